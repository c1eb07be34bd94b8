import { topic } from "./asked.ts";
import { group } from "./group.ts";
import { placeKey } from "./places.ts";
import { sameFigure, telling } from "./quantity.ts";
import type { Told } from "./told.ts";
import { WEEK } from "./window.ts";

/** How many days after the thing itself a report that gives no date may still be of it. */
const LATE = 2;

/**
 * Gives undated claims the day of another where the texts point to it: what is only named as the target of a dated denial takes the
 * denial's day; an undated denial goes with what it denies where its article dates that farther back than a window; and in
 * kinds that count by the day, a report with a figure that a coincidence would hardly repeat takes the day that another report
 * gives for it up to two days before.
 */
export function redated(all: readonly Told[]): Told[] {
  const denials = new Map<string, Told>();
  for (const told of all)
    if (told.claim.stance === "denies" && told.claim.target != null && told.dated)
      denials.set(`${told.article.article}|${told.claim.target}`, told);
  const things = group(all, thing);
  const figures = group(
    all.filter((told) => told.dated && counted(told)),
    figureKey,
  );
  return all.map((told) => {
    if (told.dated) return told;
    const days =
      denials.get(`${told.article.article}|${told.claim.id}`)?.days ??
      (told.claim.stance === "denies" ? denied(told, things.get(thing(told)) ?? []) : null) ??
      (counted(told) ? earlier(told, figures.get(figureKey(told)) ?? []) : null);
    return days == null ? told : { ...told, days };
  });
}

const thing = (told: Told): string =>
  `${told.article.article}|${topic(told)}|${told.claim.actor}|${placeKey(told.claim.place)}`;

/** The days of the last assertion before the denial in its article, where they are a month's or lie more than a window back. */
function denied(told: Told, same: readonly Told[]): Told["days"] {
  const before = same.filter(
    (one) => one.claim.stance === "asserts" && one.order < told.order && one.speaker !== told.speaker,
  );
  const days = before.at(-1)?.days ?? null;
  if (days === null || told.days === null) return days;
  return days.grain === "wide" || told.days.to - days.to > WEEK ? days : null;
}

const counted = ({ kind, claim, days }: Told): boolean =>
  kind.window === "day" && telling(claim.quantity) && days?.grain === "day" && days.to - days.from < LATE;

const figureKey = (told: Told): string => `${topic(told)}|${placeKey(told.claim.place)}|${told.claim.quantity?.value}`;

/** The one day that dated reports of the figure give, if it lies at most two days back. */
function earlier(told: Told, dated: readonly Told[]): Told["days"] {
  const same = dated.filter(
    (one) => sameFigure(one.claim.quantity, told.claim.quantity) && lag(told, one) >= 0 && lag(told, one) <= LATE,
  );
  return new Set(same.map(({ days }) => days!.to)).size === 1 ? same[0]!.days : null;
}
const lag = (later: Told, one: Told): number => later.days!.to - one.days!.to;
