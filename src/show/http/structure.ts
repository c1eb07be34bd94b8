import type { Context } from "hono";
import { ALIKE } from "../../compare/copies.ts";
import { HearsayError } from "../../model/error.ts";
import { partOf, rowFilters } from "../asking.ts";
import { filtersFrom } from "../filters.ts";
import type { Office } from "../office.ts";
import { type Question, questions } from "../questions.ts";
import { problem } from "./problem.ts";
import type { Route } from "./routes.ts";

/** A route for each question about structure, and one for a matter's origins. */
export const structureRoutes: readonly Route[] = [
  ...questions.map(
    (question): Route => ({
      method: "get",
      path: `/api/${question.name}`,
      about: question.about,
      answer: (c, office) => answer(c, office, question),
    }),
  ),
  {
    method: "get",
    path: "/api/matters/:id/origins",
    about: "one matter's utterances, who carried them, which texts are near-copies",
    answer: (c, office) => {
      refuse(c, ["threshold"]);
      const found = office.desk().origins(c.req.param("id") ?? "", thresholdOf(c.req.query("threshold")));
      if (found) return c.json(found);
      return problem(c, 404, "No such matter", `"${c.req.param("id") ?? ""}" is not in this ledger.`, "http/missing");
    },
  },
];

function answer(c: Context, office: Office, question: Question): Response {
  const own = question.own.map(({ name }) => name);
  refuse(c, [...rowFilters, ...own, "limit", "cursor"]);
  const filters = filtersFrom((name) => c.req.query(name));
  const options = Object.fromEntries(own.map((name) => [name, c.req.query(name) ?? ""]));
  const part = { limit: limitIn(c), cursor: c.req.query("cursor") };
  const { rows, total, next } = partOf(question, office.desk(), filters, options, part);
  return c.json({ rows: rows.map(({ row }) => row), total, next });
}

function refuse(c: Context, known: readonly string[]): void {
  const other = Object.keys(c.req.query()).find((name) => name !== "as-of" && !known.includes(name));
  if (other !== undefined)
    throw new HearsayError("use/filter", `There is no filter "${other}"`, `Name one of: ${known.join(", ")}.`);
}

function limitIn(c: Context): number {
  const text = c.req.query("limit");
  if (!text) return 50;
  if (/^[1-9]\d{0,8}$/.test(text)) return Math.min(1000, Number(text));
  throw new HearsayError("use/filter", `"${text}" is no limit`, "Give a whole number from 1.");
}

function thresholdOf(text: string | undefined): number {
  if (!text) return ALIKE;
  const value = Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new HearsayError("use/filter", `"${text}" is no threshold`, "Give a number from 0 to 1.");
}
