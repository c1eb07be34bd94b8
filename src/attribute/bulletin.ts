import type { Doc } from "../lang/doc.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isVerb } from "./phrase.ts";

/**
 * Sentences of a text that only passes one report on: it opens with "X reported that …" or "According to X, …", X is a body,
 * and most of what follows has no cue of its own. From there each unattributed sentence is X's, until a sentence of another's.
 * `named` tells who speaks in a draft, by name, and whether it is a body of a side.
 */
export function relayed(
  doc: Doc,
  lines: readonly Line[],
  drafts: readonly Draft[],
  named: (d: Draft) => { name: string; body: boolean },
): { draft: Draft; after: Draft }[] {
  const found: { draft: Draft; after: Draft }[] = [];
  const byLine = new Map<number, Draft[]>();
  for (const d of drafts) byLine.set(d.line.index, [...(byLine.get(d.line.index) ?? []), d]);
  const bodyLines = lines.filter((l) => isProse(doc, l));
  let reporter: Draft | null = null;
  bodyLines.forEach((line, i) => {
    const here = byLine.get(line.index) ?? [];
    const opener = here.find((d) => opensReport(d) && named(d).body);
    if (here.length) {
      reporter =
        opener && startsRelay(bodyLines, i, byLine, named(opener).name, named)
          ? opener
          : reporter && here.every((d) => named(d).name === named(reporter!).name)
            ? reporter
            : null;
      return;
    }
    if (!reporter || covered(line, drafts) || !line.words.some((_, k) => isVerb(line, k))) return;
    const draft = sentenceDraft(doc, line);
    if (draft) found.push({ draft, after: reporter });
  });
  return found;
}

const covered = (line: Line, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.content.some((c) => c.start < line.end && line.start < c.end));

const isProse = (doc: Doc, line: Line): boolean =>
  ["paragraph", "list", "lead"].includes(doc.blocks[line.block]?.type ?? "paragraph") && line.words.length > 4;

/** The words that open a report: "reported that", "According to X," at the head of a sentence. */
const opensReport = (d: Draft): boolean =>
  (d.by?.lemma === "report" && d.rule === "speech/that") ||
  d.rule === "preposition/initial" ||
  d.rule === "speech/colon";

/** Of the eight sentences after the opener at least four, and more than two thirds, have no saying of others. */
function startsRelay(
  lines: readonly Line[],
  i: number,
  byLine: ReadonlyMap<number, Draft[]>,
  name: string,
  named: (d: Draft) => { name: string; body: boolean },
): boolean {
  const next = lines.slice(i + 1, i + 9);
  let silent = 0;
  let others = 0;
  for (const line of next) {
    const here = byLine.get(line.index) ?? [];
    if (!here.length) silent++;
    else if (!here.some((d) => opensReport(d) && named(d).body) && !here.every((d) => named(d).name === name)) others++;
  }
  return i <= 8 && silent >= 3 && others * 3 <= silent;
}

/** A whole sentence as a statement without cue. */
export function sentenceDraft(doc: Doc, line: Line): Draft | null {
  let to = line.words.length;
  while (to > 0 && !/[\p{L}\p{N})\]%]/u.test(line.words[to - 1]!.text)) to--;
  let from = 0;
  while (from < to && !/[\p{L}\p{N}(]/u.test(line.words[from]!.text)) from++;
  if (to - from < 3) return null;
  void doc;
  return {
    line,
    content: [{ start: line.words[from]!.start, end: line.words[to - 1]!.end }],
    cue: null,
    source: null,
    antecedent: null,
    addressee: null,
    attitude: "says",
    hedge: null,
    rule: "relay/sentence",
    by: null,
    outer: [],
  };
}
