import type { Notice } from "../model/reading.ts";
import { cyrillic } from "./cyrillic.ts";
import { declaredInPage } from "./meta.ts";

/** Bytes made text. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** WHATWG name of the encoding, lower case: "utf-8", "windows-1252". */
  readonly charset: string;
  /** What settled it. */
  readonly by: "bom" | "header" | "meta" | "content" | "fallback";
  readonly notices: readonly Notice[];
}

/**
 * Decodes by the order of the WHATWG Encoding and HTML standards: byte order mark, header, `meta` within the first 1,024 bytes;
 * then by content, and windows-1252 at last. A declaration that the bytes contradict beyond doubt is overruled, with a notice.
 */
export function decode(bytes: Uint8Array, header: string | null): Decoded {
  const marked = bom(bytes);
  if (marked) return { text: decodeAs(bytes, marked), charset: marked, by: "bom", notices: [] };
  const named = label(header);
  const meta = named ? null : label(declaredInPage(bytes));
  // A page read far enough to find its meta is not UTF-16 (HTML standard, 13.2.3.2).
  const declared = named ?? (meta?.startsWith("utf-16") ? "utf-8" : meta);
  const found = byContent(bytes);
  const unknown =
    header && !named
      ? [notice("read/charset", `The charset "${header.slice(0, 40)}" is unknown; the content told another.`)]
      : [];
  if (!declared) return { ...found, text: decodeAs(bytes, found.charset), notices: unknown };
  const by = named ? "header" : "meta";
  if (!overruled(bytes, declared, found.charset))
    return { text: decodeAs(bytes, declared), charset: declared, by, notices: unknown };
  const reason = `It is declared as ${declared} (${by}), but its bytes are ${found.charset}: read so.`;
  return {
    text: decodeAs(bytes, found.charset),
    charset: found.charset,
    by: "content",
    notices: [...unknown, notice("read/charset", reason)],
  };
}

const notice = (code: string, reason: string): Notice => ({ code, words: null, reason });

function bom(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** A charset's label → its WHATWG name; null for none and for unknown ones. */
function label(given: string | null): string | null {
  const name = given
    ?.trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  if (!name) return null;
  if (latin1.has(name)) return "windows-1252";
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** All WHATWG labels of windows-1252 met in practice: Latin-1 and ASCII are read as it. */
const latin1 = new Set([
  "windows-1252",
  "cp1252",
  "x-cp1252",
  "iso-8859-1",
  "iso8859-1",
  "iso88591",
  "iso_8859-1",
  "iso_8859-1:1987",
  "iso-ir-100",
  "latin1",
  "l1",
  "ibm819",
  "cp819",
  "csisolatin1",
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "x-user-defined",
]);

/** Decodes by a WHATWG name. Node 20 reads 0x80 to 0x9F of windows-1252 as control characters (nodejs/node#56542): own table. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset !== "windows-1252") return new TextDecoder(charset).decode(bytes);
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return plain.replace(/[\x80-\x9f]/g, (c) => high[c.charCodeAt(0) - 0x80] ?? c);
}

// WHATWG index-windows-1252, 0x80 to 0x9F; the five bytes without a character keep their number.
const high = [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"];

function byContent(bytes: Uint8Array): { readonly charset: string; readonly by: "content" | "fallback" } {
  const wide = widths(bytes);
  if (wide) return { charset: wide, by: "content" };
  if (isUtf8(bytes)) return { charset: "utf-8", by: "content" };
  const slavic = cyrillic(bytes);
  return slavic ? { charset: slavic, by: "content" } : { charset: "windows-1252", by: "fallback" };
}

/** UTF-16 without a mark: nearly every second byte of western text is zero, always on the same side. */
function widths(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 4096) & ~1;
  let even = 0,
    odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (size < 8) return null;
  if (odd > size * 0.35 && even < size * 0.02) return "utf-16le";
  return even > size * 0.35 && odd < size * 0.02 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const singles = /^(?:windows-125\d|iso-8859-\d+|koi8-[ru]|ibm866|x-mac-cyrillic|macintosh)$/;

/** Whether the bytes leave no doubt that a declaration is wrong. */
function overruled(bytes: Uint8Array, declared: string, found: string): boolean {
  if (declared === found) return false;
  const rich = bytes.some((b) => b >= 0x80);
  if (!rich) return found.startsWith("utf-16");
  if (singles.test(declared)) return found === "utf-8" || (declared === "windows-1252" && found !== "windows-1252");
  return declared === "utf-8" ? mostlyBroken(bytes) : false;
}

/** Whether text that was to be UTF-8 is something else, and not UTF-8 with a byte spoilt here and there. */
function mostlyBroken(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\x00-\x7f\uFFFD]/g)?.length ?? 0;
  return bad > good;
}
