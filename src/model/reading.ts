import type { Span } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import type { ArticleId, PlaceId, ReadingId } from "./id.ts";
import type { Statement } from "./statement.ts";

/** Something a reader of the reading should know: a name in doubt, a speaker not found. Not an error. */
export interface Notice {
  /** "place/ambiguous"; every code has its paragraph in docs/notices.md. */
  readonly code: string;
  /** Offsets in the text; null where the whole article is meant. */
  readonly words: Span | null;
  readonly reason: string;
}

/** Every place name found, also those no claim is about. */
export interface PlaceMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: PlaceId | null;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly role: "place" | "speaker" | "actor";
  /** How many gazetteer entries answer to the words. */
  readonly candidates: number;
  /** Whose form was used: "uk-2010", "ru-latin", "former" …, as the beat's table says; null where unknown. */
  readonly regime: string | null;
  /** What sort of place it is; null where unknown. */
  readonly kind: "settlement" | "quarter" | "district" | "region" | "country" | "physical" | null;
}

/** What a headline kept outside the text says; offsets are in the title. */
export interface HeadlineReading {
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

/** All that one version of Hearsay found in one article. Plain JSON, frozen, and complete in itself. */
export interface Reading {
  readonly id: ReadingId;
  readonly article: ArticleId;
  readonly statements: readonly Statement[];
  /**
   * What people are told to think, want, plan, support or perceive, in the shape of statements: nobody is told to have said it.
   * Not recorded in the ledger.
   */
  readonly attitudes: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly headline: HeadlineReading;
  readonly places: readonly PlaceMention[];
  readonly notices: readonly Notice[];
  /** Package version, beat and beat version: the same three give the same reading. */
  readonly reader: { readonly version: string; readonly beat: string; readonly beatVersion: string };
}
