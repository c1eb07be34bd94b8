import { en, type Word, type Words } from "./words/en.ts";
import { ru } from "./words/ru.ts";
import { uk } from "./words/uk.ts";

// What the interface itself says: web/words/ has a file a language, and this answers in the one that is spoken.

/** The languages of the interface: tag, own name. */
export const languages = [
  ["en", "English"],
  ["uk", "Українська"],
  ["ru", "Русский"],
] as const;

/** A language of the interface. */
export type Tongue = (typeof languages)[number][0];

export type { Word } from "./words/en.ts";

const tables: Readonly<Record<Tongue, Words>> = { en, uk, ru };

let tongue: Tongue = "en";
let plural = new Intl.PluralRules("en");

/** Chooses the language that `t` answers in. */
export function speak(language: string): Tongue {
  tongue = languages.find(([tag]) => tag === language)?.[0] ?? "en";
  plural = new Intl.PluralRules(tongue);
  return tongue;
}

/** The language spoken now. */
export const spoken = (): Tongue => tongue;

/** A whole number as the language groups it. */
export const grouped = (n: number): string => n.toLocaleString(tongue);

/** A word in the language spoken now, filled in. */
export function t(word: Word, fill: Readonly<Record<string, string | number>> = {}): string {
  return tables[tongue][word].replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, forms?: string) => {
    const value = fill[name] ?? "";
    const shown = typeof value === "number" ? grouped(value) : value;
    return forms === undefined ? shown : `${shown} ${form(Number(value), forms.split("|"))}`;
  });
}

function form(n: number, forms: readonly string[]): string {
  const category = plural.select(n);
  const at = category === "one" ? 0 : forms.length === 2 ? 1 : category === "few" ? 1 : 2;
  return forms[at] ?? forms.at(-1) ?? "";
}

/** What a kind of claim is called. */
export const kindName = (kind: string): string => (`k_${kind}` in en ? t(`k_${kind}` as Word) : kind);

/** What a claim's own stance is called on cards and in the reader. */
export const stanceVerb = (stance: string): string => {
  const key = stance === "asserts" ? "states_v" : `${stance}_v`;
  return key in en ? t(key as Word) : stance;
};

/** What a claim does, as the reader's underlines tell it. */
export const actName = (act: string): string => t(`act_${act}` as Word);
