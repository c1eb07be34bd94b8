import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { HearsayError } from "../model/error.ts";

// Signed notes after C2SP signed-note (Ed25519, signature type 0x01). A note is text that ends in a newline, an empty line,
// and one line for each signature: "— name base64(key id || signature)".

/** Whoever can sign: the key's name and its private half. */
export interface Signer {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** What a key signs: a note's text as it is (0x01), or, as a witness, that it saw a checkpoint at a time (0x04, C2SP tlog-cosignature). */
export type Sort = "note" | "witness";

/** Whose signature is believed: what a vkey says. */
export interface Verifier {
  readonly name: string;
  readonly sort: Sort;
  /** First four bytes of SHA-256(name || 0x0A || 0x01 or 0x04 || public key), as 8 hex digits. */
  readonly id: string;
  readonly publicKey: KeyObject;
  /** The vkey itself. */
  readonly vkey: string;
}

/** That a witness saw a note. */
export interface Cosignature {
  readonly name: string;
  /** When, by its own clock: seconds since 1970. */
  readonly time: number;
}

const types: Readonly<Record<Sort, number>> = { note: 0x01, witness: 0x04 };
const mostSignatures = 64;
/** The last second of the year 9999. */
const lastSecond = 253_402_300_799n;

/** The vkey of a key pair's public half: `name+<id, 8 hex digits>+<base64 of its type || key>`. RangeError for a name no key can have. */
export function vkeyOf(name: string, key: KeyObject, sort: Sort = "note"): string {
  if (!isKeyName(name))
    throw new RangeError(`No key can be named ${JSON.stringify(name)}: it is empty, or has a space or a plus`);
  const raw = rawPublic(key);
  return `${name}+${keyId(name, raw, sort).toString("hex")}+${typed(raw, sort).toString("base64")}`;
}

/** Reads a vkey. HearsayError "ledger/vkey" where it is none, or its id does not belong to its key. */
export function readVkey(vkey: string): Verifier {
  const [, name = "", id = "", data = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey.trim()) ?? [];
  const bytes = strictBase64(data);
  const sort = bytes?.[0] === types.note ? "note" : bytes?.[0] === types.witness ? "witness" : null;
  if (!isKeyName(name) || bytes?.length !== 33 || sort === null) throw badVkey("It is not of the form name+id+key");
  const raw = bytes.subarray(1);
  if (keyId(name, raw, sort).toString("hex") !== id) throw badVkey("Its id does not belong to its name and key");
  const publicKey = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") },
    format: "jwk",
  });
  return { name, sort, id, publicKey, vkey: vkey.trim() };
}

/** Signs a text. RangeError where the text cannot be a note's: no final newline, or a control character. */
export function signNote(text: string, signer: Signer): string {
  if (!isNoteText(text)) throw new RangeError("A note's text ends in a newline and has no other control character");
  const signature = sign(null, Buffer.from(text, "utf8"), signer.privateKey);
  return `${text}\n${signatureLine(signer, "note", signature)}`;
}

const signatureLine = ({ name, privateKey }: Signer, sort: Sort, signature: Uint8Array): string =>
  `— ${name} ${Buffer.concat([keyId(name, rawPublic(privateKey), sort), signature]).toString("base64")}\n`;

/** A note with one more line: that a witness saw it at a time (seconds since 1970). The note must be good: see `openNote`. */
export function cosignNote(note: Uint8Array, witness: Signer, time: number): string {
  const whole = utf8(note);
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = sign(null, cosignedText(textOf(whole), BigInt(time)), witness.privateKey);
  return `${whole}${signatureLine(witness, "witness", Buffer.concat([stamp, signature]))}`;
}

/** What a witness's signature is made over. */
const cosignedText = (text: string, time: bigint): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, "utf8");

const textOf = (whole: string): string => whole.slice(0, whole.lastIndexOf("\n\n") + 1);

