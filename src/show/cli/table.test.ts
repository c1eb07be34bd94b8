import { expect, test } from "vitest";
import { cells, fold, table } from "./table.ts";

test("wide characters count two cells, marks none", () => {
  expect(cells("abc")).toBe(3);
  expect(cells("新聞")).toBe(4);
  expect(cells("e\u0301")).toBe(1);
});

test("words are folded, and a word longer than the line is cut", () => {
  expect(fold("one two three", 7)).toEqual(["one two", "three"]);
  expect(fold("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
});

test("a table never grows wider than the terminal it is given", () => {
  const drawn = table(
    [
      { head: "Who", grow: 0 },
      { head: "Words", grow: 1 },
    ],
    [["Oru", "a long sentence that does not fit in one line of it"]],
    30,
  );
  expect(Math.max(...drawn.split("\n").map(cells))).toBeLessThanOrEqual(30);
});

test("where columns do not fit, each cell stands under its heading and nothing is wider than the terminal", () => {
  const columns = ["Matter", "When", "Affirms", "Differs", "Denies"].map((head) => ({ head, grow: 1 }));
  const row = [
    "Who holds the town of Kersholt?",
    "2032-09-14 to 2032-09-16",
    "Viktor Aldemar",
    "",
    "the General Staff",
  ];
  const drawn = table(columns, [row, row], 40);
  expect(Math.max(...drawn.split("\n").map(cells))).toBeLessThanOrEqual(40);
  expect(drawn).toContain("When: 2032-09-14 to 2032-09-16");
  expect(drawn).not.toContain("Differs");
});

test("third-party text in a cell cannot bring control characters with it", () => {
  expect(table([{ head: "A", grow: 1 }], [["x\u001b[31my"]], 40)).not.toContain("\u001b");
});
