import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleAnswer, ClaimAnswer, MatterAnswer, MatterLine } from "../src/model/answer.ts";
import { run } from "../src/show/cli/run.ts";
import { application } from "../src/show/http/server.ts";
import { type LedgerOffice, openOffice } from "../src/show/ledger-office.ts";
import { questions } from "../src/show/questions.ts";

// One article from its bytes through the command line and HTTP; the page's part of the journey is in test/browser.
let folder = "",
  ledger = "",
  article = "";
const text = [
  "The Red Hall said on Tuesday that General Viktor Aldemar had informed Chancellor Ottokar Brann that Kersolta had been liberated.",
  "Veldania's General Staff denied on Tuesday that Kersholt had been captured.",
].join("\n");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-journey-"));
  ledger = join(folder, "ledger");
  article = join(folder, "one.json");
  writeFileSync(
    article,
    JSON.stringify({
      id: "journey-1",
      outlet: "Island Gazette",
      url: "https://islandgazette.example/1",
      language: "en",
      title: "A town",
      published: "2032-09-14",
      text,
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one command line; gives its exit code and what it printed at each end. */
async function hearsay(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "",
    err = "";
  const io = {
    out: (s: string) => {
      out += s;
    },
    err: (s: string) => {
      err += s;
    },
    width: 120,
    colour: false,
    live: false,
    env: {},
  };
  return { code: await run(args, io), out, err };
}

test("read shows the chain and the claim and records nothing", async () => {
  const { code, out } = await hearsay("read", article);
  expect(code).toBe(0);
  expect(out).toContain("via Island Gazette › Red Hall");
  expect(out).toContain("states: Lurmia holds Kersholt");
  await expect(openOffice(ledger, false)).rejects.toThrow(/no ledger/i);
});

test("add records it and says where the key lies; adding it again changes nothing", async () => {
  const first = await hearsay("add", article, "--ledger", ledger);
  expect(first.code).toBe(0);
  expect(first.out).toMatch(/1 article new \(\d statements, \d claims\), 0 known already, 0 kept unread, 0 failed/);
  expect(first.err).toContain("signing key");
  const before = readFileSync(join(ledger, "checkpoint"), "utf8");
  const again = await hearsay("add", article, "--ledger", ledger);
  expect(again.out).toContain("0 articles new");
  expect(again.out).toContain("1 known already");
  expect(readFileSync(join(ledger, "checkpoint"), "utf8")).toBe(before);
});

test("claims, compare and why answer from the ledger, each with the words and the chain", async () => {
  const claims = await hearsay("claims", "--ledger", ledger, "--place", "Kersolta", "--json");
  const rows = claims.out
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as ClaimAnswer);
  expect(rows.map((c) => [c.stance, c.statement?.speaker.name]).sort()).toEqual([
    ["asserts", "Viktor Aldemar"],
    ["denies", "General Staff of the Armed Forces of Veldania"],
  ]);
  for (const c of rows) expect(text.slice(c.words.start, c.words.end)).toBe(c.words.text);
  const compared = await hearsay("compare", "--ledger", ledger, "--json");
  const matter = JSON.parse(compared.out.trim().split("\n")[0] ?? "{}");
  expect(matter).toMatchObject({ kind: "control", actor: "LM", reports: 2, outlets: 1, origins: 2 });
  expect(matter.positions.map((p: { stance: string }) => p.stance).sort()).toEqual(["affirms", "denies"]);
  const why = await hearsay("why", rows[0]?.id.slice(0, 20) ?? "", "--ledger", ledger);
  expect(why.out).toMatch(/SHA-256 [0-9a-f]{64}/);
});

test("verify finds the ledger whole, and after one changed byte names the place and exits with 1", async () => {
  expect((await hearsay("verify", "--ledger", ledger)).out).toContain("The ledger is whole");
  const log = join(ledger, "tile", "entries", "000.p", String((await size()) % 256));
  const bytes = readFileSync(log);
  const changed = Uint8Array.from(bytes);
  changed[100] = (changed[100] ?? 0) ^ 1;
  writeFileSync(log, changed);
  const spoilt = await hearsay("verify", "--ledger", ledger);
  expect(spoilt.code).toBe(1);
  expect(spoilt.out).toContain("does not fit at");
  writeFileSync(log, bytes);
  expect((await hearsay("verify", "--ledger", ledger)).code).toBe(0);
});

const size = async (): Promise<number> => Number(readFileSync(join(ledger, "checkpoint"), "utf8").split("\n")[1]);

test("rebuild gives the same answers", async () => {
  const before = await hearsay("compare", "--ledger", ledger, "--json");
  expect((await hearsay("rebuild", "--ledger", ledger)).code).toBe(0);
  expect((await hearsay("compare", "--ledger", ledger, "--json")).out).toBe(before.out);
});

test("rebuild never makes a ledger, and what was asked amiss is refused instead of being ignored", async () => {
  const nowhere = await hearsay("rebuild", "--ledger", join(folder, "nowhere"));
  expect([nowhere.code, existsSync(join(folder, "nowhere"))]).toEqual([1, false]);
  for (const wrong of [
    ["--limit", "ten"],
    ["--kind", "contrl"],
    ["--since", "2032-02-30"],
    ["--json", "--csv"],
  ])
    expect((await hearsay("claims", "--ledger", ledger, ...wrong)).code).toBe(2);
  expect((await hearsay("read", article, "--beat", "nowhere")).code).toBe(2);
  expect((await hearsay("claims", "--ledger", ledger, "--json", "--limit", "1")).out.trim().split("\n").length).toBe(1);
  const place = await hearsay("claims", "--ledger", ledger, "--place", "Quelmarrow");
  expect(place.out).toContain('knows a place "Quelmarrow"');
  expect((await hearsay("claims", "--ledger", ledger, "--side", "XX")).out).toContain("The sides here: VD, LM");
});

test("while a server has the ledger open, add says who has it and what else can be done; reading goes on", async () => {
  const office = await openOffice(ledger, true);
  try {
    const refused = await hearsay("add", article, "--ledger", ledger);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`process ${process.pid}`);
    expect(refused.err).toContain("POST /api/articles");
    expect((await hearsay("claims", "--ledger", ledger)).code).toBe(0);
    expect((await hearsay("verify", "--ledger", ledger)).code).toBe(0);
  } finally {
    await office.close();
  }
});

test("the same article given twice at once is new once", async () => {
  const office = await openOffice(join(folder, "at-once"), true);
  try {
    const given = readFileSync(article, "utf8");
    const outcomes = (await Promise.all([1, 2, 3].map((n) => office.add(given, `copy ${n}`)))).flat();
    expect(outcomes.map((o) => o.status)).toEqual(["new", "known", "known"]);
  } finally {
    await office.close();
  }
});

test("every export holds the same claims, and a cell cannot become a formula", async () => {
  const csv = (await hearsay("export", "--ledger", ledger, "--format", "csv")).out.trim().split("\r\n");
  const lines = (await hearsay("export", "--ledger", ledger, "--format", "jsonl")).out.trim().split("\n");
  const geo = JSON.parse((await hearsay("export", "--ledger", ledger, "--format", "geojson")).out);
  expect(csv.length - 1).toBe(lines.length);
  expect(geo.features.length).toBe(lines.length);
  const page = JSON.parse((await hearsay("export", "--ledger", ledger, "--format", "annotation")).out);
  const graph = JSON.parse((await hearsay("export", "--ledger", ledger, "--format", "jsonld")).out);
  const feed = (await hearsay("export", "--ledger", ledger, "--format", "atom")).out;
  expect([page.items.length, graph["@graph"].length, feed.match(/<entry>/g)?.length]).toEqual(
    Array(3).fill(lines.length),
  );
  expect(csv[0]).toContain("claimed_actor");
  expect(csv[0]).not.toMatch(/(^|,)(control|actor|value)(,|$)/);
});

test("HTTP answers the same questions, and errors are problem+json", async () => {
  const office: LedgerOffice = await openOffice(ledger, true);
  try {
    const app = application(office);
    const ask = async (path: string, init?: RequestInit) =>
      app.request(`http://127.0.0.1${path}`, { ...init, headers: { host: "127.0.0.1", ...init?.headers } });
    const { matters } = (await (await ask("/api/matters?place=Kersolta")).json()) as { matters: MatterLine[] };
    expect(matters[0]).toMatchObject({ kind: "control", reports: 2, stances: { affirms: 1, denies: 1 } });
    const whole = (await (
      await ask(`/api/matters/${encodeURIComponent(matters[0]?.key ?? "")}`)
    ).json()) as MatterAnswer;
    expect(whole.positions.flatMap((p) => p.claims.map((c) => c.words.text)).length).toBe(2);
    const one = (await (await ask("/api/articles/journey-1")).json()) as ArticleAnswer;
    expect(one.text).toBe(text);
    const missing = await ask("/api/articles/none");
    expect(missing.status).toBe(404);
    expect(missing.headers.get("content-type")).toBe("application/problem+json");
    for (const wrong of [
      "since=soon",
      "limit=ten",
      "limit=0",
      "offset=-1",
      "kind=contrl",
      "spaeker=Putin",
      "disputed=maybe",
    ])
      expect((await ask(`/api/claims?${wrong}`)).status, wrong).toBe(400);
    const other = await ask("/api/matters", { method: "DELETE" });
    expect([other.status, other.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await ask("/api/articles", { method: "OPTIONS" })).headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
    expect((await ask("/api/export.csv", { method: "PUT" })).status).toBe(405);
    expect((await ask("/nowhere")).status).toBe(404);
    const elsewhere = await ask("/api/read", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json", origin: "http://evil.example" },
    });
    expect(elsewhere.status).toBe(403);
    expect((await ask("/api/matters", { headers: { host: "evil.example" } })).status).toBe(421);
    const foreign = await ask("/api/articles", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json", "sec-fetch-site": "cross-site" },
    });
    expect(foreign.status).toBe(403);
    expect(
      (await ask("/api/read", { method: "POST", body: "{", headers: { "content-type": "application/json" } })).status,
    ).toBe(400);
  } finally {
    await office.close();
  }
});

