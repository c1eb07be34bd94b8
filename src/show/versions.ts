import { claimChanges } from "../compare/revision.ts";
import type { ArticleAnswer } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { RevisionAnswer, VersionLine } from "../model/revision.ts";
import { fold } from "../text/fold.ts";

/** Of an article, what tells versions apart. */
export interface Versioned {
  readonly article: Pick<Article, "id" | "url" | "after" | "published" | "updated">;
  readonly capture?: { readonly taken: string };
}

/** Versions are captures of one address; a text of ours that restates a report is no version of the report. */
const addressOf = ({ article: { id, url, after } }: Versioned): string => (url === null ? id : `${after ?? ""} ${url}`);

/** The versions of each article, the oldest first: by the time updated or published, then by when it was taken. */
export function versionsOf<T extends Versioned>(kept: readonly T[]): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of kept) {
    const there = found.get(addressOf(one));
    if (there) there.push(one);
    else found.set(addressOf(one), [one]);
  }
  return [...found.values()].map((versions) => versions.sort(older));
}

/** The newest version of each article, in the order given. */
export function newestVersions<T extends Versioned>(kept: readonly T[]): readonly T[] {
  const newest = new Set(versionsOf(kept).map((versions) => versions.at(-1)));
  return newest.size === kept.length ? kept : kept.filter((one) => newest.has(one));
}

function older(a: Versioned, b: Versioned): number {
  const time = (v: Versioned): string => instant(v.article.updated ?? v.article.published ?? "");
  return order(time(a), time(b)) || order(a.capture?.taken, b.capture?.taken) || order(a.article.id, b.article.id);
}

function instant(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : new Date(at).toISOString();
}

const order = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

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
