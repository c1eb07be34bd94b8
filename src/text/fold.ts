/** The form in which names are compared, everywhere: no accents, apostrophes or punctuation, one case, single blanks. */
export const fold = (text: string): string => (isPlain(text) ? foldPlain(text) : foldAny(text));

// Nine names in ten are ASCII, and need neither Unicode's tables nor its decompositions.
const isPlain = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

const foldPlain = (text: string): string =>
  text
    .replace(/['`"]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const foldAny = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|['’ʼ`"“”]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
