import { citeForm } from "../cite.ts";
import { claimNamed } from "../claim-named.ts";
import { plain } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import { type Options, text, withAsOf, withLedger } from "./options.ts";

/** `hearsay cite`: a claim as a citation, with version, span and ledger entry. */
export const cite: Verb = {
  name: "cite",
  example: "hearsay cite claim:3f9a --format bibtex",
  register: (program, io, done) => {
    withAsOf(
      withLedger(
        program.command("cite").description("cite a claim: outlet, title, both times, version, span, ledger entry"),
      ),
    )
      .argument("<claim>", "a claim's id, or enough of its beginning")
      .option("--format <form>", "plain, bibtex, csl", "plain")
      .action(async (id: string, options: Options) => {
        const form = citeForm(text(options.format));
        const office = await officeOf(options, io);
        io.out(plain(form.write({ ...claimNamed(office.desk(), id), ledger: office.ledger() })));
        done(0);
      });
  },
};
