import { createPublicKey } from "node:crypto";
import { HearsayError } from "../model/error.ts";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import { nameOf, type SigningKey } from "./key.ts";
import { readVkey, vkeyOf } from "./note.ts";
import type { Place } from "./stores/index.ts";

/** Who a ledger is: its name, its public key, its private one for a writer, and the last checkpoint it signed. */
export interface Identity {
  readonly origin: string;
  readonly vkey: string;
  readonly key: SigningKey | null;
  readonly signed: Checkpoint | null;
  /** The checkpoint as signed. */
  readonly note: Uint8Array | null;
}

/** Finds out, or makes, who the ledger at a place is. HearsayError "ledger/none", "ledger/key-missing", "ledger/key-other", "ledger/note". */
export function identityOf(place: Place, write: boolean, wanted: string | null): Identity {
  const { files } = place;
  const note = files.read("checkpoint");
  const told = files.read("vkey");
  if (!write && !told) throw none(place);
  const key = write ? place.key(note !== null || told !== null) : null;
  const vkey = told ? new TextDecoder().decode(told).trim() : vkeyFor(key, wanted);
  const verifier = readVkey(vkey);
  if (key && vkeyOf(verifier.name, createPublicKey(key.privateKey)) !== vkey) throw otherKey(place, key);
  return { origin: verifier.name, vkey, key, signed: note && openCheckpoint(note, [verifier]), note };
}

function vkeyFor(key: SigningKey | null, wanted: string | null): string {
  if (!key) throw new RangeError("A reader has no key to name");
  const publicKey = createPublicKey(key.privateKey);
  return vkeyOf(wanted ?? nameOf(publicKey), publicKey);
}

const none = (place: Place): HearsayError =>
  new HearsayError(
    "ledger/none",
    `There is no ledger at ${place.name}`,
    "Name the folder of one, or make one with `hearsay add FILES --ledger FOLDER`.",
  );

const otherKey = (place: Place, key: SigningKey): HearsayError =>
  new HearsayError(
    "ledger/key-other",
    `The key at ${key.place} is not the one that ${place.name} names in its file vkey`,
    "Put the right key back.",
  );
