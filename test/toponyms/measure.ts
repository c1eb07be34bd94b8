import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../../src/beat/load.ts";
import { pickBeat } from "../../src/beat/pick.ts";
import { hearInput } from "../../src/pipeline.ts";
import { home } from "../../src/text/home.ts";

/** A toponym marked by hand. `people` marks adjectives and people, which count by themselves. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number;
  readonly lon: number;
  readonly people: boolean;
}

/** "[[Xtown|1.5,-2]]" marks a toponym, "~~Xian|1,2~~" an adjective of one. */
export function marked(source: string): { readonly text: string; readonly gold: readonly Gold[] } {
  let text = "";
  const gold: Gold[] = [];
  let last = 0;
  for (const match of source.matchAll(
    /\[\[([^|\]]+)\|(-?[\d.]+),\s*(-?[\d.]+)\]\]|~~([^|~]+)\|(-?[\d.]+),(-?[\d.]+)~~/g,
  )) {
    text += source.slice(last, match.index);
    const word = match[1] ?? match[4] ?? "";
    const [lat, lon] = [Number(match[2] ?? match[5]), Number(match[3] ?? match[6])];
    gold.push({
      start: text.length,
      end: text.length + word.length,
      text: word,
      lat,
      lon,
      people: match[4] !== undefined,
    });
    text += word;
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), gold };
}

const kilometres = (a: Gold, lat: number, lon: number): number => {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(lat * rad) * Math.sin(((lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
};

/** Toponyms found (spans equal within two characters) and resolved within 161 km, in per cent of all that are marked. */
export function measureToponyms(name: string): {
  readonly figures: Record<string, number>;
  readonly lines: readonly string[];
} {
  const blocks = readFileSync(join(home(), "test", "toponyms", `${name}.txt`), "utf8").split(/^(?:---|# .*)$/m);
  const lines: string[] = [];
  let [all, found, right, read, people, peopleRight] = [0, 0, 0, 0, 0, 0];
  for (const block of blocks.map((part) => part.trim()).filter(Boolean)) {
    const { text, gold } = marked(block);
    const input = {
      bytes: Buffer.from(JSON.stringify({ text })),
      name: "x.json",
      url: null,
      media: null,
      charset: null,
      taken: "2026-01-01T00:00:00Z",
    };
    const heard = hearInput(input as Parameters<typeof hearInput>[0], (of) => openBeat(pickBeat(of)));
    const places = heard.heard[0]!.reading.places;
    const used = new Set<number>();
    for (const one of gold) {
      const at = places.findIndex((p) => Math.abs(p.start - one.start) <= 2 && Math.abs(p.end - one.end) <= 2);
      const place = places[at];
      const near = place?.lat != null && place.lon != null && kilometres(one, place.lat, place.lon) <= 161;
      if (at >= 0) used.add(at);
      if (one.people) {
        people++;
        if (near) peopleRight++;
        continue;
      }
      all++;
      if (place) found++;
      if (near) right++;
      else
        lines.push(
          place
            ? `far    ${one.text} -> ${place.name} ${place.id} ${place.lat},${place.lon} (${place.score})`
            : `missed ${one.text}`,
        );
    }
    places.forEach((place, i) => {
      if (place.role === "demonym") return;
      read++;
      if (!used.has(i)) lines.push(`extra  ${place.text} (${place.role}, ${place.name}, ${place.score})`);
    });
  }
  const percent = (n: number, of: number): number => Math.round((1000 * n) / Math.max(of, 1)) / 10;
  const [p, r] = [found / read, found / all];
  return {
    figures: {
      toponyms: all,
      precision: percent(found, read),
      recall: percent(found, all),
      f1: Math.round((2000 * p * r) / (p + r)) / 10,
      resolved: percent(right, found),
      all: percent(right, all),
      demonyms: percent(peopleRight, people),
    },
    lines,
  };
}
