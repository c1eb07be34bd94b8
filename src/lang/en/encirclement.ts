import type { EncirclementWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for troops or places cut off on all sides. */
export const encirclement: EncirclementWords = {
  verbs: set("surround, encircle, trap, besiege, cut off, envelop, hem in, blockade"),
  nouns: set("encirclement, siege, cauldron, envelopment, blockade, entrapment, ring"),
  /** Nouns that can be trapped, beside armed people. */
  bodies: set("column, columns, convoy, convoys, patrol, pocket, outpost, platoon, company, detachment"),
  sieges: set("siege, blockade, encirclement"),
  laying: set("lay, tighten, impose, maintain, reimpose, enforce"),
  sieging: set("surround, encircle, besiege, blockade"),
  garrisons: set("army, government, military"),
  freeing: set("break, lift, end, relieve, break through"),
  /** Who lifts a siege laid it; who breaks it was in it. */
  lifting: set("lift, end"),
  happening: set("be, take, continue, complete, exist, close, tighten"),
  breaking: set("break, break out, break through, escape, lift, avoid, evade, prevent, spare, avert"),
};
