import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MatterLine } from "../src/model/answer.ts";
import { run } from "../src/show/cli/run.ts";

// Places judged the same, by the names people give them, are asked for by any of their names and ids.

const folder = mkdtempSync(join(tmpdir(), "hearsay-places-"));
const ledger = join(folder, "ledger");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = `Battlegroup North commander Teodor Lisk said on Saturday that his troops held 70% of Toldrena.
The General Staff of the Armed Forces of Veldania said on Saturday that Lurmian forces had captured Haskmern.
It said on Saturday that 12 soldiers had been killed in Ostrel in Dellmarch Province.
It also said on Saturday that 15 soldiers had been killed in Ostrel in Saltern Province.`;

async function hearsay(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (s: string) => void out.push(s),
    err: (s: string) => void err.push(s),
    width: 120,
    colour: false,
    live: false,
    env: { HEARSAY_LEDGER: ledger, HEARSAY_BY: "A. Reader" },
  };
  return { code: await run(args, io), out: out.join(""), err: err.join("") };
}

/** How many reports there are in the matters of control that a place is asked by. */
async function reportsOf(place: string): Promise<number> {
  const { out } = await hearsay("compare", "--place", place, "--kind", "control", "--json");
  const lines = out.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as MatterLine] : []));
  return lines.reduce((sum, { reports }) => sum + reports, 0);
}

beforeAll(async () => {
  const article = join(folder, "one.json");
  const page = { id: "one", outlet: "North Star Daily", url: "https://northstar.example/places", language: "en" };
  writeFileSync(article, JSON.stringify({ ...page, title: "Two towns", published: "2032-10-02T10:00:00Z", text }));
  expect((await hearsay("add", article, "--beat", "invented")).code).toBe(0);
  expect([await reportsOf("Toldren"), await reportsOf("Haskmern")]).toEqual([1, 1]);
});

test("merged by name, two places are found by every name and id of either; taken back, by their own alone", async () => {
  const { out } = await hearsay("judge", "same", "places", "Toldrena", "haskmern", "One town, they say.", "--json");
  const every = ["Toldren", "toldrena", "Haskmera", "beat:invented/toldren", "beat:invented/haskmern"];
  for (const name of every) expect([name, await reportsOf(name)]).toEqual([name, 2]);
  expect((await hearsay("claims", "--place", "Haskmern", "--json")).out.trim().split("\n").length).toBe(2);
  await hearsay("withdraw", String((JSON.parse(out) as { entry: number }).entry), "Two towns.");
  for (const name of every) expect([name, await reportsOf(name)]).toEqual([name, 1]);
});

test("a name that several places of the ledger bear is refused, with their ids; an id is taken", async () => {
  const refused = await hearsay("judge", "same", "places", "Ostrel", "Toldren", "One town.");
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("use/ambiguous") });
  for (const id of ["beat:invented/ostrel-dellmarch", "beat:invented/ostrel-saltern"])
    expect(refused.err).toContain(id);
  const taken = await hearsay("judge", "same", "places", "beat:invented/ostrel-saltern", "Toldren", "One town.");
  expect(taken.code).toBe(0);
});
