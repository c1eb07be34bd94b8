import type { Notice } from "../model/reading.ts";
import type { Span } from "../text/span.ts";

/** That words stand where a place's name stands, and nothing answers to them. */
export const unknownPlace = (text: string, { start, end }: Span): Notice => ({
  code: "place/unknown",
  words: { start, end },
  reason: `No entry of the beat answers to “${text}”.`,
});
