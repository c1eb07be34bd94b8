import { distance } from "../text/distance.ts";
import { fold } from "../text/fold.ts";

const close = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && distance(a, b, 2) <= (Math.min(a.length, b.length) >= 6 ? 2 : 1));

/** Words of a name that is written as persons' names are: two or three, each with a capital; null for any other. */
function person(name: string): readonly string[] | null {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  return fold(name).split(" ");
}

/** Whether two names are spellings of one: the same letters, or persons' names whose first and last words are nearly the same. */
export function sameSpelling(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const x = person(a);
  const y = person(b);
  return x !== null && y !== null && close(x[0]!, y[0]!) && close(x.at(-1)!, y.at(-1)!);
}
