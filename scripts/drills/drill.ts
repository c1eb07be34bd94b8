// What a drill is: a fault, again and again, and what must hold after each. `npm run drills` runs them all and prints a table.

/** How much of it is run: the long run is for people, the short one for every change. */
export interface Size {
  readonly long: boolean;
  /** The seed of all that looks like chance: the same seed gives the same faults. */
  readonly seed: number;
  /** A folder of the drill's own, removed after it. */
  readonly scratch: string;
}

/** What a drill found. */
export interface Report {
  /** How many faults were injected. */
  readonly faults: number;
  /** How many articles (drills of the file alone: leaves) were acknowledged, and how many of these were not there afterwards, or twice. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** The longest time until a program was ready again, in seconds; null where nothing is started again. */
  readonly restart: number | null;
  /** Everything that did not hold, in words; empty where all did. */
  readonly wrong: readonly string[];
}

/** One kind of fault. */
export interface Drill {
  readonly name: string;
  /** What is done, in one line of the report. */
  readonly how: string;
  /** Why it cannot be run here; null where it can. */
  readonly missing: () => string | null;
  readonly run: (size: Size) => Promise<Report>;
}

/** Gathers what happens in a drill. */
export class Tally {
  faults = 0;
  acknowledged = 0;
  lost = 0;
  doubled = 0;
  restart: number | null = null;
  readonly wrong: string[] = [];
  readonly #timed: boolean;

  /** `timed`: whether a slow restart is wrong; not where others work the machine, as in the run of every change. */
  constructor({ long }: Pick<Size, "long">) {
    this.#timed = long;
  }

  /** Notes that something does not hold; the first twenty are kept. */
  fault(says: string): void {
    if (this.wrong.length < 20) this.wrong.push(says);
  }

  /** Adds what a check found. */
  add(found: {
    readonly lost: number;
    readonly doubled: number;
    readonly restart: number;
    readonly slow: boolean;
    readonly wrong: readonly string[];
  }): void {
    this.lost += found.lost;
    this.doubled += found.doubled;
    this.restart = Math.max(this.restart ?? 0, found.restart);
    for (const one of found.wrong) this.fault(one);
    if (found.slow && this.#timed) this.fault(`it took ${found.restart.toFixed(1)} s to be open again`);
  }

  /** What was found, in the end. */
  report(acknowledged = this.acknowledged): Report {
    const { faults, lost, doubled, restart, wrong } = this;
    return { faults, acknowledged, lost, doubled, restart, wrong };
  }
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
