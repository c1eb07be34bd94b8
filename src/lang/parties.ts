import type { Beat, Mention } from "../beat/beat.ts";
import type { Party } from "../beat/local.ts";
import { findMentions, lookup } from "../beat/mentions.ts";
import { type Word, wordsOf } from "../text/trie.ts";
import { type Named, namesIn } from "./party-names.ts";
import type { PartyWords } from "./words-parties.ts";

/**
 * Who fights, by what one article says: states whose troops or weapons it tells of, armed bodies the beat knows, and bodies and peoples of
 * any other name that stand where an armed party stands ("Highland Front fighters", "the rebel group X"), rebels without a name ("the
 * separatists"), and the state whose land it is (`land`, by its code) wherever there is fighting. For beats without sides. Empty where
 * nobody is told to fight and no such land is known.
 */
export function partiesIn(text: string, beat: Beat, words: PartyWords, land: string | null = null): readonly Party[] {
  if (beat.sides.length > 0) return [];
  const known = findMentions(text, beat);
  const spoken = wordsOf(text);
  const states = statesIn(text, beat, spoken, known, words);
  const bodies = bodiesIn(text, beat, known, words);
  const named = namesIn(text, spoken, known, beat, words).filter((n) => land === null || !ownTown(text, n, words));
  const rivals = [...states.values(), ...bodies, ...named.map((n) => partyOf(n))];
  const fighting = rivals.filter((p) => p.weight > 0 && p.fights);
  const apart = fighting.some((p) => p.rules) && fighting.some((p) => p.outlaw);
  const armed = fighting.filter((p) => p.rules || p.outlaw || !apart || p.told > 1);
  const unnamed = armed.some((p) => p.outlaw) ? null : namelessIn(spoken, words);
  if (unnamed && (armed.length < 2 || unnamed.count > 2)) armed.push(nameless(unnamed));
  withHome(armed, rivals, beat, land ?? homeland(known, beat), land !== null && tellsOfHarm(spoken, words));
  if (armed.length < 2 && !armed.some((p) => p.outlaw) && (land === null || armed[0]?.id !== land)) return [];
  const outlaws = armed.filter((p) => p.outlaw).map((p) => p.id);
  const [home, ...others] = armed.filter((p) => p.rules && !p.outlaw && p.country !== null);
  return withNouns(armed, words).map(({ weight: _, rules: __, fights: ___, outlaw, told: _____, ...party }) => ({
    ...party,
    country: outlaw && home && !others.length ? home.country : party.country,
    against: armed
      .map((p) => p.id)
      .filter((id) => id !== party.id && (outlaw || !outlaws.length || outlaws.includes(id))),
  }));
}

/** How many have an army. */
const rulers = (armed: readonly Rival[]): number => armed.filter((p) => p.rules).length;

/** Adds the state of the land: where rebels fight and no state is told to, and wherever there is harm on land that is known. */
function withHome(armed: Rival[], rivals: readonly Rival[], beat: Beat, home: string | null, harmed: boolean): void {
  const at = armed.findIndex((p) => p.id === home);
  if (home !== null && at >= 0) armed[at] = { ...armed[at]!, rules: true };
  else if (home !== null && (harmed || (armed.some((p) => p.outlaw) && rulers(armed) === 0)))
    armed.push(stateParty(home, beat, rivals.find((p) => p.id === home)?.weight ?? 1, true));
  else if (armed.some((p) => p.outlaw) && rulers(armed) === 0) {
    const unlisted = foremost(rivals.filter((p) => !p.outlaw && p.bodies.length === 0));
    if (unlisted && !armed.includes(unlisted)) armed.push({ ...unlisted, rules: true });
  }
}

/** Whether an article tells of fighting or its dead, in more words than one. */
function tellsOfHarm(spoken: readonly Word[], words: PartyWords): boolean {
  const found = new Set(spoken.filter((w) => words.harm.has(w.key)).map((w) => w.key));
  return found.size > 1;
}

/** What rebels without a name are called most ("rebels", "separatists"), and how often; null where there are none. */
function namelessIn(
  spoken: readonly Word[],
  words: PartyWords,
): { readonly name: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const w of spoken) {
    const name = words.nameless.get(w.key);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? { name: first[0], count: first[1] } : null;
}

/** Rebels without a name as a party: nothing but their common nouns means them. */
const nameless = ({ name, count }: { readonly name: string; readonly count: number }): Rival => ({
  ...blank,
  id: name,
  name: name.charAt(0).toUpperCase() + name.slice(1),
  weight: count,
  rules: false,
  told: count,
  fights: true,
  outlaw: true,
});

/** "Selk's army camp" on land of a listed state: a town, and no state nobody knows. */
const ownTown = (text: string, { name, sort, told }: Named, words: PartyWords): boolean =>
  sort !== "outlaw" &&
  told === 1 &&
  !/\s/.test(name) &&
  !words.endings.test(name.toLowerCase()) &&
  new RegExp(`${name}['’]s?`, "u").test(text);

