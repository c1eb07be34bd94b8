import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const tongues = ["en", "uk", "ru"];

/** The language of the interface: `lang` of the address (kept for later in a cookie that holds nothing else), that cookie, what the browser asks for. */
export function tongueOf(c: Context): string {
  const asked = c.req.query("lang") ?? "";
  if (tongues.includes(asked)) {
    setCookie(c, "lang", asked, { path: "/", sameSite: "Strict", maxAge: 365 * 24 * 3600 });
    return asked;
  }
  const kept = getCookie(c, "lang") ?? "";
  if (tongues.includes(kept)) return kept;
  const wanted = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag) => tongues.includes(tag)) ?? "en";
}
