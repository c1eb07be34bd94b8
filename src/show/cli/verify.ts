import { verifyOf } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import { ledgerPath, type Options, withLedger } from "./options.ts";

/** `hearsay verify`: the whole ledger checked anew; names the first place that does not fit. */
export const verify: Verb = {
  name: "verify",
  example: "hearsay verify --ledger hearsay-ledger",
  register: (program, io, done) => {
    withLedger(
      program.command("verify").description("check the whole ledger: entries, tree, signature, stored bytes, spans"),
    )
      .option("--json", "as JSON")
      .action(async (options: Options) => {
        const verdict = await verifyOf(ledgerPath(options, io));
        if (options.json) io.out(`${JSON.stringify(verdict)}\n`);
        else
          io.out(
            `${plain(`${verdict.summary}\nlog   ${verdict.origin}\nroot  ${verdict.root}\nkey   ${verdict.key}`)}\n${limits}`,
          );
        done(verdict.ok ? 0 : 1);
      });
  },
};

const limits =
  "Not proved: that anything in it is true, that nothing was recorded late, that there is no second log. Keep a checkpoint to compare later.\n" +
  "The query index is no part of the record and is not checked; hearsay rebuild makes it again from the log.\n";
