import { openLedger } from "../../record/ledger.ts";
import { witness } from "../../record/witnessing.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import { written } from "./given.ts";
import { ledgerPath, type Options, text, withLedger } from "./options.ts";

/** `hearsay witness`: another's ledger looked at, and its checkpoint cosigned where it goes on from what was seen before. */
export const witnessVerb: Verb = {
  name: "witness",
  example: "hearsay witness --ledger copy --state my-witness --name witness.example/w1 --out checkpoint.cosigned",
  register: (program, io, done) => {
    withLedger(
      program
        .command("witness")
        .description("cosign a ledger's checkpoint, only where it goes on from all this witness saw before"),
    )
      .requiredOption("--state <folder>", "the witness's own folder: its key, and what it saw")
      .option("--name <name>", "the witness's name, such as witness.example/w1 (else made from its key)")
      .option(
        "--key <key>",
        "the ledger's public key, got by another way (else the one it shows, and that one ever after)",
      )
      .option("--out <file>", "where the cosigned checkpoint goes (else standard output)")
      .action(async (options: Options) => {
        const ledger = await openLedger(ledgerPath(options, io), { mode: "read" });
        try {
          const [name, vkey, out] = [text(options.name), text(options.key), text(options.out)];
          const found = await witness(ledger, {
            folder: text(options.state),
            time: Math.floor(Date.now() / 1000),
            ...(name ? { name } : {}),
            ...(vkey ? { vkey } : {}),
          });
          if (out) written(out, found.note);
          else io.out(found.note);
          const from =
            found.before === null ? "seen for the first time" : `goes on from the ${found.before} seen before`;
          io.err(plain(`${found.size} entries, ${from}. The witness's key: ${found.vkey}\n`));
          done(0);
        } finally {
          await ledger.close();
        }
      });
  },
};
