import { openBeat } from "../../beat/load.ts";
import { explain, explainPlaces, type Heard } from "../../pipeline.ts";
import { articleAnswer } from "../answers.ts";
import { listen } from "../intake.ts";
import { toReadingLine } from "../lines.ts";
import { Names, type NamesShown } from "../naming.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { beatChoice, namesOf, type Options, reachOf, withBeat, withNames, withReach } from "./options.ts";
import { drawReading } from "./reading.ts";
import { tellFailures } from "./report.ts";

/** `hearsay read`: who says what in articles, without recording anything. */
export const read: Verb = {
  name: "read",
  example: "hearsay read samples/kupiansk/2025-11-20-sputnik.json",
  register: (program, io, done) => {
    withReach(
      withNames(withBeat(program.command("read").description("read articles and show who says what; records nothing"))),
    )
      .argument("<files...>", "files, folders, http(s) addresses, or - for standard input")
      .option("--json", "one reading a line")
      .option(
        "--explain",
        "name the rule behind every statement and claim, what the net made of its cue, and why a place was understood",
      )
      .action(async (files: string[], options: Options) => done(await readAll(files, options, io)));
  },
};

async function readAll(files: readonly string[], options: Options, io: Io): Promise<number> {
  let code = 0;
  const naming = namesOf(options, io);
  for await (const hearings of listen(files, beatChoice(options), reachOf(options))) {
    for (const one of hearings.heard)
      if (options.json) io.out(`${JSON.stringify(toReadingLine(one.article, one.reading))}\n`);
      else io.out(drawn(one, naming, options, io));
    if (tellFailures(hearings, io)) code = 1;
  }
  return code;
}

function drawn({ article, reading, capture }: Heard, naming: NamesShown, options: Options, io: Io): string {
  const beat = openBeat(reading.reader.beat);
  const answer = new Names(naming, [beat]).article(articleAnswer(article, reading, beat, capture.sha256, {}));
  return drawReading(
    answer,
    io,
    options.explain ? { cues: explain(article, beat), places: explainPlaces(reading) } : null,
  );
}
