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
  /**
   * Degrees (WGS 84) of the entry; where `id` is null, of the likeliest one, if one is likelier than the others; of a name no table has
   * (`candidates` 0), of the town or region named with it, if one is.
   */
  readonly lat: number | null;
  readonly lon: number | null;
  /**
   * A place as a place; one that speaks ("Xtown said") or acts ("Xtown's forces"); a place whose name stands within that of a body or a
   * thing ("the Xtown Police"); the adjective or people of a country ("Xian", "Xians").
   */
  readonly role: "place" | "speaker" | "actor" | "within" | "demonym";
  /** How many gazetteer entries answer to the words. */
  readonly candidates: number;
  /** How likely the entry is among them, from 0 to 1; null where there is none. */
  readonly score: number | null;
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
