import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { openNote, readVkey, signNote, strictBase64, vkeyOf } from "./note.ts";
import { emptyRoot } from "./tree.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// The example of Go's golang.org/x/mod/sumdb/note: written by another program, so that both ends are not ours.
const goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const goNote =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

const { privateKey } = generateKeyPairSync("ed25519");
const name = "example.org/ledger";
const own = readVkey(vkeyOf(name, createPublicKey(privateKey)));
const other = readVkey(vkeyOf(name, generateKeyPairSync("ed25519").publicKey));

describe("a signed note", () => {
  test("of Go's own example opens, and its key is read", () => {
    const { text, by } = openNote(utf8(goNote), [readVkey(goKey)]);
    expect(text).toBe(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
    );
    expect(by.map((v) => v.name)).toEqual(["PeterNeumann"]);
  });

  test("opens with the key that signed it and with no other, even of the same name", () => {
    const note = signNote("good day\n", { name, privateKey });
    expect(openNote(utf8(note), [own]).text).toBe("good day\n");
    expect(() => openNote(utf8(note), [other])).toThrow(/no known key signed it/);
    expect(() => openNote(utf8(note), [])).toThrow(/no known key signed it/);
  });

  test("may hold empty lines: the last one ends the text", () => {
    const text = "first\n\nsecond\n";
    expect(openNote(utf8(signNote(text, { name, privateKey })), [own]).text).toBe(text);
  });

  test("may carry signatures of keys we do not know, up to 16 and more", () => {
    const note = signNote("good day\n", { name, privateKey });
    const strangers = Array.from(
      { length: 20 },
      (_, i) => `— witness${i}.example ${Buffer.alloc(80, i).toString("base64")}\n`,
    );
    expect(openNote(utf8(note + strangers.join("")), [own]).by).toHaveLength(1);
    const many = Array.from(
      { length: 64 },
      (_, i) => `— witness${i}.example ${Buffer.alloc(80, i).toString("base64")}\n`,
    );
    expect(() => openNote(utf8(note + many.join("")), [own])).toThrow(/more than 64 signatures/);
  });

  test("is refused whole where a known key's signature is wrong beside a good one of another key", () => {
    const bent = signNote("good day\n", { name, privateKey }).replace("good", "fine");
    expect(() => openNote(utf8(bent), [own])).toThrow(/does not fit the text/);
  });

  test("is noticed with any one bit turned", () => {
    const note = signNote("good day\nto you\n", { name, privateKey });
    for (let bit = 0; bit < utf8(note).length * 8; bit++) {
      const bent = utf8(note);
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openNote(bent, [own]), `bit ${bit}`).toThrow(expect.objectContaining({ code: "ledger/note" }));
    }
  });

  test.each([
    ["no signature", "good day\n"],
    ["an empty line and no signature", "good day\n\n"],
    ["no final newline", signNote("good day\n", { name, privateKey }).slice(0, -1)],
    ["carriage returns", signNote("good day\n", { name, privateKey }).replaceAll("\n", "\r\n")],
    ["a hyphen for the dash", signNote("good day\n", { name, privateKey }).replace("—", "-")],
    ["base64 with white space", signNote("good day\n", { name, privateKey }).replace(/(.)\n$/, " $1\n")],
    ["bytes that are not UTF-8", "\xff"],
    ["nothing at all", ""],
  ])("is refused with %s", (_, note) => {
    const bytes = note === "\xff" ? Uint8Array.of(0xff, 0x0a) : utf8(note);
    expect(() => openNote(bytes, [own])).toThrow(expect.objectContaining({ code: "ledger/note" }));
  });

  test("is not made of a text without a final newline or with control characters", () => {
    expect(() => signNote("no newline", { name, privateKey })).toThrow(RangeError);
    expect(() => signNote("a\tb\n", { name, privateKey })).toThrow(RangeError);
  });
});

describe("a vkey", () => {
  test("is written as it was read", () => {
    const { publicKey, name: read } = readVkey(goKey);
    expect(vkeyOf(read, publicKey)).toBe(goKey);
  });

  test.each([
    ["another id", goKey.replace("c74f20a3", "c74f20a4")],
    ["another name", goKey.replace("Peter", "Petra")],
    ["another type", goKey.replace("+ARpc", "+AhpC")],
    ["a key cut short", goKey.slice(0, -4)],
    ["no name", goKey.replace("PeterNeumann", "")],
    ["words", "no key at all"],
  ])("is refused with %s", (_, vkey) => {
    expect(() => readVkey(vkey)).toThrow(expect.objectContaining({ code: "ledger/vkey" }));
  });

  test.each(["", "two words", "a+b", "tab\there", "line\nbreak", "no\u00a0break"])(
    "cannot be made for the name %j",
    (bad) => {
      expect(() => vkeyOf(bad, own.publicKey)).toThrow(RangeError);
    },
  );
});

describe("a checkpoint", () => {
  const note = (text: string): Uint8Array => utf8(signNote(text, { name, privateKey }));
  const root = Buffer.from(emptyRoot).toString("base64");

  test("is read as it was signed", () => {
    const checkpoint = { origin: name, size: 42, root: emptyRoot };
    const text = signCheckpoint(checkpoint, { name, privateKey });
    expect(text.startsWith(`${name}\n42\n${root}\n\n— ${name} `)).toBe(true);
    const read = openCheckpoint(utf8(text), [own]);
    expect({ ...read, root: Buffer.from(read.root).toString("base64") }).toEqual({
      origin: name,
      seen: [],
      size: 42,
      root,
    });
  });

  test("may have extension lines, which are passed over", () => {
    expect(openCheckpoint(note(`${name}\n7\n${root}\nmore of it\n`), [own]).size).toBe(7);
  });

  test.each([
    ["another origin than the key's name", `example.org/other\n7\n${root}\n`],
    ["a size with a leading zero", `${name}\n07\n${root}\n`],
    ["a negative size", `${name}\n-7\n${root}\n`],
    ["a size in words", `${name}\nseven\n${root}\n`],
    ["a size beyond what can be counted", `${name}\n99999999999999999999\n${root}\n`],
    ["a root that is too short", `${name}\n7\n${root.slice(4)}\n`],
    [
      "a root in another spelling of base64",
      `${name}\n7\n${root.replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}\n`,
    ],
    ["no root", `${name}\n7\n`],
    ["an empty extension line", `${name}\n7\n${root}\n\nmore\n`],
  ])("is refused with %s, though well signed", (_, text) => {
    expect(() => openCheckpoint(note(text), [own])).toThrow(expect.objectContaining({ code: "ledger/checkpoint" }));
  });
});

test("base64 has one spelling", () => {
  expect(strictBase64("AAA=")).toEqual(Buffer.from([0, 0]));
  for (const other of ["AAB=", "AAA", "AAA= ", "", "AA-_"]) expect(strictBase64(other)).toBeNull();
});
