import type { Context } from "hono";

/** An error as RFC 9457 has it: what, and what to do. */
export function problem(
  c: Context,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 416 | 421 | 500 | 503,
  title: string,
  detail: string,
  code: string,
): Response {
  return c.body(JSON.stringify({ type: `about:blank#${code}`, title, status, detail, code }), status, {
    "content-type": "application/problem+json",
  });
}
