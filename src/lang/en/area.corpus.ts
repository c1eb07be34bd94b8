import type { Said } from "../corpus.ts";

/** How claims of kind `area` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["VD: we regained 85 square kilometres in Ferrow Province", "area asserts VD Ferrow Province eq 85 km2"],
  ["VD: Lurmia has occupied some 460 sq km since the start of the year", "area asserts LM - approx 460 km2"],
  ["Lurmia has gained about 2% of Veldanian territory since January.", "area asserts LM Veldania approx 0.02 share"],
  ["VD: our gains in Ferrow Province amounted to 120 square kilometres", "area asserts VD Ferrow Province eq 120 km2"],
  [
    "LM: our troops have taken more than 230 square kilometers in the Dellmarch and Saltern regions",
    "area asserts LM Dellmarch Province; Saltern Province gt 230 km2",
  ],
  ["Veldanian forces lost 14 square kilometres near Brenmern.", "area asserts LM Brenmern eq 14 km2"],
  ["VD: Lurmian forces did not take 300 square kilometres", "area denies LM - eq 300 km2"],
  ["LM: 40 square kilometres have come under our control", "area asserts LM - eq 40 km2"],
  // near misses
  ["VD: 40 square kilometres have come under study"],
  ["A fire destroyed 20 square kilometres of forest near Toldren."],
  ["The park covers 30 square kilometres."],
];

export default corpus;
