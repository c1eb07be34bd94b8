import { list, valued } from "./rows.ts";

/** What a unit measures. Counts are of what is named; `time` and `money` are read so that nothing else takes their numbers. */
export type Dimension = "count" | "length" | "area" | "time" | "money" | "times" | "share";

/** A canonical unit and the nouns that stand for it. */
export interface UnitRow {
  readonly unit: string;
  readonly dimension: Dimension;
  /** Lower case; plurals in -s, -es, -ies are found from the singular. A phrase may hold several words. */
  readonly forms: readonly string[];
  /** To turn the value into the unit's own measure (square miles into km2). */
  readonly factor?: number;
  /** What it holds, and what it leaves out. */
  readonly note: string;
}

const row = (unit: string, dimension: Dimension, note: string, forms: string, factor = 1): UnitRow => ({
  unit,
  dimension,
  forms: list(forms),
  note,
  factor,
});
const count = (unit: string, note: string, forms: string): UnitRow => row(unit, "count", note, forms);

/** The canonical units; a noun not listed here is its own unit, in the plural. */
export const units: readonly UnitRow[] = [
  count(
    "settlements",
    "inhabited places of any size but cities told by name",
    `
  settlement, village, town, hamlet, provincial capital, regional capital, district centre, district center, district capital, county town, township, municipality, locality, populated area, populated place, population centre, population center,
  community`,
  ),
  count("battalions", "told of encircled or attacking troops", "battalion"),
  count("brigades", "as named", "brigade"),
  count("regiments", "as named", "regiment"),
  count("platoons", "as named", "platoon"),
  count("columns", "of troops or vehicles", "column"),
  count("squads", "as named", "squad"),
  count(
    "soldiers",
    "members of forces of any rank; what befell them is the claim's matter",
    `
  soldier, troop, serviceman, servicemen, servicewoman, servicewomen, service member, service personnel, personnel,
  military personnel, fighter, combatant, militant, trooper, infantryman, infantrymen, men, occupier, invader,
  terrorist, gunman, gunmen, reservist, conscript, recruit, mercenary, officer, marine, paratrooper, rebel,
  insurgent, nationalist, neo-nazi, nazi, extremist, jihadist, jihadi, separatist, guerrilla, ringleader, gendarme, militiaman, militiamen, guard, commander, general, sailor, airman, airmen, policeman, policemen, sniper, bandit, security forces member, serviceperson, servicepeople, defender, operative, intruder, infiltrator, bodyguard, assailant, attacker, raider,
  saboteur, cadet, commando, warrior, loyalist, partisan, tribesman, tribesmen, crew member`,
  ),
  count("civilians", "people who are no combatants", "civilian, non-combatant"),
  count(
    "people",
    "persons of no told standing",
    `
  person, people, resident, passenger, worker, child, children, woman, women, man, medic, journalist, rescuer,
  firefighter, patient, student, police officer, inhabitant, local, member, minor, teenager, girl, boy, infant, baby,
  staff, employee, paramedic, villager, pedestrian, driver, aid worker, citizen, national, individual, victim, missionary, schoolgirl, schoolboy, schoolchild, schoolchildren,
  pupil, teacher, trader, herder, farmer, fisherman, fishermen, refugee, worshipper, pilgrim, mourner, tourist, guest,
  neighbour, neighbor, relative, suspect, bystander, mother, father, newborn, toddler, nurse, doctor, health worker, reporter, engineer, miner, teenager, adult, parishioner, foreigner`,
  ),
  count(
    "killed",
    "deaths told as a noun",
    `
  death, fatality, dead, killed, fallen, life, lives, irrecoverable loss, irreversible loss`,
  ),
  count("wounded", "injuries told as a noun", "wounded, injured, injury"),
  count("casualties", "killed and wounded together", "casualty, casualties"),
  count("captured", "people taken", "prisoner taken, captive, detainee"),
  count("missing", "as named", "missing"),
  count("prisoners", "held, swapped or returned", "prisoner of war, prisoners of war, pow, prisoner"),
  count("hostages", "as named", "hostage"),
  count("bodies", "remains", "body, corpse, dead body"),
  count(
    "clashes",
    "told of both sides",
    "clash, combat clash, combat engagement, engagement, firefight, skirmish, battle",
  ),
  count(
    "attacks",
    "assaults on the ground and attacks of no told weapon",
    `
  attack, assault, assault operation, offensive action, storming, attempt, ground attack, ground assault,
  assault action, offensive, counterattack, raid, combat action`,
  ),
  count("strikes", "by weapons of no told kind", "strike, group strike"),
  count(
    "airstrikes",
    "by aircraft",
    `
  airstrike, air strike, aviation strike, air raid, aerial strike, bombing raid, air assault, strike mission, strike sortie, bombing mission, aviation`,
  ),
  count("missile strikes", "as named", "missile strike, missile attack, rocket strike"),
  count("drone attacks", "as named", "drone attack, drone strike, drone raid"),
  count(
    "MLRS attacks",
    "salvos of multiple rocket launchers",
    `
  mlrs attack, mlrs strike, multiple rocket launcher attack, attacks from multiple rocket launchers,
  attack from multiple rocket launchers, strikes from multiple rocket launchers,
  attacks from multiple launch rocket systems, mlrs salvo, rocket salvo, strikes from multiple launch rocket systems,
  attacks from rocket salvo systems`,
  ),
  count(
    "shellings",
    "artillery and mortar fire as events",
    `
  shelling, artillery attack, artillery strike, bombardment, shelling attack, artillery barrage,
  artillery shelling`,
  ),
  count(
    "shells",
    "of guns and mortars, on their way",
    "shell, artillery shell, mortar shell, tank shell, mortar round, artillery round, mortar bomb, heavy artillery shell",
  ),
  count("sorties", "flights of warplanes to strike", "sortie, combat sortie, air sortie, bombing sortie, bombing run"),
  count("suicide bombers", "who blow themselves up", "suicide bomber, suicide attacker"),
  count("explosions", "as named", "explosion, blast"),
  count(
    "drones",
    "unmanned aircraft of any make",
    `
  drone, uav, unmanned aerial vehicle, unmanned aircraft, unmanned aerial system, uas, shahed, geran, fpv,
  loitering munition, kamikaze drone, kamikaze uav, quadcopter, attack drone, strike drone, drone aircraft,
  fixed-wing unmanned aerial vehicle, unmanned plane, kamikaze, bpla, tactical-level uav, decoy,
  operational-tactical uav`,
  ),
  count(
    "missiles",
    "cruise, ballistic and anti-aircraft",
    `
  missile, cruise missile, ballistic missile, iskander, kinzhal, kalibr, atacms, storm shadow,
  rocket-assisted missile, ballistic`,
  ),
  count(
    "guided bombs",
    "bombs steered to their target",
    `
  guided bomb, guided aerial bomb, gliding bomb, glide bomb, controlled aviation bomb, kab, aerial bomb,
  guided air bomb, controlled aerial bomb, aviation bomb, air bomb, smart bomb, jdam, gbu, hammer bomb,
  controlled bomb`,
  ),
  count(
    "car bombs",
    "vehicles packed with explosives",
    "car bomb, truck bomb, vehicle bomb, suicide car bomb, vehicle-borne bomb, vbied, suicide vehicle",
  ),
  count("bombs", "of no told kind", "bomb, cluster bomb"),
  count(
    "rockets",
    "unguided rockets and projectiles of rocket launchers",
    `
  rocket, mlrs projectile, rocket projectile, himars projectile, himars rocket, projectile, mlrs rocket, mortar,
  grad rocket, himars mlrs projectile`,
  ),
  count(
    "drones and missiles",
    "counted together",
    `
  drones and missiles, missiles and drones, drone and missile, aerial target, air target,
  aerial attack weapon, air attack weapon, aerial object, aerial threat`,
  ),
  count("tanks", "as named", "tank, battle tank, main battle tank, leopard, abrams, merkava"),
  count(
    "tanks and armoured vehicles",
    "counted together",
    `
  tanks and other armoured fighting vehicles, tanks and other armoured vehicles, tanks and armoured vehicles,
  tanks and armoured fighting vehicles, tanks and other armoured combat vehicles,
  tanks and other combat armoured vehicles`,
  ),
  count(
    "armoured vehicles",
    "carriers and fighting vehicles but tanks",
    `
  armoured vehicle, armoured fighting vehicle, armoured combat vehicle, armoured personnel carrier, apc, afv, ifv,
  apv, infantry fighting vehicle, armoured personnel vehicle, armoured carrier, personnel carrier, armoured car, armoured truck, armoured pickup, bmp, btr, bradley, humvee, combat armoured vehicle,
  acv, mrap`,
  ),
  count(
    "artillery systems",
    "guns, howitzers, mortars as equipment",
    `
  artillery system, artillery gun, field artillery gun, gun, howitzer, artillery piece, field artillery piece,
  cannon, self-propelled gun, self-propelled artillery gun, self-propelled howitzer, self-propelled artillery system,
  field artillery, artillery, artillery mount, artillery unit, self-propelled artillery unit,
  self-propelled artillery mount, field gun, field artillery guns and mortars, field artillery gun and mortar,
  guns and mortars, towed gun`,
  ),
  count("mortars", "as equipment alone", "mortar launcher"),
  count(
    "MLRS",
    "multiple rocket launchers as equipment",
    `
  mlrs, multiple launch rocket system, multiple rocket launcher, mlrs combat vehicle, rocket launcher,
  multiple-launch rocket system, himars, himars launcher, mlrs launcher, multiple rocket launch system,
  multiple launch rocket system combat vehicle, rocket artillery system`,
  ),
  count(
    "vehicles",
    "not armoured: lorries, cars, tankers",
    `
  vehicle, motor vehicle, truck, lorry, car, fuel tanker, support military vehicle, automobile, military vehicle,
  pickup, pickup truck, pick-up, pick-up truck, combat vehicle, technical, gun truck, fuel truck, transport truck, bulldozer, units of support military vehicles, unit of military vehicle, vehicles and fuel tanks,
  special military vehicle, unit of automotive equipment, units of automotive equipment,
  unit of automobile equipment, units of automobile equipment, units of vehicles, jeep, buggy, atv,
  units of special military vehicles, cistern, units of support military equipment`,
  ),
  count("motorcycles", "as named", "motorcycle, motorbike"),
  count(
    "special equipment",
    "as named",
    `
  special equipment, unit of special equipment, units of special equipment, piece of special equipment,
  pieces of special equipment`,
  ),
  count(
    "equipment",
    "military hardware of no told kind",
    `
  equipment, weapon and equipment, units of weapons and equipment, unit of equipment, units of equipment,
  units of military equipment, piece of equipment, pieces of equipment, pieces of military equipment, hardware,
  piece of hardware, pieces of hardware, military equipment, unit of weaponry, units of weaponry and equipment,
  units of weapons and military equipment, weapon, weaponry, units of hardware, pieces of military hardware,
  military hardware`,
  ),
  count(
    "aircraft",
    "with a pilot, fixed wings",
    `
  aircraft, airplane, aeroplane, plane, jet, fighter jet, warplane, fighter aircraft, combat aircraft, bomber,
  fighter-bomber, military aircraft, combat plane, fighter plane, strategic bomber, attack aircraft, military plane, transport plane, cargo plane, rafale, mirage, gripen, typhoon, tornado, fighter bomber, airliner, combat jet, drone-carrying plane`,
  ),
  count("helicopters", "as named", "helicopter, attack helicopter, chopper, military helicopter"),
  count(
    "air defence systems",
    "as named",
    `
  air defence system, anti-aircraft missile system, anti-aircraft system, air defence missile system, sam,
  sam system, air defence, surface-to-air missile system, anti-aircraft warfare system, air defence asset,
  anti-aircraft defence system, air defence complex, anti-aircraft missile complex, patriot system, patriot launcher,
  air defence launcher, air defence battery, anti-aircraft battery, air defence unit`,
  ),
  count(
    "electronic warfare stations",
    "as named",
    `
  electronic warfare station, ew station, electronic warfare system, ew system, electronic warfare`,
  ),
  count(
    "radars",
    "as named",
    `
  radar, radar station, counter-battery radar, counter-battery station, counterbattery radar,
  counterbattery warfare station, counter-battery warfare station, radar system, surveillance radar,
  counterbattery radar station`,
  ),
  count("launchers", "as named", "launcher"),
  count("machine guns", "as named", "machine gun, heavy machine gun, machinegun"),
  count("rifles", "small arms", "rifle, assault rifle, sniper rifle, kalashnikov, firearm, small arm"),
  count("bridges", "as named", "bridge, road bridge, railway bridge, pontoon bridge"),
  count(
    "ammunition depots",
    "as named",
    `
  ammunition depot, ammunition dump, ammo depot, munitions depot, arms depot, ammunition warehouse, weapons depot,
  field ammunition depot, ammunition storage facility, ammunition store, field ammunition storage point, arms cache`,
  ),
  count("fuel depots", "as named", "fuel depot, oil depot, fuel storage facility"),
  count("depots", "as named", "depot, warehouse, logistics depot, materiel depot"),
  count(
    "command posts",
    "as named",
    `
  command post, command centre, command center, control point, uav control point, drone control point`,
  ),
  count(
    "ships",
    "vessels of war",
    `
  ship, warship, vessel, naval vessel, frigate, corvette, submarine, ships and boats, landing ship, patrol ship,
  gunboat`,
  ),
  count("boats", "crewless boats among them", "boat, speedboat, motorboat, patrol boat, military boat"),
  count(
    "naval drones",
    "as named",
    `
  naval drone, sea drone, unmanned boat, uncrewed boat, uncrewed surface vehicle, unmanned surface vessel,
  crewless boat, unmanned surface vehicle, usv, maritime drone`,
  ),
  count(
    "ground robots",
    "as named",
    `
  ground robotic system, ground robot, robotic complex, ground robotic complex, ugv, ground drone`,
  ),
  count("locations", "places struck, no told kind", "location, place, area of impact"),
  count("sites", "as named", "site"),
  count("regions", "as named", "region, province, oblast, governorate"),
  count(
    "buildings",
    "as named",
    `
  building, house, home, apartment building, residential building, apartment block`,
  ),
  count("positions", "as named", "position, stronghold, strongpoint"),
  row("km", "length", "kilometres", "km, kilometre, kilometer, kms"),
  row("km", "length", "statute miles, as kilometres", "mile, mi", 1.609344),
  row("km", "length", "as kilometres", "metre, meter", 0.001),
  row(
    "km2",
    "area",
    "square kilometres",
    `
  square kilometre, square kilometer, sq km, sq. km, sq kilometre, sq kilometer, km2, km², sqkm, square km, sq kms`,
  ),
  row("km2", "area", "as square kilometres", "square mile, sq mile, sq mi, sq. miles", 2.589988),
  row("km2", "area", "as square kilometres", "hectare, ha", 0.01),
  row("hours", "time", "a length of time", "hour"),
  row("days", "time", "a length of time", "day"),
  row("weeks", "time", "a length of time", "week"),
  row("months", "time", "a length of time", "month"),
  row("years", "time", "a length of time", "year"),
  row("minutes", "time", "a length of time", "minute"),
  row("decades", "time", "a length of time", "decade"),
  row("nights", "time", "a length of time", "night"),
  row("times", "times", "how often", "times, occasions"),
  row("dollars", "money", "money", "dollar"),
  row("euros", "money", "money", "euro"),
  row("roubles", "money", "money", "rouble"),
  row("rubles", "money", "money", "ruble"),
  row("pounds", "money", "money", "pound"),
  row("hryvnias", "money", "money", "hryvnia"),
];

