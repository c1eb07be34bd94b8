import { contentEnd } from "./bounds.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { limitOf } from "./limits.ts";
import { isAt, type Line, spanOf } from "./line.ts";
import { fullNounEnd, hasFinite, isFiniteVerb, listenerEnd } from "./phrase.ts";
import { make, type Reading } from "./read.ts";

/** What joins a claim's own words: "claims of a landing near the mill". */
const joints: ReadonlySet<string> = new Set([
  "of",
  "in",
  "on",
  "at",
  "near",
  "from",
  "by",
  "to",
  "over",
  "against",
  "between",
]);

/** "X's claim that …": the owner's words; without an owner only as another's object (see unwrap in chain.ts). */
export function nounDraft(reading: Reading, cue: Cue): Draft | null {
  const { line } = reading;
  const limit = limitOf(line, cue, reading.cues);
  let p = cue.subject?.relation === "by" ? cue.subject.to : cue.to;
  let told: [number, number] | null = null;
  if (isAt(line, p, "to") && listenerEnd(line, p + 1) > p + 1) {
    told = [p + 1, listenerEnd(line, p + 1)];
    p = told[1];
  }
  if (line.classes[p] === "adverb" && line.timeEnd[p + 1]) p++;
  while (line.timeEnd[p]) p = line.timeEnd[p]!;
  if (isAt(line, p, ",")) p++;
  const wrapped = { ...cue, subject: null };
  if (
    line.classes[p] === "that" ||
    (line.words[p]?.lower === "that" && hasFinite(line, p + 1, limit) && line.classes[p] !== "determiner")
  ) {
    if (!hasFinite(line, p + 1, limit) || isFiniteVerb(line, p + 1)) return null;
    const stop = passiveAfter(reading, cue) ?? Math.min(limit, secondVerb(line, p + 1, limit));
    const to = contentEnd(line, wrapped, p + 1, stop);
    return to > p + 1 ? make(reading, cue, [spanOf(line, p + 1, to)], "noun/that", told) : null;
  }
  if (cue.subject && isAt(line, p, "to") && isAt(line, p + 1, "have", "be", "control", "hold")) {
    const stop = passiveAfter(reading, cue) ?? Math.min(limit, secondVerb(line, p + 2, limit));
    const to = contentEnd(line, wrapped, p + 1, stop);
    return to > p + 1 ? make(reading, cue, [spanOf(line, p + 1, to)], "noun/infinitive") : null;
  }
  if (cue.subject && isAt(line, p, "of", "about", "regarding", "concerning")) {
    const to = Math.min(limit, fullNounEnd(line, p + 1, joints));
    return to > p + 1 ? make(reading, cue, [spanOf(line, p + 1, to)], "noun/about") : null;
  }
  if (
    cue.subject?.relation === "owner" &&
    p === cue.to &&
    ["determiner", "name", "pronoun", "owner"].includes(line.classes[p] ?? "") &&
    hasFinite(line, p, limit)
  ) {
    const to = contentEnd(line, wrapped, p, passiveAfter(reading, cue) ?? limit);
    return make(reading, cue, [spanOf(line, p, to)], "noun/clause");
  }
  return null;
}

/** "the report that it had fallen was met with scorn": where the outer verb begins, or `to` where there is none. */
function secondVerb(line: Line, from: number, to: number): number {
  let seen = false;
  for (let k = from; k < to; k++) {
    const c = line.classes[k]!;
    if (["conjunction", "relative", "that", "comma", "subordinator", "stop"].includes(c)) return to;
    if (!isFiniteVerb(line, k)) continue;
    if (seen && !isFiniteVerb(line, k - 1) && line.classes[k - 1] !== "adverb") return k;
    seen = true;
  }
  return to;
}

/** "the claim that X holds it was denied by Y": where the outer verb group begins. */
function passiveAfter({ cues }: Reading, cue: Cue): number | null {
  const outer = cues.find((c) => c.form === "passive" && c.from > cue.to);
  return outer ? outer.head : null;
}
