import { z } from "zod";
import { questions } from "../questions.ts";
import { judgementBody, proofBody, relationBody, remarkBody, withdrawalBody, withholdingBody } from "./body.ts";
import { bare, filtered, listed, structured, withOwn } from "./queries.ts";
import * as is from "./shapes.ts";

/** What a route takes and gives. Requests are checked by it; the OpenAPI document and its test are made from it. */
export interface Contract {
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  /** What it answers: a shape for JSON, else the media types. */
  readonly gives: z.ZodType | readonly string[];
  /** 200 where nothing else is said. */
  readonly status?: 201;
}

/** A text that is read, and what it is called. */
export const givenText = z.object({
  text: z.string().min(1).max(12_000_000),
  name: z.string().max(300).default("pasted text"),
});

const sends = (body: z.ZodType): Contract => ({ query: bare, body, gives: is.noted, status: 201 });

/** By method and path, as the table of routes has them. */
export const contracts: Readonly<Record<string, Contract>> = {
  "get /api/ledger": { query: bare, gives: is.ledger },
  "get /api/matters": { query: listed, gives: is.listOf("matters", is.matterLine) },
  "get /api/matters/:id": { query: bare, gives: is.matter },
  "get /api/matters/:id/origins": {
    query: withOwn({ threshold: "Similarity from which two texts are near-copies, 0 to 1" }),
    gives: is.originsTree,
  },
  ...Object.fromEntries(
    questions.map(({ name, own }) => [
      `get /api/${name}`,
      { query: structured(own), gives: is.listOf("rows", is.anything) } satisfies Contract,
    ]),
  ),
  "get /api/claims": { query: listed, gives: is.listOf("claims", is.claim) },
  "get /api/claims/:id": { query: bare, gives: is.claim },
  "get /api/claims/:id/remarks": { query: bare, gives: z.looseObject({ remarks: z.array(is.anything) }) },
  "post /api/claims/:id/remarks": sends(remarkBody),
  "get /api/claims/:id/citation": {
    query: withOwn({ format: "plain, bibtex or csl" }),
    gives: ["text/plain", "application/x-bibtex", "application/vnd.citationstyles.csl+json"],
  },
  "get /api/judgements": { query: bare, gives: z.looseObject({ judgements: z.array(is.anything) }) },
  "post /api/judgements": sends(judgementBody),
  "post /api/relations": sends(relationBody),
  "post /api/withdrawals": sends(withdrawalBody),
  "post /api/withholdings": { query: bare, body: withholdingBody, gives: is.anything, status: 201 },
  "get /api/articles": { query: listed, gives: is.listOf("articles", is.articleLine) },
  "get /api/articles/:id": { query: bare, gives: is.article },
  "get /api/articles/:id/versions": { query: bare, gives: z.looseObject({ versions: z.array(is.anything) }) },
  "get /api/articles/:id/changes": {
    query: withOwn({ from: "Id of the version to compare with" }),
    gives: is.anything,
  },
  "post /api/read": { query: bare, body: givenText, gives: is.preview },
  "post /api/articles": { query: bare, body: givenText, gives: is.outcomes },
  "get /api/verify": { query: bare, gives: is.verdict },
  "post /api/proofs": { query: bare, body: proofBody, gives: z.looseObject({ ok: z.boolean(), summary: z.string() }) },
  "get /api/accuracy": { query: bare, gives: z.looseObject({ measured: z.string(), rows: z.array(is.anything) }) },
  "get /api/export.:form": {
    query: filtered,
    gives: ["text/csv", "application/x-ndjson", "application/geo+json", "application/atom+xml", "application/ld+json"],
  },
  "get /checkpoint": { query: bare, gives: ["text/plain"] },
  "get /vkey": { query: bare, gives: ["text/plain"] },
  "get /tile/*": { query: bare, gives: ["application/octet-stream"] },
  "get /claims/:id": { query: bare, gives: ["text/plain"] },
  "get /openapi.json": { query: bare, gives: z.looseObject({ openapi: z.string(), paths: is.anything }) },
};

/** What a route takes and gives; RangeError for one that has no contract. */
export function contractOf(route: { readonly method: string; readonly path: string }): Contract {
  const found = contracts[`${route.method} ${route.path}`];
  if (!found) throw new RangeError(`${route.method} ${route.path} has no line in contract.ts`);
  return found;
}
