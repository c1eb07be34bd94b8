// Two things measured in turns (A B B A …), in CPU time, as a ratio: the load of the machine moves both, so the ratio stands still.
// See Bulej et al., "Duet benchmarking", ICPE 2020.

/** A candidate's CPU time over a yardstick's: the median of the pairs and the distance between their quartiles. */
export interface Ratio {
  readonly name: string;
  readonly yardstick: string;
  readonly median: number;
  /** Interquartile range over the median. Above 0.15 the run should be repeated. */
  readonly spread: number;
  readonly pairs: number;
  /** What the candidate does in a second of CPU, in `unit`: for orientation only, a machine's own. */
  readonly rate: number | null;
  readonly unit: string | null;
}

/** What is compared. `prepare` makes the material of one pair, outside the time that is measured. */
export interface Pairing<T> {
  readonly name: string;
  readonly yardstick: string;
  /** Material whose number the functions share: no pair gets the same twice. */
  prepare(pair: number): T;
  candidate(material: T): void;
  plain(material: T): void;
  /** How many units a material holds, and what they are called. */
  readonly counted?: { readonly unit: string; of(material: T): number };
  readonly pairs?: number;
}

/** Seconds of CPU (user and system, all threads of the process) that some work takes. */
export function cpu(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Measures in pairs whose order alternates, after one pair that is not counted. */
export function paired<T>(of: Pairing<T>): Ratio {
  const ratios: number[] = [];
  const pairs = of.pairs ?? 25;
  let [units, seconds] = [0, 0];
  for (let pair = 0; pair <= pairs; pair++) {
    const material = of.prepare(pair);
    const first = pair % 2 === 0;
    const early = first ? cpu(() => of.candidate(material)) : 0;
    const plain = cpu(() => of.plain(material));
    const own = first ? early : cpu(() => of.candidate(material));
    if (pair === 0) continue;
    ratios.push(own / plain);
    units += of.counted?.of(material) ?? 0;
    seconds += own;
  }
  return {
    name: of.name,
    yardstick: of.yardstick,
    ...middle(ratios),
    pairs,
    rate: of.counted ? units / seconds : null,
    unit: of.counted?.unit ?? null,
  };
}

/** The median of some numbers, and their interquartile range over it. */
export function middle(numbers: readonly number[]): { readonly median: number; readonly spread: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const low = Math.floor(place);
    return sorted[low]! + (sorted[Math.ceil(place)]! - sorted[low]!) * (place - low);
  };
  const median = at(0.5);
  return { median, spread: (at(0.75) - at(0.25)) / median };
}

/** One line of the table `npm run bench` prints. */
export function line(r: Ratio): string {
  const rate = r.rate === null ? "" : `  ${r.rate.toFixed(0)} ${r.unit} a CPU-second here`;
  const ratio = `${r.median.toFixed(2)} x`.padStart(9);
  return `${r.name.padEnd(34)} ${ratio} ${r.yardstick.padEnd(26)} IQR ${(r.spread * 100).toFixed(0).padStart(2)} %  ${r.pairs} pairs${rate}`;
}
