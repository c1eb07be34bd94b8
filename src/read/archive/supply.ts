/** Bytes that come in pieces, looked at from the front. */
export interface Supply {
  /** Offset, in bytes, of the first unit in hand from the beginning of all. */
  at(): number;
  /** Everything in hand; it stays valid until the next `take` or `more`. */
  inHand(): Uint8Array;
  /** Waits until at least `size` bytes are in hand; false where the source ends before. */
  more(size: number): Promise<boolean>;
  /** Passes over bytes in hand. */
  take(size: number): void;
}

const none = new Uint8Array();

/** A supply of what a stream gives. What is in hand is copied only where a piece must be joined to another. */
export function supply(source: AsyncIterable<Uint8Array>): Supply {
  const pieces = source[Symbol.asyncIterator]();
  let hand: Uint8Array = none;
  let at = 0;
  return {
    at: () => at,
    inHand: () => hand,
    more: async (size) => {
      if (hand.length >= size) return true;
      const parts = [hand];
      let sum = hand.length;
      while (sum < size) {
        const next = await pieces.next();
        if (next.done) break;
        parts.push(next.value);
        sum += next.value.length;
      }
      hand = parts.length === 1 ? hand : Buffer.concat(parts, sum);
      return sum >= size;
    },
    take: (size) => {
      at += size;
      hand = hand.subarray(size);
    },
  };
}
