import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { hearInput } from "../../pipeline.ts";
import { application } from "../http/server.ts";
import { pasted } from "../intake.ts";
import { type LedgerOffice, openOffice } from "../ledger-office.ts";
import { asideHearing } from "./hearing.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-aside-"));
let office: LedgerOffice;
beforeAll(async () => {
  office = await openOffice(folder, true);
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A text of so many paragraphs, no two the same. */
const long = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, n) =>
      `The harbour master of Port Ellenby, Ruben Castell, said on ${1 + (n % 27)} March 2031 that ${n + 2} boats had been lost near Quillan. ` +
      `The northern staff denied it, and called figure ${n} invented.`,
  ).join("\n\n");

/** As a browser asks. */
const ask = (path: string, body?: object): Promise<Response> =>
  Promise.resolve(
    application(office).request(`http://127.0.0.1${path}`, {
      headers: { host: "127.0.0.1", "content-type": "application/json" },
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
    }),
  );

test("while a long text is read, other questions are answered", { timeout: 120_000 }, async () => {
  let answered: Response | null = null;
  const reading = ask("/api/read", { text: long(600), name: "long" }).then((answer) => {
    answered = answer;
    return answer;
  });
  let others = 0;
  while (!answered && others < 50) {
    expect((await ask("/api/ledger")).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    others++;
  }
  expect(others).toBe(50);
  expect((await reading).ok).toBe(true);
});

test("a long article that is recorded is read in the thread, a short one is not", { timeout: 120_000 }, async () => {
  const another = await openOffice(join(folder, "another"), true);
  let threads = 0;
  const begun = (): void => void threads++;
  process.on("worker", begun);
  expect(await another.add(long(1), "short")).toMatchObject([{ status: "new" }]);
  expect(threads).toBe(0);
  expect(await another.add(long(200), "long")).toMatchObject([{ status: "new" }]);
  expect(threads).toBe(1);
  process.off("worker", begun);
  await another.close();
});

test("what is heard in the thread is what is heard at once", { timeout: 120_000 }, async () => {
  const aside = asideHearing();
  const input = pasted(long(150), "long");
  expect(await aside.hear(input)).toEqual(hearInput(input, (text) => openBeat(pickBeat(text))));
  await aside.close();
});

test("what is under way when the program ends is told to have been stopped", { timeout: 120_000 }, async () => {
  const aside = asideHearing();
  const reading = aside.hear(pasted(long(150), "long"));
  const told = expect(reading).rejects.toMatchObject({ code: "flow/stopped" });
  await aside.close();
  await told;
});
