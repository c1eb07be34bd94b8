// What the net looks at in a line, as hashes and then as rows of its tables.
import {
  CUE,
  cueFeatures,
  hashOfSmall,
  ownFeatures,
  PAIR_HASHED,
  PAIR_SMALL,
  pairFeatures,
  pairSightOf,
  placeFeatures,
  sightOf,
} from "../src/attribute/learnt/features.ts";
import type { Example, Target } from "./attribution-data.ts";

/** Features' hashes that are seen often enough, each with its row. */
export type Rows = ReadonlyMap<number, number>;

/** An example's features as rows, computed once. */
export interface Prepared {
  readonly n: number;
  readonly words: readonly Int32Array[];
  /** For each word that may be a cue its features. */
  readonly cues: readonly (Int32Array | null)[];
  readonly targets: readonly Target[];
  readonly pairs: readonly (readonly Int32Array[])[];
  readonly masked: readonly boolean[];
  readonly allowed: readonly boolean[];
}

/** Every feature of an example, as hashes: of the words, of the possible cues, of the marked cues' pairs. */
export function featuresOf(e: Example, mayCue: (i: number) => boolean) {
  const { view } = e;
  const sight = sightOf(view);
  const words = view.line.words.map((w, i) => [...ownFeatures(w), ...placeFeatures(sight.place[i]!)]);
  const marked = new Set(e.targets.map((t) => t.cue));
  const cues = view.line.words.map((_, i) => {
    if (!mayCue(i) && !marked.has(i)) return null;
    const out = new Int32Array(CUE);
    cueFeatures(view, sight, i, out);
    return [...out];
  });
  const pairs = e.targets.map(({ cue }) => {
    const at = pairSightOf(view, sight, cue);
    const small = new Int32Array(PAIR_SMALL);
    const hashed = new Int32Array(PAIR_HASHED);
    return view.line.words.map((_, i) => {
      pairFeatures(view, sight, at, cue, i, small, hashed);
      return [...Array.from(small, hashOfSmall), ...hashed];
    });
  });
  return { words, cues, pairs };
}

/** Rows in place of hashes; what is too rare is left out. */
export function prepare(
  e: Example,
  mayCue: (i: number) => boolean,
  rows: { readonly words: Rows; readonly cues: Rows; readonly pairs: Rows },
): Prepared {
  const found = featuresOf(e, mayCue);
  const known = (features: readonly number[], of: Rows): Int32Array =>
    Int32Array.from(features.flatMap((f) => of.get(f) ?? []));
  const { words } = e.view.line;
  return {
    n: words.length,
    words: found.words.map((f) => known(f, rows.words)),
    cues: found.cues.map((f) => f && known(f, rows.cues)),
    targets: e.targets,
    pairs: found.pairs.map((p) => p.map((f) => known(f, rows.pairs))),
    masked: e.masked,
    allowed: e.view.words,
  };
}
