import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import type { Instant } from "../model/id.ts";
import { verifyLedger } from "../record/verify.ts";
import { cover } from "../record/witness.ts";
import { takeAll } from "./flow.ts";
import { type Books, openBooks } from "./open.ts";
import { withhold } from "./withhold.ts";

// Taking down what is left, after something was taken down before; and what stands in the same blobs.

const at: Instant = "2025-03-01T09:00:00Z";
const by = "Editor";

async function books(...samples: ReturnType<typeof sampleHeard>[]): Promise<{ made: Books; place: string }> {
  const place = join(mkdtempSync(join(tmpdir(), "hearsay-withhold-")), "ledger");
  const made = await openBooks(place);
  await takeAll([samples], made, {
    hear: (some) => ({ name: "samples", heard: some, notices: [], failures: [] }),
    now: () => at,
  });
  return { made, place };
}

/** Names of the folder's files that hold some words. */
const filesWith = (place: string, words: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: "utf8" }).filter(
    (name) => statSync(join(place, name)).isFile() && readFileSync(join(place, name)).includes(words),
  );

describe("what was taken out of already", () => {
  test("a second name goes as well; offsets stay, the log verifies, and another start tells the same", async () => {
    const { made, place } = await books(sampleHeard(1));
    const { article } = sampleHeard(1);
    const take = (words: string, reason: string) =>
      withhold(made, { article: article.id, words: [words], by, reason }, at);
    await take("Maria Hollis", "She asked.");
    const second = await take("Petra Lind", "So did she.");
    expect(second).toMatchObject({ articles: [article.id], covered: 1 });
    const third = await take("houses", "A court said so.");
    expect(third.covered).toBeGreaterThan(0);
    const kept = made.view.article(article.id);
    expect(kept?.article.byline).toBe(cover.repeat(10));
    expect(kept?.article.text).toBe(
      article.text.replace("Maria Hollis", cover.repeat(12)).replace("houses", cover.repeat(6)),
    );
    expect(kept?.grave).toMatchObject({ reason: "A court said so.", some: true });
    await made.close();
    for (const words of ["Hollis", "Petra Lind", "houses burnt"])
      expect([words, filesWith(place, words)]).toEqual([words, []]);
    expect((await verifyLedger(place)).first).toBeNull();
    const again = await openBooks(place);
    expect(again.view.article(article.id)).toEqual(kept);
    await again.close();
  });

  test("all that is left goes, and the answer is of the last", async () => {
    const { made, place } = await books(sampleHeard(1), sampleHeard(2));
    const { article } = sampleHeard(1);
    await withhold(made, { article: article.id, words: ["Maria Hollis"], by, reason: "She asked." }, at);
    const done = await withhold(made, { article: article.id, words: [], by, reason: "Court order 7." }, at);
    expect(done.entries.length).toBeGreaterThan(0);
    const kept = made.view.article(article.id);
    expect(kept).toMatchObject({
      article: { text: "", title: null },
      grave: { reason: "Court order 7.", some: false },
    });
    expect(made.view.article(sampleHeard(2).article.id)?.article.text).toContain("Maria Hollis");
    await made.close();
    expect(filesWith(place, "3 houses burnt")).toEqual([]);
    expect((await verifyLedger(place)).first).toBeNull();
  });

  test("where nothing is left nothing is recorded", async () => {
    const { made } = await books(sampleHeard(1));
    const what = { article: sampleHeard(1).article.id, words: [], by, reason: "Court order 7." };
    await withhold(made, what, at);
    const size = made.ledger.size();
    expect((await withhold(made, what, at)).entries).toEqual([]);
    expect(made.ledger.size()).toBe(size);
  });
});

test("an article whose text is another's to the letter goes with it, and is named", async () => {
  const copied = sampleHeard(1, { externalId: "copy", outlet: "Lindholm Wire" });
  const { made, place } = await books(sampleHeard(1), copied, sampleHeard(2));
  expect(copied.article.id).not.toBe(sampleHeard(1).article.id);
  const done = await withhold(
    made,
    { article: sampleHeard(1).article.id, words: [], by, reason: "Court order 7." },
    at,
  );
  expect([...done.articles].sort()).toEqual([sampleHeard(1).article.id, copied.article.id].sort());
  expect(made.view.article(copied.article.id)).toMatchObject({ article: { text: "" }, grave: { some: false } });
  // What all articles have alike, such as an empty list of notices, stays.
  expect(made.view.article(sampleHeard(2).article.id)).toMatchObject({ withheld: false, grave: null });
  await made.close();
  expect(filesWith(place, "3 houses burnt")).toEqual([]);
  expect((await verifyLedger(place)).first).toBeNull();
});
