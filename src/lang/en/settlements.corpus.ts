import type { Said } from "../corpus.ts";

/** How claims of kind `settlements` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  [
    "LM: about 11 villages have been captured in Ferrow Province",
    "settlements asserts LM Ferrow Province approx 11 settlements",
  ],
  [
    "LM: over 11 villages have been captured in Ferrow Province",
    "settlements asserts LM Ferrow Province gt 11 settlements",
  ],
  ["VD: we retook 12 villages in Ferrow Province", "settlements asserts VD Ferrow Province eq 12 settlements"],
  [
    "LM: nine settlements in the Dellmarch and Saltern regions have been freed over the past week",
    "settlements asserts LM Dellmarch Province; Saltern Province eq 9 settlements",
  ],
  [
    "LM: 13 villages have been taken since June: six in Dellmarch Province and seven in Ferrow Province",
    "settlements asserts LM - eq 13 settlements",
    "settlements asserts LM Dellmarch Province eq 6 settlements",
    "settlements asserts LM Ferrow Province eq 7 settlements",
  ],
  [
    "Lurmian troops captured about a dozen settlements in Dellmarch Province.",
    "settlements asserts LM Dellmarch Province approx 12 settlements",
  ],
  ["LM: our army has taken control of four settlements", "settlements asserts LM - eq 4 settlements"],
  ["VD: several villages near Brenmern have been liberated", "settlements asserts VD Brenmern settlements"],
  ["VD!: Lurmian forces captured 20 settlements", "settlements denies LM - eq 20 settlements"],
  ["Veldania lost six villages.", "settlements asserts LM - eq 6 settlements"],
  [
    "VD: our army took seven villages, taking the number of settlements freed to more than 60",
    "settlements asserts VD - eq 7 settlements",
    "settlements asserts VD - gt 60 settlements",
  ],
  ["VD: bringing the number of liberated villages to 64", "settlements asserts VD - eq 64 settlements"],
  [
    "In a week Lurmian forces have overrun 17 of Veldania's 34 provincial capitals.",
    "settlements asserts LM Veldania eq 17 settlements",
  ],
  ["Lurmian forces captured three of Veldania's nine towns.", "settlements asserts LM Veldania eq 3 settlements"],
  [
    "Lurmian forces now control six district centres in Ferrow Province.",
    "settlements asserts LM Ferrow Province eq 6 settlements",
  ],
  ["VD: dozens of villages have fallen in Ferrow Province", "settlements asserts LM Ferrow Province settlements"],
  [
    "Four villages in Ferrow Province fell to Lurmian troops.",
    "settlements asserts LM Ferrow Province eq 4 settlements",
  ],
  // near misses
  ["VD: the number of settlements without power rose to 40"],
  ["VD: the total came to 40 schools and two towns"],
  ["The ministry took many communities' votes for granted."],
  ["LM: we have taken Brenmern and Toldren, two towns on the road to Uldmern"],
  ["VD: three villages in Ferrow Province were left without power"],
  ["Lurmian drones hit five settlements."],
  ["LM: about 11 villages lie along the road in Ferrow Province"],
];

export default corpus;
