import { fold } from "../../text/fold.ts";
import { dayRange, matchOf, type Query } from "../query.ts";
import type { Cell } from "./tables.ts";

/** A condition and the values for its question marks; "" for none. */
export interface Where {
  readonly sql: string;
  readonly values: readonly Cell[];
}

type Part = readonly [sql: string, ...values: Cell[]];

/**
 * What a query asks of claims. Values are always bound, never written into the condition. Where many claims fit as a rule, the plus keeps the database
 * from gathering and sorting all of them for one page: it goes through the claims in order, and stops when the page is full.
 */
export function claimWhere(query: Query): Where {
  const { place, places, speaker, side, actor, kind, stance, unit } = query;
  const match = query.text ? matchOf(query.text) : null;
  return all([
    ["c.article NOT IN (SELECT n FROM articles WHERE superseded = 1)"],
    ...days(query),
    ...ofArticle(query, (sql) => `+c.article IN (SELECT n FROM articles c WHERE ${sql})`),
    ...(place ? [["c.spot IN (SELECT spot FROM spot_keys WHERE key IN (?, ?))", place, fold(place)] as const] : []),
    ...(places?.length
      ? [
          [
            `c.spot IN (SELECT spot FROM spot_keys WHERE key IN (${places.map(() => "?").join(", ")}))`,
            ...places,
          ] as const,
        ]
      : []),
    ...(speaker
      ? [["c.voice IN (SELECT n FROM voices WHERE instr(folded, ?) OR id = ?)", fold(speaker), speaker] as const]
      : []),
    ...(side ? [["+c.voice IN (SELECT n FROM voices WHERE side = ?)", side] as const] : []),
    ...(actor ? [["c.actor = ?", actor] as const] : []),
    ...(kind ? [["c.kind = ?", kind] as const] : []),
    ...(stance ? [["c.stance = ?", stance] as const] : []),
    ...(unit ? [["c.unit = ?", unit] as const] : []),
    ...(query.article
      ? [
          [
            "c.article IN (SELECT n FROM articles WHERE id = ? OR external_id = ?)",
            query.article,
            query.article,
          ] as const,
        ]
      : []),
    ...(match ? [["c.entry IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)", match] as const] : []),
  ]);
}

/** What a query asks of articles: outlet, times and words of their own; the rest of at least one of their claims. */
export function articleWhere(query: Query): Where {
  const {
    outlet: _o,
    since: _s,
    until: _u,
    psince: _p,
    puntil: _q,
    text,
    article,
    cursor: _c,
    limit: _l,
    offset: _f,
    ...rest
  } = query;
  const asked = Object.values(rest).some((value) => value !== undefined && value !== "");
  const claims = asked ? claimWhere(rest) : { sql: "", values: [] };
  const match = text ? matchOf(text) : null;
  return all([
    ["c.superseded = 0"],
    ...days(query),
    ...ofArticle(query, (sql) => sql),
    ...(article ? [["(c.id = ? OR c.external_id = ?)", article, article] as const] : []),
    ...(match ? [["c.n IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)", match] as const] : []),
    ...(claims.sql ? [[`c.n IN (SELECT c.article FROM claims c ${claims.sql})`, ...claims.values] as const] : []),
  ]);
}

const days = ({ since, until }: Query): readonly Part[] => [
  ...(since ? [["c.day_to >= ?", dayRange(since).from] as const] : []),
  ...(until ? [["c.day_from <= ?", dayRange(until).to] as const] : []),
];

/** What is asked of the article itself, each put as told. */
const ofArticle = ({ outlet, psince, puntil }: Query, put: (sql: string) => string): readonly Part[] => [
  ...(outlet ? [[put("instr(c.outlet_folded, ?)"), fold(outlet)] as const] : []),
  ...(psince ? [[put("substr(c.published, 1, 10) >= ?"), dayRange(psince).from] as const] : []),
  ...(puntil ? [[put("substr(c.published, 1, 10) <= ?"), dayRange(puntil).to] as const] : []),
];

function all(parts: readonly Part[]): Where {
  return {
    sql: parts.length ? `WHERE ${parts.map(([sql]) => sql).join(" AND ")}` : "",
    values: parts.flatMap(([, ...values]) => values),
  };
}
