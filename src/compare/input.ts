import type { Claim, PlaceRef } from "../model/claim.ts";
import type { Hop, Speaker, Statement } from "../model/statement.ts";
import type { Span } from "../text/span.ts";

/** Of a person or body that speaks or carries, what a comparison looks at. */
export type ComparedSpeaker = Pick<Speaker, "name" | "side"> & Partial<Pick<Speaker, "id" | "organisation">>;

/** Of a statement, what a comparison looks at; a `Statement` of a reading fits as it is. */
export type ComparedStatement = Pick<Statement, "id" | "content"> & {
  readonly speaker: ComparedSpeaker;
  readonly addressee?: Pick<Speaker, "name"> | null;
  readonly via: readonly Pick<Hop, "name">[];
  readonly said?: Statement["said"];
};

/** Of a place, what a comparison looks at: `id` decides, else the name. */
export type ComparedPlace = Pick<PlaceRef, "id" | "name"> & Partial<Pick<PlaceRef, "lat" | "lon" | "part">>;

/** Of a claim, what a comparison looks at; a `Claim` of a reading fits as it is. */
export type ComparedClaim = Pick<Claim, "kind" | "stance" | "actor" | "quantity" | "aspect" | "hedge"> & {
  readonly id: string;
  readonly statement: string | null;
  readonly place: ComparedPlace | null;
  readonly when: Pick<NonNullable<Claim["when"]>, "day" | "basis"> | null;
  readonly words: Span | null;
  readonly target?: string | null;
  /** The name of the rule that read it; by it "took" is told from "holds". */
  readonly rule?: string | null;
};

/** One article with what was read in it. Times are ISO 8601 instants or days; null where the article does not tell. */
export interface ComparedArticle {
  /** The article's external id where it has one, else its own id: what reports are named by. */
  readonly article: string;
  /** As the article names it; what is compared and counted bears the one name that the beat lists for it. */
  readonly outlet: string;
  readonly published: string | null;
  readonly updated?: string | null;
  readonly reading: { readonly statements: readonly ComparedStatement[]; readonly claims: readonly ComparedClaim[] };
  /** The article's text; with it near-copies are told, and claims of kind `other` are compared by their words. */
  readonly text?: string | null;
}
