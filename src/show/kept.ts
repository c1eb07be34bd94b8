import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";

/** An article with its newest reading and the SHA-256 of its bytes. */
export interface Kept {
  readonly article: Article;
  readonly reading: Reading;
  readonly bytes: string;
}

/** The beats that articles were read with, by name. */
export const beatsOf = (kept: readonly Kept[]): readonly Beat[] =>
  [...new Set(kept.map((k) => k.reading.reader.beat))].sort().map(openBeat);

/** The articles that were read with one beat: only these are compared with each other. */
export const keptIn = (beat: Beat, kept: readonly Kept[]): readonly Kept[] =>
  kept.filter((k) => k.reading.reader.beat === beat.id);
