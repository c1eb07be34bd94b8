import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { each } from "./evacuation-each.ts";
import { hasWord, leaverOf, peopleAt, peopleIn } from "./evacuation-who.ts";

// Those who are gone by now, those who went back to other lines, those whose number is told.

/** "the soldiers are gone", "all but 300 of the 3,000 residents were gone". */
export function areGone(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const { verb, subject } = clause;
  const w = scene.words.evacuation;
  const state = verb!.voice === "passive" && w.bare.has(name) && verb!.form === "finite";
  if (!state || !subject || clause.object) return [];
  if (clause.preps.some((p) => p.from >= verb!.to && w.course.has(p.word) && !w.from.has(p.word))) return [];
  const people = peopleIn(clause, scene, subject);
  const troops = hasWord(clause, subject, scene.words.actors.forces) && scene.side(subject);
  const rest = remainder(clause, scene, subject);
  if (!people && !troops && !rest) return [];
  const from = clause.preps.find((p) => w.from.has(p.word) && p.from >= verb!.to)?.noun;
  const all = [...(from ? [from] : []), subject, { from: clause.from, to: subject.from }];
  const place = all.flatMap((r) => scene.placed(r)).find((p) => !p.context)?.ref ?? scene.lastPlace();
  const actor = troops || (people ? leaverOf(clause, scene, subject, place) : peopleAt(scene, place));
  return each(clause, { actor, places: [place], quantity: rest });
}

/** "all but 300 of the 3,000", "of the 3,000, all but 300": how many that leaves. */
function remainder(clause: Clause, scene: Stage, subject: Range): Quantity | null {
  const { tokens } = clause.stretch;
  const k = tokens.findIndex((t, i) => i < subject.to && t.lower === "all" && lowerOf(tokens[i + 1]) === "but");
  if (k < 0) return null;
  const counts = scene
    .quantities({ from: 0, to: clause.verb!.from })
    .map((q) => q.quantity)
    .filter((q) => q.value !== null && q.unit !== "share");
  const [a, b] = [Math.max(...counts.map((q) => q.value!)), Math.min(...counts.map((q) => q.value!))];
  if (counts.length !== 2 || a === b) return null;
  const words = counts.find((q) => q.value === b)!.words;
  const exact = counts.every((q) => q.comparator === "eq");
  return { value: a - b, high: null, comparator: exact ? "eq" : "approx", unit: "people", words };
}

/** "were repositioned to new lines", "redeployed to prepared positions west of X": troops, and other lines that are theirs. */
export function shifted(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const { verb, subject, object } = clause;
  const w = scene.words.evacuation;
  if (!w.shifting.has(name)) return [];
  const whom = verb!.voice === "passive" ? subject : (object ?? subject);
  const side = whom && hasWord(clause, whom, scene.words.actors.forces) ? scene.side(whom) : null;
  const to = clause.preps.some((p) => w.toward.has(p.word) && lines(clause, scene, p.noun, name));
  const out = w.moving.has(name) && clause.preps.some((p) => w.from.has(p.word) && scene.placed(p.noun).length > 0);
  if (!side || !(to || out) || verb!.modal) return [];
  const from = clause.preps.find((p) => w.from.has(p.word))?.noun;
  const place = from ? scene.placed(from).find((p) => !p.context)?.ref : null;
  return each(clause, { actor: side, places: [place ?? scene.lastPlace()] });
}

/** "more fortified positions"; "new lines" are further on where troops move there. */
const lines = (clause: Clause, scene: Stage, range: Range, name: string): boolean =>
  (hasWord(clause, range, scene.words.evacuation.fresh) ||
    (scene.words.evacuation.moving.has(name) && hasWord(clause, range, scene.words.evacuation.other))) &&
  (hasWord(clause, range, scene.words.advance.fronts) || hasWord(clause, range, scene.words.advance.ground));

/** "put the number of evacuees at 5,762", "the number of displaced has reached 400,000": how many they are by now. */
export function numbered(clause: Clause, scene: Stage): readonly Found[] {
  const { tokens } = clause.stretch;
  const w = scene.words.evacuation;
  if (clause.verb?.modal || clause.verb?.negation) return [];
  const k = tokens.findIndex(
    (t, i) => i < clause.to && w.totals.has(t.lower) && scene.words.roles.genitive.has(lowerOf(tokens[i + 1])),
  );
  const whom = k < 0 ? -1 : tokens.findIndex((t, i) => i > k + 1 && i < k + 6 && named(scene, t.lower));
  if (whom < 0 || tokens.slice(k + 2, whom).some((t) => /^(?:AUX|NUM|PUNCT)$/.test(t.tag))) return [];
  const q = scene
    .quantities({ from: whom, to: clause.to })
    .find(
      (c) =>
        c.range.from > whom && c.quantity.value !== null && c.quantity.unit !== "share" && c.read.dimension !== "time",
    );
  if (!q || !reached(clause, scene, q.range)) return [];
  const place = scene.placed({ from: whom, to: clause.to }).find((p) => !p.context)?.ref ?? null;
  return each(clause, {
    actor: peopleAt(scene, place),
    places: [place],
    quantity: { ...q.quantity, unit: "people" },
    coloured: [],
  });
}

const named = (scene: Stage, word: string): boolean =>
  scene.words.evacuation.displaced.has(word) || scene.words.evacuation.escapees.has(word);

/** A figure "at" or "to" which the number stands or has come, or which it has reached. */
function reached(clause: Clause, scene: Stage, range: Range): boolean {
  const w = scene.words;
  const before = [1, 2, 3].map((n) => lowerOf(clause.stretch.tokens[range.from - n]));
  return (
    before.some((x) => w.roles.figure.has(x) || w.roles.recipient.has(x)) ||
    w.evacuation.coming.has(clause.verb?.lemma ?? "") ||
    w.grammar.be.has(clause.verb?.lemma ?? "")
  );
}
