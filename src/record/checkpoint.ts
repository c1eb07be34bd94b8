import { HearsayError } from "../model/error.ts";
import { type Cosignature, openNote, type Signer, signNote, strictBase64, type Verifier } from "./note.ts";
import type { Hash } from "./tree.ts";

/** The ledger's state, as C2SP tlog-checkpoint tells it. Two checkpoints of one ledger can be proved consistent. */
export interface Checkpoint {
  /** Names the ledger; its key has the same name. */
  readonly origin: string;
  /** Number of entries. */
  readonly size: number;
  /** RFC 6962 root of that many. */
  readonly root: Hash;
}

/** A checkpoint as a signed note. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  const { origin, size, root } = checkpoint;
  return signNote(`${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`, signer);
}

/** A checkpoint, and the known witnesses that saw it. */
export interface SeenCheckpoint extends Checkpoint {
  readonly seen: readonly Cosignature[];
}

/**
 * Reads a checkpoint that one of these keys signed, under its own name. HearsayError "ledger/note" for a note that is not good,
 * "ledger/checkpoint" for a good note that is no checkpoint. Extension lines are passed over, as tlog-checkpoint asks.
 */
export function openCheckpoint(note: Uint8Array, known: readonly Verifier[]): SeenCheckpoint {
  const { text, by, seen } = openNote(note, known);
  const [origin = "", size = "", root = "", ...rest] = text.slice(0, -1).split("\n");
  const hash = strictBase64(root);
  if (!by.some((v) => v.name === origin))
    throw bad(`Its origin, ${JSON.stringify(origin)}, is not the name of the key that signed it`);
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size)))
    throw bad(`${JSON.stringify(size)} is no tree size`);
  if (hash?.length !== 32) throw bad("Its third line is no SHA-256 in base64");
  if (rest.includes("")) throw bad("It has an empty line");
  return { origin, size: Number(size), root: hash, seen };
}

const bad = (why: string): HearsayError =>
  new HearsayError(
    "ledger/checkpoint",
    `The note is signed but is no checkpoint. ${why}`,
    "Ask the ledger's maker for a checkpoint.",
  );
