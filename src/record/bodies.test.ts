import { describe, expect, test } from "vitest";
import { type SampleHeard, sampleHeard } from "../../test/sample-reading.ts";
import type { Claim } from "../model/claim.ts";
import { maxEntryBytes } from "../model/entry.ts";
import type { Statement } from "../model/statement.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { bodiesOf } from "./bodies.ts";
import { openLedger } from "./ledger.ts";
import { spotsIn, witnesses } from "./witness.ts";

const sample = sampleHeard(1);
const types = (heard: SampleHeard): readonly string[] => bodiesOf(heard).bodies.map((body) => body.type);

/** The sample with its first statement, or first claim, changed. */
function bent(change: { statement?: Partial<Statement>; claim?: Partial<Claim> }): SampleHeard {
  const { reading } = sample;
  const statements = reading.statements.map((s, i) => (i === 0 ? { ...s, ...change.statement } : s));
  const claims = reading.claims.map((c, i) => (i === 0 ? { ...c, ...change.claim } : c));
  return { ...sample, reading: { ...reading, statements, claims } };
}

async function enters(heard: SampleHeard): Promise<boolean> {
  const ledger = await openLedger("memory:");
  const { blobs, bodies } = bodiesOf(heard);
  await ledger.blobs.put(blobs);
  const { added } = await ledger.append(bodies, "2025-03-01T09:00:00Z");
  await ledger.close();
  return added === bodies.length;
}

describe("an article as entries", () => {
  test("is a capture, a head, its statements and claims, those of the title, and what closes them", async () => {
    expect(types(sample)).toEqual([
      "capture",
      "article",
      "statement",
      "statement",
      "claim",
      "claim",
      "statement",
      "claim",
      "reading",
    ]);
    expect(await enters(sample)).toBe(true);
  });

  test("is the same to the byte each time", () => {
    expect(canonical(bodiesOf(sampleHeard(1)).bodies)).toBe(canonical(bodiesOf(sampleHeard(1)).bodies));
  });

  test("holds none of its words: title, byline and text are blobs", () => {
    const written = canonical(bodiesOf(sample).bodies);
    for (const word of ["Petra Lind", "Army says", "Maria", "houses burnt"]) expect(written).not.toContain(word);
  });

  test("witnesses every span by the hash of its exact words, beyond the basic plane too", () => {
    for (const body of bodiesOf(sample).bodies) {
      if (body.type !== "claim" || body.where !== "text") continue;
      for (const span of body.spans) expect(span.sha256).toBe(sha256(sample.article.text.slice(span.start, span.end)));
      expect(body.spans).toHaveLength(spotsIn(body.claim, "text").length);
    }
  });

  test("names a reading by what was found: the same version that finds something else is another", () => {
    const other = bent({ claim: { stance: "denies" } });
    expect(bodiesOf(other).reading).not.toBe(bodiesOf(sample).reading);
    expect(bodiesOf(sampleHeard(1)).reading).toBe(bodiesOf(sample).reading);
  });

  test("counts and hashes what it closes", () => {
    const { bodies } = bodiesOf(sample);
    const last = bodies.at(-1);
    if (last?.type !== "reading") throw new Error("no closing entry");
    expect(last.reading.counts).toEqual({ statements: 2, claims: 2, titleStatements: 1, titleClaims: 1 });
    const ids = [
      ...sample.reading.statements,
      ...sample.reading.claims,
      ...sample.reading.headline.statements,
      ...sample.reading.headline.claims,
    ];
    expect(last.reading.idsSha256).toBe(sha256(canonical(ids.map((one) => one.id))));
  });

  test("records the same found twice once", () => {
    const { reading } = sample;
    const twice = { ...sample, reading: { ...reading, claims: [...reading.claims, ...reading.claims] } };
    expect(types(twice)).toEqual(types(sample));
  });
});

describe("what cannot be recorded is left out by name", () => {
  const emoji = sample.article.text.indexOf("😀");

  test.each<[string, Partial<Claim>]>([
    ["leaves the text", { words: { start: 0, end: 100_000 } }],
    ["runs backwards", { words: { start: 9, end: 3 } }],
    ["begins between two units", { words: { start: 0.5, end: 3 } }],
    ["cuts a character in two", { words: { start: 0, end: emoji + 1 } }],
    ["begins in the middle of a character", { words: { start: emoji + 1, end: emoji + 5 } }],
    ["is no number", { words: { start: Number.NaN, end: 3 } }],
  ])("a claim whose span %s", async (_, claim) => {
    const heard = bent({ claim });
    const { left } = bodiesOf(heard);
    expect(left).toMatchObject([
      { code: "record/left-out", reason: expect.stringContaining("A claim is not recorded") },
    ]);
    expect(types(heard)).toEqual(types(sample).toSpliced(4, 1));
    expect(await enters(heard)).toBe(true);
  });

  test("a statement that is too long for an entry, and the claims that hang on it", async () => {
    const heard = bent({ statement: { rule: "x".repeat(maxEntryBytes - 100) } });
    const { left } = bodiesOf(heard);
    expect(left.map((notice) => notice.reason)).toEqual([
      expect.stringMatching(/A statement is not recorded: it would take \d+ bytes/),
      expect.stringContaining("A claim is not recorded: the statement it belongs to is not recorded"),
    ]);
    expect(await enters(heard)).toBe(true);
  });

  test("with a notice among the reading's own", () => {
    const { blobs, bodies } = bodiesOf(bent({ claim: { words: { start: 0, end: 100_000 } } }));
    const last = bodies.at(-1);
    const details =
      blobs.map((bytes) => new TextDecoder().decode(bytes)).find((text) => text.startsWith('{"notices"')) ?? "";
    expect(last?.type === "reading" && last.reading.detailsSha256).toBe(sha256(details));
    expect(details).toContain("record/left-out");
    expect(details).toContain("place/ambiguous");
  });
});

test("spans are found wherever they stand, each once, in order, in the text they count in", () => {
  const value = {
    a: { start: 5, end: 6 },
    list: [
      { start: 1, end: 9, more: { start: 1, end: 2 } },
      { start: 5, end: 6 },
    ],
    told: { in: "title", spans: [{ start: 0, end: 3 }] },
    n: null,
  };
  expect(spotsIn(value, "text")).toEqual([
    { in: "text", start: 1, end: 2 },
    { in: "text", start: 1, end: 9 },
    { in: "text", start: 5, end: 6 },
    { in: "title", start: 0, end: 3 },
  ]);
  expect(() => witnesses({ start: 0, end: 1 }, "title", { text: "abc", title: null })).toThrow(/there is no title/);
});
