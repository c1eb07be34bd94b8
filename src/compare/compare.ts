import type { Matter } from "../model/matter.ts";
import { copiesAmong } from "./copies.ts";
import type { ComparedArticle } from "./input.ts";
import { firstOrder, matterOf, questionsOf } from "./matters.ts";
import { type Naming, plainNaming } from "./naming.ts";
import { speakersOf } from "./speakers.ts";
import { tellAll } from "./told.ts";

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
  const sorted = [...articles].sort((a, b) => compared(a.article, b.article));
  const known = naming ?? plainNaming(sidesOf(sorted), speakersIn(sorted));
  const told = tellAll(sorted, speakersOf(sorted, known), known);
  const copies = copiesAmong(sorted);
  const questions = questionsOf(told, known)
    .map((asked) => ({ asked, order: firstOrder(asked), matter: matterOf(asked, known, copies) }))
    .sort((a, b) => compared(a.matter.from ?? "~", b.matter.from ?? "~") || a.order - b.order);
  return apart(questions.map(({ matter }) => matter));
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
function apart(matters: readonly Matter[]): Matter[] {
  const seen = new Map<string, number>();
  return matters.map((matter) => {
    const n = (seen.get(matter.key) ?? 0) + 1;
    seen.set(matter.key, n);
    return n === 1 ? matter : { ...matter, key: `${matter.key}#${n}` };
  });
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
