import { ALIKE } from "../../compare/copies.ts";
import { HearsayError } from "../../model/error.ts";
import type { OriginReport, OriginsAnswer } from "../../model/structure.ts";
import { claimNamed } from "../claim-named.ts";
import { oneLine } from "../plain.ts";
import { officeOf } from "./asking.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { type Options, text, withAsOf, withLedger } from "./options.ts";

/** `hearsay origins`: one matter's utterances, who carried them and why each report is held to be of one. */
export const origins: Verb = {
  name: "origins",
  example: "hearsay origins claim:3f9a --threshold 0.6",
  register: (program, io, done) => {
    withAsOf(
      withLedger(
        program
          .command("origins")
          .description("one matter's utterances, who carried them, which texts are near-copies"),
      ),
    )
      .argument("<matter>", "a matter's key, or the id of a claim in it, or enough of its beginning")
      .option("--threshold <share>", "the similarity from which texts are near-copies (0.45)")
      .option("--json", "as JSON")
      .action(async (id: string, options: Options) => {
        const office = await officeOf(options, io);
        const desk = office.desk();
        const of = id.startsWith("claim:") ? claimNamed(desk, id).claim.id : id;
        const found = desk.origins(of, thresholdOf(text(options.threshold)));
        if (!found)
          throw new HearsayError(
            "use/missing",
            `No matter "${oneLine(id)}" in this ledger`,
            "hearsay compare lists them with their keys.",
          );
        io.out(options.json ? `${JSON.stringify(found)}\n` : draw(found, io));
        done(0);
      });
  },
};

function thresholdOf(given: string): number {
  if (!given) return ALIKE;
  const value = Number(given);
  if (value >= 0 && value <= 1) return value;
  throw new HearsayError("use/filter", `"${given}" is no threshold`, "Give a number from 0 to 1.");
}

function draw(a: OriginsAnswer, io: Io): string {
  const { bold, dim } = paint(io);
  const lines = [
    bold(oneLine(a.question)),
    dim(`${a.reports} reports · ${a.outlets} outlets · ${a.origins} origins · ${a.unestablished} not established`),
  ];
  for (const { origin, speaker, said, reports } of a.tree) {
    const name = speaker ? `${speaker.name} (${speaker.side})${said ? `, ${said}` : ""}` : "Origin not established";
    lines.push("", bold(oneLine(origin ? `${origin}  ${name}` : name)), ...reports.map(line));
  }
  const { threshold } = a;
  if (a.copies.length) lines.push("", bold(`Texts alike (near-copies from ${threshold} on)`));
  const paper = new Map(a.tree.flatMap(({ reports }) => reports.map((r) => [r.article, r] as const)));
  const named = (id: string): string => `${paper.get(id)?.outlet ?? id} (${id.slice(0, 16)})`;
  for (const { a: one, b, similarity, degree } of a.copies)
    lines.push(oneLine(`  ${similarity.toFixed(2)}  ${degree}: ${named(one)} and ${named(b)}`));
  return `${lines.join("\n")}\n`;
}

const line = ({ outlet, published, state, reasons, claim }: OriginReport): string =>
  oneLine(`  ${published?.slice(0, 10) ?? "no day"}  ${outlet}: ${state}: ${reasons.join("; ")} (${claim})`);
