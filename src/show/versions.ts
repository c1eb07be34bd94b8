import { claimChanges } from "../compare/revision.ts";
import type { ArticleAnswer } from "../model/answer.ts";
import type { RevisionAnswer, VersionLine } from "../model/revision.ts";
import { fold } from "../text/fold.ts";

/** The difference between two versions, in claims. */
export function revisionAnswer(
  from: ArticleAnswer,
  to: ArticleAnswer,
  versions: readonly VersionLine[],
): RevisionAnswer {
  const { changes, unchanged } = claimChanges(from.claims, to.claims);
  const line = (a: ArticleAnswer): VersionLine =>
    versions.find(({ id }) => id === a.article.id) ?? versionLine(a, false);
  const sameText = from.sha256.text === to.sha256.text;
  const pair = (a: string | null, b: string | null): { from: string | null; to: string | null } => ({ from: a, to: b });
  const [a, b] = [from.article, to.article];
  const headline = fold(a.title ?? "") === fold(b.title ?? "") ? null : pair(a.title, b.title);
  const updated = (a.updated ?? "") === (b.updated ?? "") ? null : pair(a.updated, b.updated);
  const rest = { sameText, headline, updated, changes, unchanged };
  return { from: line(from), to: line(to), ...rest, says: inWords(rest) };
}

/** A version as lists name it. */
export function versionLine(a: ArticleAnswer, current: boolean): VersionLine {
  const { id, published, updated, title } = a.article;
  return {
    id,
    captured: a.captured,
    published,
    updated,
    title,
    textSha256: a.sha256.text,
    claims: a.claims.length,
    current,
    withheld: a.withheld,
  };
}

function inWords({
  sameText,
  headline,
  updated,
  changes,
  unchanged,
}: Omit<RevisionAnswer, "from" | "to" | "says">): string {
  const moved = updated ? `"updated" went from ${updated.from ?? "none"} to ${updated.to ?? "none"}` : "";
  if (sameText && !headline)
    return moved ? `The text is the same to the letter; only ${moved}.` : "The text is the same to the letter.";
  const parts = [headline ? "the headline was changed" : "", ...changes.map(({ says }) => says), moved].filter(Boolean);
  const same = `${unchanged} ${unchanged === 1 ? "claim is" : "claims are"} told as before`;
  const told = changes.length || headline ? "" : "The text was changed; no claim was. ";
  return `${told}${[...parts, same].join("; ").replace(/^./, (c) => c.toUpperCase())}.`;
}
