// Articles for measuring: paragraphs of our own samples and test articles in ever new mixtures, with other names and numbers, from a
// seed. No text comes twice, so that nothing is won by keeping answers to repeated texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../src/beat/load.ts";
import { findMentions } from "../src/beat/mentions.ts";
import { pickBeat } from "../src/beat/pick.ts";
import type { Article } from "../src/model/article.ts";
import { readBytes } from "../src/read/read.ts";
import { home } from "../src/text/home.ts";

/** Words of one article of the performance figures. */
export const words = 365;

/** Numbers from 0 (in) to 1 (out), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Source {
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The JSON articles of the samples and of test/articles, by paragraphs. */
export function sources(): readonly (readonly Source[])[] {
  return ["samples/invented", "samples/kupiansk", "test/articles"].map((folder) => {
    const at = join(home(), folder);
    const files = readdirSync(at).filter((name) => name.endsWith(".json"));
    return files.flatMap((name): Source[] => {
      const { outlet, published, text, language } = JSON.parse(readFileSync(join(at, name), "utf8"));
      return language === "en" ? [{ outlet, published, paragraphs: text.split("\n").filter((p: string) => p) }] : [];
    });
  });
}

const syllables = [
  "ka",
  "ro",
  "ven",
  "li",
  "mor",
  "ta",
  "sel",
  "du",
  "nik",
  "ar",
  "bel",
  "os",
  "ryn",
  "ha",
  "gom",
  "ze",
];

/** Makes articles of about `length` words one after the other; the same seed makes the same. */
export function maker(seed: number): (length?: number) => Article {
  const chance = seeded(seed);
  const folders = sources();
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
  let made = 0;
  return (length = words) => {
    const folder = one(folders);
    const { outlet, published } = one(folder);
    const paragraphs: string[] = [];
    for (let n = 0; n < length; n += paragraphs.at(-1)!.split(" ").length) paragraphs.push(one(one(folder).paragraphs));
    const title = one(one(folder).paragraphs).split(/[.,]/)[0]!;
    const text = varied(`${title}\n${paragraphs.join("\n")}`, chance);
    return read({ id: `made-${made++}`, outlet, published, language: "en", text });
  };
}

/** The text with other digits, and with other names for people no table knows. */
function varied(text: string, chance: () => number): string {
  const known = findMentions(text, openBeat(pickBeat(text)));
  const names = new Map<string, string>();
  const invent = (): string => {
    const name = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => syllables[Math.floor(chance() * 16)]).join(
      "",
    );
    return name[0]!.toUpperCase() + name.slice(1);
  };
  let k = 0;
  return text
    .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu, (name, at: number) => {
      while (k < known.length && known[k]!.end <= at) k++;
      if (known[k] && known[k]!.start <= at) return name;
      if (!names.has(name)) names.set(name, chance() < 0.6 ? invent() : name);
      return names.get(name)!;
    })
    .replace(/\b\d{1,3}\b/g, (n) => String(1 + Math.floor(chance() * (10 ** n.length - 1))));
}

/** A text as an article of an invented outlet. */
export const articleOf = (text: string): Article =>
  read({ id: "given", outlet: "North Star Daily", published: "2032-09-14T20:15:00Z", language: "en", text });

function read(record: object): Article {
  const input = {
    bytes: new TextEncoder().encode(JSON.stringify(record)),
    name: "made.json",
    url: null,
    media: "application/json",
    charset: "utf-8",
    taken: "2030-01-01T00:00:00Z" as const,
  };
  return readBytes(input, openBeat(pickBeat(""))).articles[0]!.article;
}
