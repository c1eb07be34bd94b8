import type { Token } from "../../lang/doc.ts";
import { mix } from "../../text/hash.ts";
import { numberOf } from "./hash.ts";

/** A word of one spelling, tag and lemma, as numbers; words come back, so each is made once. */
export interface Sort {
  /** Counts up from 0 within a generation. */
  readonly id: number;
  readonly text: string;
  readonly tag: string;
  readonly form: string;
  readonly word: number;
  readonly lemma: number;
  readonly tagNumber: number;
  readonly formNumber: number;
  /** Lemma and tag in one, as the list of cues knows them. */
  readonly tagged: number;
}

const most = 20_000;
let known = new Map<string, Sort[]>();
let size = 0;

/** How often the sorts were all forgotten: ids of another generation mean other words. */
export let generation = 0;

/** Forgets the sorts where there are too many. Called between lines. */
export function tidy(): void {
  if (size < most) return;
  known = new Map();
  size = 0;
  generation++;
}

/** A word's sort. */
export function sortOf(w: Token): Sort {
  let same = known.get(w.text);
  if (!same) {
    same = [];
    known.set(w.text, same);
  }
  for (const s of same) if (s.tag === w.tag && s.form === w.form) return s;
  const [lemma, tagNumber] = [numberOf(w.lemma), numberOf(w.tag)];
  const made: Sort = {
    id: size++,
    text: w.text,
    tag: w.tag,
    form: w.form,
    word: numberOf(w.lower),
    lemma,
    tagNumber,
    formNumber: numberOf(w.form || "-"),
    tagged: mix(0, lemma, tagNumber),
  };
  same.push(made);
  return made;
}
