import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { type SampleHeard, sampleHeard } from "../../test/sample-reading.ts";
import { HearsayError } from "../model/error.ts";
import type { Hearings } from "../pipeline.ts";
import { bodiesOf } from "../record/bodies.ts";
import { verifyLedger } from "../record/verify.ts";
import { type Outcome, takeAll } from "./flow.ts";
import { type Books, openBooks } from "./open.ts";
import { indexDiffers } from "./same-index.ts";

const folder = (): string => join(mkdtempSync(join(tmpdir(), "hearsay-flow-")), "ledger");
const now = () => "2025-03-01T09:00:00Z" as const;
const heardAs = (name: string, ...heard: SampleHeard[]): Hearings => ({ name, heard, notices: [], failures: [] });
const hear = (n: number): Hearings => heardAs(`file ${n}`, sampleHeard(n));
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const statuses = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map((one) => one.status);

/** Everything a view answers, but for the numbers of entries, which tell the order of recording. */
function answers(books: Books): unknown {
  const { view } = books;
  const { entries: _, ...counts } = view.counts();
  return {
    counts,
    claims: view.claims({ limit: 1000 }).rows.map(({ entry: _, ...row }) => row),
    articles: view.articles({ limit: 1000 }).rows.map(({ entry: _, reading: __, ...row }) => row),
    readings: [...view.readings()].map(({ entries: _, ...kept }) => kept),
    facets: view.facets({}),
    notices: view.notices(),
  };
}

async function filled(place: string, order: readonly number[], batch = 32): Promise<Books> {
  const books = await openBooks(place);
  await takeAll(order, books, { hear, now, batch });
  return books;
}

describe("taking articles in", () => {
  test("gives each its outcome, in order, with what was found", async () => {
    const books = await openBooks("memory:");
    const outcomes = await takeAll([1, 2], books, { hear, now });
    expect(
      outcomes.map(({ name, status, externalId, statements, claims, reason }) => [
        name,
        status,
        externalId,
        statements,
        claims,
        reason,
      ]),
    ).toEqual([
      ["file 1", "new", "sample-1", 3, 3, null],
      ["file 2", "new", "sample-2", 3, 3, null],
    ]);
    await books.close();
  });

  test("twice, shuffled, or in other portions leaves the same", async () => {
    const once = await filled("memory:", upTo(12));
    const size = once.ledger.size();
    const again = await takeAll(upTo(12).reverse(), once, { hear, now });
    expect(new Set(statuses(again))).toEqual(new Set(["known"]));
    expect(once.ledger.size()).toBe(size);
    const other = await filled("memory:", [7, 3, 3, 11, 0, 1, 2, 4, 7, 5, 6, 8, 9, 10, 0], 2);
    expect(other.ledger.size()).toBe(size);
    expect(answers(other)).toEqual(answers(once));
    await once.close();
    await other.close();
  });

  test("goes on after what cannot be heard, and names it", async () => {
    const books = await openBooks("memory:");
    const outcomes = await takeAll([1, 2, 3, 4], books, {
      now,
      nameOf: (n) => `file ${n}`,
      hear: (n) => {
        if (n === 2) throw new HearsayError("read/empty", "It is empty", "Check it.");
        if (n === 3) throw new TypeError("a slip");
        return hear(n);
      },
    });
    expect(outcomes.map(({ name, status, code }) => [name, status, code])).toEqual([
      ["file 1", "new", null],
      ["file 2", "failed", "read/empty"],
      ["file 3", "failed", "flow/fault"],
      ["file 4", "new", null],
    ]);
    expect(outcomes[1]).toMatchObject({ reason: "It is empty", hint: "Check it." });
    await books.close();
  });

  test("names the line that failed, what was passed over, and what is kept without being read", async () => {
    const books = await openBooks("memory:");
    const unread = sampleHeard(2);
    const notice = { code: "language/unread", words: null, reason: "Its language is not read yet." };
    const hearings: Hearings = {
      name: "many.jsonl",
      heard: [sampleHeard(1), { ...unread, reading: { ...unread.reading, notices: [notice] } }],
      notices: [{ name: "notes.md", notice: { code: "read/left-out", words: null, reason: "No article." } }],
      failures: [{ name: "many.jsonl", line: 3, code: "read/json", message: "No JSON", hint: "Mend it." }],
    };
    const outcomes = await takeAll([hearings], books, { hear: (one) => one, now });
    expect(outcomes.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ["many.jsonl", "new", null],
      ["many.jsonl", "unread", "Its language is not read yet."],
      ["many.jsonl:3", "failed", "No JSON"],
      ["notes.md", "left-out", "No article."],
    ]);
    expect(
      books.view
        .articles({})
        .rows.map((row) => row.read)
        .sort(),
    ).toEqual([false, true]);
    await books.close();
  });

  test("refuses by name the one article that cannot be recorded and takes in the others of its batch", async () => {
    const books = await openBooks("memory:");
    await takeAll([5], books, { hear, now });
    await books.ledger.withhold(sampleHeard(5).article.textSha256, "desk", "asked", now());
    const outcomes = await takeAll([4, 5, 6], books, {
      hear: (n) => heardAs(`file ${n}`, sampleHeard(n, { version: "0.2.0" })),
      now,
    });
    expect(outcomes.map(({ name, status, code }) => [name, status, code])).toEqual([
      ["file 4", "new", null],
      ["file 5", "failed", "ledger/withheld"],
      ["file 6", "new", null],
    ]);
    await books.close();
  });
});

