import { type EntryBody, identity, type RecordedHead } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import type { Digest } from "../model/id.ts";
import type { Blobs } from "./blobs.ts";
import { checkWitnesses, type Texts } from "./witness.ts";

// What must hold before an entry may enter.

/** What a ledger remembers of its entries, to refuse doubles and to find an article's words. */
export interface Memory {
  /** Index of the entry with a body's identity. */
  readonly known: Map<Digest, number>;
  /** Heads of articles by id. */
  readonly heads: Map<string, Pick<RecordedHead, "textSha256" | "frontSha256">>;
}

/** A memory with nothing in it. */
export const emptyMemory = (): Memory => ({ known: new Map(), heads: new Map() });

/** Remembers an entry; `id` is its body's identity. */
export function remember(memory: Memory, body: EntryBody, index: number, id: Digest): void {
  memory.known.set(id, index);
  if (body.type === "article") {
    const { textSha256, frontSha256 } = body.article;
    memory.heads.set(body.article.id, { textSha256, frontSha256 });
  }
}

/** Remembers a recorded entry from its bytes, taking them apart only where it must. */
export function rememberBytes(
  memory: Memory,
  leaf: Uint8Array,
  index: number,
  hash: (bytes: Uint8Array) => Digest,
): EntryBody | null {
  const body = bodyIn(leaf);
  if (!needsLook(body)) {
    memory.known.set(hash(body), index);
    return null;
  }
  const parsed = JSON.parse(body.toString("utf8")) as EntryBody;
  remember(memory, parsed, index, identity(parsed));
  return parsed;
}

/** The bytes of an entry's body, as they stand in it. */
export function bodyIn(leaf: Uint8Array): Buffer {
  const bytes = Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength);
  return bytes.subarray(bytes.indexOf(bodyKey) + bodyKey.length, bytes.lastIndexOf(indexKey));
}

const [bodyKey, indexKey] = [Buffer.from(',"body":'), Buffer.from(',"index":')];
const [captureAhead, articleAhead] = [Buffer.from('{"capture":{'), Buffer.from('{"article":{')];
const [withdrawalBehind, redactionBehind] = [Buffer.from('"type":"withdrawal"}'), Buffer.from('"type":"redaction"}')];

// Canonical JSON sorts keys, so a body's first and last bytes tell the few that need a closer look from statements and claims.
const needsLook = (body: Buffer): boolean =>
  captureAhead.equals(body.subarray(0, captureAhead.length)) ||
  articleAhead.equals(body.subarray(0, articleAhead.length)) ||
  withdrawalBehind.equals(body.subarray(-withdrawalBehind.length)) ||
  redactionBehind.equals(body.subarray(-redactionBehind.length));

/** The words of an article as kept. HearsayError "ledger/unknown-article", "ledger/withheld". */
export function textsOf(article: string, memory: Memory, blobs: Blobs): Texts {
  const head = memory.heads.get(article);
  if (!head)
    throw new HearsayError(
      "ledger/unknown-article",
      `${article} is not recorded`,
      "Record the article before what was read in it.",
    );
  const [text, front] = [wordsKept(blobs, head.textSha256), wordsKept(blobs, head.frontSha256)];
  if (!text || !front)
    throw new HearsayError(
      "ledger/withheld",
      `The words of ${article} are withheld`,
      "Nothing can be recorded of words that cannot be checked.",
    );
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(text), title: titleOf(front) };
}

// A blob that is neither there nor taken down is damage, and is said to be.
const wordsKept = (blobs: Blobs, digest: Digest): Uint8Array | null =>
  blobs.state(digest) === "withheld" ? blobs.words(digest) : blobs.get(digest);

/** The title within a front blob. */
export function titleOf(front: Uint8Array): string | null {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(front));
  const title = parsed !== null && typeof parsed === "object" && "title" in parsed ? parsed.title : null;
  return typeof title === "string" ? title : null;
}

/** HearsayError where a body may not enter: a blob it names is not kept, or a span of it does not read as its hash says. */
export function checkBody(body: EntryBody, texts: (article: string) => Texts, blobs: Blobs): void {
  for (const digest of blobsNamed(body))
    if (blobs.state(digest) === "missing")
      throw new HearsayError(
        "ledger/blob-missing",
        `The bytes ${digest} that this ${body.type} names are not kept`,
        "Keep the bytes first.",
      );
  if (body.type === "statement") checkWitnesses(body.spans, body.statement, body.where, texts(body.article));
  if (body.type === "claim") checkWitnesses(body.spans, body.claim, body.where, texts(body.article));
}

/** The blobs that an entry names. */
export function blobsNamed(body: EntryBody): readonly Digest[] {
  switch (body.type) {
    case "capture":
      return [body.capture.sha256];
    case "article":
      return [body.article.textSha256, body.article.blocksSha256, body.article.frontSha256];
    case "reading":
      return [body.reading.detailsSha256];
    case "redaction":
      return [body.masked];
    default:
      return [];
  }
}
