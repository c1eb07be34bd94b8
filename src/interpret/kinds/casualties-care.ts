import type { Clause } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { type Harm, harm, hasPeople, hasWord, inUnit, namedSide, unnumbered } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { homeOfPeople } from "../people.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import type { Noun } from "./casualties-counted.ts";
import { placeOf } from "./casualties-nouns.ts";

/** "31 bodies were found", "100 people were treated for wounds": people harmed, told by what was done with them after. */
export function ofCare(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  const out: Harm[] = [...lying(scene)];
  for (const q of scene.quantities({ from: 0, to: tokens.length })) {
    const after = { from: q.range.to, to: Math.min(tokens.length, q.range.to + 9) };
    const near = { from: Math.max(0, q.range.from - 4), to: q.range.from };
    const found = q.quantity.unit === "bodies" && (hasWord(scene, after, w.found) || hasWord(scene, near, w.found));
    const treated = q.quantity.unit === "people" && hasWord(scene, after, w.treated) && hasWord(scene, after, w.wounds);
    const taken = q.quantity.unit === "prisoners" && hasWord(scene, near, w.taking);
    if (taken || inCaptivity(scene, q)) out.push(ofPrisoners(scene, q));
    if (!found && !treated) continue;
    const clause = scene.clauses.findLast((c) => c.from <= q.range.from) ?? scene.clauses[0]!;
    if (hasWord(scene, clause, w.exchanged)) continue;
    const noun: Noun = { at: q.range.from, unit: found ? "killed" : "wounded", quantity: null, range: q.range };
    const place = placeOf(scene, noun, clause);
    const actor = namedSide(scene, q.range) ?? {
      side: homeOfPeople(scene, place) ?? (hasPeople(scene, scene.speaker) ? scene.speaker : null) ?? "none",
      words: null,
    };
    out.push(
      harm(clause, {
        kind: "casualties",
        rule: "casualties/care",
        actor,
        trigger: q.range,
        place,
        quantity: inUnit(q.quantity, noun.unit),
        coloured: [q.range],
      }),
    );
  }
  return out;
}

/** "saw bodies on the streets", "there are bodies in the road": the dead without a number. */
function lying(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words;
  const k = tokens.findIndex((t) => w.casualties.corpses.has(t.lower));
  if (k < 1 || !w.roles.around.has(lowerOf(tokens[k + 1]))) return [];
  if (scene.quantities({ from: Math.max(0, k - 4), to: k + 1 }).some((q) => q.range.to >= k)) return [];
  const seen = { from: Math.max(0, k - 4), to: k };
  const clause = scene.clauses.findLast((c) => c.from <= k) ?? scene.clauses[0]!;
  const there = clause.verb?.lemma === "be" && clause.verb.to <= k && clause.verb.to >= k - 2;
  if (!(hasWord(scene, seen, w.casualties.found) || there) || hasWord(scene, clause, w.casualties.exchanged)) return [];
  const noun: Noun = { at: k, unit: "killed", quantity: null, range: { from: k, to: k + 1 } };
  return [
    harm(clause, {
      kind: "casualties",
      rule: "casualties/lying",
      actor: { side: "none", words: null },
      trigger: noun.range,
      place: placeOf(scene, noun, clause),
      quantity: unnumbered("killed"),
      coloured: [noun.range],
    }),
  ];
}

/** "still hold around 60 soldiers", "16,000 civilians remain in captivity": how many are held, whoever took them. */
function inCaptivity(scene: Stage, q: Counted): boolean {
  const w = scene.words.casualties;
  if (!w.units.has(q.quantity.unit) || q.quantity.value === null) return false;
  const clause = scene.clauses.findLast((c) => c.from <= q.range.from);
  const { verb, object, preps } = clause ?? { verb: null, object: null, preps: [] };
  if (!verb || !clause) return false;
  const held =
    verb.voice === "active" &&
    w.jailing.has(verb.lemma) &&
    object !== null &&
    q.range.from >= object.from - 3 &&
    q.range.from < object.to;
  const armed = q.quantity.unit === "soldiers" || q.quantity.unit === "hostages" || q.quantity.unit === "prisoners";
  const kept = q.range.to <= verb.from && preps.some((p) => hasWord(scene, p.noun, w.captivity));
  return (held && armed) || kept;
}

/** "took seven prisoners": of the other side of who took them. */
function ofPrisoners(scene: Stage, q: Counted): Harm {
  const clause = scene.clauses.findLast((c) => c.from <= q.range.from) ?? scene.clauses[0]!;
  const noun: Noun = { at: q.range.from, unit: "captured", quantity: null, range: q.range };
  return harm(clause, {
    kind: "casualties",
    rule: "casualties/prisoners",
    actor: namedSide(scene, q.range) ??
      captive(scene, clause, q) ?? { side: scene.other(scene.doer(clause).side) ?? "none", words: null },
    trigger: q.range,
    place: placeOf(scene, noun, clause),
    quantity: inUnit(q.quantity, "captured"),
    coloured: [q.range],
  });
}

/** "civilians remain in X's captivity": of the other side of X; of who tells it where nobody is named. */
function captive(scene: Stage, clause: Clause, q: Counted): Actor | null {
  const where = clause.preps.find((p) => hasWord(scene, p.noun, scene.words.casualties.captivity));
  if (!where || !clause.verb || q.range.to > clause.verb.from) return null;
  const holder = namedSide(scene, where.noun);
  return { side: (holder ? scene.other(holder.side) : scene.speaker) ?? "none", words: null };
}
