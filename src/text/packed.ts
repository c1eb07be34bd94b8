// Texts with numbers, searched where they lie: whoever opens them builds nothing. Laid out as 32-bit numbers (how many texts, slots and
// numbers there are, bytes a unit of text), then the slots of an open-addressed table (index of a text and 1; 0: free), where each
// text begins, where its numbers begin, the numbers, and the texts' units one after the other.

const HEAD = 4;

/** Packs texts with the numbers of each; their order is kept. */
export function pack(rows: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const keys = [...rows.keys()];
  const numbers = [...rows.values()].flat();
  const text = keys.join("");
  const width = /^[\0-\xff]*$/.test(text) ? 1 : 2;
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const slots = new Int32Array(size);
  keys.forEach((key, n) => {
    let at = hash(key) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = n + 1;
  });
  const head = Int32Array.of(keys.length, size, numbers.length, width);
  const starts = [ends(keys.map((key) => key.length)), ends([...rows.values()].map((own) => own.length))];
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const parts = [head, slots, ...starts, Int32Array.from(numbers)].map(bytesOf);
  return Buffer.concat([...parts, bytesOf(width === 1 ? Uint8Array.from(units) : Uint16Array.from(units))]);
}

/** 0, and after each length the sum so far. */
function ends(lengths: readonly number[]): Int32Array {
  const out = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    out[i + 1] = out[i]! + length;
  });
  return out;
}

const bytesOf = (a: Int32Array | Uint8Array | Uint16Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

/** What `pack` made. Texts are known by their index, from 0 in their order. */
export class Packed {
  readonly size: number;
  readonly #slots: Int32Array;
  readonly #starts: Int32Array;
  readonly #from: Int32Array;
  readonly #numbers: Int32Array;
  readonly #text: Uint8Array | Uint16Array;

  /** The bytes must begin at a multiple of four in their buffer. */
  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    const [size = 0, slots = 1, numbers = 0, width = 1] = new Int32Array(buffer, byteOffset, HEAD);
    let at = byteOffset + HEAD * 4;
    const take = (length: number): Int32Array => {
      const part = new Int32Array(buffer, at, length);
      at += length * 4;
      return part;
    };
    this.size = size;
    this.#slots = take(slots);
    this.#starts = take(size + 1);
    this.#from = take(size + 1);
    this.#numbers = take(numbers);
    const units = (byteOffset + byteLength - at) / width;
    this.#text = width === 1 ? new Uint8Array(buffer, at, units) : new Uint16Array(buffer, at, units);
  }

  /** The index of a text, or -1. */
  find(key: string): number {
    const mask = this.#slots.length - 1;
    for (let at = hash(key) & mask; ; at = (at + 1) & mask) {
      const n = this.#slots[at]! - 1;
      if (n < 0 || this.#is(n, key)) return n;
    }
  }

  #is(n: number, key: string): boolean {
    const start = this.#starts[n]!;
    if (this.#starts[n + 1]! - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.#text[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }

  /** The text of an index. */
  text(n: number): string {
    return String.fromCharCode(...this.#text.subarray(this.#starts[n], this.#starts[n + 1]));
  }

  /** The numbers of an index. */
  numbers(n: number): Int32Array {
    return this.#numbers.subarray(this.#from[n], this.#from[n + 1]);
  }
}

/** FNV-1a of a text's units, mixed so that its lower bits tell. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
