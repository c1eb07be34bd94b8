import type { PlaceKind } from "../beat/beat.ts";

// How `data/places.bin` is laid out, little-endian throughout:
//   "HSP1", the number of places, the lengths of six sections, then the sections, each padded to four bytes:
//   records   18 bytes a place, the likeliest first: latitude and longitude in 1/10,000 degree (3 bytes each), GeoNames number
//             (4 bytes; `ID` says which numbers stand for other ids), the name's offset (3), the code's
//             number (2), 25·log10 of the people (1), kind and flags (1), how many names it has in all languages (1)
//   strings   texts, each after its length in bytes
//   names     folded names in order, blocks of sixteen: letters shared with the name before, further letters, these; bytes of
//             postings ·4 + flags (1 an English word, 2 a given name); postings: steps from place to place ·8 + how (1 its own
//             name, 2 an abbreviation, 4 an adjective or people)
//   heads     where each block begins (4 bytes each)
//   keys      FNV-1a hashes of consonant keys in order (4 bytes each), then the place of each (3 bytes each)
//   codes     "US.TX" and its like, a line each, with the id of that area after a tab

/** First bytes of the file. */
export const MAGIC = "HSP1";
/** Number of sections. */
export const SECTIONS = 6;
/** Bytes of a place's record. */
export const RECORD = 18;
/** From these numbers on: ids "zip-…", ids "city-…", ids that are texts, at that offset of the strings. */
export const ID = { zip: 2 ** 30, city: 2 ** 30 + 2 ** 29, text: 2 ** 31 } as const;
/** Names in a block. */
export const PER_BLOCK = 16;
/** Kinds by number. */
export const KINDS: readonly PlaceKind[] = ["settlement", "quarter", "district", "region", "country", "physical"];
/** Flags beside the kind. */
export const FLAG = { capital: 8 } as const;

/** FNV-1a, 32 bits, of a text's UTF-16 units. */
export function hash(text: string): number {
  let out = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) out = Math.imul(out ^ text.charCodeAt(i), 0x01000193);
  return out >>> 0;
}
