import type { Context, Hono } from "hono";
import { HearsayError } from "../../model/error.ts";
import { accuracy } from "../accuracy.ts";
import { every, type Part } from "../desk.ts";
import { exportNames, exportOf } from "../export/index.ts";
import { type Filters, filterNames, filtersFrom } from "../filters.ts";
import type { Office } from "../office.ts";
import { bodyOf } from "./body.ts";
import { contractOf, givenText } from "./contract.ts";
import { logRoutes } from "./log.ts";
import { openapi } from "./openapi.ts";
import { peopleRoutes } from "./people.ts";
import { problem } from "./problem.ts";
import { checkQuery } from "./queries.ts";
import { structureRoutes } from "./structure.ts";

/** A question of the HTTP interface: its method and address, what it answers, in one line each. */
export interface Route {
  readonly method: "get" | "post";
  readonly path: string;
  readonly about: string;
  answer(c: Context, office: Office): Response | Promise<Response>;
}

/** The filters of the address. A name that is no filter is refused: a slip of the pen would answer with everything. */
function asked(c: Context, ...besides: readonly string[]): Filters {
  const known = [...filterNames, ...besides, "as-of"];
  const other = Object.keys(c.req.query()).find((name) => !known.includes(name));
  if (other !== undefined)
    throw new HearsayError("use/filter", `There is no filter "${other}"`, `Name one of: ${known.join(", ")}.`);
  return filtersFrom((name) => c.req.query(name));
}

const listed = ["limit", "offset", "cursor"] as const;

/** A whole number of the address; a HearsayError "use/filter" where it is none. */
function whole(c: Context, name: "limit" | "offset", otherwise: number, least: number): number {
  const text = c.req.query(name);
  if (text === undefined || text === "") return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new HearsayError("use/filter", `"${text}" is no ${name}`, `Give a whole number from ${least}.`);
}

/** Which part of a list: `limit` rows (50 unless told, 1,000 at most) from `cursor`, the `next` of the part before, or from `offset`. */
const part = (c: Context, most = 50): Part => ({
  limit: Math.min(1000, whole(c, "limit", most, 1)),
  offset: whole(c, "offset", 0, 0),
  cursor: c.req.query("cursor") || undefined,
});

const missing = (c: Context, what: string): Response =>
  problem(c, 404, `No such ${what}`, `"${c.req.param("id") ?? ""}" is not in this ledger.`, "http/missing");

