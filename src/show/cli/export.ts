import { HearsayError } from "../../model/error.ts";
import { every } from "../desk.ts";
import { exportNames, exportOf } from "../export/index.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import { filtersOf, type Options, text, withFilters, withLedger } from "./options.ts";

/** `hearsay export`: claims of the ledger in a form other programs read. */
export const exportVerb: Verb = {
  name: "export",
  example: "hearsay export --format geojson --kind strike > strikes.geojson",
  register: (program, io, done) => {
    withFilters(
      withLedger(
        program.command("export").description("claims of the ledger in a form other programs read, on standard output"),
      ),
    )
      .option("--format <form>", exportNames, "csv")
      .option("--stance <stance>", "asserts, denies, doubts, predicts, demands, asks")
      .action(async (options: Options) => {
        const form = exportOf(text(options.format));
        if (!form)
          throw new HearsayError(
            "use/format",
            `There is no export "${text(options.format)}"`,
            `Name one of: ${exportNames}.`,
          );
        const office = await officeOf(options, io);
        const claims = form.most
          ? office.desk().claims(filtersOf(options), { limit: form.most }).rows
          : [...every((part) => office.desk().claims(filtersOf(options), part))];
        io.out(form.write(claims, null));
        done(0);
      });
  },
};
