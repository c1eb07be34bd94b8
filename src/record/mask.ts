import type { Mask } from "./ledger.ts";
import { cover } from "./witness.ts";

/**
 * Bytes of UTF-8 with every occurrence of some words covered, unit for unit, so that every offset stays what it was; null where none of the
 * words occur. Words are found whatever their case; within a longer word they are left alone.
 */
export function maskOf(bytes: Uint8Array, words: readonly string[]): Mask | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let covered = 0;
  let masked = text;
  // The longest first: "Olha Kovalchuk" before "Kovalchuk", so that a whole name counts once.
  for (const word of [...new Set(words.map((w) => w.trim()))].filter(Boolean).sort((a, b) => b.length - a.length))
    masked = masked.replace(patternOf(word), (found) => {
      covered++;
      return cover.repeat(found.length);
    });
  return covered ? { bytes: new TextEncoder().encode(masked), covered } : null;
}

/** Whether some of the words stand in a text. */
export const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) => word.trim() !== "" && patternOf(word.trim()).test(text));

function patternOf(word: string): RegExp {
  const parts = word.split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
}
