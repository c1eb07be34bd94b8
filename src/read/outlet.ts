import type { Beat } from "../beat/beat.ts";

/** Host of an http(s) address, lower case, without "www."; null for another address. */
export function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, "") : null;
}

/** An outlet's name: as the beat lists it (found by host, then by the given name), else as given, else the host, else "unknown outlet". */
export function outletOf(given: string | null, host: string | null, beat: Beat): string {
  const name = given?.trim().toLowerCase() || null;
  const byHost = host ? beat.outlets.find((o) => o.hosts.some((h) => host === h || host.endsWith(`.${h}`))) : undefined;
  const byName = name
    ? beat.outlets.find((o) => [o.name, ...o.forms].some((f) => f.toLowerCase() === name))
    : undefined;
  return (byName ?? byHost)?.name ?? (given?.trim() || host || "unknown outlet");
}
