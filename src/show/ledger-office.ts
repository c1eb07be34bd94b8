import { existsSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../beat/load.ts";
import { pickBeat } from "../beat/pick.ts";
import { takeAll } from "../flow/flow.ts";
import { type Books, openBooks } from "../flow/open.ts";
import type { LedgerAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import { hearInput } from "../pipeline.ts";
import { verifyLedger } from "../record/verify.ts";
import { version } from "../text/version.ts";
import { articleAnswer } from "./answers.ts";
import { type Desk, deskOf, type Kept } from "./desk.ts";
import { pasted } from "./intake.ts";
import type { Office, Preview, Verdict } from "./office.ts";

/** An office over a ledger on disk. One that may not write takes no lock and makes nothing. */
export interface LedgerOffice extends Office {
  readonly place: string;
  readonly books: Books;
  /** What opening it had to say: a key made and where it lies, a torn tail put right. */
  readonly greeting: readonly string[];
  rebuild(): Promise<{ readonly entries: number; readonly articles: number; readonly claims: number }>;
  close(): Promise<void>;
}

const auto = (text: string) => openBeat(pickBeat(text));

/** Opens the ledger at a folder. Errors are those of openBooks: "ledger/locked", "ledger/none", "ledger/damaged" … */
export async function openOffice(folder: string, write: boolean): Promise<LedgerOffice> {
  const books = await openBooks(folder, { mode: write ? "write" : "read" });
  const { ledger, view } = books;
  const desk = fresh(books, await soundReadings(books));
  let last: Promise<unknown> = Promise.resolve();
  return {
    place: ledger.place,
    books,
    greeting: greetingOf(books),
    desk,
    ledger: () => ledgerAnswer(books, desk()),
    preview,
    add: async (text, name) => {
      if (!write)
        throw new HearsayError(
          "use/read-only",
          "This ledger was opened to be read",
          "Start the server with write access.",
        );
      // One after the other: two that bring the same article at once are told which of them was first.
      const turn = last.then(() => takeAll([pasted(text, name)], books, { hear: (input) => hearInput(input, auto) }));
      last = turn.catch(() => {});
      const outcomes = await turn;
      return outcomes.flatMap((o) =>
        o.status === "left-out" ? [] : [{ ...o, status: o.status, reason: o.reason ?? o.hint }],
      );
    },
    verify: async () => {
      await ledger.publish();
      return verifyOf(ledger.place);
    },
    rebuild: async () => {
      const entries = await books.rebuild();
      const { articles, claims } = view.counts();
      return { entries, articles, claims };
    },
    close: () => books.close(),
  };
}

/** Every reading; an index that turns out damaged when all of it is read is made again from the log, once. */
async function soundReadings(books: Books): Promise<readonly Kept[]> {
  try {
    return [...books.view.readings()];
  } catch (cause) {
    if (!(cause instanceof HearsayError && cause.code.startsWith("index/"))) throw cause;
    await books.rebuild();
    return [...books.view.readings()];
  }
}

/** The desk over the newest readings; made anew when the ledger has grown. */
function fresh({ view }: Books, first: readonly Kept[]): () => Desk {
  let made = { upto: view.upto(), desk: deskOf(first) };
  return () => {
    if (made.upto !== view.upto()) made = { upto: view.upto(), desk: deskOf([...view.readings()]) };
    return made.desk;
  };
}

function ledgerAnswer({ ledger, view }: Books, desk: Desk): LedgerAnswer {
  const { articles, claims, outlets, from, to } = view.counts();
  const beats = desk.beats.map((b) => ({
    id: b.id,
    name: b.name,
    sides: b.sides.map(({ id, name }) => ({ id, name })),
  }));
  const signed = ledger.checkpoint();
  const root = signed.checkpoint ? Buffer.from(signed.checkpoint.root).toString("base64") : "";
  return {
    version: version(),
    beats,
    size: ledger.size(),
    origin: ledger.origin,
    root,
    key: ledger.vkey,
    articles,
    claims,
    outlets,
    from: from?.slice(0, 10) ?? null,
    to: to?.slice(0, 10) ?? null,
  };
}

function greetingOf({ ledger }: Books): readonly string[] {
  const made = ledger.key?.made
    ? [`A new ledger at ${ledger.place}. Its signing key, readable by you only, lies at ${ledger.key.place}; keep it.`]
    : [];
  return [...made, ...ledger.repairs.map((r) => r.reason)];
}

/** Reads pasted text; nothing is recorded. */
function preview(text: string, name: string): Preview {
  const { heard, failures } = hearInput(pasted(text, name), auto);
  return {
    articles: heard.map((h) =>
      articleAnswer(h.article, h.reading, openBeat(h.reading.reader.beat), h.capture.sha256, {}),
    ),
    failures: failures.map(({ name: of, message, hint }) => ({ name: of, message, hint })),
  };
}

async function whyNot(folder: string): Promise<void> {
  try {
    await (await openBooks(folder, { mode: "read" })).close();
  } catch (cause) {
    // Anything else is for the check itself to name.
    if (!(cause instanceof HearsayError) || cause.code === "ledger/no-access") throw cause;
  }
}

/** A stranger's check of the ledger in a folder, told in one sentence. */
export async function verifyOf(folder: string): Promise<Verdict> {
  // Where a ledger's files cannot be seen, opening it says whether there is none or it may not be read.
  if (!existsSync(join(folder, "vkey"))) await whyNot(folder);
  const found = await verifyLedger(folder);
  const { entries, tiles, blobs, spans, withheld } = found.checked;
  const n = (count: number): string => count.toLocaleString("en");
  const good = `The ledger is whole: ${n(entries)} entries, ${n(tiles)} tiles, ${n(blobs)} stored texts and sources, ${n(spans)} spans re-read${withheld ? `, ${n(withheld)} withheld` : ""}.`;
  const summary = found.first ? `The ledger does not fit at ${found.first.place}: ${found.first.reason}` : good;
  return { ok: found.ok, entries, summary, origin: found.origin ?? "", root: found.root ?? "", key: found.vkey ?? "" };
}
