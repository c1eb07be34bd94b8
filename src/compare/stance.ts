import type { PositionStance } from "../model/matter.ts";
import type { Quantity } from "../model/quantity.ts";
import { compatible, told as figureTold, isMajority, isWhole } from "./quantity.ts";
import type { Told } from "./told.ts";

/** What everything else in a matter is held against: the first-made assertion, or the earliest claim where nobody asserts. */
export interface Reference {
  readonly told: Told;
  readonly actor: string;
  /** Of the earliest report that gives one. */
  readonly quantity: Quantity | null;
  /** Whether it is an assertion at all. */
  readonly asserted: boolean;
}

/** First-made: what another claim denies was made before its denial; else by the day said, the article's time, the text. */
export function referenceOf(members: readonly Told[]): Reference {
  const asserts = members.filter(({ claim }) => claim.stance === "asserts");
  const denied = new Set(members.filter(({ claim }) => claim.stance === "denies").map(({ claim }) => claim.actor));
  const rank = (told: Told) => (denied.has(told.claim.actor) ? 0 : 1);
  const [first] = [...(asserts.length > 0 ? asserts : members)].sort((a, b) => rank(a) - rank(b) || bySaid(a, b));
  if (first === undefined) throw new RangeError("A matter needs at least one claim");
  const actor = first.claim.actor;
  const reports = asserts.filter((o) => o.claim.actor === actor && (o === first || oneOccasion(o, first)));
  const giving = reports.sort((a, b) => a.order - b.order).find(({ claim }) => figureTold(claim.quantity));
  return {
    told: first,
    actor,
    quantity: figureTold(first.claim.quantity) ? pick(giving, first) : (giving ?? first).claim.quantity,
    asserted: asserts.length > 0,
  };
}

const pick = (giving: Told | undefined, first: Told): Quantity | null =>
  (giving !== undefined && giving.order < first.order ? giving : first).claim.quantity;

/** Reports that can be of the reference's own utterance: the same speaker, or one side and one day. */
const oneOccasion = (a: Told, b: Told): boolean =>
  a.speaker === b.speaker ||
  (a.said === b.said && a.statement !== null && a.statement.speaker.side === b.statement?.speaker.side);

/** By the day said (untold last), then the article's time, then the place in the text. */
export const bySaid = (a: Told, b: Told): number =>
  (a.said ?? Number.POSITIVE_INFINITY) - (b.said ?? Number.POSITIVE_INFINITY) || a.order - b.order || 0;

/** How a claim stands to the reference; it says nothing of who is right. */
export function stanceOf(told: Told, reference: Reference): PositionStance {
  const { claim, kind } = told;
  if (claim.stance === "predicts" || claim.stance === "doubts") return claim.stance;
  const sameActor = claim.actor === reference.actor || !kind.exclusive;
  if (claim.stance === "denies") return sameActor || !reference.asserted ? "denies" : "affirms";
  if (sameActor) return compatible(claim.quantity, reference.quantity) ? "affirms" : "differs";
  if (isMajority(claim.quantity)) return "denies";
  return isWhole(reference.quantity) ? "differs" : "affirms";
}
