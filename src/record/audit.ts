import {
  type ClaimBody,
  type Entry,
  type EntryBody,
  identity,
  type RecordedReading,
  type StatementBody,
} from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import type { Digest } from "../model/id.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { type Blobs, blobsOn, type Tombstone } from "./blobs.ts";
import { blobsNamed, bodyIn, emptyMemory, textsOf } from "./check.ts";
import type { Files } from "./files.ts";
import { misfit } from "./misfit.ts";
import { digestOf } from "./tree.ts";
import { checkWitnesses, type Digests, type Texts } from "./witness.ts";

/** Looks at what entries say, one after another: places in order, no doubles, words as hashed, readings complete. */
export interface Auditor {
  entry(entry: Entry, leaf: Uint8Array, index: number): void;
  end(): void;
  /** Blobs that entries name, and the first entry that names each. */
  readonly blobs: ReadonlyMap<Digest, number>;
  /** Blobs that entries take down, and the tombstone each must leave. */
  readonly withdrawn: ReadonlyMap<Digest, Tombstone>;
  /** Blobs whose bytes were read on the way, and are those they are named after. */
  readonly good: ReadonlySet<Digest>;
}

/** An auditor of the entries in a folder. */
export function auditor(files: Files, checked: { spans: number }): Auditor {
  const memory = emptyMemory();
  // What each entry says, by a digest of its body: a capture's without the time it was taken.
  const seen = new Set<string>();
  const blobs = new Map<Digest, number>();
  const withdrawn = new Map<Digest, Tombstone>();
  const ids = new Map<string, Ids>();
  const closed = new Set<string>();
  const good = new Set<Digest>();
  const words = wordsReader(memory, files, good);
  const spans: (() => void)[] = [];
  return {
    blobs,
    withdrawn,
    good,
    entry: (entry, leaf, index) => {
      const place = `entry ${index}`;
      if (entry.index !== index) throw misfit(place, `it says that it is entry ${entry.index}`);
      const { body } = entry;
      // What is read counts by its reading, which is closed with a list of all that is in it; of everything else the body is held against all others.
      if (body.type === "statement" || body.type === "claim") {
        if (closed.has(body.reading))
          throw misfit(place, `it comes after ${body.reading}, which it belongs to, was closed`);
      } else {
        if (body.type === "article") memory.heads.set(body.article.id, body.article);
        const before = seen.size;
        seen.add(body.type === "capture" ? identity(body) : digestOf(bodyIn(leaf)));
        if (seen.size === before) throw misfit(place, "it repeats an entry that was there before");
        checkId(body, place);
      }
      if (body.type === "reading") closed.add(body.reading.id);
      for (const digest of blobsNamed(entry.body)) if (!blobs.has(digest)) blobs.set(digest, index);
      if (body.type === "withdrawal" && "blob" in body.of)
        take(withdrawn, body.of.blob, { entry: index, reason: body.reason });
      if (body.type === "redaction")
        take(withdrawn, body.of, { entry: index, reason: body.reason, masked: body.masked });
      collect(entry.body, ids, place);
      if (entry.body.type === "statement" || entry.body.type === "claim")
        checkSpans(entry.body, place, words, checked, spans);
    },
    // Words may be withheld by an entry that comes later; only then is it known that they are rightly gone.
    end: () => {
      for (const late of spans) late();
    },
  };

  function checkSpans(
    body: StatementBody | ClaimBody,
    place: string,
    read: (article: string) => Read | null,
    count: { spans: number },
    late: (() => void)[],
  ): void {
    try {
      const texts = read(body.article);
      if (!texts) {
        late.push(() => mustBeWithdrawn(body.article, place));
        return;
      }
      checkWitnesses(body.spans, body.type === "claim" ? body.claim : body.statement, body.where, texts, texts.made);
      count.spans += body.spans.length;
    } catch (cause) {
      if (cause instanceof HearsayError) throw misfit(place, cause.message);
      throw cause;
    }
  }

  function mustBeWithdrawn(article: string, place: string): void {
    const head = memory.heads.get(article);
    if (!head || !(withdrawn.has(head.textSha256) || withdrawn.has(head.frontSha256)))
      throw misfit(place, `the words of ${article} are gone, and no entry takes them down`);
  }
}

// Names made of contents: docs/ledger-format.md says of which.
function checkId(body: EntryBody, place: string): void {
  if (
    body.type === "capture" &&
    body.capture.id !== `capture:${sha256(canonical([body.capture.url, body.capture.sha256]))}`
  )
    throw misfit(place, `${body.capture.id} is not the name of these bytes from this address`);
  if (
    body.type === "article" &&
    body.article.id !== `article:${sha256(canonical([body.article.capture, body.article.textSha256]))}`
  )
    throw misfit(place, `${body.article.id} is not the name of this text from this capture`);
}

// The first to take a blob down is the one its tombstone names.
function take(withdrawn: Map<Digest, Tombstone>, blob: Digest, tombstone: Tombstone): void {
  if (!withdrawn.has(blob)) withdrawn.set(blob, tombstone);
}

/** The ids of a reading, in the order of their entries. */
interface Ids {
  readonly text: { readonly statements: string[]; readonly claims: string[] };
  readonly title: { readonly statements: string[]; readonly claims: string[] };
}

function collect(body: EntryBody, ids: Map<string, Ids>, place: string): void {
  if (body.type === "reading") checkReading(body.reading, ids.get(body.reading.id) ?? noIds(), place);
  if (body.type !== "statement" && body.type !== "claim") return;
  const found = ids.get(body.reading) ?? noIds();
  ids.set(body.reading, found);
  if (body.type === "statement") found[body.where].statements.push(body.statement.id);
  else found[body.where].claims.push(body.claim.id);
}

const noIds = (): Ids => ({ text: { statements: [], claims: [] }, title: { statements: [], claims: [] } });

function checkReading(reading: RecordedReading, { text, title }: Ids, place: string): void {
  const { counts } = reading;
  const told = [counts.statements, counts.claims, counts.titleStatements, counts.titleClaims];
  const there = [text.statements, text.claims, title.statements, title.claims];
  if (told.join() !== there.map((list) => list.length).join())
    throw misfit(
      place,
      `it closes ${reading.id} with ${told.join(", ")} statements and claims; there are ${there.map((l) => l.length).join(", ")}`,
    );
  if (sha256(canonical(there.flat())) !== reading.idsSha256)
    throw misfit(place, `the statements and claims of ${reading.id} are not those it closes`);
}

/** An article's words, and the digests made of them so far. */
interface Read extends Texts {
  readonly made: Digests;
}

/** Blobs that note which were read: reading hashes them. */
const noting = (blobs: Blobs, good: Set<Digest>): Blobs => ({
  ...blobs,
  get: (digest) => {
    const bytes = blobs.get(digest);
    good.add(digest);
    return bytes;
  },
});

// An article's words, the last ones kept; null where they are withheld.
function wordsReader(
  memory: ReturnType<typeof emptyMemory>,
  files: Files,
  good: Set<Digest>,
): (article: string) => Read | null {
  const blobs = noting(blobsOn(files), good);
  let last: { readonly article: string; readonly texts: Read | null } | null = null;
  return (article) => {
    if (last?.article === article) return last.texts;
    const head = memory.heads.get(article);
    const gone = head ? [head.textSha256, head.frontSha256].filter((digest) => blobs.state(digest) === "withheld") : [];
    const nothing = gone.some((digest) => blobs.words(digest) === null);
    last = {
      article,
      texts: nothing ? null : { ...textsOf(article, memory, blobs), covered: gone.length > 0, made: new Map() },
    };
    return last.texts;
  };
}
