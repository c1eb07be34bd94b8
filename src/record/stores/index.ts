import { join } from "node:path";
import { type Files, folderFiles, memoryFiles, sweep } from "../files.ts";
import { passingKey, type SigningKey, signingKey } from "../key.ts";
import { lockFolder } from "../lock.ts";
import type { Repair, Store } from "../store.ts";
import { fileStore } from "./file.ts";
import { memoryStore } from "./memory.ts";

/** Where a ledger lives: what it appends to, what it writes whole, and its key. */
export interface Place {
  /** As people call it: a folder, or "memory:". */
  readonly name: string;
  readonly files: Files;
  readonly key: (signedBefore: boolean) => SigningKey;
  /** Opens the store; `each` is given what is there. See `FileOptions`. */
  readonly store: (
    sealed: number,
    each: (leaf: Uint8Array, index: number) => void,
  ) => Store & { readonly repaired: Repair | null };
  /** Gives back what opening took. */
  readonly release: () => void;
}

const memory = (): Place => ({
  name: "memory:",
  files: memoryFiles(),
  key: passingKey,
  store: () => ({ ...memoryStore(), repaired: null }),
  release: () => undefined,
});

const file = (folder: string, write: boolean): Place => {
  const files = folderFiles(folder, write);
  const release = write ? lockFolder(folder) : () => undefined;
  if (write) sweep(folder);
  return {
    name: folder,
    files,
    key: (signedBefore) => signingKey(folder, signedBefore),
    store: (sealed, each) => fileStore(join(folder, "log"), { write, sealed, each }),
    release,
  };
};

/** Places by the scheme of their address. A bare path is a `file:`. */
export const stores = { memory, file } satisfies Record<string, (rest: string, write: boolean) => Place>;

/** The place that an address names. RangeError for a scheme there is no place for. */
export function openPlace(address: string, write: boolean): Place {
  const [, scheme = "file", rest = address] = /^([a-z]{2,}):(.*)$/.exec(address) ?? [];
  if (scheme === "memory") return stores.memory();
  if (scheme === "file") return stores.file(rest, write);
  throw new RangeError(`No ledger can be kept at ${scheme}: (only ${Object.keys(stores).join(":, ")}:)`);
}
