import { hashOfSmall, SMALL } from "./features.ts";
import { rowOf, type Table } from "./weights.ts";

/**
 * Sums of the rows of a pair's small features, in steps of the table; the same few stand again and again, so each sum is made once.
 * What the six features are `pairFeatures` tells; here they are taken in three groups of few values.
 */
export class PairSums {
  private readonly table: Table;
  /** By group, by the numbers its features have together: of full length from the start, so that they stay plain arrays. */
  private readonly groups = [192 * 40, 108 * 108, 3 * 4096].map((size) =>
    new Array<Int16Array | undefined>(size).fill(undefined),
  );

  constructor(table: Table) {
    this.table = table;
  }

  /** Distance and what lies between. */
  between(small: Int32Array): Int16Array {
    const cues = Math.floor((small[5]! - SMALL * 5) / 3) % 4;
    return this.of(0, (small[1]! - SMALL) * 40 + (small[0]! % 10) * 4 + cues, small[0]!, small[1]!, small[5]!);
  }

  /** Quotations, and the edges of the line. */
  around(small: Int32Array): Int16Array {
    return this.of(1, (small[2]! - SMALL * 2) * 108 + ((small[4]! - SMALL * 4) % 108), small[2]!, small[4]!);
  }

  /** The edges of what the rules propose. */
  edges(small: Int32Array): Int16Array {
    return this.of(2, small[3]! - SMALL * 3, small[3]!);
  }

  private of(group: number, key: number, ...features: readonly number[]): Int16Array {
    const kept = this.groups[group]![key];
    if (kept) return kept;
    const made = new Int16Array(this.table.width);
    for (const feature of features) {
      const row = rowOf(this.table, hashOfSmall(feature));
      for (let k = 0; row >= 0 && k < made.length; k++) made[k]! += this.table.rows[row * made.length + k]!;
    }
    this.groups[group]![key] = made;
    return made;
  }
}
