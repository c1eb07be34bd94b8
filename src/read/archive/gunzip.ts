import { crc32, inflateRawSync } from "node:zlib";
import type { Supply } from "./supply.ts";

/** Says what was lost, and at which byte of the file. */
export type Lost = (at: number, what: string) => void;

/** Bytes one member may unpack to: 256 MiB. */
const most = 256 * 1024 * 1024;
/** Bytes of the file looked at first. */
const window = 1 << 18;

/**
 * Members of a gzip file (RFC 1952), unpacked one by one. What is damaged is told by offset and passed over: reading goes on at the next
 * member, so that one damaged record of an archive costs no other.
 */
export async function* members(from: Supply, lost: Lost): AsyncGenerator<Uint8Array> {
  while (await from.more(1)) {
    const start = from.at();
    const found = await member(from);
    if (found instanceof Uint8Array) {
      if (found.length) yield found;
      continue;
    }
    lost(start, found);
    from.take(1);
    await toNext(from);
  }
}

/** What Node gives where `info` is asked for; its types do not say so. */
interface Inflated {
  readonly buffer: Buffer;
  /** How many bytes went in before the data ended. */
  readonly engine: { readonly bytesWritten: number };
}

/** One member, taken; what is wrong with it where it cannot be had, and nothing taken. */
async function member(from: Supply): Promise<Uint8Array | string> {
  for (let size = window; ; size *= 4) {
    const all = !(await from.more(size));
    const hand = from.inHand();
    const head = headSize(hand);
    if (head === null) return "no gzip member begins here";
    try {
      const told: object = inflateRawSync(hand.subarray(head), { info: true, maxOutputLength: most });
      const { buffer, engine } = told as Inflated;
      const end = head + engine.bytesWritten;
      if (hand.length < end + 8) {
        if (all) return "the file ends within a gzip member";
        continue;
      }
      if (Buffer.from(hand.subarray(end, end + 4)).readUInt32LE() !== crc32(buffer))
        return "a gzip member's checksum does not fit";
      from.take(end + 8);
      return buffer;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "ERR_BUFFER_TOO_LARGE") return "a gzip member holds more than 256 MiB";
      if (code !== "Z_BUF_ERROR") return "a gzip member is damaged";
      if (all) return "the file ends within a gzip member";
    }
  }
}

/** Length of a member's header, null where none stands at the beginning. */
function headSize(bytes: Uint8Array): number | null {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}

/** Passes over what stands before the next member. */
async function toNext(from: Supply): Promise<void> {
  while (await from.more(3)) {
    const hand = Buffer.from(from.inHand());
    const next = hand.indexOf("\x1f\x8b\x08", 0, "latin1");
    from.take(next < 0 ? hand.length - 2 : next);
    if (next >= 0) return;
  }
  from.take(from.inHand().length);
}
