import type { Beat, Mention } from "../beat/beat.ts";
import type { Party } from "../beat/local.ts";
import { findMentions, lookup, placeOf, sideOf } from "../beat/mentions.ts";
import { type Word, wordsOf } from "../text/trie.ts";
import { type Named, namesIn } from "./party-names.ts";
import { alliancesIn, blank, type Rival, stateOf, stateParty, statesIn } from "./party-states.ts";
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
  const bodies = [...bodiesIn(text, beat, known, words), ...alliancesIn(text, beat, spoken, known, words)];
  const named = namesIn(text, spoken, known, beat, words).filter((n) => land === null || !ownTown(text, n, words));
  const rivals = [...states.values(), ...bodies, ...named.map((n) => partyOf(n))];
  const fighting = rivals.filter((p) => p.weight > 0 && p.fights);
  const apart = fighting.some((p) => p.rules) && fighting.some((p) => p.outlaw);
  const armed = fighting.filter((p) => p.rules || p.outlaw || p.strikes || !apart || p.told > 1);
  const unnamed = armed.some((p) => p.outlaw) ? null : namelessIn(spoken, words);
  if (unnamed && (armed.length < 2 || unnamed.count > 2)) armed.push(nameless(unnamed));
  withHome(armed, rivals, beat, land ?? homeland(known, beat), land !== null && tellsOfHarm(spoken, words));
  if (armed.length < 2 && !armed.some((p) => p.outlaw) && (land === null || armed[0]?.id !== land)) return [];
  const outlaws = armed.filter((p) => p.outlaw).map((p) => p.id);
  const home = homeOf(armed, land);
  return withNouns(armed, home, words).map((p) => ({
    ...plain(p),
    ...(p.strikes && home?.id === land && p !== home && outlaws.length ? { guest: true } : {}),
    country: p.outlaw && home ? home.country : p.country,
    against: armed
      .map((q) => q.id)
      .filter((id) => id !== p.id && (p.outlaw || !outlaws.length || outlaws.includes(id))),
  }));
}

/** Whose country rebels rise in: the state of the land, else the only one that has an army. */
function homeOf(armed: readonly Rival[], land: string | null): Rival | null {
  const states = armed.filter((p) => p.rules && !p.outlaw && p.country !== null);
  return states.find((p) => p.id === land) ?? (states.length === 1 ? states[0]! : null);
}

/** A party without what spoke for it. */
const plain = ({
  weight: _,
  rules: __,
  fights: ___,
  outlaw: ____,
  told: _____,
  strikes: ______,
  ...party
}: Rival): Party => party;

/**
 * Who else fights in an article of a beat with sides: states and alliances that are told to strike, or to lead a coalition, and have no part in
 * the beat. They fight those of its sides that are no states, where the article names only one such.
 */
export function guestsIn(text: string, beat: Beat, words: PartyWords): readonly Party[] {
  if (beat.sides.length === 0) return [];
  const known = findMentions(text, beat);
  const spoken = wordsOf(text);
  const homes = new Set(beat.sides.flatMap((s) => [s.id, s.name, placeOf(beat, s.country)?.country ?? s.id]));
  const striking = [
    ...[...statesIn(text, beat, spoken, known, words).values()].filter((p) => p.strikes),
    ...alliancesIn(text, beat, spoken, known, words),
  ].filter((p) => !homes.has(p.id) && !homes.has(p.name));
  if (striking.length === 0) return [];
  const against = foeOf(beat, new Set(known.map((m) => sideOf(beat, m.ids[0]!))));
  return striking.map((p) => ({ ...plain(p), guest: true, against }));
}

/** Of a beat's sides that are no states and that an article names, the one most of the others fight; none where two are fought alike. */
function foeOf(beat: Beat, named: ReadonlySet<string>): readonly string[] {
  const [first, second] = beat.sides
    .filter((s) => !isState(s.id))
    .filter((s) => named.has(s.id))
    .map((s) => ({ id: s.id, foes: beat.sides.filter((o) => o.against?.includes(s.id)).length }))
    .sort((a, b) => b.foes - a.foes);
  return first && first.foes > (second?.foes ?? -1) ? [first.id] : [];
}

/** States go by their two letters. */
const isState = (side: string): boolean => /^[A-Z]{2}$/.test(side);

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
  strikes: false,
});

/** "Selk's army camp" on land of a listed state: a town, and no state nobody knows. */
const ownTown = (text: string, { name, sort, told }: Named, words: PartyWords): boolean =>
  sort !== "outlaw" &&
  told === 1 &&
  !/\s/.test(name) &&
  !words.endings.test(name.toLowerCase()) &&
  new RegExp(`${name}['’]s?`, "u").test(text);

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
  strikes: false,
});

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
      strikes: false,
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

/** "The army" and "the rebels" mean a side where one alone has an army, or one alone is no state, or is named far more than the rest; and rebels' foe the state of the land. */
function withNouns(armed: readonly Rival[], home: Rival | null, words: PartyWords): readonly Rival[] {
  const outlaw = foremost(armed.filter((p) => p.outlaw));
  const risen = armed.some((p) => p.outlaw);
  const ruler = foremost(armed.filter((p) => p.rules)) ?? (risen ? home : null);
  const nouns = (p: Rival): readonly string[] =>
    p === ruler && (risen || armed.length === 1)
      ? [...words.ruling]
      : p === outlaw && (ruler || armed.every((r) => r === p || r.outlaw === false))
        ? [...words.rebels, ...words.nameless.keys()]
        : [];
  return armed.map((p) => ({ ...p, nouns: [...p.nouns, ...nouns(p)] }));
}

function foremost(rivals: readonly Rival[]): Rival | null {
  const [first, second] = [...rivals].sort((a, b) => b.weight - a.weight);
  return first && first.weight >= 2 * (second?.weight ?? 0) ? first : null;
}
