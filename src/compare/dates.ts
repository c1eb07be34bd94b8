import { topic } from "./asked.ts";
import { group } from "./group.ts";
import { placeKey } from "./places.ts";
import { sameFigure, telling } from "./quantity.ts";
import type { Told } from "./told.ts";

/** How many days after the thing itself a report that gives no date may still be of it. */
const LATE = 2;

/**
 * Gives undated claims the day of another where the texts point to it: what is only named as the target of a dated denial takes the
 * denial's day; and in kinds that count by the day, a report with a figure that a coincidence would hardly repeat takes the
 * day that another report gives for it up to two days before.
 */
export function redated(all: readonly Told[]): Told[] {
  const denials = new Map<string, Told>();
  for (const told of all)
    if (told.claim.stance === "denies" && told.claim.target != null && told.dated)
      denials.set(`${told.article.article}|${told.claim.target}`, told);
  const figures = group(
    all.filter((told) => told.dated && counted(told)),
    figureKey,
  );
  return all.map((told) => {
    if (told.dated) return told;
    const denial = denials.get(`${told.article.article}|${told.claim.id}`);
    const days = denial?.days ?? (counted(told) ? earlier(told, figures.get(figureKey(told)) ?? []) : null);
    return days == null ? told : { ...told, days };
  });
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
