import { beforeYear, calibres, capitalLabels, labels, oneIsNone, pointers } from "../lang/en/numerals.ts";
import { makes } from "../lang/en/units.ts";
import { comparatorBefore } from "./quantities-compare.ts";
import type { Numeral } from "./quantities-numerals.ts";
import { countedAt } from "./quantities-units.ts";
import type { Word } from "./quantities-words.ts";

/** Whether a number is a name or a year: "Shahed 36", "hill 212", "in 2022", "155 mm", "72-year-old", "[54]". */
export function isName(words: readonly Word[], n: Numeral): boolean {
  const [prior, w, next] = [words[n.from - 1], words[n.from]!, words[n.to]];
  if (prior && !prior.gap && prior.text === "[" && next?.text === "]") return true;
  if (prior?.text === "[" && next && (next.text === "]" || next.text === ",")) return true;
  if (
    prior &&
    (prior.text === "#" ||
      labels.has(prior.lower) ||
      (capitalLabels.has(prior.lower) && /^\p{Lu}/u.test(prior.text) && n.from > 1) ||
      (makes.has(prior.lower) && /^\p{Lu}/u.test(prior.text) && prior.text.length > 1))
  )
    return w.kind === "digits";
  if (w.kind === "digits" && modelled(words, n)) return true;
  if (prior && !w.gap && /[-–/.]/.test(prior.text) && words[n.from - 2] && !prior.gap) return true;
  if (next && calibres.has(next.lower)) return true;
  if (next?.text === "/" && !next.gap && n.measure === "count" && words[n.to + 1]?.kind === "digits") return true;
  if (
    next?.text === "-" &&
    !next.gap &&
    words[n.to + 1] &&
    !words[n.to + 1]!.gap &&
    words[n.to + 1]!.kind === "word" &&
    !/^(?:odd|plus|km|kilometer|kilometre|mile|strong)/.test(words[n.to + 1]!.lower)
  )
    return true;
  if (
    w.kind === "word" &&
    n.to === n.from + 1 &&
    n.value === 1 &&
    (oneIsNone.has(next?.lower ?? "") || pointers.has(prior?.lower ?? ""))
  )
    return true;
  return n.digits && n.to === n.from + 1 && /^(?:19|20)\d\d$/.test(w.text) && isYear(words, n);
}

/** "a Hornet 12 drone": a name after the article of one thing goes on with the number of its model. */
const modelled = (words: readonly Word[], n: Numeral): boolean =>
  /^\p{Lu}/u.test(words[n.from - 1]?.text ?? "") &&
  /^(?:a|an)$/.test(words[n.from - 2]?.lower ?? "") &&
  words[n.to]?.kind === "word" &&
  !/s$/.test(words[n.to]!.lower);

/** Four digits without a comma are a year, unless a known noun follows and no preposition of time stands before. */
function isYear(words: readonly Word[], n: Numeral): boolean {
  const prior = words[n.from - 1]?.lower ?? "";
  if (words[n.to]?.text === "%") return false;
  if (beforeYear.has(prior) && comparatorBefore(words, n.from).comparator === null) return true;
  return !countedAt(words, n.to, false)?.known;
}
