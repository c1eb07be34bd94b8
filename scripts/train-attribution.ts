// Trains the attribution net: node --import tsx scripts/train-attribution.ts ATTRIBUTIONS [OUT]
// ATTRIBUTIONS holds polnear-train.jsonl and gum-other-train.jsonl; our own marked sentences come too. The same files, with the
// same rules, give the same bytes: chance is seeded. What it was trained on and on which terms: data/README.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Net } from "../src/attribute/learnt/net.ts";
import { sortOf } from "../src/attribute/learnt/sort.ts";
import type { View } from "../src/attribute/learnt/view.ts";
import {
  type Dense,
  denseNames,
  pack,
  placesOf,
  type Shape,
  type Table,
  unpack,
} from "../src/attribute/learnt/weights.ts";
import { home } from "../src/text/home.ts";
import { cueRates, type Example, examplesOf, textsIn, viewsOf } from "./attribution-data.ts";
import { Trainer } from "./attribution-net.ts";
import { ownTexts } from "./attribution-own.ts";
import type { Param } from "./attribution-param.ts";
import { featuresOf, type Prepared, prepare, type Rows } from "./attribution-rows.ts";
import { chance } from "./chance.ts";

const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const shape: Shape = {
  window: number("WINDOW", 2),
  hidden: number("HIDDEN", 64),
  cue: number("CUE", 32),
  pair: number("PAIR", 32),
};
const EPOCHS = number("EPOCHS", 3);
const RATE = number("RATE", 0.05);
const BATCH = 8;
/** The rate sinks to this share of itself; over the last epochs the mean of all weights is taken. */
const END = number("END", 0.3);
const MEAN = number("MEAN", 1);
const SEED = number("SEED", 20251120);
/** Features seen less often are left out: of words, of cues, of pairs. */
const RARE = { words: number("RARE_WORDS", 3), cues: number("RARE_CUES", 6), pairs: number("RARE_PAIRS", 6) };

const started = process.cpuUsage();
const tell = (...words: unknown[]): void =>
  console.error(`${(process.cpuUsage(started).user / 1e6).toFixed(0).padStart(4)} s`, ...words);

const folder = process.argv[2];
if (!folder) {
  console.error(
    "usage: train-attribution.ts ATTRIBUTIONS [OUT]   (the folder with polnear-train.jsonl, gum-other-train.jsonl)",
  );
  process.exit(2);
}
/** Every so manieth text is kept out, to choose thresholds by: HELD_OUT=6. */
const heldOut = number("HELD_OUT", 0);
const texts = [
  ...textsIn(join(folder, "polnear-train.jsonl")).filter((_, i) => !heldOut || i % heldOut !== 0),
  ...textsIn(join(folder, "gum-other-train.jsonl")).filter((_, i) => !heldOut || i % heldOut !== 0),
  ...ownTexts(),
].slice(number("SKIP", 0), number("TEXTS", 1e6));
const views = texts.map((t) => viewsOf(t.text));
const rates = cueRates(texts, views);
const examples = texts.flatMap((t, i) => examplesOf(t, views[i]!, rates));
tell(
  `${texts.length} texts, ${examples.length} lines, ${examples.reduce((n, e) => n + e.targets.length, 0)} attributions`,
);

const lemmas = cueLemmas(examples);
const rows = chosenFeatures(examples);
const trainer = new Trainer(
  shape,
  { words: rows.words.size, cues: rows.cues.size, pairs: rows.pairs.size },
  { drop: number("DROP", 0.35), forget: number("FORGET", 0.25) },
  SEED,
);
tell(`features: words ${rows.words.size}, cues ${rows.cues.size}, pairs ${rows.pairs.size}; cue lemmas ${lemmas.size}`);
learn(examples.map((e) => prepare(e, (i) => mayCue(e.view, i), rows)));
const bytes = packed();
const out = process.argv[3] ?? join(home(), "data", "en-attribution.bin");
new Net(unpack(bytes));
writeFileSync(out, bytes);
tell(`${out}: ${bytes.length} bytes`);

/** Tagged lemmas that are a cue at least now and then; verbs once, others twice and not by mere chance. */
function cueLemmas(all: readonly Example[]): Set<number> {
  const seen = new Map<number, { cue: number; all: number; verb: boolean }>();
  for (const { view, targets } of all) {
    const cues = new Set(targets.map((t) => t.cue));
    view.line.words.forEach((w, i) => {
      const key = sortOf(w).tagged;
      const count = seen.get(key) ?? { cue: 0, all: 0, verb: w.tag === "VERB" };
      count.all++;
      if (cues.has(i)) count.cue++;
      seen.set(key, count);
    });
  }
  return new Set(
    [...seen].filter(([, c]) => (c.verb ? c.cue >= 1 : c.cue >= 2 && c.cue / c.all > 0.004)).map(([k]) => k),
  );
}

