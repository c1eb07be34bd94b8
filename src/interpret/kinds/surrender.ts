import type { PlaceRef, Stance } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { mentionsIn } from "../actors.ts";
import type { Clause } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { lowerOf, phraseIn } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { homeOf } from "./control-holder.ts";
import { withParts } from "./parts-of.ts";

/** Reads laying down arms, asked for, offered, done or refused; the actor is the side that would surrender. */
export const surrender: ReadKind = (clause, scene) =>
  withParts(surrendered(clause, scene), scene, (q) => scene.words.casualties.units.has(q.quantity.unit));

const surrendered: ReadKind = (clause, scene) => {
  const verb = clause.verb;
  const w = scene.words.surrender;
  if (!verb || w.light.has(verb.lemma)) return nominal(clause, scene as Stage);
  if (verb.voice === "passive") return [];
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const arms =
    clause.object !== null &&
    clause.stretch.tokens.slice(clause.object.from, clause.object.to).some((t) => w.arms.has(t.lower));
  const selves =
    w.yielding.has(verb.lemma) && clause.stretch.tokens.slice(verb.to, verb.to + 2).some((t) => w.selves.has(t.lower));
  const flag =
    w.raising.has(verb.lemma) &&
    clause.object !== null &&
    phraseIn(clause.stretch.tokens, clause.object, w.flags) !== null;
  const gives = (w.lay.has(name) && arms) || selves || flag;
  const bare = !clause.object || w.manner.has(lowerOf(clause.stretch.tokens[clause.object.to - 1]));
  if (!gives && !(w.verbs.has(name) && bare)) return [];
  if (civil(clause, scene as Stage)) return [];
  if (name === "give up" && !arms && !selves) return [];
  if (alreadyRead(clause, scene as Stage)) return [];
  const actor = surrendering(clause, scene as Stage);
  return [
    found(clause, {
      kind: "surrender",
      rule: "surrender/verb",
      actor,
      trigger: { from: verb.from, to: verb.to },
      place: whereOf(clause, scene as Stage),
      quantity: countOf(clause, scene as Stage),
      stance: stanceOf(clause, scene as Stage),
    }),
  ];
};

/** "the suspect surrendered to police", "those who surrender will be spared": no troops, and nobody who did. */
function civil(clause: Clause, scene: Stage): boolean {
  const w = scene.words.surrender;
  const { tokens } = clause.stretch;
  const any = clause.type === "relative" && lowerOf(tokens[clause.from - 1]) === "those";
  const to = clause.preps.some((p) => w.police.has(lowerOf(tokens[p.noun.to - 1])));
  return any || to;
}

/** "the surrender of 40 soldiers near X": as a noun with who surrenders. */
function nominal(clause: Clause, scene: Stage): readonly Found[] {
  const range = clause.verb ? (clause.verb.voice === "passive" ? clause.subject : clause.object) : clause;
  if (!range || clause.verb?.modal) return [];
  const { tokens } = clause.stretch;
  const k = tokens.findIndex((t, i) => i >= range.from && i < range.to && scene.words.surrender.nouns.has(t.lower));
  if (k < 0 || !scene.words.roles.genitive.has(lowerOf(tokens[k + 1]))) return [];
  const whom = { from: k + 2, to: Math.max(range.to, k + 3) };
  const actor = scene.side(whom);
  if (!actor?.words) return [];
  const told = { ...clause, subject: whom };
  return [
    found(clause, {
      kind: "surrender",
      rule: "surrender/noun",
      actor,
      trigger: { from: k, to: k + 1 },
      place: whereOf(told, scene),
      quantity: countOf(told, scene),
      stance: scene.words.surrender.asked.has(clause.verb?.lemma ?? "") ? "demands" : null,
    }),
  ];
}

/** "surrendered near X"; "the garrison of X". */
function whereOf(clause: Clause, scene: Stage): PlaceRef | null {
  const where = clause.preps.filter((p) => scene.words.settlements.where.has(p.word)).map((p) => p.noun);
  const named = [...where, ...(clause.subject ? [clause.subject] : [])].flatMap((r) => scene.placed(r));
  return named.find((p) => !p.context && p.mention.kind !== "country")?.ref ?? null;
}

/** "46 fighters have surrendered": people are counted as soldiers, their units as units. */
function countOf(clause: Clause, scene: Stage): Quantity | null {
  const q =
    clause.subject &&
    scene
      .quantities({ from: Math.max(0, clause.subject.from - 4), to: clause.subject.to })
      .find(
        (c) => c.range.to > clause.subject!.from && c.noun && c.quantity.unit !== "share" && c.quantity.unit !== "",
      );
  const crowd = q && scene.words.surrender.crowds.has(lowerOf(clause.stretch.tokens[q.range.from]));
  return q && (q.quantity.value !== null || (crowd && q.quantity.unit === "soldiers")) ? q.quantity : null;
}

