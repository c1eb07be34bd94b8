import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { filtersFrom, placesNamed, within } from "./filters.ts";

test("a day that is none is refused with what to write instead", () => {
  expect(() => filtersFrom((n) => (n === "since" ? "last week" : undefined))).toThrow(/no day/);
  expect(filtersFrom((n) => (n === "since" ? "2025-11-20" : undefined)).since).toBe("2025-11-20");
});

test("a filter that can mean nothing is refused, and what would be right is said", () => {
  const asked = (given: Readonly<Record<string, string>>) => () => filtersFrom((name) => given[name]);
  expect(asked({ since: "2025-13-01" })).toThrow(/no day/);
  expect(asked({ until: "2025-02-31" })).toThrow(/no day/);
  expect(asked({ since: "2025-11-22", until: "2025-11-20" })).toThrow(/between/);
  expect(asked({ since: "2025-11-20", until: "2025" })().until).toBe("2025");
  expect(asked({ kind: "contrl" })).toThrow(/no kind "contrl"/);
  expect(asked({ kind: "Control" })().kind).toBe("control");
  expect(asked({ stance: "says" })).toThrow(/no stance/);
  expect(asked({ disputed: "maybe" })).toThrow(/yes nor no/);
  expect(asked({ disputed: "yes" })().disputed).toBe(true);
});

test("a claim is within the days asked for when its time overlaps them", () => {
  const asked = { since: "2032-09-14", until: "2032-09-15" };
  expect(within("2032-09-14", asked)).toBe(true);
  expect(within("2032-09-15T23:59:00Z", asked)).toBe(true);
  expect(within("2032-09-01/2032-09-14", asked)).toBe(true);
  expect(within("2032-09", asked)).toBe(true);
  expect(within("2032-09-13", asked)).toBe(false);
  expect(within("2032-09-16", asked)).toBe(false);
  expect(within(null, asked)).toBe(false);
  expect(within(null, { since: "", until: "" })).toBe(true);
});

test("a place no beat knows is asked for by the world's gazetteer, in other spellings too", () => {
  const named = (name: string): string[] => [...placesNamed(name, [openBeat("ru-ua")])];
  expect(named("Krasnoarmeysk")).toEqual(["gn:704422"]);
  const [gharyan] = named("Gharyan");
  expect(gharyan).toMatch(/^gn:/);
  expect(named("Ghiryan")).toContain(gharyan);
  expect(named("Oruvattikal")).toEqual([]);
  expect(named("")).toEqual([]);
});
