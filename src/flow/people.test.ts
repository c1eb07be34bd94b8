import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import { openBeat } from "../beat/load.ts";
import type { ClaimId, Instant } from "../model/id.ts";
import { remarks, standing } from "../model/people.ts";
import type { Hearings } from "../pipeline.ts";
import { verifyLedger } from "../record/verify.ts";
import { cover } from "../record/witness.ts";
import { takeAll } from "./flow.ts";
import { type Books, openBooks } from "./open.ts";
import { judge, remark, withdraw } from "./people.ts";
import { reread } from "./reread.ts";
import { withhold } from "./withhold.ts";

const at: Instant = "2025-03-01T09:00:00Z";
const heard = (...samples: ReturnType<typeof sampleHeard>[]): Hearings => ({
  name: "samples",
  heard: samples,
  notices: [],
  failures: [],
});

async function books(place = "memory:", ...samples: ReturnType<typeof sampleHeard>[]): Promise<Books> {
  const made = await openBooks(place);
  const taken = samples.length ? samples : [sampleHeard(1), sampleHeard(2)];
  await takeAll([taken], made, { hear: (some) => heard(...some), now: () => at });
  return made;
}

const claimOf = (n: number): ClaimId => sampleHeard(n).reading.claims[0]?.id ?? "claim:none";

describe("a person's word", () => {
  test("is an entry of its own beside the reading, which stays as it is", async () => {
    const made = await books();
    const before = made.view.claim(claimOf(1));
    await remark(made, { on: claimOf(1), verdict: "contests", note: " Not so. ", by: "A. Reader" }, at);
    expect(made.view.claim(claimOf(1))).toEqual(before);
    expect(remarks(made.view.about(claimOf(1))).map(({ body }) => [body.by, body.verdict, body.note])).toEqual([
      ["A. Reader", "contests", "Not so."],
    ]);
  });

  test("said twice is one entry; taken back it stays to be seen; said again it is another", async () => {
    const made = await books();
    const say = () => remark(made, { on: claimOf(1), verdict: "agrees", note: "I checked.", by: "A" }, at);
    const first = await say();
    expect(await say()).toEqual({ entry: first.entry, isNew: false });
    await withdraw(made, first.entry, "A", "I looked at another text.", at);
    const again = await say();
    expect(again.isNew).toBe(true);
    expect(await say()).toEqual({ entry: again.entry, isNew: false });
    const there = made.view.about(claimOf(1));
    expect(there.map((one) => one.withdrawn?.reason ?? null)).toEqual(["I looked at another text.", null]);
    await made.rebuild();
    expect(made.view.about(claimOf(1))).toEqual(there);
  });

  test.each([
    ["use/by", { by: "  ", note: "x" }],
    ["use/reason", { by: "A", note: " " }],
  ])("without an author or a reason is refused (%s)", async (code, given) => {
    const made = await books();
    const size = made.ledger.size();
    await expect(remark(made, { on: claimOf(1), verdict: "agrees", ...given }, at)).rejects.toMatchObject({ code });
    expect(made.ledger.size()).toBe(size);
  });

  test("on what is not there is refused, and so is taking back what was read", async () => {
    const made = await books();
    const word = { verdict: "agrees", note: "x", by: "A" } as const;
    await expect(remark(made, { on: "claim:nowhere", ...word }, at)).rejects.toMatchObject({ code: "use/missing" });
    const entry = made.view.claim(claimOf(1))?.entry ?? -1;
    await expect(withdraw(made, entry, "A", "x", at)).rejects.toMatchObject({ code: "use/withdraw" });
  });
});

describe("a judgement", () => {
  const pair = { about: "speakers", a: "Ivo Brandt", b: "I. Brandt", by: "A", reason: "One man." } as const;
  const stands = (made: Books) => standing(made.view.about()).map(({ body }) => body.same);

  test("is undone by its opposite and made again, as often as people change their minds", async () => {
    const made = await books();
    for (const same of [true, false, true, true, false, true]) await judge(made, { ...pair, same }, at);
    expect(made.view.about("I. Brandt").length).toBe(5);
    expect(stands(made)).toEqual([true]);
  });

  test("that is taken back gives way to nothing, not to the one before it being forgotten", async () => {
    const made = await books();
    const yes = await judge(made, { ...pair, same: true }, at);
    const no = await judge(made, { ...pair, same: false }, at);
    await withdraw(made, no.entry, "A", "Hasty.", at);
    expect(stands(made)).toEqual([true]);
    await withdraw(made, yes.entry, "A", "Hasty too.", at);
    expect(stands(made)).toEqual([]);
    expect((await judge(made, { ...pair, same: true }, at)).isNew).toBe(true);
  });

  test("on one thing is refused; on origins and matters it names claims", async () => {
    const made = await books();
    await expect(judge(made, { ...pair, b: " Ivo Brandt", same: true }, at)).rejects.toMatchObject({
      code: "use/pair",
    });
    const origins = { ...pair, about: "origins", same: false } as const;
    await expect(judge(made, origins, at)).rejects.toMatchObject({ code: "use/missing" });
    expect((await judge(made, { ...origins, a: claimOf(1), b: claimOf(2) }, at)).isNew).toBe(true);
  });
});

