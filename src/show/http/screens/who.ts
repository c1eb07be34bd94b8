import { HearsayError } from "../../../model/error.ts";
import type { FacetValue, PatternsAnswer, WhoAnswer } from "../../../model/screens.ts";
import type { Held } from "../../../model/structure.ts";
import { outletShown } from "../../answers.ts";
import { asked as ask } from "../../asking.ts";
import { type Desk, every } from "../../desk.ts";
import { claimColumns } from "../../export/csv.ts";
import { type Filters, filtersFrom } from "../../filters.ts";
import { questions } from "../../questions.ts";
import { sideNamesOf } from "./overview.ts";
import { part, type Screen } from "./screen.ts";
import { heldColumns, tableOf, within } from "./tables.ts";

const most = 100_000;

/** Every row of a question about structure. */
function rowsOf(
  desk: Desk,
  name: string,
  filters: Filters,
  own: Readonly<Record<string, string>> = {},
): readonly object[] {
  const question = questions.find((q) => q.name === name);
  return question ? ask(question, desk, filters, own, most, null).rows.map(({ row }) => row) : [];
}

/** One person's or body's page. */
export const who: Screen<WhoAnswer> = {
  name: "who",
  path: "/who/:id",
  about: "one person's or body's statements, who carried them, their conflicts and concessions",
  takes: ["offset"],
  answer: (office, asked) => {
    const desk = office.desk();
    const filters = filtersFrom((name) => (name === "speaker" ? asked.id : undefined));
    const own = [...every((which) => desk.claims(filters, which))].filter(
      (c) => (c.statement?.speaker.name ?? outletShown(c.article)) === asked.id || c.article.outlet === asked.id,
    );
    if (own.length === 0) return null;
    const theirs = <T extends object>(name: string, of: (row: T) => Held): readonly T[] =>
      (rowsOf(desk, name, filters) as readonly T[]).filter((row) => of(row).speaker?.name === asked.id);
    return {
      name: asked.id,
      roles: distinct(own.map((c) => c.statement?.speaker.role ?? "")),
      sides: distinct(own.map((c) => c.statement?.speaker.side ?? "")).map(sideNamesOf(desk)),
      claims: part(own, asked, 30),
      kinds: counted(own.map((c) => c.kind)),
      carriers: counted(
        own.flatMap((c) => [outletShown(c.article), ...(c.statement?.via.slice(1).map((v) => v.name) ?? [])]),
      ),
      conflicts: theirs<WhoAnswer["conflicts"][number]>("conflicts", (row) => row.later),
      conceded: theirs<WhoAnswer["conceded"][number]>("conceded", (row) => row.conceded),
      interest: theirs<WhoAnswer["interest"][number]>("interest", (row) => row.held),
    };
  },
  csv: (answer) => tableOf(answer.claims.rows, claimColumns),
};

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values.filter(Boolean))];

function counted(values: readonly string[]): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, name: value, count })).sort((a, b) => b.count - a.count);
}

const patternNames = ["denials", "conflicts", "conceded", "interest", "unanswered", "wording"] as const;

/** What no single article shows: denials and their targets, conflicts, concessions, silence, wording. */
export const patterns: Screen<PatternsAnswer> = {
  name: "patterns",
  path: "/patterns/:id",
  about: "denials, conflicts, conceded, interest, unanswered or wording: one question about structure, its rows",
  takes: ["offset", "days", "by"],
  answer: (office, asked) => {
    const pattern = patternNames.find((name) => name === asked.id);
    if (!pattern)
      throw new HearsayError(
        "use/filter",
        `There is no pattern "${asked.id}"`,
        `Name one of: ${patternNames.join(", ")}.`,
      );
    const rows = rowsOf(office.desk(), pattern, asked.filters, { days: asked.value("days"), by: asked.value("by") });
    return { pattern, rows: part(rows, asked, 40) } as PatternsAnswer;
  },
  csv: (answer) => tableOf(answer.rows.rows.flatMap(heldIn), heldTable),
};

interface Cited {
  readonly question: string;
  readonly first: Held | null;
  readonly second: Held | null;
  readonly note: string;
}

const heldTable = [
  ["question", (r: Cited) => r.question] as const,
  ...within(heldColumns("first"), (r: Cited) => r.first),
  ...within(heldColumns("second"), (r: Cited) => r.second),
  ["note", (r: Cited) => r.note] as const,
];

function heldIn(row: PatternsAnswer["rows"]["rows"][number]): readonly Cited[] {
  if ("answer" in row) return [{ question: row.question, first: row.answer, second: row.target, note: row.reason }];
  if ("earlier" in row) return [{ question: row.earlier.says, first: row.earlier, second: row.later, note: row.rule }];
  if ("conceded" in row) return [{ question: row.question, first: row.claimed, second: row.conceded, note: row.rule }];
  if ("rule" in row) return [{ question: row.question, first: row.held, second: null, note: row.rule }];
  if ("coverage" in row)
    return [{ question: row.question, first: row.held, second: null, note: `${row.name}: ${row.from} to ${row.to}` }];
  return row.words.map((w) => ({
    question: row.question,
    first: null,
    second: null,
    note: `${w.outlet}: ${w.word ?? "neutral"} (${w.voice}, ${w.count})`,
  }));
}
