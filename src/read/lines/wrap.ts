import { closes, type Line } from "./line.ts";

const widest = 120;
const narrowest = 40;
const ragged = 25;

/**
 * Which lines go on in the next one: a paragraph that was broken at a fixed width, as old mail and wire copy are.
 * `run` are neighbouring lines of prose without a blank line between them; the answer has a flag a line, and the last is false.
 */
export function wrapped(run: readonly Line[]): readonly boolean[] {
  const inner = run.slice(0, -1);
  const width = inner.reduce((most, l) => Math.max(most, l.words.length), 0);
  if (!inner.length || width > widest || width < narrowest) return run.map(() => false);
  const running = inner.filter((l) => !closes(l.words) && l.words.length >= width - ragged).length;
  const broken = inner.length > 1 && running > inner.length / 2;
  return run.map((l, i) => {
    const next = run[i + 1];
    if (!next) return false;
    if (!closes(l.words) && l.words.length >= narrowest && /^\p{Ll}/u.test(next.words)) return true;
    if (!broken) return false;
    const firstWord = /^\S+/.exec(next.words)?.[0].length ?? 0;
    return l.words.length + 1 + firstWord > width - 3 || (!closes(l.words) && l.words.length >= width - ragged);
  });
}
