import { ordinals } from "../../lang/en/numerals.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Blow, bombardment } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import {
  doerNamed,
  type Harm,
  harm,
  hasWord,
  inUnit,
  namedSide,
  placeCarried,
  placesAt,
  sideOfPlace,
} from "../harm.ts";
import { lowerOf, phraseIn } from "../lookup.ts";
import { readSingles } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { attackerOfNoun, mutual } from "./strike-actors.ts";
import { unitOfAttacks } from "./strike-counts.ts";

/**
 * Strikes told as nouns: "explosions in X", "an attack by missiles on X", "killed in strikes on X", "shelling of X". A noun whose
 * verb was read already, or that tells the same place again, adds nothing.
 */
export function strikeNouns(scene: Stage, blows: readonly Blow[], read: readonly Harm[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  const out: Harm[] = [];
  for (let k = 0; k < tokens.length; k++) {
    if (scene.ground.aside[k] || !(isNoun(scene, k) || deadly(scene, blows, k))) continue;
    const start = phraseStart(scene, k);
    const clause =
      scene.clauses.findLast((c) => c.from <= k && k < c.to) ??
      scene.clauses.findLast((c) => c.from <= k) ??
      scene.clauses[0]!;
    if (ruledBy(blows, read, start, k)) continue;
    if (rejected(scene, start, k)) {
      const actor = { side: scene.speaker ?? "none", words: null };
      out.push(
        harm(clause, {
          kind: "strike",
          rule: "strike/rejected",
          actor,
          stance: "denies",
          trigger: { from: k, to: k + 1 },
          place: placesAt(scene, { from: k + 1, to: clause.to })[0] ?? null,
          coloured: [],
        }),
      );
      continue;
    }
    const harmful = clause.verb === null || tellsHarm(scene, blows, k);
    const told = placesOf(scene, k, clause);
    const struck = told.length
      ? undefined
      : blows.find((b) => b.before.from <= k && k < b.before.to && b.voice === "active");
    const places = struck ? placesAt(scene, struck.after, true).slice(0, 1) : told;
    const whose = namedSide(scene, { from: start, to: k })?.words != null;
    const vague =
      !harmful || (pointed(scene, start) && !whose) || (clause.verb === null && scene.stretch.statement === null);
    if (!places.length && vague && !ordinal(scene, { from: start, to: k + 1 })) continue;
    if ([...read, ...out].some((h) => places.length === 0 || places.some((p) => h.found.place?.name === p.name)))
      continue;
    out.push(...made(scene, blows, read, clause, { from: start, to: k + 1 }, places));
  }
  return out;
}

/** "killed 89 soldiers in a drone attack", "responsibility for an attack": who kills by it, who owns to it. */
function doerByMeans(scene: Stage, blows: readonly Blow[], phrase: Range): Actor | null {
  const before = lowerOf(scene.stretch.tokens[phrase.from - 1]);
  const owns = scene.speaker !== null && hasWord(scene, { from: 0, to: phrase.from }, scene.words.refer.responsibility);
  if (owns) return { side: scene.speaker!, words: null };
  const blow = blows.findLast((b) => b.after.from < phrase.from && phrase.to <= b.after.to);
  const hurt = blow && blow.voice !== "active" && blow.verbs.some((v) => scene.words.casualties.befall.has(v));
  if (hurt && scene.words.strike.within.has(before)) {
    const foe = scene.other(namedSide(scene, blow.before)?.side ?? null);
    if (foe && !namedSide(scene, phrase)) return { side: foe, words: null };
  }
  const harms = blow?.voice === "active" && blow.verbs.some((v) => scene.words.casualties.befall.has(v));
  if (!blow || !harms || !scene.words.strike.within.has(before)) return null;
  return doerNamed(scene, blows, blow);
}

function made(
  scene: Stage,
  blows: readonly Blow[],
  read: readonly Harm[],
  clause: Clause,
  phrase: Range,
  places: readonly PlaceRef[],
): readonly Harm[] {
  const { tokens } = scene.stretch;
  const k = phrase.to - 1;
  const by = lowerOf(tokens[k + 1]) === "by" ? { from: k + 2, to: Math.min(tokens.length, k + 8) } : null;
  const counted = scene
    .quantities(phrase)
    .find((q) => q.quantity.value !== null && q.range.to > k - 1 && scene.words.strike.attacks.has(q.quantity.unit));
  const nth = ordinal(scene, phrase);
  const single = readSingles(scene.stretch).find(
    (q) =>
      !scene.denied &&
      q.range.from >= phrase.from &&
      q.range.to === phrase.to &&
      scene.words.strike.raiding.has(q.quantity.unit),
  );
  const around = { from: clause.from, to: clause.to };
  const quantity =
    nth ??
    (counted && inUnit(counted.quantity, unitOfAttacks(scene, around, counted.quantity.unit))) ??
    single?.quantity ??
    null;
  const means = doerByMeans(scene, blows, phrase);
  const both = clause.subject !== null && clause.verb?.voice === "active" && mutual(scene, clause.subject);
  const actor = both
    ? { side: "none", words: null }
    : (means ?? attackerOfNoun(scene, phrase, by, read, sideOfPlace(scene, places[0] ?? null)));
  const aspect = hasWord(scene, phrase, scene.words.strike.successful) ? "hit" : null;
  const one = (place: PlaceRef | null): Harm =>
    harm(clause, {
      kind: "strike",
      rule: "strike/noun",
      actor,
      trigger: { from: k, to: k + 1 },
      place,
      quantity,
      aspect,
      coloured: [phrase],
    });
  return places.length ? places.map(one) : [one(null)];
}

/** "its 12th air assault this month" tells of twelve. */
function ordinal(scene: Stage, phrase: Range): Quantity | null {
  const { tokens } = scene.stretch;
  const span = tokens
    .slice(phrase.to, phrase.to + 12)
    .map((t) => t.lower)
    .join(" ");
  const such = tokens.slice(phrase.from, phrase.to).some((t) => t.lower === "such");
  if (!(such && /\bin \w/.test(span)) && !/\b(?:this|since|in as many|in a) ?(?:week|month|year|day|the)?\b/.test(span))
    return null;
  for (let k = phrase.from; k < phrase.to; k++) {
    const t = tokens[k]!;
    const value = /^\d+(?:st|nd|rd|th)$/.test(t.lower) ? Number.parseInt(t.lower, 10) : ordinals.get(t.lower);
    if (value !== undefined)
      return { value, high: null, comparator: "eq", unit: "attacks", words: { start: t.start, end: t.end } };
  }
  return null;
}

/** "reports of strikes on homes were a lie": what is told of, and denied. */
const rejected = (scene: Stage, start: number, k: number): boolean =>
  scene.speaker !== null &&
  lowerOf(scene.stretch.tokens[start - 1]) === "of" &&
  scene.words.strike.reports.has(lowerOf(scene.stretch.tokens[start - 2])) &&
  phraseIn(scene.stretch.tokens, { from: k + 1, to: scene.stretch.tokens.length }, scene.words.denials) !== null;

/** "an attack in X killed two": an attack that is the subject of harm to people told without troops. */
const deadly = (scene: Stage, blows: readonly Blow[], k: number): boolean =>
  scene.words.strike.plainAttacks.has(lowerOf(scene.stretch.tokens[k])) &&
  scene.stretch.tokens[k]!.tag === "NOUN" &&
  blows.some(
    (b) =>
      b.verbs.some((v) => scene.words.casualties.harming.has(v)) &&
      (b.voice === "active"
        ? b.before.from <= k && k < b.before.to
        : b.after.from <= k && k < b.after.to && killedIn(scene, k)),
  );

/** "killed in attacks on A": an attack upon a place in which people were killed. */
const killedIn = (scene: Stage, k: number): boolean => {
  const { tokens } = scene.stretch;
  return (
    scene.words.strike.within.has(lowerOf(tokens[phraseStart(scene, k) - 1])) &&
    scene.words.events.function.upon.has(lowerOf(tokens[k + 1]))
  );
};

/** "in the strike": one told before. */
const pointed = (scene: Stage, start: number): boolean =>
  scene.words.events.function.pointing.has(lowerOf(scene.stretch.tokens[start]));

/** A noun of strikes, or of attacks with a weapon beside it. */
function isNoun(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  const w = scene.words.strike;
  const t = tokens[k]!;
  if (t.tag === "VERB" && !(t.form === "VBZ" && tokens[k - 1]?.tag === "ADJ") && !bombardment(scene, k)) return false;
  if (t.lower === "fire") return weaponed(scene, k);
  if (w.strikeNouns.has(t.lower)) return !w.raids.has(t.lower) || weaponed(scene, k);
  return w.attackNouns.has(t.lower) && !w.unclear.has(t.lower) && weaponed(scene, k);
}

function weaponed(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  const w = scene.words.strike;
  if (hasWord(scene, { from: phraseStart(scene, k), to: k }, w.weaponWords)) return true;
  const on = { from: k + 2, to: Math.min(tokens.length, k + 7) };
  if (lowerOf(tokens[k + 1]) === "on" && hasWord(scene, on, w.sites) && !hasWord(scene, on, w.forces)) return true;
  if (scene.words.events.function.means.has(lowerOf(tokens[k + 1])) || lowerOf(tokens[k + 1]) === "from")
    return hasWord(scene, { from: k + 2, to: Math.min(tokens.length, k + 8) }, w.weaponWords);
  return false;
}

/** The noun is the object or subject of a verb of harm that made a claim already. */
function ruledBy(blows: readonly Blow[], read: readonly Harm[], start: number, k: number): boolean {
  return blows.some(
    (b) =>
      read.some(
        (h) =>
          h.found.kind === "strike" &&
          h.clause === b.clause &&
          h.found.trigger.start === b.clause.stretch.tokens[b.at]!.start,
      ) &&
      ((b.after.from <= start && k < b.after.to) || (b.before.from <= start && k < b.before.to)),
  );
}

/** A noun in a clause of harm ("killed in strikes"), or that is itself what happened ("explosions rocked", "came under shelling"). */
function tellsHarm(scene: Stage, blows: readonly Blow[], k: number): boolean {
  const w = scene.words;
  return blows.some(
    (b) =>
      b.verbs.some(
        (v) =>
          w.casualties.befall.has(v) ||
          w.casualties.undergo.has(v) ||
          w.casualties.inflict.has(v) ||
          w.strike.hit.has(v),
      ) &&
      ((b.after.from <= k && k < b.after.to) || (b.before.from <= k && k < b.before.to)),
  );
}

/** Places after the noun ("on X", "in X"), else the one that goes without saying. */
function placesOf(scene: Stage, k: number, clause: Clause): readonly PlaceRef[] {
  const { tokens } = scene.stretch;
  const to = Math.max(k + 1, Math.min(clause.to, tokens.length));
  const next = lowerOf(tokens[k + 1]);
  const start = phraseStart(scene, k);
  if (lowerOf(tokens[start - 1]) === "under") {
    const under = placesAt(scene, { from: clause.from, to: start }, true)[0] ?? placesAt(scene, { from: k + 1, to })[0];
    if (under) return [under];
  }
  if (scene.words.strike.at.has(next) || scene.words.events.function.means.has(next) || next === "overnight") {
    const places = placesAt(scene, { from: k + 1, to });
    if (places.length)
      return scene.words.events.function.upon.has(next) ? listOfPlaces(scene, k + 1, places) : places.slice(0, 1);
    const meant = scene.placeMeant({ ...clause, from: k + 1, subject: null, object: null });
    return meant ? [meant] : [];
  }
  const carried = clause.verb === null ? placeCarried(scene) : null;
  return carried ? [carried] : [];
}

/** "on A, B and C": the places of one list; what stands further on is another matter. */
function listOfPlaces(scene: Stage, from: number, places: readonly PlaceRef[]): readonly PlaceRef[] {
  const { tokens } = scene.stretch;
  const at = (offset: number): number => tokens.findIndex((t) => t.start >= offset);
  const out = places.slice(0, 1);
  for (const p of places.slice(1)) {
    const gap = tokens.slice(at(out.at(-1)!.end), at(p.start));
    if (at(out.at(-1)!.end) < from || gap.length > 3 || !gap.some((t) => t.text === "," || t.lower === "and")) break;
    out.push(p);
  }
  return out;
}

/** The first word of the noun phrase that ends at a token. */
function phraseStart(scene: Stage, k: number): number {
  const { tokens } = scene.stretch;
  let from = k;
  while (
    from > 0 &&
    k - from < 8 &&
    (/^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|PART)$/.test(tokens[from - 1]!.tag) ||
      /^(?:and|or|“|”|")$/.test(tokens[from - 1]!.text))
  )
    from--;
  return from;
}
