import type { MatterAnswer, MatterLine, PositionAnswer } from "../../model/answer.ts";
import type { PositionStance } from "../../model/matter.ts";
import { outletShown } from "../answers.ts";
import { oneLine, quoted } from "../plain.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { fold, table } from "./table.ts";
import { verbs } from "./verbs.ts";

const stances: readonly PositionStance[] = ["affirms", "differs", "denies", "doubts", "predicts"];
const days = (m: Pick<MatterLine, "from" | "to">): string =>
  m.from === m.to || !m.to ? (m.from ?? "") : `${m.from} to ${m.to}`;

/** Matters as a table: the question, who holds what, and from how many reports, outlets and origins. */
export function drawMatters(matters: readonly MatterAnswer[], io: Io): string {
  const who = (m: MatterAnswer, stance: PositionStance): string =>
    [...new Set(m.positions.filter((p) => p.stance === stance).map((p) => named(p)))].join("; ");
  const rows = matters.map((m) => [
    m.question,
    days(m),
    who(m, "affirms"),
    who(m, "differs"),
    who(m, "denies"),
    `${m.reports}/${m.outlets}/${m.origins}`,
  ]);
  const columns = [
    { head: "Matter", grow: 4 },
    { head: "When", grow: 2 },
    { head: "Affirms", grow: 3 },
    { head: "Differs", grow: 2 },
    { head: "Denies", grow: 3 },
    { head: "Rep./outl./orig.", grow: 0 },
  ];
  return `${table(columns, rows, io.width, paint(io).bold)}\n`;
}

const named = (p: PositionAnswer): string =>
  p.speaker?.name ?? `${p.claims[0]?.article.outlet ?? "an outlet"} (own voice)`;

/** One matter in full: every position, with the words and the chain of each report. */
export function drawMatter(m: MatterAnswer, io: Io): string {
  const { bold, dim } = paint(io);
  const lines = [
    bold(oneLine(m.question)),
    dim(
      `${days(m)} · ${m.reports} reports · ${m.outlets} outlets · ${m.origins} origins · ${m.unestablished} not established · ${oneLine(m.key)}`,
    ),
  ];
  for (const stance of stances) {
    const positions = m.positions.filter((p) => p.stance === stance);
    if (positions.length) lines.push("", bold(stance.toUpperCase()), ...positions.flatMap((p) => position(p, io)));
  }
  return `${lines.join("\n")}\n\n`;
}

function position(p: PositionAnswer, io: Io): string[] {
  const { dim } = paint(io);
  const head = `  ${oneLine(named(p))}${p.said ? `, ${p.said}` : ""}: ${verbs[p.claims[0]?.stance ?? "asserts"]}: ${oneLine(p.says)}${p.origin ? dim(` [${p.origin}]`) : dim(" [origin not established]")}`;
  return [
    head,
    ...p.claims.flatMap((c) => {
      const chain = c.statement
        ? [...c.statement.via.slice(1).map((v) => v.name), c.statement.speaker.name].join(" › ")
        : "own voice";
      const words = quoted(oneLine(c.words.text));
      const [first = "", ...rest] = fold(
        `${oneLine(outletShown(c.article))}: ${words} ${`(${oneLine(chain)}; ${c.id})`}`,
        io.width - 6,
      );
      return [`    ${first}`, ...rest.map((r) => `      ${r}`)];
    }),
  ];
}
