import type { Token } from "../lang/doc.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  finiteAuxiliaries,
  personal,
  prepositions,
  standing,
  subordinators,
} from "../lang/en/closed.ts";
import { cueWords } from "../lang/en/cues.ts";
import { pictures, sureVerbs } from "../lang/en/cues-grammar.ts";
import { cueNouns, modals } from "../lang/en/cues-other.ts";
import { determiners, possessives } from "../lang/en/pronouns.ts";
import { documentNouns, eyewitnesses, peopleNouns } from "../lang/en/sources.ts";
import { personNouns } from "../lang/en/titles.ts";
import { isPlainDigit, isPlainLetter, isSmallLetter } from "../text/units.ts";

/**
 * What a word does in its sentence, closed-class words by table and the rest by tag: "owner" is a possessive ending or
 * pronoun, "finite" a verb that can carry a sentence, "participle" and "gerund" verbs that cannot, "base" a bare verb.
 */
export type WordClass =
  | "noun"
  | "name"
  | "adjective"
  | "number"
  | "determiner"
  | "pronoun"
  | "owner"
  | "preposition"
  | "finite"
  | "auxiliary"
  | "participle"
  | "gerund"
  | "base"
  | "adverb"
  | "conjunction"
  | "subordinator"
  | "that"
  | "relative"
  | "to"
  | "comma"
  | "stop"
  | "mark"
  | "other";

/** The class of word `i`. */
export function wordClass(words: readonly Token[], i: number): WordClass {
  const w = words[i]!;
  const lower = w.lower;
  if (!hasLetter(w.text)) return markClass(w);
  if (lower === "that") return thatClass(words, i);
  if (lower === "'s" || lower === "s'") return w.tag === "AUX" || w.tag === "VERB" ? "auxiliary" : "owner";
  if (possessives.has(lower) && !(lower === "her" && w.tag === "PRON" && w.form === "PRP"))
    return lower === "whose" ? "relative" : "owner";
  if (lower === "who" || lower === "which" || lower === "whom") return "relative";
  if (personal.has(lower) && w.text !== "IT" && w.text !== "US") return "pronoun";
  if (finiteAuxiliaries.has(lower) && w.tag !== "PROPN") return "auxiliary";
  if (auxiliaries.has(lower) || modals.has(lower))
    return w.tag === "PROPN" || (lower === "may" && w.text === "May")
      ? "name"
      : modals.has(lower)
        ? "auxiliary"
        : "base";
  if (lower === "to") return "to";
  if (conjunctions.has(lower)) return "conjunction";
  if (subordinators.has(lower) && w.tag !== "ADP" && w.tag !== "ADV") return "subordinator";
  if (determiners.has(lower) && w.tag !== "ADV" && w.tag !== "NUM") return "determiner";
  if (prepositions.has(lower) && w.tag !== "ADV" && w.tag !== "VERB" && w.tag !== "PART") return "preposition";
  if (adverbs.has(lower)) return "adverb";
  return mistagged(words, i) ?? byTag(words, i);
}

/** Whether a word has a letter or a digit; most begin with one. */
function hasLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return isPlainLetter(unit) || isPlainDigit(unit) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether a word is two capitals or more; most have a small letter in the second place. */
const isCapitals = (text: string): boolean =>
  text.length > 1 && !isSmallLetter(text.charCodeAt(1)) && /^\p{Lu}{2,}$/u.test(text);

/** "the post read", "the call sign Lynx", "Reports that it fell": nouns taken for an adverb or a verb. */
function mistagged(words: readonly Token[], i: number): WordClass | null {
  const { lower, tag } = words[i]!;
  const before = i > 0 ? words[i - 1]!.lower : "";
  if (lower === "sign" && before === "call") return "noun";
  if (tag === "VERB" && /^(dozens|scores|hundreds|thousands|tens)$/.test(lower)) return "noun";
  if (tag === "VERB" && describesBeside(words, i)) return "adjective";
  const opens = i === 0 || before === '"' || before === "“" || before === "«";
  if (opens && lower.endsWith("s") && cueNouns.has(lower) && /^(that|of|about)$/.test(words[i + 1]?.lower ?? ""))
    return "noun";
  return tag === "ADV" && determiners.has(before) && documentNouns.has(lower) ? "noun" : null;
}

/** "against proven or even suspected smugglers": a past form joined to another that a preposition or determiner opens, before their noun. */
function describesBeside(words: readonly Token[], i: number): boolean {
  if (!words[i]!.lower.endsWith("ed") || words[i + 1]?.tag !== "NOUN") return false;
  let j = i - 1;
  while (words[j]?.tag === "ADV") j--;
  if (words[j]?.lower !== "or" && words[j]?.lower !== "and") return false;
  const first = words[j - 1];
  const opener = words[j - 2]?.tag;
  const past = first?.tag === "ADJ" || (first?.tag === "VERB" && /(ed|en)$/.test(first.lower));
  return past && (opener === "ADP" || opener === "DET" || opener === "NUM" || words[j - 2]?.lower === "to");
}

