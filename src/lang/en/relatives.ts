import type { Label } from "./tagger.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that never go without an object: where none follows, the form is a participle. */
const transitive = set(
  `captured seized wounded killed injured destroyed damaged liberated occupied besieged encircled surrounded targeted struck hit shelled bombed bombarded
   launched used deployed posted published released cited quoted trapped detained arrested abandoned recaptured retaken intercepted downed evacuated
   displaced annexed overrun built made put sent brought found affected involved carried conducted staged issued signed brokered imposed inflicted
   claimed controlled`.replace(/\s+/g, " "),
);
/** Past forms that are no participles, and other forms that surely are finite. */
const finite = set(
  "is are was were has have had does did will would can could may might must should shall said says took fell began became came went gave saw knew wrote broke drove rose threw wore ran lies remains remain stands serves 's 've 'll",
);
const within = set("DT IN NN NNS NNP NNPS JJ JJR JJS CD POS PRP$ RB PDT TO HYPH $ VBG");

const participle: Label = Object.freeze({ tag: "VERB", form: "VBN" });

/**
 * "The village captured on Monday lies …": reading from left to right the tagger takes such a participle for the past
 * tense. Where a noun goes before, no object follows, and the same clause still has its finite verb to come, it is one.
 * Changes `labels` in place.
 */
export function mendRelatives(words: readonly string[], labels: Label[]): void {
  if (!labels.some((label, i) => label.form === "VBD" && i > 0 && standsAlone(words, labels, i))) return;
  // From the right, so that each word knows whether a finite verb still comes before the clause is over.
  let comes = false;
  for (let i = words.length - 1; i > 0; i--) {
    const label = labels[i]!;
    const word = words[i]!.toLowerCase();
    if (comes && label.form === "VBD" && label.tag === "VERB" && standsAlone(words, labels, i)) {
      labels[i] = participle;
      continue;
    }
    if (finite.has(word) && /^(?:VB[DZP]|MD)$/.test(label.form)) comes = true;
    else if (!within.has(label.form) || label.tag === "SCONJ") comes = false;
  }
}

function standsAlone(words: readonly string[], labels: readonly Label[], i: number): boolean {
  if (!transitive.has(words[i]!)) return false;
  const before = labels[i - 1]!;
  return (
    /^NNP?S?$/.test(before.form) &&
    labels[i + 1]?.form === "IN" &&
    labels[i + 1]?.tag === "ADP" &&
    words[i + 1] !== "that"
  );
}
