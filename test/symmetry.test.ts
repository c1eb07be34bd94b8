import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Beat } from "../src/beat/beat.ts";
import { openBeat } from "../src/beat/load.ts";
import { compare } from "../src/compare/compare.ts";
import { namingOf } from "../src/compare/naming.ts";
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

test("exchanging the sides' labels exchanges them in every matter, and every count stays", () => {
  const matters = (all: readonly Heard[], naming: Beat, swap: (side: string) => string) =>
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
    )
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
