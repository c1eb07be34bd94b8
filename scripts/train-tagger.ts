// Trains the English tagger: node --import tsx scripts/train-tagger.ts TREEBANKS [OUT]
// The same folder gives the same bytes: chance is seeded. What it was trained on and under which licence: data/README.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MAGIC, Tagger, unpack } from "../src/lang/en/tagger.ts";
import {
  AROUND,
  around,
  casingOf,
  FIXED,
  faceOf,
  isPlain,
  labelsBefore,
  type Sight,
  sightOf,
} from "../src/lang/en/tagger-features.ts";
import { mix } from "../src/text/hash.ts";
import { home } from "../src/text/home.ts";
import { chance } from "./chance.ts";
import { newsSentences } from "./train-tagger-news.ts";
import { type Labelled, labelled, treebank } from "./treebank.ts";

const EPOCHS = 8;
const SEED = 20251120;
/** Features seen less often than this are left out. */
const RARE = 2;
/** How often each sentence of our own comes, with other names. */
const NEWS = Number(process.env.NEWS ?? 12);

interface Example {
  readonly sights: readonly Sight[];
  readonly gold: Int32Array;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = new Set("a an the of in on at by to for and or but nor as from with is".split(" "));

/** The treebanks are short of headlines and capitals: some sentences come again, written so. */
function again(sentence: readonly Labelled[], random: () => number): Labelled[][] {
  const roll = random();
  const change = (f: (word: string, i: number) => string) => [sentence.map((t, i) => ({ ...t, word: f(t.word, i) }))];
  if (sentence.length < 4 || sentence.length > 25) return [];
  if (roll < 0.12) return change((w, i) => (i > 0 && (small.has(w) || /^['’n]/.test(w)) ? w : capitalise(w)));
  if (roll < 0.15) return change((w) => w.toUpperCase());
  return [];
}

/** Labels by frequency; rare ones become the commonest of their part of speech. */
function labelsOf(sentences: readonly Labelled[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const t of s) counts.set(t.label, (counts.get(t.label) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
  const kept = order.filter((label) => counts.get(label)! >= 15);
  const ids = new Map(kept.map((label, i) => [label, i]));
  for (const label of order) {
    if (ids.has(label)) continue;
    const like = kept.find((k) => k.split("/")[0] === label.split("/")[0]) ?? kept.find((k) => k.startsWith("X/"))!;
    ids.set(label, ids.get(like)!);
  }
  return ids;
}

function examplesOf(sentences: readonly Labelled[][], ids: ReadonlyMap<string, number>): Example[] {
  return sentences.map((s) => {
    const casing = casingOf(s.map((t) => faceOf(t.word)));
    return {
      sights: s.map((t, i) => sightOf(t.word, i === 0, casing)),
      gold: Int32Array.from(s, (t) => ids.get(t.label)!),
    };
  });
}

/** Numbers the features that are seen often enough, with gold labels before them. */
function featuresOf(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Int32Array(AROUND);
  const count = (f: number) => counts.set(f, (counts.get(f) ?? 0) + 1);
  for (const { sights, gold } of examples)
    sights.forEach((sight, i) => {
      sight.own.forEach(count);
      const [before, last] = [i > 1 ? gold[i - 2]! : -2 + i, i > 0 ? gold[i - 1]! : -1];
      labelsBefore(before, last).forEach(count);
      around(sights, i, before, last, features);
      features.forEach(count);
    });
  const ids = new Map<number, number>();
  for (const [f, n] of counts) if (n >= RARE) ids.set(f, ids.size);
  return ids;
}

/** Averaged perceptron: gives the averaged weights, a row of `labels` for each feature. */
function train(examples: Example[], ids: ReadonlyMap<number, number>, labels: number): Float32Array {
  const weights = new Float32Array(ids.size * labels);
  const late = new Float64Array(ids.size * labels);
  const own = new Map<Sight, Int32Array>();
  for (const e of examples)
    for (const s of e.sights)
      own.set(
        s,
        s.own.map((f) => ids.get(f) ?? -1).filter((f) => f >= 0),
      );
  const features = new Int32Array(AROUND);
  const active = new Int32Array(AROUND + 32);
  const scores = new Float32Array(labels);
  const random = chance(SEED);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (let i = examples.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [examples[i], examples[k]] = [examples[k]!, examples[i]!];
    }
    for (const { sights, gold } of examples) {
      let [before, last] = [-2, -1];
      for (let i = 0; i < gold.length; i++) {
        let n = 0;
        for (const f of own.get(sights[i]!)!) active[n++] = f;
        around(sights, i, before, last, features);
        for (const feature of labelsBefore(before, last)) {
          const id = ids.get(feature);
          if (id !== undefined) active[n++] = id;
        }
        for (let f = 0; f < AROUND; f++) {
          const id = ids.get(features[f]!);
          if (id !== undefined) active[n++] = id;
        }
        scores.fill(0);
        for (let a = 0; a < n; a++) {
          const base = active[a]! * labels;
          for (let l = 0; l < labels; l++) scores[l]! += weights[base + l]!;
        }
        let guess = 0;
        for (let l = 1; l < labels; l++) if (scores[l]! > scores[guess]!) guess = l;
        const right = gold[i]!;
        if (guess !== right) {
          wrong++;
          for (let a = 0; a < n; a++) {
            const base = active[a]! * labels;
            weights[base + right]! += 1;
            late[base + right]! += step;
            weights[base + guess]! -= 1;
            late[base + guess]! -= step;
          }
        }
        step++;
        before = last;
        last = guess;
      }
    }
    console.log(`epoch ${epoch + 1}: ${wrong} wrong`);
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= late[i]! / step;
  return weights;
}

/** Words in small letters that practically always have one label: they need no weighing. */
function fixedWords(sentences: readonly Labelled[][], ids: ReadonlyMap<string, number>): [Sight, number][] {
  const counts = new Map<string, Map<number, number>>();
  for (const s of sentences)
    for (const t of s) {
      if (!isPlain(t.word)) continue;
      const labels = counts.get(t.word) ?? new Map<number, number>();
      labels.set(ids.get(t.label)!, (labels.get(ids.get(t.label)!) ?? 0) + 1);
      counts.set(t.word, labels);
    }
  return [...counts].flatMap(([word, labels]): [Sight, number][] => {
    const all = [...labels.values()].reduce((a, b) => a + b);
    const [label, n] = [...labels].sort((a, b) => b[1] - a[1])[0]!;
    return all >= 40 && n / all >= 0.997 ? [[sightOf(word, false, 0), label]] : [];
  });
}

/** Weights in signed bytes, small ones left out, in the layout `unpack` reads. */
function pack(
  weights: Float32Array,
  ids: ReadonlyMap<number, number>,
  names: readonly string[],
  fixed: readonly [Sight, number][],
  least: number,
): Uint8Array {
  const unit = scaleOf(weights);
  const keys: number[] = [];
  const counts: number[] = [];
  const rows: number[] = [];
  for (const [key, id] of [...ids].sort((a, b) => a[0] - b[0])) {
    let n = 0;
    for (let l = 0; l < names.length; l++) {
      const w = weights[id * names.length + l]!;
      if (Math.abs(w) < least) continue;
      const q = Math.max(-127, Math.min(127, Math.round(w / unit)));
      if (q === 0) continue;
      rows.push(l, q & 0xff);
      n++;
    }
    if (n === 0) continue;
    keys.push(key);
    counts.push(n);
  }
  for (const [sight, label] of fixed) {
    keys.push(mix(FIXED, sight.word, 0));
    counts.push(1);
    rows.push(label, 127);
  }
  console.log(`${fixed.length} words with one label`);
  const head = new TextEncoder().encode(names.join(" "));
  const bytes = new Uint8Array(16 + head.length + keys.length * 5 + rows.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, keys.length, rows.length / 2, head.length].forEach((n, i) => {
    view.setUint32(i * 4, n, true);
  });
  bytes.set(head, 16);
  keys.forEach((key, i) => {
    view.setInt32(16 + head.length + i * 4, key, true);
  });
  bytes.set(counts, 16 + head.length + keys.length * 4);
  bytes.set(rows, 16 + head.length + keys.length * 5);
  return bytes;
}

/** The step of a signed byte: the largest weights but for one in ten thousand fit. */
function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * 0.9999)]! / 127;
}

function report(tagger: Tagger, folder: string, name: string): void {
  let [same, upos, xpos, all] = [0, 0, 0, 0];
  const sentences = treebank(folder, name).map(labelled);
  for (const s of sentences) {
    const found = tagger.tag(s.map((t) => t.word));
    s.forEach((t, i) => {
      all++;
      if (!t.exact) return;
      same++;
      const [u, x] = t.label.split("/");
      if (found[i]!.tag === u) upos++;
      if (found[i]!.form === x) xpos++;
    });
  }
  const share = (n: number) => ((100 * n) / same).toFixed(2);
  console.log(`${name}: UPOS ${share(upos)} XPOS ${share(xpos)} (${same} of ${all} tokens cut alike)`);
}

const folder = process.argv[2];
if (!folder) throw new RangeError("Usage: train-tagger.ts TREEBANKS [OUT]");
const out = process.argv[3] ?? join(home(), "data", "en-tagger.bin");
const random = chance(SEED);
const plain = ["ewt-train", "gum-train"]
  .flatMap((name) => treebank(folder, name).map(labelled))
  .filter((s) => s.length > 0);
const ids = labelsOf(plain);
const names = [...new Map([...ids].map(([label, id]) => [id, label]).reverse() as [number, string][])]
  .sort((a, b) => a[0] - b[0])
  .map(([, label]) => label);
const news = newsSentences(NEWS, random).map((s) => s.map((t): Labelled => ({ ...t, exact: true, lemma: "" })));
const examples = examplesOf([...plain, ...news, ...plain.flatMap((s) => again(s, random))], ids);
const features = featuresOf(examples);
console.log(`${examples.length} sentences, ${names.length} labels, ${features.size} features`);
const weights = train(examples, features, names.length);
const bytes = pack(weights, features, names, fixedWords(plain, ids), Number(process.env.LEAST ?? 0.55));
writeFileSync(out, bytes);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
const made = new Tagger(unpack(bytes));
for (const name of ["ewt-dev", "gum-dev", "pud-test"]) report(made, folder, name);
