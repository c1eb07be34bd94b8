import { fold } from "../text/fold.ts";
import type { ComparedSpeaker } from "./input.ts";
import { sameSpelling } from "./names.ts";
import type { Naming } from "./naming.ts";

/** Which speakers of a set of claims are one. */
export interface Speakers {
  /** One key for all spellings of a speaker. It is for comparing, not for showing. */
  keyOf(speaker: ComparedSpeaker): string;
}

/** Gathers all speakers: by what is known of the name, else by spelling within one side. */
export function speakersOf(speakers: readonly ComparedSpeaker[], naming: Naming): Speakers {
  const all = new Map<string, ComparedSpeaker>();
  for (const speaker of speakers) {
    const key = written(speaker, naming);
    const there = all.get(key);
    if (there === undefined || speaker.name < there.name) all.set(key, speaker);
  }
  const keys = new Map<string, string>();
  const families = new Map<string, ComparedSpeaker[]>();
  for (const [key, speaker] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    keys.set(key, key);
    if (naming.known(speaker) !== null || speaker.name.startsWith("unnamed")) continue;
    // Spellings differ late in a word: only names of one side whose first and last words begin alike are compared.
    const words = fold(speaker.name).split(" ");
    const family = `${speaker.side} ${words[0]?.[0]} ${words.at(-1)?.slice(0, 2)}`;
    const kin = families.get(family) ?? [];
    const same = kin.find((one) => sameSpelling(one.name, speaker.name));
    if (same !== undefined) keys.set(key, keys.get(written(same, naming))!);
    families.set(family, [...kin, speaker]);
  }
  surnames(all, keys, naming);
  return { keyOf: (speaker) => keys.get(written(speaker, naming)) ?? written(speaker, naming) };
}

/** A surname alone is the one speaker of that side whose full name ends with it; where there are two, it stays by itself. */
function surnames(all: ReadonlyMap<string, ComparedSpeaker>, keys: Map<string, string>, naming: Naming): void {
  const bearers = new Map<string, Set<string>>();
  for (const [key, speaker] of all) {
    const words = fold(speaker.name).split(" ");
    if (words.length < 2 || words.length > 3 || speaker.name.startsWith("unnamed")) continue;
    const at = `${speaker.side} ${words.at(-1)}`;
    bearers.set(at, (bearers.get(at) ?? new Set()).add(keys.get(key)!));
  }
  for (const [key, speaker] of all) {
    const name = fold(speaker.name);
    const of = bearers.get(`${speaker.side} ${name}`);
    if (!name.includes(" ") && of?.size === 1 && naming.known(speaker) === null && !naming.forSide(speaker))
      keys.set(key, [...of][0]!);
  }
}

const written = (speaker: ComparedSpeaker, naming: Naming): string =>
  naming.known(speaker) ?? `${speaker.side} ${fold(speaker.name)}`;
