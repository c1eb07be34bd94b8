import { homedir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { Beat } from "../../beat/beat.ts";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { HearsayError } from "../../model/error.ts";
import { type Filters, filtersFrom } from "../filters.ts";
import type { Reach } from "../intake.ts";
import { type NamesShown, namingFrom } from "../naming.ts";
import type { Io } from "./io.ts";

/** What commander hands over; every option is text or a switch. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The ledger's folder: the option, else HEARSAY_LEDGER, else ./hearsay-ledger. */
export const ledgerPath = (options: Options, io: Io): string =>
  text(options.ledger) || io.env.HEARSAY_LEDGER || "hearsay-ledger";

/** An option's text; "" where it was not given. */
export const text = (value: string | boolean | undefined): string => (typeof value === "string" ? value : "");

/** Where imported places are kept: the option, else HEARSAY_GAZETTEER, else the data folder of the account. */
export const gazetteerPath = (options: Options, io: Io): string =>
  text(options.into) ||
  io.env.HEARSAY_GAZETTEER ||
  join(io.env.XDG_DATA_HOME || join(io.env.HOME || homedir(), ".local", "share"), "hearsay", "places.db");

/** Adds --ledger. */
export const withLedger = (command: Command): Command =>
  command.option("--ledger <folder>", "the ledger (else HEARSAY_LEDGER, else ./hearsay-ledger)");

/** Adds --as-of. */
export const withAsOf = (command: Command): Command =>
  command.option(
    "--as-of <instant>",
    "as it was recorded by then: 2025-11-21T09:00Z, a day (to its end, UTC), or size:N for the first N entries",
  );

/** Adds --beat and its choice. */
export const withBeat = (command: Command): Command =>
  command.option("--beat <name>", "read with this beat (else the one whose names the article holds)");

/** Adds --follow, and what tests need to read from this machine. */
export const withReach = (command: Command): Command =>
  command
    .option(
      "--follow",
      "of a feed, read the pages it links to (100 at most, a second apart) instead of what stands in it",
    )
    .option("--allow-loopback", "let addresses of this machine be read (for tests)");

/** How far reading goes beyond the names given. */
export const reachOf = (options: Options): Reach => ({
  follow: options.follow === true,
  allowLoopback: options.allowLoopback === true,
});

/** Adds --names. */
export const withNames = (command: Command): Command =>
  command.option(
    "--names <which>",
    "places by their names now, as each source writes them, or former: now, source, former (else HEARSAY_NAMES, else now); changes no id and no count",
  );

/** Which names are shown: the option, else HEARSAY_NAMES; one that is none is a HearsayError "use/names". */
export const namesOf = (options: Options, io: Io): NamesShown =>
  namingFrom(text(options.names) || (io.env.HEARSAY_NAMES ?? ""));

/** How the beat of a text is chosen. A name that is none is a HearsayError "beat/unknown". */
export function beatChoice(options: Options): (of: string, published?: string | null) => Beat {
  const named = text(options.beat);
  if (!named) return (of, published) => openBeat(pickBeat(of, published));
  const beat = openBeat(named);
  return () => beat;
}

/** Adds the filters every question has, and the time it is asked of. */
export const withFilters = (command: Command): Command =>
  withAsOf(command)
    .option("--place <name>", "a place in any spelling, or its id")
    .option("--speaker <name>", "a speaker, or part of the name")
    .option("--side <id>", "the side the speaker speaks for")
    .option(
      "--kind <kind>",
      "control, settlements, area, advance, encirclement, casualties, losses, strike, surrender, evacuation, other",
    )
    .option("--outlet <name>", "an outlet, or part of its name")
    .option("--since <day>", "first day of what is claimed (YYYY-MM-DD)")
    .option("--until <day>", "last day of what is claimed (YYYY-MM-DD)");

/** The filters of a command line. */
export const filtersOf = (options: Options): Filters =>
  filtersFrom((name) => (options[name] === true ? "1" : text(options[name]) || undefined));

/** An option that counts; a HearsayError "use/filter" where it is no whole number from 1. */
export function countOf(options: Options, name: string): number | null {
  const given = text(options[name]);
  if (!given) return null;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new HearsayError("use/filter", `--${name} "${given}" is no number of rows`, "Give a whole number from 1.");
}
