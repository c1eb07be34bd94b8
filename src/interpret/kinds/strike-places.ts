import type { PlaceRef } from "../../model/claim.ts";
import type { Blow } from "../blows.ts";
import type { Actor } from "../frame.ts";
import { countryOf, type Harm, hasWord, namedSide, placeCarried, placesAt, settlementBefore } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** Where a strike struck: places after the verb, else before a passive or in an opening phrase, else the other side's country, else what goes without saying. */
export function placesStruck(scene: Stage, blow: Blow, actor: Actor, read: readonly Harm[]): readonly PlaceRef[] {
  const after = distinct(placesAt(scene, { from: blow.range.to, to: ownEnd(scene, blow) }, true));
  if (after.length) return after.length > 1 ? withoutFront(scene, after) : after;
  const behind = hungOn(scene, blow);
  if (behind) return [behind];
  const before = blow.voice === "active" ? leading(scene, blow) : placesAt(scene, blow.before, true);
  if (before.length) return distinct(before);
  const country = ofCountry(scene, blow);
  if (country) return [country];
  const meant = scene.placeMeant({ ...blow.clause, subject: blow.voice === "active" ? null : blow.clause.subject });
  if (meant) return [meant];
  const there = elsewhere(scene, blow);
  if (there) return [there];
  const same = definite(scene, blow);
  if (same) return [same];
  const carried = placeCarried(scene) ?? told(scene, actor, read);
  return carried ? [carried] : [];
}

/** Where the words of a blow end: before a clause that begins with a subject of its own ("…, and patients were moved to X"). */
function ownEnd(scene: Stage, blow: Blow): number {
  const { tokens } = scene.stretch;
  const next = scene.clauses.find(
    (c) =>
      c.from > blow.at &&
      c.from < blow.after.to &&
      c.verb?.form === "finite" &&
      c.subject !== null &&
      c.subject.from >= c.from &&
      scene.words.grammar.coordinators.has(lowerOf(tokens[c.subject.from - 1])),
  );
  return next ? Math.min(next.subject!.from, blow.after.to) : blow.after.to;
}

/** "shot at people who were fleeing X", "on a convoy leaving X": where those were who were struck. */
function hungOn(scene: Stage, blow: Blow): PlaceRef | null {
  if (blow.voice !== "active" || !blow.verbs.some((v) => scene.words.strike.gunfire.has(v))) return null;
  const next = scene.clauses.find(
    (c) => c.from > blow.at && (c.type === "relative" || c.type === "participle" || c.verb?.form === "gerund"),
  );
  return next && next.from <= blow.after.to + 1 ? (placesAt(scene, next, true)[0] ?? null) : null;
}

/** "the situation there is hard: …": the place that another clause of the sentence points back to. */
function elsewhere(scene: Stage, blow: Blow): PlaceRef | null {
  if (scene.stretch.statement === null) return null;
  for (const c of scene.clauses) {
    if (c === blow.clause || c.from > blow.at) continue;
    const meant =
      scene.words.events.function.there.has(lowerOf(scene.stretch.tokens[(c.subject?.to ?? 0) - 1])) || c.preps.length
        ? scene.placeMeant({ ...c, object: null })
        : null;
    if (meant) return meant;
  }
  return null;
}

/** "hit the plant": the place where a strike was told of before in the article. */
function definite(scene: Stage, blow: Blow): PlaceRef | null {
  const { tokens } = scene.stretch;
  const aim = blow.voice === "active" ? blow.after : blow.before;
  for (let k = aim.from; k < Math.min(aim.to, aim.from + 5); k++) {
    if (
      scene.words.strike.targets.has(tokens[k]!.lower) &&
      scene.words.events.function.owning.has(tokens[k - 1]?.lower ?? "")
    )
      return settlementBefore(scene, tokens[k]!.start);
    if (
      !scene.words.strike.targets.has(tokens[k]!.lower) ||
      !scene.words.events.function.definite.has(tokens[k - 1]?.lower ?? "")
    )
      continue;
    const last = scene.before.findLast((c) => c.kind === "strike" && c.place !== null)?.place;
    return last ? { ...last, text: null, part: null } : null;
  }
  return null;
}

/** A subject of an attack may say where it was: "an attack in X killed"; else a phrase that opens the clause. */
const leading = (scene: Stage, blow: Blow): readonly PlaceRef[] =>
  blow.shared ? [] : placesAt(scene, { from: Math.max(blow.before.from, blow.clause.from), to: blow.before.to });

const distinct = (places: readonly PlaceRef[]): readonly PlaceRef[] =>
  places.filter((p, i) => places.findIndex((o) => o.name === p.name) === i);

/** Beside places of their own, a country or region among them only frames them. */
function withoutFront(scene: Stage, places: readonly PlaceRef[]): readonly PlaceRef[] {
  const countries = new Set(scene.hearing.beat.sides.map((s) => s.country));
  const own = places.filter((p) => !(p.id !== null && countries.has(p.id)));
  return own.length ? own : places.slice(0, 1);
}

/** "on a number of Ruritanian regions", "Ruritanian energy facilities": the country of the side that is struck. */
function ofCountry(scene: Stage, blow: Blow): PlaceRef | null {
  const aim = blow.voice === "active" ? blow.after : blow.before;
  if (!hasWord(scene, aim, scene.words.strike.targets)) return null;
  const side = namedSide(scene, aim);
  if (!side?.words) return null;
  const word = scene.say(side.words).toLowerCase();
  const pointed = scene.words.actors.own.has(word) || scene.words.actors.enemy.has(word);
  return pointed ? null : countryOf(scene, side.side, side.words);
}

/** In the outlet's own voice a story of strikes goes on where it was: the place of the strike told last, by the same side. */
function told(scene: Stage, actor: Actor, read: readonly Harm[]): PlaceRef | null {
  const here = read.findLast((h) => h.found.place !== null)?.found.place;
  if (here) return { ...here, text: null, part: null };
  if (scene.stretch.statement !== null) return null;
  const last = scene.before.findLast((c) => c.kind === "strike");
  return last && last.statement === null && last.actor === actor.side && last.place
    ? { ...last.place, text: null, part: null }
    : null;
}
