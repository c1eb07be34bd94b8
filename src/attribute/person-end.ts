import { appositionOpeners } from "../lang/en/cues-grammar.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { closingAt, isFiniteVerb, nounEnd } from "./phrase.ts";

/** Where a speaker's phrase that begins at `i` ends, apposition included: "Marek Oru, head of the council,". */
export function personEnd(line: Line, i: number): number {
  let j = nounEnd(line, i);
  if (j === i) return i;
  for (;;) {
    const w = line.words[j];
    if (!w) return j;
    if (line.timeEnd[j]) return j;
    if (
      line.classes[j] === "preposition" &&
      isAt(line, j, "of", "for", "in", "at", "from", "on", "to", "with", "by") &&
      nounEnd(line, j + 1) > j + 1
    )
      j = nounEnd(line, j + 1);
    else if (w.lower === "and" && nounEnd(line, j + 1) > j + 1 && !isFiniteVerb(line, nounEnd(line, j + 1)))
      j = nounEnd(line, j + 1);
    else if (w.text === "(" && closingAt(line, j) > 0) j = closingAt(line, j) + 1;
    else if (line.classes[j] === "participle" && ["preposition"].includes(line.classes[j + 1] ?? "")) j++;
    else if (isAt(line, j, "there", "here") && isAt(line, j + 1, ",") && line.classes[j + 2] === "name") j++;
    else if (w.text === ",") {
      const end = apposition(line, j);
      if (end === j) return j;
      j = end;
    } else return j;
  }
}

/** Where the apposition opened by the comma at `j` ends (its closing comma left out), or `j`: a noun phrase and what hangs on it. */
function apposition(line: Line, j: number): number {
  const opener = appositionOpeners.has(line.words[j + 1]?.lower ?? "");
  if (
    !opener &&
    !(line.classes[j - 1] !== "name" && line.classes[j + 1] === "name") &&
    !/^\d+$/.test(line.words[j + 1]?.text ?? "")
  )
    return j;
  let k = nounEnd(line, j + 1);
  if (k === j + 1) return j;
  for (;;) {
    if (line.timeEnd[k]) break;
    if (line.classes[k] === "preposition" && nounEnd(line, k + 1) > k + 1) k = nounEnd(line, k + 1);
    else if (isAt(line, k, "and") && nounEnd(line, k + 1) > k + 1) k = nounEnd(line, k + 1);
    else break;
  }
  if (line.classes[k] === "relative" || line.classes[k] === "participle" || line.classes[k] === "gerund") {
    while (k < line.words.length && !/^[,.!?;:]/.test(line.words[k]!.text) && !isQuoteMark(line.words[k])) k++;
  }
  const next = line.words[k];
  return !next || next.text === "," || /^[.!?;:]/.test(next.text) || line.timeEnd[k] ? k : j;
}
