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
  try {
    return write(value, 0);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`No canonical JSON for ${placed(value, "$")}`);
  }
}

/** SHA-256 of bytes, or of a string's UTF-8; lower-case hex. A lone surrogate counts as U+FFFD, as it is stored. */
export const sha256: (data: string | Uint8Array) => string =
  "hash" in crypto
    ? (data) => crypto.hash("sha256", data, "hex")
    : (data) => (crypto as typeof import("node:crypto")).createHash("sha256").update(data).digest("hex");

function write(value: unknown, depth: number): string {
  if (typeof value === "string") return writeString(value);
  if (typeof value === "number") return writeNumber(value);
  if (value === null || value === true || value === false) return String(value);
  if (typeof value !== "object") throw new RangeError(typeof value);
  if (depth === deepest) throw new RangeError(tooDeep);
  return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
}

/** Nesting that is still written: far more than anything we make, far less than the stack holds. */
const deepest = 1000;
const tooDeep = `what holds itself or is nested more than ${deepest} deep`;

// RFC 8785 section 3.2.2.3: Number::toString of ECMAScript; minus zero is "0".
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(String(value));
  return String(value);
}

// RFC 8785 section 3.2.2.2: JSON.stringify escapes exactly what it asks for. \p{Cs} under `u` matches lone surrogates only; the tests
// before it are the quicker ones.
function writeString(value: string): string {
  if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
  if (/[\ud800-\udfff]/.test(value) && /\p{Cs}/u.test(value)) throw new RangeError("a lone surrogate");
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], depth: number): string {
  let out = "";
  for (let i = 0; i < value.length; i++) out += `${i ? "," : ""}${write(value[i], depth)}`;
  return `[${out}]`;
}

function writeObject(value: object, depth: number): string {
  const kin: unknown = Object.getPrototypeOf(value);
  if (kin !== Object.prototype && kin !== null) throw new RangeError("a special object");
  let out = "";
  for (const key of sorted(Object.keys(value)))
    out += `${out ? "," : ""}${writeString(key)}:${write((value as Readonly<Record<string, unknown>>)[key], depth)}`;
  return `{${out}}`;
}

/** RFC 8785 section 3.2.3: `<` and the default sort compare UTF-16 code units. A span's two keys are not worth a sort. */
const sorted = (keys: string[]): string[] =>
  keys.length === 2 ? (keys[0]! < keys[1]! ? keys : [keys[1]!, keys[0]!]) : keys.sort();

// What is refused and where: the first part that cannot be written though none of its own parts is at fault.
function placed(value: unknown, at: string): string {
  const why = refusal(value);
  if (why === tooDeep || value === null || typeof value !== "object") return `${why} at ${at}`;
  const parts: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? Array.from(value, (part, i) => [`${at}[${i}]`, part])
    : Object.entries(value).map(([key, part]) => [`${at}.${key}`, part]);
  const bad = parts.find(([, part]) => refusal(part) !== null);
  return bad ? placed(bad[1], bad[0]) : `${why} at ${at}`;
}

function refusal(value: unknown): string | null {
  try {
    write(value, 0);
    return null;
  } catch (cause) {
    if (cause instanceof RangeError) return cause.message;
    throw cause;
  }
}
