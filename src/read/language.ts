import { identify } from "../lang/identify.ts";
import type { Notice } from "../model/reading.ts";

/** The language an article is in, with a notice where it declares another. */
export interface Language {
  /** Primary BCP 47 subtag, lower case; "und" where neither text nor declaration tell. */
  readonly tag: string;
  readonly notices: readonly Notice[];
}

/** The language of an article: told by its text where that is plain, else as declared. */
export function languageOf(declared: string | null, text: string): Language {
  const named = /^[a-z]{2,3}(?![a-z])/i.exec(declared?.trim() ?? "")?.[0].toLowerCase() ?? null;
  const found = identify(text);
  if (named === null) return { tag: found.language, notices: [] };
  if (!found.sure || found.language === "und" || found.language === named) return { tag: named, notices: [] };
  const reason = `It is declared as "${named}", but its words are "${found.language}": taken as such.`;
  return { tag: found.language, notices: [{ code: "read/language", words: null, reason }] };
}
