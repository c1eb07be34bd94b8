import { expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import { fromReadingLine } from "../compare/line.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";
import { toReadingLine } from "./lines.ts";

const text = "Norland's staff said its troops had reportedly freed Testville.";
const article: Article = {
  id: "article:1",
  capture: "capture:1",
  externalId: "gazette-1",
  url: null,
  outlet: "Gazette",
  language: "en",
  title: "Testville freed",
  byline: null,
  after: null,
  published: "2031-05-02",
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: "",
  blocksSha256: "",
  text,
  blocks: [],
};
const speaker = { name: "Staff of Norland", role: null, organisation: null, side: "NOR", id: null };
const span = (words: string, of = text) => ({ start: of.indexOf(words), end: of.indexOf(words) + words.length });
const statement: Statement = {
  id: "statement:1",
  content: [span("its troops had reportedly freed Testville")],
  cue: span("said"),
  source: span("Norland's staff"),
  speaker,
  addressee: null,
  via: [
    { ...speaker, name: "Gazette", side: "third", source: null, cue: null, content: null, mode: null, medium: null },
  ],
  mode: "indirect",
  attitude: "says",
  medium: null,
  said: { day: "2031-05-02", basis: "implied" },
  hedge: null,
  rule: "test",
};
const claim: Claim = {
  id: "claim:1",
  statement: "statement:1",
  kind: "control",
  stance: "asserts",
  actor: "NOR",
  actorWords: null,
  place: { text: "Testville", ...span("Testville"), id: null, name: "Testville", lat: null, lon: null, part: null },
  quantity: { value: 1, high: null, comparator: "eq", unit: "share", words: null },
  aspect: null,
  loaded: span("freed"),
  hedge: span("reportedly"),
  when: { day: "2031-05-02", basis: "implied", words: null },
  words: span("its troops had reportedly freed Testville"),
  about: span("Testville"),
  target: null,
  rule: "test",
};
const reading: Reading = {
  id: "reading:1",
  article: "article:1",
  statements: [statement],
  attitudes: [{ ...statement, id: "statement:2", rule: "learnt/attitude" }],
  claims: [claim],
  headline: {
    statements: [],
    claims: [{ ...claim, id: "claim:2", statement: null, loaded: { start: 10, end: 15 }, hedge: null }],
  },
  places: [],
  notices: [],
  reader: { version: "0", beat: "none", beatVersion: "0" },
};

test("a reading is printed with words for loaded and hedge, a plain date, and the article's own name", () => {
  expect(toReadingLine(article, reading)).toMatchObject({
    id: "gazette-1",
    statements: [{ id: "statement:1", cue: { start: 16, end: 20 }, via: [{ name: "Gazette" }], mode: "indirect" }],
    attitudes: [{ id: "statement:2", rule: "learnt/attitude" }],
    claims: [
      {
        loaded: "freed",
        hedge: "reportedly",
        date: "2031-05-02",
        quantity: { value: 1 },
        place: { name: "Testville" },
      },
    ],
    headline: { claims: [{ loaded: "freed", statement: null }] },
  });
});

test("a printed reading is compared as the reading itself is, and the headline is no second report", () => {
  const line: unknown = JSON.parse(JSON.stringify(toReadingLine(article, reading)));
  const printed = compare([fromReadingLine(line, { id: "gazette-1", outlet: "Gazette", published: "2031-05-02" })]);
  const { published, outlet } = article;
  expect(printed).toEqual(compare([{ article: "gazette-1", outlet, published, reading }]));
  expect(printed).toMatchObject([{ question: "Who holds Testville?", reports: 1, origins: 1 }]);
});

test("a span that leaves the text is refused, not cut", () => {
  const broken = { ...reading, claims: [{ ...claim, loaded: { start: 60, end: 99 } }] };
  expect(() => toReadingLine(article, broken)).toThrow(RangeError);
});

test("a place that goes without saying is written as the article named it, and marked so", () => {
  const mention = {
    text: "Testville",
    ...span("Testville"),
    id: null,
    name: "Teestville",
    lat: null,
    lon: null,
  } as const;
  const place = { ...claim.place!, text: null, name: "Teestville" };
  const told = (at: typeof place) =>
    toReadingLine(article, {
      ...reading,
      places: [{ ...mention, role: "place", kind: null, candidates: 0, score: null, regime: null }],
      claims: [{ ...claim, place: at }],
    }) as { readonly claims: readonly { readonly place: object }[] };

  expect(told(place).claims[0]!.place).toMatchObject({ text: "Testville", name: "Teestville", understood: true });
  expect(told({ ...place, start: 0, end: 0 }).claims[0]!.place).toMatchObject({ text: null, understood: true });
});
