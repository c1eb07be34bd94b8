import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

const policy = (tiles: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${tiles ? ` ${tiles}` : ""}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Headers of every answer: nothing inline, nothing from elsewhere but the one origin of a person's own tiles, nobody frames us. */
export function headers(tiles: string | null): MiddlewareHandler {
  const told = policy(tiles);
  return async (c, next) => {
    await next();
    c.header("content-security-policy", told);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    c.header("cross-origin-opener-policy", "same-origin");
    c.header("cross-origin-resource-policy", "same-origin");
  };
}

/**
 * On a loopback address only requests that name a loopback host are answered, so that no foreign page can reach us through a name
 * it lets point here (DNS rebinding).
 */
export const onlyLocalNames: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header("host") ?? "").replace(/:\d+$/, "").toLowerCase();
  if (!/^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(host))
    return problem(c, 421, "This server answers to its local name only", `The request named "${host}".`, "http/host");
  return next();
};

/** What is sent by POST and records nothing. */
const asking = ["/api/read", "/api/proofs"];

/** A server that others can reach records nothing: it has no accounts to tell who writes. */
export const noWrites: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "POST" || asking.includes(c.req.path)) return next();
  return problem(
    c,
    403,
    "This server can be reached by others and records nothing",
    "Record with `hearsay add`, or serve on 127.0.0.1.",
    "http/read-only",
  );
};

// Browsers without Fetch Metadata still say where a page that writes comes from.
const foreign = (origin: string | undefined, host: string | undefined): boolean =>
  origin !== undefined && origin.replace(/^https?:\/\//i, "").toLowerCase() !== (host ?? "").toLowerCase();

/** Writes need JSON from a page of ours or from a program; a foreign page's request is refused (Fetch Metadata). */
export const onlyOwnWrites: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "POST") return next();
  const site = c.req.header("sec-fetch-site");
  if ((site && site !== "same-origin" && site !== "none") || foreign(c.req.header("origin"), c.req.header("host")))
    return problem(
      c,
      403,
      "A page of another site may not write here",
      "Open the page of this server itself.",
      "http/foreign",
    );
  if (!/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? ""))
    return problem(c, 415, "Writes are JSON", "Send content-type: application/json.", "http/media");
  return next();
};
