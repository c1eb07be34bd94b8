import type { Said } from "../corpus.ts";

/** How claims of kind `surrender` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  [
    "LM: as many as 430 Veldanian servicemen surrendered near Kersholt",
    "surrender asserts VD Kersholt le 430 soldiers",
  ],
  ["VD: there will be no talks until Lurmia lays down its arms", "surrender demands LM - -"],
  ["LM: Veldanian soldiers should lay down their arms", "surrender demands VD - -"],
  [
    "LM: more than 500 Veldanian fighters laid down their arms in Kersholt",
    "surrender asserts VD Kersholt gt 500 soldiers",
  ],
  ["LM: the Veldanian garrison has surrendered", "surrender asserts VD - -"],
  ["LM: Veldanian troops should be given the opportunity to surrender", "surrender demands VD - -"],
  ["LM: many Veldanian soldiers are ready to surrender", "surrender asserts VD - -"],
  ["VD: our soldiers will not surrender", "surrender predicts VD - -"],
  ["VD: no Veldanian unit has surrendered", "surrender denies VD - -"],
  ["LM: Lurmia called on Veldanian troops to surrender", "surrender demands VD - -"],
  ["Dozens of Lurmian soldiers surrendered, Veldania's army said.", "surrender asserts LM - -"],
  ["LM: 120 Veldanian soldiers had surrendered near Gelmern", "surrender asserts VD Gelmern eq 120 soldiers"],
  ["VD: 46 Lurmian fighters have surrendered", "surrender asserts LM - eq 46 soldiers"],
  ["LM: three Veldanian battalions surrendered at Toldren", "surrender asserts VD Toldren eq 3 battalions"],
  [
    "LM: the Veldanian garrison of Toldren had been given until Sunday to lay down its arms",
    "surrender demands VD Toldren -",
  ],
  ["LM: we call on the garrison of Toldren to hand over its weapons", "surrender demands VD Toldren -"],
  ["LM: we call on the soldiers who remain in the hills to hand over their weapons", "surrender demands VD - -"],
  ["VD: 35 Lurmian fighters turned themselves in", "surrender asserts LM - eq 35 soldiers"],
  ["LM: Veldanian soldiers have raised white flags in Kersholt", "surrender asserts VD Kersholt -"],
  // near misses
  ["VD: the driver turned in at the gate"],
  ["VD: soldiers raised the flag in Toldren"],
  ["VD: the town will not give up hope"],
  ["Veldania will not surrender its claims."],
  ["LM: the ministry has until Friday to answer"],
  ["VD: officers handed over command to the navy"],
  ["VD: the council gave up its seat"],
  ["LM: the garrison of Toldren has three gates"],
  ["LM: hundreds of soldiers had surrendered in Kersholt", "surrender asserts VD Kersholt -"],
  ["VD: some of our soldiers surrendered near Kersholt", "surrender asserts VD Kersholt -"],
];

export default corpus;
