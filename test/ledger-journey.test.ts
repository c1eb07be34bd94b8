import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimAnswer } from "../src/model/answer.ts";
import { run } from "../src/show/cli/run.ts";
import { application } from "../src/show/http/server.ts";
import { openOffice } from "../src/show/ledger-office.ts";

// Proofs, citations, people's words and what is taken down: through the command line and through HTTP.

const folder = mkdtempSync(join(tmpdir(), "hearsay-people-"));
const ledger = join(folder, "ledger");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text =
  "Maria Hollis, a nurse from Kersholt, said on Tuesday that Lurmian forces controlled 70% of Kersholt.\nVeldania's General Staff denied on Tuesday that Kersholt had been captured.";

async function hearsay(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (s: string) => void out.push(s),
    err: (s: string) => void err.push(s),
    width: 120,
    colour: false,
    live: false,
    env: { HEARSAY_LEDGER: ledger },
  };
  return { code: await run(args, io), out: out.join(""), err: err.join("") };
}

let claim = "";

beforeAll(async () => {
  const article = join(folder, "one.json");
  const page = {
    id: "one",
    outlet: "Island & Gazette_50%",
    url: "https://odd.example/1",
    language: "en",
    title: "A {town} of $5",
    published: "2032-09-14",
    text,
  };
  writeFileSync(article, JSON.stringify(page));
  expect((await hearsay("add", article, "--beat", "invented")).code).toBe(0);
  const claims = (await hearsay("claims", "--json")).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ClaimAnswer);
  claim = claims.find((one) => one.statement?.speaker.name === "Maria Hollis")?.id ?? "";
  expect(claim).toMatch(/^claim:/);
});

describe("a proof", () => {
  const file = join(folder, "claim.tlog-proof");
  const vkey = (): string => readFileSync(join(ledger, "vkey"), "utf8").trim();

  test("is checked on a machine that has nothing but it and the key, and says what it does not prove", async () => {
    expect((await hearsay("prove", claim, "--out", file)).out).toContain(vkey());
    const { code, out } = await hearsay("verify", file, "--key", vkey());
    expect(code).toBe(0);
    for (const says of ["Proved: entry", claim, "It does not prove", "that the claim is true", "no second log"])
      expect(out).toContain(says);
    const article = join(folder, "text.txt");
    writeFileSync(article, text);
    expect((await hearsay("verify", file, "--key", vkey(), "--text", article)).out).toMatch(/All \d+ spans of it read/);
    writeFileSync(article, text.replace("70%", "71%"));
    const other = await hearsay("verify", file, "--key", vkey(), "--text", article);
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining("do not read so in this text") });
  });

  test("proves nothing without a key, with another key, or changed", async () => {
    expect(await hearsay("verify", file)).toMatchObject({ code: 2, err: expect.stringContaining("use/key") });
    const another = await openOffice(join(folder, "another"), true);
    const { key } = another.ledger();
    await another.close();
    expect(await hearsay("verify", file, "--key", key)).toMatchObject({
      code: 1,
      out: expect.stringContaining("Not proved"),
    });
    const changed = join(folder, "changed.tlog-proof");
    writeFileSync(changed, readFileSync(file, "utf8").replace(/^index \d+$/m, "index 0"));
    expect(await hearsay("verify", changed, "--key", vkey())).toMatchObject({ code: 1 });
    expect(await hearsay("verify", join(folder, "none"), "--key", vkey())).toMatchObject({ code: 2 });
  });

  test("of a checkpoint kept from earlier: nothing before it was rewritten", async () => {
    const kept = join(folder, "checkpoint.kept");
    copyFileSync(join(ledger, "checkpoint"), kept);
    await hearsay("remark", claim, "confirm", "I was there.", "--by", "A");
    expect((await hearsay("verify", ledger, "--since", kept)).out).toMatch(/goes on from the checkpoint/);
    expect((await hearsay("verify", "--since", kept)).out).toMatch(/goes on from the checkpoint of \d+ entries/);
    copyFileSync(join(folder, "another", "checkpoint"), kept);
    expect((await hearsay("verify", "--since", kept)).code).toBe(1);
  });
});

describe("a citation", () => {
  test("has outlet, title, times, version, span and entry, in every form", async () => {
    const { claim: cited } = await claimIn();
    for (const format of ["plain", "bibtex", "csl"]) {
      const { code, out } = await hearsay("cite", claim, "--format", format);
      expect(code).toBe(0);
      for (const part of [
        claim,
        "https://odd.example/1",
        "2032",
        String(cited.words.start),
        `entry ${cited.entry}`,
        "root ",
      ])
        expect(out, `${format}: ${part}`).toContain(part);
      expect(out).toMatch(/[0-9a-f]{64}/);
    }
    expect((await hearsay("cite", claim, "--format", "mla")).code).toBe(2);
  });

  test("in BibTeX escapes what TeX would act on; in CSL it is JSON of a known type", async () => {
    const bibtex = (await hearsay("cite", claim, "--format", "bibtex")).out;
    expect(bibtex).toContain("Island \\& Gazette\\_50\\%");
    expect(bibtex).toContain("A \\{town\\} of \\$5");
    const [entry] = JSON.parse((await hearsay("cite", claim, "--format", "csl")).out) as {
      type: string;
      title: string;
      issued: unknown;
    }[];
    expect(entry).toMatchObject({
      type: "article-newspaper",
      title: "A {town} of $5",
      issued: { "date-parts": [[2032, 9, 14]] },
    });
  });
});