describe("a later reading of the same article", () => {
  test("takes the place of the earlier in the view; both stay in the ledger", async () => {
    const books = await openBooks("memory:");
    const first = sampleHeard(1);
    const claims = first.reading.claims.map((claim) => ({ ...claim, stance: "denies" as const }));
    const second = { ...first, reading: { ...first.reading, claims } };
    await takeAll([first, second], books, { hear: (one) => heardAs("one", one), now });
    expect(books.view.article(first.article.id)?.reading.claims.map((c) => c.stance)).toEqual(["denies", "denies"]);
    expect(books.view.counts()).toMatchObject({ articles: 1, claims: 3 });
    expect(books.view.claims({ stance: "asserts" }).rows.map((row) => row.where)).toEqual(["title"]);
    let asserts = 0;
    for await (const { body } of books.ledger.entries())
      if (body.type === "claim" && body.claim.stance === "asserts") asserts++;
    expect(asserts).toBe(4);
    await books.close();
  });

  test("does not count until its closing entry is there", async () => {
    const books = await openBooks("memory:");
    const { blobs, bodies } = bodiesOf(sampleHeard(1));
    await books.ledger.blobs.put(blobs);
    for (const body of bodies.slice(0, -1)) {
      await books.ledger.append([body], now());
      await books.catchUp();
      expect(books.view.counts().claims).toBe(0);
      expect([...books.view.readings()]).toEqual([]);
    }
    const [outcome] = await takeAll([1], books, { hear, now });
    expect(outcome?.status).toBe("new");
    expect(books.ledger.size()).toBe(bodies.length);
    expect(books.view.counts()).toMatchObject({ articles: 1, statements: 3, claims: 3 });
    await books.close();
  });
});

describe("the view", () => {
  test("made again from the log gives the same answers", async () => {
    const place = folder();
    let books = await filled(place, upTo(9));
    const before = answers(books);
    expect(await books.rebuild()).toBe(books.ledger.size());
    expect(answers(books)).toEqual(before);
    await books.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(join(place, `index.sqlite${end}`), { force: true });
    books = await openBooks(place);
    expect(answers(books)).toEqual(before);
    await books.close();
  });

  test("is made again where its file is damaged, cut short, or another ledger's", async () => {
    const place = folder();
    let books = await filled(place, upTo(3));
    const before = answers(books);
    await books.close();
    const file = join(place, "index.sqlite");
    const whole = readFileSync(file);
    const bent = Buffer.from(whole);
    bent.fill(0xff, 4096, 12_000);
    for (const spoilt of [Buffer.from("no database at all"), whole.subarray(0, 5000), Buffer.alloc(0), bent]) {
      for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
      writeFileSync(file, spoilt);
      books = await openBooks(place);
      expect(answers(books)).toEqual(before);
      await books.close();
    }
    const other = folder();
    await (await filled(other, [8])).close();
    rmSync(file);
    copyFileSync(join(other, "index.sqlite"), file);
    books = await openBooks(place);
    expect(answers(books)).toEqual(before);
    await books.close();
  });

  test("that fell behind is brought up at the next opening, by a reader too", async () => {
    const place = folder();
    const books = await openBooks(place);
    const { blobs, bodies } = bodiesOf(sampleHeard(1));
    await books.ledger.blobs.put(blobs);
    await books.ledger.append(bodies, now());
    await books.close();
    const reader = await openBooks(place, { mode: "read" });
    expect(reader.view.counts().claims).toBe(3);
    await reader.close();
  });

  test("is made in memory for a reader where its file cannot be made", async () => {
    const place = folder();
    const books = await filled(place, upTo(3));
    const before = answers(books);
    await books.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(join(place, `index.sqlite${end}`), { force: true });
    mkdirSync(join(place, "index.sqlite"));
    const reader = await openBooks(place, { mode: "read" });
    expect(answers(reader)).toEqual(before);
    await reader.close();
    await expect(openBooks(place)).rejects.toMatchObject({ code: "index/disk" });
    rmSync(join(place, "index.sqlite"), { recursive: true });
    await (await openBooks(place)).close();
  });

  test("forgets the words that are taken down, at once and when it is made again", async () => {
    const place = folder();
    const books = await filled(place, [1, 2]);
    const { article } = sampleHeard(1);
    const front =
      bodiesOf(sampleHeard(1)).bodies.flatMap((body) =>
        body.type === "article" ? [body.article.frontSha256] : [],
      )[0] ?? "";
    for (const blob of [article.textSha256, front]) await books.ledger.withhold(blob, "desk", "asked", now());
    await books.catchUp();
    const kept = books.view.article(article.id);
    expect(kept).toMatchObject({ withheld: true, article: { text: "", title: null, byline: null } });
    expect(kept?.reading.statements[0]?.speaker.name).toBe("name withheld");
    expect(JSON.stringify(books.view.claims({ article: article.id }))).not.toMatch(/Hollis|burnt|liberated/);
    expect(books.view.claims({ text: "burnt" }).rows.map((row) => row.article.id)).toEqual([sampleHeard(2).article.id]);
    const before = answers(books);
    await books.rebuild();
    expect(answers(books)).toEqual(before);
    await books.close();
    expect((await verifyLedger(place)).first).toBeNull();
  });

  test("lets go of an article, a reading or a claim that an entry takes back", async () => {
    const books = await filled("memory:", [1, 2]);
    const of = (n: number) => books.view.article(sampleHeard(n).article.id);
    const one = of(1)?.entries;
    const claim = Object.entries(one?.of ?? {}).find(([id]) => id.startsWith("claim:"))?.[1] ?? -1;
    const back = async (entry: number): Promise<void> => {
      await books.ledger.append([{ type: "withdrawal", of: { entry }, by: "desk", reason: "misread" }], now());
      await books.catchUp();
    };
    await back(claim);
    expect(books.view.counts()).toMatchObject({ articles: 2, claims: 5 });
    await back(of(2)?.entries.reading ?? -1);
    expect(books.view.counts()).toMatchObject({ articles: 2, claims: 2 });
    await back(one?.article ?? -1);
    expect(books.view.counts()).toMatchObject({ articles: 1, claims: 0 });
    const before = answers(books);
    await books.rebuild();
    expect(answers(books)).toEqual(before);
    await books.close();
  });
});

