import { expect, test } from "vitest";
import { languageOf } from "../lang/index.ts";
import type { Clause, Range, Stretch } from "./clause.ts";
import { cutClauses } from "./clauses.ts";
import { retag } from "./retag.ts";

/** A sentence cut into clauses, each shown as "type subject | verb > object | prepositions". */
function cut(text: string): string[] {
  const language = languageOf("en")!;
  const doc = language.analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
  const tokens = retag(
    doc.sentences.flatMap((s) => s.tokens),
    language.words,
  );
  const stretch: Stretch = { tokens, sentence: 0, statement: null, cuts: [] };
  const words = (r: Range | null): string =>
    r
      ? tokens
          .slice(r.from, r.to)
          .map((t) => t.text)
          .join(" ")
      : "-";
  const verb = (c: Clause): string =>
    c.verb
      ? [...c.verb.chain, c.verb.lemma].join(">") +
        (c.verb.voice === "passive" ? "*" : "") +
        (c.verb.negation ? "!" : "")
      : "-";
  return cutClauses(stretch, language.words).map(
    (c) =>
      `${c.type} ${words(c.subject)} | ${verb(c)} | ${words(c.object)} | ${c.preps.map((p) => `${p.word} ${words(p.noun)}`).join(", ")}`,
  );
}

test("a plain clause has its subject, object and prepositions", () => {
  expect(cut("Lurmian troops captured Kersholt in August.")).toEqual([
    "main Lurmian troops | capture | Kersholt | in August",
  ]);
});

test("verbs joined by 'and' share their subject", () => {
  expect(cut("Lurmian troops took Kersholt and entered Brenmern.")).toEqual([
    "main Lurmian troops | take | Kersholt | ",
    "main Lurmian troops | enter | Brenmern | ",
  ]);
});

test("a second subject after 'and' begins a clause of its own", () => {
  expect(cut("Lurmian troops took Kersholt and Veldanian units left Brenmern.").map((c) => c.split(" | ")[0])).toEqual([
    "main Lurmian troops",
    "main Veldanian units",
  ]);
});

test("a passive with its agent, over an apposition", () => {
  expect(cut("Kersholt, a rail hub in the east, has been seized by Lurmian forces.")).toEqual([
    "main Kersholt | seize* | - | by Lurmian forces",
  ]);
});

test("a participle after its noun leaves the noun to the finite verb", () => {
  expect(
    cut("Veldanian units surrounded near Uldmern were being destroyed.").map((c) =>
      c.split(" | ").slice(0, 2).join(" "),
    ),
  ).toEqual(["participle Veldanian units surround*", "main Veldanian units destroy*"]);
});

test("governing verbs stand in the chain", () => {
  expect(cut("The army has started pulling out of Kersholt.")[0]).toContain("start>pull");
  expect(cut("The army is trying to take Kersholt.")[0]).toContain("try>take");
  expect(cut("The army made attempts to take Kersholt.")[1]).toContain("attempt>take");
});

test("negation is seen before and after the verb", () => {
  expect(cut("The army did not take Kersholt.")[0]).toContain("take!");
  expect(cut("The report is not true.")[0]).toContain("be!");
  expect(cut("Troops are no longer in Kersholt.")[0]).toContain("be!");
});

test("'in the sector the enemy' is a phrase and a subject", () => {
  expect(cut("In the Kersholt sector the enemy attacked twice.")[0]).toMatch(/^main the enemy \| attack/);
});

test("'over', 'about' and 'up to' before a number belong to the number", () => {
  expect(cut("The army controls about a third of Uldmern.")[0]).toContain("| about a third of Uldmern |");
  expect(cut("The army lost up to 30 tanks.")[0]).toContain("| up to 30 tanks |");
});

test("words in brackets open no clause", () => {
  expect(cut("Troops took Kersholt (which lies in the east) and Brenmern.")).toHaveLength(1);
});

test("words without a verb are one fragment", () => {
  expect(cut("The liberation of Kersholt")).toEqual([expect.stringMatching(/^fragment/)]);
});

test("a relative clause hangs on the noun before it", () => {
  expect(cut("Troops who had entered Kersholt, withdrew.").map((c) => c.split(" ")[0])).toEqual(["relative", "main"]);
});
