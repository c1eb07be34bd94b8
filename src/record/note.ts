import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { HearsayError } from "../model/error.ts";

// Signed notes after C2SP signed-note (Ed25519, signature type 0x01). A note is text that ends in a newline, an empty line,
// and one line for each signature: "— name base64(key id || signature)".

/** Whoever can sign: the key's name and its private half. */
export interface Signer {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** Whose signature is believed: what a vkey says. */
export interface Verifier {
  readonly name: string;
  /** First four bytes of SHA-256(name || 0x0A || 0x01 || public key), as 8 hex digits. */
  readonly id: string;
  readonly publicKey: KeyObject;
  /** The vkey itself. */
  readonly vkey: string;
}

const ed25519 = 0x01;
const mostSignatures = 64;

/** The vkey of a key pair's public half: `name+<id, 8 hex digits>+<base64 of 0x01 || key>`. RangeError for a name no key can have. */
export function vkeyOf(name: string, key: KeyObject): string {
  if (!isKeyName(name))
    throw new RangeError(`No key can be named ${JSON.stringify(name)}: it is empty, or has a space or a plus`);
  const raw = rawPublic(key);
  return `${name}+${keyId(name, raw).toString("hex")}+${typed(raw).toString("base64")}`;
}

/** Reads a vkey. HearsayError "ledger/vkey" where it is none, or its id does not belong to its key. */
export function readVkey(vkey: string): Verifier {
  const [, name = "", id = "", data = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey.trim()) ?? [];
  const bytes = strictBase64(data);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ed25519)
    throw badVkey("It is not of the form name+id+key");
  const raw = bytes.subarray(1);
  if (keyId(name, raw).toString("hex") !== id) throw badVkey("Its id does not belong to its name and key");
  const publicKey = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") },
    format: "jwk",
  });
  return { name, id, publicKey, vkey: vkey.trim() };
}

/** Signs a text. RangeError where the text cannot be a note's: no final newline, or a control character. */
export function signNote(text: string, signer: Signer): string {
  if (!isNoteText(text)) throw new RangeError("A note's text ends in a newline and has no other control character");
  const id = keyId(signer.name, rawPublic(signer.privateKey));
  const signature = sign(null, Buffer.from(text, "utf8"), signer.privateKey);
  return `${text}\n— ${signer.name} ${Buffer.concat([id, signature]).toString("base64")}\n`;
}

/**
 * The text of a note that at least one of these keys signed. HearsayError "ledger/note" where it is malformed, a known key's
 * signature is wrong, or no known key signed. Signatures of unknown keys are passed over, as C2SP asks.
 */
export function openNote(
  note: Uint8Array,
  known: readonly Verifier[],
): { readonly text: string; readonly by: readonly Verifier[] } {
  const whole = utf8(note);
  const gap = whole.lastIndexOf("\n\n");
  const text = whole.slice(0, gap + 1);
  if (gap < 0 || !isNoteText(text)) throw badNote("it is not a text, an empty line and signatures");
  const lines = whole.slice(gap + 2).split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw badNote("it does not end in a whole signature line");
  if (lines.length > mostSignatures) throw badNote(`it has more than ${mostSignatures} signatures`);
  const by = lines.flatMap((line) => signerOf(line, text, known));
  if (by.length === 0) throw badNote("no known key signed it");
  return { text, by };
}

function signerOf(line: string, text: string, known: readonly Verifier[]): readonly Verifier[] {
  const [, name = "", data = ""] = /^— (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = strictBase64(data);
  if (!isKeyName(name) || !bytes || bytes.length < 5)
    throw badNote("a signature line is not of the form «— name base64»");
  const id = bytes.subarray(0, 4).toString("hex");
  const verifier = known.find((v) => v.name === name && v.id === id);
  if (!verifier) return [];
  if (!verify(null, Buffer.from(text, "utf8"), verifier.publicKey, bytes.subarray(4)))
    throw badNote(`the signature of ${name} does not fit the text`);
  return [verifier];
}

/** The bytes of a base64 string as RFC 4648 section 4 writes it; null for any other spelling of the same bytes. */
export function strictBase64(data: string): Buffer | null {
  const bytes = Buffer.from(data, "base64");
  return data !== "" && bytes.toString("base64") === data ? bytes : null;
}

const typed = (raw: Uint8Array): Buffer => Buffer.concat([Uint8Array.of(ed25519), raw]);

const keyId = (name: string, raw: Uint8Array): Buffer =>
  createHash("sha256").update(`${name}\n`, "utf8").update(typed(raw)).digest().subarray(0, 4);

function rawPublic(key: KeyObject): Buffer {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return Buffer.from(x ?? "", "base64url");
}

const isKeyName = (name: string): boolean => name !== "" && !/[\s+\p{Cc}\p{Z}]/u.test(name);

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
