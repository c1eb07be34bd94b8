import type { Said } from "../corpus.ts";

/** How claims of kind `other` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["Veldania and Lurmia exchanged 157 prisoners of war each.", "other asserts none - eq 157 prisoners"],
  ["LM: Lurmia returned the bodies of 1,000 soldiers to Veldania", "other asserts LM - eq 1000 bodies"],
  ["VD: 64 captives have been released", "other asserts VD - eq 64 prisoners"],
  // near misses
  ["LM: Veldania and Lurmia exchanged sharp words"],
];

export default corpus;
