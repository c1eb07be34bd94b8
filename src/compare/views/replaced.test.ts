import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EntryBody } from "../../model/entry.ts";
import { views } from "./index.ts";
import { bytes, inOne } from "./matters.corpus.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-replaced-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = "2031-05-02T09:00:00Z";
const remarks = (count: number): EntryBody[] =>
  Array.from({ length: count }, (_, n) => ({
    type: "remark",
    on: "claim:0",
    by: "desk",
    verdict: "agrees",
    note: `${n}`,
  }));
const opened = () => views.sqlite({ path: join(folder, "index.sqlite"), of: "test", bytes });

test("who has the index open answers from the new one when another program has made it again", async () => {
  const [reader, maker] = [opened(), opened()];
  reader.apply(remarks(3).map((body, index) => ({ index, at, body })));
  expect(reader.about("claim:0")).toHaveLength(3);
  await maker.refill(inOne(remarks(5)));
  expect(reader.about("claim:0")).toHaveLength(5);
  expect(reader.upto()).toBe(5);
  // What it takes in from now on goes where all others look.
  reader.apply(remarks(6).map((body, index) => ({ index, at, body })));
  expect(maker.about("claim:0")).toHaveLength(6);
  reader.close();
  maker.close();
});

test("one that a program of another version made is left as it is, and the old one answers on", async () => {
  const [reader, maker] = [opened(), opened()];
  reader.apply(remarks(3).map((body, index) => ({ index, at, body })));
  await maker.refill(inOne(remarks(5)));
  maker.close();
  const db = new Database(join(folder, "index.sqlite"));
  db.exec("UPDATE meta SET value = 'later' WHERE key = 'schema'");
  db.close();
  expect(reader.upto()).toBe(3);
  reader.close();
  const after = new Database(join(folder, "index.sqlite"));
  expect(after.prepare("SELECT value FROM meta WHERE key = 'schema'").get()).toMatchObject({ value: "later" });
  after.close();
});
