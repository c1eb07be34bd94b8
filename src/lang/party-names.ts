import type { Beat, Mention } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import type { Word } from "../text/trie.ts";
import type { PartyWords } from "./words-parties.ts";

/** An armed party no table knows, as the article names it. */
export interface Named {
  readonly name: string;
  readonly adjectives: readonly string[];
  /** The abbreviation that the article puts beside the name and goes on with, or null. */
  readonly short: string | null;
  /** Other short forms: "the Front". */
  readonly forms: readonly string[];
  readonly count: number;
  /** How often it stands where an armed party stands. */
  readonly told: number;
  /** What it is told to have: fighters, troops, an army, or no more than a government. */
  readonly sort: Sort;
}

/** What a party is told to have. */
export type Sort = "outlaw" | "armed" | "rules" | "state";

interface Seen {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly how: "body" | "rebels" | "armies" | "rulers" | "office";
}

/** Names of armed parties that no table of the beat knows. */
export function namesIn(
  text: string,
  spoken: readonly Word[],
  known: readonly Mention[],
  beat: Beat,
  words: PartyWords,
): readonly Named[] {
  const apart = known.filter((m) => m.type !== "outlet" || text[m.start - 1] !== "-");
  const taken = takenWords(spoken, apart, beat);
  const seen: Seen[] = [];
  for (let k = 0; k < spoken.length; ) {
    const run = runAt(text, spoken, k, words);
    if (run === k) k++;
    else {
      const found = partyAt(text, spoken, k, run, taken, words);
      if (found) seen.push(found);
      k = run;
    }
  }
  return grouped(text, spoken, seen, taken, words);
}

/** Words of names the beat knows: "state" for a state's, "other" for anybody else's. */
function takenWords(
  spoken: readonly Word[],
  known: readonly Mention[],
  beat: Beat,
): ReadonlyMap<number, "state" | "other"> {
  const taken = new Map<number, "state" | "other">();
  let at = 0;
  for (const m of known) {
    while (at < spoken.length && spoken[at]!.end <= m.start) at++;
    const entry = lookup(beat, m.ids[0]!);
    const state =
      m.type === "adjective" ||
      m.type === "place" ||
      (entry?.type === "organisation" && entry.organisation.kind === "state");
    for (let k = at; k < spoken.length && spoken[k]!.start < m.end; k++)
      if (taken.get(k) !== "state") taken.set(k, state ? "state" : "other");
  }
  return taken;
}

/** Where a run of words with capitals that begins at a word ends; small words between them are part of it. */
function runAt(text: string, spoken: readonly Word[], at: number, words: PartyWords): number {
  if (!capital(spoken[at]!)) return at;
  let end = at + 1;
  for (let k = at + 1; k < spoken.length; k++) {
    const word = spoken[k]!;
    const before = spoken[k - 1]!;
    if (word.gap !== " " || text.slice(before.end, word.start).includes("\n")) break;
    if (before.possessive && !words.owned.has(before.key)) break;
    if (capital(word)) end = k + 1;
    else if (
      !words.joins.has(word.key) ||
      (word.key === "and" && (bodied(spoken, at, k, words) || twoNames(spoken, k, words)))
    )
      break;
  }
  return end;
}

/** "X and the Y Front": two names. */
const twoNames = (spoken: readonly Word[], and: number, words: PartyWords): boolean =>
  words.articles.has(spoken[and + 1]?.key ?? "");

const capital = (word: Word): boolean => word.caps > 0 && /\p{L}/u.test(word.key);

const bodied = (spoken: readonly Word[], from: number, to: number, words: PartyWords): boolean =>
  spoken.slice(from, to).some((w) => words.strong.has(w.key) || words.weak.has(w.key));

