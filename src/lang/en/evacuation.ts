import type { EvacuationWords } from "../words-further.ts";
import { set } from "./list.ts";

/** Words for troops or civilians leaving a place. */
export const evacuation: EvacuationWords = {
  plain: set("civilians, residents, inhabitants, locals, villagers, townspeople, citizens, evacuees"),
  /** Those who leave are the subject. */
  leave: set(
    "withdraw, pull out, pull back, retreat, leave, flee, thin out, disappear, vanish, melt away, fall back, move out, get out, break out, step back, depart, vacate, quit, abandon, evacuate, back off, clear out, relocate, cross, trek, arrive, redeploy, stream out, pour out, slip out, slip away, steal away, sneak out, escape, decamp, pull away, fight out, clear off, bug out, stand down, regroup, go, run, scatter, bolt, scramble out, file out, move away, drive off, hurry out, walk out, march out, roll out",
  ),
  /** "decided to withdraw": settled, and told as done. */
  deciding: set("decide, agree, choose, opt, resolve"),
  /** "redeployed to new positions": verbs of troops, and what they go back to. */
  shifting: set(
    "redeploy, reposition, regroup, move, shift, transfer, relocate, retire, go back, move back, bring back",
  ),
  fresh: set("prepared, reserve, rear, safer, fortified, secure, advantageous, backup, fallback"),
  other: set("new, other, next, better, second, alternative, alternate"),
  /** "the transfer of units": of troops or people alone. */
  transfers: set("transfer, regrouping, repositioning, relocation, removal"),
  /** "got civilians out" as an order: "ordered civilians out of X". */
  banishing: set("order, command"),
  /** "the number of displaced stands at 4,000". */
  totals: set("number, numbers, figure, total, count, tally, toll"),
  coming: set("reach, pass, exceed, surpass, top, stand, rise, climb, grow, total, near, hit, cross"),
  /** "left in an armoured carrier". */
  rides: set(
    "carrier, carriers, vehicle, vehicles, car, cars, van, vans, lorry, truck, ambulance, ambulances, boat, helicopter, bus, buses, train, convoy",
  ),
  /** Of these, verbs that mean leaving only where nothing tells where to: "had gone", "simply ran". */
  bare: set("go, run, scatter, bolt"),
  /** Of these, verbs that need "from", "out of" or "to" and a place: "were being regrouped to X". */
  placed: set("regroup, escape, stand down, walk out, march out, roll out, move away, drive off"),
  /** Verbs of people on the move, if it is told which way. */
  flight: set(
    "stream, stream out, pour, pour out, trek, walk, run, drive, cross, move, head, set out, set off, head out, go, rush, make, travel, march, flock, file, trudge, hike, escape, slip, crawl, climb, swim, wade, sail, ride, journey, hurry, straggle, spill, surge, swarm, limp, flow, migrate, make it, get, start out",
  ),
  /** Of these, verbs that are of a flight without a word of where: "are streaming". */
  streaming: set("stream, stream out, pour out, set out, flee"),
  /** Verbs of people who have come where they fled to. */
  reaching: set(
    "arrive, crowd, cram, pack, huddle, squeeze, reach, shelter, camp, gather, settle, camp out, end up, turn up",
  ),
  /** "taken refuge": verb and object. */
  seeking: set("take, seek, find"),
  refuges: set("refuge, shelter, flight, sanctuary, safety"),
  /** Which way: before where people go, or what they cross. */
  course: set("into, to, toward, towards, for, across, over, through, along, down, up, past, via, from, out of"),
  /** Of these, before where they have not come yet. */
  ahead: set("toward, towards"),
  /** "fought their way out": no thing that is taken out. */
  ways: set("way, ways"),
  /** Where they then are. */
  harbour: set("in, into, at, around, round, along, near, on, inside, with, beside, outside, under"),
  /** What they go to, cross or move along. */
  goals: set(
    "border, borders, frontier, bridge, river, road, roads, highway, highways, street, streets, crossing, crossings, hills, mountains, mountain, forest, forests, woods, bush, fields, valley, coast, shore, side, south, north, east, west, town, towns, village, villages, city, cities, capital, camp, camps, shelter, shelters, school, schools, church, churches, monastery, monasteries, mosque, mosques, basement, basements, cellar, cellars, safety, safer, countryside, corridor, desert, jungle, swamp, swamps, neighbouring, neighboring, tents, peacekeepers, relatives, base, compound, lake, bank",
  ),
  foot: set("foot, lorries, tractors, carts, donkeys, cars, trucks, buses, boats"),
  /** Weather and the like, from which any take shelter. */
  weather: set("rain, storm, sun, cold, heat, snow, wind"),
  /** Those who speak of what befell them all. */
  selves: set("we"),
  /** "cleared of patients", "has emptied the town". */
  emptying: set("empty, clear, depopulate, drain"),
  /** Of these, verbs whose object is the place. */
  of: set("leave, flee, vacate, quit, abandon, evacuate"),
  /** Of these, verbs that need a count of people: soldiers who cross advance. */
  civil: set("relocate, cross, trek, arrive"),
  /** Of these, verbs that need "from": "checkpoints disappeared from the road". */
  gone: set("disappear, vanish"),
  /** "thinned out their positions". */
  thinning: set("thin out"),
  /** "walked for two nights": how they fled, told by those who did. */
  walking: set("walk, trek, hike, march, drive, travel"),
  /** "six buses carrying civilians": who leaves is who is in it. */
  carriers: set("bus, buses, convoy, convoys, train, trains, coaches, lorries, trucks, boats, planes, flights"),
  borders: set("border, borders, frontier"),
  /** "recorded 10,900 arrivals from X". */
  arrivals: set("arrivals, refugees, returnees, evacuees, migrants, escapees, newcomers"),
  /** Of these, verbs that need no place where people are the subject: "residents were told to leave". */
  going: set("flee, evacuate"),
  light: set(
    "continue, begin, start, complete, make, order, announce, issue, renew, expand, extend, conduct, publish, carry out, finish, start on, launch, speed up, resume",
  ),
  /** Those who leave are the object: "evacuated 300 civilians from X". */
  remove: set(
    "evacuate, withdraw, pull out, pull back, remove, relocate, displace, uproot, pull, move out, bring out, airlift, rescue, fly out, lift out",
  ),
  /** Verbs that take people away only from or to somewhere told: "were moved to shelters". */
  shift: set(
    "move, take out, take, drive, drive out, force, force out, drive from, force from, ferry, bus, transfer, get out, carry, bring, fly, fly out, ship, send, chase, chase out, shift, truck, truck out, lift, lift out, bus out, ferry out, transfer out, escort, escort out, lead out, ship out, whisk, whisk out, smuggle out, herd, herd out, resettle, rehouse, accommodate, regroup, collect, fetch, pick up, haul, haul out",
  ),
  /** Of what left behind is the subject of a passive: "the post was abandoned". */
  emptied: set("abandon, vacate, evacuate, desert"),
  posts: set(
    "position, positions, post, posts, outpost, outposts, base, bases, camp, camps, checkpoint, checkpoints, headquarters, barracks, garrison, stronghold, strongholds, trenches, fortifications",
  ),
  lands: set(
    "district, districts, areas, area, towns, villages, territory, border, side, province, provinces, regions, communities",
  ),
  /** Before where they go. */
  toward: set("to, towards, toward, into"),
  shelters: set(
    "shelter, shelters, bunker, bunkers, basements, cellars, hospital, hospitals, clinic, safety, camps, camp, safer, accommodation, refuge, areas, schools, gym, gyms, dormitories, monasteries, hostels, buildings, premises, halls, hotels",
  ),
  /** Numbers that stand for people by themselves: "hundreds have fled". */
  crowds: set("hundreds, thousands, dozens, scores, millions, many, everyone, everybody, most, half, others, rest"),
  /** Forces that are the state's by their name: "security forces". */
  official: set("security, regular, national, federal, state"),
  /** What drives a whole country's people from home. */
  wars: set("war, conflict, fighting, violence, crisis, hostilities, offensive"),
  uprooting: set("displace, uproot, drive"),
  /** "registered 3,361 displaced people". */
  registering: set("register, count, record, host, shelter, receive, house, accommodate, take in, tally, log, feed"),
  displaced: set("displaced, uprooted, evacuated, evacuees, fleeing, displacements, idps"),
  /** Of these, words that stand for people by themselves. */
  escapees: set("displaced, uprooted, evacuees, escapees, idps, arrivals, refugees"),
  /** "left by road for X". */
  heading: set("for, by"),
  bound: set("for"),
  homes: set("home, homes, house, houses, villages, neighbourhoods, neighborhoods"),
  /** Who are of the place they hold. */
  defenders: set("defender, defenders, garrison, garrisons"),
  /** Who tells them to go, and whom he calls upon; who lets them; what makes them. */
  ordering: set("order, tell, urge, ask, warn, instruct, advise, call, command, direct, beg, appeal"),
  upon: set("on, upon, to"),
  letting: set("let, allow, permit, enable"),
  forcing: set("force, prompt, cause, compel, oblige, push, lead, drive"),
  nouns: set(
    "withdrawal, retreat, pullout, pull-out, pullback, pull-back, evacuation, exodus, displacement, redeployment, withdrawals, evacuations, transfer, regrouping, repositioning, relocation, removal",
  ),
  /** Of these, nouns that troops do and cities do not suffer. */
  orderly: set("withdrawal, retreat, pullout, pull-out, pullback, pull-back, redeployment"),
  /** "evacuation orders". */
  orders: set("order, orders, warning, warnings, notice, notices, alert, alerts, directive, directives"),
  mandatory: set("mandatory, compulsory, forced, forcible"),
  announcing: set("announce, declare, order, issue"),
  /** Whom a foreign state warns. */
  nationals: set("citizens, nationals, expatriates, diplomats, staff, tourists, travellers"),
  own: set(
    "children, families, refugees, households, women, patients, prisoners, detainees, inmates, students, workers, foreigners, nationals, migrants",
  ),
  /** What a share of people is a share of. */
  whole: set("population, people, residents, inhabitants, civilians"),
  from: set("from, out of, of, off, outside"),
  moving: set("redeploy, reposition"),
  people: set(
    `refugees, migrants, civilians, civilian, residents, resident, people, citizen, passengers, inhabitants, families, children, women, population, locals, villagers, townspeople,
    patients, prisoners, detainees, inmates, households, citizens, nationals, foreigners, students, workers, staff, employees, evacuees, wounded, elderly, family, pensioners, seniors, peacekeepers, observers, monitors, minors, inhabitants, diplomats, expatriates, farmers, pupils, traders, households, neighbours, neighbors, survivors, displaced, escapees, parents, mothers, orphans, villager, townsfolk, worshippers, parishioners, nuns, tourists,
    teachers, doctors, nurses, schoolchildren, girls, boys, infants, babies, relatives, folk, returnees, herders, fishermen, miners, nomads, homeowners, shopkeepers, commuters, motorists, persons, escapees, idps, arrivals, travellers, pilgrims`,
  ),
};
