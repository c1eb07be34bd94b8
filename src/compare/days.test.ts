import fc from "fast-check";
import { expect, test } from "vitest";
import { dayName, dayNumber, daysOf, meet } from "./days.ts";

test("a day, a month, a year, an interval and an instant cover the days they name", () => {
  const span = (text: string) => {
    const days = daysOf(text);
    return days && [dayName(days.from), dayName(days.to), days.grain];
  };
  expect(span("2031-05-02")).toEqual(["2031-05-02", "2031-05-02", "day"]);
  expect(span("2031-02")).toEqual(["2031-02-01", "2031-02-28", "wide"]);
  expect(span("2032")).toEqual(["2032-01-01", "2032-12-31", "wide"]);
  expect(span("2031-05-01/2031-05-02")).toEqual(["2031-05-01", "2031-05-02", "day"]);
  expect(span("2031-11/2031-12")).toEqual(["2031-11-01", "2031-12-31", "wide"]);
  expect(span("2031-05-02T22:49:00+02:00")).toEqual(["2031-05-02", "2031-05-02", "day"]);
});

test.each(["", "yesterday", "2031-13", "2031-02-30", "2031-05-02/2031-05-01", "31-05-02", "2031/05/02", "2031-05-00"])(
  "%j is no date, and nothing is guessed",
  (text) => expect(daysOf(text)).toBeNull(),
);

test("two stretches meet where they share a day", () => {
  expect(meet(daysOf("2031-05")!, daysOf("2031-05-31")!)).toBe(true);
  expect(meet(daysOf("2031-05")!, daysOf("2031-06-01")!)).toBe(false);
});

test("numbers and names of days are each other's reverse, and follow one another", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
      const name = dayName(n);
      if (!/^\d{4}-/.test(name)) return;
      expect(daysOf(name)?.from).toBe(n);
      expect(dayName(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed: 11, numRuns: 300 },
  );
});
