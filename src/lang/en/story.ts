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
  ago: set("ago, earlier, last, previous, previously"),
  spans: set("year, years, month, months, week, weeks, decade, decades"),
  since: set("since, until, during, in, from, by"),
  own: set("side"),
  charge: set("responsibility, operations, operation"),
  events: set(
    "fighting, battle, siege, fell, captured, seized, retook, recaptured, took, retaken, massacre, explosion, explosions, blast, blasts, bomb, bombs, bombed, shelled, gunfire, clashes, ambush, ambushed, victims, survivors, dead, wounded, injured, casualties, rubble, offensive, assault, stormed, overran",
  ),
};
