import { HearsayError } from "../../model/error.ts";
import { every } from "../desk.ts";
import { exportForms, exportOf } from "../export/index.ts";
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
        program.command("export").description("claims of the ledger as csv, jsonl or geojson, on standard output"),
      ),
    )
      .option("--format <form>", exportForms.map((e) => e.name).join(", "), "csv")
      .option("--stance <stance>", "asserts, denies, doubts, predicts, demands, asks")
      .action(async (options: Options) => {
        const form = exportOf(text(options.format));
        if (!form)
          throw new HearsayError(
            "use/format",
            `There is no export "${text(options.format)}"`,
            `Name one of: ${exportForms.map((e) => e.name).join(", ")}.`,
          );
        const office = await officeOf(options, io);
        io.out(form.write([...every((part) => office.desk().claims(filtersOf(options), part))]));
        done(0);
      });
  },
};
