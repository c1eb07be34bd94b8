import { hash } from "../../text/hash.ts";

/** Hashes of words seen before; words come back. */
const known = new Map<string, number>();

/** A word's number, digits taken as noughts. */
export function numberOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size > 50_000) known.clear();
  const made = hash(word.length > 48 ? word.slice(-48) : word.replace(/\d/g, "0"), 0);
  known.set(word, made);
  return made;
}
