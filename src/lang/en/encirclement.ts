import type { EncirclementWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for troops or places cut off on all sides. */
export const encirclement: EncirclementWords = {
  verbs: set("surround, encircle, trap, besiege, cut off, envelop, hem in, blockade"),
  nouns: set("encirclement, siege, cauldron, envelopment, blockade, entrapment"),
  /** Nouns that can be trapped, beside armed people. */
  happening: set("be, take, continue, complete"),
  breaking: set("break, break out, escape, lift, avoid, evade, prevent, spare, avert"),
};
