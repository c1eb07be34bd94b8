import type { EvacuationWords } from "../words-further.ts";
import { set } from "./list.ts";

/** Words for troops or civilians leaving a place. */
export const evacuation: EvacuationWords = {
  /** Those who leave are the subject. */
  leave: set(
    "withdraw, pull out, pull back, retreat, leave, flee, thin out, disappear, vanish, melt away, fall back, move out, get out, break out, step back, depart, vacate, quit, abandon, evacuate, back off, clear out, relocate, cross, trek, arrive, redeploy, stream out, pour out",
  ),
  /** Of these, verbs whose object is the place. */
  of: set("leave, flee, vacate, quit, abandon, evacuate"),
  /** Of these, verbs that need a count of people: soldiers who cross advance. */
  civil: set("relocate, cross, trek, arrive"),
  /** Of these, verbs that need "from": "checkpoints disappeared from the road". */
  gone: set("disappear, vanish, melt away"),
  /** "thinned out their positions". */
  thinning: set("thin out"),
  /** "walked for two nights": how they fled, told by those who did. */
  walking: set("walk, trek, hike, march, drive, travel"),
  /** "six buses carrying civilians": who leaves is who is in it. */
  carriers: set("bus, buses, convoy, convoys, train, trains, coaches, lorries, trucks, boats, planes, flights"),
  borders: set("border, borders, frontier"),
  /** "recorded 10,900 arrivals from X". */
  arrivals: set("arrivals, refugees, returnees, evacuees, migrants"),
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
    "move, take out, take, drive, drive out, force, force out, drive from, force from, ferry, bus, transfer, get out, carry, bring, fly, fly out, ship, send, chase, chase out",
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
    "shelter, shelters, bunker, bunkers, basements, hospital, hospitals, clinic, safety, camps, camp, safer, accommodation, refuge, areas",
  ),
  /** Numbers that stand for people by themselves: "hundreds have fled". */
  crowds: set("hundreds, thousands, dozens, scores, millions, many"),
  /** Forces that are the state's by their name: "security forces". */
  official: set("security, regular, national, federal, state"),
  /** What drives a whole country's people from home. */
  wars: set("war, conflict, fighting, violence, crisis, hostilities, offensive"),
  uprooting: set("displace, uproot, drive"),
  /** "registered 3,361 displaced people". */
  registering: set("register, count, record, host, shelter, receive, house"),
  displaced: set("displaced, uprooted, evacuated, evacuees, fleeing"),
  /** "left by road for X". */
  heading: set("for, by"),
  bound: set("for"),
  homes: set("home, homes, house, houses, villages, neighbourhoods, neighborhoods"),
  /** Who tells them to go, and whom he calls upon; who lets them; what makes them. */
  ordering: set("order, tell, urge, ask, warn, instruct, advise, call, command, direct, beg, appeal"),
  upon: set("on, upon, to"),
  letting: set("let, allow, permit, enable"),
  forcing: set("force, prompt, cause, compel, oblige, push, lead, drive"),
  nouns: set(
    "withdrawal, retreat, pullout, pull-out, pullback, pull-back, evacuation, exodus, displacement, redeployment, withdrawals, evacuations",
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
  moving: set("redeploy"),
  people: set(
    `refugees, migrants, civilians, civilian, residents, resident, people, citizen, passengers, inhabitants, families, children, women, population, locals, villagers, townspeople,
    patients, prisoners, detainees, inmates, households, citizens, nationals, foreigners, students, workers, staff, employees, evacuees, wounded, elderly, family, pensioners, seniors, peacekeepers, observers, monitors, minors, inhabitants, diplomats, expatriates, farmers, pupils, traders, households`,
  ),
};
