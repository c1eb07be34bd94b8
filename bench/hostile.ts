// Texts of any length that once were, or could be, read in more than linear time. Read by the bench and by test/growth.test.ts.

const filled = (unit: string, n: number): string => unit.repeat(Math.ceil(n / unit.length)).slice(0, n);

/** Name → a text of about `n` characters. */
export const hostile = {
  prose: (n: number) =>
    filled(
      "Lurmian troops took Kersholt on Monday, the Red Hall said. “We hold it,” Viktor Aldemar told reporters. Officials in Sorrenholt denied that.\n",
      n,
    ),
  "unclosed quotations": (n: number) => filled("“He said ", n),
  "quotations, no text": (n: number) => filled("“", n),
  "nested quotations": (n: number) => `${filled("“‘", n / 2)} he said ${filled("’”", n / 2)}`,
  brackets: (n: number) => filled("(", n / 2) + filled(")", n / 2),
  "one line": (n: number) => filled("Lurmian troops took Kersholt and moved on to Osmark ", n),
  cues: (n: number) => filled("he said that she said that the ministry reported that Viktor Aldemar claimed that ", n),
  colons: (n: number) => filled("he said: ", n),
  "short lines": (n: number) => filled("a\n", n),
  lists: (n: number) => filled("- Kersholt, Osmark and Quess\n", n),
  numbers: (n: number) => filled("1,000 and 20-30 of ", n),
  dates: (n: number) => filled("on Monday, September 5, 2032 and ", n),
  letters: (n: number) => filled("a", n),
  names: (n: number) =>
    Array.from(
      { length: Math.ceil(n / 42) },
      (_, i) => `Colonel Bela${i.toString(36)} Torv said he left Zor${i.toString(36)}ia.`,
    ).join(" "),
  "unlisted places": (n: number) =>
    Array.from({ length: Math.ceil(n / 36) }, (_, i) => `He came from Qa${i.toString(36)}lem and Kersholt.`).join(" "),
} satisfies Record<string, (n: number) => string>;
