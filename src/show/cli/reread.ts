import { reread } from "../../flow/reread.ts";
import { openOffice } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import { beatChoice, ledgerPath, type Options, withBeat, withLedger } from "./options.ts";

/** `hearsay reread`: every kept article read again by this version, as new readings beside the old. */
export const rereadVerb: Verb = {
  name: "reread",
  example: "hearsay reread --ledger hearsay-ledger",
  register: (program, io, done) => {
    withBeat(
      withLedger(
        program.command("reread").description("read every kept article again with this version; old readings stay"),
      ),
    ).action(async (options: Options) => {
      const office = await openOffice(ledgerPath(options, io), true);
      try {
        const count = { new: 0, known: 0, unread: 0, failed: 0, "left-out": 0 };
        for await (const { name, status, reason } of reread(office.books, beatChoice(options))) {
          count[status]++;
          if (status === "failed") io.err(`${plain(`${name}: ${reason ?? ""}`)}\n`);
        }
        io.out(
          `${count.new} articles have a new reading, ${count.known} read as before, ${count.unread} kept unread, ${count.failed} failed.\n`,
        );
        done(count.failed ? 1 : 0);
      } finally {
        await office.close();
      }
    });
  },
};