/** A party and what speaks for it. */
interface Rival extends Party {
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
}

const blank = { adjectives: [], demonyms: [], metonyms: [], nouns: [], military: null, country: null, bodies: [] };

const partyOf = (n: Named): Rival => ({
  ...blank,
  id: n.short ?? n.name,
  name: n.name,
  adjectives: n.adjectives,
  demonyms: n.adjectives.map((a) => `${a}s`),
  metonyms: n.short === null ? n.forms : [n.short, ...n.forms],
  weight: n.count,
  fights: n.sort !== "state",
  told: n.told,
  rules: n.sort === "rules",
  outlaw: n.sort === "outlaw",
});

function stateParty(code: string, beat: Beat, weight: number, rules: boolean, told = weight): Rival {
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
  };
}

const STATE = "organisations/state-";

/** States that are told to fight: troops or weapons of theirs, or a deed of war right after their name. */
function statesIn(
  text: string,
  beat: Beat,
  spoken: readonly Word[],
  known: readonly Mention[],
  words: PartyWords,
): Map<string, Rival> {
  const weights = new Map<string, { count: number; armed: number; rules: boolean }>();
  let at = 0;
  for (const m of known) {
    const code = stateOf(beat, m);
    if (code === null) continue;
    while (at < spoken.length && spoken[at]!.start < m.end) at++;
    const of = weights.get(code) ?? { count: 0, armed: 0, rules: false };
    of.count++;
    const body = lookup(beat, m.ids[0]!);
    if (body?.type === "organisation" && body.organisation.kind === "military")
      [of.armed, of.rules] = [of.armed + 1, true];
    const told = armedAfter(text, spoken, at, words);
    if (told && told !== "office") of.armed++;
    if (told === "rules" || told === "office") of.rules = true;
    weights.set(code, of);
  }
  const armed = [...weights].filter(([, w]) => w.armed > 0);
  return new Map(armed.map(([code, w]) => [code, stateParty(code, beat, w.count, w.rules, w.armed)]));
}

function stateOf(beat: Beat, m: Mention): string | null {
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
  k > 0 && !/[.,;:()\n]/.test(text.slice(spoken[k - 1]!.end, spoken[k]!.start));

/** Armed bodies the beat's tables know. */
function bodiesIn(text: string, beat: Beat, known: readonly Mention[], words: PartyWords): Rival[] {
  const found = new Map<string, Rival>();
  for (const m of known) {
    const entry = lookup(beat, m.ids[0]!);
    if (entry?.type !== "organisation" || entry.organisation.kind !== "movement") continue;
    if (patron(text, m, words)) continue;
    const { id, name, forms } = entry.organisation;
    const weight = (found.get(id)?.weight ?? 0) + 1;
    const short = /\s/.test(name) ? forms.find((form) => /^[A-Z]{2,6}$/.test(form) && alone(text, form)) : undefined;
    found.set(id, {
      ...blank,
      id: short ?? name,
      name,
      bodies: [id],
      weight,
      rules: false,
      told: weight,
      fights: true,
      outlaw: true,
    });
  }
  return [...found.values()];
}

/** "X's affiliate", "linked to X": named only to tell whose friend another is. */
const patron = (text: string, m: Mention, words: PartyWords): boolean =>
  words.ties.before.test(text.slice(Math.max(0, m.start - 40), m.start)) ||
  words.ties.after.test(text.slice(m.end, m.end + 20));

/** Whether a form stands in a text as a word. */
const alone = (text: string, form: string): boolean => new RegExp(`\\b${form}\\b`, "u").test(text);

/** The state an article speaks of most. */
function homeland(known: readonly Mention[], beat: Beat): string | null {
  const counts = new Map<string, number>();
  for (const m of known) {
    const code = stateOf(beat, m);
    if (code !== null && m.type !== "outlet") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "The army" and "the rebels" mean a side where one alone has an army, or one alone is no state, or is named far more than the rest. */
function withNouns(armed: readonly Rival[], words: PartyWords): readonly Rival[] {
  const ruler = foremost(armed.filter((p) => p.rules));
  const outlaw = foremost(armed.filter((p) => p.outlaw));
  const nouns = (p: Rival): readonly string[] =>
    p === ruler && (outlaw || armed.length === 1)
      ? [...words.ruling]
      : p === outlaw && (ruler || armed.every((r) => r === p || r.outlaw === false))
        ? [...words.rebels, ...words.nameless.keys()]
        : [];
  return armed.map((p) => ({ ...p, nouns: nouns(p) }));
}

function foremost(rivals: readonly Rival[]): Rival | null {
  const [first, second] = [...rivals].sort((a, b) => b.weight - a.weight);
  return first && first.weight >= 2 * (second?.weight ?? 0) ? first : null;
}