test("bad input is named, the rest is done, and the exit code tells", async () => {
  const bad = join(folder, "bad");
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "empty.txt": "",
    "binary.html": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    "cut.jsonl": `${JSON.stringify({ id: "ok", outlet: "Island Gazette", published: "2032-09-14", text })}\n{"id":"cut","text":"Lurm`,
    "keys.json": "{}",
  };
  const { mkdirSync } = await import("node:fs");
  mkdirSync(bad);
  for (const [name, body] of Object.entries(files)) writeFileSync(join(bad, name), body);
  const { code, out } = await hearsay("add", bad, "--ledger", join(folder, "second"));
  expect(code).toBe(1);
  expect(out).toContain("1 article new");
  for (const name of ["empty.txt", "binary.html", "cut.jsonl", "keys.json"]) expect(out).toContain(name);
  expect(out).toContain("4 failed");
  const nothing = join(folder, "nothing");
  mkdirSync(nothing);
  expect((await hearsay("add", nothing, "--ledger", join(folder, "second"))).code).toBe(1);
  expect((await hearsay("read", join(folder, "not-there.html"))).code).toBe(1);
});

test("misuse exits with 2 and says what would be right", async () => {
  const typo = await hearsay("raed", article);
  expect(typo.code).toBe(2);
  expect(typo.err).toContain("read");
  expect((await hearsay("claims", "--ledger", ledger, "--since", "soon")).code).toBe(2);
  expect((await hearsay("serve", "--ledger", ledger, "--port", "seven")).code).toBe(2);
  expect((await hearsay("claims", "--help")).code).toBe(0);
});

