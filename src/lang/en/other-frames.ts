import type { OtherFrame } from "../words-other.ts";
import { set } from "./list.ts";

interface Row {
  readonly about: string;
  readonly does?: string;
  readonly suffers?: string;
  readonly states?: string;
  readonly beside?: string;
  readonly missed?: boolean;
  readonly whose: OtherFrame["whose"];
  readonly where: OtherFrame["where"];
  readonly counted?: boolean;
}

const none: ReadonlySet<string> = new Set();
const sets = (words: string | undefined): ReadonlySet<string> => (words ? set(words) : none);

const frame = (name: string, row: Row): OtherFrame => ({
  name,
  about: set(row.about),
  does: sets(row.does),
  suffers: sets(row.suffers),
  states: sets(row.states),
  beside: sets(row.beside),
  missed: row.missed ?? false,
  whose: row.whose,
  where: row.where,
  counted: row.counted ?? false,
});

const ways =
  "road, roads, route, routes, bridge, bridges, crossing, crossings, corridor, corridors, railway, highway, motorway, checkpoint, border, terminal, strait, pass, supply line, supply lines, frontier, gate";
const weapons =
  "weapons, weapon, arms, weaponry, drones, missiles, rockets, ammunition, munitions, shells, tanks, jets, howitzers, artillery, military equipment, military aid, military supplies, military hardware, mercenaries, explosives";
const armed =
  "rebels, rebel, militia, militias, militants, insurgents, fighters, paramilitaries, army, military, forces, group, groups, troops, faction, factions, separatists, junta";

const passes = "enter, reach, arrive, arrive in, arrive at, come in, get through, get in, get into, go in";
const held =
  "turn back, turn away, turn around, block, hold up, loot, steal, carry off, deliver, distribute, airdrop, drop, let in, allow in, obstruct, divert, confiscate, send back, deny entry, bring in, stop";