/** The table of routes; docs/http.md has a paragraph on each, which a test checks. */
export const routes: readonly Route[] = [
  {
    method: "get",
    path: "/api/ledger",
    about: "what the ledger holds",
    answer: (c, office) => c.json(office.ledger()),
  },
  {
    method: "get",
    path: "/api/matters",
    about: "matters that fit the filters, the disputed and newest first",
    answer: (c, office) => {
      const found = office.desk().matters(asked(c, ...listed), part(c, 200));
      return c.json({ matters: found.rows, total: found.total, next: found.next });
    },
  },
  {
    method: "get",
    path: "/api/matters/:id",
    about: "one matter with every report",
    answer: (c, office) => {
      const found = office.desk().matter(c.req.param("id") ?? "");
      return found ? c.json(found) : missing(c, "matter");
    },
  },
  {
    method: "get",
    path: "/api/claims",
    about: "claims that fit the filters, newest first",
    answer: (c, office) => {
      const found = office.desk().claims(asked(c, ...listed), part(c));
      return c.json({ claims: found.rows, total: found.total, next: found.next });
    },
  },
  {
    method: "get",
    path: "/api/claims/:id",
    about: "one claim with its chain, its rule and its matter",
    answer: (c, office) => {
      const found = office.desk().claim(c.req.param("id") ?? "");
      if (!found) return missing(c, "claim");
      return c.json({
        ...found.claim,
        matter: found.article.matters[found.claim.id] ?? null,
        reader: found.article.reader,
        sha256: found.article.sha256,
      });
    },
  },
  {
    method: "get",
    path: "/api/articles",
    about: "articles, newest first",
    answer: (c, office) => {
      const found = office.desk().articles(asked(c, ...listed), part(c, 200));
      return c.json({ articles: found.rows, total: found.total, next: found.next });
    },
  },
  {
    method: "get",
    path: "/api/articles/:id",
    about: "one article: its text and all that was read in it",
    answer: (c, office) => {
      const found = office.desk().article(c.req.param("id") ?? "");
      return found ? c.json(found) : missing(c, "article");
    },
  },
  ...structureRoutes,
  ...peopleRoutes,
  ...logRoutes,
  {
    method: "post",
    path: "/api/read",
    about: "reads {text, name} and records nothing",
    answer: async (c, office) => {
      const asking = await bodyOf(c, givenText);
      return asking instanceof Response ? asking : c.json(await office.preview(asking.text, asking.name));
    },
  },
  {
    method: "post",
    path: "/api/articles",
    about: "reads {text, name} and records it",
    answer: async (c, office) => {
      const asking = await bodyOf(c, givenText);
      return asking instanceof Response ? asking : c.json({ outcomes: await office.add(asking.text, asking.name) });
    },
  },
  {
    method: "get",
    path: "/api/verify",
    about: "checks the whole ledger and says in words what was found",
    answer: async (c, office) => c.json(await office.verify()),
  },
  {
    method: "get",
    path: "/openapi.json",
    about: "this interface as an OpenAPI 3.1 document",
    answer: (c) => c.json(openapi(routes)),
  },
  {
    method: "get",
    path: "/api/accuracy",
    about: "how well this version was measured to read",
    answer: (c) => c.json(accuracy()),
  },
  {
    method: "get",
    path: "/api/export.:form",
    about: `claims that fit the filters as ${exportNames}`,
    answer: (c, office) => {
      const form = exportOf(c.req.path.split(".").at(-1) ?? "");
      if (!form) return problem(c, 404, "No such export", `There are ${exportNames}.`, "http/missing");
      const filters = asked(c);
      const claims = form.most
        ? office.desk().claims(filters, { limit: form.most }).rows
        : [...every((some) => office.desk().claims(filters, some))];
      const place = { self: c.req.url, home: new URL(c.req.url).origin };
      return c.body(form.write(claims, place), 200, {
        "content-type": form.media,
        // A feed is followed where it stands; the others are files.
        ...(form.most ? {} : { "content-disposition": `attachment; filename="hearsay.${form.name}"` }),
      });
    },
  },
];

/** Puts every route on the application. */
export function mount(app: Hono, office: Office): void {
  for (const route of routes) {
    const { query } = contractOf(route);
    app.on(route.method.toUpperCase(), pathOf(route.path), async (c) => {
      checkQuery(query, c.req.query());
      return route.answer(c, await officeFor(c, office));
    });
  }
  for (const path of new Set(routes.map((r) => r.path))) app.all(pathOf(path), (c) => otherMethod(c, path));
}

/** With `as-of` a question is answered as it was then; every route that reads takes it. */
async function officeFor(c: Context, office: Office): Promise<Office> {
  const when = c.req.query("as-of");
  return when === undefined || c.req.method === "POST" ? office : office.asOf(when);
}

const pathOf = (path: string): string => path.replace("/api/export.:form", "/api/:export{export\\.[a-z]+}");

/** What an address answers to, where it is asked by a method that it does not (RFC 9110, 15.5.6). */
function otherMethod(c: Context, path: string): Response {
  const methods = routes.filter((r) => r.path === path).map((r) => (r.method === "get" ? "GET, HEAD" : "POST"));
  const allow = [...methods, "OPTIONS"].join(", ");
  if (c.req.method === "OPTIONS") return c.body(null, 204, { allow });
  const told = problem(c, 405, "Not asked that way", `${c.req.path} answers to ${allow}.`, "http/method");
  told.headers.set("allow", allow);
  return told;
}
