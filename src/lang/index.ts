import { english } from "./en/index.ts";
import type { Language } from "./language.ts";

/** The languages that are read. An article in any other is kept and recorded as unread. */
export const languages: readonly Language[] = [english];

/** The language of a BCP 47 tag ("en", "en-GB"), or null where it is not read yet. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.tag === primary) ?? null;
}