/** "lay down arms and surrender" is one claim: the first verb tells it. */
const alreadyRead = (clause: Clause, scene: Stage): boolean => {
  const at = scene.clauses.indexOf(clause);
  const before = scene.clauses[at - 1];
  return !!before && surrender(before, scene).length > 0;
};

/** The subject's side; where none is named, the side the speaker fights. */
function surrendering(clause: Clause, scene: Stage): Actor {
  const pronoun =
    clause.subject &&
    clause.subject.to - clause.subject.from === 1 &&
    clause.stretch.tokens[clause.subject.from]?.tag === "PRON";
  const named = clause.subject && scene.side(clause.subject);
  const asked = stanceOf(clause, scene) === "demands" && named?.side === scene.speaker && !byName(clause, scene, named);
  const others =
    named?.side === scene.speaker && named.words && !asked && !byName(clause, scene, named) && !owned(clause, scene);
  const foe = others ? scene.other(scene.speaker) : null;
  if (foe) return { side: foe, words: null };
  if (named && !asked && !(pronoun && named.side === scene.speaker)) return named;
  const place = clause.subject && scene.places(clause.subject)[0];
  const home = place ? homeOf(scene, place) : null;
  if (home) return { side: home, words: null };
  const last = scene.before.findLast((c) => c.kind === "surrender" || c.kind === "encirclement");
  const own = scene.denied || negated(clause, scene.words);
  const side = last?.actor ?? (own ? scene.speaker : scene.other(scene.speaker));
  return { side: side ?? "none", words: null };
}

/** "its garrison", "five of his men": of who is spoken of. */
const owned = (clause: Clause, scene: Stage): boolean =>
  clause.subject !== null &&
  clause.stretch.tokens
    .slice(clause.subject.from, clause.subject.to)
    .some((t) => scene.words.actors.owners.has(t.lower));

/** "given until Sunday to", "has until noon to": a deadline. */
const until = (clause: Clause, scene: Stage): boolean =>
  clause.preps.some((p) => scene.words.surrender.until.has(p.word)) ||
  (clause.object !== null && scene.words.surrender.until.has(clause.stretch.tokens[clause.object.from]?.lower ?? ""));

/** Whether a side is named outright, or as the speaker's own; "the garrison" alone may be anybody's. */
function byName(clause: Clause, scene: Stage, actor: Actor): boolean {
  const { tokens } = clause.stretch;
  const subject = clause.subject!;
  if (tokens.slice(subject.from, subject.to).some((t) => scene.words.actors.own.has(t.lower))) return true;
  return actor.words !== null && mentionsIn(scene.hearing, actor.words).some((m) => m.type !== "place");
}

/** "should be able to", "the opportunity to": asked for. "Ready to": told of them. "Cannot": denied. */
function stanceOf(clause: Clause, scene: Stage): Stance | null {
  const verb = clause.verb!;
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  if (scene.words.roles.terms.has(clause.link ?? "")) return "demands";
  const duty = scene.words.roles.duty;
  if (duty.has(verb.modal ?? "") || duty.has(parent?.verb?.modal ?? "")) return "demands";
  const parentName = parent?.verb?.lemma ?? "";
  if (clause.type === "purpose" && scene.words.surrender.refusing.has(parentName)) return "denies";
  if (verb.form === "finite" && !clause.subject && imperative(clause, scene)) return "demands";
  if (verb.chain.some((c) => scene.words.surrender.asked.has(c))) return "demands";
  if (
    clause.type === "purpose" &&
    parent?.verb &&
    scene.words.surrender.deadline.has(parent.verb.lemma) &&
    until(parent, scene)
  )
    return "demands";
  const above = parent?.type === "relative" && parent.parent !== null ? scene.clauses[parent.parent] : parent;
  if (clause.type === "purpose" && scene.words.surrender.asked.has(above?.verb?.lemma ?? "")) return "demands";
  if (scene.words.roles.able.has(verb.modal ?? "")) return "asserts";
  if (verb.chain.some((c) => scene.words.surrender.willing.has(c))) return "asserts";
  return null;
}

/** "surrender or die": said to them. */
const imperative = (clause: Clause, scene: Stage): boolean =>
  scene.speaker !== null && clause.verb!.from <= 1 && clause.stretch.tokens[clause.verb!.head]?.form === "VB";
