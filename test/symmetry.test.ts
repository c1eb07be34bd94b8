import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Beat } from "../src/beat/beat.ts";
import { openBeat } from "../src/beat/load.ts";
import { compare } from "../src/compare/compare.ts";
import { namingOf } from "../src/compare/naming.ts";
import { concessions } from "../src/compare/structure/concessions.ts";
import { selfConflicts } from "../src/compare/structure/conflicts.ts";
import { driftsOf } from "../src/compare/structure/drift.ts";
import { againstInterest } from "../src/compare/structure/interest.ts";
import { denialLinks } from "../src/compare/structure/links.ts";
import { coverageOf, unanswered } from "../src/compare/structure/silence.ts";
import { wordings } from "../src/compare/structure/wording.ts";
import { type Heard, hearInput } from "../src/pipeline.ts";
import { home } from "../src/text/home.ts";

// Never ranking sides is a property: exchange the labels of the two sides in a beat, and everything read with it is the same
// with the labels exchanged, to the last count.

const folder = join(home(), "samples", "invented");
const [one = "", two = ""] = openBeat("invented").sides.map((s) => s.id);
const exchanged = (side: string): string => (side === one ? two : side === two ? one : side);

function exchange(beat: Beat): Beat {
  const side = <T extends { readonly side: string }>(entry: T): T => ({ ...entry, side: exchanged(entry.side) });
  return {
    ...beat,
    sides: beat.sides.map((s) => ({ ...s, id: exchanged(s.id) })),
    outlets: beat.outlets.map(side),
    organisations: beat.organisations.map(side),
    people: beat.people.map(side),
    places: beat.places.map((p) => ({
      ...p,
      country: p.country && exchanged(p.country),
      names: p.names.map((n) => ({ ...n, usedBy: n.usedBy && exchanged(n.usedBy) })),
    })),
  };
}

function heard(beat: Beat): readonly Heard[] {
  return readdirSync(folder)
    .filter((f) => f !== "expected.json")
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return hearInput(
        { bytes, name, url: null, media: null, charset: null, taken: "2033-01-01T00:00:00Z" },
        () => beat,
      ).heard;
    });
}

const beat = openBeat("invented");
const plain = heard(beat);
const mirrored = heard(exchange(beat));

test("the samples name both sides, so that exchanging them says something", () => {
  const sides = new Set(plain.flatMap((h) => h.reading.claims.map((c) => c.actor)));
  expect([...sides]).toEqual(expect.arrayContaining([one, two]));
});

test("exchanging the sides' labels exchanges them in every statement and claim, and changes nothing else", () => {
  const told = (all: readonly Heard[], swap: (side: string) => string) =>
    all.map((h) => ({
      statements: h.reading.statements.map((s) => [
        s.content,
        s.cue,
        s.speaker.name,
        swap(s.speaker.side),
        s.via.map((v) => [v.name, swap(v.side)]),
        s.attitude,
        s.mode,
      ]),
      claims: h.reading.claims.map((c) => [
        c.kind,
        c.stance,
        swap(c.actor),
        c.place?.id,
        c.quantity,
        c.aspect,
        c.words,
        c.when,
      ]),
    }));
  expect(told(mirrored, exchanged)).toEqual(told(plain, (side) => side));
});

const compared = (all: readonly Heard[], naming: Beat) =>
  compare(
    all.map(({ article, reading }) => ({
      article: article.id,
      outlet: article.outlet,
      published: article.published,
      updated: article.updated,
      reading,
      text: article.text,
    })),
    namingOf(naming),
  );

/** Every side in an answer exchanged; keys, sentences and names of sides, which are made of them, left out. */
const shape = (value: unknown, swap: (side: string) => string): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (["matter", "matters", "says", "question", "name", "reason"].includes(key)) return undefined;
      if ((key === "side" || key === "actor") && typeof one === "string") return swap(one);
      return one;
    }),
  );

test("exchanging the sides' labels exchanges them in every question about structure, and every count stays", () => {
  const answers = (all: readonly Heard[], naming: Beat, swap: (side: string) => string) => {
    const matters = compared(all, naming);
    const name = (side: string): string => side;
    const read = all.map(({ article, reading }) => ({
      id: article.id,
      outlet: article.outlet,
      published: article.published,
      of: [],
      speaking: reading.statements.map((s) => s.speaker.side),
    }));
    const rules = new Map(
      all.flatMap((h) => h.reading.claims.map((c) => [c.id as string, c.loaded !== null] as const)),
    );
    const worded = (claim: string) => ({ outlet: "", word: rules.get(claim) ? "loaded" : null, voice: "own" as const });
    const rows = {
      denials: denialLinks(matters, name),
      drift: driftsOf(matters, name),
      interest: againstInterest(matters, name),
      conflicts: selfConflicts(matters, { name, taken: () => true }),
      unanswered: unanswered(matters, coverageOf(read), { days: 7, by: null, sides: naming.sides }, name),
      wording: wordings(matters, worded, true),
      conceded: concessions(matters, name),
    };
    return Object.fromEntries(
      Object.entries(rows).map(([key, of]) => [key, of.map((row) => JSON.stringify(shape(row, swap))).sort()]),
    );
  };
  const found = answers(plain, beat, (side) => side);
  expect(answers(mirrored, exchange(beat), exchanged)).toEqual(found);
  // Rows there must be, or exchanging them says nothing.
  for (const some of ["denials", "drift", "interest", "unanswered", "wording"])
    expect(found[some]?.length).toBeGreaterThan(0);
});

test("exchanging the sides' labels exchanges them in every matter, and every count stays", () => {
  const matters = (all: readonly Heard[], naming: Beat, swap: (side: string) => string) =>
    compared(all, naming)
      .map((m) =>
        JSON.stringify([
          m.kind,
          m.aspect,
          m.place?.name,
          swap(m.actor),
          m.reports,
          m.outlets,
          m.origins,
          m.unestablished,
          m.positions.map((p) => [p.stance, p.speaker?.name, swap(p.speaker?.side ?? ""), p.claims.length]),
        ]),
      )
      .sort();
  expect(matters(mirrored, exchange(beat), exchanged)).toEqual(matters(plain, beat, (side) => side));
});
