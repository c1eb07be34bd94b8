import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { home } from "../src/text/home.ts";

const walk = (at: string): string[] =>
  readdirSync(at).flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]));
const beats = readdirSync(join(home(), "beats")).filter(
  (n) => statSync(join(home(), "beats", n)).isDirectory() && n !== "common",
);

/** Everything a beat knows by name that code must not: sides, towns, people, bodies. */
function names(): Set<string> {
  const found = new Set<string>();
  for (const id of beats) {
    const beat = openBeat(id);
    for (const side of beat.sides)
      for (const n of [side.name, ...side.adjectives, ...side.demonyms, ...side.metonyms]) found.add(n);
    for (const person of beat.people) found.add(person.name);
    for (const place of beat.places) if (place.kind === "settlement" || place.kind === "region") found.add(place.name);
  }
  return found;
}

test("code names no side, town or person: those are in beats", () => {
  const known = names();
  const wrong: string[] = [];
  for (const file of walk(join(home(), "src")).filter((f) => f.endsWith(".ts") && !/\.(test|corpus)\.ts$/.test(f))) {
    const bare = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
    for (const [, text] of bare.matchAll(/["'`]([^"'`\n]*)["'`]/g))
      for (const word of text?.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [])
        if (known.has(word) && !allowed.has(word)) wrong.push(`${relative(home(), file)}: ${word}`);
  }
  expect(wrong).toEqual([]);
});

/** Words that a town happens to share with the language or the calendar; and media, which are no side. */
const allowed = new Set(["March", "May", "Telegram", "English"]);
