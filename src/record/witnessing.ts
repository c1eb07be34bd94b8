import { createPublicKey } from "node:crypto";
import { existsSync } from "node:fs";
import { HearsayError } from "../model/error.ts";
import { sha256 } from "../text/canonical.ts";
import { openCheckpoint } from "./checkpoint.ts";
import { type Files, folderFiles } from "./files.ts";
import { keyPlace, nameOf, signingKey } from "./key.ts";
import type { Ledger } from "./ledger.ts";
import { lockFolder } from "./lock.ts";
import { cosignNote, isKeyName, readVkey, vkeyOf } from "./note.ts";
import { provesConsistency } from "./tree.ts";

// A witness sees checkpoints of logs that are not its own, and signs one only where it goes on from all that it saw before: whoever believes the witness
// need not fear that others are shown another log (C2SP tlog-witness).

/** What a witness gives back. */
export interface Witnessed {
  /** The checkpoint with the witness's line. */
  readonly note: string;
  /** The witness's public key. */
  readonly vkey: string;
  readonly size: number;
  /** The size of what it saw last; null where it sees this log for the first time. */
  readonly before: number | null;
}

/** Who the witness is, and when it looks. */
export interface WitnessOptions {
  /** Where it keeps its key and what it saw. */
  readonly folder: string;
  /** Its name, a schema-less URL; made from its key where none is told. */
  readonly name?: string;
  /** The log's key as got from elsewhere; without it the one the ledger's folder shows is believed, the first time and ever after. */
  readonly vkey?: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/**
 * Cosigns a ledger's newest checkpoint. What is signed is remembered, durably, before it is given out. HearsayError "witness/none" where nothing is signed
 * yet, "witness/name" for a name no key can have, "witness/key" for another key than before, "witness/older" and "witness/forked" where the checkpoint
 * does not go on from what was seen, "witness/key-missing" where this witness has seen logs and its own key is gone, "ledger/locked" where this witness is looking at something already: two looks at once could sign two histories.
 */
export async function witness(ledger: Ledger, options: WitnessOptions): Promise<Witnessed> {
  const { note } = ledger.checkpoint();
  if (!note) throw refused("none", "Nothing is signed in this ledger yet", "Come again when it has a checkpoint.");
  if (options.name !== undefined && !isKeyName(options.name))
    throw refused(
      "name",
      `No witness can be named ${JSON.stringify(options.name)}`,
      "Give one without spaces and plus signs, such as witness.example/w1.",
    );
  const files = folderFiles(options.folder, true);
  const unlock = lockFolder(options.folder);
  try {
    return await look(ledger, note, files, options);
  } finally {
    unlock();
  }
}

/** Holds a checkpoint against what was seen of its log before, and signs it. */
async function look(
  ledger: Ledger,
  note: Uint8Array,
  files: Files,
  { folder, name, vkey, time }: WitnessOptions,
): Promise<Witnessed> {
  if (files.names("seen/").length > 0 && !existsSync(keyPlace(folder)))
    throw refused(
      "key-missing",
      `The key of this witness is not at ${keyPlace(folder)}`,
      "Put it back from where you keep a copy. Who trusts this witness knows its key: to begin as another witness, name another folder.",
    );
  const key = signingKey(folder, false);
  const publicKey = createPublicKey(key.privateKey);
  const signer = {
    name: name ?? nameOf(publicKey).replace("hearsay/", "hearsay-witness/"),
    privateKey: key.privateKey,
  };
  const seenIn = `seen/${sha256(ledger.origin)}`;
  const [line, ...rest] = text(files.read(seenIn)).split("\n");
  const log = readVkey(vkey ?? (line || ledger.vkey));
  if (line && line !== log.vkey)
    throw refused("key", `The log ${ledger.origin} had another key when this witness saw it last`, compare);
  const now = openCheckpoint(note, [log]);
  const before = line ? openCheckpoint(new TextEncoder().encode(rest.join("\n")), [log]) : null;
  if (before && now.size < before.size)
    throw refused("older", `This checkpoint is of ${now.size} entries; one of ${before.size} was seen before`, compare);
  if (before && !provesConsistency(ledger.consistency(before.size), before.size, before.root, now.size, now.root))
    throw refused("forked", `The log does not go on from the ${before.size} entries that were seen before`, compare);
  await files.write([{ name: seenIn, bytes: Buffer.concat([Buffer.from(`${log.vkey}\n`), note]) }]);
  return {
    note: cosignNote(note, signer, time),
    vkey: vkeyOf(signer.name, publicKey, "witness"),
    size: now.size,
    before: before?.size ?? null,
  };
}

const text = (bytes: Uint8Array | null): string => (bytes ? new TextDecoder("utf-8").decode(bytes) : "");

const compare = "Keep both checkpoints, sign neither, and show them to others: it is what a witness is for.";
const refused = (code: string, message: string, hint: string): HearsayError =>
  new HearsayError(`witness/${code}`, message, hint);
