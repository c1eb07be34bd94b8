import type { StoryWords } from "../words-story.ts";
import { set } from "./list.ts";

/** Words by which a story goes from one scene to another. */
export const story: StoryWords = {
  apart: set("elsewhere, separately"),
  separate: set("separate, another, different, second, third, other"),
  incidents: set(
    "incident, incidents, attack, attacks, strike, strikes, raid, raids, clash, clashes, development, case, location, locations, area, areas, part, parts, front, fronts, assault, ambush, blast, explosion",
  ),
  listeners: set(
    "reporters, journalists, conference, briefing, interview, lawmakers, parliament, televised, speaking, statement, speech, visit, visiting, visited, talks, summit, meeting, embassy, headquartered, based, newspaper",
  ),
  envoys: set("ambassador, ambassadors, envoy, envoys, embassy, consul, consulate, correspondent, correspondents"),
  offices: set(
    `ministry, ministries, presidency, headquarters, parliament, analyst, analysts, expert, experts, diplomat, diplomats, professor, university, institute, bureau, phone, telephone, radio, exile, cabinet,
    researcher, researchers, lawmaker, lawmakers, alliance, coalition, junta, government, leadership, capital, delegation, agency`,
  ),
  wide: set("governor, governors, ex-governor"),
  states: set(
    `government, ministry, presidency, cabinet, parliament, palace, president, minister, premier, chancellor, ambassador, diplomat, diplomats, embassy, lawmaker, lawmakers, analyst, analysts, expert, experts, think-tank`,
  ),
  lengths: set(
    "km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, metres, meters, hours, minutes, drive, distance",
  ),
  ago: set("ago, earlier, last, previous, previously"),
  spans: set("year, years, month, months, week, weeks, decade, decades"),
  since: set("since, until, during, in, from, by"),
  several: set("several, many, various, numerous, multiple, different, all, most"),
  own: set("side"),
  charge: set("responsibility, operations, operation"),
  events: set(
    "fighting, battle, siege, fell, captured, seized, retook, recaptured, took, retaken, massacre, explosion, explosions, blast, blasts, bomb, bombs, bombed, shelled, gunfire, clashes, ambush, ambushed, victims, survivors, dead, wounded, injured, casualties, rubble, offensive, assault, stormed, overran",
  ),
};
