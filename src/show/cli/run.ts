import { Command, CommanderError } from "commander";
import { useImported } from "../../gazetteer/world.ts";
import { HearsayError } from "../../model/error.ts";
import { version } from "../../text/version.ts";
import { verbs } from "./index.ts";
import type { Io } from "./io.ts";
import { gazetteerPath } from "./options.ts";
import { told } from "./trouble.ts";

/**
 * Runs one command line and resolves to its exit code: 0 all was read, 1 something could not be read (the report names
 * it, the rest is done), 2 misuse.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  useImported(gazetteerPath({}, io));
  const program = new Command("hearsay")
    .description(
      "A claim ledger for conflict news: who said what, when, through whom, and who disagrees.\nIt never says who is right.",
    )
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: (s) => io.out(s), writeErr: (s) => io.err(s) })
    .showHelpAfterError("(hearsay --help lists the commands)");
  for (const verb of verbs) {
    verb.register(program, io, (n) => {
      code = Math.max(code, n);
    });
    const command = program.commands.find((c) => c.name() === verb.name);
    command?.addHelpText("after", `\nExample:\n  $ ${verb.example}`);
    command?.exitOverride().configureOutput({ writeOut: (s) => io.out(s), writeErr: (s) => io.err(s) });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 || error.code === "commander.help" ? 0 : 2;
    io.err(`${told(error)}\n`);
    const misuse = error instanceof HearsayError && (error.code.startsWith("use/") || error.code === "beat/unknown");
    return misuse ? 2 : 1;
  }
}
