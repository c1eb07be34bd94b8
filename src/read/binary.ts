const magics: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK\x03\x04", "a ZIP archive (a DOCX, XLSX or EPUB is one)"],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["\x1f\x8b", "gzip-compressed data"],
  ["BZh", "bzip2-compressed data"],
  ["\xfd7zXZ", "xz-compressed data"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
  ["SQLite format 3", "a SQLite database"],
  ["OggS", "an Ogg recording"],
  ["ID3", "an MP3 recording"],
];

/** What bytes look like when they are no text ("a PDF document"), or null for text. Content decides, never a name. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  for (const [magic, kind] of magics)
    if (head.startsWith(magic) && !(magic === "BZh" && !/^BZh[1-9]1AY/.test(head))) return kind;
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "a WebP picture";
  if (head.slice(4, 8) === "ftyp") return "a video";
  return null;
}

/** How many NUL characters a decoded text holds; text has none. */
export const nuls = (text: string): number => text.match(/\0/g)?.length ?? 0;
