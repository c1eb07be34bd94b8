import { countIn, eachIn, fits, headerLength, readHeader } from "./batch.ts";

/** Reads up to `length` bytes from `position`; fewer at the end of the file. */
export type ReadAt = (position: number, length: number) => Uint8Array;

/** Where the good part of an append file ends, and what stands beyond. */
export interface Scan {
  /** Bytes of whole good batches from the beginning. */
  readonly end: number;
  /** Leaves in them. */
  readonly size: number;
  /** True where a whole good batch stands beyond the first bad place: then something in between was changed, not cut off. */
  readonly goesOn: boolean;
}

/**
 * Walks an append file of `length` bytes batch by batch; `each` is given every leaf of a good batch: its index, and
 * the position of its length. Stops at the first batch that is not whole and good.
 */
export function scan(
  read: ReadAt,
  length: number,
  each: (leaf: Uint8Array, index: number, position: number) => void,
): Scan {
  let [end, size] = [0, 0];
  while (end < length) {
    const found = batchAt(read, end, length, size);
    if (!found) return { end, size, goesOn: goesOn(read, end + 1, length, size) };
    const payload = end + headerLength;
    eachIn(found.payload, (leaf, at) => each(leaf, size++, payload + at));
    end = found.end;
  }
  return { end, size, goesOn: false };
}

function batchAt(
  read: ReadAt,
  at: number,
  length: number,
  first: number | null,
): { payload: Uint8Array; end: number } | null {
  const head = read(at, headerLength);
  const header = readHeader(head);
  if (!header || at + headerLength + header.length > length) return null;
  if (first !== null && header.first !== first) return null;
  const payload = read(at + headerLength, header.length);
  if (payload.length !== header.length || !fits(head, payload)) return null;
  return countIn(payload) ? { payload, end: at + headerLength + header.length } : null;
}

// Whether a good batch begins anywhere from `from` on. Looks for the four letters first, which are rare.
function goesOn(read: ReadAt, from: number, length: number, size: number): boolean {
  const step = 1 << 20;
  for (let at = from; at < length; at += step) {
    const window = Buffer.from(read(at, step + headerLength));
    for (let hit = window.indexOf("HRSY", 0, "latin1"); hit >= 0; hit = window.indexOf("HRSY", hit + 1, "latin1")) {
      const header = readHeader(window.subarray(hit));
      if (header && header.first >= size && batchAt(read, at + hit, length, null)) return true;
    }
  }
  return false;
}
