import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Prep } from "../clause.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import type { Motion } from "./advance.ts";
import { eventIn } from "./advance-events.ts";

/**
 * The places of an attack or advance: those its prepositions name, each once; "east of A towards B" is B; "on the A direction, in the
 * areas of B and C" with a total is A. Where none is named, the place "there" or "the city" means.
 */
export function placesOf(clause: Clause, scene: Stage, motion: Motion): readonly PlaceRef[] {
  const out: PlaceRef[] = [];
  const add = (places: readonly PlaceRef[]): void => {
    for (const p of places) if (!out.some((o) => o.name === p.name)) out.push(p);
  };
  if (motion.object) add(named(scene, motion.object));
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  if (parent && motion.quantity && clause.type === "purpose") add(ofPreps(parent, scene, false));
  add(ofPreps(clause, scene, false));
  if (!out.length) add(ofPreps(clause, scene, true));
  if (!out.length) add(besideEvent(clause, scene));
  if (!out.length && clause.object) add(inside(scene, clause));
  if (!out.length) add(hanging(clause, scene));
  if (!out.length && scene.placeMeant(clause) === null) add(attackedBefore(clause, scene));
  const meant = out.length ? null : (scene.placeMeant(clause) ?? carried(clause, scene, motion));
  if (meant) out.push(meant);
  const front = motion.quantity ? out.findIndex((p) => isFront(p, scene)) : -1;
  return front >= 0 ? [out[front]!] : out;
}

/** "attacked near A and B but made no advances": what is denied is denied of every place attacked in the same sentence. */
function attackedBefore(clause: Clause, scene: Stage): readonly PlaceRef[] {
  if (!clause.verb || !negated(clause, scene.words)) return [];
  const first = scene.stretch.tokens[0]?.start ?? 0;
  const statement = scene.stretch.statement?.id ?? null;
  return scene.before
    .filter((c) => c.kind === "advance" && c.statement === statement && c.words.start >= first && c.place !== null)
    .map((c) => ({ ...c.place!, text: null }));
}

/** "an attack on X was repelled": the place that stands with the event noun in the subject. */
function besideEvent(clause: Clause, scene: Stage): readonly PlaceRef[] {
  const event = clause.subject && clause.verb ? eventIn(clause, scene, clause.subject) : null;
  return event ? named(scene, { from: event.range.to, to: clause.subject!.to }) : [];
}

/** Places of the clauses that hang on this one: "the attempts to advance into X were repelled". */
function hanging(clause: Clause, scene: Stage): readonly PlaceRef[] {
  const at = scene.clauses.indexOf(clause);
  return scene.clauses
    .filter((c) => c.parent === at && c !== clause && (c.type === "purpose" || c.type === "participle"))
    .flatMap((c) => [
      ...(c.object && scene.words.advance.crossing.has(c.verb?.lemma ?? "") ? named(scene, c.object) : []),
      ...ofPreps(c, scene, false),
    ])
    .slice(0, 1);
}

/** "but did not advance", "their advance was halted", "nine assaults are still under way": the place of the claim before. */
function carried(clause: Clause, scene: Stage, motion: Motion): PlaceRef | null {
  const { tokens } = scene.stretch;
  const statement = scene.stretch.statement?.id ?? null;
  const here = scene.before.findLast(
    (c) =>
      c.place !== null &&
      c.statement === statement &&
      c.words.end > tokens[0]!.start &&
      c.words.start < tokens[0]!.start + 1e4,
  );
  const sameSentence = here && here.words.start >= tokens[0]!.start;
  if (sameSentence && clause.type !== "purpose") return { ...here.place!, text: null };
  const last = scene.before.at(-1);
  const pointing =
    motion.aspect === "repelled" ||
    motion.rule === "advance/event" ||
    (motion.rule === "advance/attempt" && motion.quantity !== null) ||
    scene.words.roles.accompanying.has(clause.link ?? "");
  const lone = scene.placed({ from: 0, to: clause.from }).filter((p) => !p.context);
  if (scene.words.roles.accompanying.has(clause.link ?? "") && lone.length) return lone[0]!.ref;
  return pointing &&
    last?.place &&
    (last.kind === "advance" || last.kind === "control" || last.kind === "strike") &&
    (motion.quantity || motion.aspect)
    ? { ...last.place, text: null }
    : null;
}

const isFront = (p: PlaceRef, scene: Stage): boolean =>
  (p.part ?? "").split(" ").some((w) => scene.words.places.fronts.has(w));
const named = (scene: Stage, range: { from: number; to: number }): readonly PlaceRef[] =>
  scene
    .placed(range)
    .filter((p) => !p.context)
    .map((p) => p.ref);

/** "Ruritanian positions in X": a place within the object. */
const inside = (scene: Stage, clause: Clause): readonly PlaceRef[] =>
  clause.object ? named(scene, clause.object) : [];

function ofPreps(clause: Clause, scene: Stage, weak: boolean): readonly PlaceRef[] {
  const a = scene.words.advance;
  return clause.preps.flatMap((p, i) => {
    if (!a.places.has(p.word) || a.weakPlaces.has(p.word) !== weak) return [];
    if (onlyDirection(scene, p, clause.preps[i + 1]) || framing(clause, scene, p)) return [];
    return named(scene, p.noun);
  });
}

/** "east of A towards B", "north of A near C": A only says where. */
function onlyDirection(scene: Stage, prep: Prep, next: Prep | undefined): boolean {
  if (!next || !/\bof$/.test(prep.word)) return false;
  return next.from === prep.to && scene.places(next.noun).length > 0 && !/\bof$/.test(next.word);
}

/** "the town of A in the B region": right after a settlement, a region or country only says where that one lies. */
function framing(clause: Clause, scene: Stage, prep: Prep): boolean {
  const wide = scene.placed(prep.noun)[0]?.mention.kind;
  if (!scene.words.roles.contained.has(prep.word) || (wide !== "region" && wide !== "country")) return false;
  const before = scene.placed({ from: clause.from, to: prep.from }).at(-1);
  return before?.mention.kind === "settlement" && before.range.to === prep.from;
}
