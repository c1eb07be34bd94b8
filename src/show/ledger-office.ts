import { existsSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../beat/load.ts";
import type { View } from "../compare/view.ts";
import { clock, takeAll } from "../flow/flow.ts";
import { type Books, openBooks, viewAt } from "../flow/open.ts";
import { judge, relate, remark, withdraw } from "../flow/people.ts";
import { withhold } from "../flow/withhold.ts";
import type { LedgerAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import type { ClaimId } from "../model/id.ts";
import type { Ledger } from "../record/ledger.ts";
import { proofOf } from "../record/proof.ts";
import { type VerifyOptions, verifyLedger } from "../record/verify.ts";
import { version } from "../text/version.ts";
import { articleAnswer } from "./answers.ts";
import { sizeAsOf } from "./as-of.ts";
import { type Aside, asideHearing } from "./aside/hearing.ts";
import { type Desk, deskOf } from "./desk.ts";
import { pasted } from "./intake.ts";
import type { Office, Preview, Verdict } from "./office.ts";
import { settling } from "./settling.ts";

/** An office over a ledger on disk. One that may not write takes no lock and makes nothing. */
export interface LedgerOffice extends Office {
  readonly place: string;
  readonly books: Books;
  /** What opening it had to say: a key made and where it lies, a torn tail put right. */
  readonly greeting: readonly string[];
  /** Compares what has changed, so that no question need; resolves once all of it is done, or so many milliseconds are over. */
  settle(ms?: number): Promise<void>;
  /** From now on, what changes is compared in the background. */
  keepSettled(): void;
  rebuild(): Promise<{ readonly entries: number; readonly articles: number; readonly claims: number }>;
  close(): Promise<void>;
}

/** Opens the ledger at a folder. Errors are those of openBooks: "ledger/locked", "ledger/none", "ledger/damaged" … */
export async function openOffice(folder: string, write: boolean): Promise<LedgerOffice> {
  const books = await openBooks(folder, { mode: write ? "write" : "read" });
  const { ledger, view } = books;
  const answers = deskOf(view);
  const desk = (): Desk => answers;
  const settled = settling(view);
  const aside = asideHearing();
  let watched = false;
  const turn = turns(write);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn(work);
    if (watched) void done.then(settled.soon, settled.soon);
    return done;
  };
  const past = pastOffices(books, aside);
  return {
    ...asked({ ledger, view, size: () => ledger.size() }, desk),
    place: ledger.place,
    books,
    greeting: greetingOf(books),
    preview: (text, name) => preview(aside, text, name),
    asOf: past.at,
    add: async (text, name) => {
      const input = pasted(text, name);
      // Heard before its turn to be recorded: long texts that wait for the thread are counted, and one too many is refused.
      const hearing = aside.hear(input);
      await hearing.catch(unlessBusy);
      return inTurn(async () => {
        const outcomes = await takeAll([input], books, { hear: () => hearing });
        return outcomes.flatMap((o) =>
          o.status === "left-out" ? [] : [{ ...o, status: o.status, reason: o.reason ?? o.hint }],
        );
      });
    },
    remark: ({ on, read, ...given }) =>
      inTurn(() => remark(books, { ...given, on: on as ClaimId, ...(read ? { read } : {}) }, clock())),
    judge: (given) => inTurn(() => judge(books, given, clock())),
    relate: ({ from, to, ...given }) =>
      inTurn(() => relate(books, { ...given, from: from as ClaimId, to: to as ClaimId }, clock())),
    withdraw: (entry, by, reason) => inTurn(() => withdraw(books, entry, by, reason, clock())),
    withhold: (what) =>
      inTurn(async () => {
        const done = await withhold(books, what, clock());
        past.forget();
        return done;
      }),
    verify: async () => {
      await ledger.publish();
      return verifyOf(ledger.place);
    },
    rebuild: async () => {
      const entries = await books.rebuild();
      const { articles, claims } = view.counts();
      return { entries, articles, claims };
    },
    settle: settled.all,
    keepSettled: () => {
      watched = true;
      settled.soon();
    },
    close: async () => {
      settled.stop();
      await aside.close();
      past.forget();
      await books.close();
    },
  };
}

/** What is asked of a ledger, of today or of an earlier day. */
interface Asked {
  readonly ledger: Ledger;
  readonly view: View;
  /** How many entries count. */
  readonly size: () => number;
}

function asked({ ledger, view, size }: Asked, desk: () => Desk): Pick<Office, "desk" | "ledger" | "proof" | "logFile"> {
  return {
    desk,
    ledger: () => ledgerAnswer(ledger, view, desk(), size()),
    proof: async (of) => {
      const index = typeof of === "number" ? of : (desk().claim(of)?.claim.entry ?? -1);
      return index >= 0 && index < size() && index < (ledger.checkpoint().checkpoint?.size ?? 0)
        ? proofOf(ledger, index)
        : null;
    },
    logFile: (name) => logFile(ledger, name),
  };
}

// One after the other: two that bring the same article at once are told which of them was first.
function turns(write: boolean): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (!write) return Promise.reject(readOnly());
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

const readOnly = (): HearsayError =>
  new HearsayError("use/read-only", "This ledger was opened to be read", "Start the server with write access.");

/** How many past offices are kept ready. */
const readied = 4;

/** Offices of earlier days, a few of them kept. What is withheld is withheld from them too, so `forget` ends them all. */
function pastOffices(books: Books, aside: Aside): { at(when: string): Promise<Office>; forget(): void } {
  const made = new Map<number, Promise<{ readonly office: Office; readonly view: View }>>();
  const forget = (): void => {
    for (const one of made.values()) void one.then(({ view }) => view.close());
    made.clear();
  };
  const at = async (when: string): Promise<Office> => {
    const size = sizeAsOf(books.ledger, when, clock());
    const there = made.get(size) ?? pastOffice(books, size, aside);
    made.delete(size);
    made.set(size, there);
    const [oldest] = made.keys();
    if (made.size > readied && oldest !== undefined) {
      void made.get(oldest)?.then(({ view }) => view.close());
      made.delete(oldest);
    }
    return (await there).office;
  };
  return { at, forget };
}

async function pastOffice(books: Books, size: number, aside: Aside): Promise<{ office: Office; view: View }> {
  const { ledger } = books;
  const view = await viewAt(ledger, size);
  const made = deskOf(view);
  const no = (): Promise<never> => Promise.reject(readOnly());
  const office: Office = {
    ...asked({ ledger, view, size: () => size }, () => made),
    preview: (text, name) => preview(aside, text, name),
    asOf: async () => office,
    verify: () => verifyOf(ledger.place),
    ...{ add: no, remark: no, judge: no, relate: no, withdraw: no, withhold: no },
  };
  return { office, view };
}

// Only what is meant for outsiders, by its exact name: no name leads anywhere else in the folder.
function logFile({ publicFile }: Ledger, name: string): Uint8Array | null {
  const known =
    /^(checkpoint|vkey|tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/(x[0-9]{3}\/)*[0-9]{3}(\.p\/[1-9][0-9]{0,2})?)$/;
  return known.test(name) ? publicFile(name) : null;
}

function ledgerAnswer(ledger: Ledger, view: View, desk: Desk, size: number): LedgerAnswer {
  const { articles, claims, outlets, from, to } = view.counts();
  const beats = desk.beats.map((b) => ({
    id: b.id,
    name: b.name,
    sides: b.sides.map(({ id, name }) => ({ id, name })),
  }));
  const signed = ledger.checkpoint().checkpoint?.size ?? 0;
  const root = signed === 0 ? "" : Buffer.from(ledger.rootAt(Math.min(signed, size))).toString("base64");
  return {
    version: version(),
    beats,
    size,
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
async function preview(aside: Aside, text: string, name: string): Promise<Preview> {
  const { heard, failures } = await aside.hear(pasted(text, name));
  return {
    articles: heard.map((h) => articleAnswer(h.article, h.reading, openBeat(h.reading.reader.beat), h.capture.sha256)),
    failures: failures.map(({ name: of, message, hint }) => ({ name: of, message, hint })),
  };
}

/** What cannot be heard is the input's own outcome; that too much waits is the asker's to know. */
function unlessBusy(cause: unknown): void {
  if (cause instanceof HearsayError && cause.code === "flow/busy") throw cause;
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
export async function verifyOf(folder: string, options: VerifyOptions = {}): Promise<Verdict> {
  // Where a ledger's files cannot be seen, opening it says whether there is none or it may not be read.
  if (!existsSync(join(folder, "vkey"))) await whyNot(folder);
  const found = await verifyLedger(folder, options);
  const { entries, tiles, blobs, spans, withheld } = found.checked;
  const n = (count: number): string => count.toLocaleString("en");
  const good = `The ledger is whole: ${n(entries)} entries, ${n(tiles)} tiles, ${n(blobs)} stored texts and sources, ${n(spans)} spans re-read${withheld ? `, ${n(withheld)} withheld` : ""}.`;
  const since =
    found.since === null
      ? ""
      : ` It goes on from the checkpoint of ${n(found.since)} entries: nothing before it was rewritten.`;
  const summary = found.first
    ? `The ledger does not fit at ${found.first.place}: ${found.first.reason}`
    : `${good}${since}`;
  return { ok: found.ok, entries, summary, origin: found.origin ?? "", root: found.root ?? "", key: found.vkey ?? "" };
}
