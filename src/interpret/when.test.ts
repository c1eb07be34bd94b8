import fc from "fast-check";
import { expect, test } from "vitest";
import type { Beat } from "../beat/beat.ts";
import type { Hearing } from "../lang/doc.ts";
import { analyse } from "../lang/en/analyse.ts";
import corpus from "../lang/en/time.corpus.ts";
import type { ArticleHead } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { saidOn, whenOf } from "./when.ts";
import { civil, dayInZone, dayNumber, isoDay, parseDay, weekdayOf } from "./when-calendar.ts";
import { toldIn } from "./when-told.ts";

const clock = { day: parseDay("2025-11-21"), since: "2024-03-03", ahead: false };

test.each(corpus.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
  expect(toldIn(text, 0, clock).map((t) => [text.slice(t.start, t.end), t.day])).toEqual(expected);
});

const beat: Beat = {
  id: "b",
  name: "B",
  version: "1",
  zone: "Europe/Helsinki",
  since: "2024-03-03",
  sides: [],
  outlets: [],
  organisations: [],
  people: [],
  places: [],
};
const head: ArticleHead = {
  id: "article:1",
  capture: "capture:1",
  externalId: null,
  url: null,
  outlet: "O",
  language: "en",
  title: null,
  byline: null,
  after: null,
  published: "2025-11-21",
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: "",
  blocksSha256: "",
};
const hear = (text: string, published: string | null = head.published): Hearing => {
  let at = 0;
  const blocks = text.split("\n").map((p) => {
    const span = { start: at, end: at + p.length };
    at += p.length + 1;
    return { type: "paragraph" as const, span };
  });
  return { head: { ...head, published }, doc: analyse(text, blocks), mentions: [], beat };
};
const spanIn = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const said = (text: string, cue: string, content: string): Statement => ({
  id: "statement:1",
  content: [spanIn(text, content)],
  cue: spanIn(text, cue),
  source: null,
  speaker: { name: "S", role: null, organisation: null, side: "none", id: null },
  addressee: null,
  via: [],
  mode: "indirect",
  attitude: "says",
  medium: null,
  said: null,
  hedge: null,
  rule: "test",
});
const day = (text: string, clause: string, cue?: string, published?: string | null): string | null => {
  const h = hear(text, published === undefined ? head.published : published);
  return whenOf(h, spanIn(text, clause), cue ? said(text, cue, clause) : null)?.day ?? null;
};

test("a date in the clause is the claim's", () => {
  expect(day("The ministry said its troops took Alden on Nov. 18.", "its troops took Alden on Nov. 18", "said")).toBe(
    "2025-11-18",
  );
});

test("without one, what a statement tells is dated to the day it was said", () => {
  expect(day("The ministry said on Thursday that its troops hold Alden.", "its troops hold Alden", "said")).toBe(
    "2025-11-20",
  );
});

test("the day that opens the article is the day of the statements that follow", () => {
  const text = "The ministry said on Thursday that it had won.\nIts troops hold Alden, the general added.";
  expect(day(text, "Its troops hold Alden", "added")).toBe("2025-11-20");
});

test("a day long before publication is no day of the news", () => {
  expect(day("It began on Nov. 3.\nIts troops hold Alden, the general added.", "Its troops hold Alden", "added")).toBe(
    "2025-11-21",
  );
});

test("the outlet's present holds on the day of publication", () => {
  expect(day("The army holds Alden.", "The army holds Alden")).toBe("2025-11-21");
});

test("the outlet's undated past perfect is background", () => {
  expect(day("The army had taken Alden.", "The army had taken Alden")).toBeNull();
});

test("a story goes on with its day within the paragraph", () => {
  expect(day("On Sunday the army sent 40 drones. The town lost power.", "The town lost power")).toBe("2025-11-16");
});

test("a total since the start of the war runs from the beat's day to the day of saying", () => {
  expect(
    day(
      "It lost 300 tanks since the start of the war, the staff said on Thursday.",
      "It lost 300 tanks since the start of the war",
      "said",
    ),
  ).toBe("2024-03-03/2025-11-20");
});

test("without a day of publication only a full date is told", () => {
  expect(day("The army holds Alden.", "The army holds Alden", undefined, null)).toBeNull();
  expect(day("The army took Alden in May 2025.", "The army took Alden in May 2025", undefined, null)).toBe("2025-05");
});

test("what is demanded has no day", () => {
  const text = "Its troops must leave Alden, he said.";
  expect(
    whenOf(hear(text), spanIn(text, "Its troops must leave Alden"), said(text, "said", "Its troops must leave Alden"), {
      stance: "demands",
    }),
  ).toBeNull();
});

test("a time of publication counts in the beat's zone", () => {
  expect(isoDay(dayInZone("2025-11-20T22:30:00Z", "Europe/Helsinki")!)).toBe("2025-11-21");
  expect(isoDay(dayInZone("2025-11-20T22:30:00Z", "No/Zone")!)).toBe("2025-11-20");
  expect(dayInZone("soon", "Europe/Helsinki")).toBeNull();
  expect(isoDay(saidOn(hear("The army holds Alden.", "2025-11-20T22:30:00Z"), null)!)).toBe("2025-11-21");
});

test("the calendar turns days into numbers and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
      const c = civil(n);
      expect(dayNumber(c.year, c.month, c.day)).toBe(n);
      expect(weekdayOf(n + 7)).toBe(weekdayOf(n));
    }),
    { seed: 5 },
  );
  expect(weekdayOf(parseDay("2025-11-20")!)).toBe(4);
  expect(parseDay("2025-02-30")).toBeNull();
});

test("every expression of time lies in the text, in order, and is told in EDTF or not at all", () => {
  const pieces = fc.constantFrom(
    "on",
    "Nov. 20",
    "Thursday",
    "2025",
    "since",
    "the start of the war",
    "and",
    "to",
    "May",
    "early",
    "overnight",
    "into",
    "14",
    "–",
    "20",
    "last",
    "week",
    "two",
    "days ago",
    "a.m.",
    "6:30",
    "troops",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const t of toldIn(text, 0, clock)) {
        expect(t.start).toBeGreaterThanOrEqual(end);
        expect(t.end).toBeLessThanOrEqual(text.length);
        if (t.day !== null) expect(t.day).toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
        end = t.end;
      }
    }),
    { seed: 6, numRuns: 400 },
  );
});
