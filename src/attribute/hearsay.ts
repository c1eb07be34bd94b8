import { hearsayAdverbs } from "../lang/en/cues-other.ts";
import type { Draft } from "./draft.ts";
import { type Line, spanOf } from "./line.ts";
import { hasFinite } from "./phrase.ts";
import { subjectBefore } from "./subject.ts";

/** "Velmar reportedly struck a depot": a sentence of nobody's in particular, its adverb the cue; null where there is none. */
export function hearsay(line: Line): Draft | null {
  const at = line.words.findIndex((w, k) => hearsayAdverbs.has(w.lower) && line.quote[k]! < 0 && line.depth[k] === 0);
  if (at < 1 || line.classes[at + 1] !== "finite" || !hasFinite(line, at + 1, line.words.length)) return null;
  const subject = subjectBefore(line, at);
  if (!subject || subject.from < 0) return null;
  let to = line.words.length;
  while (to > at && !/[\p{L}\p{N})\]%]/u.test(line.words[to - 1]!.text)) to--;
  const cue = spanOf(line, at, at + 1);
  const content = [spanOf(line, subject.from, subject.to), spanOf(line, at + 1, to)];
  return {
    line,
    content,
    cue,
    source: null,
    antecedent: null,
    addressee: null,
    attitude: "says",
    hedge: cue,
    rule: "hearsay/adverb",
    by: null,
    outer: [],
  };
}
