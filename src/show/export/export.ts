import type { ClaimAnswer } from "../../model/answer.ts";

/** A form that claims leave the house in. Every one keeps who said it, through whom, and where the words stand. */
export interface Export {
  readonly name: string;
  /** IANA media type with charset where it is text. */
  readonly media: string;
  /** Claims at most, the newest; absent for all that fit. */
  readonly most?: number;
  /** `place` is null where the export is made by no server. */
  write(claims: readonly ClaimAnswer[], place: Place | null): string;
}

/** Where an export stands on a server. */
export interface Place {
  /** Its own address. */
  readonly self: string;
  /** The server's, without a slash at its end. */
  readonly home: string;
}

/** Outlet first, speaker last: "Harbour Times > Meridian Press > Viktor Aldemar". */
export const chainOf = (c: ClaimAnswer): string =>
  c.statement
    ? [...c.statement.via.map((v) => v.name), c.statement.speaker.name].join(" > ")
    : `${c.article.outlet} (own voice)`;
