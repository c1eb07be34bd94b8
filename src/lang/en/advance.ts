import type { AdvanceWords } from "../words-ground.ts";
import { set } from "./list.ts";

/** "south of", "further south-east of", "just north of". */
const sides = ["north", "south", "east", "west"]
  .flatMap((d) => (d === "north" || d === "south" ? [d, `${d}east`, `${d}west`, `${d}-east`, `${d}-west`] : [d]))
  .flatMap((d) => [`${d} of`, `further ${d} of`, `farther ${d} of`, `just ${d} of`])
  .join(", ");

/** "north", "northwards". */
const compass = ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]
  .flatMap((d) => [d, `${d}ward`, `${d}wards`])
  .join(", ");

/** Words for movement of a front: verbs in dictionary form with their particle, nouns in every form. */
export const advance: AdvanceWords = {
  /** Went forward. */
  move: set(`advance, reach, push, push forward, push through, press forward, press on, enter, re-enter, reenter, cross, penetrate, infiltrate, breach, break through, break into, move forward, move into, move in, move, edge forward, progress, drive,
    thrust, close in, deepen, expand, operate, force, ford, slip, roll, march, pour, sweep, sweep into, storm into, encroach, consolidate, widen, broaden, close on, push on, press ahead, push ahead, forge ahead, move up, come up, edge, inch, creep, crawl, race, rush, dash, surge, rumble, thunder, barrel,
    head, walk, stream, flood, plunge, charge, converge, approach, near, intrude, get through, drive in, land, parachute, link up, punch through, smash through, swarm`),
  /** Only with a place after "into", "towards" … is it a movement of the front. */
  moveTo: set(
    "push, sweep, move, drive, force, slip, roll, march, pour, thrust, operate, break, move in, close in, edge, inch, creep, crawl, race, rush, dash, surge, rumble, thunder, barrel, head, walk, stream, flood, plunge, charge, converge, get through, drive in, move up, come up, land, parachute, push on, close on, swarm, intrude",
  ),
  /** Only with such an object. */
  moveWith: new Map([
    ["make", set("gains, gain, advances, advance, progress, headway, inroads, breakthrough, push, breakthroughs")],
    ["gain", set("ground")],
    ["regain", set("ground, initiative, momentum, positions")],
    ["retake", set("ground, positions, initiative")],
    ["recapture", set("ground, positions, initiative")],
    ["take", set("initiative")],
    ["seize", set("initiative")],
    ["open", set("front, fronts")],
    ["improve", set("position, positions, situation, posture, frontline, line, lines")],
    ["expand", set("zone, control, bridgehead, foothold, area")],
    ["deepen", set("zone, advance, wedge, bridgehead, penetration")],
    ["widen", set("zone, wedge, bridgehead, breach")],
    ["broaden", set("zone, bridgehead")],
    ["consolidate", set("positions, position, foothold, gains, line, lines")],
    ["score", set("gains, gain, success, successes")],
    ["achieve", set("gains, gain, success, successes, progress, breakthrough, advances")],
    ["notch", set("gains, gain, advances")],
    ["continue", set("advance, advances, push, progress")],
    ["establish", set("bridgehead, bridgeheads")],
  ]),
  edges: set("approaches, approach, gates, doorstep, outskirts, edge"),
  stand: set("stand, sit, lie, wait, camp, remain"),
  come: set("come, get, draw, arrive"),
  within: set("within, to within, in"),
  lengths: set(
    "km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, metre, metres, meter, meters, yards, m",
  ),
  ranges: set("sight, reach, range, distance, striking, view, earshot"),
  armour: set(
    "tank, tanks, armour, armor, armoured, armored, column, columns, convoy, convoys, vehicles, jeeps, pickups, bulldozers, patrols, patrol, rebels, militants, insurgents, militia, militiamen, vanguard, spearhead, spearheads, insurgent, rebel",
  ),
  reach: set("reach, approach, near"),
  crossing: set("enter, re-enter, reenter, cross, penetrate, infiltrate, breach, ford, break through, break into"),
  /** Drove the others back: a movement of the one who drives. */
  drive: set(
    "push back, drive back, push, drive, throw back, force back, force out, drive out, push out, expel, oust, dislodge, roll back, squeeze out, kick out, pursue, chase, drive off, hurl back, push off",
  ),
  /** Of these, what befalls attackers who get nowhere: "were thrown back". */
  thrown: set("throw back, hurl back"),
  /** Attacked; gain not told. */
  attack: set("attack, assault, storm, counterattack, counter-attack, raid, charge"),
  /** Carried out an attack: light verbs before an attack noun. */
  light: set(
    "launch, carry out, conduct, mount, make, stage, continue, begin, start, resume, wage, undertake, press, attempt, perform, intensify, step up, maintain, open, record, report, lead, execute, organise, organize, note, register, pursue, sustain",
  ),
  storming: set("storm, assault, raid"),
  entering: set("storm"),
  fronts: set(
    "front, frontline, line, lines, defence, defences, defense, defenses, perimeter, fortifications, position, positions, cordon, trenches, cordons",
  ),
  breaching: set(
    "breach, break, overrun, penetrate, pierce, rupture, overwhelm, smash, break through, crack, punch through, smash through",
  ),
  yielding: set("collapse, crumble, give way, buckle, cave in, disintegrate, fall apart"),
  sealing: set("seal, seal off, plug, close, localise, localize, contain"),
  gaps: set("gap, gaps, breach, breaches, hole, holes, breakthrough, breakthroughs, penetration, wedge, salient"),
  sending: set("send, pour, move, push, dispatch, rush"),
  overs: set("across, into, over, through"),
  resisting: set("resist, fight on, battle on"),
  following: set("next"),
  opening: set("open, open up, pave, clear, smooth"),
  roads: set("road, roads, way, path, route, routes, door, doors, gateway, corridor"),
  wires: set(
    "power, supply, phone, telephone, rail, railway, gas, bus, production, air, water, electricity, credit, party, picket, communication, communications, transmission, assembly, tram, ceasefire, truce, demarcation, logistics",
  ),
  unentered: set(
    "war, talks, race, conflict, fray, phase, stage, week, month, year, day, agreement, market, service, force, office, politics, plea, negotiations, hour, round, debate, competition, final, picture, coalition, government, shops, shop, banks, bank, homes, houses, house, cars, apartments, stores, warehouses, offices",
  ),
  unadvanced: set(
    "mark, marks, dollar, dollars, euro, euros, pound, pounds, million, loan, loans, fund, funds, money, payment, payments, salary, salaries, plan, idea, theory, proposal, date, timetable, agenda, cause, interests, argument, notion, career, talks",
  ),
  ends: set("end, close, climax, conclusion, peak, stalemate, standstill, point"),
  goods: set(
    "aid, supplies, trade, exports, imports, goods, ships, ship, gas, oil, traffic, trains, flights, lorries, delivery, deliveries, shipments",
  ),
  unfought: set("vehicle, vehicles, machine, machines, age, spirit, capacity, capability, season"),
  toward: set("to, towards, toward, for, into, on"),
  onward: set(
    `deeper, forward, ahead, onward, onwards, closer, slowly, steadily, cautiously, quickly, rapidly, gradually, inland, ${compass}`,
  ),
  ambiguous: set("attack, attacks, raid, raids, assault, assaults"),
  fight: set("fight, battle, clash, skirmish, mop up, clear, engage, clean up, clear out, eliminate"),
  lines: set(
    "axes, axis, cordon, siege, defence, defences, defense, defenses, front, frontline, frontlines, lines, perimeter, fence, wall, trench, trenches, positions, railway, road, highway, minefields, fortifications",
  ),
  contests: set("battle, battles"),
  costing: set("leave, kill, claim, wound, displace"),
  beside: set("alongside, beside, for"),
  /** Fighting that is directed at a place or at hidden troops. */
  clearing: set("clear, mop up, clean up, clear out, flush out, comb, root out"),
  repel: set(
    "repel, repulse, beat back, fend off, stop, halt, thwart, foil, block, contain, rebuff, push back, ward off, fight off, check, hold back, hold off, disrupt, interrupt, parry, crush, frustrate, defeat, blunt, break up, turn back, suppress, beat off, drive back, throw back, drive off, see off, rebuff",
  ),
  stall: set(
    "stall, falter, run out, grind, sputter, slow, slow down, flag, fail, stop, halt, fade, fizzle, bog down, stagnate, end, peter out",
  ),
  retreat: set("cede, lose"),
  ground: set("ground, terrain"),
  advanceNouns: set(
    "advance, advances, advancement, gains, progress, headway, breakthrough, breakthroughs, incursion, incursions, infiltration, infiltrations, inroads, thrust, penetration, movement, movements",
  ),
  attackNouns:
    set(`attack, attacks, assault, assaults, offensive, offensives, offence, offense, counteroffensive, counteroffensives, counter-offensive, counter-offensives, counterattack, counterattacks, counter-attack, counter-attacks, attempt, attempts,
    storming, onslaught, push, drive, raid, raids`),
  /** "operations", "actions": attacks only after such words. */
  offensives: set(
    "offensive, offensives, counteroffensive, counteroffensives, counter-offensive, counter-offensives, offence, offense, campaign",
  ),
  operationNouns: set(
    "operation, operations, action, actions, activity, activities, efforts, effort, mission, missions",
  ),
  offensiveAdjectives: set(
    "offensive, assault, counteroffensive, attacking, storming, counter-offensive, infiltration",
  ),
  clearingAdjectives: set(
    "search, combat, search-and-destroy, clearing, cleansing, mop-up, mopping-up, sweep, clearance, search-and-strike, counter-sabotage",
  ),
  fightingNouns: set(
    "fighting, battle, battles, clash, clashes, hostilities, engagement, engagements, skirmish, skirmishes, firefights, firefight, gunfights",
  ),
  /** Verbs that say an event takes place. */
  happening:
    set(`be, continue, rage, go on, occur, remain, persist, erupt, break, break out, intensify, record, take place, last, proceed, report, register, launch, carry out, conduct, begin, start, resume, note, mount, wage, document, unfold, flare, spread,
    escalate, keep, make, see, observe, count, underway, stand, reach, surge, mark, hold`),
  underway: set("underway, under way, ongoing, in progress, taking place, afoot, on-going"),
  /** Words of weapons: such an attack is a strike, not an advance. */
  weapons:
    set(`drone, drones, missile, missiles, rocket, rockets, air, aerial, airstrike, airstrikes, shelling, artillery, mortar, bomb, bombs, ballistic, uav, uavs, cyber, strike, strikes, bombing, bombardment, shell, shells, long-range, terror, terrorist, suicide, gun, knife,
    kamikaze, himars, aircraft, jets, warplanes, helicopters, naval, missile-drone, glide, arson, chemical, sabotage, hacker, aviation`),
  /** Prepositions whose place an advance is in or goes to. */
  places: set(
    `in, near, around, at, on, toward, towards, to, into, inside, across, along, through, outside, within, behind, beyond, over, between, onto, up to, away from, close to, closer to, nearer to, next to, in front of, in the direction of, as far as, deep into, past, throughout, outside of,
    to within, for, against, from, back from, of, out of, off, ${sides}`,
  ),
  /** Of these, those that name the place only if no other does. */
  weakPlaces: set("for, against, from, back from, between, of, out of, off"),
  into: set(
    `into, to, toward, towards, in, on, inside, within, across, through, deep into, up to, behind, closer to, near, nearer to, at, past, beyond, along, over, onto, ${sides}`,
  ),
  peaceful: set(
    "talks, talk, negotiations, negotiation, agreement, deal, diplomacy, diplomatic, economy, economic, election, elections, market, reforms, peace, proposal, technology, vote, poll, polls",
  ),
  goals: set(
    "take, capture, seize, liberate, occupy, retake, recapture, free, advance, enter, cross, break through, push, storm, penetrate, encircle, infiltrate, slip, reach, improve, breach, break into, reclaim, regain, conquer, overrun, cut off, push forward, move, secure, expand, deepen, attack, assault",
  ),
};
