import type { Context } from "hono";
import { citeForm } from "../cite.ts";
import type { Office } from "../office.ts";
import { checkProof, keysIn } from "../proved.ts";
import { bodyOf, proofBody } from "./body.ts";
import { problem } from "./problem.ts";
import type { Route } from "./routes.ts";

const id = (c: Context): string => c.req.param("id") ?? "";
const missing = (c: Context, what: string): Response =>
  problem(c, 404, `No such ${what}`, `"${id(c)}" is not in this ledger.`, "http/missing");

/** A file of the log as outsiders read it: C2SP tlog-tiles. Whole tiles never change; what grows is asked for anew. */
function file(c: Context, office: Office): Response {
  const name = c.req.path.slice(1);
  const bytes = office.logFile(name);
  if (!bytes) return problem(c, 404, "No such file of the log", `There is no ${c.req.path}.`, "http/missing");
  const text = name === "checkpoint" || name === "vkey";
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": text ? "text/plain; charset=utf-8" : "application/octet-stream",
    "cache-control": text ? "no-cache" : "public, max-age=31536000, immutable",
  });
}

/** The log for outsiders, proofs, citations, versions. */
export const logRoutes: readonly Route[] = [
  { method: "get", path: "/checkpoint", about: "the signed checkpoint (C2SP tlog-checkpoint)", answer: file },
  { method: "get", path: "/vkey", about: "the public key by which the log is checked", answer: file },
  { method: "get", path: "/tile/*", about: "hashes and entries of the log (C2SP tlog-tiles)", answer: file },
  {
    method: "get",
    path: "/claims/:id",
    about: "`/claims/ID.tlog-proof`: the proof of a claim's entry (C2SP tlog-proof@v1), the entry in it",
    answer: async (c, office) => {
      const name = /^(.+)\.tlog-proof$/.exec(id(c))?.[1];
      const proof = name === undefined ? null : await office.proof(/^\d{1,15}$/.test(name) ? Number(name) : name);
      if (proof === null || name === undefined) return missing(c, "claim with a proof");
      return c.body(proof, 200, {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": `attachment; filename="${name.replace(/[^a-z0-9]+/gi, "-")}.tlog-proof"`,
      });
    },
  },
  {
    method: "post",
    path: "/api/proofs",
    about:
      "checks {proof, key?, text?}: what it proves step by step, and what it does not; this ledger's key where none is given",
    answer: async (c, office) => {
      const given = await bodyOf(c, proofBody);
      if (given instanceof Response) return given;
      const keys = keysIn(given.key ?? office.ledger().key);
      return c.json(checkProof(new TextEncoder().encode(given.proof), keys, given.text ?? null));
    },
  },
  {
    method: "get",
    path: "/api/claims/:id/citation",
    about: "a citation with version, span and ledger entry: `format` is plain, bibtex or csl",
    answer: (c, office) => {
      const found = office.desk().claim(id(c));
      if (!found) return missing(c, "claim");
      const form = citeForm(c.req.query("format") || "plain");
      return c.body(form.write({ ...found, ledger: office.ledger() }), 200, { "content-type": form.media });
    },
  },
  {
    method: "get",
    path: "/api/articles/:id/versions",
    about: "the versions of an article's address, the oldest first",
    answer: (c, office) => {
      const versions = office.desk().versions(id(c));
      return versions.length ? c.json({ versions }) : missing(c, "article");
    },
  },
  {
    method: "get",
    path: "/api/articles/:id/changes",
    about: "how an article changed, in claims, from the version before it or from the one that `from` names",
    answer: (c, office) => {
      const found = office.desk().revision(id(c), c.req.query("from") || undefined);
      return found ? c.json(found) : missing(c, "pair of versions");
    },
  },
];
