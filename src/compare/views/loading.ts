import { openBeat } from "../../beat/load.ts";
import type { Claim } from "../../model/claim.ts";
import type { ClaimBody } from "../../model/entry.ts";
import { HearsayError } from "../../model/error.ts";
import type { ComparedArticle } from "../input.ts";
import type { Judged } from "../judged.ts";
import { type Naming, namingOf, plainNaming } from "../naming.ts";
import type { Placed } from "../placing.ts";
import { tellOne } from "../told.ts";
import { judgedIn } from "./said.ts";
import { json, number, type Row, statementIn, type Tables, text, textOf } from "./tables.ts";

const namings = new Map<string, Naming>();

/** What is known of names in a beat; a beat that is not there any more leaves what every state is called. */
export function namingIn(beat: string): Naming {
  const known = namings.get(beat);
  if (known) return known;
  const made = namingFor(beat);
  namings.set(beat, made);
  return made;
}

function namingFor(beat: string): Naming {
  try {
    return namingOf(openBeat(beat));
  } catch (cause) {
    if (cause instanceof HearsayError && cause.code === "beat/unknown") return plainNaming([]);
    throw cause;
  }
}

/** A claim as its row holds it, with its number in the tables. */
export interface Loaded extends Placed {
  readonly claim: number;
  readonly article: number;
}

/** A claim with its place called as people judged. */
export const judgedClaim = (claim: Claim, judged: Judged): Claim =>
  claim.place === null ? claim : { ...claim, place: judged.place(claim.place) };

const columns =
  "t.*, c.body, c.words, c.statement, s.body AS stated, s.names, s.words AS said, a.id AS article_id, a.listed, a.published, a.text_sha256 FROM told t JOIN claims c ON c.entry = t.claim " +
  "JOIN articles a ON a.n = t.article LEFT JOIN statements s ON s.entry = c.statement";

/** Claims by a condition on `told t`; `near`: with the days and the place their own article tells, else as neighbours have it. */
export function loaded(
  tables: Tables,
  naming: Naming,
  near: boolean,
  where: string,
  ...values: (string | number)[]
): Loaded[] {
  const articles = new Map<number, ComparedArticle>();
  return tables
    .all(`SELECT ${columns} WHERE ${where}`, ...values)
    .map((row) => loadedOne(tables, naming, near, row, articles));
}

function loadedOne(
  tables: Tables,
  naming: Naming,
  near: boolean,
  row: Row,
  articles: Map<number, ComparedArticle>,
): Loaded {
  const n = number(row, "article");
  const article = articles.get(n) ?? articleOf(tables, row);
  articles.set(n, article);
  const claim = judgedClaim(json<ClaimBody>(row, "body").claim, judgedIn(tables));
  const statement = row["stated"] === null ? null : statementIn(row, "stated");
  const [from, to] = near ? [row["near_from"], row["near_to"]] : [row["day_from"], row["day_to"]];
  const days =
    typeof from === "number" && typeof to === "number"
      ? { from, to, grain: row["wide"] === 1 ? ("wide" as const) : ("day" as const) }
      : null;
  const told = tellOne(article, claim, statement, naming, row["leaves"] === 1, {
    claim: text(row, "words"),
    said: text(row, "said"),
  });
  return {
    claim: number(row, "claim"),
    article: n,
    told: { ...told, days },
    place: row["near_place"] === null ? null : text(row, "near_place"),
  };
}

/** An article by what its row tells; its text is fetched when it is asked for. */
function articleOf(tables: Tables, row: Row): ComparedArticle {
  let words: string | null | undefined;
  return {
    article: text(row, "article_id"),
    outlet: text(row, "listed"),
    published: row["published"] === null ? null : text(row, "published"),
    reading: { statements: [], claims: [] },
    get text() {
      words ??= textOf(tables, text(row, "text_sha256"));
      return words;
    },
  };
}
