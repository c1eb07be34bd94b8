/** Pronouns that can name a speaker, and what they can stand for. */
export const speakerPronouns: ReadonlyMap<string, "he" | "she" | "it" | "they" | "who" | "I" | "we"> = new Map([
  ["he", "he"],
  ["his", "he"],
  ["him", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["herself", "she"],
  ["hers", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["their", "they"],
  ["them", "they"],
  ["themselves", "they"],
  ["who", "who"],
  ["which", "who"],
  ["whose", "who"],
]);

/** Owners: "his account". */
export const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their", "whose", "my", "our", "your"]);

/** Determiners and the like that open a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(
  "the a an this that these those some any no another each every both all many several few most other such either neither much more two three four five six seven eight nine ten".split(
    " ",
  ),
);