async function claimIn(): Promise<{ claim: ClaimAnswer }> {
  const { out } = await hearsay("why", claim, "--json");
  return { claim: JSON.parse(out) as ClaimAnswer };
}

describe("people's words on the command line", () => {
  test("stand beside the reading in why, with author, time and entry; taken back they say so", async () => {
    const corrected = await hearsay(
      "remark",
      claim,
      "correct",
      "It says a third.",
      "--read",
      "value=0.33",
      "place=Kersholt",
      "--by",
      "B",
    );
    const entry = /entry (\d+)/.exec(corrected.out)?.[1] ?? "";
    expect((await hearsay("why", claim)).out).toMatch(/B, .* corrects: It says a third\..*"value":0\.33/);
    expect((await hearsay("withdraw", entry, "I misread it.", "--by", "B")).code).toBe(0);
    expect((await hearsay("why", claim)).out).toContain("taken back by B");
    expect((await claimIn()).claim.says).toContain("70%");
  });

  test("put one claim in a relation to another", async () => {
    const ids = (await hearsay("claims", "--json")).out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const other = ids.find((id) => id !== claim) ?? "";
    const told = await hearsay("relate", claim, "answers", other.slice(0, 20), "The same evening.", "--by", "B");
    expect(told).toMatchObject({ code: 0, out: expect.stringMatching(/Recorded as entry \d+/) });
    expect((await hearsay("why", other)).out).toContain("The same evening.");
  });

  test("lists go on from where they ended, over all the commands that have one", async () => {
    for (const list of [["claims"], ["compare"], ["drift"]]) {
      const all = (await hearsay(...list, "--json")).out;
      let [found, cursor, parts] = ["", "", 0];
      do {
        const part = await hearsay(...list, "--json", "--limit", "2", ...(cursor ? ["--cursor", cursor] : []));
        found += part.out;
        cursor = /--cursor (\S+)/.exec(part.err)?.[1] ?? "";
        parts++;
      } while (cursor && parts < 500);
      expect(found, list.join(" ")).toBe(all);
      expect(parts, list.join(" ")).toBe(Math.max(1, Math.ceil(all.trim().split("\n").length / 2)));
    }
    expect(await hearsay("claims", "--cursor", "!")).toMatchObject({
      code: 2,
      err: expect.stringContaining("use/cursor"),
    });
  });

  test.each([
    [["relate", "claim", "likes", "claim", "x", "--by", "A"], "use/filter"],
    [["prove", "claim", "--cosigned", "no-such-file"], "use/missing"],
    [["verify", "--witness", "w+00000000+AA=="], "use/since"],
    [["remark", "claim", "applaud", "x", "--by", "A"], "use/filter"],
    [["remark", "claim", "confirm", "x"], "use/by"],
    [["remark", "claim", "confirm", " ", "--by", "A"], "use/reason"],
    [["remark", "claim", "contest", "x", "--read", "value=1", "--by", "A"], "use/filter"],
    [["remark", "claim", "correct", "x", "--read", "truth=1", "--by", "A"], "use/filter"],
    [["judge", "same", "planets", "a", "b", "x", "--by", "A"], "use/filter"],
    [["judge", "same", "speakers", "a", "a", "x", "--by", "A"], "use/pair"],
    [["withdraw", "0", "x", "--by", "A"], "use/withdraw"],
    [["withhold", "article:none", "x", "--by", "A"], "use/missing"],
    [["withhold", "all", "x", "--by", "A"], "use/missing"],
  ])("misused tell what is right: %j", async (args, code) => {
    const found = await hearsay(...args.map((one) => (one === "claim" ? claim : one)));
    expect(found).toMatchObject({ code: 2, err: expect.stringContaining(code) });
  });
});

