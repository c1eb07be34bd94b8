import type { Said } from "../corpus.ts";

/** How claims of kind `strike` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["VD: Lurmia launched 138 drones at Veldania overnight", "strike asserts LM Veldania eq 138 drones launched"],
  [
    "VD: Lurmian forces sent some 310 drones and 24 missiles against Ferrow Province",
    "strike asserts LM Ferrow Province approx 310 drones launched",
    "strike asserts LM Ferrow Province eq 24 missiles launched",
  ],
  [
    "VD: Lurmia sent 138 drones at Veldania, 110 of which were shot down",
    "strike asserts LM Veldania eq 138 drones launched",
    "strike asserts LM Veldania eq 110 drones intercepted",
  ],
  [
    "VD: Lurmia attacked Ferrow with 40 drones and two ballistic missiles",
    "strike asserts LM Ferrow eq 40 drones launched",
    "strike asserts LM Ferrow eq 2 missiles launched",
  ],
  [
    "LM: air defences shot down 51 Veldanian drones over Borsama Region",
    "strike asserts VD Borsama Region eq 51 drones intercepted",
  ],
  [
    "LM: air defences downed 40 Veldanian drones, including 34 over Borsama and four over the Sable Sea",
    "strike asserts VD - eq 40 drones intercepted",
    "strike asserts VD Borsama eq 34 drones intercepted",
    "strike asserts VD Sable Sea eq 4 drones intercepted",
  ],
  [
    "VD: 53 Lurmian drones were shot down and 30 more were lost from radar",
    "strike asserts LM - eq 53 drones intercepted",
    "strike asserts LM - eq 30 drones lost",
  ],
  [
    "VD: Our air defences intercepted 88 of the 99 drones Lurmia launched",
    "strike asserts LM - eq 88 drones intercepted",
    "strike asserts LM - eq 99 drones launched",
  ],
  [
    "VD: Lurmia fired 28 missiles and dropped 109 guided aerial bombs",
    "strike asserts LM - eq 28 missiles launched",
    "strike asserts LM - eq 109 guided bombs launched",
  ],
  [
    "VD: the enemy carried out two missile and 77 air strikes",
    "strike asserts LM - eq 2 missile strikes",
    "strike asserts LM - eq 77 airstrikes",
  ],
  [
    "VD: Lurmian troops shelled Gelmern, Toldren and Haskmern",
    "strike asserts LM Gelmern -",
    "strike asserts LM Toldren -",
    "strike asserts LM Haskmern -",
  ],
  ["VD: a Lurmian drone hit a power plant in Ferrow", "strike asserts LM Ferrow - hit"],
  ["LM: an oil refinery in Borsama Region was targeted by Veldanian forces", "strike asserts VD Borsama Region - hit"],
  ["VD: several explosions in Sorrenholt", "strike asserts LM Sorrenholt -"],
  ["VD: an attack in Delmern killed a 72-year-old", "strike asserts LM Delmern -"],
  ["VD: three people were killed in Lurmian missile strikes on Ferrow", "strike asserts LM Ferrow -"],
  [
    "VD: Lurmia unleashed a barrage of drones against Ferrow, but air defences shot them all down",
    "strike asserts LM Ferrow drones launched",
    "strike asserts LM Ferrow eq 1 share intercepted",
  ],
  [
    "Veldania shot down all but 14 drones and nine missiles.",
    "strike asserts LM - eq 14 drones through",
    "strike asserts LM - eq 9 missiles through",
  ],
  ["VD: 34 Lurmian drones reached their targets", "strike asserts LM - eq 34 drones through"],
  [
    "LM: Lurmian troops inflicted fire damage on two brigades near Kersholt and Uldmern",
    "strike asserts LM Kersholt -",
    "strike asserts LM Uldmern -",
  ],
  [
    "VD: Lurmia launched more than 500 drones and missiles at Veldania",
    "strike asserts LM Veldania gt 500 drones and missiles launched",
  ],
  ["VD: destruction has been recorded in eight regions", "strike asserts LM - eq 8 regions hit"],
  ["LM: Veldania launched missiles at Borsama", "strike asserts VD Borsama missiles launched"],
  ["VD!: Veldanian drones struck a school in Kalvera", "strike denies VD Kalvera -"],
  ["LM: the forces struck more than 200 targets", "strike asserts LM - gt 200 targets hit"],
  ["VD: most of the missiles were intercepted", "strike asserts LM - gt 0.5 share intercepted"],
  [
    "VD: the occupiers shelled our positions 2,870 times, 54 of them with multiple launch rocket systems",
    "strike asserts LM - eq 2870 shellings",
    "strike asserts LM - eq 54 MLRS attacks",
  ],
  ["VD: a clinic in Delmern has been struck four times", "strike asserts LM Delmern eq 4 attacks hit"],
  ["VD: a hospital in Delmern came under rocket fire", "strike asserts LM Delmern -"],
  ["LM!: shelling homes in Gelmern", "strike denies LM Gelmern -"],
  ["LM: stories of strikes on homes in Gelmern are a lie", "strike denies LM Gelmern -"],
  ["VD: half of the 60 missiles were intercepted", "strike asserts LM - eq 0.5 share intercepted"],
  ["VD: all 14 missiles were shot down", "strike asserts LM - eq 14 missiles intercepted"],
  ["VD: 76 of 108 drones were shot down", "strike asserts LM - eq 76 drones intercepted"],
  ["LM: Veldanian shells landed on a farm near Kalvera", "strike asserts VD Kalvera - hit"],
  // near misses: assaults on the ground, other things launched, sent or struck, equipment lost
  ["VD: Lurmian troops attacked near Kersholt"],
  ["VD: 56 Lurmian attacks were launched in the Kersholt direction"],
  ["Veldania launched a counteroffensive near Uldmern."],
  ["VD: allies should send more air defences"],
  ["The two sides struck a deal in Port Ivory."],
  ["VD: Veldania lost two aircraft"],
  ["LM: the peace talks were launched in Port Ivory"],
  ["The president fired two ministers."],
  ["VD: the enemy attacked 27 times near Kersholt and Ostrel"],
  ["VD: a new round of talks was launched overnight"],
];
export default corpus;
