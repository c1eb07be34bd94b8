/** A table of words written as one text: commas or line ends between entries. */
export const listed = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .filter(Boolean);

/** The same as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(listed(words));
