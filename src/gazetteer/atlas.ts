import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Place } from "../beat/beat.ts";
import { HearsayError } from "../model/error.ts";
import type { PlaceId } from "../model/id.ts";
import { type Entry, type Gazetteer, MOST, type Named } from "./gazetteer.ts";
import { FLAG, hash, ID, KINDS, MAGIC, PER_BLOCK, RECORD, SECTIONS } from "./layout.ts";

/** What a block's name holds beside its letters. */
interface Slot {
  readonly at: number;
  readonly end: number;
  readonly flags: number;
}

/**
 * Opens a packed gazetteer (`layout.ts`): the file is read whole and searched where it lies; nothing else is built. A file that is
 * none is a HearsayError "gazetteer/damaged".
 */
export function openAtlas(path: string): Gazetteer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw damaged(path, "cannot be read", cause);
  }
  if (bytes.length < 8 + SECTIONS * 4 || bytes.toString("latin1", 0, 4) !== MAGIC)
    throw damaged(path, "is no gazetteer");
  const sections: Buffer[] = [];
  let at = 8 + SECTIONS * 4;
  for (let i = 0; i < SECTIONS; i++) {
    const length = bytes.readUInt32LE(8 + i * 4);
    sections.push(bytes.subarray(at, at + length));
    at += length + ((4 - (length % 4)) % 4);
  }
  if (at !== bytes.length) throw damaged(path, `has ${bytes.length} bytes, not ${at}`);
  return new Atlas(
    sections,
    createHash("sha256")
      .update(bytes.subarray(0, 8 + SECTIONS * 4))
      .digest("hex")
      .slice(0, 8),
  );
}

const damaged = (path: string, what: string, cause?: unknown): HearsayError =>
  new HearsayError("gazetteer/damaged", `The gazetteer ${path} ${what}`, "Install the package anew", cause);

/** So many names last asked for are kept as they were answered. */
const ASKED = 8_000;

class Atlas implements Gazetteer {
  readonly version: string;
  readonly #records: Buffer;
  readonly #strings: Buffer;
  readonly #names: Buffer;
  readonly #heads: Buffer;
  readonly #keys: Buffer;
  readonly #codes: readonly (readonly string[])[];
  readonly #asked = new Map<string, Named | null>();
  readonly #places = new Map<number, Omit<Entry, "own" | "short">>();

  constructor([records, strings, names, heads, keys, codes]: readonly Buffer[], version: string) {
    this.#records = records!;
    this.#strings = strings!;
    this.#names = names!;
    this.#heads = heads!;
    this.#keys = keys!;
    this.#codes = codes!
      .toString("utf8")
      .split("\n")
      .map((line) => line.split("\t"));
    this.version = version;
  }

