import { Packed, pack } from "./packed.ts";
import type { Name, OpenTrie, Trie } from "./trie.ts";

/** Packs a trie: under each path two numbers a name, its value's number ·2 (and 1 where a full stop belongs to it) and its capitals. */
export function packTrie<T>(trie: OpenTrie<T>, numberOf: (value: T) => number): Uint8Array {
  const rows = new Map<string, number[]>();
  for (const [path, names] of trie.paths)
    rows.set(
      path,
      names.flatMap(({ caps, closing, value }) => [numberOf(value) * 2 + Number(closing), caps]),
    );
  return pack(rows);
}

/** Opens what `packTrie` made; names are made when a text first has them. */
export function openTrie<T>(bytes: Uint8Array, valueAt: (number: number) => T): Trie<T> {
  const packed = new Packed(bytes);
  const made: (readonly Name<T>[] | undefined)[] = [];
  return {
    at: (path) => {
      const n = packed.find(path);
      if (n < 0) return undefined;
      made[n] ??= namesOf(packed.numbers(n), valueAt);
      return made[n];
    },
  };
}

function namesOf<T>(numbers: Int32Array, valueAt: (number: number) => T): Name<T>[] {
  const names: Name<T>[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const value = numbers[i]!;
    names.push({ caps: numbers[i + 1]!, closing: (value & 1) > 0, value: valueAt(value >> 1) });
  }
  return names;
}