/** Facts of war that are none of the kinds. The first that fits is read. */
export const frames: readonly OtherFrame[] = [
  frame("truce", {
    about:
      "ceasefire, cease-fire, ceasefires, truce, truces, ceasefire agreement, ceasefire agreements, truce agreement, ceasefire deal, truce deal, armistice, humanitarian pause, peace deal, peace agreement, peace accord, peace treaty, cessation of hostilities, truce proposal, ceasefire proposal, truce offer, ceasefire offer, peace plan, peace proposal, ceasefire plan, truce plan",
    does: "hold, collapse, take effect, come into force, come into effect, go into effect, enter into force, break down, expire, end, begin, start, fail, fall apart, last, crumble, unravel",
    suffers:
      "agree, agree to, agree on, sign, announce, declare, extend, prolong, violate, breach, break, reach, observe, respect, accept, reject, propose, broker, conclude, renew, honour, honor, suspend, proclaim, refuse, sign up to",
    states: "in force, in effect, in place, over, dead",
    whose: "doer",
    where: "told",
  }),
  frame("talks", {
    about: "talks, peace talks, negotiations, peace negotiations",
    does: "begin, start, resume, collapse, break down, end, take place, open, stall, fail",
    suffers: "hold, begin, start, resume, suspend, break off, call off, postpone, cancel, walk out",
    beside: "peace, truce, ceasefire, in",
    whose: "doer",
    where: "told",
  }),
  frame("deal", {
    about: "agreement, deal, accord, compromise, settlement, understanding",
    suffers: "reach, sign, strike, clinch, conclude, walk away from, pull out of, renege on",
    beside:
      "been, sides, parties, ceasefire, truce, fighting, hostilities, leaders, factions, rebels, army, government, prisoners, withdrawal",
    does: "collapse, fall apart, break down, take effect, come into force",
    whose: "doer",
    where: "told",
  }),
  frame("agreed", {
    about:
      "steps, terms, conditions, principles, prisoner exchange, prisoner swap, exchange of prisoners, roadmap, framework, timetable, withdrawal, pullback, corridor, corridors",
    suffers: "agree on, agree to, agree upon",
    whose: "doer",
    where: "told",
  }),
  frame("hired", {
    about: "mercenaries, foreign fighters, foreign mercenaries",
    suffers: "bring, bring in, send, deploy, recruit, hire, use, employ, transfer, fly in, ship, ship in",
    whose: "accused",
    where: "told",
  }),
  frame("present", {
    about:
      "military cargo, military equipment, military targets, military facilities, military bases, militant camps, terrorist camps, training camps, camps, weapons, weapons depots, mercenaries, foreign troops, foreign fighters, foreign forces",
    suffers: "be",
    beside: "no, any",
    whose: "teller",
    where: "here",
  }),
  frame("supply", {
    about: weapons,
    suffers:
      "supply, provide, ship, sell, deliver, transfer, funnel, smuggle, supply with, provide with, arm with, equip with, give, hand over, donate, send",
    beside: `${armed}, to, with`,
    whose: "doer",
    where: "told",
  }),
  frame("received", {
    about: weapons,
    suffers: "receive, obtain, get",
    beside: "from",
    whose: "giver",
    where: "told",
  }),
  frame("contact", {
    about: "contact, radio contact, communication with, communications with",
    suffers: "cut, cut off, lose, sever, break off",
    whose: "teller",
    where: "here",
  }),
  frame("backing", {
    about: armed,
    suffers: "back, arm, finance, fund, train, sponsor, equip, bankroll, support, aid",
    whose: "doer",
    where: "told",
  }),
  frame("supplies", {
    about: armed,
    suffers: "supply",
    whose: "either",
    where: "here",
  }),
  frame("training", {
    about: "battalions, battalion, brigades, brigade, recruits, soldiers, troops, units, officers, militiamen",
    suffers: "train",
    whose: "doer",
    where: "told",
  }),
  frame("alongside", {
    about: "troops, soldiers, fighters, mercenaries, forces, instructors, officers, advisers, contractors, units",
    does: "fight alongside, fight beside, serve alongside, operate alongside",
    whose: "owner",
    where: "told",
  }),
  frame("blackout", {
    about: "power, electricity, water, heating, power line, power lines, external power, off-site power, internet",
    suffers: "lose",
    beside:
      "homes, households, customers, residents, people, plant, station, hospital, hospitals, city, town, district, districts, region, village, villages, province, country, neighbourhoods, settlements",
    whose: "people",
    where: "here",
  }),
  frame("utilities", {
    about:
      "power, electricity, power supply, power supplies, electricity supply, power lines, power line, water, water supply, water supplies, running water, drinking water, internet, internet access, heating, mobile network, phone network, mobile networks, phone lines, mobile phone service, mobile service, telephone lines, communications, communication, telecommunications, network coverage, light, lights, gas supply, gas supplies, phone masts, external power, off-site power",
    does: "fail, go out, go off, go down, be restored, return, come back, collapse, be cut",
    suffers:
      "cut, cut off, cut out, restore, disrupt, interrupt, knock out, down, disconnect, shut off, switch off, sever, turn off, reconnect",
    states: "out, down, off, cut, unavailable, intermittent, restored",
    missed: true,
    whose: "people",
    where: "here",
  }),
  frame("lacking", {
    about:
      "fuel, diesel, food, medicine, medicines, bread, oxygen, blood, insulin, ambulances, doctors, beds, anaesthetics",
    missed: true,
    whose: "people",
    where: "here",
  }),
  frame("masts", {
    about:
      "phone masts, masts, mast, antennas, antenna, pylons, pylon, transmitter, transmitters, cell towers, power lines, power line, cables",
    suffers: "blow up, destroy, topple, sabotage, damage, knock down, tear down",
    whose: "doer",
    where: "here",
  }),
  frame("flights", {
    about: "flights, flight, air traffic",
    suffers: "cancel, suspend, ground, halt, resume, stop",
    does: "resume, stop",
    whose: "either",
    where: "here",
  }),
  frame("airports", {
    about: "airspace, airport, airports, port, ports, harbour, harbor, runway, airstrip, air base",
    does: "close, shut, reopen, open, stop work, stop operate, shut down, cease operation, suspend operations, resume operations",
    suffers: "close, close to, shut, shut down, reopen, re-open, open",
    states: "closed, shut, open, out of action, out of service, inoperative",
    whose: "either",
    where: "here",
  }),
  frame("ways", {
    about: ways,
    does: "close, shut, reopen, open, stop work, stop operate, stop function, shut down, cease operation",
    suffers:
      "close, close off, close to, shut, shut down, reopen, re-open, open, seal, seal off, block, block off, cut, cut off, sever, restore, repair, rebuild, set up, blockade, mine",
    states:
      "closed, shut, open, blocked, impassable, cut, out of action, out of service, out of operation, inoperative",
    whose: "teller",
    where: "here",
  }),
  frame("resupply", {
    about: "supply convoy, supply convoys, military convoy, military convoys, supply column, resupply convoy",
    does: "enter, reach, arrive, arrive in, arrive at, get through, get into",
    suffers: "turn back, block, hold up",
    missed: true,
    whose: "teller",
    where: "here",
  }),
  frame("aid", {
    about:
      "aid, humanitarian aid, relief supplies, food aid, aid convoy, aid convoys, aid trucks, aid shipments, shipment, shipments, flour, medical supplies, food parcels, aid deliveries, food supplies",
    does: passes,
    suffers: held,
    missed: true,
    whose: "either",
    where: "here",
  }),
  frame("loads", {
    about: "convoy, convoys, lorries, lorry, trucks, truck, tankers, supplies, goods, vessel, ship, ships, boats",
    does: passes,
    suffers: held,
    beside:
      "aid, food, fuel, flour, humanitarian, relief, medicine, medicines, medical, water, grain, wheat, assistance, insulin",
    missed: true,
    whose: "either",
    where: "here",
  }),
  frame("looting", {
    about:
      "food, tonnes, tons, shops, shop, warehouses, warehouse, market, markets, stores, store, houses, homes, offices, hospital, hospitals, pharmacies, pharmacy, depot, depots, stocks, cattle, livestock, property, villages, village, town, city, bank, banks, buildings, compound, base",
    suffers: "loot, ransack, pillage, plunder, carry off, rob, steal",
    whose: "doer",
    where: "here",
  }),
  frame("service", {
    about:
      "hospital, hospitals, clinic, clinics, health centre, health centres, health center, health centers, health facilities, maternity ward, operating theatre, school, schools, bakery, bakeries, bank, banks, shops, markets, market, universities, university, pumping station, water plant, desalination plant, power station, power plant, nuclear plant, reactor, factory, refinery, mine, mines",
    does: "close, shut, stop work, stop operate, stop function, not work, not function, not operate, reopen, shut down, suspend operations, halt operations, resume operations, suspend work, stop processing, stop production, halt production, suspend production, halt processing, suspend processing, cease production, cease operations",
    suffers: "close, shut, shut down, reopen, put out of service, put out of action, knock out, overwhelm",
    states:
      "out of service, out of action, out of operation, closed, shut, overwhelmed, inoperable, at capacity, not functional, non-functional",
    whose: "people",
    where: "here",
  }),
  frame("used", {
    about:
      "barracks, base, bases, military base, human shields, human shield, shields, firing position, firing positions, hideout, command centre, command center, command post, weapons depot, arms depot, military purposes, cover, bridgehead, springboard, staging ground, staging area, launch pad, firing point, firing points, command posts",
    suffers: "use as, use for, turn into, convert into, serve as",
    whose: "accused",
    where: "here",
  }),
  frame("measures", {
    about:
      "curfew, curfews, state of emergency, emergency, martial law, mobilisation, mobilization, conscription, no-fly zone, sanctions, embargo, arms embargo, blockade, air raid alert, lockdown, military service",
    does: "take effect, come into force, come into effect, end, enter into force",
    suffers:
      "impose, declare, announce, lift, extend, introduce, ease, tighten, decree, proclaim, order, enforce, reimpose, place under",
    states: "in force, in effect, in place, under way",
    whose: "doer",
    where: "told",
  }),
  frame("callup", {
    about: "reservists, conscripts, recruits, volunteers, children, prisoners, teenagers, boys, young men, men",
    suffers: "mobilise, mobilize, call up, recruit, conscript, enlist, press into, forcibly recruit, draft",
    whose: "doer",
    where: "told",
  }),
  frame("famine", {
    about:
      "famine, starvation, cholera, epidemic, acute hunger, severe hunger, outbreak, food shortages, malnutrition, famine conditions",
    does: "break out, spread, take hold, grip, set in, hit, threaten",
    suffers: "declare, confirm, face, suffer, suffer from, detect",
    whose: "people",
    where: "here",
  }),
  frame("trapped", {
    about:
      "civilians, people, residents, families, children, patients, students, workers, families, inhabitants, households, miners, hostages, staff",
    suffers: "trap, strand, catch, stick, catch up, block, besiege, cut off",
    states: "stranded, caught, stuck",
    whose: "people",
    where: "here",
  }),
  frame("prison", {
    about: "detainees, prisoners, inmates, convicts, prison, jail",
    does: "escape, flee, break out",
    suffers: "break open, storm, empty",
    whose: "people",
    where: "here",
  }),
  frame("freed", {
    about: "inmates, inmate, detainees, prisoners, convicts, captives, hostages",
    suffers: "free, release, let out, set free",
    whose: "doer",
    where: "here",
  }),
  frame("flag", {
    about: "flag, flags, banner, banners",
    does: "fly, wave, go up",
    suffers: "raise, hoist, plant, erect, unfurl, put up, wave, hang",
    whose: "owner",
    where: "here",
  }),
  frame("advantage", {
    about: "advantage, superiority",
    suffers: "have, enjoy, hold, retain, possess, keep",
    beside: "manpower, numbers, weapons, artillery, troops, equipment, firepower, men, air, soldiers",
    whose: "doer",
    where: "here",
  }),
  frame("demining", {
    about: "mine clearance, demining, mine-clearing, clearance work",
    does: "begin, start, continue, take place",
    states: "under way, underway, in progress, ongoing",
    whose: "teller",
    where: "here",
  }),
  frame("graves", {
    about: "mass grave, mass graves, landmines, land mines, mines, booby traps, unexploded ordnance",
    suffers: "find, discover, uncover, unearth, lay, plant, leave behind, leave, clear, defuse, dig",
    whose: "doer",
    where: "here",
  }),
  frame("reinforcements", {
    about:
      "reinforcements, additional troops, extra troops, more troops, fresh troops, reserves, additional forces, peacekeepers",
    does: "arrive, arrive in, arrive at, reach, pour into, pour in, head for, head to, enter",
    suffers: "send, deploy, rush, dispatch, transfer, bring in, bring up, move, send in, redeploy, call in",
    whose: "doer",
    where: "told",
  }),
  frame("relief", {
    about:
      "units, troops, forces, fighters, soldiers, brigade, brigades, battalion, battalions, regiment, garrison, mercenaries",
    suffers: "replace, relieve",
    whose: "doer",
    where: "here",
  }),
  frame("captivity", {
    about: "prisoners, prisoners of war, pows, captives, detainees, hostages",
    suffers: "hold, imprison, jail",
    whose: "owner",
    where: "told",
  }),
  frame("sent", {
    about: "troops, forces, fighters, soldiers, units, advisers, mercenaries, peacekeepers, battalions, brigades",
    suffers: "send, deploy, dispatch, rush",
    beside: "to, in",
    whose: "doer",
    where: "must",
  }),
  frame("staying", {
    about: "residents, civilians, people, families, inhabitants, children, townspeople, villagers",
    does: "remain, stay, remain in, stay behind, remain behind, still live",
    whose: "people",
    where: "here",
    counted: true,
  }),
  frame("return", {
    about: "residents, refugees, families, people, civilians, villagers, evacuees",
    does: "return to, return home, come back, go home, return",
    whose: "people",
    where: "must",
    counted: true,
  }),
];
