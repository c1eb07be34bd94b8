import type { Found, Scene } from "../frame.ts";
import { inUnit, namedSide } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { ofThose, type Part, partsAfter } from "../parts.ts";
import type { Counted } from "../quantities.ts";
import { unitOf } from "../quantities-units.ts";
import type { Stage } from "../scene.ts";

/** Claims of counted people or things and, of each, its parts told in the same sentence: "470 soldiers, among them three generals, surrendered". */
export function withParts(all: readonly Found[], scene: Scene, fits: (q: Counted) => boolean): readonly Found[] {
  const stage = scene as Stage;
  const parts = all.flatMap((f) => partsOf(f, stage, fits));
  const told = new Set(all.map((f) => f.quantity?.words?.start));
  return [...all, ...parts.filter((p) => !told.has(p.quantity?.words?.start))];
}

function partsOf(whole: Found, scene: Stage, fits: (q: Counted) => boolean): readonly Found[] {
  const words = whole.quantity?.words;
  const total = whole.quantity?.value;
  if (!words || total == null) return [];
  const all = scene.quantities({ from: 0, to: scene.stretch.tokens.length });
  const q = all.find((c) => c.quantity.words?.start === words.start);
  if (!q) return [];
  return partsAfter(scene, beyond(scene, q))
    .map((p) => ({ ...p, q: named(scene, p.q) }))
    .filter((p) => p.q.quantity.value !== null && p.q.quantity.value <= total && fits(p.q))
    .map((p) => partOf(whole, scene, p));
}

/** "seven of them tanks": what they are stands behind "of them". */
function named(scene: Stage, q: Counted): Counted {
  if (q.quantity.unit !== "" || !ofThose(scene, q.range.to)) return q;
  for (let to = q.range.to + 4; to > q.range.to + 2; to--) {
    const unit = unitOf(
      scene.stretch.tokens
        .slice(q.range.to + 2, to)
        .map(lowerOf)
        .join(" "),
    )?.unit;
    if (unit) return { ...q, quantity: inUnit(q.quantity, unit) };
  }
  return q;
}

/** A total's own words run on over its verb up to the word that opens its parts. */
function beyond(scene: Stage, q: Counted): number {
  const { tokens } = scene.stretch;
  for (let k = q.range.to; k < Math.min(tokens.length, q.range.to + 16); k++)
    if (scene.words.refer.parts.has(tokens[k]!.lower) || tokens[k]!.text === ",") return k;
  return q.range.to;
}

function partOf(whole: Found, scene: Stage, part: Part): Found {
  const side = namedSide(scene, part.range);
  const { quantity } = part.q;
  return {
    ...whole,
    actor: side?.side ?? whole.actor,
    actorWords: side?.words ?? whole.actorWords,
    place: part.place ?? whole.place,
    quantity: inUnit(quantity, quantity.unit || (whole.quantity?.unit ?? "")),
    about: quantity.words ?? whole.about,
    rule: `${whole.kind}/part`,
  };
}
