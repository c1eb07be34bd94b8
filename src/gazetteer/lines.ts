import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { HearsayError } from "../model/error.ts";

/** A table within a file: the file itself, or one of a zip archive's. */
export interface TextFile {
  /** As it is called in reports: "XX.txt", "XX.zip/XX.txt". */
  readonly name: string;
  /** Its lines, one after another; nothing is kept. */
  lines(): AsyncIterable<string>;
}

/** The tables a file holds. A file that cannot be read, or an archive that is damaged, is a HearsayError "gazetteer/file". */
export function textFiles(path: string): TextFile[] {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  try {
    if (!statSync(path).isFile()) throw broken(path, "is no file");
    if (!name.toLowerCase().endsWith(".zip")) return [{ name, lines: () => split(createReadStream(path)) }];
    return members(path)
      .filter((member) => /\.(?:txt|tsv)$/i.test(member.name) && !/readme/i.test(member.name))
      .map((member) => ({ name: `${name}/${member.name}`, lines: () => split(inflated(path, member)) }));
  } catch (cause) {
    throw cause instanceof HearsayError ? cause : broken(path, "cannot be read", cause);
  }
}

const broken = (path: string, what: string, cause?: unknown): HearsayError =>
  new HearsayError("gazetteer/file", `${path} ${what}`, "Check the path, or fetch the file anew.", cause);

async function* split(stream: Readable): AsyncIterable<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
}

interface Member {
  readonly name: string;
  readonly deflated: boolean;
  /** Offset of its local header, bytes as packed. */
  readonly at: number;
  readonly packed: number;
}

/** The files of a zip archive, from its central directory (PKWARE APPNOTE 4.3; no zip64, no encryption). */
function members(path: string): Member[] {
  const size = statSync(path).size;
  const tail = piece(path, Math.max(0, size - 66_000), size);
  const end = tail.lastIndexOf("PK\u0005\u0006", tail.length, "latin1");
  if (end < 0) throw broken(path, "is no zip archive");
  const [count, length, from] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const directory = piece(path, from, from + length);
  const out: Member[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw broken(path, "is a damaged archive");
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    out.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return out;
}

function inflated(path: string, { at, packed, deflated }: Member): Readable {
  const head = piece(path, at, at + 30);
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const raw = createReadStream(path, { start, end: start + packed - 1 });
  if (!deflated) return raw;
  const out = createInflateRaw();
  raw.on("error", (error) => out.destroy(error));
  return raw.pipe(out);
}

function piece(path: string, from: number, to: number): Buffer {
  const file = openSync(path, "r");
  try {
    const out = Buffer.alloc(to - from);
    return out.subarray(0, readSync(file, out, 0, to - from, from));
  } finally {
    closeSync(file);
  }
}
