import { checkLeaves, checkRange, type Store } from "../store.ts";

/** A store held in memory: gone with the process. */
export function memoryStore(): Store {
  const leaves: Uint8Array[] = [];
  return {
    append: async (more) => {
      checkLeaves(more);
      const first = leaves.length;
      for (const leaf of more) leaves.push(Uint8Array.from(leaf));
      return first;
    },
    read: (start, end) => {
      checkRange(start, end, leaves.length);
      return slice(leaves, start, end);
    },
    size: async () => leaves.length,
    close: async () => undefined,
  };
}

async function* slice(leaves: readonly Uint8Array[], start: number, end: number): AsyncIterable<Uint8Array> {
  for (const leaf of leaves.slice(start, end)) yield Uint8Array.from(leaf);
}
