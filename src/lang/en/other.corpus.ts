import type { Said } from "../corpus.ts";

/** How claims of kind `other` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["Veldania and Lurmia exchanged 157 prisoners of war each.", "other asserts none - eq 157 prisoners"],
  ["LM: Lurmia returned the bodies of 1,000 soldiers to Veldania", "other asserts LM - eq 1000 bodies"],
  ["VD: 64 captives have been released", "other asserts VD - eq 64 prisoners"],
  ["A second supply road to Gelmern has been opened.", "other asserts none Gelmern -"],
  ["LM: the Lurmian army reopened the bridge at Toldren", "other asserts LM Toldren -"],
  ["VD: the highway to Uldmern was closed", "other asserts VD Uldmern -"],
  [
    "Power has been cut in Kersholt and Delmern since Monday.",
    "other asserts VD Kersholt -",
    "other asserts VD Delmern -",
  ],
  ["VD: Lurmian shelling left Kersholt without water", "other asserts VD Kersholt -"],
  ["VD: there has been no heating in Gelmern since Friday", "other asserts VD Gelmern -"],
  ["The hospital in Delmern has stopped working.", "other asserts VD Delmern -"],
  ["Schools in Gelmern were closed.", "other asserts VD Gelmern -"],
  ["The bridge at Toldren was blown up by retreating Veldanian troops.", "other asserts VD Toldren -"],
  ["No aid has entered Kersholt since March.", "other asserts VD Kersholt -"],
  ["A convoy of 14 lorries with food reached Gelmern.", "other asserts VD Gelmern eq 14 vehicles"],
  ["VD: four trucks with flour were turned back near Toldren", "other asserts VD Toldren eq 4 vehicles"],
  ["Both sides agreed to a ceasefire.", "other asserts none - -"],
  ["VD: Lurmia had violated the truce", "other asserts LM - -"],
  ["LM!: it had broken the ceasefire", "other denies LM - -"],
  ["About 40 civilians are used as human shields in Kersholt.", "other asserts none Kersholt -"],
  // near misses
  ["The chancellor lost power in the vote."],
  ["VD: both sides called for a ceasefire"],
  ["Aid workers reached an agreement."],
  ["Trucks of the Lurmian army reached Toldren."],
  ["The works in Toldren stopped paying."],
  ["VD: the light of the valley is famous"],
  ["LM: Veldania and Lurmia exchanged sharp words"],
  ["VD: the ministry opened a school in Toldren"],
  ["VD: the road to Toldren is long"],
];

export default corpus;
