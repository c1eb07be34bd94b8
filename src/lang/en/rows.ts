// How the word tables of this folder are written: words apart by commas, so that a table is read as one reads a list.

/** "two, three words, four" → its entries, in order. */
export const list = (words: string): readonly string[] =>
  words
    .split(",")
    .map((w) => w.trim())
    .filter((w) => w !== "");

/** The entries as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** "one=1, two=2" → numbers by word. */
export const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(
    list(words).map((w): [string, number] => [w.slice(0, w.lastIndexOf("=")), Number(w.slice(w.lastIndexOf("=") + 1))]),
  );

/** Words by what they stand for → what each word stands for. */
export const valued = <V extends string>(by: { readonly [value in V]?: string }): ReadonlyMap<string, V> =>
  new Map((Object.keys(by) as V[]).flatMap((value) => list(by[value] ?? "").map((w): [string, V] => [w, value])));
