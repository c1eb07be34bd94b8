import type { Said } from "../corpus.ts";

/** How claims of kind `surrender` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["LM: Veldanian soldiers should lay down their arms", "surrender demands VD - -"],
  ["LM: more than 500 Veldanian fighters laid down their arms in Kersholt", "surrender asserts VD - -"],
  ["LM: the Veldanian garrison has surrendered", "surrender asserts VD - -"],
  ["LM: Veldanian troops should be given the opportunity to surrender", "surrender demands VD - -"],
  ["LM: many Veldanian soldiers are ready to surrender", "surrender asserts VD - -"],
  ["VD: our soldiers will not surrender", "surrender predicts VD - -"],
  ["VD: no Veldanian unit has surrendered", "surrender denies VD - -"],
  ["LM: Lurmia called on Veldanian troops to surrender", "surrender demands VD - -"],
  ["Dozens of Lurmian soldiers surrendered, Veldania's army said.", "surrender asserts LM - -"],
  // near misses
  ["VD: the town will not give up hope"],
  ["Veldania will not surrender its claims."],
];

export default corpus;
