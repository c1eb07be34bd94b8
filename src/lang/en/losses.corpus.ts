import type { Said } from "../corpus.ts";

/** How claims of kind `losses` are told, in an invented war, and what looks like them and is none. */
const corpus: readonly Said[] = [
  ["VD: at least three Lurmian jets crashed near Kersholt", "losses asserts LM Kersholt ge 3 aircraft"],
  [
    "VD: The enemy lost ten tanks, 25 armoured vehicles and three howitzers",
    "losses asserts LM - eq 10 tanks",
    "losses asserts LM - eq 25 armoured vehicles",
    "losses asserts LM - eq 3 artillery systems",
  ],
  [
    "LM: The Veldanian army lost up to 40 troops, one field gun and two pickup trucks",
    "losses asserts VD - eq 1 artillery systems",
    "losses asserts VD - eq 2 vehicles",
  ],
  [
    "LM: Veldania's losses amounted to over 200 servicemen, a tank, two armored personnel carriers and 12 cars",
    "losses asserts VD - eq 1 tanks",
    "losses asserts VD - eq 2 armoured vehicles",
    "losses asserts VD - eq 12 vehicles",
  ],
  [
    "VD: Enemy losses: 4 tanks, 9 MLRS and 60 vehicles",
    "losses asserts LM - eq 4 tanks",
    "losses asserts LM - eq 9 MLRS",
    "losses asserts LM - eq 60 vehicles",
  ],
  [
    "LM: Three guns and one electronic warfare station of the enemy were destroyed near Kersholt",
    "losses asserts VD Kersholt eq 3 artillery systems",
    "losses asserts VD Kersholt eq 1 electronic warfare stations",
  ],
  [
    "LM: since the start of the war, 653 aircraft, 283 helicopters and 42,851 unmanned aerial vehicles have been destroyed",
    "losses asserts VD - eq 653 aircraft",
    "losses asserts VD - eq 283 helicopters",
    "losses asserts VD - eq 42851 drones",
  ],
  [
    "VD: Two Lurmian fighter jets and a helicopter were shot down over Dellmarch Province",
    "losses asserts LM Dellmarch Province eq 2 aircraft",
    "losses asserts LM Dellmarch Province eq 1 helicopters",
  ],
  ["VD: Our troops destroyed more than 20 Lurmian tanks", "losses asserts LM - gt 20 tanks"],
  ["Lurmian troops knocked out at least five Veldanian tanks near Uldmern.", "losses asserts VD Uldmern ge 5 tanks"],
  ["LM: the Veldanian units fled, abandoning their equipment", "losses asserts VD - equipment"],
  [
    "VD: Lurmian losses exceeded 300 soldiers, two tanks and five trucks",
    "losses asserts LM - eq 2 tanks",
    "losses asserts LM - eq 5 vehicles",
  ],
  [
    "VD: Total losses of the enemy are about 11,300 tanks and 23,500 armored combat vehicles",
    "losses asserts LM - approx 11300 tanks",
    "losses asserts LM - eq 23500 armoured vehicles",
  ],
  [
    "VD: Lurmia has lost two ships and a submarine in the Sable Sea",
    "losses asserts LM Sable Sea eq 2 ships",
    "losses asserts LM Sable Sea eq 1 ships",
  ],
  [
    "LM: 21,278 tanks and other armoured vehicles have been neutralised",
    "losses asserts VD - eq 21278 tanks and armoured vehicles",
  ],
  ["VD!: Veldania lost 14 tanks", "losses denies VD - eq 14 tanks"],
  ["VD: We did not lose a single tank", "losses denies VD - eq 1 tanks"],
  [
    "VD: the enemy's losses over the day: 980 troops, 4 tanks, 60 UAVs",
    "losses asserts LM - eq 4 tanks",
    "losses asserts LM - eq 60 drones",
  ],
  ["LM: enemy losses in the Battlegroup South area amounted to three tanks", "losses asserts VD - eq 3 tanks"],
  ["VD: retreating Lurmian troops blew up two bridges near Kersholt", "losses asserts VD Kersholt eq 2 bridges"],
  ["The bridge at Toldren was blown up by retreating Veldanian troops.", "losses asserts LM Toldren eq 1 bridges"],
  ["LM: eleven Veldanian car bombs had been destroyed", "losses asserts VD - eq 11 car bombs"],
  ["The agency saw two burned-out Lurmian tanks.", "losses asserts LM - eq 2 tanks"],
  ["VD: footage showed burnt-out Lurmian trucks near Kersholt", "losses asserts LM Kersholt vehicles"],
  ["VD: no aircraft had been lost", "losses denies VD - aircraft"],
  ["VD: there are no losses of equipment on our side", "losses asserts VD - eq 0 equipment"],
  ["VD: the helicopter had crashed in Kersholt during a routine flight", "losses asserts VD Kersholt eq 1 helicopters"],
  ["VD: our troops burned five armoured vehicles", "losses asserts LM - eq 5 armoured vehicles"],
  ["VD: six pick-up trucks mounted with heavy guns were destroyed", "losses asserts LM - eq 6 vehicles"],
  ["Lurmia put Veldania's losses since May at up to 2,030 soldiers and 35 tanks.", "losses asserts VD - eq 35 tanks"],
  ["LM: our forces captured 20 rifles", "losses asserts VD - eq 20 rifles"],
  // near misses: drones stopped on their way, people, places, things gained or sent
  ["VD: Air defences shot down 40 Lurmian drones"],
  ["VD: The enemy lost 300 soldiers"],
  ["VD: Lurmian forces lost the village of Yarnholt"],
  ["Osmark will send ten tanks to Veldania."],
  ["VD: Lurmia moved 30 tanks towards Kersholt"],
  ["VD: a Lurmian strike blew up the bridge near Kersholt"],
  ["VD: no decision has been lost on us"],
  ["VD: the bank's shares crashed"],
  ["VD: our troops killed eight fighters and published a photograph of a tank"],
];
export default corpus;
