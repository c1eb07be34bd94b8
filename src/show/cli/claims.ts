import type { ClaimAnswer } from "../../model/answer.ts";
import { HearsayError } from "../../model/error.ts";
import { outletShown } from "../answers.ts";
import { csv } from "../export/csv.ts";
import { jsonl } from "../export/jsonl.ts";
import { plain, quoted } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { nothing } from "./nothing.ts";
import { filtersOf, type Options, withFilters, withLedger } from "./options.ts";
import { listed, tellMore } from "./paging.ts";
import { table } from "./table.ts";

/** `hearsay claims`: the claims of the ledger, filtered. */
export const claims: Verb = {
  name: "claims",
  example: "hearsay claims --kind control --since 2025-11-20 --csv",
  register: (program, io, done) => {
    withFilters(withLedger(program.command("claims").description("claims of the ledger, newest first")))
      .option("--stance <stance>", "asserts, denies, doubts, predicts, demands, asks")
      .option("--q <words>", "words the claim must hold")
      .option("--limit <n>", "rows at most (200 in the table, else all)")
      .option("--cursor <place>", "go on where the list before ended")
      .option("--json", "one claim a line")
      .option("--csv", "comma-separated, with every field")
      .action(async (options: Options) => done(await list(options, io)));
  },
};

async function list(options: Options, io: Io): Promise<number> {
  const office = await officeOf(options, io);
  const desk = office.desk();
  const filters = filtersOf(options);
  if (options.json && options.csv) throw new HearsayError("use/format", "--json and --csv are two forms", "Give one.");
  const found = listed((part) => desk.claims(filters, part), options, 200);
  if (options.json) io.out(jsonl.write(found.rows, null));
  else if (options.csv) io.out(csv.write(found.rows, null));
  else if (!found.rows.length) io.out(`${plain(nothing("claim", filters, desk))}\n`);
  else io.out(draw(found.rows, io));
  tellMore(found, options, io);
  return 0;
}

function draw(part: readonly ClaimAnswer[], io: Io): string {
  const rows = part.map((c) => [
    c.date ?? "",
    c.statement?.speaker.name ?? "(own voice)",
    c.stance,
    c.says,
    quoted(c.words.text),
    outletShown(c.article),
    c.id.slice(0, 14),
  ]);
  const columns = [
    { head: "Claimed for", grow: 1 },
    { head: "Who", grow: 2 },
    { head: "Stance", grow: 0 },
    { head: "What, in neutral words", grow: 3 },
    { head: "Words", grow: 4 },
    { head: "Outlet", grow: 1 },
    { head: "Claim", grow: 0 },
  ];
  return `${table(columns, rows, io.width, paint(io).bold)}\n`;
}
