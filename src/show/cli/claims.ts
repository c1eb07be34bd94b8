import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import { csv } from "../export/csv.ts";
import { jsonl } from "../export/jsonl.ts";
import { openOffice } from "../ledger-office.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { filtersOf, ledgerPath, type Options, withFilters, withLedger } from "./options.ts";
import { table } from "./table.ts";

/** `hearsay claims`: the claims of the ledger, filtered. */
export const claims: Verb = {
  name: "claims",
  example: "hearsay claims --kind control --since 2025-11-20 --csv",
  register: (program, io, done) => {
    withFilters(withLedger(program.command("claims").description("claims of the ledger, newest first")))
      .option("--stance <stance>", "asserts, denies, doubts, predicts, demands, asks")
      .option("--q <words>", "words the claim must hold")
      .option("--limit <n>", "rows at most", "200")
      .option("--json", "one claim a line")
      .option("--csv", "comma-separated, with every field")
      .action(async (options: Options) => done(await list(options, io)));
  },
};

async function list(options: Options, io: Io): Promise<number> {
  const office = await openOffice(ledgerPath(options, io), false);
  const found = office.desk().claims(filtersOf(options));
  if (options.json) io.out(jsonl.write(found));
  else if (options.csv) io.out(csv.write(found));
  else io.out(draw(found, Math.max(1, Number(options.limit) || 200), io));
  return 0;
}

function draw(found: readonly ClaimAnswer[], limit: number, io: Io): string {
  if (!found.length) return "No claim fits. Try fewer filters, or add articles first (hearsay add FILES).\n";
  const rows = found
    .slice(0, limit)
    .map((c) => [
      c.date ?? "",
      c.statement?.speaker.name ?? "(own voice)",
      c.stance,
      c.says,
      `“${c.words.text}”`,
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
  const more =
    found.length > rows.length ? `… ${found.length - rows.length} more; raise --limit or narrow the filters.\n` : "";
  return `${table(columns, rows, io.width, paint(io).bold)}\n${more}`;
}
