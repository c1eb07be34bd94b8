import { existsSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../../model/error.ts";
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
      if (!existsSync(join(folder, "vkey")))
        throw new HearsayError("ledger/none", `There is no ledger at ${folder}`, "Name the folder of one.");
      const office = await openOffice(folder, true);
      try {
        const made = await office.rebuild();
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
