import { HearsayError } from "../../model/error.ts";
import { withCosignatures } from "../../record/proof.ts";
import { claimNamed } from "../claim-named.ts";
import { openOffice } from "../ledger-office.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";
import { bytesOf, written } from "./given.ts";
import { ledgerPath, type Options, text, withLedger } from "./options.ts";

/** `hearsay prove`: one claim's entry with its way to the signed root, in a file that is checked without the ledger. */
export const prove: Verb = {
  name: "prove",
  example: "hearsay prove claim:3f9a --out claim.tlog-proof",
  register: (program, io, done) => {
    withLedger(
      program.command("prove").description("write the proof that a claim is in the record: a C2SP tlog-proof file"),
    )
      .argument("<claim>", "a claim's id or enough of its beginning, or an entry's number")
      .option("--cosigned <file>", "put in the checkpoint as witnesses signed it (`hearsay witness --out`)")
      .option("--out <file>", "the file (else CLAIM.tlog-proof; - for standard output)")
      .action(async (id: string, options: Options) => {
        const office = await openOffice(ledgerPath(options, io), false);
        try {
          const of = /^\d{1,15}$/.test(id) ? Number(id) : (claimNamed(office.desk(), id).claim.entry ?? -1);
          const proof = await office.proof(of);
          if (proof === null)
            throw new HearsayError(
              "use/missing",
              `Entry ${of} is not signed for`,
              "Name one below the checkpoint's size; a writer signs the rest when it ends.",
            );
          const out = text(options.out) || `${id.replace(/[^a-z0-9]+/gi, "-")}.tlog-proof`;
          const whole = options.cosigned ? withCosignatures(proof, bytesOf(text(options.cosigned))) : proof;
          if (out === "-") io.out(whole);
          else {
            written(out, whole);
            io.out(
              plain(
                `${out}: entry ${of} of ${office.ledger().origin}.\nCheck it anywhere: hearsay verify ${out} --key "${office.ledger().key}"\nGive the key by another way than the proof.\n`,
              ),
            );
          }
          done(0);
        } finally {
          await office.close();
        }
      });
  },
};
