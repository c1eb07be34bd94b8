import { join } from "node:path";
import { home } from "../text/home.ts";
import { openAtlas } from "./atlas.ts";
import type { Gazetteer } from "./gazetteer.ts";

let embedded: Gazetteer | null = null;
let extended: Gazetteer | null = null;

/** Places of the whole world: those that come with the package, and before them what was imported and put to use. Opened when first asked. */
export function world(): Gazetteer {
  if (extended) return extended;
  embedded ??= openAtlas(join(home(), "data", "places.bin"));
  return embedded;
}

/** Puts another gazetteer in the place of the package's, for this process; null puts the package's back. */
export function useGazetteer(other: Gazetteer | null): void {
  extended = other;
}

/** What tells readings with an imported gazetteer from those without; null where none is in use. */
export const imported = (): string | null => extended?.version ?? null;
