import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

let found: string | null = null;

/** The folder of the package itself, where its data lie (beats, weights, samples, the built page). */
export function home(): string {
  if (found) return found;
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, "package.json"))) {
    const up = dirname(at);
    if (up === at) throw new RangeError("No package.json above the program: the installation is incomplete");
    at = up;
  }
  found = at;
  return at;
}

/** The folder the build writes to, for a program that runs from there; null for one that runs from its sources. */
export function built(): string | null {
  const folder = join(home(), "dist");
  return fileURLToPath(import.meta.url).startsWith(folder + sep) ? folder : null;
}