  named(folded: string): Named | null {
    const known = this.#asked.get(folded);
    if (known !== undefined) return known;
    const found = this.#look(folded);
    if (this.#asked.size >= ASKED) this.#asked.clear();
    this.#asked.set(folded, found);
    return found;
  }

  #look(folded: string): Named | null {
    const slot = this.#find(folded);
    if (!slot || slot.at === slot.end) return null;
    const entries: Entry[] = [];
    let [at, place, demonym] = [slot.at, 0, false];
    while (at < slot.end && entries.length < MOST) {
      let [value, unit] = [0, 1];
      for (;;) {
        const byte = this.#names[at++]!;
        value += (byte & 127) * unit;
        if (byte < 128) break;
        unit *= 128;
      }
      place += Math.floor(value / 8);
      if (entries.length === 0) demonym = (value & 4) > 0;
      entries.push({ ...this.#place(place), own: (value & 1) > 0, short: (value & 2) > 0 });
    }
    return {
      entries,
      word: (slot.flags & 1) > 0,
      given: (slot.flags & 2) > 0,
      demonym,
    };
  }

  given(folded: string): boolean {
    return ((this.#find(folded)?.flags ?? 0) & 2) > 0;
  }

  keyed(key: string): readonly Entry[] {
    const count = this.#keys.length / 7;
    const wanted = hash(key);
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys.readUInt32LE(middle * 4) < wanted) low = middle + 1;
      else high = middle;
    }
    const out: Entry[] = [];
    for (let i = low; i < count && out.length < MOST && this.#keys.readUInt32LE(i * 4) === wanted; i++)
      out.push({ ...this.#place(this.#keys.readUIntLE(count * 4 + i * 3, 3)), own: false, short: false });
    return out;
  }

  /** The slot of a name: the block by its first name, then name by name. */
  #find(folded: string): Slot | null {
    const heads = this.#heads.length / 4;
    let [low, high] = [0, heads - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#compareHead(this.#heads.readUInt32LE(middle * 4), folded) <= 0) low = middle;
      else high = middle - 1;
    }
    return heads === 0 ? null : this.#inBlock(this.#heads.readUInt32LE(low * 4), folded);
  }

  /** Below 0 where the block's first name comes before the one wanted. */
  #compareHead(at: number, folded: string): number {
    const length = this.#names[at + 1]!;
    for (let i = 0; i < length; i++) {
      const difference = i < folded.length ? this.#names[at + 2 + i]! - folded.charCodeAt(i) : 1;
      if (difference !== 0) return difference;
    }
    return length - folded.length;
  }

  #inBlock(from: number, folded: string): Slot | null {
    const bytes = this.#names;
    let [at, matched] = [from, 0];
    for (let n = 0; n < PER_BLOCK && at < bytes.length; n++) {
      const [shared, more] = [bytes[at]!, bytes[at + 1]!];
      at += 2;
      if (shared < matched) return null;
      if (shared === matched) {
        let i = 0;
        while (i < more && matched < folded.length && bytes[at + i] === folded.charCodeAt(matched)) {
          i++;
          matched++;
        }
        if (i === more && matched === folded.length) return this.#slot(at + more);
      }
      const { end } = this.#slot(at + more);
      at = end;
    }
    return null;
  }

  #slot(from: number): Slot {
    let [at, value, unit] = [from, 0, 1];
    for (;;) {
      const byte = this.#names[at++]!;
      value += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    return { at, end: at + Math.floor(value / 4), flags: value % 4 };
  }

  #place(i: number): Omit<Entry, "own" | "short"> {
    const known = this.#places.get(i);
    if (known) return known;
    const at = i * RECORD;
    const [code = "", area = ""] = this.#codes[this.#records.readUInt16LE(at + 13)] ?? [];
    const id = this.#records.readUInt32LE(at + 6);
    const flags = this.#records[at + 16]!;
    const kind = KINDS[flags & 7] ?? "settlement";
    const admin = code.includes(".") ? code : null;
    const place: Place = {
      id: this.#id(id),
      name: this.#text(this.#records.readUIntLE(at + 10, 3)),
      names: [],
      kind,
      lat: this.#records.readIntLE(at, 3) / 1e4,
      lon: this.#records.readIntLE(at + 3, 3) / 1e4,
      region: kind === "country" || kind === "region" || area === "" ? null : `gn:${area}`,
      country: code === "" ? null : code.slice(0, 2),
      population: peopleOf(this.#records[at + 15]!),
    };
    const made = { place, admin, capital: (flags & FLAG.capital) > 0, fame: this.#records[at + 17]! };
    if (this.#places.size > 20_000) this.#places.clear();
    this.#places.set(i, made);
    return made;
  }

  #id(number: number): PlaceId {
    if (number < ID.zip) return `gn:${number}`;
    if (number < ID.city) return `gn:zip-${String(number - ID.zip).padStart(5, "0")}`;
    if (number < ID.text) return `gn:city-${number - ID.city}`;
    const text = this.#text(number - ID.text);
    return (text.includes(":") ? text : `gn:${text}`) as PlaceId;
  }

  #text(at: number): string {
    return this.#strings.toString("utf8", at + 1, at + 1 + this.#strings[at]!);
  }
}

/** People to one digit or two, as far as a byte tells; null for none known. */
function peopleOf(byte: number): number | null {
  if (byte === 0) return null;
  const people = 10 ** (byte / 25) - 1;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return Math.round(people / unit) * unit;
}
