import type { Context } from "hono";
import { standing } from "../../model/people.ts";
import { judgementBody, relationBody, remarkBody, bodyOf as sent, withdrawalBody, withholdingBody } from "./body.ts";
import { problem } from "./problem.ts";
import type { Route } from "./routes.ts";

const id = (c: Context): string => c.req.param("id") ?? "";

/** What people add: each POST is an entry of its own with an author and a reason, and answers `{entry, isNew}`. */
export const peopleRoutes: readonly Route[] = [
  {
    method: "post",
    path: "/api/claims/:id/remarks",
    about: "confirms, corrects or contests a claim: {verdict, note, by, read?}",
    answer: async (c, office) => {
      const given = await sent(c, remarkBody);
      if (given instanceof Response) return given;
      const { read, ...rest } = given;
      const told = Object.fromEntries(Object.entries(read ?? {}).filter(([, value]) => value !== undefined));
      return c.json(await office.remark({ on: id(c), ...rest, ...(read ? { read: told } : {}) }), 201);
    },
  },
  {
    method: "get",
    path: "/api/claims/:id/remarks",
    about: "what people said of a claim, in order, what was taken back included",
    answer: (c, office) => {
      const found = office.desk().claim(id(c));
      if (found) return c.json({ remarks: found.claim.people });
      return problem(c, 404, "No such claim", `"${id(c)}" is not in this ledger.`, "http/missing");
    },
  },
  {
    method: "get",
    path: "/api/judgements",
    about: "what was judged the same or not, and which of it stands",
    answer: (c, office) => {
      const { said } = office.desk();
      const stands = new Set(standing(said).map((one) => one.entry));
      const judged = said.filter((one) => one.body.type === "judgement");
      return c.json({ judgements: judged.map((one) => ({ ...one, stands: stands.has(one.entry) })) });
    },
  },
  {
    method: "post",
    path: "/api/judgements",
    about: "judges two speakers, places, origins or matters the same, or not: {about, a, b, same, by, reason}",
    answer: async (c, office) => {
      const given = await sent(c, judgementBody);
      return given instanceof Response ? given : c.json(await office.judge(given), 201);
    },
  },
  {
    method: "post",
    path: "/api/relations",
    about: "puts one claim in a relation to another: {from, to, relation, by, reason}",
    answer: async (c, office) => {
      const given = await sent(c, relationBody);
      return given instanceof Response ? given : c.json(await office.relate(given), 201);
    },
  },
  {
    method: "post",
    path: "/api/withdrawals",
    about: "takes back what a person said: {entry, by, reason}; it stays to be seen",
    answer: async (c, office) => {
      const given = await sent(c, withdrawalBody);
      return given instanceof Response
        ? given
        : c.json(await office.withdraw(given.entry, given.by, given.reason), 201);
    },
  },
  {
    method: "post",
    path: "/api/withholdings",
    about: "takes an article's words down, or some words out of it: {article, words, by, reason}",
    answer: async (c, office) => {
      const given = await sent(c, withholdingBody);
      return given instanceof Response ? given : c.json(await office.withhold(given), 201);
    },
  },
];
