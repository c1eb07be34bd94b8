import { rmSync } from "node:fs";
import { join } from "node:path";
import type { View } from "../compare/view.ts";
import { views } from "../compare/views/index.ts";
import type { WrittenEntry } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { type Ledger, type OpenOptions, openLedger } from "../record/ledger.ts";

/** A ledger and the view of it. */
export interface Books {
  readonly ledger: Ledger;
  readonly view: View;
  /** Brings the view up to the ledger's newest entry; how many entries it took in. */
  catchUp(): Promise<number>;
  /** Throws the view away and makes it again from the log. */
  rebuild(): Promise<number>;
  close(): Promise<void>;
}

/**
 * The view as it was when the ledger had `size` entries, made from these alone. The caller closes it. What was taken down since is
 * gone from it too: a withheld word is withheld from every date.
 */
export async function viewAt(ledger: Ledger, size: number): Promise<View> {
  const view = views.memory({ of: ledger.vkey, bytes: bytesOf(ledger) });
  await fillTo(ledger, view, size);
  return view;
}

/** Entries that are taken in in one go. */
const chunk = 2000;
/** From so many on an empty view is filled from nothing, and not entry by entry. */
const many = 5000;

/**
 * Opens a ledger (see openLedger) with its view, which lies in the ledger's folder as `index.sqlite` and is brought up to date first.
 * Errors are those of openLedger, and "index/disk".
 */
export async function openBooks(address: string, options: OpenOptions = {}): Promise<Books> {
  const ledger = await openLedger(address, options);
  try {
    const view = viewOf(ledger, options.mode === "read");
    const books = booksOf(ledger, view, options.mode !== "read");
    if (view.upto() > ledger.size()) view.reset();
    await soundly(books);
    return books;
  } catch (cause) {
    await ledger.close();
    throw cause;
  }
}

// Damage that shows only while taking in: the view is made again.
async function soundly(books: Books): Promise<void> {
  try {
    await books.catchUp();
  } catch (cause) {
    if (!(cause instanceof HearsayError && cause.code === "index/damaged")) throw cause;
    await books.rebuild();
  }
}

// A reader that may not write the folder makes its view in memory.
function viewOf(ledger: Ledger, reads: boolean): View {
  const bytes = bytesOf(ledger);
  if (ledger.place === "memory:") return views.memory({ of: ledger.vkey, bytes });
  const path = join(ledger.place, "index.sqlite");
  try {
    // What a rebuild that was cut off left beside it.
    if (!reads) for (const end of ["", "-journal"]) rmSync(`${path}.new${end}`, { force: true });
    return views.sqlite({ path, of: ledger.vkey, bytes });
  } catch (cause) {
    if (reads && cause instanceof HearsayError && cause.code === "index/disk")
      return views.memory({ of: ledger.vkey, bytes });
    throw cause;
  }
}

const bytesOf =
  ({ blobs }: Ledger) =>
  (digest: string): Uint8Array | null =>
    blobs.state(digest) === "missing" ? null : blobs.words(digest);

async function fillTo(ledger: Ledger, view: View, size: number): Promise<void> {
  for await (const entries of chunks(ledger, view.upto(), size)) view.apply(entries);
}

async function* chunks(ledger: Ledger, from: number, to: number): AsyncIterable<readonly WrittenEntry[]> {
  let some: WrittenEntry[] = [];
  for await (const entry of ledger.entries(from, to)) {
    some.push(entry);
    if (some.length < chunk) continue;
    yield some;
    some = [];
  }
  if (some.length) yield some;
}

function booksOf(ledger: Ledger, view: View, writes: boolean): Books {
  const catchUp = async (): Promise<number> => {
    const [from, to] = [view.upto(), ledger.size()];
    // Of several readers none may take the file away from under the others.
    if (writes && from === 0 && to >= many) await view.refill(chunks(ledger, 0, to));
    else await fillTo(ledger, view, to);
    return view.upto() - from;
  };
  return {
    ledger,
    view,
    catchUp,
    rebuild: async () => {
      if (writes) await view.refill(chunks(ledger, 0, ledger.size()));
      else {
        view.reset();
        await catchUp();
      }
      return view.upto();
    },
    close: async () => {
      try {
        view.close();
      } finally {
        await ledger.close();
      }
    },
  };
}
