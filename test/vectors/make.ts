import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Writes the vectors beside it: proofs and notes, good ones and one for each attack, for verifiers in any language. Shares no code with
// src: the hashes are made as RFC 6962 section 2.1 writes them, the notes as C2SP signed-note does.
// Run: node --import tsx test/vectors/make.ts

type Hash = Buffer;
const sha = (...parts: Uint8Array[]): Hash => createHash("sha256").update(Buffer.concat(parts)).digest();
const leaf = (d: Uint8Array): Hash => sha(Uint8Array.of(0), d);
const node = (l: Hash, r: Hash): Hash => sha(Uint8Array.of(1), l, r);

function split(n: number): number {
  let k = 1;
  while (2 * k < n) k *= 2;
  return k;
}
function mth(d: readonly Uint8Array[]): Hash {
  if (d.length === 0) return sha();
  if (d.length === 1) return leaf(d[0] as Uint8Array);
  const k = split(d.length);
  return node(mth(d.slice(0, k)), mth(d.slice(k)));
}
function path(m: number, d: readonly Uint8Array[]): Hash[] {
  if (d.length <= 1) return [];
  const k = split(d.length);
  return m < k ? [...path(m, d.slice(0, k)), mth(d.slice(k))] : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
}
function subproof(m: number, d: readonly Uint8Array[], b: boolean): Hash[] {
  if (m === d.length) return b ? [] : [mth(d)];
  const k = split(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
}

const entries = (n: number): Buffer[] => Array.from({ length: n }, (_, i) => Buffer.from(`entry ${i}`));
const b64 = (hash: Uint8Array): string => Buffer.from(hash).toString("base64");
const flipped = (hash: Hash): Hash => Buffer.from(hash.map((byte, i) => (i === 31 ? byte ^ 1 : byte)));
const here = dirname(fileURLToPath(import.meta.url));
const write = (name: string, about: string, cases: readonly object[]): void =>
  writeFileSync(join(here, name), `${JSON.stringify({ about, cases }, null, 1)}\n`);

interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}
function inclusion(index: number, size: number): Inclusion {
  const d = entries(size);
  return { index, size, leaf: leaf(d[index] as Buffer), root: mth(d), proof: path(index, d) };
}
const shown = (name: string, good: boolean, { proof, leaf: l, root, ...rest }: Inclusion): object => ({
  name,
  good,
  ...rest,
  leaf: b64(l),
  root: b64(root),
  proof: proof.map(b64),
});

const base = inclusion(5, 11);
write("inclusion.json", "RFC 6962 inclusion proofs over the entries `entry 0`, `entry 1` …; hashes in base64.", [
  ...[
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [5, 11],
    [10, 11],
    [255, 256],
    [256, 257],
    [300, 1000],
  ].map(([i, n]) => shown(`good-${i}-of-${n}`, true, inclusion(i as number, n as number))),
  shown("wrong-leaf", false, { ...base, leaf: leaf(Buffer.from("entry 6")) }),
  shown("entry-not-hashed-as-leaf", false, { ...base, leaf: sha(Buffer.from("entry 5")) }),
  shown("node-passed-off-as-leaf", false, {
    ...inclusion(0, 2),
    leaf: mth(entries(2)),
    size: 1,
    root: mth(entries(2)),
    proof: [mth(entries(2))],
  }),
  shown("wrong-index", false, { ...base, index: 4 }),
  shown("index-beyond-size", false, { ...base, index: 11 }),
  shown("negative-index", false, { ...base, index: -1 }),
  shown("fractional-index", false, { ...base, index: 5.5 }),
  // A size with paths of the same shape is not told by the proof: size and root are signed together.
  shown("wrong-size", false, { ...base, size: 17 }),
  shown("size-zero", false, { ...base, index: 0, size: 0, proof: [], root: sha() }),
  shown("wrong-root", false, { ...base, root: mth(entries(12)) }),
  shown("flipped-bit-in-root", false, { ...base, root: flipped(base.root) }),
  shown("flipped-bit-in-proof", false, { ...base, proof: base.proof.map((h, i) => (i === 1 ? flipped(h) : h)) }),
  shown("truncated", false, { ...base, proof: base.proof.slice(0, -1) }),
  shown("beheaded", false, { ...base, proof: base.proof.slice(1) }),
  shown("empty-proof", false, { ...base, proof: [] }),
  shown("trailing-garbage", false, { ...base, proof: [...base.proof, sha(Buffer.from("garbage"))] }),
  shown("leading-garbage", false, { ...base, proof: [sha(Buffer.from("garbage")), ...base.proof] }),
  shown("swapped-hashes", false, { ...base, proof: [base.proof[1], base.proof[0], ...base.proof.slice(2)] as Hash[] }),
  shown("short-hash", false, { ...base, proof: base.proof.map((h, i) => (i === 0 ? h.subarray(0, 31) : h)) }),
  shown("long-hash", false, {
    ...base,
    proof: base.proof.map((h, i) => (i === 0 ? Buffer.concat([h, Buffer.of(0)]) : h)),
  }),
  shown("duplicated-last-leaf", false, {
    ...inclusion(2, 3),
    root: node(
      node(leaf(Buffer.from("entry 0")), leaf(Buffer.from("entry 1"))),
      node(leaf(Buffer.from("entry 2")), leaf(Buffer.from("entry 2"))),
    ),
  }),
]);

interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly first: Hash;
  readonly second: Hash;
  readonly proof: readonly Hash[];
}
function consistency(from: number, to: number): Consistency {
  const d = entries(to);
  return { from, to, first: mth(d.slice(0, from)), second: mth(d), proof: from === 0 ? [] : subproof(from, d, true) };
}
const told = (name: string, good: boolean, { first, second, proof, ...rest }: Consistency): object => ({
  name,
  good,
  ...rest,
  first: b64(first),
  second: b64(second),
  proof: proof.map(b64),
});
const way = consistency(6, 11);
const rewritten = [...entries(11)];
rewritten[2] = Buffer.from("entry 2, rewritten");
write(
  "consistency.json",
  "RFC 6962 consistency proofs between two sizes of the tree over `entry 0`, `entry 1` …; hashes in base64.",
  [
    ...[
      [0, 0],
      [0, 5],
      [1, 1],
      [1, 2],
      [4, 7],
      [6, 11],
      [8, 11],
      [255, 256],
      [256, 1000],
      [999, 1000],
    ].map(([m, n]) => told(`good-${m}-to-${n}`, true, consistency(m as number, n as number))),
    told("forked-history", false, { ...way, second: mth(rewritten), proof: subproof(6, rewritten, true) }),
    told("rewritten-past", false, { ...way, first: mth(rewritten.slice(0, 6)) }),
    told("same-size-other-root", false, { ...consistency(6, 6), second: mth(rewritten.slice(0, 6)) }),
    told("same-size-with-proof", false, { ...consistency(6, 6), proof: [way.proof[0] as Hash] }),
    told("shrunk-tree", false, { ...way, from: 11, to: 6, first: way.second, second: way.first }),
    told("from-empty-with-proof", false, { ...consistency(0, 5), proof: [mth(entries(5))] }),
    told("from-empty-with-other-root", false, { ...consistency(0, 5), first: mth(entries(1)) }),
    told("wrong-first-size", false, { ...way, from: 5 }),
    told("wrong-second-size", false, { ...way, to: 17 }),
    told("flipped-bit-in-first", false, { ...way, first: flipped(way.first) }),
    told("flipped-bit-in-second", false, { ...way, second: flipped(way.second) }),
    told("flipped-bit-in-proof", false, { ...way, proof: way.proof.map((h, i) => (i === 0 ? flipped(h) : h)) }),
    told("truncated", false, { ...way, proof: way.proof.slice(0, -1) }),
    told("beheaded", false, { ...way, proof: way.proof.slice(1) }),
    told("empty-proof", false, { ...way, proof: [] }),
    told("trailing-garbage", false, { ...way, proof: [...way.proof, sha(Buffer.from("garbage"))] }),
    told("short-hash", false, { ...way, proof: way.proof.map((h, i) => (i === 0 ? h.subarray(0, 31) : h)) }),
    told("negative-size", false, { ...way, from: -1 }),
  ],
);

