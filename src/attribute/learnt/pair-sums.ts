import { hashOfSmall, SMALL } from "./features.ts";
import { rowOf, type Table } from "./weights.ts";

/**
 * Sums of the rows of a pair's small features, in steps of the table; the same few stand again and again, so each sum is made once.
 * What the six features are `pairFeatures` tells; here they are taken in three groups of few values.
 */
export class PairSums {
  private readonly table: Table;
  /** By group, by the numbers its features have together: of full length from the start, so that they stay plain arrays. */
  private readonly betweens = room(192 * 40);
  private readonly arounds = room(108 * 108);
  private readonly edgings = room(3 * 4096);

  constructor(table: Table) {
    this.table = table;
  }

  /** Distance and what lies between. */
  between(small: Int32Array): Int16Array {
    const cues = ((small[5]! - SMALL * 5) / 3) & 3;
    const key = (small[1]! - SMALL) * 40 + (small[0]! % 10) * 4 + cues;
    return this.betweens[key] ?? this.make(this.betweens, key, [small[0]!, small[1]!, small[5]!]);
  }

  /** Quotations, and the edges of the line. */
  around(small: Int32Array): Int16Array {
    const key = (small[2]! - SMALL * 2) * 108 + ((small[4]! - SMALL * 4) % 108);
    return this.arounds[key] ?? this.make(this.arounds, key, [small[2]!, small[4]!]);
  }

  /** The edges of what the rules propose. */
  edges(small: Int32Array): Int16Array {
    const key = small[3]! - SMALL * 3;
    return this.edgings[key] ?? this.make(this.edgings, key, [small[3]!]);
  }

  private make(group: (Int16Array | undefined)[], key: number, features: readonly number[]): Int16Array {
    const { table } = this;
    const made = new Int16Array(table.width);
    for (const feature of features) {
      const row = rowOf(table, hashOfSmall(feature));
      for (let k = 0; row >= 0 && k < made.length; k++) made[k]! += table.rows[row * made.length + k]!;
    }
    group[key] = made;
    return made;
  }
}

const room = (size: number): (Int16Array | undefined)[] => new Array<Int16Array | undefined>(size).fill(undefined);
