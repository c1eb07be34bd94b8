import type { Range } from "./clause.ts";
import { isNominal, prepositionAt } from "./phrases.ts";
import { bare, nounIn, type Work } from "./start.ts";

/** The word or mark that opens a clause. */
export interface Opener {
  readonly at: number;
  readonly kind: "relative" | "subordinate" | "coordinate" | "mark";
}

/** The word or mark that opens the clause of a finite verb, looked for from the verb to the left. */
export function openerOf(work: Work, i: number, gap: Range): Opener | null {
  const { tokens, words, aside } = work;
  let coordinate: Opener | null = null;
  let comma: Opener | null = null;
  for (let k = gap.to - 1; k >= gap.from; k--) {
    const t = tokens[k]!;
    if (aside[k]) continue;
    if (isRelative(work, k, gap.to)) return { at: k, kind: "relative" };
    const soft = prepositionAt(work, k) > 0 && t.lower !== "that";
    if (
      words.grammar.subordinators.has(t.lower) &&
      !(t.tag === "DET" || t.tag === "PRON") &&
      !(t.tag === "ADP" && (coordinate || !reaches(work, k, gap.to))) &&
      !isAsWellAs(work, k)
    )
      if (
        !(soft && coordinate) &&
        (t.tag === "SCONJ" || t.lower === "that" || t.tag === "ADV" || reaches(work, k, gap.to))
      )
        return { at: k, kind: "subordinate" };
    if (words.roles.accompanying.has(t.lower) && tokens[k - 1]?.text === "," && bare(work, work.groups[i]!))
      return { at: k, kind: "subordinate" };
    if (/^[;:—–]$|^--$/.test(t.text)) return coordinate ?? { at: k, kind: "mark" };
    if (words.grammar.coordinators.has(t.lower)) {
      const strong = tokens[k - 1]?.text === ",";
      if (coordinate && !nounIn(work, coordinate.at + 1, gap.to)) continue;
      if (!coordinate || (strong && tokens[coordinate.at - 1]?.text !== ","))
        coordinate = { at: k, kind: "coordinate" };
    }
    if (t.text === "," && !comma && k < gap.to - 1) comma = { at: k, kind: "mark" };
  }
  if (!i) return coordinate && leads(work, gap.from, coordinate.at) ? null : leadingComma(work, gap);
  const first = coordinate && afterPassive(work, i, gap) ? gap.from : null;
  if (first !== null) return { at: first, kind: "coordinate" };
  return coordinate ?? (comma && nounIn(work, comma.at + 1, gap.to) ? comma : null);
}

/** "40 were killed and the chiefs of A and B fled": "and" right behind a passive opens the next clause, whatever else it joins later. */
const afterPassive = (work: Work, i: number, gap: Range): boolean =>
  work.groups[i - 1]!.voice === "passive" &&
  work.words.grammar.coordinators.has(work.tokens[gap.from]?.lower ?? "") &&
  nounIn(work, gap.from + 1, gap.to) !== null;

/** "as" and "after" open a clause only if a noun phrase and nothing else stands between them and the verb. */
const reaches = (work: Work, k: number, verb: number): boolean =>
  isNominal(work.tokens[k + 1], work.words) && !work.tokens.slice(k + 1, verb).some((t) => t.text === ",");
const isAsWellAs = (work: Work, k: number): boolean =>
  work.tokens[k]!.lower === "as" &&
  /^(well|known|many|much|of|part|a|the)$/.test(work.tokens[k + 1]?.lower ?? "") &&
  work.tokens[k + 1]?.lower !== "the";
/** At the start of a stretch "and" joins two subjects. */
const leads = (work: Work, from: number, at: number): boolean => !!nounIn(work, from, at);

function isRelative(work: Work, k: number, verb: number): boolean {
  const t = work.tokens[k]!;
  if (!work.words.grammar.relatives.has(t.lower)) return false;
  if (t.lower === "where") return isNominal(work.tokens[k - 1], work.words) || work.tokens[k - 1]?.text === ",";
  if (t.lower !== "that") return k > 0;
  const before = work.tokens[k - 1];
  return t.tag !== "DET" && !nounIn(work, k + 1, verb) && !!before && (before.tag === "NOUN" || before.tag === "PROPN");
}

/** "In the northern sector, units …": the subject stands after the comma that ends the opening phrase. */
function leadingComma(work: Work, gap: Range): Opener | null {
  const first = work.tokens[gap.from];
  if (first && work.tokens[gap.from + 1]?.tag === "NUM" && work.words.comparing.has(first.lower)) return null;
  if (!first || !(prepositionAt(work, gap.from) || first.tag === "ADV" || first.tag === "ADP")) return null;
  for (let k = gap.from; k < gap.to - 1; k++)
    if (work.tokens[k]!.text === "," && !work.aside[k] && isNominal(work.tokens[k + 1], work.words))
      return { at: k, kind: "mark" };
  return null;
}
