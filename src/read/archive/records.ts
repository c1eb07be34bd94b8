import { createHash } from "node:crypto";
import type { Lost } from "./gunzip.ts";
import type { Supply } from "./supply.ts";

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** The record's block; null where it is larger than what is taken of one. */
  readonly block: Uint8Array | null;
}

const headMost = 1 << 16;

/**
 * The records of a WARC, in order. Something that is no record is told (with its offset among the unpacked bytes) and passed over up to
 * the next; so is a record whose block's digest does not fit, or that the file cuts off.
 */
export async function* records(from: Supply, most: number, lost: Lost): AsyncGenerator<WarcRecord> {
  while (await toRecord(from, lost)) {
    const start = from.at();
    const fields = await headOf(from);
    const size = Number(fields?.get("content-length") ?? Number.NaN);
    if (!fields || !Number.isSafeInteger(size) || size < 0) {
      lost(start, "a record's head is damaged");
      continue;
    }
    const block = size > most ? null : await blockOf(from, size);
    const cut = size > most ? !(await past(from, size)) : block === null;
    if (cut) lost(start, `the file ends within the record of ${fields.get("warc-target-uri") ?? "no address"}`);
    else if (block && spoilt(block, fields.get("warc-block-digest")))
      lost(start, `the block of ${fields.get("warc-target-uri") ?? "a record"} does not fit its digest`);
    else yield { fields, block };
  }
}

const begins = "WARC/1.";

/** Passes over line ends, and over what is no record. */
async function toRecord(from: Supply, lost: Lost): Promise<boolean> {
  let strange: number | null = null;
  while (await from.more(begins.length)) {
    const hand = Buffer.from(from.inHand().buffer, from.inHand().byteOffset, from.inHand().length);
    let at = 0;
    if (strange === null) while (hand[at] === 13 || hand[at] === 10) at++;
    if (at) {
      from.take(at);
      continue;
    }
    const next = hand.indexOf(begins);
    if (next !== 0) strange ??= from.at();
    from.take(next < 0 ? hand.length - begins.length + 1 : next);
    if (next >= 0) {
      if (strange !== null) lost(strange, `${from.at() - strange} bytes are no record`);
      return true;
    }
  }
  const rest = Buffer.from(from.inHand()).toString("latin1").trim().length;
  if (strange !== null || rest) lost(strange ?? from.at(), "the bytes to its end are no record");
  return false;
}

async function headOf(from: Supply): Promise<ReadonlyMap<string, string> | null> {
  for (let size = 4096; size <= headMost; size *= 2) {
    const enough = await from.more(size);
    const hand = Buffer.from(from.inHand().subarray(0, headMost));
    const end = /\r?\n\r?\n/.exec(hand.toString("latin1"));
    if (end) {
      from.take(end.index + end[0].length);
      return fieldsOf(hand.subarray(0, end.index).toString("utf8"));
    }
    if (!enough) break;
  }
  from.take(begins.length);
  return null;
}

/** "Name: value" lines behind the first; a line that begins with white space goes on the one before. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

async function blockOf(from: Supply, size: number): Promise<Uint8Array | null> {
  if (!(await from.more(size))) {
    from.take(from.inHand().length);
    return null;
  }
  const block = Uint8Array.from(from.inHand().subarray(0, size));
  from.take(size);
  return block;
}

/** Passes over a block without keeping it. */
async function past(from: Supply, size: number): Promise<boolean> {
  let left = size;
  while (left > 0 && (await from.more(1))) {
    const step = Math.min(left, from.inHand().length);
    from.take(step);
    left -= step;
  }
  return left === 0;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Whether a digest that can be checked ("sha1:BASE32", "sha256:hex") is another than the block's. */
function spoilt(block: Uint8Array, told: string | undefined): boolean {
  const [, name = "", value = ""] = /^(sha-?1|sha-?256):(\S+)$/i.exec(told ?? "") ?? [];
  if (!name) return false;
  const bytes = createHash(name.toLowerCase().replace("-", "")).update(block).digest();
  return ![base32(bytes), bytes.toString("hex").toUpperCase()].includes(value.toUpperCase().replace(/=+$/, ""));
}

function base32(bytes: Uint8Array): string {
  let out = "",
    held = 0,
    bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) out += letters[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits ? out + letters[(held << (5 - bits)) & 31] : out;
}