describe("over HTTP", () => {
  const json = { "content-type": "application/json", host: "127.0.0.1" };
  const post = (body: unknown) => ({ method: "POST", headers: json, body: JSON.stringify(body) });

  test("people's words are recorded, listed and taken back; a body that does not fit is refused", async () => {
    const office = await openOffice(ledger, true);
    const app = application(office);
    const on = `/api/claims/${encodeURIComponent(claim)}/remarks`;
    const made = await app.request(on, post({ verdict: "contests", note: "Not so.", by: "C" }));
    expect(made.status).toBe(201);
    const { entry } = (await made.json()) as { entry: number };
    const back = await app.request("/api/withdrawals", post({ entry, by: "C", reason: "Hasty." }));
    expect(back.status).toBe(201);
    const there = (await (await app.request(on, { headers: json })).json()) as {
      remarks: { entry: number; withdrawn: { reason: string } | null }[];
    };
    expect(there.remarks.find((one) => one.entry === entry)?.withdrawn?.reason).toBe("Hasty.");
    for (const body of [
      {},
      { verdict: "contests", note: "", by: "C" },
      { verdict: "lies", note: "x", by: "C" },
      { verdict: "agrees", note: "x", by: "C", more: 1 },
    ])
      expect((await app.request(on, post(body))).status).toBe(400);
    expect(
      (await app.request("/api/claims/claim:none/remarks", post({ verdict: "agrees", note: "x", by: "C" }))).status,
    ).toBe(400);
    const pair = { about: "speakers", a: "Maria Hollis", b: "M. Hollis", by: "C", reason: "One person." };
    for (const same of [true, false])
      expect((await app.request("/api/judgements", post({ ...pair, same }))).status).toBe(201);
    const judged = (await (await app.request("/api/judgements", { headers: json })).json()) as {
      judgements: { stands: boolean }[];
    };
    expect(judged.judgements.map(({ stands }) => stands)).toEqual([false, true]);
    await office.close();
  });

  test("the log is there as static files, and nothing else of the folder is", async () => {
    const office = await openOffice(ledger, false);
    const app = application(office);
    const get = (path: string) => app.request(path, { headers: { host: "127.0.0.1" } });
    for (const name of ["checkpoint", "vkey", "tile/0/000.p/"]) {
      const width = /\n(\d+)\n/.exec(readFileSync(join(ledger, "checkpoint"), "utf8"))?.[1] ?? "";
      const path = name.endsWith("/") ? `${name}${width}` : name;
      const answer = await get(`/${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(join(ledger, path)));
    }
    const elsewhere = [
      "tile/0/001",
      "tile/../secret/signing-key.pem",
      "tile/%2e%2e/secret/signing-key.pem",
      "tile/0/..%2f..%2flog",
      "tile/64/000",
      "tile//000",
    ];
    for (const path of elsewhere) expect([path, (await get(`/${path}`)).status]).toEqual([path, 404]);
    expect(existsSync(join(ledger, "secret/signing-key.pem"))).toBe(true);
    await office.close();
  });

  test("a proof is given, and checked when sent back; a changed one is not accepted", async () => {
    const office = await openOffice(ledger, false);
    const app = application(office);
    const proof = await (
      await app.request(`/claims/${encodeURIComponent(claim)}.tlog-proof`, { headers: json })
    ).text();
    expect(proof).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra /);
    const check = async (body: object) =>
      (await (await app.request("/api/proofs", post(body))).json()) as {
        ok: boolean;
        notProved: string[];
        words: { orphans: string[] } | null;
      };
    expect(await check({ proof, text })).toMatchObject({ ok: true, words: { orphans: [] } });
    expect((await check({ proof, text: text.slice(1) })).ok).toBe(false);
    expect((await check({ proof: proof.replace(/index \d+/, "index 1") })).ok).toBe(false);
    expect((await check({ proof })).notProved.length).toBeGreaterThan(2);
    expect((await app.request("/claims/claim:none.tlog-proof", { headers: json })).status).toBe(404);
    await office.close();
  });

  test("a server that others can reach takes nobody's words, and checks proofs all the same", async () => {
    const office = await openOffice(ledger, true);
    const app = application(office, "0.0.0.0");
    for (const path of [
      `/api/claims/${claim}/remarks`,
      "/api/judgements",
      "/api/relations",
      "/api/withdrawals",
      "/api/withholdings",
      "/api/articles",
    ])
      expect([path, (await app.request(path, post({}))).status]).toEqual([path, 403]);
    expect((await app.request("/api/proofs", post({ proof: "x" }))).status).toBe(200);
    await office.close();
  });
});

test("a name taken out is gone from every answer, the tombstone stays, and the ledger verifies", async () => {
  const done = await hearsay("withhold", "one", "She asked for it.", "--words", "Maria Hollis", "--by", "Editor");
  expect(done.out).toContain("places covered");
  for (const args of [
    ["claims"],
    ["claims", "--json"],
    ["compare", "--full"],
    ["why", claim],
    ["cite", claim],
    ["export", "--format", "csv"],
  ])
    expect((await hearsay(...args)).out, args.join(" ")).not.toContain("Hollis, a nurse");
  expect((await hearsay("why", claim)).out).toMatch(/withheld +some words, by Editor at .*She asked for it/);
  expect((await hearsay("verify")).code).toBe(0);
  expect((await hearsay("verify", "--index")).err).toContain("answers as one made anew");
});

test("an article taken down whole says so wherever its words would stand", async () => {
  expect((await hearsay("origins", claim.slice(0, 14))).out).toContain("General Staff");
  expect((await hearsay("withhold", "one", "A court ordered it.", "--by", "Editor")).code).toBe(0);
  for (const args of [["claims"], ["compare", "--full"], ["export", "--format", "atom"]]) {
    const { out } = await hearsay(...args);
    expect(out, args.join(" ")).toContain("(words withheld)");
    expect(out, args.join(" ")).not.toContain("“”");
  }
});
