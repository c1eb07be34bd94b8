import type { AdvanceWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for movement of a front: verbs in dictionary form with their particle, nouns in every form. */
export const advance: AdvanceWords = {
  /** Went forward. */
  move: set(`advance, reach, push, push forward, push through, press forward, press on, enter, re-enter, reenter, cross, penetrate, infiltrate, breach, break through, break into, move forward, move into, move in, move, edge forward, progress, drive,
    thrust, close in, deepen, expand, operate, force, ford, slip, roll, march, pour, sweep, sweep into, storm into, encroach, consolidate, widen, broaden`),
  /** Only with a place after "into", "towards" … is it a movement of the front. */
  moveTo: set("push, sweep, move, drive, force, slip, roll, march, pour, thrust, operate, break, move in, close in"),
  /** Only with such an object. */
  moveWith: new Map([
    ["make", set("gains, gain, advances, advance, progress, headway, inroads, breakthrough, push, breakthroughs")],
    ["gain", set("ground")],
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
  reach: set("reach"),
  crossing: set("enter, re-enter, reenter, cross, penetrate, infiltrate, breach, ford, break through, break into"),
  /** Drove the others back: a movement of the one who drives. */
  drive: set(
    "push back, drive back, push, drive, throw back, force back, force out, drive out, push out, expel, oust, dislodge, roll back, squeeze out, kick out",
  ),
  /** Of these, what befalls attackers who get nowhere: "were thrown back". */
  thrown: set("throw back"),
  /** Attacked; gain not told. */
  attack: set("attack, assault, storm, counterattack, counter-attack, raid, charge"),
  /** Carried out an attack: light verbs before an attack noun. */
  light: set(
    "launch, carry out, conduct, mount, make, stage, continue, begin, start, resume, wage, undertake, press, attempt, perform, intensify, step up, maintain, open, record, report, lead, execute, organise, organize, note, register, pursue, sustain",
  ),
  storming: set("storm, assault"),
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
    "stall, falter, slow, slow down, flag, fail, stop, halt, fade, fizzle, bog down, stagnate, end, peter out",
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
    "search, search-and-destroy, clearing, cleansing, mop-up, mopping-up, sweep, clearance, search-and-strike, counter-sabotage",
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
  places:
    set(`in, near, around, at, on, toward, towards, to, into, inside, across, along, through, outside, within, behind, beyond, over, between, onto, up to, away from, close to, next to, in front of, in the direction of, as far as, deep into, past, throughout, outside of,
    south of, north of, east of, west of, southeast of, southwest of, northeast of, northwest of, further south of, further north of, further east of, further west of, just south of, just north of, just east of, just west of, for, against, from, of, out of, off`),
  /** Of these, those that name the place only if no other does. */
  weakPlaces: set("for, against, from, between, of, out of, off"),
  into: set("into, to, toward, towards, in, on, inside, within, across, through, deep into, up to, behind"),
  peaceful: set(
    "talks, talk, negotiations, negotiation, agreement, deal, diplomacy, diplomatic, economy, economic, election, elections, market, reforms, peace, proposal, technology, vote, poll, polls",
  ),
  goals: set(
    "take, capture, seize, liberate, occupy, retake, recapture, free, advance, enter, cross, break through, push, storm, penetrate, encircle, infiltrate, slip, reach, improve, breach, break into, reclaim, regain, conquer, overrun, cut off, push forward, move, secure, expand, deepen, attack, assault",
  ),
};
