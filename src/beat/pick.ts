import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../text/home.ts";
import { addName, findNames, newTrie, type Trie } from "../text/trie.ts";
import { readHead } from "./head.ts";
import { beatIds } from "./load.ts";

interface SideName {
  readonly beat: string;
  readonly side: string;
}

/** The beat for a text no other beat fits: countries, capitals, wires and leaders, and no sides. */
export const NEUTRAL = "world";

let sides: Trie<SideName> | null = null;

/**
 * The beat whose sides a text names most often; "world" where none is named or two are named equally often. A beat only one of
 * whose sides is named counts half, so that a visit of one party's minister elsewhere does not outweigh a war.
 */
export function pickBeat(text: string): string {
  sides ??= sideNames();
  const counts = new Map<string, Map<string, number>>();
  for (const found of findNames(sides, text))
    for (const { beat, side } of uniqueBy(found.values)) {
      const of = counts.get(beat) ?? new Map<string, number>();
      counts.set(beat, of.set(side, (of.get(side) ?? 0) + 1));
    }
  const scores = [...counts].map(([beat, of]): [string, number] => [beat, sum(of.values()) * (of.size > 1 ? 1 : 0.5)]);
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : NEUTRAL;
}

function sideNames(): Trie<SideName> {
  const trie = newTrie<SideName>();
  for (const beat of beatIds()) {
    const head = readHead(readFileSync(join(home(), "beats", beat, "beat.json"), "utf8"), `beats/${beat}/beat.json`);
    for (const side of head.sides)
      for (const name of new Set([side.name, ...side.adjectives, ...side.demonyms, ...side.metonyms]))
        addName(trie, name, { beat, side: side.id });
  }
  return trie;
}

function uniqueBy(values: readonly SideName[]): SideName[] {
  return values.filter(
    (value, at) => values.findIndex((other) => other.beat === value.beat && other.side === value.side) === at,
  );
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
