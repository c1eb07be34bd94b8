import { expect, test } from "vitest";
import type { Io } from "./io.ts";
import { progress } from "./progress.ts";
import { cells } from "./table.ts";

function steps(live: boolean, names: readonly string[]): readonly string[] {
  const told: string[] = [];
  const io: Io = { out: () => {}, err: (s) => told.push(s), width: 60, colour: false, live, env: {} };
  const bar = progress(io, 4);
  for (const name of names) bar.step(name);
  bar.end();
  return told;
}

test("the bar fills with what was read, and says how much there is", () => {
  const told = steps(true, ["one.json", "two.json"]);
  expect(told[0]).toContain("[#####...............] 1/4  one.json");
  expect(told[1]).toContain("[##########..........] 2/4");
});

test("a long or hostile name neither breaks the line nor reaches the terminal", () => {
  const [line = ""] = steps(true, [`x\u001b[31m${"y ".repeat(100)}`]);
  const shown = line.slice("\r\u001b[K".length);
  expect(shown).not.toContain("\u001b");
  expect(cells(shown)).toBeLessThan(60);
});

test("of a long path the end is shown, which tells files apart", () => {
  expect(steps(true, [`${"folder/".repeat(12)}evening-lantern.json`])[0]).toContain("lantern.json");
});

test("where there is no terminal the bar is silent", () => {
  expect(steps(false, ["one.json"])).toEqual([]);
});