/** An Ed25519 key from 32 bytes that everybody may know. */
function keyOf(name: string, fill: number) {
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, fill)]);
  const privateKey = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const raw = createPublicKey(privateKey).export({ format: "der", type: "spki" }).subarray(-32);
  const typed = Buffer.concat([Buffer.of(1), raw]);
  const id = sha(Buffer.from(`${name}\n`), typed).subarray(0, 4);
  const line = (text: string): string =>
    `— ${name} ${b64(Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]))}\n`;
  return { vkey: `${name}+${id.toString("hex")}+${b64(typed)}`, line };
}
const log = keyOf("example.org/ledger", 1);
const witness = keyOf("witness.example/w1", 2);
const impostor = keyOf("example.org/ledger", 3);
const root = b64(mth(entries(11)));
const text = `example.org/ledger\n11\n${root}\n`;
const note = `${text}\n${log.line(text)}`;
const signed = (t: string): string => `${t}\n${log.line(t)}`;
const checkpoint = (name: string, good: boolean, it: string): object => ({ name, good, note: it });
write(
  "checkpoint.json",
  `C2SP checkpoints as signed notes, to be opened with the key ${log.vkey} (its private half is 32 bytes of 0x01).`,
  [
    checkpoint("good", true, note),
    checkpoint("good-with-extension-line", true, signed(`${text}an extension\n`)),
    checkpoint("good-with-cosignature", true, note + witness.line(text)),
    checkpoint("good-with-unknown-key-of-the-same-name", true, note + impostor.line(text)),
    checkpoint("good-of-the-empty-tree", true, signed(`example.org/ledger\n0\n${b64(sha())}\n`)),
    checkpoint("signed-by-an-impostor", false, `${text}\n${impostor.line(text)}`),
    checkpoint("signed-by-a-witness-alone", false, `${text}\n${witness.line(text)}`),
    checkpoint("another-size", false, note.replace("\n11\n", "\n12\n")),
    checkpoint("another-root", false, note.replace(root, b64(mth(entries(12))))),
    checkpoint(
      "flipped-bit-in-signature",
      false,
      `${text}\n${log.line(text).replace(/.(.{3})\n$/, (_, rest: string) => `B${rest}\n`)}`,
    ),
    checkpoint("signature-of-another-text", false, `${text}\n${log.line(`${text}more\n`)}`),
    checkpoint("good-and-bad-signature-of-the-same-key", false, note + log.line(`${text}more\n`)),
    checkpoint("another-origin", false, signed(text.replace("ledger", "other"))),
    checkpoint("leading-zero-in-size", false, signed(text.replace("\n11\n", "\n011\n"))),
    checkpoint("negative-size", false, signed(text.replace("\n11\n", "\n-11\n"))),
    checkpoint("size-with-a-sign", false, signed(text.replace("\n11\n", "\n+11\n"))),
    checkpoint("size-beyond-counting", false, signed(text.replace("\n11\n", "\n18446744073709551616\n"))),
    checkpoint("short-root", false, signed(`example.org/ledger\n11\n${b64(mth(entries(11)).subarray(1))}\n`)),
    checkpoint("root-in-hex", false, signed(`example.org/ledger\n11\n${mth(entries(11)).toString("hex")}\n`)),
    checkpoint("root-without-padding", false, signed(text.replace("=", ""))),
    checkpoint("two-lines", false, signed("example.org/ledger\n11\n")),
    checkpoint("empty-extension-line", false, signed(`${text}\nmore\n`)),
    checkpoint("no-signature", false, `${text}\n`),
    checkpoint("no-empty-line", false, text + log.line(text)),
    checkpoint("no-final-newline", false, note.slice(0, -1)),
    checkpoint("carriage-returns", false, note.replaceAll("\n", "\r\n")),
    checkpoint("hyphen-for-dash", false, note.replace("—", "-")),
    checkpoint("trailing-garbage", false, `${note}garbage`),
    checkpoint("trailing-empty-line", false, `${note}\n`),
    checkpoint("control-character", false, signed(text.replace("example", "exam\tple"))),
    checkpoint("empty", false, ""),
  ],
);

