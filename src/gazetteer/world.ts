import { join } from "node:path";
import { home } from "../text/home.ts";
import { openAtlas } from "./atlas.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { both, openImported } from "./imported.ts";

let embedded: Gazetteer | null = null;
let path: string | null = null;
let own: Gazetteer | null = null;
let joined: Gazetteer | null = null;

/** Places of the whole world: what was imported, then those that come with the package. Opened when first asked. */
export function world(): Gazetteer {
  if (joined) return joined;
  embedded ??= openAtlas(join(home(), "data", "places.bin"));
  own = path === null ? null : openImported(path);
  joined = own ? both(own, embedded) : embedded;
  return joined;
}

/** From now on this process also knows the places imported into a file, if there is such a file; null: only those of the package. */
export function useImported(file: string | null): void {
  path = file;
  joined = null;
}

/** What tells readings with an imported gazetteer from those without; null where none is in use. */
export function importedVersion(): string | null {
  world();
  return own?.version ?? null;
}
