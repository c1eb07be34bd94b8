import { articles, reader } from "./articles.ts";
import { map } from "./map.ts";
import { drift, matter, origins } from "./matter.ts";
import { claims, overview } from "./overview.ts";
import { about, add, verify } from "./plain.ts";
import type { Screen } from "./screen.ts";
import { patterns, who } from "./who.ts";

/** Every screen of the page. */
export const screens: readonly Screen[] = [
  overview,
  claims,
  origins,
  matter,
  map,
  drift,
  articles,
  reader,
  patterns,
  who,
  add,
  verify,
  about,
] as readonly Screen[];
