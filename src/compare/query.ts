import { HearsayError } from "../model/error.ts";
import { fold } from "../text/fold.ts";

/** What a list of claims or articles may be narrowed by. What is missing or empty narrows nothing. */
export interface Query {
  /** A place id (also one of several that share a figure), the place's name, or the form in the sentence. */
  readonly place?: string | undefined;
  /** Several ids or folded names of places, any of which fits. */
  readonly places?: readonly string[] | undefined;
  /** Part of the speaker's name, or the speaker's id; for what an outlet says itself, of the outlet's name. */
  readonly speaker?: string | undefined;
  /** The side the speaker speaks for; "none" for what an outlet says itself. */
  readonly side?: string | undefined;
  /** The side the claim is about. */
  readonly actor?: string | undefined;
  readonly kind?: string | undefined;
  readonly stance?: string | undefined;
  readonly unit?: string | undefined;
  /** Part of the outlet's name. */
  readonly outlet?: string | undefined;
  /** An article's id, or its external id. */
  readonly article?: string | undefined;
  /** First and last day of what is claimed, else of publication: "2025-11-20", "2025-11", "2025". */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** First and last day of publication. */
  readonly psince?: string | undefined;
  readonly puntil?: string | undefined;
  /** Words, all of which must occur, in any order and any inflection that goes on from them; in what is claimed, said, by whom and where. */
  readonly text?: string | undefined;
  /** Rows a page: 1 to 1000, 100 where none is told. */
  readonly limit?: number | undefined;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
  /** Rows to leave out before the first; for going on, a cursor is better. */
  readonly offset?: number | undefined;
}

/** What matters may be narrowed by: place, kind, beat and days of their own, the rest by at least one of their claims. */
export interface MatterQuery extends Omit<Query, "place"> {
  readonly beat?: string | undefined;
  /** The place, as the comparison keys it; null: what is about no place. */
  readonly about?: string | null | undefined;
  /** Only what somebody denies or differs on. */
  readonly disputed?: boolean | undefined;
}

/** One page of a list, newest publication first. `next` is null on the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** How many there are on all pages together. */
  readonly total: number;
  readonly next: string | null;
}

/** First and last day an EDTF level 1 time, or an instant, may mean, as strings that sort: "2025-11" is 2025-11-01 to 2025-11-99. */
export function dayRange(time: string): { readonly from: string; readonly to: string } {
  const [from = "", to = from] = time.split("/");
  const day = (part: string, month: string, date: string): string => {
    const [y = "", m = month, d = date] = part.slice(0, 10).split("-");
    return `${y}-${m}-${d}`;
  };
  return { from: day(from, "01", "01"), to: day(to, "99", "99") };
}

/** The rows a page may have. RangeError for a limit that is no count. */
export function limitOf(query: Query): number {
  const { limit = 100 } = query;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`A page has at least 1 row, not ${limit}`);
  return Math.min(limit, 1000);
}

/** A cursor for the sort key of the last row. */
export const cursorOf = (sort: string): string => Buffer.from(sort, "utf8").toString("base64url");

/** The sort key within a cursor. HearsayError "use/cursor" where it is none. */
export function sortOf(cursor: string): string {
  const sort = Buffer.from(cursor, "base64url").toString("utf8");
  if (cursorOf(sort) === cursor) return sort;
  throw new HearsayError(
    "use/cursor",
    "That is no place to go on from",
    "Take the `next` of the page before, as it is.",
  );
}

/** The words of a search as FTS5 takes them: each must occur, at least as a beginning. Null where there is no word. */
export function matchOf(text: string): string | null {
  const words = fold(text).split(" ").filter(Boolean);
  return words.length ? words.map((word) => `"${word}"*`).join(" ") : null;
}