const recorded = Array.from({ length: 11 }, (_, i) =>
  Buffer.from(`{"at":"2025-03-01T09:00:00Z","body":{"note":"${i}","type":"remark"},"index":${i}}`),
);
const logged = `example.org/ledger\n11\n${b64(mth(recorded))}\n`;
interface Parts {
  readonly first?: string;
  readonly extra?: string | null;
  readonly index?: string;
  readonly path?: readonly string[];
  readonly gap?: string;
  readonly note?: string;
}
function proofFile(parts: Parts = {}): string {
  const { first = "c2sp.org/tlog-proof@v1", index = "index 5", path: way = path(5, recorded).map(b64) } = parts;
  const { extra = `extra ${b64(recorded[5] as Buffer)}`, gap = "\n", note: signedNote = signed(logged) } = parts;
  return [first, extra, index, ...way].filter((line) => line !== null).join("\n") + gap + signedNote;
}
const proof = (name: string, good: boolean, parts: Parts = {}): object => ({
  name,
  good,
  file: proofFile({ gap: "\n\n", ...parts }),
});
const hashes = path(5, recorded).map(b64);
write(
  "proof.json",
  `C2SP tlog-proof@v1 files, the entry in the extra line, to be opened with the key ${log.vkey}; good ones prove entry 5.`,
  [
    proof("good", true),
    proof("good-with-cosignature", true, { note: signed(logged) + witness.line(logged) }),
    proof("another-entry-in-extra", false, { extra: `extra ${b64(recorded[6] as Buffer)}` }),
    proof("entry-changed-by-one-letter", false, {
      extra: `extra ${b64(Buffer.from((recorded[5] as Buffer).toString().replace("remark", "remarc")))}`,
    }),
    proof("entry-that-names-another-index", false, {
      extra: `extra ${b64(recorded[4] as Buffer)}`,
      path: path(4, recorded).map(b64),
    }),
    proof("no-entry", false, { extra: null }),
    proof("node-passed-off-as-entry", false, {
      extra: `extra ${b64(Buffer.concat([leaf(recorded[4] as Buffer), leaf(recorded[5] as Buffer)]))}`,
      index: "index 2",
      path: hashes.slice(1),
    }),
    proof("wrong-index", false, { index: "index 4" }),
    proof("index-beyond-size", false, { index: "index 11" }),
    proof("index-with-leading-zero", false, { index: "index 05" }),
    proof("negative-index", false, { index: "index -5" }),
    proof("index-beyond-counting", false, { index: "index 18446744073709551616" }),
    proof("index-missing", false, { index: "" }),
    proof("truncated", false, { path: hashes.slice(0, -1) }),
    proof("beheaded", false, { path: hashes.slice(1) }),
    proof("swapped-hashes", false, { path: [hashes[1], hashes[0], ...hashes.slice(2)] as string[] }),
    proof("trailing-garbage-hash", false, { path: [...hashes, b64(sha(Buffer.from("garbage")))] }),
    proof("hash-in-hex", false, { path: [(path(5, recorded)[0] as Hash).toString("hex"), ...hashes.slice(1)] }),
    proof("hash-without-padding", false, { path: hashes.map((h) => h.replace("=", "")) }),
    proof("short-hash", false, { path: path(5, recorded).map((h) => b64(h.subarray(1))) }),
    proof("another-version", false, { first: "c2sp.org/tlog-proof@v2" }),
    proof("no-empty-line", false, { gap: "\n" }),
    proof("carriage-returns", false, { gap: "\r\n\r\n" }),
    proof("checkpoint-signed-by-an-impostor", false, { note: `${logged}\n${impostor.line(logged)}` }),
    proof("checkpoint-signed-by-a-witness-alone", false, { note: `${logged}\n${witness.line(logged)}` }),
    proof("checkpoint-of-another-tree", false, { note }),
    proof("checkpoint-of-another-size", false, { note: signed(logged).replace("\n11\n", "\n12\n") }),
    proof("no-checkpoint", false, { note: "" }),
  ],
);
