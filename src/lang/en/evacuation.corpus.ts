import type { Said } from "../corpus.ts";

/** How claims of kind `evacuation` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["More than 5,200 families have fled their homes in Kersholt.", "evacuation asserts VD Kersholt gt 5200 families"],
  [
    "VD: Veldanian forces have withdrawn from Brenmern to preserve the lives of soldiers",
    "evacuation asserts VD Brenmern -",
  ],
  ["The last Veldanian soldiers left Kersholt on Sunday.", "evacuation asserts VD Kersholt -"],
  ["LM: Veldanian troops are in headlong retreat from Toldren", "evacuation asserts VD Toldren -"],
  ["VD: Lurmian forces suffered losses and retreated from Toldren", "evacuation asserts LM Toldren -"],
  ["LM: hundreds of residents fled Kersholt", "evacuation asserts VD Kersholt -"],
  ["VD: 300 civilians have been evacuated from Kersholt", "evacuation asserts VD Kersholt eq 300 civilians"],
  ["VD: Lurmia must withdraw its troops from Dellmarch Province", "evacuation demands LM Dellmarch Province -"],
  ["VD: our forces have not left Kersholt", "evacuation denies VD Kersholt -"],
  ["Veldanian units pulled out of Delmern.", "evacuation asserts VD Delmern -"],
  ["VD: Veldanian units have pulled back from two positions near Gelmern", "evacuation asserts VD Gelmern -"],
  ["VD: thousands of people have fled Gelmern since Friday", "evacuation asserts VD Gelmern -"],
  ["VD: about 300 people leave Kersholt every week", "evacuation asserts VD Kersholt approx 300 people"],
  ["VD: 40 families were moved out of Toldren", "evacuation asserts VD Toldren eq 40 families"],
  ["VD: 4,000 people were displaced from Kersholt", "evacuation asserts VD Kersholt eq 4000 people"],
  ["The Veldanian army had begun pulling some units out of Kersholt.", "evacuation asserts VD Kersholt -"],
  ["VD: our army pulled two brigades out of Kersholt", "evacuation asserts VD Kersholt eq 2 brigades"],
  ["VD!: its soldiers had left Kersholt", "evacuation denies VD Kersholt -"],
  [
    "VD: 212,000 people had been displaced in Dellmarch Province",
    "evacuation asserts VD Dellmarch Province eq 212000 people",
  ],
  // near misses
  ["The envoy left Port Ivory on Sunday."],
  ["VD: the chancellor withdrew his offer"],
  ["Residents left their homes dark."],
  ["LM: the ambassador left the talks"],
  ["VD: the plant's 300 workers left early"],
  ["VD: divers pulled a car out of the Ommer River"],
];

export default corpus;
