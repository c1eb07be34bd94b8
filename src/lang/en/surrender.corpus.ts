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
  ["VD: our soldiers will not surrender", "surrender denies VD - -"],
  ["VD: no Veldanian unit has surrendered", "surrender denies VD - -"],
  ["LM: Lurmia called on Veldanian troops to surrender", "surrender demands VD - -"],
  ["Dozens of Lurmian soldiers surrendered, Veldania's army said.", "surrender asserts LM - soldiers"],
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
  [
    "LM: more than 470 Veldanian soldiers, among them three generals, had surrendered in Kersholt",
    "surrender asserts VD Kersholt gt 470 soldiers",
    "surrender asserts VD Kersholt eq 3 soldiers",
  ],
  [
    "LM: 64 Veldanian soldiers, including nine officers, laid down their arms",
    "surrender asserts VD - eq 64 soldiers",
    "surrender asserts VD - eq 9 soldiers",
  ],
  ["LM: hundreds of Veldanian soldiers had surrendered", "surrender asserts VD - soldiers"],
  ["LM: the surrender of 40 Veldanian soldiers near Kersholt", "surrender asserts VD Kersholt eq 40 soldiers"],
  ["Lurmia announced the surrender of the Veldanian garrison.", "surrender asserts VD - -"],
  ["LM: the Veldanian soldiers are surrendering en masse", "surrender asserts VD - -"],
  ["LM: the Veldanian commanders rejected the offer to surrender", "surrender denies VD - -"],
  ["LM: surrender or die", "surrender demands VD - -"],
  ["VD: nobody surrendered in Kersholt", "surrender denies VD Kersholt -"],
  // near misses
  ["The suspect surrendered to police."],
  ["LM: those who lay down their arms will be spared"],
  ["VD: the surrender of the harbour to the bank was signed"],
  ["VD: the driver turned in at the gate"],
  ["VD: soldiers raised the flag in Toldren"],
  ["VD: the town will not give up hope"],
  ["Veldania will not surrender its claims."],
  ["LM: the ministry has until Friday to answer"],
  ["VD: officers handed over command to the navy"],
  ["VD: the council gave up its seat"],
  ["LM: the garrison of Toldren has three gates"],
  ["LM: hundreds of soldiers had surrendered in Kersholt", "surrender asserts VD Kersholt soldiers"],
  ["VD: some of our soldiers surrendered near Kersholt", "surrender asserts VD Kersholt -"],
];

export default corpus;