/** A note whose signatures were looked at. */
export interface Opened {
  readonly text: string;
  /** The known keys that signed it. */
  readonly by: readonly Verifier[];
  /** The known witnesses that saw it. */
  readonly seen: readonly Cosignature[];
}

/**
 * The text of a note that at least one of these keys signed; a witness alone does not make a note good. HearsayError "ledger/note" where it is malformed,
 * a known key's signature is wrong, or no known key signed. Signatures of unknown keys are passed over, as C2SP asks.
 */
export function openNote(note: Uint8Array, known: readonly Verifier[]): Opened {
  const whole = utf8(note);
  const gap = whole.lastIndexOf("\n\n");
  const text = textOf(whole);
  if (gap < 0 || !isNoteText(text)) throw badNote("it is not a text, an empty line and signatures");
  const lines = whole.slice(gap + 2).split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw badNote("it does not end in a whole signature line");
  if (lines.length > mostSignatures) throw badNote(`it has more than ${mostSignatures} signatures`);
  const signed = lines.flatMap((line) => signedBy(line, text, known));
  const by = signed.flatMap(({ verifier, time }) => (time === null ? [verifier] : []));
  if (by.length === 0) throw badNote("no known key signed it");
  return { text, by, seen: signed.flatMap(({ verifier: { name }, time }) => (time === null ? [] : [{ name, time }])) };
}

interface SignedBy {
  readonly verifier: Verifier;
  /** A witness's time. */
  readonly time: number | null;
}

function signedBy(line: string, text: string, known: readonly Verifier[]): readonly SignedBy[] {
  const [, name = "", data = ""] = /^— (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = strictBase64(data);
  if (!isKeyName(name) || !bytes || bytes.length < 5)
    throw badNote("a signature line is not of the form «— name base64»");
  const id = bytes.subarray(0, 4).toString("hex");
  const verifier = known.find((v) => v.name === name && v.id === id);
  if (!verifier) return [];
  const witness = verifier.sort === "witness";
  if (witness && bytes.length !== 76) throw badNote(`the signature of the witness ${name} has no time`);
  const time = witness ? bytes.readBigUInt64BE(4) : null;
  if (time !== null && time > lastSecond) throw badNote(`the witness ${name} saw it at no time`);
  const over = time === null ? Buffer.from(text, "utf8") : cosignedText(text, time);
  if (!verify(null, over, verifier.publicKey, bytes.subarray(witness ? 12 : 4)))
    throw badNote(`the signature of ${name} does not fit the text`);
  return [{ verifier, time: time === null ? null : Number(time) }];
}

/** The bytes of a base64 string as RFC 4648 section 4 writes it; null for any other spelling of the same bytes. */
export function strictBase64(data: string): Buffer | null {
  const bytes = Buffer.from(data, "base64");
  return data !== "" && bytes.toString("base64") === data ? bytes : null;
}

const typed = (raw: Uint8Array, sort: Sort): Buffer => Buffer.concat([Uint8Array.of(types[sort]), raw]);

const keyId = (name: string, raw: Uint8Array, sort: Sort): Buffer =>
  createHash("sha256").update(`${name}\n`, "utf8").update(typed(raw, sort)).digest().subarray(0, 4);

function rawPublic(key: KeyObject): Buffer {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return Buffer.from(x ?? "", "base64url");
}

/** Whether a key can have this name. */
export const isKeyName = (name: string): boolean => name !== "" && !/[\s+\p{Cc}\p{Z}]/u.test(name);

const isNoteText = (text: string): boolean => text.endsWith("\n") && !/[\x00-\x09\x0b-\x1f]/.test(text);

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HearsayError("ledger/note", "The note is not UTF-8", noteHint, cause);
  }
}

const noteHint = "Compare it with a copy kept elsewhere; do not rely on this one.";
const badNote = (why: string): HearsayError =>
  new HearsayError("ledger/note", `The signed note is not good: ${why}`, noteHint);
const badVkey = (why: string): HearsayError =>
  new HearsayError("ledger/vkey", `This is no vkey. ${why}`, "Copy it again from where the ledger's maker shows it.");
