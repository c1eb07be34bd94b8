import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../../model/error.ts";
import { home } from "../../text/home.ts";

/** "HSAT" and the version of the layout. */
export const MAGIC = 0x48534103;

/** Rows of signed bytes, found by a feature's hash. */
export interface Table {
  /** An open-addressed table, a power of two of places, two numbers a place: a hash, and its row's number from 1 (0: free). */
  readonly places: Int32Array;
  readonly rows: Int8Array;
  readonly width: number;
  /** What a byte's step is worth. */
  readonly step: number;
}

/** Widths of the net's layers: words looked at to each side, hidden layer, cue's and pair's hidden. */
export interface Shape {
  readonly window: number;
  readonly hidden: number;
  readonly cue: number;
  readonly pair: number;
}

/** The net as it lies in data/en-attribution.bin; scripts/train-attribution.ts writes it. */
export interface Weights {
  readonly shape: Shape;
  readonly words: Table;
  readonly cues: Table;
  readonly pairs: Table;
  /** Tagged lemmas that are cues; each an empty row. */
  readonly lemmas: Table;
  readonly dense: Readonly<Record<Dense, Float32Array>>;
}

/** The dense matrices, in the order of the file. */
export const denseNames = ["W", "bH", "WC", "bC", "vC", "WP", "WQ", "WZ", "bP", "V", "N"] as const;
/** The name of a dense matrix. */
export type Dense = (typeof denseNames)[number];

/** The outputs of the pair layer: first and last word of what is said before the cue, behind it, and of who says it. */
export const HEADS = 6;

/** How many numbers each dense matrix has. */
export function denseSize(s: Shape): Record<Dense, number> {
  return {
    W: (2 * s.window + 1) * s.hidden,
    bH: s.hidden,
    WC: s.hidden * s.cue,
    bC: s.cue,
    vC: s.cue + 1,
    WP: s.hidden * s.pair,
    WQ: s.hidden * s.pair,
    WZ: s.cue * s.pair,
    bP: s.pair,
    V: HEADS * s.pair,
    N: HEADS * (s.pair + 1),
  };
}

/** The number of a feature's row, or -1. */
export function rowOf(table: Table, feature: number): number {
  const { places } = table;
  const mask = places.length / 2 - 1;
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const row = places[at * 2 + 1]!;
    if (row === 0) return -1;
    if (places[at * 2] === feature) return row - 1;
  }
}

/** Puts features' hashes into an open-addressed table, rows numbered in their order. */
export function placesOf(keys: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const places = new Int32Array(size * 2);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let at = key & (size - 1);
    while (places[at * 2 + 1] !== 0) at = (at + 1) & (size - 1);
    places[at * 2] = key;
    places[at * 2 + 1] = row + 1;
  }
  return places;
}

const tableNames = ["words", "cues", "pairs", "lemmas"] as const;

/**
 * The file: magic, length of the head, the head (JSON: shape; of each table how many rows, how wide, its step), then each table's
 * hashes (32 bits, little-endian) and rows (bytes), then the dense matrices as 32-bit floats. Each part begins at a multiple of four.
 */
export function pack(w: Weights, keys: Readonly<Record<(typeof tableNames)[number], Int32Array>>): Uint8Array {
  const tables = tableNames.map((name) => ({ name, n: keys[name].length, width: w[name].width, step: w[name].step }));
  const head = new TextEncoder().encode(JSON.stringify({ shape: w.shape, tables }));
  const parts: Uint8Array[] = [bytesOf(Int32Array.of(MAGIC, head.length)), head];
  for (const name of tableNames) parts.push(bytesOf(keys[name]), bytesOf(w[name].rows));
  for (const name of denseNames) parts.push(bytesOf(w.dense[name]));
  const out: Uint8Array[] = [];
  for (const part of parts) out.push(part, new Uint8Array(-part.length & 3));
  return Buffer.concat(out);
}

const bytesOf = (a: Int32Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

interface Head {
  readonly shape: Shape;
  readonly tables: readonly {
    readonly name: string;
    readonly n: number;
    readonly width: number;
    readonly step: number;
  }[];
}

/** Reads what `pack` wrote. Throws "attribution/weights" on any other file. */
export function unpack(file: Uint8Array): Weights {
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 16 || view.getInt32(0, true) !== MAGIC)
    throw new HearsayError(
      "attribution/weights",
      "These are no weights of the attribution model",
      "Install the package again, or run the training",
    );
  const length = view.getInt32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Head;
  let at = 8 + length + (-length & 3);
  const take = (size: number): number => {
    const from = at;
    at += size + (-size & 3);
    return from;
  };
  const tables = head.tables.map(({ name, n, width, step }): [string, Table] => {
    const keys = new Int32Array(bytes.buffer, take(n * 4), n);
    const rows = new Int8Array(bytes.buffer, take(n * width), n * width);
    return [name, { places: placesOf(keys), rows, width, step }];
  });
  const sizes = denseSize(head.shape);
  const dense = denseNames.map((name): [Dense, Float32Array] => [
    name,
    new Float32Array(bytes.buffer, take(sizes[name] * 4), sizes[name]),
  ]);
  return {
    shape: head.shape,
    ...(Object.fromEntries(tables) as Pick<Weights, (typeof tableNames)[number]>),
    dense: Object.fromEntries(dense) as Weights["dense"],
  };
}

let loaded: Weights | null = null;

/** The package's own weights, read on first use. */
export function weights(): Weights {
  loaded ??= unpack(readFileSync(join(home(), "data", "en-attribution.bin")));
  return loaded;
}
