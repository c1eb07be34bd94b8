import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import type { Said } from "../lang/corpus.ts";
import type { Hearing } from "../lang/doc.ts";
import advance from "../lang/en/advance.corpus.ts";
import area from "../lang/en/area.corpus.ts";
import casualties from "../lang/en/casualties.corpus.ts";
import control from "../lang/en/control.corpus.ts";
import encirclement from "../lang/en/encirclement.corpus.ts";
import evacuation from "../lang/en/evacuation.corpus.ts";
import losses from "../lang/en/losses.corpus.ts";
import other from "../lang/en/other.corpus.ts";
import settlements from "../lang/en/settlements.corpus.ts";
import strike from "../lang/en/strike.corpus.ts";
import surrender from "../lang/en/surrender.corpus.ts";
import { languageOf } from "../lang/index.ts";
import type { ArticleHead } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Attitude, Statement } from "../model/statement.ts";
import { locate } from "../place/locate.ts";
import { interpret } from "./interpret.ts";

const corpora: readonly (readonly [string, readonly Said[]])[] = [
  ["control", control],
  ["advance", advance],
  ["settlements", settlements],
  ["area", area],
  ["encirclement", encirclement],
  ["surrender", surrender],
  ["evacuation", evacuation],
  ["other", other],
  ["casualties", casualties],
  ["losses", losses],
  ["strike", strike],
];
const invented = openBeat("invented");

const head: ArticleHead = {
  id: "article:example",
  capture: "capture:example",
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

/** The claims of an example sentence, in the notation of `src/lang/corpus.ts`. */
function readSaid(said: string, beat: Beat = invented): readonly Claim[] {
  const [, side, denial, text = ""] = /^(?:([A-Za-z0-9]+)(!?): )?(.*)$/.exec(said) ?? [];
  const doc = languageOf("en")!.analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
  const hearing: Hearing = { head, doc, mentions: findMentions(text, beat), beat };
  const statements = side ? [statementOf(text, side, denial ? "denies" : "says")] : [];
  return interpret(hearing, statements, locate(hearing).places).claims;
}

const statementOf = (text: string, side: string, attitude: Attitude): Statement => ({
  id: "statement:example",
  content: [{ start: 0, end: text.length }],
  cue: null,
  source: null,
  speaker: { name: "speaker", role: null, organisation: null, side, id: null },
  addressee: null,
  via: [],
  mode: "indirect",
  attitude,
  medium: null,
  said: null,
  hedge: null,
  rule: "example",
});

/** A claim in the notation of corpora. */
function shown(c: Claim): string {
  const q = c.quantity;
  const high = q?.high == null ? "" : `..${q.high}`;
  const amount = !q
    ? "-"
    : q.value === null
      ? q.unit
      : `${q.comparator} ${Math.round(q.value * 1000) / 1000}${high} ${q.unit}`;
  return [c.kind, c.stance, c.actor, c.place?.name ?? "-", amount, ...(c.aspect ? [c.aspect] : [])].join(" ");
}

const swaps: readonly (readonly [string, string])[] = [
  ["Veldanians", "Lurmians"],
  ["Veldanian", "Lurmian"],
  ["Veldania", "Lurmia"],
];

/** A sentence with the two sides exchanged, speaker included. */
function exchanged(said: string): string {
  let out = said.replace(/^(VD|LM)(!?: )/, (_, side: string, rest: string) => (side === "VD" ? "LM" : "VD") + rest);
  for (const [a, b] of swaps) out = out.replace(new RegExp(`\\b(${a}|${b})\\b`, "g"), (w) => (w === a ? b : a));
  return out;
}

/** The invented beat with every place in the other side's country. */
const mirrored: Beat = {
  ...invented,
  sides: invented.sides.map((s, i, all) => ({ ...s, country: all[1 - i]?.country ?? null })),
  places: invented.places.map((p) => ({
    ...p,
    country: p.country === "VD" ? "LM" : p.country === "LM" ? "VD" : p.country,
  })),
};
const otherSide = (side: string): string => (side === "VD" ? "LM" : side === "LM" ? "VD" : side);
const withoutCountries = (c: Claim): string =>
  shown({ ...c, place: c.place?.id?.match(/\/(veldania|lurmia)$/) ? null : c.place });

describe.each(corpora)("the corpus of %s", (kind, said) => {
  test.each(said.map((s) => [s[0], s.slice(1)] as const))("%s", (sentence, claims) => {
    expect(
      readSaid(sentence)
        .filter((c) => c.kind === kind)
        .map(shown)
        .sort(),
    ).toEqual([...claims].sort());
  });

  test("has at least one near miss to five examples", () => {
    const near = said.filter((s) => s.length === 1).length;
    expect(near * 5).toBeGreaterThanOrEqual(said.length - near);
  });
});

test("exchanging the sides exchanges the actors and nothing else", () => {
  for (const [, said] of corpora)
    for (const [sentence] of said) {
      if (/severa|grouping|battlegroup/i.test(sentence)) continue;
      const there = readSaid(sentence).map((c) => withoutCountries({ ...c, actor: otherSide(c.actor) }));
      expect(readSaid(exchanged(sentence), mirrored).map(withoutCountries), sentence).toEqual(there);
    }
});

test("made-up sentences of both sides are read alike", () => {
  const subject = fc.constantFrom(
    "Veldanian troops",
    "Lurmian forces",
    "the army of Veldania",
    "our units",
    "the enemy",
  );
  const verb = fc.constantFrom(
    "captured",
    "have liberated",
    "did not take",
    "hold",
    "lost",
    "attacked near",
    "advanced towards",
    "are trying to seize",
    "withdrew from",
  );
  const place = fc.constantFrom("Kersholt", "Brenmern and Toldren", "70% of Uldmern", "parts of Haskmern");
  const speaker = fc.constantFrom("VD: ", "LM: ", "VD!: ", "LM!: ", "third: ", "");
  fc.assert(
    fc.property(speaker, subject, verb, place, (a, s, v, p) => {
      const said = `${a}${s} ${v} ${p}`;
      const there = readSaid(said).map((c) => shown({ ...c, actor: otherSide(c.actor) }));
      expect(readSaid(exchanged(said), mirrored).map(shown)).toEqual(there);
    }),
    { seed: 20320823, numRuns: 200 },
  );
});

test("every claim has an id of its own and points into the text", () => {
  for (const [, said] of corpora)
    for (const [sentence] of said) {
      const text = sentence.replace(/^[A-Za-z0-9]+!?: /, "");
      const claims = readSaid(sentence);
      expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
      for (const c of claims)
        for (const span of [c.words, c.about, c.loaded, c.hedge, c.actorWords, c.quantity?.words ?? null])
          if (span) expect(span.start >= 0 && span.end <= text.length && span.start < span.end, sentence).toBe(true);
    }
});
