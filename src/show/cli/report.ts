import type { Hearings } from "../../pipeline.ts";
import { plain } from "../plain.ts";
import type { Io } from "./io.ts";

/** Says on standard error what could not be read and what was left out; true where something could not be read. */
export function tellFailures(hearings: Pick<Hearings, "failures" | "notices">, io: Io): boolean {
  for (const { name, notice } of hearings.notices) io.err(`${plain(`${name}: ${notice.reason}`)} [${notice.code}]\n`);
  for (const f of hearings.failures)
    io.err(
      `${plain(`${f.name}${f.line === null ? "" : `, line ${f.line}`}: ${f.message} [${f.code}]\n  ${f.hint}`)}\n`,
    );
  return hearings.failures.length > 0;
}
