import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { takeAll } from "../src/flow/flow.ts";
import { judge, remark, withdraw } from "../src/flow/people.ts";
import type { ClaimId, Instant } from "../src/model/id.ts";
import { hearInput } from "../src/pipeline.ts";
import { verbs } from "../src/show/cli/index.ts";
import { run } from "../src/show/cli/run.ts";
import { exportForms } from "../src/show/export/index.ts";
import { filtersFrom } from "../src/show/filters.ts";
import { routes } from "../src/show/http/routes.ts";
import { application } from "../src/show/http/server.ts";
import { type LedgerOffice, openOffice } from "../src/show/ledger-office.ts";

// What was on record at an instant is answered with the same bytes, whatever comes after: every command and every route that takes a time is
// asked here, those included that are added later.

const folder = mkdtempSync(join(tmpdir(), "hearsay-as-of-"));
const ledger = join(folder, "ledger");
const early: Instant = "2025-01-01T08:00:00Z";
const then = "2025-03-01T09:00Z";
const late: Instant = "2025-06-01T08:00:00Z";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spokesman = "General Staff spokeswoman Runa Olgerd said on Tuesday that";
const denied = "Veldania's General Staff denied on Tuesday that Lurmian forces controlled 70% of Kersholt.";

async function add(
  office: LedgerOffice,
  n: number,
  text: string,
  at: Instant,
  updated: string | null = null,
): Promise<void> {
  const page = {
    id: `p${n}`,
    url: `https://islandgazette.example/${n % 10}`,
    outlet: n % 2 ? "Island Gazette" : "Harbour Times",
    language: "en",
    title: `Page ${n}`,
    published: "2032-09-14T08:00:00Z",
    updated,
    text,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  const input = { bytes, name: `p${n}`, url: null, media: null, charset: "utf-8", taken: at };
  await takeAll([input], office.books, { hear: (it) => hearInput(it, () => openBeat("invented")), now: () => at });
}

async function hearsay(...args: string[]): Promise<string> {
  let out = "";
  const io = {
    out: (s: string) => {
      out += s;
    },
    err: () => undefined,
    width: 120,
    colour: false,
    live: false,
    env: {},
  };
  expect(await run(args, io), args.join(" ")).toBe(0);
  return out;
}

let claim: ClaimId = "claim:";
let article = "";

beforeAll(async () => {
  const office = await openOffice(ledger, true);
  await add(office, 1, `${spokesman} Lurmian forces controlled 70% of Kersholt.`, early);
  await add(
    office,
    2,
    `${denied}\nBattlegroup North commander Teodor Lisk said on Tuesday that Lurmian forces controlled 60% of Brenmern.`,
    early,
  );
  const [first] = office.desk().claims({ ...filtersFrom(() => undefined), place: "Kersholt" }).rows;
  claim = (first?.id ?? "claim:") as ClaimId;
  article = first?.article.id ?? "";
  await remark(office.books, { on: claim, verdict: "agrees", note: "I checked.", by: "A" }, early);
  await judge(
    office.books,
    { about: "speakers", a: "Runa Olgerd", b: "Teodor Lisk", same: true, by: "A", reason: "A test." },
    early,
  );
  await office.close();
});

/** Everything that can happen later. */
async function later(): Promise<void> {
  const office = await openOffice(ledger, true);
  await add(office, 11, `${spokesman} Lurmian forces controlled 80% of Kersholt.`, late, "2032-09-14T20:00:00Z");
  await add(office, 3, `${denied} Lurmian forces hold all of Brenmern, Lisk said.`, late);
  // The recorder's clock steps back: what comes after stays after.
  await add(office, 4, `${denied} It repeated that.`, early);
  const said = office.desk().said;
  await withdraw(office.books, said[0]?.entry ?? -1, "A", "I had not.", late);
  await remark(office.books, { on: claim, verdict: "contests", note: "No.", by: "B" }, late);
  await judge(
    office.books,
    { about: "speakers", a: "Runa Olgerd", b: "Teodor Lisk", same: false, by: "B", reason: "Two people." },
    late,
  );
  await judge(
    office.books,
    {
      about: "places",
      a: "beat:invented/kersholt",
      b: "beat:invented/brenmern",
      same: true,
      by: "B",
      reason: "A test.",
    },
    late,
  );
  await office.close();
}

/** Every command that takes --as-of, with what it must be told besides. */
function commands(): readonly (readonly string[])[] {
  const program = new Command();
  const io = { out: () => undefined, err: () => undefined, width: 120, colour: false, live: false, env: {} };
  for (const verb of verbs) verb.register(program, io, () => undefined);
  const asked = program.commands.filter((command) => command.options.some(({ long }) => long === "--as-of"));
  return asked.flatMap((command) => {
    const named = command.registeredArguments
      .filter((argument) => argument.required)
      .map((argument) => (argument.name() === "article" ? article : claim));
    const forms = command.options.some(({ long }) => long === "--json") ? [[], ["--json"]] : [[]];
    return forms.map((form) => [command.name(), ...named, ...form]);
  });
}

/** Every route that answers with what is recorded. Proofs and the log's files are of today's log by their nature. */
function addresses(): readonly string[] {
  const current = ["/api/verify", "/api/accuracy", "/checkpoint", "/vkey", "/tile/*", "/claims/:id", "/openapi.json"];
  return routes
    .filter(({ method, path }) => method === "get" && !current.includes(path))
    .flatMap(({ path }) =>
      path.includes(":form")
        ? exportForms.map(({ name }) => name).map((form) => path.replace(":form", form))
        : [path.replace(":id", encodeURIComponent(path.includes("/articles/") ? article : claim))],
    );
}

async function all(when: string): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (const args of commands()) told.set(args.join(" "), await hearsay(...args, "--ledger", ledger, "--as-of", when));
  const office = await openOffice(ledger, true);
  const app = application(office);
  for (const path of addresses()) {
    const answer = await app.request(`${path}?as-of=${encodeURIComponent(when)}`, { headers: { host: "127.0.0.1" } });
    // A feed names its own address, in which the instant may be told otherwise.
    told.set(path, `${answer.status} ${(await answer.text()).replace(/as-of=[^"<]*/g, "as-of=then")}`);
  }
  await office.close();
  return told;
}

