import { describe, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { takeAll } from "../src/flow/flow.ts";
import { openBooks } from "../src/flow/open.ts";
import type { Instant } from "../src/model/id.ts";
import type { RevisionAnswer } from "../src/model/revision.ts";
import { hearInput } from "../src/pipeline.ts";
import type { Input } from "../src/read/input.ts";
import { type Desk, deskOf } from "../src/show/desk.ts";
import { filtersFrom } from "../src/show/filters.ts";

// Versions of one article, told apart by what they claim. The town, the war and everybody in it are invented.

interface Page {
  readonly text: string;
  readonly title?: string;
  readonly updated?: string | null;
}

const taken = (n: number): Instant => `2025-09-14T1${n}:00:00Z`;

function input({ text, title = "The town", updated = null }: Page, n: number): Input {
  const page = {
    id: `v${n}`,
    url: "https://islandgazette.example/town",
    outlet: "Island Gazette",
    language: "en",
    title,
    published: "2032-09-14T08:00:00Z",
    updated,
    text,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  return { bytes, name: `v${n}`, url: null, media: null, charset: "utf-8", taken: taken(n) };
}

/** A desk over a ledger that took these in, in this order. */
async function deskOver(inputs: readonly Input[]): Promise<Desk> {
  const books = await openBooks("memory:");
  await takeAll(inputs, books, { hear: (one) => hearInput(one, () => openBeat("invented")), now: () => taken(5) });
  return deskOf(books.view);
}

async function revision(before: Page, after: Page): Promise<RevisionAnswer> {
  const both = [input(before, 1), input(after, 2)];
  const told: (RevisionAnswer | null)[] = [];
  // The order they were taken in makes no difference.
  for (const order of [both, [...both].reverse()]) {
    const desk = await deskOver(order);
    told.push(withoutEntries(desk.revision(desk.article("v2")?.article.id ?? "")));
  }
  expect(told[0]).toEqual(told[1]);
  if (!told[0]) throw new Error("no two versions");
  return told[0];
}

const withoutEntries = <T>(answer: T): T =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === "entry" ? null : value))) as T;

const says = async (before: string, after: string): Promise<readonly string[]> =>
  (await revision({ text: before }, { text: after, updated: "2032-09-14T12:00:00Z" })).changes.map((c) => c.says);

const spokesman = "General Staff spokeswoman Runa Olgerd said on Tuesday that";

describe("between two versions", () => {
  test("a moved comma, a changed adverb, another order of sentences shows nothing", async () => {
    const first = `${spokesman} Lurmian forces held 70% of Kersholt. Residents spoke of heavy shelling.`;
    for (const second of [
      `${spokesman}, Lurmian forces held 70% of Kersholt. Residents spoke of heavy shelling.`,
      `Residents spoke of heavy shelling. ${spokesman} Lurmian forces held 70% of Kersholt.`,
      `${spokesman} Lurmian forces held 70 percent of Kersholt. Residents spoke of very heavy shelling.`,
    ]) {
      const told = await revision({ text: first }, { text: second });
      expect(told.changes.filter(({ before, after }) => (before ?? after)?.kind === "control")).toEqual([]);
      expect(told.sameText).toBe(false);
    }
  });

  test.each([
    ["70%", "80%", "figure 70% → 80%"],
    ["70%", "about 70%", "figure 70% → about 70%"],
    ["more than 70%", "70%", "figure more than 70% → 70%"],
    ["70%", "half", "figure 70% → 50%"],
  ])("%s that becomes %s is told as %s", async (from, to, told) => {
    const text = (figure: string): string => `${spokesman} Lurmian forces controlled ${figure} of Kersholt.`;
    expect(await says(text(from), text(to))).toEqual([told]);
  });

  test("words that become the outlet's own are told: attribution removed", async () => {
    const said = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const own = "Lurmian forces controlled 70% of Kersholt.";
    expect(await says(said, own)).toEqual([expect.stringMatching(/^attribution removed \(it was Runa Olgerd's\)/)]);
    expect(await says(own, said)).toEqual([expect.stringMatching(/^attribution added \(Runa Olgerd\)/)]);
  });

  test("a denial that is added, or goes, is told as one", async () => {
    const said = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const both = `${said}\nVeldania's General Staff denied on Tuesday that Lurmian forces controlled 70% of Kersholt.`;
    expect(await says(said, both)).toEqual(["denial added"]);
    expect(await says(both, said)).toEqual(["denial removed"]);
  });

  test("a word that takes a side is told where it comes, goes or is exchanged", async () => {
    const with_ = (verb: string): string => `${spokesman} Lurmian forces had ${verb} Kersholt.`;
    expect(await says(with_("captured"), with_("liberated"))).toEqual([expect.stringMatching(/^wording .*liberated/)]);
  });

  test("another speaker with another figure is another statement, not a changed one", async () => {
    const other =
      "Battlegroup North commander Teodor Lisk said on Tuesday that Lurmian forces controlled 80% of Kersholt.";
    const told = await revision({ text: `${spokesman} Lurmian forces controlled 70% of Kersholt.` }, { text: other });
    expect(told.changes.map(({ type }) => type).sort()).toEqual(["added", "removed"]);
  });

  test("a changed headline is told, one with another comma is not", async () => {
    const text = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const told = async (title: string) => (await revision({ text }, { text: `${text} `, title })).headline;
    expect(await told("The town, taken")).toEqual({ from: "The town", to: "The town, taken" });
    expect(await told("The, town")).toBeNull();
  });

  test("an update time that moves without the text is said", async () => {
    const text = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const told = await revision({ text }, { text, updated: "2032-09-14T20:00:00Z" });
    expect(told).toMatchObject({ sameText: true, changes: [], updated: { from: null, to: "2032-09-14T20:00:00Z" } });
    expect(told.says).toBe(
      'The text is the same to the letter; only "updated" went from none to 2032-09-14T20:00:00Z.',
    );
  });
});

test("of several versions the newest is listed and compared, whatever order they came in; the others answer to their ids", async () => {
  const text = (figure: number): string => `${spokesman} Lurmian forces controlled ${figure}% of Kersholt.`;
  const inputs = [70, 75, 80].map((figure, i) =>
    input({ text: text(figure), updated: i ? `2032-09-14T1${i}:30:00Z` : null }, i + 1),
  );
  const all = filtersFrom(() => undefined);
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const desk = await deskOver(order.map((i) => inputs[i] as Input));
    expect(desk.articles(all).rows.map((a) => a.externalId)).toEqual(["v3"]);
    const { rows } = desk.matters(all);
    expect(rows).toMatchObject([{ reports: 1, outlets: 1 }]);
    const first = desk.article("v1")?.article.id ?? "";
    expect(desk.versions(first).map(({ current }) => current)).toEqual([false, false, true]);
    const old = desk.article(first)?.claims[0]?.id ?? "";
    expect(desk.claim(old)?.article.article.id).toBe(first);
    const last = desk.versions(first)[2]?.id ?? "";
    expect(desk.revision(last, first)?.changes.map((c) => c.says)).toEqual(["figure 70% → 80%"]);
  }
});
