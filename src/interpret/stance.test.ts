import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { languageOf } from "../lang/index.ts";
import type { ArticleHead } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Attitude, Statement } from "../model/statement.ts";
import { locate } from "../place/locate.ts";
import { interpret } from "./interpret.ts";

const beat = openBeat("invented");
const head: ArticleHead = {
  id: "article:stance",
  capture: "capture:stance",
  externalId: null,
  url: null,
  outlet: "example",
  language: "en",
  title: null,
  byline: null,
  after: null,
  published: "2032-08-23T10:00:00Z",
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: "",
  blocksSha256: "",
};

/** Sentences of a text, each said by somebody: [side, attitude, words]. */
function read(...said: readonly (readonly [side: string, attitude: Attitude, words: string])[]): readonly Claim[] {
  const text = said.map((s) => `${s[2]}.`).join(" ");
  const doc = languageOf("en")!.analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
  const statements = said.map(([side, attitude, words], i): Statement => {
    const start = text.indexOf(words);
    return {
      id: `statement:${i}`,
      content: [{ start, end: start + words.length }],
      cue: null,
      source: null,
      speaker: { name: `speaker ${i}`, role: null, organisation: null, side, id: null },
      addressee: null,
      via: [],
      mode: "indirect",
      attitude,
      medium: null,
      said: null,
      hedge: null,
      rule: "example",
    };
  });
  const hearing = { head, doc, mentions: findMentions(text, beat), beat };
  return interpret(hearing, statements, locate(hearing).places).claims;
}

test("a denial of a denial asserts", () => {
  expect(read(["VD", "denies", "Lurmian troops have not taken Kersholt"])[0]?.stance).toBe("asserts");
  expect(read(["VD", "denies", "Lurmian troops have taken Kersholt"])[0]?.stance).toBe("denies");
});

test("what the speaker doubts is doubted, what he asks for is demanded", () => {
  expect(read(["third", "doubts", "Lurmian troops hold Kersholt"])[0]?.stance).toBe("doubts");
  expect(read(["VD", "says", "Lurmia must withdraw from Dellmarch Province"])[0]?.stance).toBe("demands");
});

test("what is only weighed is no claim", () => {
  expect(read(["VD", "says", "if Kersholt fell, the road would be open"])).toEqual([]);
});

test("'this is not true' denies the other side's claim and points to it", () => {
  const [first, second] = read(
    ["LM", "says", "Lurmian troops have captured Kersholt"],
    ["VD", "says", "This is not true"],
  );
  expect(second).toMatchObject({ kind: "control", stance: "denies", actor: "LM", target: first?.id });
  expect(second?.place?.name).toBe("Kersholt");
  expect(second?.place?.text).toBeNull();
});

test("a denied claim takes the fields of the claim of the other side, never of one's own", () => {
  const claims = read(
    ["VD", "says", "Veldanian troops hold Brenmern"],
    ["LM", "says", "Lurmian troops have captured Kersholt"],
    ["VD", "denies", "the claim"],
  );
  expect(claims.at(-1)).toMatchObject({ stance: "denies", actor: "LM", target: claims[1]?.id });
});

test("a denial names its target where both claims stand in one article", () => {
  const [claimed, denied] = read(
    ["LM", "says", "Lurmian troops have captured Kersholt"],
    ["VD", "denies", "Lurmian troops had captured Kersholt"],
  );
  expect(denied?.target).toBe(claimed?.id);
  const other = read(
    ["LM", "says", "Lurmian troops have captured Kersholt"],
    ["VD", "denies", "Lurmian troops had captured Brenmern"],
  );
  expect(other[1]?.target).toBeNull();
});

test("loaded words and hedges are kept with the words they stand in", () => {
  const text = "Lurmian troops have reportedly liberated Kersholt";
  const [claim] = read(["LM", "says", text]);
  expect(claim?.loaded && text.slice(claim.loaded.start, claim.loaded.end)).toBe("liberated");
  expect(claim?.hedge && text.slice(claim.hedge.start, claim.hedge.end)).toBe("reportedly");
  expect(read(["LM", "says", "Lurmian troops have captured Kersholt"])[0]).toMatchObject({ loaded: null, hedge: null });
});

test.each([
  ["the enemy lost 40 soldiers near Kersholt", "enemy"],
  ["our units advanced into the enemy's defences at Kersholt", "enemy"],
  ["insurgents attacked Kersholt", "insurgents"],
  ["Up to 40 Lurmian soldiers were eliminated in Kersholt", "eliminated"],
  ["a redeployment of Veldanian units out of Kersholt was completed", "redeployment"],
  ["troops of the Veldania Liberation Front captured Kersholt", null],
  ["the rebels captured Kersholt", null],
  ["the junta still holds Kersholt", null],
  ["Lurmian fighters regained Kersholt", null],
])("of %s the loaded word is %s", (text, word) => {
  const [claim] = read(["VD", "says", text]);
  expect(claim).toBeDefined();
  expect(claim?.loaded ? text.slice(claim.loaded.start, claim.loaded.end) : null).toBe(word);
});

test("the same article gives the same claims, ids included", () => {
  const once = read(["LM", "says", "Lurmian troops have captured Kersholt and Brenmern"]);
  expect(read(["LM", "says", "Lurmian troops have captured Kersholt and Brenmern"])).toEqual(once);
  expect(new Set(once.map((c) => c.id)).size).toBe(2);
});