function markClass(w: Token): WordClass {
  if (w.text === ",") return "comma";
  if (w.text === ";" || w.text === ":" || /^[–—―]+$|^-+$|^--$/.test(w.text)) return "stop";
  return w.text === "%" || w.text === "$" || w.text === "€" ? "number" : "mark";
}

/** "that" as it opens a clause, or points, or stands for a noun. */
function thatClass(words: readonly Token[], i: number): WordClass {
  const w = words[i]!;
  if (w.tag === "DET") return "determiner";
  if (w.tag === "SCONJ") return pointsAtClaim(words, i) ? "determiner" : "that";
  const next = words[i + 1];
  const before = words[i - 1];
  if (!next || (w.tag === "PRON" && w.form === "DT")) return "pronoun";
  if (before && cueWords.has(before.lower)) return "that";
  // "said on June 20 that his troops had left": behind a number and before whose they are.
  if (w.tag === "PRON")
    return before?.tag === "NUM" && (next.form === "PRP$" || next.form === "PRP") ? "that" : "relative";
  return "that";
}

/** "rejected that claim for days": a noun of saying follows, and no verb. */
function pointsAtClaim(words: readonly Token[], i: number): boolean {
  if (!cueNouns.has(words[i + 1]?.lower ?? "")) return false;
  for (let k = i + 2; k < words.length; k++) {
    if (/^["“”«»]$/.test(words[k]!.text) || (words[k]!.form === "CC" && k > i + 2)) return true;
    if (/^(VB[DZP]|MD|VBN)$/.test(words[k]!.form)) return false;
  }
  return true;
}

function byTag(words: readonly Token[], i: number): WordClass {
  const w = words[i]!;
  const lower = w.lower;
  const capitals = isCapitals(w.text);
  if (i > 0 && capitals && /^\p{Lu}{4,}$/u.test(w.text) && sureVerbs.has(lower)) return "finite";
  if (capitals && !["NOUN", "ADJ", "NUM", "DET", "AUX"].includes(w.tag)) return "name";
  if (w.tag === "VERB" && pictures.has(words[i + 1]?.lower ?? "") && w.lower.endsWith("ed")) return "adjective";
  if (w.tag === "VERB" && cueNouns.has(lower) && lower.endsWith("s") && words[i - 1]?.tag === "VERB") return "noun";
  if (w.tag === "VERB" && pictures.has(lower) && words[i - 1]?.lower !== "to") return "noun";
  if (w.form === "VBZ" && peopleNouns.has(lower) && /^(VB[PD]|MD|VBZ)$/.test(words[i + 1]?.form ?? "")) return "noun";
  if (w.tag === "VERB" && eyewitnesses.has(lower) && lower.endsWith("s")) return "noun";
  if (w.tag === "VERB" && personNouns.has(lower) && /(er|or|man|ator)$/.test(lower)) return "noun";
  switch (w.tag) {
    case "NOUN":
      return unlikelyNoun(words, i) ? "finite" : "noun";
    case "PROPN":
      return unlikelyName(words, i) ? "finite" : "name";
    case "ADJ":
      return "adjective";
    case "NUM":
      return "number";
    case "DET":
      return "determiner";
    case "PRON":
      return w.form === "PRP$" ? "owner" : /^W/.test(w.form) ? "relative" : standing.has(lower) ? "pronoun" : "noun";
    case "ADP":
      return /^\p{Lu}\p{Ll}/u.test(w.text) ? "name" : "preposition";
    case "SCONJ":
      return "subordinator";
    case "CCONJ":
      return "conjunction";
    case "ADV":
    case "PART":
      return "adverb";
    case "AUX":
    case "VERB":
      return verbClass(w);
    default:
      return "other";
  }
}

function verbClass(w: Token): WordClass {
  if (w.form === "VBG") return "gerund";
  if (w.form === "VBN") return "participle";
  if (w.form === "VB") return "base";
  if (w.form) return "finite";
  return w.lower.endsWith("ing") ? "gerund" : "finite";
}

/** A past form of saying that no noun shares, tagged as a noun by mistake ("said"). */
function unlikelyNoun(words: readonly Token[], i: number): boolean {
  const lower = words[i]!.lower;
  return sureVerbs.has(lower);
}

/** In headlines every word has a capital: a verb of saying stays one. */
function unlikelyName(words: readonly Token[], i: number): boolean {
  return i > 0 && sureVerbs.has(words[i]!.lower);
}
