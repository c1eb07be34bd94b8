import { HearsayError } from "../../model/error.ts";
import { type Added, addAll } from "../adding.ts";
import { countInputs } from "../intake.ts";
import { type LedgerOffice, openOffice } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { beatChoice, ledgerPath, type Options, reachOf, withBeat, withLedger, withReach } from "./options.ts";
import { progress } from "./progress.ts";

/** `hearsay add`: reads and records; ends with what was read, what was new, what failed and why. */
export const add: Verb = {
  name: "add",
  example: "hearsay add samples/kupiansk",
  register: (program, io, done) => {
    withReach(withBeat(withLedger(program.command("add").description("read articles and record them in the ledger"))))
      .argument("<files...>", "files, folders, http(s) addresses, or - for standard input")
      .option("--json", "the outcome of each article, one a line")
      .action(async (files: string[], options: Options) => done(await record(files, options, io)));
  },
};

/** Milliseconds that comparing what was added may take, where adding took no longer. */
const patience = 10_000;

async function record(files: readonly string[], options: Options, io: Io): Promise<number> {
  const office = await opened(ledgerPath(options, io));
  try {
    for (const line of office.greeting) io.err(`${plain(line)}\n`);
    const began = performance.now();
    const bar = progress(io, io.live ? countInputs(files) : 0);
    const outcomes = await addAll(office, files, beatChoice(options), reachOf(options), bar.step);
    bar.end();
    // What was recorded is told first, whatever becomes of comparing it.
    io.out(options.json ? outcomes.map((o) => `${JSON.stringify(o)}\n`).join("") : closing(outcomes, office.place));
    const took = performance.now() - began;
    if (io.live && took > patience)
      io.err("All of it is recorded; it is compared beforehand now, so that questions need not wait.\n");
    // One article added to a ledger that was never compared should not wait for all of it; what took long to read may be compared as long.
    await office.settle(Math.max(patience, took));
    return outcomes.some((o) => o.status === "failed") ? 1 : 0;
  } finally {
    await office.close();
  }
}

/** The ledger, to be written; where `hearsay serve` has it open, the way through its page is said too. */
async function opened(folder: string): Promise<LedgerOffice> {
  try {
    return await openOffice(folder, true);
  } catch (cause) {
    if (!(cause instanceof HearsayError && cause.code === "ledger/locked")) throw cause;
    const hint = `${cause.hint} If it is \`hearsay serve\`, its page records articles too ("Read an article"), and so does POST /api/articles.`;
    throw new HearsayError(cause.code, cause.message, hint, cause);
  }
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

function closing(outcomes: readonly Added[], place: string): string {
  const of = (status: Added["status"]) => outcomes.filter((o) => o.status === status);
  const fresh = of("new");
  const sum = (key: "statements" | "claims") => fresh.reduce((n, o) => n + o[key], 0);
  const lines = [
    `${count(fresh.length, "article")} new (${count(sum("statements"), "statement")}, ${count(sum("claims"), "claim")}), ${of("known").length} known already, ` +
      `${of("unread").length} kept unread, ${of("failed").length} failed. Ledger: ${place}`,
    ...of("unread").map((o) => `  kept unread  ${o.name}: ${o.reason ?? ""}`),
    ...of("failed").map((o) => `  failed       ${o.name}: ${ended(o.reason ?? "")}${o.hint ? ` ${o.hint}` : ""}`),
    ...of("left-out").map((o) => `  left out     ${o.name}: ${o.reason ?? ""}`),
  ];
  return `${lines.map(plain).join("\n")}\n`;
}
