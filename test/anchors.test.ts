import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { takeAll } from "../src/flow/flow.ts";
import { openBooks } from "../src/flow/open.ts";
import type { ClaimBody, EntryBody, StatementBody } from "../src/model/entry.ts";
import { type Heard, hearInput } from "../src/pipeline.ts";
import { blobName } from "../src/record/blobs.ts";
import { bodiesOf } from "../src/record/bodies.ts";
import { anchorsIn } from "../src/record/proof.ts";
import { verifyLedger } from "../src/record/verify.ts";
import { sha256 } from "../src/text/canonical.ts";

// Anchors cannot lie: of more than a thousand sources that were changed after they were read, every span whose words are not there any more
// is named, none is taken for words that stand elsewhere, and nothing read in a changed source enters a ledger.

const text = [
  "The Red Hall said on Tuesday that General Viktor Aldemar had informed Chancellor Ottokar Brann that Kersolta had been liberated. 😀",
  "Veldania's General Staff denied on Tuesday that Kersholt had been captured. Kersholt, it said, is under Veldanian control.",
  "Lurmian forces control 60% of Brenmern, Aldemar said. Lurmian forces control 60% of Brenmern, the Red Hall repeated.",
  "Battlegroup North commander Teodor Lisk said on Wednesday that Lurmian forces controlled 80% of Brenmern.",
].join("\n");

function heard(of: string): Heard {
  const page = { id: "anchors", outlet: "Island Gazette", language: "en", published: "2032-09-15", text: of };
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  const input = {
    bytes,
    name: "anchors",
    url: null,
    media: null,
    charset: "utf-8",
    taken: "2032-09-15T10:00:00Z",
  } as const;
  const [one] = hearInput(input, () => openBeat("invented")).heard;
  if (!one) throw new Error("not read");
  return one;
}

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A source changed in one of the ways that sources change: a letter, a word, a figure, something put in or taken out, passages that change places. */
function mutated(source: string, chance: () => number): string {
  const at = Math.floor(chance() * source.length);
  const to = Math.min(source.length, at + 1 + Math.floor(chance() * 12));
  const words = ["not ", "80%", "Kersholt", "é", "😀", "\n", "liberated ", "x"];
  const word = words[Math.floor(chance() * words.length)] ?? "x";
  switch (Math.floor(chance() * 6)) {
    case 0:
      return source.slice(0, at) + (source[at] === "e" ? "a" : "e") + source.slice(at + 1);
    case 1:
      return source.slice(0, at) + word + source.slice(at);
    case 2:
      return source.slice(0, at) + source.slice(to);
    case 3:
      return source.slice(0, at) + word + source.slice(to);
    case 4:
      return source.slice(to) + source.slice(0, to);
    default:
      return source.replace(/\d+%/g, (figure) => (chance() < 0.5 ? "75%" : figure)).normalize("NFD");
  }
}

const isSpoken = (body: EntryBody): body is StatementBody | ClaimBody =>
  body.type === "statement" || body.type === "claim";

test("of 1,500 changed sources every span whose words went is an orphan, and every span that holds reads to the letter", () => {
  const { bodies } = bodiesOf(heard(text));
  const spans = bodies.filter(isSpoken).flatMap((body) => body.spans);
  expect(spans.length).toBeGreaterThan(30);
  const chance = seeded(7);
  let [sources, orphaned] = [0, 0];
  while (sources < 1500) {
    const changed = mutated(text, chance);
    if (changed === text) continue;
    sources++;
    const { held, orphans } = anchorsIn(spans, { text: changed, title: null });
    const gone = spans.filter(({ start, end }) => changed.slice(start, end) !== text.slice(start, end));
    // What is an orphan is worked out here from the words alone; a span that cuts a character of the changed text in two is one as well.
    expect(gone.filter((span) => !orphans.includes(span))).toEqual([]);
    for (const { start, end, sha256: digest } of held) {
      expect(changed.slice(start, end)).toBe(text.slice(start, end));
      expect(sha256(changed.slice(start, end))).toBe(digest);
    }
    expect(held.length + orphans.length).toBe(spans.length);
    orphaned += orphans.length;
  }
  expect(orphaned).toBeGreaterThan(10_000);
});

test("nothing that was read in one source enters over 300 changed ones unless each of its words reads there", async () => {
  const chance = seeded(11);
  const made = bodiesOf(heard(text));
  let [refused, entered] = [0, 0];
  for (let n = 0; n < 300; n++) {
    const changed = mutated(text, chance);
    if (changed === text) continue;
    const books = await openBooks("memory:");
    const other = bodiesOf(heard(changed));
    await books.ledger.blobs.put(other.blobs);
    await books.ledger.append(other.bodies.slice(0, 2), "2032-09-15T10:00:00Z");
    const article = other.bodies.find((body) => body.type === "article")?.article;
    if (!article) throw new Error("no article");
    for (const body of made.bodies.filter(isSpoken)) {
      const reads = body.spans.every(({ start, end }) => changed.slice(start, end) === text.slice(start, end));
      const into = books.ledger.append([{ ...body, article: article.id }], "2032-09-15T10:00:00Z");
      if (reads) entered += (await into).added;
      else await expect(into, JSON.stringify(changed)).rejects.toMatchObject({ code: "ledger/span" });
      if (!reads) refused++;
    }
    await books.close();
  }
  expect([refused > 1000, entered > 100]).toEqual([true, true]);
});

test("a source that was changed where it is kept is named by verify, whichever of its bytes it was", async () => {
  const place = join(mkdtempSync(join(tmpdir(), "hearsay-anchors-")), "ledger");
  const one = heard(text);
  const books = await openBooks(place);
  await takeAll([one], books, {
    hear: (it) => ({ name: "anchors", heard: [it], notices: [], failures: [] }),
    now: () => "2032-09-15T10:00:00Z",
  });
  await books.close();
  const kept = join(place, blobName(one.article.textSha256));
  const chance = seeded(3);
  for (let n = 0; n < 40; n++) {
    const changed = mutated(text, chance);
    if (changed === text) continue;
    writeFileSync(kept, changed);
    const verdict = await verifyLedger(place);
    expect(verdict.ok).toBe(false);
    expect(verdict.first?.place).toMatch(/^(entry \d+|blobs\/)/);
  }
  writeFileSync(kept, text);
  expect((await verifyLedger(place)).first).toBeNull();
  rmSync(join(place, ".."), { recursive: true });
});
