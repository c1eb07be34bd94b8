import { isSimple, wordsOf } from "../text/trie.ts";

/** A name as it is looked up: words without marks, one space between. */
export const foldName = (name: string): string =>
  isSimple(name)
    ? name.toLowerCase()
    : wordsOf(name)
        .map((word) => word.key + (word.possessive ? "s" : ""))
        .join(" ");
