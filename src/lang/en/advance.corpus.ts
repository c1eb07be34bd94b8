import type { Said } from "../corpus.ts";

/** How claims of kind `advance` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["LM: the Severa group advanced up to 3 km towards Brenmern", "advance asserts LM Brenmern le 3 km"],
  [
    "VD: our forces advanced in western Kersholt and near Brenmern",
    "advance asserts VD Kersholt -",
    "advance asserts VD Brenmern -",
  ],
  [
    "VD: our defenders repelled 14 attacks near Yarnholt and Delmern",
    "advance asserts LM Yarnholt eq 14 attacks repelled",
  ],
  ["VD: Lurmian forces attacked twice in the Kersholt direction", "advance asserts LM Kersholt eq 2 attacks attempt"],
  [
    "VD: in the Kersholt direction, Lurmian troops carried out 21 assaults near Yarnholt, Delmern and Orrmern",
    "advance asserts LM Kersholt eq 21 attacks attempt",
  ],
  ["VD: fighting is under way in the northern outskirts of Kersholt", "advance asserts none Kersholt - fighting"],
  ["Clashes continued near Kersholt on Tuesday.", "advance asserts none Kersholt - fighting"],
  [
    "VD: 96 combat clashes have been recorded since the beginning of the day",
    "advance asserts none - eq 96 clashes fighting",
  ],
  ["The Lurmian army is trying to capture Kersholt.", "advance asserts LM Kersholt - attempt"],
  ["Lurmian forces entered the eastern part of Kersholt.", "advance asserts LM Kersholt -"],
  ["Veldanian troops crossed the Ommer River.", "advance asserts VD Ommer River -"],
  ["VD: small enemy groups infiltrated the centre of Kersholt", "advance asserts LM Kersholt -"],
  ["VD: the invaders were pushed back from Toldren", "advance asserts VD Toldren -"],
  ["LM: the enemy has been driven out of Toldren", "advance asserts LM Toldren -"],
  ["VD: Lurmian forces made no gains near Yarnholt", "advance denies LM Yarnholt -"],
  ["VD: Lurmian forces did not advance in the Uldmern sector", "advance denies LM Uldmern -"],
  [
    "Lurmian forces continued offensive operations near Yarnholt but did not advance.",
    "advance asserts LM Yarnholt - attempt",
    "advance denies LM Yarnholt -",
  ],
  ["VD: Lurmia's offensive near Brenmern has stalled", "advance denies LM Brenmern -"],
  ["LM: the Veldanian counteroffensive has been stopped", "advance asserts VD - - repelled"],
  ["LM: our troops are clearing the city centre of Kersholt", "advance asserts LM Kersholt - fighting"],
  ["VD: the enemy is trying to break through our defences near Delmern", "advance asserts LM Delmern - attempt"],
  ["LM: the army is advancing along the entire front", "advance asserts LM - -"],
  ["third: there is no evidence that Lurmian forces have entered Kersholt", "advance doubts LM Kersholt -"],
  ["VD: the defence forces halted the Lurmian advance towards Brenmern", "advance asserts LM Brenmern - repelled"],
  ["Battles raged around Haskmern.", "advance asserts none Haskmern - fighting"],
  [
    "VD: fighting goes on in Kersholt and Brenmern",
    "advance asserts none Kersholt - fighting",
    "advance asserts none Brenmern - fighting",
  ],
  ["LM: our units improved their positions near Gelmern", "advance asserts LM Gelmern -"],
  ["VD: an attack on Brenmern was repelled overnight", "advance asserts LM Brenmern - repelled"],
  ["VD: our troops stopped the enemy on the outskirts of Kersholt", "advance asserts LM Kersholt - repelled"],
  ["LM: a ground offensive against Gelmern has begun", "advance asserts LM Gelmern -"],
  [
    "Heavy clashes broke out in Kersholt and Brenmern on Saturday.",
    "advance asserts none Kersholt - fighting",
    "advance asserts none Brenmern - fighting",
  ],
  ["Lurmian units attempted four times to advance near Gelmern.", "advance asserts LM Gelmern eq 4 attacks attempt"],
  [
    "VD: in the Uldmern sector, defence forces repelled seven assaults; two clashes continue",
    "advance asserts LM Uldmern eq 7 attacks repelled",
    "advance asserts none Uldmern eq 2 clashes fighting",
  ],
  [
    "VD: Lurmian forces advanced south of Toldren and west of Gelmern, Haskmern and Nettholt",
    "advance asserts LM Toldren -",
    "advance asserts LM Gelmern -",
    "advance asserts LM Haskmern -",
    "advance asserts LM Nettholt -",
  ],
  ["LM: Lurmian tanks rolled into Gelmern on Friday morning", "advance asserts LM Gelmern -"],
  ["VD: the enemy's attempts to gain a foothold in Brenmern failed", "advance asserts LM Brenmern - attempt"],
  // near misses
  ["LM: our troops fired at Kersholt"],
  ["Lurmia launched 45 drones at Sorrenholt overnight."],
  ["VD: Lurmia attacked Sorrenholt with missiles"],
  ["The chancellor moved to Quessary."],
  ["LM: progress was made in the talks in Port Ivory"],
  ["Expectations of a breakthrough in the talks remain low."],
  ["VD: the city centre of Kersholt was attacked with drones"],
  ["The foreign minister entered the hall in Port Ivory."],
  ["LM: we will push for a deal in Port Ivory"],
  ["Prices in Kersholt advanced in August."],
];

export default corpus;
