import { expect, test } from "vitest";
import { examplesOf, viewsOf } from "../scripts/attribution-data.ts";
import { Trainer } from "../scripts/attribution-net.ts";
import { featuresOf, prepare } from "../scripts/attribution-rows.ts";
import { Net } from "../src/attribute/learnt/net.ts";
import { type Dense, denseNames, pack, placesOf, unpack } from "../src/attribute/learnt/weights.ts";

// The net is written twice: to be trained in floats, and to be used in bytes. Both must do the same arithmetic, and the
// gradients must be those of the losses.

const text = "Ilena Vosk said the mill was safe. Marek Oru planned to leave the town.";
const attributions = [
  { source: [[0, 10]], cue: [[11, 15]], content: [[16, 33]] },
  { source: [[35, 44]], cue: [[45, 52]], content: [[53, 70]] },
] as const;
const views = viewsOf(text);
const examples = examplesOf({ id: "sample", text, attributions, deep: false }, views, new Map());
const isVerb = (e: (typeof examples)[number]) => (i: number) => e.view.line.words[i]!.tag === "VERB";

function made(drop: number) {
  const rows = { words: new Map<number, number>(), cues: new Map<number, number>(), pairs: new Map<number, number>() };
  const add = (to: Map<number, number>, f: number) => to.set(f, to.get(f) ?? to.size);
  for (const e of examples) {
    const found = featuresOf(e, isVerb(e));
    for (const w of found.words) for (const f of w) add(rows.words, f);
    for (const c of found.cues) for (const f of c ?? []) add(rows.cues, f);
    for (const p of found.pairs) for (const w of p) for (const f of w) add(rows.pairs, f);
  }
  const shape = { window: 2, hidden: 12, cue: 8, pair: 10 };
  const sizes = { words: rows.words.size, cues: rows.cues.size, pairs: rows.pairs.size };
  const trainer = new Trainer(shape, sizes, { drop, forget: 0 }, 7);
  return { rows, shape, trainer, prepared: examples.map((e) => prepare(e, isVerb(e), rows)) };
}

test("gradients are those of the losses", () => {
  const { trainer, prepared } = made(0);
  const params = { words: trainer.words, cues: trainer.cues, pairs: trainer.pairs, ...trainer.dense };
  const loss = (): number => {
    const [cue, pair] = trainer.learn(prepared[0]!);
    return cue + pair;
  };
  const clear = (): void => {
    for (const p of Object.values(params)) p.g.fill(0);
  };
  for (const [name, p] of Object.entries(params)) {
    clear();
    loss();
    const slope = Float32Array.from(p.g);
    const at = slope.reduce((best, g, i) => (Math.abs(g) > Math.abs(slope[best]!) ? i : best), 0);
    const before = p.w[at]!;
    p.w[at] = before + 1e-3;
    const up = loss();
    p.w[at] = before - 1e-3;
    const down = loss();
    p.w[at] = before;
    expect(slope[at]! / ((up - down) / 2e-3), name).toBeCloseTo(1, 1);
  }
});

test("the net in bytes does what the trained one does", () => {
  const { rows, shape, trainer, prepared } = made(0);
  for (let k = 0; k < 60; k++) {
    for (const e of prepared) trainer.learn(e);
    trainer.step(0.05);
  }
  const keys = {
    words: Int32Array.from(rows.words.keys()),
    cues: Int32Array.from(rows.cues.keys()),
    pairs: Int32Array.from(rows.pairs.keys()),
    lemmas: new Int32Array(0),
  };
  const table = (w: Float32Array, width: number, of: Int32Array) => {
    const step = w.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / 127;
    return { places: placesOf(of), rows: Int8Array.from(w, (x) => Math.round(x / step)), width, step };
  };
  const dense = Object.fromEntries(denseNames.map((n) => [n, trainer.dense[n].w])) as Record<Dense, Float32Array>;
  const tables = {
    words: table(trainer.words.w, shape.hidden, keys.words),
    cues: table(trainer.cues.w, shape.cue, keys.cues),
    pairs: table(trainer.pairs.w, shape.pair, keys.pairs),
    lemmas: { places: placesOf(keys.lemmas), rows: new Int8Array(0), width: 0, step: 1 },
  };
  const net = new Net(unpack(pack({ shape, ...tables, dense }, keys)));
  examples.forEach((e, k) => {
    const seen = net.see(e.view);
    let loss = 0;
    e.view.line.words.forEach((_, i) => {
      if (!isVerb(e)(i) || e.masked[i]) return;
      const p = net.cue(seen, i);
      loss -= Math.log(e.targets.some((t) => t.cue === i) ? p : 1 - p);
    });
    expect(loss).toBeCloseTo(trainer.learn(prepared[k]!)[0], 1);
    expect(loss).toBeLessThan(0.5);
  });
});
