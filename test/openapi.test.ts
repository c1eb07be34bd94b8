import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { pickBeat } from "../src/beat/pick.ts";
import { addAll } from "../src/show/adding.ts";
import { filtersFrom } from "../src/show/filters.ts";
import { contractOf } from "../src/show/http/contract.ts";
import { routes } from "../src/show/http/routes.ts";
import { screens } from "../src/show/http/screens/index.ts";
import { application } from "../src/show/http/server.ts";
import { problemShape } from "../src/show/http/shapes.ts";
import { type LedgerOffice, openOffice } from "../src/show/ledger-office.ts";
import { home } from "../src/text/home.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: object } } };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, object>> }>>;
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-openapi-"));
let office: LedgerOffice;
let ids: Readonly<Record<"claim" | "matter" | "article" | "revised", string>>;
let document: {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
  application(office).request(`http://127.0.0.1${path}`, { ...init, headers: { host: "127.0.0.1", ...init?.headers } });

beforeAll(async () => {
  office = await openOffice(folder, true);
  await addAll(
    office,
    [join(home(), "samples", "invented")],
    (of) => openBeat(pickBeat(of)),
    {},
    () => {},
  );
  await office.verify();
  const desk = office.desk();
  const all = filtersFrom(() => undefined);
  const revised = desk.articles(all, { limit: 100 }).rows.find((a) => desk.versions(a.id).length > 1);
  ids = {
    claim: desk.claims(all).rows[0]?.id ?? "",
    matter: desk.matters(all).rows[0]?.key ?? "",
    article: desk.articles(all).rows[0]?.id ?? "",
    revised: revised?.id ?? "",
  };
  document = (await (await ask("/openapi.json")).json()) as typeof document;
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An address of a route on this ledger. */
function addressOf(path: string): string {
  const id = path.endsWith("/changes")
    ? ids.revised
    : path.includes("matter")
      ? ids.matter
      : path.includes("article")
        ? ids.article
        : ids.claim;
  if (path === "/claims/:id") return `/claims/${encodeURIComponent(ids.claim)}.tlog-proof`;
  return path.replace(":id", encodeURIComponent(id)).replace(":form", "csv").replace("/tile/*", "/tile/0/000.p/1");
}

test("every route and every screen's data is in the document, each operation under a name of its own", () => {
  expect(document.openapi).toBe("3.1.0");
  const named = routes.map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, "{$1}").replace("*", "{name}")}`);
  const told = Object.entries(document.paths).flatMap(([path, of]) =>
    Object.keys(of).map((method) => `${method} ${path}`),
  );
  expect(named.filter((n) => !told.includes(n))).toEqual([]);
  expect(told.length).toBe(routes.length + screens.length);
  const operations = Object.values(document.paths).flatMap((of) => Object.values(of).map((o) => o.operationId));
  expect(new Set(operations).size).toBe(operations.length);
});

test("what each GET answers is what the document says, status, media and shape", async () => {
  for (const route of routes.filter((r) => r.method === "get")) {
    if (route.path === "/tile/*") continue; // its names follow from the size of the tree; the log's own tests read them
    const answer = await ask(addressOf(route.path));
    expect(answer.status, route.path).toBe(200);
    const { gives } = contractOf(route);
    const media = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
    if ("safeParse" in gives) {
      expect(media, route.path).toBe("application/json");
      const checked = gives.safeParse(await answer.json());
      expect(checked.success ? [] : checked.error.issues.slice(0, 3), route.path).toEqual([]);
    } else expect(gives, route.path).toContain(media);
  }
});

test("an unknown value in any address is refused as the document's problem, and names what fits", async () => {
  for (const route of routes.filter((r) => r.method === "get")) {
    const answer = await ask(`${addressOf(route.path)}?surely-not=1`);
    expect(answer.status, route.path).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(problemShape.parse(await answer.json()).code).toBe("use/filter");
  }
});

test("a body that does not fit is refused, field by field", async () => {
  for (const route of routes.filter((r) => r.method === "post")) {
    const answer = await ask(addressOf(route.path), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ by: 7 }),
    });
    expect(answer.status, route.path).toBe(400);
    expect(problemShape.parse(await answer.json()).code).toBe("http/body");
  }
});

test("each value an address takes is told, and days and numbers that are none are refused", async () => {
  const told = (document.paths["/api/claims"]?.["get"]?.parameters ?? []).map((p) => p.name);
  expect(told).toEqual(expect.arrayContaining(["place", "kind", "psince", "limit", "cursor", "as-of"]));
  for (const wrong of ["since=tomorrow", "kind=rumour", "limit=0", "stance=maybe"]) {
    const answer = await ask(`/api/claims?${wrong}`);
    expect(answer.status, wrong).toBe(400);
    expect(((await answer.json()) as { detail: string }).detail, wrong).toMatch(/Give|Name/);
  }
});

test("a screen's data is what the page is drawn from: every claim of the address is in it", async () => {
  const data = (await (await ask("/claims.json?kind=control")).json()) as {
    claims: { total: number; rows: { id: string }[] };
  };
  const page = await (await ask("/claims?kind=control", { headers: { accept: "text/html" } })).text();
  expect(data.claims.rows.length).toBeGreaterThan(3);
  expect(data.claims.rows.filter(({ id }) => !page.includes(id))).toEqual([]);
  const csv = await (await ask("/claims.csv?kind=control")).text();
  expect(csv.trim().split("\r\n").length).toBe(data.claims.rows.length + 1);
});
