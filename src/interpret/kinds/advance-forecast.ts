import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";
import { hasWord } from "./advance-parts.ts";
import { homeOf } from "./control-holder.ts";

// Where an army is said to go next.

/** "X would be next", "the fall of Y would open the road to X": an advance on X that is yet to come. */
export function forecast(clause: Clause, scene: Stage): Motion | null {
  const verb = clause.verb!;
  if (!clause.subject || !verb.modal || !scene.words.roles.future.has(verb.modal)) return null;
  const target = turn(clause, scene) ?? road(clause, scene);
  const place = target && scene.placed(target).find((p) => !p.context)?.ref;
  const actor = place ? comer(scene, homeOf(scene, place)) : null;
  if (!target || !actor) return null;
  return {
    rule: "advance/next",
    actor,
    aspect: null,
    trigger: { from: verb.from, to: verb.to },
    negative: false,
    quantity: null,
    object: target,
    coloured: [],
  };
}

/** "X and Y would be next": the subject is nothing but places. */
function turn(clause: Clause, scene: Stage): Range | null {
  const { subject, stretch, verb } = clause;
  const last = scene.placed(subject!).at(-1);
  const next = lowerOf(stretch.tokens[verb!.to]);
  const after = stretch.tokens[verb!.to + 1];
  const ends = !after || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.tag);
  const first = scene.placed(subject!)[0];
  const town = (p: typeof last): boolean => p !== undefined && !p.context && p.mention.kind !== "country";
  const names = town(first) && town(last) && last!.range.to === subject!.to && first!.range.from - subject!.from <= 1;
  return scene.words.grammar.be.has(verb!.lemma) && scene.words.advance.following.has(next) && ends && names
    ? subject
    : null;
}

/** "would open the road to X": told of a place taken, or of those who take it. */
function road(clause: Clause, scene: Stage): Range | null {
  const { subject, object, verb } = clause;
  const a = scene.words.advance;
  if (!a.opening.has(verb!.lemma) || verb!.voice === "passive" || !object || !hasWord(clause, object, a.roads))
    return null;
  const taken =
    scene.placed(subject!).length > 0 ||
    hasWord(clause, subject, scene.words.control.takeNouns) ||
    hasWord(clause, subject, scene.words.actors.forces);
  if (!taken) return null;
  const to = clause.preps.find((p) => a.toward.has(p.word) && scene.placed(p.noun).some((x) => !x.context));
  const inside = scene.placed(object).some((p) => !p.context) ? object : null;
  return to?.noun ?? inside;
}

/** Who would come: the other side of whose place it is, else of who speaks of it in fear, else the side told to have gone forward last. */
function comer(scene: Stage, home: string | null): Actor | null {
  const last = scene.before.findLast(
    (c) => (c.kind === "control" || c.kind === "advance") && scene.other(c.actor) !== null,
  );
  const side = scene.other(home) ?? last?.actor ?? scene.other(scene.speaker);
  return side ? { side, words: null } : null;
}
