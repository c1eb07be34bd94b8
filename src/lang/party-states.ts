import type { Beat, Mention } from "../beat/beat.ts";
import type { Party } from "../beat/local.ts";
import { lookup } from "../beat/mentions.ts";
import type { Word } from "../text/trie.ts";
import type { PartyWords } from "./words-parties.ts";

/** A party and what speaks for it. */
export interface Rival extends Party {
  /** How often it is named. */
  readonly weight: number;
  /** Has an army or a government. */
  readonly rules: boolean;
  /** How often it is told to be armed. */
  readonly told: number;
  /** Is told to have armed people. */
  readonly fights: boolean;
  /** Has fighters or rebels. */
  readonly outlaw: boolean;
  /** Is told to have struck: "X's jets bombed", "the X-led coalition". */
  readonly strikes: boolean;
}

/** A party of which nothing is told. */
export const blank = {
  adjectives: [],
  demonyms: [],
  metonyms: [],
  nouns: [],
  military: null,
  country: null,
  bodies: [],
};

/** A state as a party. */
export function stateParty(code: string, beat: Beat, weight: number, rules: boolean, told = weight): Rival {
  const body = lookup(beat, `${STATE}${code}`);
  const country = beat.places.find((p) => p.kind === "country" && p.country === code)?.id ?? null;
  const name = body?.type === "organisation" ? body.organisation.name : code;
  return {
    ...blank,
    id: code,
    name,
    country,
    bodies: [`${STATE}${code}`],
    weight,
    rules,
    told,
    fights: true,
    outlaw: false,
    strikes: false,
  };
}

const STATE = "organisations/state-";

/** States that are told to fight: troops or weapons of theirs, a deed of war right after their name, or a coalition they lead. */
export function statesIn(
  text: string,
  beat: Beat,
  spoken: readonly Word[],
  known: readonly Mention[],
  words: PartyWords,
): Map<string, Rival> {
  const weights = new Map<
    string,
    { count: number; armed: number; rules: boolean; strikes: boolean; leads: string[] }
  >();
  let at = 0;
  for (const m of known) {
    const code = stateOf(beat, m);
    if (code === null) continue;
    while (at < spoken.length && spoken[at]!.start < m.end) at++;
    const of = weights.get(code) ?? { count: 0, armed: 0, rules: false, strikes: false, leads: [] };
    of.count++;
    const body = lookup(beat, m.ids[0]!);
    if (body?.type === "organisation" && body.organisation.kind === "military")
      [of.armed, of.rules] = [of.armed + 1, true];
    const led = coalitionOf(text, m, words);
    const strikes = strikesAfter(text, spoken, at, words);
    if (led) of.leads.push(led);
    if (led || strikes) of.strikes = true;
    const told = armedAfter(text, spoken, at, words);
    if ((told && told !== "office") || led || strikes) of.armed++;
    if (told === "rules" || told === "office") of.rules = true;
    weights.set(code, of);
  }
  const armed = [...weights].filter(([, w]) => w.armed > 0);
  const leaders = armed.filter(([, w]) => w.leads.length > 0);
  return new Map(
    armed.map(([code, w]): [string, Rival] => {
      const party = { ...stateParty(code, beat, w.count, w.rules, w.armed), strikes: w.strikes };
      const nouns = leaders.length === 1 && leaders[0]![0] === code ? [...words.coalitions] : [];
      return [code, { ...party, metonyms: [...new Set(w.leads)], nouns }];
    }),
  );
}

