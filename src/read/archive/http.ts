import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { fieldsOf } from "./records.ts";

/** An HTTP answer as an archive keeps it. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** As the page was, transfer and content codings taken off; null where they cannot be. */
  readonly body: Uint8Array | null;
}

/** The bytes of an HTTP/1 answer (RFC 9112), or null where they are none. At most `most` bytes are unpacked. */
export function answerOf(block: Uint8Array, most: number): Answer | null {
  const head = /^HTTP\/[\d.]+ (\d{3})[\s\S]*?\r?\n\r?\n/.exec(
    Buffer.from(block.subarray(0, 1 << 16)).toString("latin1"),
  );
  if (!head) return null;
  const fields = fieldsOf(head[0].trimEnd());
  const body = block.subarray(head[0].length);
  return { status: Number(head[1]), fields, body: unpacked(body, fields, most) };
}

function unpacked(body: Uint8Array, fields: ReadonlyMap<string, string>, most: number): Uint8Array | null {
  try {
    const whole = /chunked/i.test(fields.get("transfer-encoding") ?? "") ? joined(body) : body;
    const codings = (fields.get("content-encoding") ?? "")
      .toLowerCase()
      .split(",")
      .map((name) => name.trim());
    return codings.reverse().reduce((bytes, name) => decoded(bytes, name, most), whole);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** Crawlers often keep the head as it was and the body unpacked: what does not look packed is taken as it is. */
function decoded(bytes: Uint8Array, coding: string, most: number): Uint8Array {
  const how = { maxOutputLength: most };
  if (coding === "gzip" || coding === "x-gzip")
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, how) : bytes;
  if (coding === "deflate") return ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, how) : inflateRawSync(bytes, how);
  return coding === "br" && !/^\s*[<{]/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"))
    ? brotliDecompressSync(bytes, how)
    : bytes;
}

/** A chunked body joined; as it is where it is chunked no more. */
function joined(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = /^([\da-f]{1,8})[^\r\n]{0,200}\r?\n/i.exec(
      Buffer.from(body.subarray(at, at + 240)).toString("latin1"),
    );
    if (!line) return parts.length ? Buffer.concat(parts) : body;
    const size = Number.parseInt(line[1] ?? "0", 16);
    const from = at + line[0].length;
    if (size === 0) break;
    parts.push(body.subarray(from, from + size));
    at = from + size;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