test("the same bytes under another file's name are no second article", async () => {
  const third = join(folder, "third");
  expect((await hearsay("add", article, "--ledger", third)).code).toBe(0);
  const copy = join(folder, "copy of one.json");
  writeFileSync(copy, readFileSync(article));
  const { out } = await hearsay("add", copy, "--ledger", third);
  expect(out).toContain("0 articles new");
  expect(out).toContain("1 known already");
});

test("a matter is found by every day within its days", async () => {
  const third = join(folder, "third");
  const second = join(folder, "two.json");
  const words = "Kersholt is under Veldanian control, General Staff spokeswoman Runa Olgerd said on Friday.";
  writeFileSync(
    second,
    JSON.stringify({ id: "journey-2", outlet: "Sorrenholt Post", published: "2032-09-17T18:00:00Z", text: words }),
  );
  expect((await hearsay("add", second, "--ledger", third)).code).toBe(0);
  for (const day of ["2032-09-14", "2032-09-15", "2032-09-17"])
    expect((await hearsay("compare", "--ledger", third, "--since", day, "--until", day)).out, day).toContain(
      "Who holds Kersholt?",
    );
  expect((await hearsay("compare", "--ledger", third, "--since", "2032-09-18")).out).not.toContain(
    "Who holds Kersholt?",
  );
});

