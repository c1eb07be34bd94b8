import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { fromReadingLine, toMatterLine } from "./line.ts";
import { articlesOf } from "./notation.corpus.ts";

const article = { id: "gazette-1", outlet: "Gazette", published: "2031-05-02" };

test("a matter's line has the documented keys, and a position's actor only where it is not the matter's", () => {
  const [matter] = compare(
    articlesOf({
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): asserts control SUD, Testville, >0.5 share, 2031-05-02",
      ],
    }),
  );
  expect(toMatterLine(matter!)).toMatchObject({
    key: "control:NOR:Testville:2031-05-02",
    kind: "control",
    actor: "NOR",
    place: { id: null, name: "Testville" },
    from: "2031-05-02",
    to: "2031-05-02",
    positions: [
      {
        stance: "affirms",
        speaker: { name: "Ann Vael", side: "NOR" },
        origin: "o1",
        quantity: { value: 1, high: null, comparator: "eq", unit: "share" },
      },
      { stance: "denies", actor: "SUD", claims: [{ article: "Gazette 2031-05-02", claim: "c1" }], origin: "o2" },
    ],
    reports: 2,
    outlets: 1,
    origins: 2,
    unestablished: 0,
  });
  expect((toMatterLine(matter!) as { positions: object[] }).positions[0]).not.toHaveProperty("actor");
});

test.each([
  [null],
  ["text"],
  [[]],
  [{}],
  [{ claims: 7 }],
  [{ claims: [null, {}, { place: 5, quantity: "many", words: { start: 9, end: 2 } }], statements: [[]] }],
])("a line that lacks things is read as far as it goes: %j", (line) => {
  const read = fromReadingLine(line, article);
  expect(read).toMatchObject({ article: "gazette-1", outlet: "Gazette" });
  expect(() => compare([read])).not.toThrow();
});

test("a date that the text does not tell is told apart from one that it does", () => {
  const claim = { id: "c0", statement: null, kind: "control", stance: "asserts", actor: "NOR", date: "2031-05-02" };
  const when = (more: object) => fromReadingLine({ claims: [{ ...claim, ...more }] }, article).reading.claims[0]?.when;
  expect(when({})).toEqual({ day: "2031-05-02", basis: "said" });
  expect(when({ when: { day: "2031-05-02", basis: "implied" } })).toEqual({ day: "2031-05-02", basis: "implied" });
  expect(when({ date: null })).toBeNull();
});

test("two articles of one name are refused: reports are named by it", () => {
  const one = fromReadingLine({}, article);
  expect(() => compare([one, one])).toThrow(RangeError);
});