/** American spellings made British before the table is asked. */
export const spellings: ReadonlyMap<string, string> = valued({
  armoured: "armored",
  defence: "defense, defenses, defences",
  "anti-aircraft": "antiaircraft",
  ammunition: "munition, ammo",
});

/** Makes of weapons: "two Su-34s", "a dozen Shahed-136s". The part before a hyphen or digit, lower case. */
export const makes: ReadonlyMap<string, string> = valued({
  aircraft: "su, mig, il, tu, f, a-50, mirage, gripen, rafale",
  helicopters: "mi, ka, uh, ah",
  drones: `
  shahed, geran, mohajer, bayraktar, lancet, orlan, gerbera, heron, ababil, tb, harop, hermes, samad, mq`,
  missiles: `
  kh, iskander, kinzhal, kalibr, tochka, atacms, oreshnik, neptune, flamingo, emad, fateh, zolfaghar, kheibar,
  tomahawk`,
  tanks: "t, leopard, abrams, merkava, challenger",
  "artillery systems":
    "m777, m109, m198, d, 2s, caesar, krab, paladin, pzh, archer, msta, gvozdika, akatsiya, giatsint, howitzer",
  "armoured vehicles": "bmp, btr, mt-lb, m113, bradley, marder, stryker, namer",
  MLRS: "himars, grad, uragan, smerch, bm, tos, rm",
  "air defence systems": "s, buk, tor, pantsir, patriot, nasams, iris, gepard, strela, osa",
  "guided bombs": "kab, fab, umpk, gbu",
});
