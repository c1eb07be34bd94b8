import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./home.ts";

let known: string | null = null;

/** The package's version, as its package.json says. */
export function version(): string {
  if (known) return known;
  const meta: unknown = JSON.parse(readFileSync(join(home(), "package.json"), "utf8"));
  const found = typeof meta === "object" && meta !== null && "version" in meta ? String(meta.version) : "0.0.0";
  known = found;
  return found;
}
