import type { Claim, PlaceRef } from "../model/claim.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./frame.ts";
import type { Stage } from "./scene.ts";

/** Kinds that are always somewhere: who leaves or holds does so at a place. */
const placed: ReadonlySet<string> = new Set(["evacuation", "control"]);
/** Kinds that are somewhere unless they count a whole war. */
const harmed: ReadonlySet<string> = new Set(["casualties", "strike", "losses", "advance", "settlements", "area"]);

/** How many sentences back the place goes without saying. */
const near = 2;

/**
 * Where a claim without a place of its own is: what was told last, in the sentences just before, or the place they speak of. A form
 * of its own it has not. Null where nothing near fits, and for totals of a war.
 */
export function understood(f: Found, clause: Clause, scene: Stage): PlaceRef | null {
  if (f.place) return f.place;
  if ((f.kind === "settlements" || f.kind === "area") && !clause.stretch.statement) return null;
  const always = placed.has(f.kind);
  if (!always && !(harmed.has(f.kind) && !summed(f, clause, scene))) return null;
  const told = scene.before.findLast((c) => c.place !== null && scene.since(c.words) <= near);
  if (told?.place && (always || sameParagraph(told, scene))) return unsaid(told.place);
  const last = always ? scene.lastPlace() : null;
  if (last || f.kind !== "evacuation") return last;
  const topic = scene.before.findLast((c) => c.place !== null)?.place;
  return topic ? unsaid(topic) : null;
}

const unsaid = (place: PlaceRef): PlaceRef => ({ ...place, text: null, part: null });

/** "since the war began", "in total", "across the country": not of one place. */
const summed = (f: Found, clause: Clause, scene: Stage): boolean =>
  clause.stretch.tokens.some((t) => scene.words.refer.sums.has(t.lower)) || f.background === true;

function sameParagraph(told: Claim, scene: Stage): boolean {
  const { doc } = scene.hearing;
  const block = doc.blocks[doc.sentences[scene.stretch.sentence]?.block ?? -1]?.span;
  return !!block && told.words.start >= block.start;
}
