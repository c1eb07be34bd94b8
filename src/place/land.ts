import type { Beat, Mention } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import { foldName } from "../gazetteer/fold.ts";
import { world } from "../gazetteer/world.ts";
import { type Word, wordsOf } from "../text/trie.ts";
import { prior } from "./votes.ts";

/** How much a state's own name or adjective counts against a place's, all of them together at most, and the country of the paper itself. */
const STATE = { each: 0.7, most: 1, paper: 1 } as const;
/** How much the first country must have at least, and against the next. */
const LEAST = 0.7;
const CLEAR = 1.5;
/** How often the names are counted anew with what the others say. */
const ROUNDS = 3;

/**
 * The country whose land an article tells of, by its code: the one most of its places lie in and whose name it has, at least twice as
 * much as the next. Null where no country is.
 */
export function landOf(text: string, mentions: readonly Mention[], beat: Beat, outlet: string): string | null {
  const counts = new Map<string, number>();
  const states = new Map<string, number>();
  const add = (to: Map<string, number>, code: string | null, weight: number): void => {
    if (code !== null) to.set(code, (to.get(code) ?? 0) + weight);
  };
  for (const m of mentions) {
    const entry = lookup(beat, m.ids[0]!);
    if (entry?.type === "place") add(counts, entry.place.country, entry.place.kind === "country" ? 0 : 1);
    else if (entry?.type === "organisation" && m.type !== "outlet" && entry.organisation.kind === "state")
      add(states, entry.organisation.state, STATE.each);
  }
  for (const [code, weight] of states) add(counts, code, Math.min(weight, STATE.most));
  const paper = beat.outlets.find((o) => (o.name === outlet || o.forms.includes(outlet)) && !o.agency)?.country ?? null;
  const names = [...namesOf(text, mentions)].flatMap(([name, times]) => {
    const likely = countriesOf(name);
    return likely.size ? [{ likely, weight: 1 + Math.log(times) }] : [];
  });
  const fixed = new Map(counts);
  let votes = tally(fixed, names, fixed);
  for (let round = 0; round < ROUNDS; round++) votes = tally(fixed, names, votes);
  if (paper !== null && votes.has(paper)) add(votes, paper, STATE.paper);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST && first[1] >= CLEAR * (second?.[1] ?? 0) ? first[0] : null;
}

interface Name {
  readonly likely: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** The votes of all names, each for the country it is likeliest in where the others are counted too. */
function tally(
  fixed: ReadonlyMap<string, number>,
  names: readonly Name[],
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const votes = new Map(fixed);
  for (const { likely, weight } of names) {
    const shares = [...likely].map(([code, share]) => [code, share * (0.3 + (before.get(code) ?? 0))] as const);
    const all = shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [code, share] of shares) votes.set(code, (votes.get(code) ?? 0) + (weight * share) / all);
  }
  return votes;
}

/** Names in capitals that no name of the beat covers, and how often each stands there. */
function namesOf(text: string, mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  let m = 0;
  const free = (k: number): boolean => {
    while (m < mentions.length && mentions[m]!.end <= words[k]!.start) m++;
    return words[k]!.caps > 0 && !(m < mentions.length && mentions[m]!.start <= words[k]!.start);
  };
  for (let k = 0; k < words.length; ) {
    let to = k;
    while (
      to < words.length &&
      to < k + 4 &&
      (to === k ? free(to) : joined(text, words, to) && (text[words[to]!.start - 1] === "-" || free(to)))
    )
      to++;
    if (to > k) {
      const name = foldName(text.slice(words[k]!.start, words[to - 1]!.end));
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    k = Math.max(to, k + 1);
  }
  return found;
}

const joined = (text: string, words: readonly Word[], k: number): boolean =>
  /^[ -]$/.test(text.slice(words[k - 1]!.end, words[k]!.start)) && !words[k - 1]!.possessive;

/** The countries a name may be in, and how likely each is; none where it is no town's or region's, or a word or first name besides. */
function countriesOf(name: string): ReadonlyMap<string, number> {
  const likely = new Map<string, number>();
  const named = world().named(name);
  if (!named || named.word || named.given) return likely;
  let all = 0;
  for (const entry of named.entries) {
    if (entry.short || entry.place.country === null) continue;
    const p = Math.exp(prior(entry));
    all += p;
    likely.set(entry.place.country, (likely.get(entry.place.country) ?? 0) + p);
  }
  for (const [code, p] of likely) likely.set(code, p / all);
  return likely;
}
