import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "../../src/record/store.ts";

/** How a store under test is opened: `again` closes it and opens what is then there, or is null where nothing outlives closing. */
export interface StoreUnderTest {
  readonly name: string;
  readonly open: () => Promise<Store>;
  readonly again: ((store: Store) => Promise<Store>) | null;
}

const bytes = (...texts: string[]): Uint8Array[] => texts.map((text) => new TextEncoder().encode(text));

async function all(store: Store, start = 0, end?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const leaf of store.read(start, end ?? (await store.size()))) found.push(new TextDecoder().decode(leaf));
  return found;
}

/** What every store must do, whatever it keeps its leaves in. */
export function storeContract({ name, open, again }: StoreUnderTest): void {
  describe(`the store ${name}`, () => {
    test("is empty at first", async () => {
      const store = await open();
      expect(await store.size()).toBe(0);
      expect(await all(store)).toEqual([]);
      await store.close();
    });

    test("gives back what was appended, in order, and the index of the first", async () => {
      const store = await open();
      expect(await store.append(bytes("a", "b"))).toBe(0);
      expect(await store.append(bytes("c"))).toBe(2);
      expect(await store.size()).toBe(3);
      expect(await all(store)).toEqual(["a", "b", "c"]);
      await store.close();
    });

    test("reads any range, the empty one too", async () => {
      const store = await open();
      await store.append(bytes("a", "b", "c", "d"));
      expect(await all(store, 1, 3)).toEqual(["b", "c"]);
      expect(await all(store, 2, 2)).toEqual([]);
      expect(await all(store, 4, 4)).toEqual([]);
      await store.close();
    });

    test.each([
      [-1, 0],
      [0, 3],
      [2, 1],
      [0.5, 1],
      [0, Number.NaN],
    ])("refuses the range %s..%s with a RangeError", async (start, end) => {
      const store = await open();
      await store.append(bytes("a", "b"));
      await expect(all(store, start, end)).rejects.toThrow(RangeError);
      await store.close();
    });

    test("takes nothing from an empty append", async () => {
      const store = await open();
      await store.append(bytes("a"));
      expect(await store.append([])).toBe(1);
      expect(await store.size()).toBe(1);
      await store.close();
    });

    test("takes a leaf of 65,535 bytes and refuses an empty or a longer one, and then nothing of that append", async () => {
      const store = await open();
      await store.append([new Uint8Array(65_535).fill(7)]);
      await expect(store.append([...bytes("a"), new Uint8Array(65_536)])).rejects.toThrow(RangeError);
      await expect(store.append([...bytes("a"), new Uint8Array(0)])).rejects.toThrow(RangeError);
      expect(await store.size()).toBe(1);
      expect((await all(store))[0]).toHaveLength(65_535);
      await store.close();
    });

    test("keeps its own copy: bytes changed afterwards change nothing", async () => {
      const store = await open();
      const leaf = new TextEncoder().encode("abc");
      await store.append([leaf]);
      leaf.fill(0);
      expect(await all(store)).toEqual(["abc"]);
      for await (const got of store.read(0, 1)) got.fill(0);
      expect(await all(store)).toEqual(["abc"]);
      await store.close();
    });

    test("does appends asked at once in the order they were asked", async () => {
      const store = await open();
      const firsts = await Promise.all(["a", "b", "c"].map((text) => store.append(bytes(text, text))));
      expect(firsts).toEqual([0, 2, 4]);
      expect(await all(store)).toEqual(["a", "a", "b", "b", "c", "c"]);
      await store.close();
    });

    test("reads while more is appended", async () => {
      const store = await open();
      await store.append(bytes("a", "b"));
      const found: string[] = [];
      for await (const leaf of store.read(0, 2)) {
        found.push(new TextDecoder().decode(leaf));
        await store.append(bytes("later"));
      }
      expect(found).toEqual(["a", "b"]);
      expect(await store.size()).toBe(4);
      await store.close();
    });

    test.skipIf(again === null)(
      "holds the same after closing and opening, whatever was appended in whatever portions",
      async () => {
        const portions = fc.array(fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { maxLength: 6 }), {
          maxLength: 5,
        });
        await fc.assert(
          fc.asyncProperty(portions, async (batches) => {
            let store = await open();
            for (const batch of batches) {
              await store.append(batch);
              store = (await again?.(store)) ?? store;
            }
            const found: Uint8Array[] = [];
            for await (const leaf of store.read(0, await store.size())) found.push(leaf);
            expect(found.map((leaf) => Buffer.from(leaf).toString("hex"))).toEqual(
              batches.flat().map((leaf) => Buffer.from(leaf).toString("hex")),
            );
            await store.close();
          }),
          { seed: 7, numRuns: 12 },
        );
      },
    );
  });
}
