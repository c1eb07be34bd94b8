import type { Range } from "./view.ts";
import { HEADS } from "./weights.ts";

/** What is said and who says it, as words of a line, with how likely the net holds them (natural logarithms). */
export interface Spans {
  readonly left: Range | null;
  readonly right: Range | null;
  readonly source: Range | null;
  /** Of `left` and `right`. */
  readonly content: number;
  readonly by: number;
}

const never = -1e9;

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

/** The likeliest spans: first and last word chosen together; who says it lies outside what is said. */
export function decode(words: readonly boolean[], scores: Float32Array, q: number): Spans {
  const n = words.length;
  const left = best(scores, n, 0, 0, q);
  const right = best(scores, n, 2, q + 1, n);
  const inside = (k: number): boolean => within(left.at, k) || within(right.at, k);
  const source = best(scores, n, 4, 0, n, 40, inside);
  return { left: left.at, right: right.at, source: source.at, content: left.score + right.score, by: source.score };
}

/** The next likeliest content: what changes least for its price, before the cue or behind it; null where nothing else can be said. */
export function second(
  words: readonly boolean[],
  scores: Float32Array,
  q: number,
  first: Pick<Spans, "left" | "right" | "content">,
): Pick<Spans, "left" | "right" | "content"> | null {
  const n = words.length;
  const other = (head: number, from: number, to: number, not: Range | null): Found => {
    let found: Found = not ? { at: null, score: nowhere(scores, n, head) } : { at: null, score: never };
    for (let i = from; i < to; i++)
      for (let j = i; j < to; j++) {
        const score = scores[head * (n + 1) + i]! + scores[(head + 1) * (n + 1) + j]!;
        if (score > found.score && !(not && not[0] === i && not[1] === j + 1)) found = { at: [i, j + 1], score };
      }
    return found;
  };
  const left = other(0, 0, q, first.left);
  const right = other(2, q + 1, n, first.right);
  const byLeft = { left: left.at, right: first.right, content: left.score + part(scores, n, 2, first.right) };
  const byRight = { left: first.left, right: right.at, content: right.score + part(scores, n, 0, first.left) };
  const next = [byLeft, byRight]
    .filter((x) => x.left || x.right)
    .sort((a, b) => b.content - a.content)
    .find((x) => x.content > never / 2);
  return next ?? null;
}

interface Found {
  readonly at: Range | null;
  readonly score: number;
}

const nowhere = (scores: Float32Array, n: number, head: number): number =>
  scores[head * (n + 1) + n]! + scores[(head + 1) * (n + 1) + n]!;

const part = (scores: Float32Array, n: number, head: number, at: Range | null): number =>
  at ? scores[head * (n + 1) + at[0]]! + scores[(head + 1) * (n + 1) + at[1] - 1]! : nowhere(scores, n, head);

/** Whether a word lies in a range. */
export const within = (at: Range | null, k: number): boolean => at !== null && at[0] <= k && k < at[1];

/** How likely the net holds given spans of content to be. */
export function likelihood(n: number, scores: Float32Array, left: Range | null, right: Range | null): number {
  return part(scores, n, 0, left) + part(scores, n, 2, right);
}

function best(
  scores: Float32Array,
  n: number,
  head: number,
  from: number,
  to: number,
  longest = n,
  stop: (k: number) => boolean = () => false,
): Found {
  const first = head * (n + 1);
  const last = first + n + 1;
  let at: Range | null = null;
  let score = nowhere(scores, n, head);
  for (let i = from; i < to; i++) {
    if (scores[first + i]! < -9) continue;
    for (let j = i; j < to && j < i + longest && !stop(j); j++) {
      const sum = scores[first + i]! + scores[last + j]!;
      if (sum <= score) continue;
      score = sum;
      at = [i, j + 1];
    }
  }
  return { at, score };
}