test("questions about structure answer alike on the command line and through HTTP, a part at a time, every row with its claims", async () => {
  const office = await openOffice(ledger, false);
  const app = application(office);
  const get = async (path: string): Promise<{ rows: object[]; total: number; next: string | null }> =>
    (await app.request(path, { headers: { host: "127.0.0.1" } })).json() as never;
  try {
    for (const question of questions) {
      const { rows, total } = await get(`/api/${question.name}?limit=1000`);
      expect(total).toBe(rows.length);
      const { code, out } = await hearsay(question.name, "--ledger", ledger, "--json");
      expect([code, out]).toEqual([0, rows.map((row) => `${JSON.stringify(row)}\n`).join("")]);
      const parts: object[] = [];
      for (let next: string | null = "first"; next !== null; ) {
        const part = await get(`/api/${question.name}?limit=1${next === "first" ? "" : `&cursor=${next}`}`);
        parts.push(...part.rows);
        next = part.next;
      }
      expect(parts).toEqual(rows);
      for (const id of JSON.stringify(rows).match(/claim:[0-9a-f]+/g) ?? [])
        expect(office.desk().claim(id)).not.toBeNull();
    }
    const [denial] = (await get("/api/denials")).rows as { matter: string; answer: { claims: string[] } }[];
    const tree = await get(`/api/matters/${encodeURIComponent(denial?.answer.claims[0] ?? "")}/origins`);
    expect(tree).toMatchObject({ matter: denial?.matter, origins: 2 });
    expect((await hearsay("origins", denial?.answer.claims[0] ?? "", "--ledger", ledger)).out).toContain("distinct");
    expect((await app.request("/api/denials?q=x", { headers: { host: "127.0.0.1" } })).status).toBe(400);
  } finally {
    await office.close();
  }
});

test("lists go on from the cursor of the part before, and hold every row once", async () => {
  const office = await openOffice(ledger, false);
  const app = application(office);
  const get = async (path: string): Promise<Record<string, unknown>> =>
    (await app.request(path, { headers: { host: "127.0.0.1" } })).json() as never;
  try {
    for (const list of ["matters", "claims", "articles"]) {
      const whole = await get(`/api/${list}?limit=1000`);
      const parts: unknown[] = [];
      for (let next: unknown = ""; next !== null; ) {
        const part = await get(`/api/${list}?limit=1${next ? `&cursor=${next}` : ""}`);
        parts.push(...(part[list] as unknown[]));
        expect(part.total).toBe(whole.total);
        next = part.next;
      }
      expect(parts).toEqual(whole[list]);
      expect(parts.length).toBe(whole.total);
    }
    expect((await app.request("/api/claims?cursor=nothing%21", { headers: { host: "127.0.0.1" } })).status).toBe(400);
  } finally {
    await office.close();
  }
});
