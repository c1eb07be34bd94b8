import type { OtherFrame } from "../../lang/words-other.ts";
import type { Clause, Range } from "../clause.ts";
import type { Found } from "../frame.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { modality, negated } from "../stance.ts";
import { amountOf, placesOf, whoseIs } from "./other-fields.ts";
import { framesOf } from "./other-frames.ts";
import { matterOf } from "./other-matter.ts";
import { usedUp } from "./other-stocks.ts";

/** The facts of the language's table of frames that a clause tells: the first frame that fits, one claim a place. Wishes and plans are none. */
export function factsIn(clause: Clause, scene: Stage): readonly Found[] {
  if (unreal(clause, scene)) return [];
  for (const frame of framesOf(clause.verb!, scene.words.other)) {
    const matter = matterOf(clause, scene, frame);
    const claims = matter ? claimsOf(clause, scene, frame, matter.range, matter.missing) : [];
    if (claims.length) return claims;
  }
  return usedUp(clause, scene);
}

/** What is asked for, expected, tried or only an aim, and what only dates another thing ("since the truce took effect"). */
function unreal(clause: Clause, scene: Stage): boolean {
  const verb = clause.verb!;
  const { chain } = scene.words;
  const attitude = clause.stretch.statement?.attitude;
  if (attitude === "demands" || attitude === "asks" || attitude === "predicts") return true;
  if (clause.type === "participle" && verb.voice === "passive") return true;
  if (clause.type === "adverbial" && scene.words.roles.times.has(clause.link ?? "")) return true;
  if (verb.chain.some((c) => scene.words.grammar.be.has(c))) return true;
  if (verb.form === "infinitive" && !verb.chain.some((c) => chain.compels.has(c))) return true;
  if (verb.chain.some((c) => chain.attempts.has(c) && !chain.asserts.has(c))) return true;
  return modality(clause, scene.words) !== "asserts";
}

function claimsOf(clause: Clause, scene: Stage, frame: OtherFrame, range: Range, missing: boolean): readonly Found[] {
  const verb = clause.verb!;
  const places = placesOf(clause, scene, frame, range);
  if (frame.where === "must" && places[0] == null) return [];
  const quantity = amountOf(scene, range);
  if (frame.counted && quantity?.value == null) return [];
  return places.map((place) =>
    found(clause, {
      kind: "other",
      rule: `other/${frame.name}`,
      actor: whoseIs(clause, scene, frame, range, place),
      trigger: { from: verb.from, to: verb.to },
      place,
      quantity,
      // That there is none of it is what is told: no denial.
      negative: missing && negated(clause, scene.words),
    }),
  );
}
