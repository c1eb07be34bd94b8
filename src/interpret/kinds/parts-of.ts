import type { Found, Scene } from "../frame.ts";
import { inUnit, namedSide } from "../harm.ts";
import { type Part, partsAfter } from "../parts.ts";
import type { Counted } from "../quantities.ts";
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
    .filter((p) => p.q.quantity.value !== null && p.q.quantity.value <= total && fits(p.q))
    .map((p) => partOf(whole, scene, p));
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
