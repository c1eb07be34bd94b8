import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HearsayError } from "../model/error.ts";

/** Reads a body to its end, unpacked, and stops as soon as more bytes than `most` came, packed or unpacked: a bomb never unfolds. */
export async function unpack(
  body: Readable,
  encoding: string | null,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const through = unpacker(encoding);
  let packed = 0,
    size = 0;
  const parts: Uint8Array[] = [];
  const source: AsyncIterable<Uint8Array> = through ? body.pipe(through) : body;
  body.on("data", (part: Uint8Array) => {
    packed += part.length;
    if (packed > most) body.destroy(tooLarge(most));
  });
  body.on("error", (error) => through?.destroy(error));
  try {
    for await (const part of source) {
      signal.throwIfAborted();
      size += part.length;
      if (size > most) throw tooLarge(most);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:Z_|ERR__?BROTLI|ERR_BROTLI)/.test(String(error.code)))
      throw new HearsayError(
        "read/packed",
        "What the server sent cannot be unpacked",
        "Try again later; or save the page and give the file.",
        error,
      );
    throw error;
  } finally {
    body.destroy();
    through?.destroy();
  }
  return new Uint8Array(Buffer.concat(parts));
}

const tooLarge = (most: number): HearsayError =>
  new HearsayError(
    "read/too-large",
    `The page has more than ${most} bytes when unpacked`,
    "Save the page and give the file.",
  );

function unpacker(encoding: string | null): Transform | null {
  const name = encoding?.trim().toLowerCase() || "identity";
  if (name === "identity") return null;
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "deflate") return createInflate();
  if (name === "br") return createBrotliDecompress();
  throw new HearsayError(
    "read/packed",
    `The server packed the page in a way that is not read (${name.slice(0, 40)})`,
    "Save the page and give the file.",
  );
}
