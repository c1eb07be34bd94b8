import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { HearsayError } from "../model/error.ts";
import { sha256 } from "../text/canonical.ts";
import { diskError, syncFolder, writeAll } from "./disk.ts";

/** The key that signs a ledger's checkpoints. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** Where it lies, to be told to people; null for one that is only in memory. */
  readonly place: string | null;
  /** True where it was made just now. */
  readonly made: boolean;
}

/** Where a ledger's key lies: apart from what may be published. */
export const keyPlace = (folder: string): string => join(folder, "secret", "signing-key.pem");

/** A key that is gone with the process. */
export const passingKey = (): SigningKey => ({
  privateKey: generateKeyPairSync("ed25519").privateKey,
  place: null,
  made: true,
});

/**
 * The ledger's Ed25519 key, made at first use: PKCS #8, PEM, readable by its owner alone (0600). HearsayError
 * "ledger/key-missing" where the ledger was signed before and the key is gone.
 */
export function signingKey(folder: string, signedBefore: boolean): SigningKey {
  const place = keyPlace(folder);
  if (existsSync(place)) return { privateKey: readKey(place), place, made: false };
  if (signedBefore)
    throw new HearsayError(
      "ledger/key-missing",
      `The key that signed this ledger is not at ${place}`,
      "Put it back from where you keep a copy. Reading and verifying work without it; without it nothing can be added.",
    );
  const { privateKey } = generateKeyPairSync("ed25519");
  writeKey(place, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  return { privateKey, place, made: true };
}

/** The name a key goes by where its owner gives none: "hearsay/" and 16 hex digits of its public half's hash. */
export function nameOf(publicKey: KeyObject): string {
  return `hearsay/${sha256(publicKey.export({ type: "spki", format: "der" })).slice(0, 16)}`;
}

function readKey(place: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(place));
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (cause) {
    throw badKey(place, cause);
  }
  throw badKey(place, null);
}

const badKey = (place: string, cause: unknown): HearsayError =>
  new HearsayError(
    "ledger/key-unreadable",
    `No Ed25519 key can be read from ${place}`,
    "Put it back from where you keep a copy.",
    cause,
  );

function writeKey(place: string, pem: string): void {
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    const beside = `${place}.new`;
    const fd = openSync(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
    try {
      writeAll(fd, Buffer.from(pem), 0);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(beside, place);
    syncFolder(dirname(place));
    syncFolder(dirname(dirname(place)));
  } catch (cause) {
    throw diskError(cause, place, "written");
  }
}
