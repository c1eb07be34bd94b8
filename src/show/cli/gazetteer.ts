import type { Imported } from "../../gazetteer/import.ts";
import { importFiles } from "../../gazetteer/import.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { gazetteerPath, type Options } from "./options.ts";

/** `hearsay gazetteer import`: takes tables of places into a gazetteer of the user's own. */
export const gazetteer: Verb = {
  name: "gazetteer",
  example: "hearsay gazetteer import UA.zip alternateNamesV2.zip",
  register: (program, io, done) => {
    program
      .command("gazetteer")
      .description("places of your own beside those that come with the program")
      .command("import")
      .description("read GeoNames dumps and national registers of places; read and add use them from then on")
      .argument(
        "<files...>",
        "tables of places: XX.zip or .txt, allCountries, alternateNamesV2, admin1CodesASCII, a register with named columns",
      )
      .option("--into <file>", "where they are kept (else HEARSAY_GAZETTEER, else the data folder of your account)")
      .option("--json", "one table a line")
      .action(async (files: string[], options: Options) => done(await run(files, options, io)));
  },
};

async function run(files: readonly string[], options: Options, io: Io): Promise<number> {
  const into = gazetteerPath(options, io);
  const all = await importFiles(files, into, (one) => io.out(options.json ? `${JSON.stringify(one)}\n` : draw(one)));
  if (!options.json) io.out(`${all.reduce((sum, one) => sum + one.kept, 0)} rows kept in ${into}\n`);
  return all.every((one) => one.kept > 0) ? 0 : 1;
}

function draw({ file, kind, credit, rows, kept, skipped, first }: Imported): string {
  const reasons = Object.entries(skipped).sort((a, b) => b[1] - a[1]);
  const shown = reasons
    .slice(0, 8)
    .map(([reason, count]) => `  ${count} skipped: ${reason} (line ${first[reason]} first)`);
  const rest = reasons.slice(8).reduce((sum, [, count]) => sum + count, 0);
  return [
    `${file}: ${kind}, ${rows} rows, ${kept} kept; credit ${credit}`,
    ...shown,
    ...(rest > 0 ? [`  ${rest} skipped for other reasons`] : []),
    "",
  ].join("\n");
}