function mayCue(v: View, i: number): boolean {
  const w = v.line.words[i]!;
  return (
    v.at[i]?.cue.from === i ||
    (!v.quoted[i] && (lemmas.has(sortOf(w).tagged) || (w.tag === "VERB" && rareVerb(w.lemma))))
  );
}

function rareVerb(lemma: string): boolean {
  return !commonVerbs.has(lemma);
}

var commonVerbs: Set<string> = new Set();

/** The features that are seen often enough, each with a row. */
function chosenFeatures(all: readonly Example[]): { words: Rows; cues: Rows; pairs: Rows } {
  const counts = {
    words: new Map<number, number>(),
    cues: new Map<number, number>(),
    pairs: new Map<number, number>(),
  };
  const verbs = new Map<string, number>();
  for (const { view } of all)
    for (const w of view.line.words) if (w.tag === "VERB") verbs.set(w.lemma, (verbs.get(w.lemma) ?? 0) + 1);
  commonVerbs = new Set([...verbs].filter(([, n]) => n >= RARE.words).map(([v]) => v));
  const add = (to: Map<number, number>, features: readonly number[]): void => {
    for (const f of features) to.set(f, (to.get(f) ?? 0) + 1);
  };
  for (const e of all) {
    const marked = new Set(e.targets.map((t) => t.cue));
    const found = featuresOf(e, (i) => mayCue(e.view, i));
    for (const f of found.words) add(counts.words, f);
    found.cues.forEach((f, i) => {
      if (f && (marked.has(i) || !e.masked[i])) add(counts.cues, f);
    });
    for (const p of found.pairs) for (const f of p) add(counts.pairs, f);
  }
  const chosen = (of: Map<number, number>, least: number): Rows =>
    new Map([...of].filter(([, n]) => n >= least).map(([f], row) => [f, row]));
  return {
    words: chosen(counts.words, RARE.words),
    cues: chosen(counts.cues, RARE.cues),
    pairs: chosen(counts.pairs, RARE.pairs),
  };
}

function learn(all: Prepared[]): void {
  const random = chance(SEED + 1);
  const params = [trainer.words, trainer.cues, trainer.pairs, ...Object.values(trainer.dense)];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch === EPOCHS - MEAN) for (const p of params) p.keepMean();
    for (let i = all.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [all[i], all[k]] = [all[k]!, all[i]!];
    }
    let [cue, pair] = [0, 0];
    all.forEach((e, i) => {
      const [c, p] = trainer.learn(e);
      cue += c;
      pair += p;
      if (i % BATCH === BATCH - 1) trainer.step(RATE * (1 - ((1 - END) * (epoch + i / all.length)) / EPOCHS));
    });
    if (epoch === EPOCHS - 1) for (const p of params) p.takeMean();
    tell(
      `epoch ${epoch + 1}: losses of cues ${(cue / all.length).toFixed(4)}, of spans ${(pair / all.length).toFixed(4)}`,
    );
  }
}

/** Floats as signed bytes, all of a table with one step. */
function table(p: Param, width: number, keys: Int32Array): Table {
  const sorted = Float32Array.from(p.w, Math.abs).sort();
  const step = Math.max(1e-9, sorted[Math.floor(sorted.length * 0.9999)]! / 127);
  const bytes = Int8Array.from(p.w, (x) => Math.max(-127, Math.min(127, Math.round(x / step))));
  return { places: placesOf(keys), rows: bytes, width, step };
}

function packed(): Uint8Array {
  const keys = {
    words: Int32Array.from(rows.words.keys()),
    cues: Int32Array.from(rows.cues.keys()),
    pairs: Int32Array.from(rows.pairs.keys()),
    lemmas: Int32Array.from([...lemmas].sort((a, b) => a - b)),
  };
  const dense = Object.fromEntries(denseNames.map((name) => [name, trainer.dense[name].w])) as Record<
    Dense,
    Float32Array
  >;
  return pack(
    {
      shape,
      words: table(trainer.words, shape.hidden, keys.words),
      cues: table(trainer.cues, shape.cue, keys.cues),
      pairs: table(trainer.pairs, shape.pair, keys.pairs),
      lemmas: { places: placesOf(keys.lemmas), rows: new Int8Array(0), width: 0, step: 1 },
      dense,
    },
    keys,
  );
}
