import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { home } from "../../text/home.ts";
import { addAll } from "../adding.ts";
import { filtersFrom } from "../filters.ts";
import { type LedgerOffice, openOffice } from "../ledger-office.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { drawMatters } from "./matters.ts";
import { type Options, text, withLedger } from "./options.ts";
import { portOf, serveUntilStopped } from "./serve.ts";

/** `hearsay demo`, which `npm start` runs: the samples in a ledger, their disputes as a table, the page. */
export const demo: Verb = {
  name: "demo",
  example: "hearsay demo --once",
  register: (program, io, done) => {
    withLedger(program.command("demo").description("read the samples, print their disputes, serve the page"))
      .option("--once", "stop after the table")
      .option("--port <n>", "the port", "4870")
      .option("--host <address>", "the address to listen on", "127.0.0.1")
      .action(async (options: Options) => done(await show(options, io)));
  },
};

async function show(options: Options, io: Io): Promise<number> {
  const named = text(options.ledger) || io.env.HEARSAY_LEDGER || "";
  const folder = named || mkdtempSync(join(tmpdir(), "hearsay-demo-"));
  const office = await openOffice(folder, true);
  try {
    const failed = await fill(office, io);
    const once = options.once === true;
    if (!once) await serveUntilStopped(office, text(options.host), portOf(options), io);
    return failed ? 1 : 0;
  } finally {
    await office.close();
    if (!named) rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(office: LedgerOffice, io: Io): Promise<boolean> {
  const { bold } = paint(io);
  io.out(
    "Reading the samples: eight texts of ours that restate reports of 20 and 21 November 2025, and an invented war.\n",
  );
  const folders = ["kupiansk", "invented"].map((n) => join(home(), "samples", n));
  const outcomes = await addAll(
    office,
    folders,
    (of: string, published?: string | null) => openBeat(pickBeat(of, published)),
    {},
    () => {},
  );
  const failed = outcomes.filter((o) => o.status === "failed");
  for (const o of failed) io.err(`${o.name}: ${o.reason ?? ""}\n`);
  const read = outcomes.filter((o) => o.status === "new" || o.status === "known").length;
  const desk = office.desk();
  const disputed = desk.matters(
    filtersFrom((n) => (n === "disputed" ? "1" : undefined)),
    { limit: 1000 },
  );
  io.out(
    `${read} articles read into ${office.place}, ${outcomes.filter((o) => o.status === "unread").length} kept unread, ${failed.length} failed.\n\n`,
  );
  io.out(`${bold("Who disagrees about what")} (who affirms, who differs, who denies; reports/outlets/origins)\n\n`);
  io.out(
    drawMatters(
      disputed.rows.flatMap((m) => desk.matter(m.key) ?? []),
      io,
    ),
  );
  io.out("\nRead by a machine; docs/accuracy.md says how well. It shows what was said, never who is right.\n");
  return failed.length > 0;
}
