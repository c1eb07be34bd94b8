import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { HearsayError } from "../../model/error.ts";
import { hearInput } from "../../pipeline.ts";
import { application } from "../http/server.ts";
import { pasted } from "../intake.ts";
import { type LedgerOffice, openOffice } from "../ledger-office.ts";
import { asideHearing, type Thread } from "./hearing.ts";

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
const ask = (path: string, body?: object, of: LedgerOffice = office): Promise<Response> =>
  Promise.resolve(
    application(of).request(`http://127.0.0.1${path}`, {
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

/** A thread that answers nothing by itself. */
class Silent extends EventEmitter implements Thread {
  postMessage: () => void = () => {};
  ref(): void {}
  unref(): void {}
  terminate = (): Promise<number> => Promise.resolve(0);
}

test("no more waits than a machine holds: who sends more is told to come again", async () => {
  const aside = asideHearing(() => new Silent());
  const input = pasted("a".repeat(21_000), "long");
  const waiting = Array.from({ length: 64 }, () => aside.hear(input).catch((cause: unknown) => cause));
  await expect(aside.hear(input)).rejects.toMatchObject({ code: "flow/busy" });
  await aside.close();
  expect(await Promise.all(waiting)).toHaveLength(64);
  const heavy = asideHearing(() => new Silent());
  const first = heavy.hear(pasted("a".repeat(70_000_000), "enormous")).catch((cause: unknown) => cause);
  await expect(heavy.hear(input)).rejects.toMatchObject({ code: "flow/busy" });
  await heavy.close();
  expect(await first).toMatchObject({ code: "flow/stopped" });
});

test("a browser that sends one text too many is told when to come again", async () => {
  const busy = new HearsayError("flow/busy", "64 long texts wait to be read already", "Send it again in a while.");
  const full = { ...office, preview: () => Promise.reject(busy), add: () => Promise.reject(busy) };
  for (const path of ["/api/read", "/api/articles"]) {
    const answer = await ask(path, { text: "Long.", name: "long" }, full);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("10");
    expect(await answer.json()).toMatchObject({ code: "flow/busy", status: 503, detail: busy.hint });
  }
});

test("what is to be recorded is refused too where too much waits", { timeout: 120_000 }, async () => {
  const texts = Array.from({ length: 70 }, (_, n) => office.add(`${"a".repeat(21_000)}${n}`, "long"));
  const told = (await Promise.allSettled(texts)).filter((one) => one.status === "rejected");
  expect(told).toHaveLength(6);
  expect(told[0]?.reason).toMatchObject({ code: "flow/busy" });
});

test("an input that cannot be handed over is one error, and the next is heard", async () => {
  let given = 0;
  const thread = new Silent();
  thread.postMessage = () => {
    if (given++ === 0) throw new DOMException("it could not be cloned", "DataCloneError");
  };
  const aside = asideHearing(() => thread);
  const input = pasted("a".repeat(21_000), "long");
  await expect(aside.hear(input)).rejects.toMatchObject({ code: "flow/thread" });
  const next = aside.hear(input);
  thread.emit("message", { id: 1, hearings: { name: "long", heard: [], notices: [], failures: [] } });
  expect(await next).toMatchObject({ name: "long" });
  await aside.close();
});

test("an answer that cannot be taken sends back what waits, and another thread is started", async () => {
  const threads: Silent[] = [];
  const aside = asideHearing(() => {
    const made = new Silent();
    threads.push(made);
    return made;
  });
  const input = pasted("a".repeat(21_000), "long");
  const waiting = [aside.hear(input), aside.hear(input)].map((one) => one.catch((cause: unknown) => cause));
  threads[0]?.emit("messageerror", new Error("no such thing"));
  expect(await Promise.all(waiting)).toMatchObject([{ code: "flow/thread" }, { code: "flow/thread" }]);
  const next = aside.hear(input).catch((cause: unknown) => cause);
  expect(threads).toHaveLength(2);
  await aside.close();
  await next;
});
