import type { Said } from "../corpus.ts";

/** How claims of kind `casualties` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  [
    "VD: our troops killed more than 220 Lurmian servicemen near Kersholt",
    "casualties asserts LM Kersholt gt 220 killed",
  ],
  [
    "LM: between 20,000 and 30,000 Veldanian troops have been killed or wounded",
    "casualties asserts VD - range 20000..30000 casualties",
  ],
  ["VD: about 55,000 Veldanian soldiers had been killed", "casualties asserts VD - approx 55000 killed"],
  ["VD: 1,500 Lurmian soldiers were wounded", "casualties asserts LM - eq 1500 wounded"],
  ["VD: Lurmia suffered nearly 1.2 million casualties", "casualties asserts LM - approx 1200000 casualties"],
  ["VD: Lurmian forces suffered more than 1,100 deaths", "casualties asserts LM - gt 1100 killed"],
  ["VD: the Lurmian army lost another 840 men, dead and wounded", "casualties asserts LM - eq 840 casualties"],
  ["LM: Veldania lost up to 190 troops and two tanks", "casualties asserts VD - le 190 soldiers"],
  ["VD: Lurmian losses amounted to 300 soldiers", "casualties asserts LM - eq 300 soldiers"],
  [
    "VD: Lurmian losses now stand at more than 1.1 million killed and wounded",
    "casualties asserts LM - gt 1100000 casualties",
  ],
  ["VD: Lurmia's losses have passed 700 thousand soldiers", "casualties asserts LM - gt 700000 soldiers"],
  [
    "VD: in Ferrow at least two people were killed and nine others wounded",
    "casualties asserts VD Ferrow ge 2 killed",
    "casualties asserts VD Ferrow eq 9 wounded",
  ],
  [
    "VD: a shopkeeper aged 60 was killed and three neighbours were injured in Delmern",
    "casualties asserts VD Delmern eq 1 killed",
    "casualties asserts VD Delmern eq 3 wounded",
  ],
  [
    "VD: Lurmian shelling of Delmern killed two people and wounded seven others",
    "casualties asserts VD Delmern eq 2 killed",
    "casualties asserts VD Delmern eq 7 wounded",
  ],
  [
    "LM: a Veldanian drone attack on Borsama left three people dead and five wounded",
    "casualties asserts LM Borsama eq 3 killed",
    "casualties asserts LM Borsama eq 5 wounded",
  ],
  ["VD: the death toll in Ferrow rose to 31", "casualties asserts VD Ferrow eq 31 killed"],
  ["VD: six people died when a drone hit a bus in Delmern", "casualties asserts VD Delmern eq 6 killed"],
  ["LM: up to 60 Veldanian soldiers were taken prisoner near Uldmern", "casualties asserts VD Uldmern le 60 captured"],
  ["LM: our troops captured 30 Veldanian soldiers", "casualties asserts VD - eq 30 captured"],
  ["LM: troops are destroying Veldanian units on the bank of the Ommer River", "casualties asserts VD Ommer River -"],
  ["VD: Lurmian soldiers killed civilians in Yarnholt", "casualties asserts VD Yarnholt killed"],
  ["VD: no casualties were reported in Ferrow", "casualties asserts VD Ferrow eq 0 casualties"],
  ["VD: four people were injured in Ferrow on Monday", "casualties asserts VD Ferrow eq 4 wounded"],
  ["VD: the number of Lurmian soldiers killed stands at 31,000", "casualties asserts LM - eq 31000 killed"],
  ["Tens of thousands of people on either side have been killed or wounded.", "casualties asserts none - casualties"],
  ["VD: Lurmian troops attacked Kersholt despite heavy losses", "casualties asserts LM Kersholt -"],
  ["VD!: Veldania lost 900 soldiers", "casualties denies VD - eq 900 soldiers"],
  [
    "VD: Lurmia lost more than 250 servicemen and 40 pieces of equipment in Uldmern",
    "casualties asserts LM Uldmern gt 250 soldiers",
  ],
  ["VD: our fighters eliminated 412 occupiers", "casualties asserts LM - eq 412 killed"],
  ["VD: four people are still missing in Ferrow", "casualties asserts VD Ferrow eq 4 missing"],
  ["LM: our units took 19 Veldanian soldiers prisoner", "casualties asserts VD - eq 19 captured"],
  [
    "VD: Lurmia lost about 150 fighters killed and wounded near Uldmern",
    "casualties asserts LM Uldmern approx 150 casualties",
  ],
  ["VD: the number of wounded in Ferrow has risen to 22", "casualties asserts VD Ferrow eq 22 wounded"],
  ["VD: Lurmia attacked Gelmern with drones; a nurse was killed", "casualties asserts VD Gelmern eq 1 killed"],
  // near misses: places, things, exchanges, demands, words of fighting
  ["LM: Veldania lost the town of Kersholt"],
  ["LM: Lurmian troops captured two villages"],
  ["Veldania and Lurmia exchanged 157 prisoners of war."],
  ["Lurmia returned the bodies of 40 soldiers to Veldania."],
  ["VD: air defences destroyed 30 drones"],
  ["VD: the battle for Kersholt goes on"],
  ["VD: the town is missing its bridges"],
  ["Talks to free the wounded were held in Port Ivory."],
  ["VD: the death of the talks surprised nobody"],
];
export default corpus;
