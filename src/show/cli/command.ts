import type { Command } from "commander";
import type { Io } from "./io.ts";

/** A command of the program. Each registers itself with its help and an example, and answers with an exit code. */
export interface Verb {
  readonly name: string;
  /** One line that works as it stands, shown under the help. */
  readonly example: string;
  /** Adds the command to the program; `done` is told the exit code (0 all read, 1 something could not be read, 2 misuse). */
  register(program: Command, io: Io, done: (code: number) => void): void;
}
