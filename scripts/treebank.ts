import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { spelling } from "../src/lang/en/abbreviations.ts";
import { tokensIn } from "../src/text/tokens.ts";

/** A token of a treebank with its place in the sentence's text (UTF-16 units). */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** One sentence of a treebank: its raw text and its tokens. */
export interface Annotated {
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** One of our tokens with the label a treebank gives the same words; `exact` where the treebank cuts them alike. */
export interface Labelled {
  readonly word: string;
  readonly label: string;
  readonly exact: boolean;
  readonly lemma: string;
}

/** Reads `<folder>/<name>.conllu.gz` (Universal Dependencies, CoNLL-U). */
export function treebank(folder: string, name: string): Annotated[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString("utf8");
  return text
    .split(/\n\n+/)
    .filter((s) => s.includes("# text = "))
    .map(sentenceOf);
}

function sentenceOf(lines: string): Annotated {
  const text = /^# text = (.*)$/m.exec(lines)![1]!;
  const gold: Gold[] = [];
  let at = 0;
  let whole: { start: number; end: number; from: number; to: number } | null = null;
  for (const line of lines.split("\n")) {
    const cells = line.split("\t");
    const id = cells[0]!;
    if (cells.length < 8 || id.includes(".")) continue;
    const form = cells[1]!;
    const found = text.indexOf(form, at);
    if (id.includes("-")) {
      const [from, to] = id.split("-").map(Number) as [number, number];
      whole = { start: found, end: found + form.length, from, to };
      continue;
    }
    const fits = found >= 0 && found - at < 4;
    const start = fits ? found : at;
    let end = fits ? found + form.length : at;
    if (whole && Number(id) === whole.to) end = Math.max(end, whole.end);
    if (whole && Number(id) > whole.to) whole = null;
    at = Math.max(at, end);
    gold.push({
      start,
      end,
      form,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      head: Number(cells[6]),
      deprel: cells[7]!,
    });
  }
  return { text, gold };
}

/** The sentence cut our way, with labels from the treebank by offsets. Hyphenated words, whole with us, get one label. */
export function labelled(sentence: Annotated): Labelled[] {
  let g = 0;
  const { gold, text } = sentence;
  return tokensIn(text, 0, text.length, spelling).map((t) => {
    while (g < gold.length - 1 && gold[g]!.end <= t.start) g++;
    let last = g;
    while (last + 1 < gold.length && gold[last + 1]!.start < t.end) last++;
    const [a, z] = [gold[g]!, gold[last]!];
    const exact = a === z && a.start === t.start && a.end === t.end;
    const label = a === z ? `${a.upos}/${a.xpos}` : together(gold, g, last);
    return { word: text.slice(t.start, t.end), label, exact, lemma: a.lemma };
  });
}

/** One label for several tokens that are one word with us: "Norland-made" before a noun is an adjective. */
function together(gold: readonly Gold[], from: number, to: number): string {
  const [a, z] = [gold[from]!, gold[to]!];
  if (z.upos === "NUM" && a.upos === "PROPN") return "PROPN/NNP";
  const top = gold.slice(from, to + 1).find((t) => t.head - 1 < from || t.head - 1 > to) ?? z;
  const modifies = /^(amod|compound|nmod)/.test(top.deprel) && top.head - 1 > to;
  if (modifies && z.upos !== "PROPN" && z.upos !== "NUM") return "ADJ/JJ";
  return z.upos === "PUNCT" ? `${a.upos}/${a.xpos}` : `${z.upos}/${z.xpos}`;
}
