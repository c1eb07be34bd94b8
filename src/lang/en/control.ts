import type { ControlWords } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** Words for who holds a place. Verbs in dictionary form, with their particle where they have one. */
export const control: ControlWords = {
  take: set(`capture, seize, take, liberate, free, occupy, retake, recapture, reclaim, regain, conquer, annex, secure, overrun, take over, win back, take back, reoccupy,
    overtake, recover, wrest, grab, de-occupy, deoccupy, subdue, claw back`),
  hold: set(
    "hold, control, keep, retain, hold on to, hold onto, hold on, hang on to, cling to, administer, govern, rule, defend, possess, dominate, patrol",
  ),
  lose: set("lose, cede, give up, relinquish,  surrender, yield, hand over"),
  fall: set("fall, change, collapse"),
  /** Verbs that make "control", "hold" … their own. */
  gaining: set(
    "take, gain, seize, establish, assume, regain, retake, secure, get, win, wrest, restore, reestablish, re-establish, claim, report, complete, consolidate, achieve, announce, declare, confirm, reassert, extend",
  ),
  holding: set("have, hold, keep, maintain, retain, exercise, preserve, remain"),
  losing: set("lose, cede, give up, relinquish, hand over, surrender, transfer"),
  controlNouns: set("control, hold, possession, grip, sway"),
  /** "a foothold in", "positions in": some part of the place. */
  footNouns: set(
    "foothold, footholds, positions, position, presence, bridgehead, bridgeheads, pocket, pockets, enclave, toehold, defences, defenses, lines, strongpoints, strongholds",
  ),
  footing: set("gain, establish, win, take, regain, seize, get"),
  /** Nouns of the state: "under … control", "in … hands". */
  stateNouns: set("control, hands, occupation, rule, possession, grip"),
  statePrepositions: set("under, in, into, to, within, back in, out of, from"),
  /** Verbs that put their subject into a state. */
  becoming: set(
    "be, remain, stay, pass, fall, come, return, go, be, get, end, find, lie, move, place, bring, put, slip, leave, continue, stand, belong",
  ),
  takeNouns: set(
    "capture, seizure, liberation, recapture, takeover, conquest, annexation, retaking, occupation, taking, freeing, encapture",
  ),
  loseNouns: set("loss, abandonment"),
  fallNouns: set("fall, collapse"),
  /** "the capture of": not told as a fact after such words. */
  unreal: set(
    "envisioned, envisaged, planned, possible, potential, attempted, imminent, expected, future, threatened, eventual, feared, hoped-for, alleged-future, looming",
  ),
  extending: set("extend, stretch, reach, expand, grow, widen, spread, rise, increase"),
  putting: set("put, estimate, place, assess, reckon"),
  compared: set("up, down, compared"),
  remaining: set("remain, stay, be, belong"),
  staying: set("remain, stay, hold out, hold on, dig in, entrench, linger, be"),
  /** Things in a place that stand for a part of it when held. */
  contained:
    set(`office, offices, palace, citadel, compound, headquarters, prison, gate, square, ministry, pockets, buildings, building, neighbourhoods, neighbourhood, neighborhoods, neighborhood, districts, district, quarter, quarters, streets, street, blocks, block, facilities, facility, areas, area,
    part, parts, positions, territory, heights, suburbs, suburb, outskirts, sections, section, plant, factory, station, half, portion, portions, stretch, swathes, swaths, sites, infrastructure, bridge, airport, base, zone, side`),
  /** Sites of a town that there is one of: "the citadel". */
  sites: set(
    `citadel, palace, headquarters, compound, airport, airfield, airbase, base, barracks, station, prison, jail, ministry, parliament, bridge, hospital, university, fortress, fort,
    crossing, port, gate, square, stadium, office, terminal, plant, refinery, bank, library, museum, cathedral, mosque, monastery, market, camp, complex, campus,
    tower, checkpoint, junction, dam, factory, mill, steelworks, works, depot, quarry, mine, courthouse, town hall, hall, residence, mansion, checkpoint, garrison, outpost, school`,
  ),
  wholly: set("fully, completely, entirely, wholly, totally"),
  nearly: set("almost, nearly, virtually, practically"),
  partly: set("partly, partially"),
  mostly: set("mostly, largely, mainly"),
  hostile: set("occupy, annex, invade, reoccupy"),
  unfinished: set(
    "near, approach, continue, proceed, begin, start, resume, remain, fail, loom, require, need, take, depend, mean, advance, drag",
  ),
  partial: set("defend, patrol"),
  roaming: set("patrol, rule, govern"),
  handNouns: set("hands, possession"),
  handPrepositions: set("in, into, to, back in"),
  toPrepositions: set("to"),
  clearing: set("clear, cleanse, purge, rid"),
  again: set("liberate, free, retake, recapture, regain, reclaim, recover, de-occupy, win back, take back, claw back"),
  wishing: set("want, plan, intend, threaten, vow, promise, pledge, wish, hope, expect, swear"),
  undertaking: set(
    "operation, plan, move, campaign, mission, decision, goal, intention, desire, drive, push, battle, fight, offensive, struggle, attempt, effort, bid, right, demand, call, threat, task, order, come, go, arrive, set out",
  ),
  aims: set("aim, goal, plan, objective, purpose, task, mission, intention, idea"),
  nearby: set(
    "vicinity, neighbourhood, direction, surroundings, sight, reach, range, distance, km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, metres, meters",
  ),
  seeking: set(
    "seek, demand, demands, demanding, want, push, pushing, insist, seeking, claim, request, requests, insistence, bid, calls, call",
  ),
  free: set("free, liberated"),
  settle: set(
    "settlement, settlements, village, villages, town, towns, localities, locality, hamlets, hamlet, cities, communities",
  ),
};
