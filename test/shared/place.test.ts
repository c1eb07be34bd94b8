import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openBeat } from "../../src/beat/load.ts";
import { findMentions, nameOf, sideOf } from "../../src/beat/mentions.ts";
import { analyse } from "../../src/lang/en/analyse.ts";
import type { ArticleHead, Block } from "../../src/model/article.ts";
import { locate } from "../../src/place/locate.ts";
import { home } from "../../src/text/home.ts";

const folder = join(home(), "../shared/corpus/dev");
const article = z.object({
  id: z.string(),
  outlet: z.string(),
  text: z.string(),
  statements: z.array(z.object({ speaker: z.string(), side: z.string(), via: z.array(z.string()) })),
  claims: z.array(z.object({ place: z.string().nullable(), placeCanonical: z.string().nullable() })),
});
const articles = existsSync(folder)
  ? readdirSync(folder).map((file) => article.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))))
  : [];
const beat = openBeat("ru-ua");
const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

function mentionsOf(text: string): ReturnType<typeof locate>["places"] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    blocks.push({ type: "paragraph", span: { start: at, end: at + line.length } });
    at += line.length + 1;
  }
  // Only what locate reads of an article's head matters here.
  const head = { language: "en" } as ArticleHead;
  return locate({ head, doc: analyse(text, blocks), mentions: findMentions(text, beat), beat }).places;
}

describe.skipIf(articles.length === 0)("against ../shared/corpus/dev (skipped where it is absent)", () => {
  test("places named by a claim get the canonical name for at least 97 % of those that name one", () => {
    let [named, right] = [0, 0];
    const wrong: string[] = [];
    for (const one of articles) {
      const places = mentionsOf(one.text);
      for (const claim of one.claims)
        for (const want of claim.place && /[A-Z]/.test(claim.place) && claim.place !== "Ukrainian territory"
          ? (claim.placeCanonical?.split("; ") ?? [])
          : []) {
          named++;
          const hits = places.filter(
            (place) => claim.place?.includes(place.text) || place.text.includes(claim.place ?? "\u0000"),
          );
          if (hits.some((place) => fold(place.name) === fold(want))) right++;
          else wrong.push(`${one.id}: ${claim.place} is ${want}`);
        }
    }
    console.log(`places: ${right} of ${named}`);
    expect(right / named, wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  test("every named speaker and carrier is found by its canonical name, with its side", () => {
    const missing = new Set<string>();
    for (const one of articles) {
      const names = [
        ...one.statements.map((s): [string, string | null] => [s.speaker, s.side]),
        ...one.statements.flatMap((s) => s.via.map((v): [string, null] => [v, null])),
        [one.outlet, null] as const,
      ];
      for (const [name, side] of names) {
        if (name.startsWith("unnamed") || name === "Russian state media") continue;
        const whole = findMentions(name, beat).filter((m) => m.start === 0 && m.end === name.length);
        const ids = whole.flatMap((m) =>
          m.type === "person" ? m.ids : m.ids.filter((id) => nameOf(beat, id) === name),
        );
        if (!ids.some((id) => side === null || sideOf(beat, id) === side)) missing.add(`${name} (${side})`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
