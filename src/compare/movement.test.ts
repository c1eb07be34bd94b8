import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { denials } from "./denials.ts";
import { drifts, movement } from "./movement.ts";
import { articlesOf } from "./notation.corpus.ts";

const matters = compare(
  articlesOf({
    "Gazette 2031-05-02": [
      "Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02",
      "Bo Lind (SUD): denies control NOR, Testville, =0.7 share, 2031-05-02",
    ],
    "Herald 2031-05-06": ["Ann Vael (NOR): asserts control NOR, Testville, >0.8 share, 2031-05-06"],
    "Courier 2031-05-25": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-25"],
    "Mirror 2031-05-26": ["Cy Marr (NOR): asserts control NOR, Testville, =0.9 share, 2031-05-26"],
  }),
);

test("a figure moves from one utterance of a speaker to the next; the comparator stays with it", () => {
  const steps = movement(matters[0]!).map((s) => [
    s.speaker,
    s.said,
    s.quantity.comparator,
    s.quantity.value,
    s.change,
    s.stance,
  ]);
  expect(steps).toEqual([
    ["Ann Vael", "2031-05-02", "eq", 0.7, null, "affirms"],
    ["Bo Lind", "2031-05-02", "eq", 0.7, null, "denies"],
    ["Ann Vael", "2031-05-06", "gt", 0.8, 0.1, "differs"],
  ]);
});

test("it is followed through the matters that ask for it, and no speaker's figure is held against another's", () => {
  const [drift] = drifts(matters);
  expect(drift).toMatchObject({ kind: "control", unit: "share", place: { name: "Testville" } });
  expect(drift!.steps.map((s) => [s.speaker, s.change])).toEqual([
    ["Ann Vael", null],
    ["Bo Lind", null],
    ["Ann Vael", 0.1],
    ["Ann Vael", 0.2],
    ["Cy Marr", null],
  ]);
});

test("a single figure is no drift", () =>
  expect(drifts(matters.slice(1, 2).map((m) => ({ ...m, positions: m.positions.slice(0, 1) })))).toEqual([]));

test("a denial is linked to what it denies, and to nothing where nobody affirms", () => {
  expect(denials(matters[0]!)).toEqual([{ matter: matters[0]!.key, affirms: "o1", denies: "o2" }]);
  const alone = compare(articlesOf({ "Gazette 2031-05-02": ["Bo Lind (SUD): denies control NOR, Testville"] }));
  expect(denials(alone[0]!)).toEqual([]);
});