/** The party a run names, or null. */
function partyAt(
  text: string,
  spoken: readonly Word[],
  start: number,
  end: number,
  taken: ReadonlyMap<number, "state" | "other">,
  words: PartyWords,
): Seen | null {
  let from = start;
  while (from < end && words.openers.has(spoken[from]!.key)) from++;
  if (from === end) return null;
  const own = (to: number): boolean =>
    range(from, to).some(
      (k) => !taken.has(k) && !words.plain.has(spoken[k]!.key) && !words.joins.has(spoken[k]!.key),
    ) && !range(from, to).some((k) => taken.get(k) === "other");
  const named = (to: number, how: Seen["how"]): Seen => ({
    name: text.slice(spoken[from]!.start, spoken[to - 1]!.end),
    from,
    to,
    how,
  });
  const last = range(from + 1, end).findLast((k) => words.strong.has(spoken[k]!.key) || words.weak.has(spoken[k]!.key));
  if (last !== undefined && own(last + 1)) {
    const whole = shortened(text, spoken, last, end) ? end : last + 1;
    const armed =
      armedBody(spoken, from, last, words) || introduced(spoken, from, words) || glossed(text, spoken, whole, words);
    return armed ? named(whole, "body") : null;
  }
  const next = spoken[end];
  const owner = spoken[end - 1]!.possessive;
  const follows = next?.gap === " " || owner ? (next?.key ?? "") : "";
  if (!own(end) || range(from, end).some((k) => taken.has(k))) return null;
  if (words.rebels.has(follows)) return named(end, "rebels");
  if (introduced(spoken, from, words) || (text[spoken[from]!.start - 1] !== "(" && glossed(text, spoken, end, words)))
    return named(end, "rebels");
  if (end - from === 1 && ruledOver(spoken, from, words)) return named(end, "rulers");
  if (end - from > 1 && !words.endings.test(spoken[from]!.key)) return null;
  if (words.weapons.has(follows) && !owner && !words.endings.test(spoken[from]!.key)) return null;
  if (words.rulers.has(follows) && !(owner && words.offices.has(follows))) return named(end, "rulers");
  if (words.armies.has(follows) && !words.offices.has(follows)) return named(end, "armies");
  return owner && words.offices.has(follows) ? named(end, "office") : null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** "the rebel group X", "the rebel coalition known as the X", "the rebels of the X". */
function introduced(spoken: readonly Word[], from: number, words: PartyWords): boolean {
  let end = from;
  while (end > 0 && words.called.has(spoken[end - 1]!.key) && spoken[end]!.gap === " ") end--;
  return [1, 2].some((n) =>
    words.groups.has(
      spoken
        .slice(Math.max(0, end - n), end)
        .map((w) => w.key)
        .join(" "),
    ),
  );
}

/** "the X Front of Y (XFY)": what stands behind the body's own words is of its name, where the letters behind it are. */
const shortened = (text: string, spoken: readonly Word[], last: number, end: number): boolean =>
  end > last + 1 && SHORT.test(text.slice(spoken[end - 1]!.end, spoken[end - 1]!.end + 20));

/** "X, a rebel group", "X (XYZ), an Islamist militia": told behind the name what it is. */
function glossed(text: string, spoken: readonly Word[], end: number, words: PartyWords): boolean {
  let k = end;
  if (spoken[k] && /^ ?\($/.test(text.slice(spoken[k - 1]!.end, spoken[k]!.start))) k++;
  const first = spoken[k];
  if (!first || !words.articles.has(first.key) || !/^\)?, $/.test(text.slice(spoken[k - 1]!.end, first.start)))
    return false;
  for (let j = k + 1; j < Math.min(k + 5, spoken.length - 1) && spoken[j]!.gap === " "; j++)
    if (
      words.groups.has(`${spoken[j]!.key} ${spoken[j + 1]!.key}`) ||
      (words.groups.has(spoken[j]!.key) && spoken[j]!.caps === 0)
    )
      return true;
  return false;
}

/** "the army of X": a name nobody knows that has an army. */
const ruledOver = (spoken: readonly Word[], from: number, words: PartyWords): boolean =>
  from > 1 &&
  words.of.has(spoken[from - 1]!.key) &&
  spoken[from - 2]!.caps === 0 &&
  words.rulers.has(spoken[from - 2]!.key) &&
  spoken[from]!.gap === " ";

/** "X Army"; "X Front" where rebels are told of in the article; "X League" where armed people or deeds of war stand beside it. */
const armedBody = (spoken: readonly Word[], from: number, last: number, words: PartyWords): boolean =>
  !spoken.slice(from, last).some((w) => words.civil.has(w.key)) &&
  (words.strong.has(spoken[last]!.key) ||
    (words.fronts.has(spoken[last]!.key) && spoken.some((w) => w.caps === 0 && words.rebels.has(w.key))) ||
    fighting(spoken, from, last + 1, words));

/** Whether armed people or deeds of war stand near. */
function fighting(spoken: readonly Word[], from: number, to: number, words: PartyWords): boolean {
  return spoken
    .slice(Math.max(0, from - 8), Math.min(spoken.length, to + 8))
    .some((w) => w.caps === 0 && (words.rebels.has(w.key) || words.acts.has(w.key) || words.armies.has(w.key)));
}

/** One party of all that is seen under one name, an adjective put to the name it is made from. */
function grouped(
  text: string,
  spoken: readonly Word[],
  seen: readonly Seen[],
  taken: ReadonlyMap<number, "state" | "other">,
  words: PartyWords,
): readonly Named[] {
  const parties = new Map<
    string,
    { adjectives: Set<string>; forms: Set<string>; hows: Set<Seen["how"]>; told: number }
  >();
  const bodies = seen.filter((s) => s.how === "body" || (s.how === "rebels" && s.to - s.from > 1)).map((s) => s.name);
  for (const s of seen) {
    const stem = s.how === "body" || s.to - s.from > 1 ? null : stemOf(spoken, s, taken, words);
    const people = s.how === "rebels" || s.how === "armies";
    const body = people && s.to - s.from === 1 ? bodies.find((b) => b.startsWith(stem ?? s.name)) : undefined;
    const whole = s.how === "body" ? bodies.find((b) => b.startsWith(`${s.name} `)) : undefined;
    const name = whole ?? body ?? stem ?? s.name;
    const party = parties.get(name) ?? {
      adjectives: new Set<string>(),
      forms: new Set<string>(),
      hows: new Set<Seen["how"]>(),
      told: 0,
    };
    if ((name !== s.name && !whole) || (s.how !== "body" && s.to - s.from === 1)) party.adjectives.add(s.name);
    if (whole) party.forms.add(s.name);
    party.hows.add(s.how);
    party.told++;
    parties.set(name, party);
  }
  const names = [...parties.keys()];
  return names.map((name) => ({
    name,
    adjectives: [...parties.get(name)!.adjectives].filter((a) => a !== name || !name.includes(" ")),
    short: abbreviation(text, name),
    forms: [...shortForms(text, name, names, words), ...parties.get(name)!.forms],
    count: countOf(text, name),
    told: parties.get(name)!.told,
    sort: sortOf(parties.get(name)!.hows),
  }));
}

const sortOf = (hows: ReadonlySet<Seen["how"]>): Sort =>
  hows.has("body") || hows.has("rebels")
    ? "outlaw"
    : hows.has("rulers")
      ? "rules"
      : hows.has("armies")
        ? "armed"
        : "state";

/** Of "Ruritanian" the "Ruritania" that stands elsewhere in the article; null where none does. */
function stemOf(
  spoken: readonly Word[],
  s: Seen,
  taken: ReadonlyMap<number, "state" | "other">,
  words: PartyWords,
): string | null {
  const word = spoken[s.from]!;
  if (!words.endings.test(word.key)) return null;
  for (let k = 0; k < spoken.length; k++) {
    const other = spoken[k]!;
    if (taken.has(k) || other.caps === 0 || other.key.length < 4 || other.key === word.key) continue;
    const root = other.key.replace(/[aeiouy]+$/u, "");
    if (
      root.length >= 3 &&
      other.key.length <= word.key.length &&
      word.key.startsWith(root) &&
      word.key.length - root.length <= 5
    )
      return s.name.slice(0, root.length) + other.key.slice(root.length);
  }
  return s.how !== "rebels" && /.ian$/u.test(s.name) ? s.name.slice(0, -1) : null;
}

const SHORT = /^,? \(?(?:or )?["“]?([A-Z][A-Z/-]{1,7})["”]?[),]/u;

/** "(HF)" after the name, where it stands alone elsewhere too. */
function abbreviation(text: string, name: string): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const short = SHORT.exec(text.slice(at + name.length, at + name.length + 20))?.[1];
    const own = /\s/.test(name) || short?.[0] === name[0];
    if (short && own) return countOf(text, short) > 1 ? short : null;
  }
  return null;
}

/** "the Front" where no other party ends so. */
function shortForms(text: string, name: string, names: readonly string[], words: PartyWords): string[] {
  const out: string[] = [];
  const last = name.split(/[ -]/u).at(-1) ?? "";
  const alone = words.weak.has(last.toLowerCase()) && names.filter((n) => n.endsWith(last)).length === 1;
  if (alone && name !== last && new RegExp(`\\b[Tt]he ${last}\\b`, "u").test(text)) out.push(`the ${last}`);
  return out;
}

const countOf = (text: string, name: string): number => text.split(name).length - 1;
