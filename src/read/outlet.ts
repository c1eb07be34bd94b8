import type { Beat } from "../beat/beat.ts";

/** Host of an http(s) address, lower case, without "www."; null for another address. */
export function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, "") : null;
}

/**
 * An outlet's name: as given where the beat lists an outlet by that name or form of it, so that it stays as its readers know it; else as the
 * beat lists it by host, else as given, else the host, else "unknown outlet".
 */
export function outletOf(given: string | null, host: string | null, beat: Beat): string {
  const plain = given?.trim() || null;
  const name = plain?.toLowerCase() ?? null;
  const byHost = host ? beat.outlets.find((o) => o.hosts.some((h) => host === h || host.endsWith(`.${h}`))) : undefined;
  const known = name
    ? beat.outlets.flatMap((o) => [o.name, ...o.forms]).find((f) => f.toLowerCase() === name)
    : undefined;
  return known ?? byHost?.name ?? plain ?? host ?? "unknown outlet";
}
