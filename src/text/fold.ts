/** The form in which names are compared, everywhere: no accents, apostrophes or punctuation, one case, single blanks. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|['’ʼ`"“”]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
