// The training texts as the net sees them: lines with the rules' proposals, and what people marked in them.
import { existsSync, readFileSync } from "node:fs";
import { cuesOf } from "../src/attribute/cues.ts";
import { sortOf } from "../src/attribute/learnt/sort.ts";
import { type Range, type View, viewOf } from "../src/attribute/learnt/view.ts";
import { linesOf } from "../src/attribute/line.ts";
import { draftOf } from "../src/attribute/read.ts";
import { datelineEnd } from "../src/attribute/wire.ts";
import { analyse } from "../src/lang/en/analyse.ts";
import type { Block } from "../src/model/article.ts";

type Pair = readonly [number, number];

/** An attribution as people marked it (the shape of ../shared/attribution). */
export interface Marked {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly nested?: boolean;
}

/** A text with what is attributed in it; `deep` where sayings within sayings are marked too, `partial` where not all are. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Marked[];
  readonly deep: boolean;
  readonly partial?: boolean;
}

/** What the net should find for one cue, as words of the line. */
export interface Target {
  readonly cue: number;
  readonly left: Range | null;
  readonly right: Range | null;
  readonly source: Range | null;
}

/** A line to learn from. `masked` are words in somebody's words, where a cue within is not marked. */
export interface Example {
  readonly view: View;
  readonly targets: readonly Target[];
  readonly masked: readonly boolean[];
}

/** The texts of a file of attributions, an article a line. */
export function textsIn(file: string): Text[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line) as Text;
      return { id, text, attributions, deep: attributions.some((a) => a.nested !== undefined) };
    });
}

/** A text's paragraphs, a line each. */
export function blocksOf(text: string): Block[] {
  const found: Block[] = [];
  let start = 0;
  for (const part of text.split("\n")) {
    if (part.trim()) found.push({ type: "paragraph", span: { start, end: start + part.length } });
    start += part.length + 1;
  }
  return found;
}

/** Every line of a text with what the rules propose for its cues. */
export function viewsOf(text: string): View[] {
  const blocks = blocksOf(text);
  const doc = analyse(text, blocks);
  const starts = blocks.map((b) => datelineEnd(text, b));
  return linesOf(doc).map((line) => {
    const cues = cuesOf(line);
    const from = starts[line.block] ?? 0;
    const low = Math.max(
      0,
      line.words.findIndex((w) => w.start >= from),
    );
    const reading = { line, cues, quotes: doc.quotes, low };
    return viewOf(
      line,
      doc.quotes,
      false,
      cues.map((cue) => [cue, draftOf(reading, cue)] as const),
    );
  });
}

/** How often each tagged lemma stands in a cue, of all its times. */
export function cueRates(texts: readonly Text[], views: readonly (readonly View[])[]): Map<number, number> {
  const seen = new Map<number, [inside: number, all: number]>();
  texts.forEach((text, t) => {
    const cues = text.attributions.flatMap((a) => a.cue);
    for (const v of views[t]!)
      for (const w of v.line.words) {
        const key = sortOf(w).tagged;
        const count = seen.get(key) ?? [0, 0];
        count[1]++;
        if (cues.some(([s, e]) => s < w.end && w.start < e)) count[0]++;
        seen.set(key, count);
      }
  });
  return new Map([...seen].map(([key, [inside, all]]) => [key, (inside + 0.02) / (all + 1)]));
}

/** The lines of a text with their targets; a cue of several words is its likeliest one. */
export function examplesOf(text: Text, views: readonly View[], rates: ReadonlyMap<number, number>): Example[] {
  const targets: Target[][] = views.map(() => []);
  for (const one of text.attributions) {
    const at = cueOf(one, views, rates);
    if (at) targets[at.line]!.push(targetOf(one, views[at.line]!, at.word));
  }
  const contents = text.deep ? [] : text.attributions.flatMap((a) => a.content);
  return views.map((view, i) => ({
    view,
    targets: targets[i]!,
    masked: view.line.words.map((w) => text.partial === true || contents.some(([s, e]) => s < w.end && w.start < e)),
  }));
}

function cueOf(
  { cue }: Marked,
  views: readonly View[],
  rates: ReadonlyMap<number, number>,
): { line: number; word: number } | null {
  const start = Math.min(...cue.map((c) => c[0]));
  const end = Math.max(...cue.map((c) => c[1]));
  let found: { line: number; word: number } | null = null;
  let top = -1;
  views.forEach((v, line) => {
    if (v.line.end <= start || v.line.start >= end) return;
    v.line.words.forEach((w, word) => {
      if (!cue.some(([s, e]) => s < w.end && w.start < e)) return;
      const c = v.line.classes[word];
      const rate =
        c === "comma" || c === "mark"
          ? 0.001
          : (rates.get(sortOf(w).tagged) ?? 0.01) +
            (v.at[word]?.cue.from === word ? 0.5 : 0) +
            (w.tag === "VERB" || w.tag === "NOUN" ? 0.05 : 0);
      if (rate <= top) return;
      top = rate;
      found = { line, word };
    });
  });
  return found;
}

/** "that" before a clause belongs to neither cue nor content; "that report" keeps its own. */
function targetOf(one: Marked, view: View, cue: number): Target {
  const n = view.line.words.length;
  const right = rangeIn(view, one.content, cue + 1, n);
  const that = right && right[1] - right[0] > 1 && view.line.classes[right[0]] === "that";
  let first = right ? right[0] : 0;
  if (right && that)
    do first++;
    while (!view.words[first]);
  return {
    cue,
    left: rangeIn(view, one.content, 0, cue),
    right: right && [first, right[1]],
    source: rangeIn(view, one.source, 0, n),
  };
}

function rangeIn(view: View, spans: readonly Pair[], low: number, high: number): Range | null {
  let from = -1;
  let to = -1;
  for (let k = low; k < high; k++) {
    const w = view.line.words[k]!;
    if (!view.words[k] || !spans.some(([s, e]) => w.start < e && s < w.end)) continue;
    if (from < 0) from = k;
    to = k + 1;
  }
  return from < 0 ? null : [from, to];
}
