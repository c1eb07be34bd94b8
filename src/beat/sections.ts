import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { built, home } from "../text/home.ts";

// What the build makes of the tables of beats (scripts/compile-beats.ts): a file a beat under dist/beats. It holds nothing that the
// tables do not say, and stands for them only while they are, to the byte, those it was made from.
//   "HSB1", length of the head (32 bits, little-endian), the head (JSON), the sections; each part at a multiple of four.

const MAGIC = "HSB1";

interface Head {
  /** SHA-256 of each folder of beats/ it was made from. */
  readonly from: Readonly<Record<string, string>>;
  /** Names and lengths of the sections, in their order. */
  readonly sections: readonly (readonly [name: string, length: number])[];
  /** What else it tells. */
  readonly told: unknown;
}

/** A compiled file: parts by name, and what its head tells. */
export interface Sections {
  readonly told: unknown;
  /** The bytes of a section, at a multiple of four in their buffer. A RangeError where there is none of that name. */
  of(name: string): Uint8Array;
}

/** Writes a compiled file's bytes. */
export function packSections(
  folders: readonly string[],
  told: unknown,
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const parts = Object.entries(sections);
  const from = Object.fromEntries(folders.map((name) => [name, digestOf(name)]));
  const json: Head = { from, sections: parts.map(([name, bytes]) => [name, bytes.length]), told };
  const head = Buffer.from(JSON.stringify(json));
  const start = Buffer.from(MAGIC + "\0".repeat(4), "latin1");
  start.writeUInt32LE(head.length, 4);
  return Buffer.concat(
    [start, head, ...parts.map(([, bytes]) => bytes)].flatMap((part) => [part, filling(part.length)]),
  );
}

const padded = (length: number): number => length + (-length & 3);
const filling = (length: number): Uint8Array => new Uint8Array(-length & 3);

/** Opens a compiled file; null where there is none, or it was not made, whole, from the tables as they are. */
export function openSections(path: string): Sections | null {
  if (!existsSync(path)) return null;
  const bytes = new Uint8Array(readFileSync(path));
  const view = new DataView(bytes.buffer);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) return null;
  const length = view.getUint32(4, true);
  if (8 + length > bytes.length) return null;
  const { from, sections, told }: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const places = new Map<string, Uint8Array>();
  let at = 8 + padded(length);
  for (const [name, size] of sections) {
    places.set(name, bytes.subarray(at, at + size));
    at += padded(size);
  }
  if (at !== bytes.length || Object.entries(from).some(([folder, digest]) => digestOf(folder) !== digest)) return null;
  return {
    told,
    of: (name) => {
      const found = places.get(name);
      if (!found) throw new RangeError(`${path} has no section "${name}"`);
      return found;
    },
  };
}

/** The compiled file of a beat, or of all of them ("all"), of the program that is running; null where it runs from its sources. */
export function compiledFile(name: string): Sections | null {
  const folder = built();
  return folder === null ? null : openSections(join(folder, "beats", `${name}.bin`));
}

const digests = new Map<string, string>();

/** SHA-256 of what a folder of beats/ is read for: beat.json and the tables, each with its name and length. */
export function digestOf(folder: string): string {
  const known = digests.get(folder);
  if (known !== undefined) return known;
  const at = join(home(), "beats", folder);
  const hash = createHash("sha256");
  const files = existsSync(at) ? readdirSync(at).filter((name) => /^beat\.json$|\.tsv$/.test(name)) : [];
  for (const name of files.sort()) {
    const bytes = readFileSync(join(at, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  const digest = hash.digest("hex");
  digests.set(folder, digest);
  return digest;
}
