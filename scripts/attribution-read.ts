// Texts of ../shared/attribution read by us, in that folder's shape and conventions (outermost speaker only, "that" inside the content).
import { attribute, type LineReader } from "../src/attribute/attribute.ts";
import { rangeOf } from "../src/attribute/learnt/view.ts";
import { type Line, linesOf } from "../src/attribute/line.ts";
import { isFiniteVerb } from "../src/attribute/phrase.ts";
import { openBeat } from "../src/beat/load.ts";
import { findMentions } from "../src/beat/mentions.ts";
import { analyse } from "../src/lang/en/analyse.ts";
import type { ArticleHead } from "../src/model/article.ts";
import type { Statement } from "../src/model/statement.ts";
import type { Span } from "../src/text/span.ts";
import { blocksOf } from "./attribution-data.ts";

type Pair = [number, number];

/** An attribution as the scorer reads it. */
export interface Attribution {
  readonly id: string;
  readonly source: Pair[];
  readonly cue: Pair[];
  readonly content: Pair[];
  readonly type: string;
  /** The rule that found it. */
  readonly rule: string;
}

const beat = openBeat("ru-ua");
const zero = "0".repeat(64);
const headOf = (id: string): ArticleHead => ({
  id: `article:${id}`,
  capture: "capture:dev",
  externalId: id,
  url: null,
  outlet: "unknown outlet",
  language: "en",
  title: null,
  byline: null,
  after: null,
  published: null,
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: zero,
  blocksSha256: zero,
});

/** What counts: statements and attitudes, statements alone, or of both those whose words are clauses (all that GUM marks). */
export type Which = "all" | "statements" | "clauses";

/** A text's attributions. Only the outermost are told. */
export function attributionsOf(id: string, text: string, which: Which, how?: LineReader): Attribution[] {
  const mentions = findMentions(text, beat);
  const doc = analyse(text, blocksOf(text), mentions);
  const { statements, attitudes } = attribute({ head: headOf(id), doc, mentions, beat }, [], how);
  const place = (s: Statement): number => Math.min(s.content[0]!.start, s.cue?.start ?? Number.POSITIVE_INFINITY);
  const read = which === "statements" ? statements : [...statements, ...attitudes].sort((a, b) => place(a) - place(b));
  const seen = new Set<string>();
  const found: Attribution[] = [];
  const speakers = new Map<Attribution, string>();
  read.forEach((s, i) => {
    const a = outermost(text, s);
    // A quotation without a cue goes on with the one before it, whatever is thought or asked for between them in the paragraph.
    const begun = s.rule.startsWith("quote/") ? found.findLast((b) => b.type !== "indirect") : undefined;
    const gap = (b: Attribution): string => text.slice(b.content.at(-1)![1], a.content[0]![0]);
    if (begun && (begun === found.at(-1) || (speakers.get(begun) === s.speaker.name && !gap(begun).includes("\n")))) {
      begun.content.push(...a.content);
      return;
    }
    const key = JSON.stringify([a.source, a.cue, a.content]);
    if (seen.has(key)) return;
    seen.add(key);
    const one = { id: `a${i}`, ...a };
    speakers.set(one, s.speaker.name);
    found.push(one);
  });
  const inside = (a: Attribution): boolean =>
    found.some((b) => b !== a && a.cue.some(([x, y]) => b.content.some(([s, e]) => s <= x && y <= e)));
  const lines = linesOf(doc);
  const clause = (a: Attribution): boolean => a.content.some(([s, e]) => isClause(lines, s, e));
  return found.filter((a) => !inside(a) && (which !== "clauses" || clause(a)));
}

/** Whether a stretch of text is a clause: it has a finite verb, and not only behind "to", an "-ing" or a phrase's own "that" or "which". */
const isClause = (lines: readonly Line[], start: number, end: number): boolean =>
  lines.some((line) => {
    const at = line.start < end && start < line.end ? rangeOf(line, start, end) : null;
    return at !== null && (at[0] === 0 || start >= line.start) && opensClause(line, at[0], at[1]);
  });

function opensClause(line: Line, from: number, to: number): boolean {
  const opener = line.classes[from]!;
  const quoted = line.quote[from]! >= 0;
  if (!quoted && (opener === "to" || opener === "gerund")) return false;
  let [verbs, openers] = [0, 0];
  for (let k = from; k < to; k++) {
    if (line.depth[k] !== line.depth[from]) continue;
    if (isFiniteVerb(line, k) && !(k > from && isFiniteVerb(line, k - 1))) {
      if (quoted || !openers) return true;
      verbs++;
    } else if (k > from && ["relative", "that", "subordinator"].includes(line.classes[k]!)) openers++;
  }
  return verbs > openers;
}

const pair = (s: Span): Pair => [s.start, s.end];

/** The outermost saying of a statement; the content takes the "that" before it. */
function outermost(text: string, s: Statement): Omit<Attribution, "id"> {
  const hop = s.via.find(
    (h) => h.cue && h.content && !/released|published|posted/.test(text.slice(h.cue.start, h.cue.end)),
  );
  const from = hop ?? s;
  const content = (from.content ?? []).map(pair);
  if (content[0] && /\bthat\s*["“]?$/.test(text.slice(Math.max(0, content[0][0] - 6), content[0][0])))
    content[0][0] = text.lastIndexOf("that", content[0][0]);
  if (content[0] && s === from && /^speech\/(infinitive|blame)/.test(s.rule))
    content[0][0] = commandStart(text, s.cue?.end ?? content[0][0], content[0][0]);
  return {
    source: from.source ? [pair(from.source)] : [],
    cue: from.cue ? [pair(from.cue)] : [],
    content,
    type: s.mode,
    rule: s.rule,
  };
}

/** Where the words of a command or an accusation begin in that folder's convention: with whom they are put upon, or with "to". */
function commandStart(text: string, cue: number, start: number): number {
  const told = /^\s+(?:(?:up)?on |for )?(?=[^,.;:"“”\n]{0,80}\b(?:to|of|for)\s*$)/.exec(text.slice(cue, start));
  return told ? cue + told[0].length : start;
}
