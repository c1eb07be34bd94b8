import type { ReferWords } from "../words-further.ts";
import { set } from "./list.ts";
import { distributes } from "./numerals.ts";

/** Words by which a statement points to what another one said. */
export const refer: ReferWords = {
  /** "the claim", "Ruritania's assertions". */
  sayings: set(
    "claim, assertion, statement, report, allegation, announcement, information, news, rumours, rumors, accusation, version, figure, figures, number, estimate, toll, count, suggestion, charge, account, sighting, contention, story, tally",
  ),
  admitting: set("acknowledge, admit, confirm, disclose, reveal, concede"),
  charges: set("accusation, accusations, charge, charges, allegation, allegations, report, reports, account"),
  responsibility: set("responsibility"),
  claiming: set("claim, claims, claimed, claiming"),
  blaming: set("blame, blames, blamed, blaming, accuse, accuses, accused, accusing"),
  parts: set("including, among, :"),
  apiece: distributes,
  opening: set("including, among"),
  anyone: set("a, an, one, another"),
  those: set("them, whom, those, which, these"),
  sums: set("war, overall, total, nationwide, invasion, altogether, conflict, frontline, front, country, countrywide"),
  spells: set("since, year, month, week, months, weeks, years"),
  /** After "since": times of day and days of the week, which sum nothing up. */
  lately: set(
    "dawn, morning, midnight, noon, midday, evening, daybreak, yesterday, then, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last, early, late",
  ),
  rates: set("past, hours, daily, days, amounted, amount, amounts, totalled, totaled"),
  figures: set("figure, figures, number, numbers, toll, count, estimate, total"),
  /** "this is not true", "that was the case". */
  pronouns: set("this, that, it, these, those, such"),
  /** "the capture", "the alleged liberation". */
  truth: set(
    "true, untrue, false, case, correct, incorrect, lie, lies, fake, nonsense, so, truth, reality, disinformation, propaganda, wrong, accurate, inaccurate, fabrication, fiction, baseless, invention, misinformation, fantasy, fantasies, falsehood, falsehoods, fabrications, fabricated, hoax, myth, groundless, unfounded, invented, concocted, exaggerated, exaggeration, absurd, inventions",
  ),
  /** Of these, those that deny by themselves. */
  untrue: set(
    "untrue, false, incorrect, lie, lies, fake, nonsense, disinformation, propaganda, wrong, inaccurate, fabrication, fiction, baseless, invention, misinformation, fantasy, fantasies, falsehood, falsehoods, fabrications, fabricated, hoax, myth, groundless, unfounded, invented, concocted, exaggerated, exaggeration, absurd, inventions",
  ),
  /** "do so", "carry out this task". */
  tasks: set("task, step, demand, call"),
  doing: set("do so, do it, do that, do this"),
};