test("a better reading takes an older one's place; a claim that only the older one has still answers to its id", async () => {
  const old = sampleHeard(1);
  const [gone, ...kept] = old.reading.claims;
  const reader = { ...old.reading.reader, version: "0.2.0" };
  const made = await books("memory:", old, { ...old, reading: { ...old.reading, reader, claims: kept } });
  const id = gone?.id ?? "";
  expect(made.view.claim(id)).toBeNull();
  const past = made.view.formerly(id);
  expect(past?.reading.reader.version).toBe("0.1.0");
  expect(past?.reading.claims.find((claim) => claim.id === id)).toEqual(gone);
  expect(past?.reading.statements).toEqual(old.reading.statements);
  expect(past?.entries.of[id]).toBeGreaterThan(0);
  expect(
    (await remark(made, { on: gone?.id ?? "claim:", verdict: "agrees", note: "It was there.", by: "A" }, at)).isNew,
  ).toBe(true);
  await made.rebuild();
  expect(made.view.formerly(id)).toEqual(past);
});

test("every kept article is read again by this version, once; old citations resolve, and what was taken down is passed over", async () => {
  const made = await books("memory:", sampleHeard(1), sampleHeard(2), sampleHeard(3));
  const old = sampleHeard(1).reading.claims.map((claim) => claim.id);
  await withhold(made, { article: sampleHeard(3).article.id, words: [], by: "Editor", reason: "Court order 7." }, at);
  const again = async (): Promise<readonly string[]> => {
    const told: string[] = [];
    for await (const { status } of reread(
      made,
      () => openBeat("invented"),
      () => at,
    ))
      told.push(status);
    return told;
  };
  const size = made.ledger.size();
  expect(await again()).toEqual(["new", "new"]);
  expect(made.ledger.size()).toBeGreaterThan(size);
  expect(made.view.article(sampleHeard(1).article.id)?.reading.reader.beat).toBe("invented");
  for (const id of old) expect(made.view.claim(id) ?? made.view.formerly(id)).not.toBeNull();
  const after = made.ledger.size();
  expect(await again()).toEqual(["known", "known"]);
  expect(made.ledger.size()).toBe(after);
});

describe("withholding", () => {
  const folder = (): string => join(mkdtempSync(join(tmpdir(), "hearsay-withhold-")), "ledger");

  test("covers a name wherever it is kept, leaves every other word to be read, and the log verifies", async () => {
    const place = folder();
    const made = await books(place);
    const { article } = sampleHeard(1);
    const what = { article: article.id, words: ["maria hollis", "Hollis"], by: "Editor", reason: "She asked." };
    const done = await withhold(made, what, at);
    expect(done).toMatchObject({ articles: [article.id], remain: [] });
    const kept = made.view.article(article.id);
    expect(kept?.article.text).toBe(article.text.replace("Maria Hollis", cover.repeat(12)));
    expect(kept?.grave).toMatchObject({ by: "Editor", reason: "She asked.", some: true });
    expect(kept?.reading.statements[0]?.speaker.name).toBe(cover.repeat(12));
    expect(kept?.reading.claims.length).toBe(sampleHeard(1).reading.claims.length);
    expect(made.view.article(sampleHeard(2).article.id)?.article.text).toContain("Maria Hollis");
    const claim = made.view.claim(claimOf(1));
    expect(claim?.words).toBe("about 3 houses burnt down");
    await made.close();
    const verdict = await verifyLedger(place);
    expect(verdict.first).toBeNull();
    expect(verdict.checked.withheld).toBeGreaterThan(1);
    const again = await openBooks(place);
    expect(again.view.article(article.id)).toEqual(kept);
    await again.close();
  });

  test("everywhere leaves the name in no file of the folder", async () => {
    const place = folder();
    const made = await books(place);
    const done = await withhold(
      made,
      { article: null, words: ["Maria Hollis"], by: "Editor", reason: "She asked." },
      at,
    );
    expect(done.articles.length).toBe(2);
    await made.close();
    for (const name of readdirSync(place, { recursive: true, encoding: "utf8" })) {
      const path = join(place, name);
      if (existsSync(path) && !readdirSyncSafe(path)) expect(readFileSync(path).includes("Hollis"), name).toBe(false);
    }
    expect((await verifyLedger(place)).first).toBeNull();
  });

  test("tells which entries name the words themselves", async () => {
    const made = await books();
    const { entry } = await remark(
      made,
      { on: claimOf(1), verdict: "agrees", note: "Maria Hollis told me so.", by: "A" },
      at,
    );
    const done = await withhold(
      made,
      { article: null, words: ["Maria Hollis"], by: "Editor", reason: "She asked." },
      at,
    );
    expect(done.remain).toEqual([entry]);
  });

  test("of a whole article takes all its words, and takes none of them in again", async () => {
    const place = folder();
    const made = await books(place);
    const { article } = sampleHeard(1);
    await withhold(made, { article: article.id, words: [], by: "Editor", reason: "Court order 7." }, at);
    expect(made.view.article(article.id)).toMatchObject({ article: { text: "", title: null }, grave: { some: false } });
    const other = sampleHeard(1, { externalId: "renamed" });
    const [outcome] = await takeAll([other], made, { hear: (one) => heard(one), now: () => at });
    expect(outcome).toMatchObject({ status: "failed", code: "ledger/withheld" });
    expect(made.ledger.blobs.state(other.capture.sha256)).toBe("missing");
    await made.close();
    expect((await verifyLedger(place)).first).toBeNull();
  });

  test("of what is not there is refused", async () => {
    const made = await books();
    const what = { by: "Editor", reason: "x" };
    for (const [article, words] of [
      ["article:none", []],
      [null, []],
      [null, ["Nobody Here"]],
      [sampleHeard(1).article.id, ["oll"]],
    ] as const)
      await expect(withhold(made, { ...what, article, words }, at)).rejects.toMatchObject({ code: "use/missing" });
  });
});

function readdirSyncSafe(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOTDIR") return false;
    throw cause;
  }
}
