import { describe, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import type { RevisionAnswer } from "../src/model/revision.ts";
import { hearInput } from "../src/pipeline.ts";
import { deskOf, type Kept } from "../src/show/desk.ts";
import { filtersFrom } from "../src/show/filters.ts";

// Versions of one article, told apart by what they claim. The town, the war and everybody in it are invented.

interface Page {
  readonly text: string;
  readonly title?: string;
  readonly updated?: string | null;
}

function version({ text, title = "The town", updated = null }: Page, n: number): Kept {
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
  const taken = `2032-09-14T1${n}:00:00Z` as const;
  const input = { bytes, name: `v${n}`, url: null, media: null, charset: "utf-8", taken };
  const [heard] = hearInput(input, () => openBeat("invented")).heard;
  if (!heard) throw new Error("not read");
  return { article: heard.article, reading: heard.reading, bytes: heard.capture.sha256, capture: heard.capture };
}

function revision(before: Page, after: Page): RevisionAnswer {
  const [a, b] = [version(before, 1), version(after, 2)];
  // The order they were taken in makes no difference.
  const told = [deskOf([a, b]), deskOf([b, a])].map((desk) => desk.revision(b.article.id));
  expect(told[0]).toEqual(told[1]);
  if (!told[0]) throw new Error("no two versions");
  return told[0];
}

const says = (before: string, after: string): readonly string[] =>
  revision({ text: before }, { text: after, updated: "2032-09-14T12:00:00Z" }).changes.map((change) => change.says);

const spokesman = "General Staff spokeswoman Runa Olgerd said on Tuesday that";

describe("between two versions", () => {
  test("a moved comma, a changed adverb, another order of sentences shows nothing", () => {
    const first = `${spokesman} Lurmian forces held 70% of Kersholt. Residents spoke of heavy shelling.`;
    for (const second of [
      `${spokesman}, Lurmian forces held 70% of Kersholt. Residents spoke of heavy shelling.`,
      `Residents spoke of heavy shelling. ${spokesman} Lurmian forces held 70% of Kersholt.`,
      `${spokesman} Lurmian forces held 70 percent of Kersholt. Residents spoke of very heavy shelling.`,
    ]) {
      const told = revision({ text: first }, { text: second });
      expect(told.changes.filter(({ before, after }) => (before ?? after)?.kind === "control")).toEqual([]);
      expect(told.sameText).toBe(false);
    }
  });

  test.each([
    ["70%", "80%", "figure 70% → 80%"],
    ["70%", "about 70%", "figure 70% → about 70%"],
    ["more than 70%", "70%", "figure more than 70% → 70%"],
    ["70%", "half", "figure 70% → 50%"],
  ])("%s that becomes %s is told as %s", (from, to, told) => {
    const text = (figure: string): string => `${spokesman} Lurmian forces controlled ${figure} of Kersholt.`;
    expect(says(text(from), text(to))).toEqual([told]);
  });

  test("words that become the outlet's own are told: attribution removed", () => {
    const said = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const own = "Lurmian forces controlled 70% of Kersholt.";
    expect(says(said, own)).toEqual([expect.stringMatching(/^attribution removed \(it was Runa Olgerd's\)/)]);
    expect(says(own, said)).toEqual([expect.stringMatching(/^attribution added \(Runa Olgerd\)/)]);
  });

  test("a denial that is added, or goes, is told as one", () => {
    const said = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const both = `${said}\nVeldania's General Staff denied on Tuesday that Lurmian forces controlled 70% of Kersholt.`;
    expect(says(said, both)).toEqual(["denial added"]);
    expect(says(both, said)).toEqual(["denial removed"]);
  });

  test("a word that takes a side is told where it comes, goes or is exchanged", () => {
    const with_ = (verb: string): string => `${spokesman} Lurmian forces had ${verb} Kersholt.`;
    expect(says(with_("captured"), with_("liberated"))).toEqual([expect.stringMatching(/^wording .*liberated/)]);
  });

  test("another speaker with another figure is another statement, not a changed one", () => {
    const other =
      "Battlegroup North commander Teodor Lisk said on Tuesday that Lurmian forces controlled 80% of Kersholt.";
    const told = revision({ text: `${spokesman} Lurmian forces controlled 70% of Kersholt.` }, { text: other });
    expect(told.changes.map(({ type }) => type).sort()).toEqual(["added", "removed"]);
  });

  test("a changed headline is told, one with another comma is not", () => {
    const text = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const told = (title: string) => revision({ text }, { text: `${text} `, title }).headline;
    expect(told("The town, taken")).toEqual({ from: "The town", to: "The town, taken" });
    expect(told("The, town")).toBeNull();
  });

  test("an update time that moves without the text is said", () => {
    const text = `${spokesman} Lurmian forces controlled 70% of Kersholt.`;
    const told = revision({ text }, { text, updated: "2032-09-14T20:00:00Z" });
    expect(told).toMatchObject({ sameText: true, changes: [], updated: { from: null, to: "2032-09-14T20:00:00Z" } });
    expect(told.says).toBe(
      'The text is the same to the letter; only "updated" went from none to 2032-09-14T20:00:00Z.',
    );
  });
});

test("of several versions the newest is listed and compared, whatever order they came in; the others answer to their ids", () => {
  const text = (figure: number): string => `${spokesman} Lurmian forces controlled ${figure}% of Kersholt.`;
  const versions = [70, 75, 80].map((figure, i) =>
    version({ text: text(figure), updated: i ? `2032-09-14T1${i}:30:00Z` : null }, i + 1),
  );
  const all = filtersFrom(() => undefined);
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const desk = deskOf(order.map((i) => versions[i] as Kept));
    expect(desk.articles(all).map((a) => a.article.externalId)).toEqual(["v3"]);
    const [matter] = desk.matters(all);
    expect(matter).toMatchObject({ reports: 1, outlets: 1 });
    const first = versions[0]?.article.id ?? "";
    expect(desk.versions(first).map(({ current }) => current)).toEqual([false, false, true]);
    expect(desk.article(first)?.article.externalId).toBe("v1");
    const old = desk.article(first)?.claims[0]?.id ?? "";
    expect(desk.claim(old)?.article.article.id).toBe(first);
    expect(desk.revision(desk.versions(first)[2]?.id ?? "", first)?.changes.map(({ says: s }) => s)).toEqual([
      "figure 70% → 80%",
    ]);
  }
});
