import { expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { sameSpelling } from "./names.ts";

test.each([
  ["Oleh Sorskyi", "Oleh Sorskii"],
  ["Valerij Marenko", "Valery Marenko"],
  ["Anna Ó Brien", "Anna O Brien"],
  ["STAFF OF THE ARMY", "Staff of the Army"],
])("%s and %s are one name", (a, b) => expect(sameSpelling(a, b)).toBe(true));

test.each([
  ["Oleh Sorskyi", "Petro Sorskyi"],
  ["Ann Vael", "Ann Marr"],
  ["Army of Norland", "Army of Sudland"],
  ["Northern Command", "Southern Command"],
  ["Staff of the Army of Norland", "Army of Norland"],
])("%s and %s are two", (a, b) => expect(sameSpelling(a, b)).toBe(false));

test("marks, dashes and capitals are folded", () => {
  expect(fold("  Łęczyca–Sólna’s ")).toBe("łeczyca solnas");
});
