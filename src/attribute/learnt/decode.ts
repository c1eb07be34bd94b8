import type { Range } from "./view.ts";
import { HEADS } from "./weights.ts";

/** Words said before a cue and behind it. */
export interface Content {
  readonly left: Range | null;
  readonly right: Range | null;
}

/** What is said and who says it, as words of a line, with how likely the net holds them (0 to 1). */
export interface Spans extends Content {
  readonly source: Range | null;
  /** That what is said is this, or this but for a fifth of its letters. */
  readonly held: number;
  /** That just these words say who. */
  readonly by: number;
}

const never = -1e9;
/** Words less likely than this (natural logarithm) to be the first or last are not looked at. */
const FAINT = -6;
/** How many spans of each side of a cue are weighed against each other. */
const MOST = 6;
/** Who says it is told in no more words than these; another candidate is named in fewer. */
const LONGEST = 40;
const OTHER = 8;
/** Two contents are the same where they share this much of the letters of both. */
const SAME = 0.8;

/** Makes likelihoods of a cue's raw scores, in place: each head's over the tokens it may choose (`words`: no marks) and "nowhere". */
export function normalise(words: readonly boolean[], scores: Float32Array, q: number): void {
  const n = words.length;
  for (let t = 0; t < HEADS; t++) {
    const o = t * (n + 1);
    let top = scores[o + n]!;
    for (let i = 0; i < n; i++) {
      const allowed = words[i] && (t >= 4 || (t < 2 ? i < q : i > q));
      if (!allowed) scores[o + i] = never;
      else if (scores[o + i]! > top) top = scores[o + i]!;
    }
    let sum = 0;
    for (let i = 0; i <= n; i++) if (scores[o + i]! > never) sum += Math.exp(scores[o + i]! - top);
    const whole = top + Math.log(sum);
    for (let i = 0; i <= n; i++) if (scores[o + i]! > never) scores[o + i] = scores[o + i]! - whole;
  }
}

/** A span, or nothing, and its likelihood. */
interface Found {
  readonly at: Range | null;
  readonly p: number;
}

/** What a cue's words may be, each with its likelihood, the likeliest first; `sums` are the letters before each word. */
export class Choices {
  private readonly all: readonly (Content & { readonly p: number })[];
  private readonly sums: ArrayLike<number>;

  constructor(scores: Float32Array, q: number, sums: ArrayLike<number>) {
    this.sums = sums;
    const n = sums.length - 1;
    const left = likely(scores, n, 0, 0, q);
    const right = likely(scores, n, 2, q + 1, n);
    this.all = left
      .flatMap((l) => right.map((r) => ({ left: l.at, right: r.at, p: l.p * r.p })))
      .sort((a, b) => b.p - a.p)
      .slice(0, 2 * MOST);
  }

  /** How likely these words, or nearly these, are held to be what is said. */
  held(content: Content): number {
    let held = 0;
    for (const other of this.all) if (this.alike(content, other)) held += other.p;
    return held;
  }

  /** What is likeliest said, the likelier exact words first among the nearly same; with `not`, what is likeliest if that is not said. */
  best(not: Content | null = null): (Content & { readonly held: number }) | null {
    let best: (Content & { readonly held: number }) | null = null;
    let top = -1;
    for (const { left, right, p } of this.all) {
      if (!(left || right) || (not && this.alike(not, { left, right }))) continue;
      const held = this.held({ left, right });
      if (held + p <= top) continue;
      top = held + p;
      best = { left, right, held };
    }
    return best;
  }

  private alike(a: Content, b: Content): boolean {
    const both = this.shared(a.left, b.left) + this.shared(a.right, b.right);
    const sum = this.size(a.left) + this.size(a.right) + this.size(b.left) + this.size(b.right);
    return sum === 0 || both >= SAME * (sum - both);
  }

  private readonly size = (at: Range | null): number => (at ? this.sums[at[1]]! - this.sums[at[0]]! : 0);
  private shared(a: Range | null, b: Range | null): number {
    if (!a || !b) return 0;
    const from = Math.max(a[0], b[0]);
    const to = Math.min(a[1], b[1]);
    return from < to ? this.sums[to]! - this.sums[from]! : 0;
  }
}

/** The likeliest spans: what is said so chosen that most of what is likely is nearly the same; who says it lies outside. */
export function decode(scores: Float32Array, sums: ArrayLike<number>, choices: Choices): Spans {
  const n = sums.length - 1;
  const { left, right, held } = choices.best() ?? { left: null, right: null, held: 0 };
  const source = likely(scores, n, 4, 0, n, LONGEST, (k) => within(left, k) || within(right, k))[0]!;
  return { left, right, source: source.at, held, by: source.p };
}

/** The likeliest words to say who that share none with those given and that `may` speak; null where there are none. */
export function otherSpeaker(
  scores: Float32Array,
  sums: ArrayLike<number>,
  than: readonly (Range | null)[],
  may: (from: number, to: number) => boolean,
): Found {
  const n = sums.length - 1;
  let found: Found = { at: null, p: 0 };
  for (let i = 0; i < n; i++)
    for (let j = i; j < Math.min(n, i + OTHER) && !than.some((at) => within(at, j)); j++) {
      const p = byLikelihood(scores, [i, j + 1]);
      if (p > found.p && may(i, j + 1)) found = { at: [i, j + 1], p };
    }
  return found;
}

/** How likely just these words are held to say who. */
export function byLikelihood(scores: Float32Array, source: Range | null): number {
  const each = scores.length / HEADS;
  const [first, last] = source ? [source[0], source[1] - 1] : [each - 1, each - 1];
  return Math.exp(scores[4 * each + first]! + scores[5 * each + last]!);
}

/** The likeliest end of words behind a cue before the end they have, if it is likelier by `surer`; else null. */
export function soonerEnd(scores: Float32Array, [from, to]: Range, surer: number): number | null {
  const last = 3 * (scores.length / HEADS);
  let best = from;
  for (let j = from; j < to - 1; j++) if (scores[last + j]! > scores[last + best]!) best = j;
  if (best >= to - 1) return null;
  return Math.exp(scores[last + best]!) - Math.exp(scores[last + to - 1]!) > surer ? best + 1 : null;
}

/** Whether a word lies in a range. */
export const within = (at: Range | null, k: number): boolean => at !== null && at[0] <= k && k < at[1];

/** The likeliest spans between two heads' first and last words, nothing among them, the likeliest first. */
function likely(
  scores: Float32Array,
  n: number,
  head: number,
  from: number,
  to: number,
  longest = n,
  stop: (k: number) => boolean = () => false,
): Found[] {
  const first = head * (n + 1);
  const last = first + n + 1;
  const found: Found[] = [{ at: null, p: Math.exp(scores[first + n]! + scores[last + n]!) }];
  let sum = found[0]!.p;
  for (let i = from; i < to; i++) {
    if (scores[first + i]! < FAINT) continue;
    for (let j = i; j < to && j < i + longest && !stop(j); j++) {
      if (scores[last + j]! < FAINT) continue;
      const p = Math.exp(scores[first + i]! + scores[last + j]!);
      sum += p;
      found.push({ at: [i, j + 1], p });
    }
  }
  return found
    .sort((a, b) => b.p - a.p)
    .slice(0, MOST)
    .map(({ at, p }) => ({ at, p: p / sum }));
}