/** Alliances told to strike: "Concord jets bombed". Their troops on the ground are told of where they keep a peace. */
export function alliancesIn(
  text: string,
  beat: Beat,
  spoken: readonly Word[],
  known: readonly Mention[],
  words: PartyWords,
): readonly Rival[] {
  const found = new Map<string, Rival>();
  let at = 0;
  for (const m of known) {
    const entry = lookup(beat, m.ids[0]!);
    if (entry?.type !== "organisation" || entry.organisation.kind !== "alliance") continue;
    while (at < spoken.length && spoken[at]!.start < m.end) at++;
    const { id, name } = entry.organisation;
    const before = found.get(id);
    const strikes = strikesAfter(text, spoken, at, { ...words, armies: words.weapons, plain: words.weapons });
    const weight = (before?.weight ?? 0) + 1;
    const told = (before?.told ?? 0) + (strikes ? 1 : 0);
    found.set(id, {
      ...blank,
      id: name,
      name,
      bodies: [id],
      weight,
      told,
      rules: false,
      fights: true,
      outlaw: false,
      strikes: told > 0,
    });
  }
  return [...found.values()].filter((p) => p.strikes);
}

/** "the X-led coalition": the words for it; null where a name leads none. */
function coalitionOf(text: string, m: Mention, words: PartyWords): string | null {
  const own = text.slice(m.start, m.end);
  if (words.coalitions.has(own.split(" ").at(-1)!.toLowerCase())) return own;
  const [, led, between, noun] = /^([-‐‑ ]led )((?:\p{L}+ ){0,2}?)(\p{L}+)/u.exec(text.slice(m.end, m.end + 50)) ?? [];
  return led && noun && words.coalitions.has(noun.toLowerCase()) ? own + led + between + noun : null;
}

/** "… warplanes struck", "… special forces fired", "… carried out 29 strikes", "… air strikes": a blow of theirs. */
function strikesAfter(text: string, spoken: readonly Word[], at: number, words: PartyWords): boolean {
  let k = at;
  while (k < at + 4 && k < spoken.length && near(text, spoken, k) && forces(spoken[k]!, words)) k++;
  if (k === at && spoken[at - 1]?.possessive) return false;
  for (let j = k; j < Math.min(k + 6, spoken.length) && near(text, spoken, j); j++) {
    const { key } = spoken[j]!;
    if (words.blows.has(key)) return !words.undergoing.has(spoken[j - 1]!.key);
    if (!words.saying.has(key) && !words.doing.has(key) && !/^\d/.test(key)) return false;
  }
  return false;
}

const forces = (word: Word, words: PartyWords): boolean =>
  word.caps === 0 && (words.armies.has(word.key) || words.plain.has(word.key)) && !words.blows.has(word.key);

/** The code of the state a mention names, or null. */
export function stateOf(beat: Beat, m: Mention): string | null {
  const entry = lookup(beat, m.ids[0]!);
  return entry?.type === "organisation" ? entry.organisation.state : null;
}

/** "… army", "… federal forces", "… struck", "… said it had shot down". */
function armedAfter(
  text: string,
  spoken: readonly Word[],
  at: number,
  words: PartyWords,
): "rules" | "armed" | "office" | null {
  for (let k = at; k < Math.min(at + 2, spoken.length) && near(text, spoken, k); k++) {
    if (words.rebels.has(spoken[k]!.key)) return null;
    if (k === at && words.offices.has(spoken[k]!.key) && spoken[k - 1]?.possessive) return "office";
    if (words.rulers.has(spoken[k]!.key)) return "rules";
    if (words.armies.has(spoken[k]!.key)) return "armed";
  }
  for (let k = at; k < Math.min(at + 5, spoken.length) && near(text, spoken, k); k++) {
    if (spoken[k - 1]?.possessive) return null;
    if (words.acts.has(spoken[k]!.key)) return "armed";
    if (!words.saying.has(spoken[k]!.key)) return null;
  }
  return null;
}

/** No mark parts a word from the one before. */
const near = (text: string, spoken: readonly Word[], k: number): boolean =>
  k > 0 &&
  !/[.,;:()\n]/.test(
    text.slice(spoken[k - 1]!.end, spoken[k]!.start).replace(spoken[k - 1]!.caps > 0 ? /^\.(?= \p{Ll})/u : "", ""),
  );
