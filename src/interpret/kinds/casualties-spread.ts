import type { PlaceRef } from "../../model/claim.ts";
import { type Harm, harm, inUnit } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";

/** "13 people were killed, six in A and seven in B": how many at each place, and a total that is of none of them alone. */
export function spread(scene: Stage, all: readonly Harm[]): readonly Harm[] {
  const counted = scene.quantities({ from: 0, to: scene.stretch.tokens.length });
  return all.flatMap((h) => {
    const words = h.found.quantity?.words;
    const total = words && counted.find((q) => q.quantity.words?.start === words.start);
    const parts =
      total && h.found.quantity?.value != null ? partsOf(scene, total, counted, h.found.quantity.value) : [];
    if (parts.length < 2 || all.some((o) => o !== h && parts.some((p) => sameNumber(o, p.q)))) return [h];
    const inside = parts.some((p) => p.place.start === h.found.place?.start);
    return [
      inside ? { ...h, found: { ...h.found, place: null, about: words ?? h.found.about, rule: whole } } : h,
      ...parts.map(({ q, place }) => part(h, q, place)),
    ];
  });
}

const sameNumber = (h: Harm, q: Counted): boolean => h.found.quantity?.words?.start === q.quantity.words?.start;

/** The rule of a total that is of several places: nothing goes without saying of it. */
export const whole = "casualties/whole";

interface Spread {
  readonly q: Counted;
  readonly place: PlaceRef;
}

/** Numbers after a total that a preposition and a place follow, together no more than it. */
function partsOf(scene: Stage, total: Counted, counted: readonly Counted[], most: number): readonly Spread[] {
  const { tokens } = scene.stretch;
  const parts = counted.flatMap((q): readonly Spread[] => {
    if (q.range.from < total.range.to || q.quantity.value === null) return [];
    const at = tokens.findIndex((t) => t.end >= (q.quantity.words?.end ?? Number.POSITIVE_INFINITY)) + 1;
    if (at === 0 || !scene.words.events.function.locating.has(lowerOf(tokens[at]))) return [];
    const placed = scene.placed({ from: at + 1, to: Math.min(tokens.length, at + 7) })[0];
    return placed && placed.range.from <= at + 3 ? [{ q, place: placed.ref }] : [];
  });
  const sum = parts.reduce((n, p) => n + (p.q.quantity.value ?? 0), 0);
  return sum <= most ? parts : [];
}

function part(h: Harm, q: Counted, place: PlaceRef): Harm {
  const unit: string = h.found.quantity?.unit ?? "killed";
  const made = harm(h.clause, {
    kind: "casualties",
    rule: "casualties/spread",
    actor: { side: h.found.actor, words: h.found.actorWords },
    trigger: q.range,
    place,
    quantity: inUnit(q.quantity, unit),
  });
  return { ...made, found: { ...made.found, stance: h.found.stance, negative: h.found.negative } };
}
