import * as crypto from "node:crypto";

/**
 * What JSON can hold. `object` stands for arrays and plain objects, so that readonly interfaces pass without a cast;
 * whatever else hides in one (undefined, a Date, a Map, a function) is refused when it is met.
 */
export type JsonValue = null | boolean | number | string | object;

/**
 * The canonical JSON of a value after RFC 8785 (JCS): no white space, keys in the order of their UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Equal values give equal strings, in any language.
 *
 * A RangeError names the place (as in `$.words[0].start`) of anything that has no canonical form: undefined, NaN and
 * infinities, bigint, symbol, function, an object that is neither an array nor plain, a lone surrogate.
 */
export function canonical(value: JsonValue): string {
  return write(value, "$");
}

/** SHA-256 of bytes, or of a string's UTF-8; lower-case hex. A lone surrogate counts as U+FFFD, as it is stored. */
export const sha256: (data: string | Uint8Array) => string =
  "hash" in crypto
    ? (data) => crypto.hash("sha256", data, "hex")
    : (data) => (crypto as typeof import("node:crypto")).createHash("sha256").update(data).digest("hex");

function write(value: unknown, at: string): string {
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === "string") return writeString(value, at);
  if (typeof value === "number") return writeNumber(value, at);
  if (typeof value !== "object") throw new RangeError(`No canonical JSON for ${typeof value} at ${at}`);
  return Array.isArray(value) ? writeArray(value, at) : writeObject(value, at);
}

// RFC 8785 section 3.2.2.3: Number::toString of ECMAScript; minus zero is "0".
function writeNumber(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`No canonical JSON for ${value} at ${at}`);
  return String(value);
}

// RFC 8785 section 3.2.2.2: JSON.stringify escapes exactly what it asks for. \p{Cs} under `u` matches lone surrogates only; the test
// before it is the quicker one.
function writeString(value: string, at: string): string {
  if (/[\ud800-\udfff]/.test(value) && /\p{Cs}/u.test(value))
    throw new RangeError(`No canonical JSON for a lone surrogate at ${at}`);
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], at: string): string {
  const parts: string[] = [];
  for (let i = 0; i < value.length; i++) parts.push(write(value[i], `${at}[${i}]`));
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, at: string): string {
  const kin: unknown = Object.getPrototypeOf(value);
  if (kin !== Object.prototype && kin !== null) throw new RangeError(`No canonical JSON for a special object at ${at}`);
  const parts: string[] = [];
  // RFC 8785 section 3.2.3: the default sort compares UTF-16 code units.
  for (const [key, part] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    parts.push(`${writeString(key, at)}:${write(part, `${at}.${key}`)}`);
  return `{${parts.join(",")}}`;
}
