import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copiesOf, REWRITE, similarity, sketchOf } from "../src/compare/copies.ts";
import { home } from "../src/text/home.ts";

// Copies and rewrites of our own samples, made by chance from a seed, with what is known of each: whose copy it is, and how it was made.

/** A text, whose it is and how it was made. */
export interface Copied {
  readonly name: string;
  readonly source: string;
  readonly made: string;
  readonly text: string;
}

/** A generator of numbers from 0 to below 1: mulberry32. */
function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Making = (text: string, next: () => number, words: readonly string[]) => string;

const sentences = (text: string): string[] => text.split(/(?<=[.!?”"])\s+/);
const paragraphs = (text: string): string[] => text.split("\n");

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  const made = [...all];
  for (let i = made.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [made[i], made[j]] = [made[j] as T, made[i] as T];
  }
  return made;
}

const dateline: Making = (text, next) => {
  const town = ["Ambrel", "Corvane", "Duskholt", "Eastvik", "Farmoor"][Math.floor(next() * 5)] ?? "";
  return `${town.toUpperCase()}, Sept ${1 + Math.floor(next() * 28)} — ${text.replace(/^[A-Z][^\n]{0,40} [—-] /, "")}`;
};

/** Every third paragraph goes, or where there are few, every third sentence. */
const cut: Making = (text, next) => {
  const parts = paragraphs(text).length >= 5 ? paragraphs(text) : sentences(text);
  const from = Math.floor(next() * 3);
  return parts.filter((_, i) => parts.length < 3 || i % 3 !== from).join(paragraphs(text).length >= 5 ? "\n" : " ");
};

const reordered: Making = (text, next) => shuffled(sentences(text), next).join(" ");

const replaced =
  (share: number): Making =>
  (text, next, words) =>
    text
      .split(/(\s+)/)
      .map((word) => (/\w/.test(word) && next() < share ? (words[Math.floor(next() * words.length)] ?? word) : word))
      .join("");

const then =
  (...steps: readonly Making[]): Making =>
  (text, next, words) =>
    steps.reduce((made, step) => step(made, next, words), text);

/** The ways copies are made, each by its name: near-copies first, then rewrites. */
export const makings: Readonly<Record<"copies" | "rewrites", Readonly<Record<string, Making>>>> = {
  copies: {
    "to the letter": (text) => text,
    "another dateline": dateline,
    "a third cut": cut,
    "sentences reordered": reordered,
    "5 % of words replaced": replaced(0.05),
    "10 % of words replaced": replaced(0.1),
    "another dateline, a third cut, 5 % replaced": then(dateline, cut, replaced(0.05)),
    "reordered, 5 % replaced": then(reordered, replaced(0.05)),
  },
  rewrites: {
    "20 % of words replaced": replaced(0.2),
    "30 % of words replaced": replaced(0.3),
    "40 % of words replaced": replaced(0.4),
    "reordered, 30 % replaced": then(reordered, replaced(0.3)),
  },
};

/** Carries the same agency's text as another sample, as that sample's note says: no source of its own. */
const carried = "2032-09-14-osmark-broadcasting.json";

/** Our own texts of a length that papers print: 55 words and more. */
export function samples(): readonly { readonly name: string; readonly text: string }[] {
  return ["samples/kupiansk", "samples/invented", "test/articles"].flatMap((folder) =>
    readdirSync(join(home(), folder))
      .filter((name) => name.endsWith(".json") && name !== "expected.json" && name !== carried)
      .sort()
      .map((name) => ({
        name,
        text: String((JSON.parse(readFileSync(join(home(), folder, name), "utf8")) as { text?: string }).text ?? ""),
      }))
      .filter(({ text }) => text.split(/\s+/).length >= 55),
  );
}

/** Every sample, and `rounds` copies of it of every making. */
export function copied(rounds: number, seed: number): readonly Copied[] {
  const next = seeded(seed);
  const texts = samples();
  const words = [...new Set(texts.flatMap(({ text }) => text.split(/\s+/)))];
  const all = { ...makings.copies, ...makings.rewrites };
  return texts.flatMap(({ name, text }) => [
    { name, source: name, made: "", text },
    ...Object.entries(all).flatMap(([made, making]) =>
      Array.from({ length: rounds }, (_, i) => ({
        ...{ name: `${name} ${made} ${i}`, source: name, made },
        text: making(text, next, words),
      })),
    ),
  ]);
}

/** What became of the copies of one making, and how many pairs of different sources were taken for copies. */
export interface Found {
  readonly rows: readonly {
    readonly made: string;
    readonly copies: number;
    readonly near: number;
    readonly rewrite: number;
    readonly lost: number;
  }[];
  readonly false: number;
  readonly pairs: number;
}

/** Finds the copies of each sample among all texts at once, as a ledger would. */
export function foundAmong(all: readonly Copied[]): Found {
  const sketches = new Map(all.flatMap(({ name, text }) => [[name, sketchOf(text) ?? new Uint32Array(1)] as const]));
  const near = copiesOf(sketches);
  const sources = new Map(all.map(({ name, source }) => [name, source]));
  const rows = [...Object.keys(makings.copies), ...Object.keys(makings.rewrites)].map((made) => {
    const some = all.filter((one) => one.made === made);
    const close = some.filter(({ name, source }) => near.get(source)?.has(name));
    const rest = some.filter((one) => !close.includes(one));
    const apart = rest.filter(({ name, source }) => similarity(sketches.get(source)!, sketches.get(name)!) >= REWRITE);
    return { made, copies: some.length, near: close.length, rewrite: apart.length, lost: rest.length - apart.length };
  });
  const wrong = [...near].flatMap(([a, others]) => [...others.keys()].filter((b) => sources.get(a) !== sources.get(b)));
  return { rows, false: wrong.length / 2, pairs: (all.length * (all.length - 1)) / 2 };
}