test("a ledger's folder holds no file of the view that cannot be thrown away", async () => {
  const place = folder();
  await (await filled(place, [1])).close();
  expect(existsSync(join(place, "index.sqlite"))).toBe(true);
  rmSync(join(place, "index.sqlite"));
  expect((await verifyLedger(place)).ok).toBe(true);
});

test("an index that answers otherwise than the log is told, by the sort of answer", async () => {
  const place = folder();
  await (await filled(place, [1, 2, 3])).close();
  const sound = await openBooks(place);
  expect(await indexDiffers(sound)).toBeNull();
  await sound.close();
  const db = new Database(join(place, "index.sqlite"));
  db.prepare("UPDATE claims SET words = replace(words, 'houses', 'horses')").run();
  db.close();
  const bent = await openBooks(place);
  expect(await indexDiffers(bent)).toBe("claims");
  await bent.rebuild();
  expect(await indexDiffers(bent)).toBeNull();
  await bent.close();
});

test("a ledger is let go of also where its index cannot be closed, as on a full disk", async () => {
  const place = folder();
  const books = await filled(place, [1]);
  Object.assign(books.view, {
    close: () => {
      throw new HearsayError("index/disk", "database or disk is full", "Make room.");
    },
  });
  await expect(books.close()).rejects.toMatchObject({ code: "index/disk" });
  await (await openBooks(place)).close();
  expect((await verifyLedger(place)).first).toBeNull();
});

test("a text of the index that is none any more is told before it is read, and a rebuild mends it", async () => {
  const place = folder();
  await (await filled(place, [1, 2])).close();
  for (const [change, where] of [
    ["UPDATE claims SET words = CAST(x'c328' AS TEXT)", "claims.words"],
    ["UPDATE articles SET head = CAST(x'7bff7d' AS TEXT)", "articles.head"],
    ["UPDATE captures SET id = id || 'x'", "readings: capture:"],
  ] as const) {
    const db = new Database(join(place, "index.sqlite"));
    db.exec(change);
    db.close();
    const books = await openBooks(place);
    expect(await indexDiffers(books)).toContain(where);
    await books.rebuild();
    expect(await indexDiffers(books)).toBeNull();
    await books.close();
  }
  const db = new Database(join(place, "index.sqlite"));
  db.exec("UPDATE meta SET value = CAST(x'c328' AS TEXT) WHERE key = 'schema'");
  db.close();
  const again = await openBooks(place);
  expect(again.view.counts().articles).toBe(2);
  await again.close();
});

test("an index of which a row is no JSON any more is told to be damaged, never as a fault of ours", async () => {
  const place = folder();
  await (await filled(place, [1, 2])).close();
  const db = new Database(join(place, "index.sqlite"));
  db.prepare("UPDATE claims SET body = substr(body, 2)").run();
  db.close();
  const books = await openBooks(place);
  expect(() => books.view.claims({})).toThrow(expect.objectContaining({ code: "index/damaged" }));
  expect(await indexDiffers(books)).toContain("cannot be used");
  await books.close();
});
