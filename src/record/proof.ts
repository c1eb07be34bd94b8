import type { Entry, Witness } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { openCheckpoint, type SeenCheckpoint } from "./checkpoint.ts";
import type { Ledger } from "./ledger.ts";
import { strictBase64, type Verifier } from "./note.ts";
import { type Hash, leafHash, provesInclusion } from "./tree.ts";
import { type Texts, wordsMatch } from "./witness.ts";

// Proofs after C2SP tlog-proof@v1: one text file that says of one entry that it is in a log, checkable without the log.

const magic = "c2sp.org/tlog-proof@v1";

/** A proof taken apart; nothing is checked yet. */
export interface Proof {
  /** The `extra` line's bytes: of ours, the entry itself. Not to be trusted before it is held against the tree. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  readonly path: readonly Hash[];
  /** The signed checkpoint, as it stands in the file. */
  readonly checkpoint: Uint8Array;
}

/** What a proof shows. */
export interface Proved {
  readonly checkpoint: SeenCheckpoint;
  readonly index: number;
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/** The proof of one entry, with the entry in its `extra` line, so that nothing else is needed. RangeError for an entry not signed for. */
export async function proofOf(ledger: Ledger, index: number): Promise<string> {
  const { note } = ledger.checkpoint();
  if (!note) throw new RangeError("Nothing is signed yet");
  const path = ledger.inclusion(index).map(base64);
  const extra = base64(await ledger.leaf(index));
  return [magic, `extra ${extra}`, `index ${index}`, ...path, "", new TextDecoder().decode(note)].join("\n");
}

/**
 * A proof with the same checkpoint as witnesses signed it. HearsayError "proof/other" where the two are not the same, since the proof's hashes are of
 * its own.
 */
export function withCosignatures(proof: string, cosigned: Uint8Array): string {
  const [head, gap, note] = [proof.slice(0, proof.indexOf("\n\n")), "\n\n", utf8(cosigned)];
  const text = (of: string): string => of.slice(0, of.lastIndexOf("\n\n"));
  if (text(proof.slice(head.length + 2)) !== text(note))
    throw notProved(
      "proof/other",
      "The cosigned checkpoint is not the ledger's newest",
      "Have the newest one cosigned (`hearsay witness`), or leave --cosigned out.",
    );
  return head + gap + note;
}

/** Takes a proof apart. HearsayError "proof/form" where it is none. */
export function readProof(file: Uint8Array): Proof {
  const whole = utf8(file);
  const gap = whole.indexOf("\n\n");
  if (gap < 0) throw bad("it has no empty line before a checkpoint");
  const lines = whole.slice(0, gap).split("\n");
  if (lines.shift() !== magic) throw bad(`its first line is not ${magic}`);
  const extra = lines[0]?.startsWith("extra ") ? bytesOf(lines.shift()?.slice(6) ?? "", "the extra line") : null;
  const [, index] = /^index (0|[1-9][0-9]*)$/.exec(lines.shift() ?? "") ?? [];
  if (index === undefined || !Number.isSafeInteger(Number(index)))
    throw bad("its index line is not of the form «index N»");
  const path = lines.map((line, i) => {
    const hash = bytesOf(line, `hash ${i + 1}`);
    if (hash.length !== 32) throw bad(`hash ${i + 1} has ${hash.length} bytes, not 32`);
    return hash;
  });
  if (path.length > 63) throw bad(`it has ${path.length} hashes; no tree is so high`);
  return { extra, index: Number(index), path, checkpoint: new TextEncoder().encode(whole.slice(gap + 2)) };
}

/**
 * What a proof shows, by a key that was got from elsewhere. `given` is the entry's bytes where they are not in the file. Reads nothing
 * else. HearsayError "proof/form", "proof/entry", "proof/inclusion", "ledger/note", "ledger/checkpoint".
 */
export function openProof(file: Uint8Array, known: readonly Verifier[], given: Uint8Array | null = null): Proved {
  const { extra, index, path, checkpoint: note } = readProof(file);
  const checkpoint = openCheckpoint(note, known);
  const bytes = given ?? extra;
  if (!bytes)
    throw notProved("proof/entry", "The entry it proves is not in the file", "Give the entry's bytes beside it.");
  if (!provesInclusion(path, leafHash(bytes), index, checkpoint.size, checkpoint.root))
    throw notProved(
      "proof/inclusion",
      `The entry is not entry ${index} of the ${checkpoint.size} that the checkpoint signs`,
      "Do not rely on it: the entry, the index, a hash or the checkpoint was exchanged.",
    );
  return { checkpoint, index, entry: entryOf(bytes, index), bytes };
}

/** Of the spans of a statement or claim: which read so in a text at hand, and which do not. Nothing is looked for elsewhere. */
export function anchorsIn(
  spans: readonly Witness[],
  texts: Texts,
): { readonly held: Witness[]; readonly orphans: Witness[] } {
  const [held, orphans]: [Witness[], Witness[]] = [[], []];
  for (const span of spans) (wordsMatch(span, texts) ? held : orphans).push(span);
  return { held, orphans };
}

function entryOf(bytes: Uint8Array, index: number): Entry {
  let entry: unknown;
  try {
    entry = JSON.parse(utf8(bytes));
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    entry = null;
  }
  if (isEntry(entry) && entry.index === index) return entry;
  throw notProved(
    "proof/entry",
    "What it proves is no entry of Hearsay's, or of another place",
    "Ask for the proof again.",
  );
}

const isEntry = (value: unknown): value is Entry =>
  value !== null &&
  typeof value === "object" &&
  "index" in value &&
  "at" in value &&
  "body" in value &&
  typeof value.body === "object" &&
  value.body !== null &&
  "type" in value.body;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

function bytesOf(text: string, what: string): Uint8Array {
  const bytes = strictBase64(text);
  if (!bytes) throw bad(`${what} is not base64`);
  return bytes;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HearsayError("proof/form", "This is no proof: it is not UTF-8", formHint, cause);
  }
}

const formHint = "Give a .tlog-proof file as `hearsay prove` or a server wrote it.";
const bad = (why: string): HearsayError => new HearsayError("proof/form", `This is no proof: ${why}`, formHint);
const notProved = (code: string, message: string, hint: string): HearsayError => new HearsayError(code, message, hint);
