import { compare } from "../../compare/compare.ts";
import { toMatterLine } from "../../compare/line.ts";
import { namingOf } from "../../compare/naming.ts";
import { take } from "../../flow/flow.ts";
import { type Books, openBooks } from "../../flow/open.ts";
import { HearsayError } from "../../model/error.ts";
import type { Matter } from "../../model/matter.ts";
import type { Hearings } from "../../pipeline.ts";
import { type Desk, deskOf, every, type Part } from "../desk.ts";
import { givenReadings } from "../given-readings.ts";
import { listen } from "../intake.ts";
import { beatsOf, type Kept, keptIn } from "../kept.ts";
import { Names } from "../naming.ts";
import { plain } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { drawMatter, drawMatters } from "./matters.ts";
import { nothing } from "./nothing.ts";
import {
  beatChoice,
  filtersOf,
  namesOf,
  type Options,
  reachOf,
  text,
  withBeat,
  withFilters,
  withLedger,
  withNames,
  withReach,
} from "./options.ts";
import { listed, tellMore } from "./paging.ts";
import { tellFailures } from "./report.ts";

/** `hearsay compare`: who affirms, who differs, who denies; of a ledger, or of files read into memory. */
export const compareVerb: Verb = {
  name: "compare",
  example: "hearsay compare --place Kupyansk samples/kupiansk",
  register: (program, io, done) => {
    const command = program
      .command("compare")
      .description("claims about the same thing side by side; of the ledger, or of FILES read into memory");
    withReach(withNames(withFilters(withBeat(withLedger(command)))))
      .argument("[files...]", "files, folders, addresses or -; without any the ledger is asked")
      .option("--disputed", "only matters that somebody denies or differs on")
      .option("--full", "every position with the words and chain of each report")
      .option("--limit <n>", "matters at most (200 in the table, else all)")
      .option("--cursor <place>", "go on where the list before ended")
      .option("--json", "one matter a line")
      .option("--readings <file>", "with FILES and --json: take their readings from these lines instead of reading")
      .action(async (files: string[], options: Options) => done(await compareAll(files, options, io)));
  },
};

async function compareAll(files: readonly string[], options: Options, io: Io): Promise<number> {
  if (options.readings && !(files.length && options.json))
    throw new HearsayError(
      "use/readings",
      "--readings needs FILES and --json",
      "Name the articles the readings are of, and add --json.",
    );
  if (files.length && options.asOf)
    throw new HearsayError("use/as-of", "--as-of asks a ledger, not FILES", "Leave out the files, or the time.");
  const filters = filtersOf(options);
  if (!files.length) {
    const office = await officeOf(options, io);
    tell(office.desk(), filters, options, io);
    return 0;
  }
  return options.readings ? givenCompared(files, options, io) : filesCompared(files, filters, options, io);
}

/** Files read into a ledger in memory, which then answers as one on disk does. */
async function filesCompared(
  files: readonly string[],
  filters: ReturnType<typeof filtersOf>,
  options: Options,
  io: Io,
): Promise<number> {
  const books = await openBooks("memory:");
  try {
    const code = await taken(books, files, options, io);
    tell(deskOf(books.view), filters, options, io);
    return code;
  } finally {
    await books.close();
  }
}

async function taken(books: Books, files: readonly string[], options: Options, io: Io): Promise<number> {
  let code = 0;
  async function* told(): AsyncGenerator<Hearings> {
    for await (const hearings of listen(files, beatChoice(options), reachOf(options))) {
      if (tellFailures(hearings, io)) code = 1;
      yield { ...hearings, failures: [] };
    }
  }
  for await (const { status, name, reason } of take(told(), books, { hear: (hearings) => hearings }))
    if (status === "failed") {
      io.err(`${plain(`${name}: ${reason}`)}\n`);
      code = 1;
    }
  return code;
}

/** Files compared by readings that are given, so that comparing can be scored alone. */
async function givenCompared(files: readonly string[], options: Options, io: Io): Promise<number> {
  const kept: Kept[] = [];
  let code = 0;
  for await (const hearings of listen(files, beatChoice(options), reachOf(options))) {
    kept.push(...hearings.heard.map((h) => ({ article: h.article, reading: h.reading, bytes: h.capture.sha256 })));
    if (tellFailures(hearings, io)) code = 1;
  }
  for (const beat of beatsOf(kept))
    for (const m of compare(await givenReadings(keptIn(beat, kept), text(options.readings)), namingOf(beat)))
      io.out(`${JSON.stringify(toMatterLine(m))}\n`);
  return code;
}

function tell(desk: Desk, filters: ReturnType<typeof filtersOf>, options: Options, io: Io): void {
  const list = (part: Part) => desk.compared(filters, part);
  const line = (m: Matter): void => io.out(`${JSON.stringify(toMatterLine(outward(m, desk)))}\n`);
  if (options.json && !options.limit && !options.cursor) {
    // All of them: no more than a part is held.
    for (const m of every(list)) line(m);
    return;
  }
  const found = listed(list, options, 200);
  tellMore(found, options, io);
  if (options.json) {
    found.rows.forEach(line);
    return;
  }
  const names = new Names(namesOf(options, io), desk.beats);
  const matters = found.rows.flatMap((m) => desk.matter(m.key) ?? []).map((m) => names.matter(m));
  const full = options.full === true || (filters.place !== "" && matters.length <= 5);
  if (!matters.length) io.out(`${plain(nothing("matter", filters, desk))}\n`);
  else io.out(full ? matters.map((m) => drawMatter(m, io)).join("") : drawMatters(matters, io));
}

/** Reports named as people name their articles: by the id the article came with, where it came with one. */
function outward(m: Matter, desk: Desk): Matter {
  const name = (id: string): string => desk.nameOf(id);
  const report = (r: Matter["positions"][number]["claims"][number]) => ({ ...r, article: name(r.article) });
  return {
    ...m,
    positions: m.positions.map((p) => ({
      ...p,
      claims: p.claims.map(report),
      edges: p.edges.map((e) => ({ ...e, report: report(e.report), to: e.to && report(e.to) })),
    })),
  };
}
