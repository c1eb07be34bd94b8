import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { cueWords } from "../lang/en/cues.ts";
import { bodyWords } from "../lang/en/sources.ts";
import { personNouns } from "../lang/en/titles.ts";
import {
  areaNouns,
  beforeAreas,
  bodyEndings,
  locative,
  nameParts,
  personTitles,
  placeFirst,
  siteNouns,
  streetNouns,
  thingNouns,
} from "../lang/en/toponyms.ts";
import type { CapitalRun } from "./atlas.ts";
import type { Ground } from "./ground.ts";
import { inTitle } from "./people.ts";

/** Who is named in a text: by run, the words of it that are somebody's name; and all such words, in small letters. */
export interface People {
  readonly inRun: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
}

/** Names of people in a text: the beat's, and runs that begin with a given name or stand after a title. */
export function peopleIn(ground: Ground, atlas: Gazetteer, runs: readonly CapitalRun[]): People {
  const words = new Set<string>();
  for (const mention of ground.h.mentions)
    if (mention.type === "person")
      for (const word of ground.h.doc.text
        .slice(mention.start, mention.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u))
        words.add(word);
  const inRun = runs.map((run) =>
    run.to - run.from === 1 && run.hits.length === 0 ? [] : personWords(ground, atlas, run),
  );
  for (const all of inRun) for (const word of all) words.add(word);
  return { inRun, words };
}

/** The words of a run that name somebody; none where it names a place or a body. */
function personWords(ground: Ground, atlas: Gazetteer, { from, to, hits }: CapitalRun): string[] {
  const { words } = ground;
  const keys = words.slice(from, to).map((word) => word.key);
  const last = keys.at(-1)!;
  if (inTitle(ground, from) && to - from > 3) return [];
  const titled = keys.findIndex((key) => personTitles.has(key) || (personNouns.has(key) && keys.length > 1));
  if (titled >= 0 && titled < keys.length - 1 && keys[titled + 1] !== "of") return bare(keys.slice(titled + 1));
  if (titleBefore(ground, from)) return bare(keys);
  if (keys.length < 2 || isThing(last) || keys.some((key) => isThing(key) && key.length > 3)) return [];
  if (
    hits.some(
      (hit) =>
        hit.from === from &&
        hit.to - hit.from > 1 &&
        hit.to === to &&
        hit.named.entries.some((entry) => (entry.place.population ?? 0) > 5e3 || entry.own),
    )
  )
    return [];
  if (placeFirst.has(keys[0]!) || beforeAreas.has(keys[0]!) || nameParts.has(keys[0]!)) return [];
  if (unknownFirst(ground, from, to, hits)) return [last];
  return atlas.given(keys[0]!) || keys.slice(1, -1).some((key) => key.length === 1) ? bare(keys.slice(1)) : [];
}

/** "Xo Ytown": two names, the first of nothing that is known to be a place, in the midst of a sentence. */
const unknownFirst = (
  { words, tokens, sentences }: Ground,
  from: number,
  to: number,
  hits: CapitalRun["hits"],
): boolean =>
  to - from === 2 &&
  words[to - 1]!.gap === " " &&
  words[from]!.key.length > 2 &&
  sentences[from - 1] === sentences[from] &&
  tokens.get(words[from]!.start)?.tag === "PROPN" &&
  tokens.get(words[to - 1]!.start)?.tag === "PROPN" &&
  !hits.some((hit) => hit.from === from) &&
  hits.some(
    (hit) =>
      hit.from === to - 1 && !hit.named.demonym && !hit.named.entries.some((entry) => entry.place.kind === "country"),
  );

const bare = (keys: readonly string[]): string[] => keys.filter((key) => key.length > 1);

/** "coach X", "Mayor X": a title or a calling right before, in small letters too. */
export function titleBefore({ words, sentences }: Ground, from: number): boolean {
  const before = words[from - 1];
  if (!before || sentences[from - 1] !== sentences[from] || before.possessive) return false;
  const one =
    words[from]!.gap === "." ? before.key.length <= 4 && personTitles.has(before.key) : words[from]!.gap === " ";
  return one && (personTitles.has(before.key) || (personNouns.has(before.key) && !before.key.endsWith("s")));
}

/** A word that makes of the words before it a body, a site or a thing. */
export const isThing = (key: string): boolean =>
  bodyWords.has(key) ||
  bodyEndings.has(key) ||
  siteNouns.has(key) ||
  areaNouns.has(key) ||
  streetNouns.has(key) ||
  thingNouns.has(key);

/** "X said", "X has": a verb of saying, or one of being or having, right after a name that neither a preposition of place nor a list leads to. */
export function says({ words, sentences }: Ground, from: number, to: number): boolean {
  const before = words[from - 1];
  if (
    before?.caps === 0 &&
    words[from]!.gap === " " &&
    (locative.has(before.key) || /^(?:of|and|or)$/.test(before.key))
  )
    return false;
  const next = sentences[to] === sentences[from] ? words[to] : undefined;
  return (
    next?.gap === " " &&
    !words[to - 1]!.possessive &&
    (cueWords.has(next.key) || /^(?:was|is|had|has|who)$/.test(next.key))
  );
}
