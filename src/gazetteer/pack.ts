import type { PlaceKind } from "../beat/beat.ts";
import { foldName } from "./fold.ts";
import { consonantKey, heard } from "./key.ts";
import { FLAG, hash, ID, KINDS, MAGIC, PER_BLOCK, RECORD, SECTIONS } from "./layout.ts";

/** A place to be packed. */
export interface Packable {
  /** A GeoNames number, or the rest of an id after "gn:". */
  readonly id: number | string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** "US.TX", or "". */
  readonly admin: string;
  readonly population: number;
  readonly capital: boolean;
  /** In how many ways the world's languages write its name. */
  readonly fame: number;
  /** Other names. */
  readonly forms: readonly string[];
  /** Abbreviations, good only after a comma. */
  readonly abbreviations: readonly string[];
  readonly demonyms: readonly string[];
}

/** Words that are told apart when they are met as names. */
export interface Told {
  readonly words: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** How a name leads to a place. */
const OWN = 1;
const SHORT = 2;
const DEMONYM = 4;

/** Places → the bytes `openAtlas` reads; the same places give the same bytes. */
export function pack(places: readonly Packable[], told: Told): Uint8Array {
  const sorted = [...places].sort((a, b) => rankOf(b) - rankOf(a) || (String(a.id) < String(b.id) ? -1 : 1));
  const strings = new Strings();
  const codes = new Codes();
  for (const place of places)
    if (place.kind === "region" && place.admin !== "") codes.area(place.admin, String(place.id));
  const records = Buffer.alloc(sorted.length * RECORD);
  const names = new Map<string, Map<number, number>>();
  const keys = new Set<number>();
  sorted.forEach((place, i) => {
    writeRecord(records, i, place, strings, codes);
    addNames(names, place, i);
    if (heard(place.kind, place.country)) for (const key of keysOf(place)) keys.add(key * 2 ** 20 + i);
  });
  for (const name of told.given) if (!names.has(name)) names.set(name, new Map());
  const { blocks, heads } = packNames(names, told);
  const sections = [records, strings.bytes(), blocks, heads, packKeys(keys), codes.bytes()];
  return assemble(sorted.length, sections);
}

/** Postings go from the likeliest to the least likely: whole areas first, then by people. */
function rankOf(place: Packable): number {
  const kind = { country: 5e9, region: 2e9, physical: 0, district: 0, settlement: 0, quarter: 0 }[place.kind];
  return kind + place.population;
}

function writeRecord(out: Buffer, i: number, place: Packable, strings: Strings, codes: Codes): void {
  const at = i * RECORD;
  out.writeIntLE(Math.round(place.lat * 1e4), at, 3);
  out.writeIntLE(Math.round(place.lon * 1e4), at + 3, 3);
  out.writeUInt32LE(idNumber(place.id, strings), at + 6);
  out.writeUIntLE(strings.add(place.name), at + 10, 3);
  out.writeUInt16LE(codes.add(place.admin || place.country), at + 13);
  out.writeUInt8(Math.min(255, Math.round(Math.log10(place.population + 1) * 25)), at + 15);
  out.writeUInt8(KINDS.indexOf(place.kind) | (place.capital ? FLAG.capital : 0), at + 16);
  out.writeUInt8(Math.min(255, place.fame), at + 17);
}

/** The four bytes an id is kept in; `layout.ts` says how. */
function idNumber(id: number | string, strings: Strings): number {
  if (typeof id === "number") return id;
  const made = /^(zip|city)-0*(\d+)$/.exec(id);
  if (made && made[1] === "zip") return ID.zip + Number(made[2]);
  return made ? ID.city + Number(made[2]) : ID.text + strings.add(id);
}

function addNames(names: Map<string, Map<number, number>>, place: Packable, i: number): void {
  const add = (form: string, how: number): void => {
    const folded = foldName(form);
    if (!/^[a-z0-9][a-z0-9 &]*$/.test(folded) || folded.length < 2 || folded.length > 60) return;
    let found = names.get(folded);
    if (!found) {
      found = new Map();
      names.set(folded, found);
    }
    const known = found.get(i);
    found.set(i, known === undefined ? how : known | (how & OWN));
  };
  add(place.name, OWN);
  for (const form of place.forms) add(form, 0);
  for (const form of place.abbreviations) add(form, SHORT);
  for (const form of place.demonyms) add(form, DEMONYM);
}

function keysOf(place: Packable): Set<number> {
  const out = new Set<number>();
  for (const form of [place.name, ...place.forms]) {
    const key = consonantKey(form);
    if (key.length >= 3 && /^[a-z]+$/.test(key)) out.add(hash(key));
  }
  return out;
}

/** Names in order, in blocks; a name after the first of its block leaves out what it shares with the one before. */
function packNames(
  names: ReadonlyMap<string, ReadonlyMap<number, number>>,
  told: Told,
): { blocks: Buffer; heads: Buffer } {
  const sorted = [...names.keys()].sort();
  const out = new Bytes();
  const heads: number[] = [];
  let before = "";
  sorted.forEach((name, i) => {
    if (i % PER_BLOCK === 0) {
      heads.push(out.length);
      before = "";
    }
    let shared = 0;
    while (shared < before.length && before[shared] === name[shared]) shared++;
    const postings = [...names.get(name)!].sort((a, b) => a[0] - b[0]);
    const flags = (told.words.has(name) ? 1 : 0) | (told.given.has(name) ? 2 : 0);
    const inner = new Bytes();
    let last = 0;
    for (const [place, how] of postings) {
      inner.varint((place - last) * 8 + how);
      last = place;
    }
    out.byte(shared);
    out.byte(name.length - shared);
    out.ascii(name.slice(shared));
    out.varint(inner.length * 4 + flags);
    out.all(inner);
    before = name;
  });
  const table = Buffer.alloc(heads.length * 4);
  heads.forEach((head, i) => void table.writeUInt32LE(head, i * 4));
  return { blocks: out.buffer(), heads: table };
}

/** Pairs of a key's hash and a place, in order: the hashes, then the places. */
function packKeys(keys: ReadonlySet<number>): Buffer {
  const sorted = Float64Array.from(keys).sort();
  const out = Buffer.alloc(sorted.length * 7);
  sorted.forEach((pair, i) => {
    out.writeUInt32LE(Math.floor(pair / 2 ** 20), i * 4);
    out.writeUIntLE(pair % 2 ** 20, sorted.length * 4 + i * 3, 3);
  });
  return out;
}

function assemble(places: number, sections: readonly Buffer[]): Uint8Array {
  const head = Buffer.alloc(8 + SECTIONS * 4);
  head.write(MAGIC, 0, "latin1");
  head.writeUInt32LE(places, 4);
  sections.forEach((section, i) => void head.writeUInt32LE(section.length, 8 + i * 4));
  const pads = sections.map((section) => Buffer.alloc((4 - (section.length % 4)) % 4));
  return Buffer.concat([head, ...sections.flatMap((section, i) => [section, pads[i]!])]);
}

/** Texts one after another, each after its length; a text met before is not written again. */
class Strings {
  readonly #known = new Map<string, number>();
  readonly #out = new Bytes();
  add(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const at = this.#out.length;
    const bytes = Buffer.from(text, "utf8").subarray(0, 255);
    this.#out.byte(bytes.length);
    for (const byte of bytes) this.#out.byte(byte);
    this.#known.set(text, at);
    return at;
  }
  bytes(): Buffer {
    return this.#out.buffer();
  }
}

/** "US.TX" and its like, numbered in order of first use, each with its area's id. */
class Codes {
  readonly #known = new Map<string, number>();
  readonly #areas = new Map<string, string>();
  add(code: string): number {
    const known = this.#known.get(code) ?? this.#known.size;
    this.#known.set(code, known);
    return known;
  }
  area(code: string, id: string): void {
    this.#areas.set(code, id);
  }
  bytes(): Buffer {
    return Buffer.from(
      [...this.#known.keys()].map((code) => `${code}\t${this.#areas.get(code) ?? ""}`).join("\n"),
      "utf8",
    );
  }
}

/** Bytes that grow. */
class Bytes {
  #held = Buffer.alloc(1 << 12);
  length = 0;
  byte(value: number): void {
    if (this.length === this.#held.length) this.#held = Buffer.concat([this.#held], this.#held.length * 2);
    this.#held[this.length++] = value;
  }
  ascii(text: string): void {
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }
  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
    this.byte(rest);
  }
  all(other: Bytes): void {
    const bytes = other.buffer();
    for (const byte of bytes) this.byte(byte);
  }
  buffer(): Buffer {
    return this.#held.subarray(0, this.length);
  }
}
