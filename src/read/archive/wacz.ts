import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import type { Entry, ZipFile } from "yauzl";
import { HearsayError } from "../../model/error.ts";
import type { Instant } from "../../model/id.ts";
import type { Gathered } from "../gather.ts";
import { pages } from "./warc.ts";

/** Bytes of an archive's own list of its files, at most. */
const listMost = 4_000_000;

/**
 * A WACZ file (a ZIP of WARC files; specs.webrecorder.net/wacz) → its pages. Where its list of files (`datapackage.json`) gives digests, a
 * WARC that has another is a failure: it was changed since. Throws where it is no ZIP.
 */
export async function* bundledPages(path: string, name: string, taken: Instant): AsyncGenerator<Gathered> {
  const listed = await digests(await opened(path));
  const zip = await opened(path);
  let found = 0;
  for await (const entry of zip.eachEntry()) {
    if (!/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(entry.fileName)) continue;
    found++;
    const inside = `${name}/${entry.fileName}`;
    const hash = createHash("sha256");
    const bytes = tapped(await zip.openReadStreamPromise(entry), (piece) => hash.update(piece));
    yield* pages({ name: inside, bytes, taken });
    const told = listed.get(entry.fileName);
    if (told && told !== hash.digest("hex")) yield failure(inside, changed);
  }
  if (!found) yield failure(name, noWarc);
}

async function opened(path: string): Promise<ZipFile> {
  const { openPromise } = await import("yauzl"); // loaded by whoever reads a WACZ, and by nobody else
  try {
    return await openPromise(path, { lazyEntries: true });
  } catch (error) {
    throw damaged(error);
  }
}

async function* tapped(bytes: AsyncIterable<Uint8Array>, see: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of bytes) {
      see(piece);
      yield piece;
    }
  } catch (error) {
    throw damaged(error);
  }
}

/** What the disk says stays as it is; what the ZIP's reader says is told as damage. */
function damaged(error: unknown): unknown {
  if (
    !(error instanceof Error) ||
    error instanceof HearsayError ||
    ("code" in error && /^E[A-Z]+$/.test(String(error.code)))
  )
    return error;
  const hint = "Copy or fetch the archive once more; what stands before the damage was read.";
  return new HearsayError("read/archive-damage", `The ZIP cannot be read (${error.message})`, hint, error);
}

async function digests(zip: ZipFile): Promise<ReadonlyMap<string, string>> {
  for await (const entry of zip.eachEntry())
    if (entry.fileName === "datapackage.json" && entry.uncompressedSize <= listMost) {
      const list = await listOf(zip, entry);
      zip.close();
      return list;
    }
  return new Map();
}

async function listOf(zip: ZipFile, entry: Entry): Promise<ReadonlyMap<string, string>> {
  const list = new Map<string, string>();
  // A list that is no JSON, or of another shape, gives no digests: there is nothing to hold the files against.
  const text = (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
  for (const [resource] of text.matchAll(/\{[^{}]*\}/g)) {
    const path = /"path"\s*:\s*"([^"\\]+)"/.exec(resource)?.[1];
    const digest = /"hash"\s*:\s*"sha256:([\da-f]{64})"/i.exec(resource)?.[1];
    if (path && digest) list.set(path, digest.toLowerCase());
  }
  return list;
}

const changed = {
  code: "read/archive-digest",
  message: "It is not the file that the archive's list (datapackage.json) gives the digest of: it was changed since",
  hint: "Its pages were read; do not rely on them before you know who changed it.",
};

const noWarc = {
  code: "read/archive-empty",
  message: "The ZIP holds no archive/….warc or .warc.gz, so it is no WACZ",
  hint: "Unpack it and give the articles in it.",
};

const failure = (name: string, what: typeof noWarc): Gathered => ({
  type: "failure",
  failure: { name, line: null, ...what },
});
