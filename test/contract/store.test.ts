import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Store } from "../../src/record/store.ts";
import { fileStore } from "../../src/record/stores/file.ts";
import { stores } from "../../src/record/stores/index.ts";
import { memoryStore } from "../../src/record/stores/memory.ts";
import { type StoreUnderTest, storeContract } from "./store.ts";

const paths = new WeakMap<Store, string>();

function openFile(path: string): Store {
  const store = fileStore(path, { write: true, sealed: 0 });
  paths.set(store, path);
  return store;
}

const tested: Record<keyof typeof stores, StoreUnderTest> = {
  memory: { name: "memory", open: async () => memoryStore(), again: null },
  file: {
    name: "file",
    open: async () => openFile(join(mkdtempSync(join(tmpdir(), "hearsay-store-")), "log")),
    again: async (store) => {
      await store.close();
      return openFile(paths.get(store) ?? "");
    },
  },
};

test("every store in the table is held to the contract", () => {
  expect(Object.keys(tested).sort()).toEqual(Object.keys(stores).sort());
});

for (const one of Object.values(tested)) storeContract(one);