test("every question of an instant is answered with the same bytes after corrections, additions, new versions and undone merges", async () => {
  const before = await all(then);
  const size = /size:(\d+)/.exec(await sizeNow())?.[0] ?? "";
  await later();
  const after = await all(then);
  for (const [question, answer] of after) expect(answer, question).toBe(before.get(question));
  expect(after.size).toBe(before.size);
  expect(await all(size)).toEqual(before);
  // The same questions asked of today are answered otherwise: they were not asked in vain.
  for (const question of [
    "claims",
    "compare",
    `why ${claim}`,
    "/api/claims",
    "/api/matters",
    "/api/ledger",
    "/api/judgements",
  ]) {
    const today = question.startsWith("/")
      ? await ask(question)
      : await hearsay(...question.split(" "), "--ledger", ledger);
    expect(today, question).not.toBe(before.get(question));
  }
  const wrong = [...before].filter(([question, answer]) => question.startsWith("/") && !answer.startsWith("200 "));
  expect(wrong.map(([question]) => question)).toEqual([`/api/articles/${encodeURIComponent(article)}/changes`]);
});

async function sizeNow(): Promise<string> {
  const office = await openOffice(ledger, false);
  const { size } = office.ledger();
  await office.close();
  return `size:${size}`;
}

async function ask(path: string): Promise<string> {
  const office = await openOffice(ledger, false);
  const answer = await application(office).request(path, { headers: { host: "127.0.0.1" } });
  const text = `${answer.status} ${await answer.text()}`;
  await office.close();
  return text;
}

test.each([
  ["2025-03-01T09:00", "no instant"],
  ["2025-02-30", "no instant"],
  ["yesterday", "no instant"],
  ["size:100000000", "entries"],
  ["9999-01-01", "not over"],
])("a time that cannot be answered for good is refused: %s", async (when, why) => {
  const office = await openOffice(ledger, false);
  await expect(office.asOf(when)).rejects.toMatchObject({ code: "use/as-of", message: expect.stringContaining(why) });
  await office.close();
});
