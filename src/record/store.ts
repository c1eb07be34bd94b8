/**
 * Where leaves are kept. A store knows nothing of claims: it appends bytes, in order, for good. Everything that can be
 * computed from them is kept elsewhere. `test/contract/store.ts` is what each must do.
 */
export interface Store {
  /**
   * Appends all or none, and resolves to the index of the first once they are durable. RangeError for a leaf of more than
   * 65,535 bytes or none. HearsayError where the disk refuses; after "ledger/disk-full" the store goes on working, after any
   * other failure it refuses to append until it is opened anew, since nobody can tell what the disk then holds.
   */
  append(leaves: readonly Uint8Array[]): Promise<number>;
  /** Leaves `start` (in) to `end` (out), in order. RangeError where the range leaves the store. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** What opening a store had to put right, in words. */
export interface Repair {
  /** "ledger/torn-tail". */
  readonly code: string;
  readonly reason: string;
}

/** RangeError unless `start` to `end` lies within `size` leaves. */
export function checkRange(start: number, end: number, size: number): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= size))
    throw new RangeError(`No leaves ${start}..${end} in a store of ${size}`);
}

/** RangeError unless every leaf can be told by a 16-bit length. */
export function checkLeaves(leaves: readonly Uint8Array[]): void {
  for (const leaf of leaves)
    if (leaf.length === 0 || leaf.length > 65_535)
      throw new RangeError(`A leaf has 1 to 65,535 bytes, not ${leaf.length}`);
}
