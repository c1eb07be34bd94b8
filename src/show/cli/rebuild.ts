import { existsSync } from "node:fs";
import { join } from "node:path";
import { openOffice } from "../ledger-office.ts";
import type { Verb } from "./command.ts";
import { ledgerPath, type Options, withLedger } from "./options.ts";

/** `hearsay rebuild`: the query index thrown away and made again from the log. */
export const rebuild: Verb = {
  name: "rebuild",
  example: "hearsay rebuild --ledger hearsay-ledger",
  register: (program, io, done) => {
    withLedger(
      program.command("rebuild").description("throw the query index away and make it again from the log"),
    ).action(async (options: Options) => {
      const folder = ledgerPath(options, io);
      // Opened to be read first where nothing is seen: that says why, and never makes a ledger.
      if (!existsSync(join(folder, "vkey"))) await (await openOffice(folder, false)).close();
      const office = await openOffice(folder, true);
      try {
        const made = await office.rebuild();
        await office.settle();
        io.out(
          `The index was made again from ${made.entries} entries: ${made.articles} articles, ${made.claims} claims.\n`,
        );
        done(0);
      } finally {
        await office.close();
      }
    });
  },
};
