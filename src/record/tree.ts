import * as crypto from "node:crypto";

// Merkle arithmetic of RFC 6962 section 2.1 (the same as RFC 9162 section 2.1), with SHA-256. No input, no output.
// Sizes and indices are integers below 2^53; halving is by division, since bit operations stop at 2^31.

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

/** The root of the full subtree of 2^level leaves that starts at leaf index × 2^level. */
export type ReadNode = (level: number, index: number) => Hash;

/** SHA-256 as a string of 32 letters, one a byte: the shortest form that a set holds. */
export const digestOf: (bytes: Uint8Array) => string =
  "hash" in crypto
    ? (bytes) => crypto.hash("sha256", bytes, "binary")
    : (bytes) => (crypto as typeof import("node:crypto")).createHash("sha256").update(bytes).digest("binary");

// By way of a string: half the time of asking for a buffer (Node 20 to 24).
const digest = (bytes: Uint8Array): Hash => Buffer.from(digestOf(bytes), "latin1");

/** The root of the tree with no leaves: MTH({}) = SHA-256(). */
export const emptyRoot: Hash = digest(new Uint8Array(0));

/** MTH({d}) = SHA-256(0x00 || d). */
export function leafHash(entry: Uint8Array): Hash {
  // An entry has at most 65,535 bytes; what is longer is no entry and has a buffer of its own.
  const bytes = entry.length < scratch.length ? scratch : new Uint8Array(entry.length + 1);
  bytes.set(entry, 1);
  return digest(bytes.subarray(0, entry.length + 1));
}

// The first byte stays 0.
const scratch = new Uint8Array(65_536);

const pair = new Uint8Array(65).fill(1, 0, 1);

/** SHA-256(0x01 || left || right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  pair.set(left, 1);
  pair.set(right, 33);
  return digest(pair);
}

/** The largest power of two below n, for n > 1: where RFC 6962 splits n leaves. */
export function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** MTH of leaves `start` (in) to `end` (out); the range must be one that splitting a tree comes to. */
export function rangeRoot(read: ReadNode, start: number, end: number): Hash {
  const n = end - start;
  if (n === 0) return emptyRoot;
  const level = Math.round(Math.log2(n));
  if (2 ** level === n) return read(level, start / n);
  const k = split(n);
  return nodeHash(rangeRoot(read, start, start + k), rangeRoot(read, start + k, end));
}

/** Reads nodes out of leaf hashes held in memory. */
export function nodesOf(leaves: readonly Hash[]): ReadNode {
  const read: ReadNode = (level, index) => {
    if (level > 0) return nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1));
    const leaf = leaves[index];
    if (!leaf) throw new RangeError(`No leaf ${index} among ${leaves.length}`);
    return leaf;
  };
  return read;
}

/** MTH(D[n]) for leaf hashes held in memory. */
export const rootOf = (leaves: readonly Hash[]): Hash => rangeRoot(nodesOf(leaves), 0, leaves.length);

/** PATH(m, D[n]): the hashes that lead from leaf m to the root of n leaves, the leaf's sibling first. */
export function inclusionPath(read: ReadNode, index: number, size: number): readonly Hash[] {
  if (!(isCount(index) && isCount(size) && index < size)) throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.push(rangeRoot(read, middle, end));
      end = middle;
    } else {
      path.push(rangeRoot(read, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** PROOF(m, D[n]): the hashes that show the tree of n leaves to go on from the tree of m. Empty for m = 0 and m = n. */
export function consistencyPath(read: ReadNode, from: number, to: number): readonly Hash[] {
  if (!(isCount(from) && isCount(to) && from <= to))
    throw new RangeError(`No way from a tree of ${from} to one of ${to}`);
  if (from === 0 || from === to) return [];
  const path: Hash[] = [];
  let [start, end] = [0, to];
  while (end !== from) {
    const middle = start + split(end - start);
    if (from <= middle) {
      path.push(rangeRoot(read, middle, end));
      end = middle;
    } else {
      path.push(rangeRoot(read, start, middle));
      start = middle;
    }
  }
  // SUBPROOF's b: the old tree's own root is known to the verifier, any other subtree's is not.
  if (start > 0) path.push(rangeRoot(read, start, end));
  return path.reverse();
}

/** Whether `path` proves that `leaf` is leaf `index` of the tree of `size` leaves with this root: RFC 9162 section 2.1.3.2. */
export function provesInclusion(path: readonly Hash[], leaf: Hash, index: number, size: number, root: Hash): boolean {
  if (!(isCount(index) && isCount(size) && index < size && [leaf, root, ...path].every(isHash))) return false;
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else r = nodeHash(r, p);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(r, root);
}

/** Whether `path` proves that the tree (to, second) goes on from the tree (from, first): RFC 9162 section 2.1.4.2. */
export function provesConsistency(path: readonly Hash[], from: number, first: Hash, to: number, second: Hash): boolean {
  if (!(isCount(from) && isCount(to) && from <= to && [first, second, ...path].every(isHash))) return false;
  if (from === to) return path.length === 0 && same(first, second);
  if (from === 0) return path.length === 0 && same(first, emptyRoot);
  const way = isPowerOfTwo(from) ? [first, ...path] : path;
  const start = way[0];
  if (path.length === 0 || !start) return false;
  let [fn, sn] = [from - 1, to - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [start, start];
  for (const c of way.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [nodeHash(c, fr), nodeHash(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = nodeHash(sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(fr, first) && same(sr, second);
}

/** Whether two hashes are the same bytes. */
export const same = (a: Hash, b: Hash): boolean => Buffer.compare(a, b) === 0;

const half = (n: number): number => Math.floor(n / 2);
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const isHash = (h: Hash): boolean => h.length === 32;
const isPowerOfTwo = (n: number): boolean => 2 ** Math.round(Math.log2(n)) === n;
