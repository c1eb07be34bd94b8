import { describe, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { takeAll } from "../src/flow/flow.ts";
import { openBooks } from "../src/flow/open.ts";
import { type Heard, hearInput } from "../src/pipeline.ts";
import { deskOf } from "../src/show/desk.ts";
import { copied, foundAmong, makings, samples } from "./copying.ts";

const found = foundAmong(copied(6, 2026));

describe("among our own texts, their copies and rewrites", () => {
  test("there are enough of them to say something", () => {
    expect(samples().length).toBeGreaterThan(20);
    for (const { copies } of found.rows) expect(copies).toBeGreaterThan(100);
  });

  test.each(Object.keys(makings.copies))("copies are found (%s)", (made) => {
    const row = found.rows.find((one) => one.made === made);
    expect((row?.near ?? 0) / (row?.copies ?? 1)).toBeGreaterThanOrEqual(0.98);
  });

  test("no two texts of different sources are taken for copies", () => {
    expect(found.false).toBe(0);
  });

  test.each(Object.keys(makings.rewrites))(
    "rewrites are told apart from copies, or as copies where little changed (%s)",
    (made) => {
      const { near = 0, rewrite = 0, copies = 1 } = found.rows.find((one) => one.made === made) ?? {};
      expect((near + rewrite) / copies).toBeGreaterThanOrEqual(0.95);
      if (!made.startsWith("20")) expect(near / copies).toBeLessThan(0.15);
    },
  );
});

describe("reports that papers carry", () => {
  const beat = openBeat("invented");
  const report =
    "General Viktor Aldemar of Lurmia said on Tuesday that his troops had captured the town of Kersholt after a week of fighting along the river.";
  const other =
    "General Viktor Aldemar announced on Tuesday that Lurmian forces had taken Kersholt, following several days of heavy clashes near the water.";
  const heard = (outlet: string, text: string, published = "2032-09-14"): readonly Heard[] => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        id: outlet,
        outlet,
        url: `https://${outlet.toLowerCase().replace(/ /g, "")}.example/1`,
        language: "en",
        title: "A town",
        published,
        text,
      }),
    );
    return hearInput(
      { bytes, name: outlet, url: null, media: null, charset: null, taken: "2033-01-01T00:00:00Z" },
      () => beat,
    ).heard;
  };

  test("marked copies are told by their mark, however they were rewritten; unmarked rewrites are not", async () => {
    const books = await openBooks("memory:");
    const all = [
      ...heard("Island Gazette", `KERSHOLT, Sept 14 (Meridian) - ${report}`),
      ...heard("Strait Observer", `KERSHOLT, Sept 14 (Meridian) - ${other}`),
      ...heard("Harbour Times", other.replace("heavy", "bitter"), "2032-09-15"),
    ];
    await takeAll(all, books, { hear: (one) => ({ name: "", heard: [one], notices: [], failures: [] }) });
    const desk = deskOf(books.view);
    const [matter] = books.view.allMatters({ kind: "control" });
    const origins = desk.origins(matter?.key ?? "", 0.45);
    const reasons = new Map(
      origins?.tree.flatMap((one) => one.reports.map((report) => [report.outlet, report.reasons.join("; ")] as const)),
    );
    expect(origins).toMatchObject({ reports: 3, outlets: 3, origins: 1, unestablished: 0 });
    expect(reasons.get("Strait Observer")).toContain("both carry Meridian Press");
    expect(reasons.get("The Harbour Times")).not.toContain("carry");
    expect(reasons.get("The Harbour Times")).toContain("near-copy");
    await books.close();
  });
});
