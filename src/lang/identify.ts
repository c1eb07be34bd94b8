import { cyrillicWords, latinWords, ownLetters, scripts } from "./identify-words.ts";

/** What language a text is in, as far as it can be told. */
export interface Identified {
  /** BCP 47 tag ("en", "uk", "zh"); "und" where the text is too short or no table answers to it. */
  readonly language: string;
  /** Whether the text tells plainly; false where another language is near, or the text is short. */
  readonly sure: boolean;
}

/** How much of a text is looked at, in UTF-16 units: enough to be sure, little enough to be quick. */
const SAMPLE = 20_000;
/** Words below which a text is one sentence or two. */
const SENTENCE = 25;
const und: Identified = { language: "und", sure: false };
const latin = byWord(latinWords);
const cyrillic = byWord(cyrillicWords);

/**
 * Tells a text's language by its script, its letters and its small words. Names weigh nothing, so English full of foreign
 * names is English. Addresses and handles are left out.
 */
export function identify(text: string): Identified {
  const sample = text
    .slice(0, SAMPLE)
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, " ")
    .toLowerCase();
  const letters = count(sample, /\p{L}/gu);
  if (letters < 12) return und;
  const shares: [string, number][] = scripts.map(([script, language]) => [language, count(sample, script) / letters]);
  shares.push(["latin", count(sample, /\p{Script=Latin}/gu) / letters]);
  shares.push(["cyrillic", count(sample, /\p{Script=Cyrillic}/gu) / letters]);
  shares.push(["arabic", count(sample, /\p{Script=Arabic}/gu) / letters]);
  const [script, share] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (share < 0.3) return und;
  const sure = share > 0.6 && letters >= 40;
  if (script === "latin") return byWords(sample, latin);
  if (script === "cyrillic") return byLetters(sample, ["uk", "ru", "be", "sr", "mk", "kk"], byWords(sample, cyrillic));
  if (script === "arabic") return byLetters(sample, ["ps", "ur", "fa"], { language: "ar", sure });
  // Japanese writes Han with its own letters between; a few of those are enough.
  const kana = shares.find(([language]) => language === "ja")![1];
  return { language: script === "zh" && kana > 0.1 ? "ja" : script, sure };
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Which languages a word speaks for; a word of several counts less for each. */
function byWord(tables: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(tables))
    for (const word of new Set(words.split(" "))) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** The language whose small words are most of the text's, if there are enough of them. */
function byWords(sample: string, table: ReadonlyMap<string, readonly string[]>): Identified {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const points = new Map<string, number>();
  for (const word of words) {
    const languages = table.get(word);
    for (const language of languages ?? []) points.set(language, (points.get(language) ?? 0) + 1 / languages!.length);
  }
  const order = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = [order[0], order[1]];
  const apart = first !== undefined && first[1] > 1.5 * (second?.[1] ?? 0);
  // One sentence has few small words: two tell its language where no other comes near.
  const enough = words.length < SENTENCE && apart ? 1.3 : 2;
  if (!first || first[1] < enough || first[1] / words.length < 0.04) return und;
  return { language: first[0], sure: apart && first[1] >= 5 && first[1] / words.length >= 0.1 };
}

/** The language that has the most letters of its own in the text, else what was told otherwise. */
function byLetters(sample: string, languages: readonly string[], otherwise: Identified): Identified {
  const points = languages.map((language): [string, number] => {
    const own = new Set(ownLetters[language] ?? "");
    let n = 0;
    for (const c of sample) if (own.has(c)) n++;
    return [language, n];
  });
  const all = points.reduce((sum, [, n]) => sum + n, 0);
  // Belarusian shares the і of Ukrainian and the ы of Russian, so its ў decides.
  const be = points.find(([language, n]) => language === "be" && n >= 2);
  if (be && !points.some(([language, n]) => language === "uk" && n > be[1])) return { language: "be", sure: true };
  const [language, n] = points.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (n < 2) return otherwise;
  if (otherwise.language !== language && otherwise.sure && n < 0.02 * sample.length) return otherwise;
  return { language, sure: (n >= 3 || otherwise.language === language) && n / all > 0.7 };
}
