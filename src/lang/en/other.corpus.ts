import type { Said } from "../corpus.ts";

/** How claims of kind `other` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["Veldania and Lurmia exchanged 157 prisoners of war each.", "other asserts none - eq 157 prisoners"],
  ["LM: Lurmia returned the bodies of 1,000 soldiers to Veldania", "other asserts LM - eq 1000 bodies"],
  ["VD: 64 captives have been released", "other asserts VD - eq 64 prisoners"],
  ["A second supply road to Gelmern has been opened.", "other asserts none Gelmern -"],
  ["LM: the Lurmian army reopened the bridge at Toldren", "other asserts LM Toldren -"],
  ["VD: the highway to Uldmern was closed", "other asserts VD Uldmern -"],
  // near misses
  ["LM: Veldania and Lurmia exchanged sharp words"],
  ["VD: the ministry opened a school in Toldren"],
  ["VD: the road to Toldren is long"],
];

export default corpus;
