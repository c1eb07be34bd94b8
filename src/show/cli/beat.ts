import { checkBeat, type Problem } from "../../beat/check.ts";
import { beatIds } from "../../beat/load.ts";
import { plain } from "../plain.ts";
import type { Verb } from "./command.ts";

/** `hearsay beat check`: what is wrong in the tables of a beat, row by row; 1 where anything is. */
export const beat: Verb = {
  name: "beat",
  example: "hearsay beat check ru-ua",
  register: (program, io, done) => {
    program
      .command("beat")
      .description("look after the tables of beats")
      .command("check")
      .description("what is wrong in the tables of beats, row by row")
      .argument("[beat...]", "their names; all where none is given")
      .option("--json", "one problem a line, as JSON")
      .action((names: readonly string[], options: { readonly json?: true }) => {
        const found = (names.length ? names : beatIds()).map((id): [string, readonly Problem[]] => [id, checkBeat(id)]);
        const problems = found.flatMap(([id, all]) => all.map((p) => ({ beat: id, ...p })));
        if (options.json) for (const p of problems) io.out(`${JSON.stringify(p)}\n`);
        else for (const [id, all] of found) io.out(shown(id, all));
        done(problems.length ? 1 : 0);
      });
  },
};

const shown = (id: string, problems: readonly Problem[]): string =>
  problems.length === 0
    ? `${id}: in order\n`
    : problems.map((p) => plain(`${id}: ${p.table}${p.id === null ? "" : `, ${p.id}`}: ${p.what}\n`)).join("");
