import type { Said } from "../corpus.ts";

/** How claims of kind `encirclement` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["The Veldanian garrison has been under siege since May.", "encirclement asserts VD - -"],
  ["Kersholt has been under siege for a year.", "encirclement asserts VD Kersholt -"],
  [
    "LM: about nine Veldanian battalions have been surrounded near Uldmern",
    "encirclement asserts VD Uldmern approx 9 battalions",
  ],
  ["LM: Veldanian units are surrounded near Uldmern", "encirclement asserts VD Uldmern -"],
  [
    "LM: some 2,000 Veldanian soldiers have been encircled in Kersholt",
    "encirclement asserts VD Kersholt approx 2000 soldiers",
  ],
  [
    "LM: our troops are destroying Veldanian units trapped on the left bank of the Ommer River",
    "encirclement asserts VD Ommer River -",
  ],
  ["VD: no Veldanian unit is encircled", "encirclement denies VD - -"],
  ["VD: our troops near Uldmern have not been surrounded", "encirclement denies VD Uldmern -"],
  ["LM: the encirclement of the Veldanian brigade near Uldmern is complete", "encirclement asserts VD Uldmern -"],
  ["Lurmian forces besieged Kersholt.", "encirclement asserts VD Kersholt -"],
  [
    "LM: 15 Veldanian battalions are cut off in and around Brenmern",
    "encirclement asserts VD Brenmern eq 15 battalions",
  ],
  [
    "VD: reports that our troops are encircled at Kersholt do not correspond to reality",
    "encirclement denies VD Kersholt -",
  ],
  ["VD: reports of an encirclement do not correspond to reality", "encirclement denies VD - -"],
  ["LM: Veldanian troops broke the siege of Toldren", "encirclement denies VD Toldren -"],
  ["The siege of Kersholt was lifted on Friday.", "encirclement denies VD Kersholt -"],
  ["VD: our column was completely encircled near Uldmern", "encirclement asserts VD Uldmern -"],
  ["VD: the column was encircled by Lurmian troops near Uldmern", "encirclement asserts VD Uldmern -"],
  ["LM: our forces have tightened the siege of Kersholt", "encirclement asserts VD Kersholt -"],
  ["In Dellmarch Province, Lurmian troops have besieged Kersholt.", "encirclement asserts VD Kersholt -"],
  ["Lurmian forces have cut off Kersholt.", "encirclement asserts VD Kersholt -"],
  // near misses
  ["VD: the company cut off the gas in Kersholt"],
  ["LM: we can cut off 300 Veldanian soldiers"],
  ["VD: the pullback spared our brigade full encirclement"],
  ["VD: our troops broke out of Uldmern"],
  ["Kersholt is surrounded by hills."],
  ["LM: the market in Uldmern is surrounded by about nine old houses"],
];

export default corpus;
