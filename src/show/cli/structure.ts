import { partOf, rowFilters } from "../asking.ts";
import { plain } from "../plain.ts";
import { type Question, questions } from "../questions.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { nothing } from "./nothing.ts";
import { filtersOf, type Options, text, withFilters, withLedger } from "./options.ts";
import { listed, tellMore } from "./paging.ts";
import { table } from "./table.ts";

/** A command for each question about structure: `hearsay denials`, `hearsay drift` … */
export const structureVerbs: readonly Verb[] = questions.map((question) => ({
  name: question.name,
  example: `hearsay ${question.name} --place Kupyansk --json`,
  register: (program, io, done) => {
    const command = withFilters(withLedger(program.command(question.name).description(question.about)))
      .option("--limit <n>", "rows at most (200 in the table, else all)")
      .option("--cursor <place>", "go on where the list before ended")
      .option("--json", "one row a line");
    for (const { name, takes, about } of question.own) command.option(`--${name}${takes ? ` ${takes}` : ""}`, about);
    command.action(async (options: Options) => done(await tell(question, options, io)));
  },
}));

async function tell(question: Question, options: Options, io: Io): Promise<number> {
  const office = await officeOf(options, io);
  const desk = office.desk();
  const filters = filtersOf(options);
  const own = Object.fromEntries(
    question.own.map(({ name }) => [name, options[name] === true ? "1" : text(options[name])]),
  );
  const found = listed((part) => partOf(question, desk, filters, own, part), options, 200);
  const { rows } = found;
  if (options.json) {
    for (const { row } of rows) io.out(`${JSON.stringify(row)}\n`);
    tellMore(found, options, io);
    return 0;
  }
  if (rows.length === 0) {
    const some = rowFilters.some((name) => filters[name] !== "");
    io.out(
      `${plain(some ? nothing("matter", filters, desk) : "Nothing of the sort was found in what is recorded.")}\n`,
    );
    return 0;
  }
  const columns = question.heads.map((head) => ({ head, grow: head.length < 6 ? 0 : 2 }));
  const cells = rows.map((row) => row.cells);
  io.out(`${table(columns, cells, io.width, paint(io).bold)}\n`);
  tellMore(found, options, io);
  return 0;
}
