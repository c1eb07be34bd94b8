import type { Matter } from "../model/matter.ts";
import { type Beside, copiesAmong } from "./copies.ts";
import { group } from "./group.ts";
import type { ComparedArticle } from "./input.ts";
import { bucketOf, matterOf, questionsIn } from "./matters.ts";
import { type Naming, plainNaming } from "./naming.ts";
import { inArticle, type Placed, settled } from "./placing.ts";
import { instant, tellArticle } from "./told.ts";

export type { ComparedArticle, ComparedClaim, ComparedPlace, ComparedSpeaker, ComparedStatement } from "./input.ts";

/**
 * Everything several articles say about the same questions of fact: one matter a question, with who affirms, who denies, and how many
 * utterances stand behind the reports (docs/matters.md). Every claim but demands and questions stands in one matter and one
 * position; a matter may hold a single claim.
 *
 * The order of the articles makes no difference, and side labels exchanged in the input are exchanged in the output and change
 * nothing else. Two articles of one name are a RangeError: reports are named by it. With `naming` (`namingOf` a beat) more
 * spellings, names for a side and spokesmen are known; without it, states by their codes.
 */
export function compare(articles: readonly ComparedArticle[], naming?: Naming): readonly Matter[] {
  const names = new Set(articles.map(({ article }) => article));
  if (names.size < articles.length) throw new RangeError(`${articles.length} articles bear ${names.size} names`);
  const known = naming ?? plainNaming(sidesOf(articles), speakersIn(articles));
  const placed = settled(
    articles.flatMap((article) => inArticle(tellArticle({ ...article, outlet: known.outlet(article.outlet) }, known))),
    known,
  );
  const beside = { copies: copiesAmong(articles), origins: [], matters: [] };
  return [...group(placed, bucketOf).values()]
    .flatMap((bucket) => mattersIn(bucket, known, beside))
    .sort(byTime)
    .map(({ matter }) => matter);
}

/** A matter and where its earliest report stands: an order no side's name has a part in. */
export interface Ordered {
  readonly matter: Matter;
  /** Sorts by the matter's first day, then the earliest report's time and article and its place there. */
  readonly at: readonly (string | number)[];
}

/** The matters of one bucket, in order; keys that read alike are numbered. */
export function mattersIn(bucket: readonly Placed[], naming: Naming, beside: Beside): Ordered[] {
  const made = questionsIn(bucket, naming, beside.matters).map((asked): Ordered => {
    const matter = matterOf(asked, naming, beside);
    const first = asked.members.reduce((a, b) => (b.order < a.order ? b : a));
    const { article, claim } = first;
    return {
      matter,
      at: [matter.from ?? "~", instant(article.published), article.article, claim.words?.start ?? 0, claim.id],
    };
  });
  return apart(made.sort(byTime));
}

/** By `at`. */
export function byTime(a: Ordered, b: Ordered): number {
  for (let i = 0; i < a.at.length; i++) if (a.at[i] !== b.at[i]) return a.at[i]! < b.at[i]! ? -1 : 1;
  return 0;
}

function sidesOf(articles: readonly ComparedArticle[]): string[] {
  const sides = articles.flatMap(({ reading }) => [
    ...reading.claims.map(({ actor }) => actor),
    ...reading.statements.map(({ speaker }) => speaker.side),
  ]);
  return [...new Set(sides)];
}

const speakersIn = (articles: readonly ComparedArticle[]): string[] =>
  articles.flatMap(({ reading }) => reading.statements.map(({ speaker }) => speaker.name));

/** Keys that read alike are numbered in the order of the matters. */
function apart(matters: readonly Ordered[]): Ordered[] {
  const seen = new Map<string, number>();
  return matters.map(({ matter, at }) => {
    const n = (seen.get(matter.key) ?? 0) + 1;
    seen.set(matter.key, n);
    return { at, matter: n === 1 ? matter : { ...matter, key: `${matter.key}#${n}` } };
  });
}
