import { cueWords } from "./cues.ts";
import type { Label } from "./tagger.ts";

const past: Label = Object.freeze({ tag: "VERB", form: "VBD" });
const finite = /^(VBD|VBZ|VBP|MD)$/;

/**
 * "Its spokesman, Marek Oru, insisted in a video posted online that …": behind a comma and before a prepositional phrase the
 * tagger takes such a verb for a participle. Where the clause has no other verb, and a "that" comes before one does, it is the
 * past tense. Changes `labels` in place.
 */
export function mendSayings(words: readonly string[], labels: Label[]): void {
  for (let i = 2; i < words.length - 1; i++) {
    const label = labels[i]!;
    if (label.form !== "VBN" || words[i - 1] !== ",") continue;
    if (finite.test(labels[i - 1]!.form) || !saysThat(words[i]!) || !opensClause(labels, i)) continue;
    if (thatFollows(words, labels, i + 1)) labels[i] = past;
  }
}

const saysThat = (word: string): boolean =>
  cueWords.get(word)?.some((r) => r.forms.includes("past") && r.cue.frames.has("that")) === true;

/** Whether a noun and no finite verb stands before word `i`, back to the last stop. */
function opensClause(labels: readonly Label[], i: number): boolean {
  let noun = false;
  for (let k = i - 1; k >= 0; k--) {
    const { form } = labels[k]!;
    if (finite.test(form) || form === ":") return false;
    if (/^NN|^PRP$/.test(form)) noun = true;
  }
  return noun;
}

/** Whether a "that" that opens a clause comes before any finite verb, comma or stop. */
function thatFollows(words: readonly string[], labels: readonly Label[], from: number): boolean {
  for (let k = from; k < words.length && k < from + 16; k++) {
    if (words[k] === "that") return labels[k]!.tag === "SCONJ" || labels[k]!.form === "IN";
    if (words[k] === "," || finite.test(labels[k]!.form)) return false;
  }
  return false;
}
