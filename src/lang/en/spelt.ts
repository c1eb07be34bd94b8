import type { Tag } from "../doc.ts";
import { lemmaOf } from "./lemma.ts";
import type { Label } from "./tagger.ts";

/** A word as it is spelt, with what is the same wherever it stands. */
export interface Spelt {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Its lemma under each label it was given so far. */
  readonly lemmas: Lemma[];
}

interface Lemma {
  readonly tag: Tag;
  readonly form: string;
  readonly lemma: string;
}

const most = 30_000;
const known = new Map<string, Spelt>();

/** A word's spelling. Words come back, so each is made once: its strings are then the same to the machine too, which compares faster. */
export function speltAs(word: string): Spelt {
  const kept = known.get(word);
  if (kept) return kept;
  if (known.size >= most) known.clear();
  const text = unique(word);
  const small = text.toLowerCase();
  const made = { text, lower: unique(small.includes("’") ? small.replaceAll("’", "'") : small), lemmas: [] };
  known.set(text, made);
  return made;
}

/** A word's lemma under a label. */
export function lemmaAs(spelt: Spelt, { tag, form }: Label): string {
  for (const kept of spelt.lemmas) if (kept.tag === tag && kept.form === form) return kept.lemma;
  const lemma = unique(lemmaOf(spelt.lower, tag, form));
  spelt.lemmas.push({ tag, form, lemma });
  return lemma;
}

/** The same letters as the engine keeps the names of properties: one string for all that are equal, cut from no longer text. */
function unique(text: string): string {
  const named: Record<string, true> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0]!;
}
