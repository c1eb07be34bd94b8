import type { ClaimId, Instant, PlaceId, SideId } from "./id.ts";
import type { Quantity } from "./quantity.ts";

/** How a position stands to what was asserted first, and nothing else. */
export type PositionStance = "affirms" | "differs" | "denies" | "doubts" | "predicts";

/** One report of a position: a claim in an article. */
export interface Report {
  /** The article's external id where it has one, else its own id. */
  readonly article: string;
  /** The claim's id as its reading gives it. */
  readonly claim: ClaimId | string;
  /** The name its beat lists for the outlet, whichever of its names the article gives. */
  readonly outlet: string;
  /** When that article was published, as far as it tells. */
  readonly published: Instant | string | null;
}

/** Why a report was traced to an origin, or was not. */
export interface OriginEdge {
  readonly report: Report;
  /** The report it is held against; null where it stands by itself. */
  readonly to: Report | null;
  /** `same`: traced to the origin; `distinct`: another utterance; `not established`: the text does not tell. */
  readonly state: "same" | "distinct" | "not established";
  /** "named speaker on one day", "wire mark", "names a side, stands for …" */
  readonly reason: string;
}

/** What one origin holds on a matter. */
export interface Position {
  readonly stance: PositionStance;
  /** Whose utterance it is; null for an outlet's own voice. */
  readonly speaker: { readonly name: string; readonly side: SideId } | null;
  readonly said: string | null;
  readonly quantity: Quantity | null;
  /** Given where it is not the matter's actor. */
  readonly actor: SideId;
  readonly claims: readonly Report[];
  /** A label within this matter ("o1"); null where no origin is told. */
  readonly origin: string | null;
  readonly edges: readonly OriginEdge[];
}

/** One question of fact and everyone who spoke to it. Computed from the ledger, never stored in it. */
export interface Matter {
  readonly key: string;
  readonly kind: string;
  readonly aspect: string | null;
  readonly unit: string | null;
  readonly actor: SideId;
  readonly place: {
    readonly id: PlaceId | null;
    readonly name: string;
    readonly lat: number | null;
    readonly lon: number | null;
  } | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The neutral question, from the kind's `ask`. */
  readonly question: string;
  readonly positions: readonly Position[];
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
  readonly unestablished: number;
}
