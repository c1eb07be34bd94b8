import { concessions } from "../compare/structure/concessions.ts";
import { selfConflicts } from "../compare/structure/conflicts.ts";
import { driftsOf } from "../compare/structure/drift.ts";
import { againstInterest } from "../compare/structure/interest.ts";
import { denialLinks } from "../compare/structure/links.ts";
import { unanswered } from "../compare/structure/silence.ts";
import { wordings } from "../compare/structure/wording.ts";
import { counted } from "../kinds/phrase.ts";
import { HearsayError } from "../model/error.ts";
import type { Quantity } from "../model/quantity.ts";
import type {
  AgainstInterest,
  Concession,
  DenialLink,
  DriftAnswer,
  Held,
  SelfConflict,
  Unanswered,
  Wording,
} from "../model/structure.ts";
import type { Board } from "./board.ts";

/** Options of a question besides the filters, by name. */
export type Own = Readonly<Record<string, string>>;

/** A row of an answer: what it prints as JSON, what it is sorted and gone on from by, whose it is, and how it is drawn. */
export interface Row {
  readonly row: object;
  /** Sorts the newest first when read from the end. */
  readonly key: string;
  /** The kinds of claims it is about. */
  readonly kinds: readonly string[];
  /** The positions a filter by speaker, side, outlet and day looks at. */
  readonly about: readonly Held[];
  readonly cells: readonly string[];
}

/** One question about the structure of disputes; the command line and the HTTP interface ask it alike. */
export interface Question {
  readonly name: string;
  readonly about: string;
  /** Options of its own: name, what it takes, what it means. */
  readonly own: readonly { readonly name: string; readonly takes: string; readonly about: string }[];
  readonly heads: readonly string[];
  ask(board: Board, own: Own): readonly Row[];
}

const who = (held: Held): string => held.speaker?.name ?? `${held.outlet} (own voice)`;
const reports = (held: Held): string => `${held.claims.length} ${held.claims.length === 1 ? "report" : "reports"}`;
const told = (held: Held): string =>
  `${who(held)}, ${held.said ?? "day not told"}, ${held.stance}: ${held.says} (${reports(held)})`;
const days = (n: number | null): string => (n === null ? "" : String(n));
const keyOf = (held: Held, ...more: readonly (string | null | undefined)[]): string =>
  [held.said ?? "0000", held.matter, held.claims[0] ?? "", ...more].join(" ");

function denialRow(row: DenialLink): Row {
  return {
    row,
    key: keyOf(row.answer, row.target?.claims[0], row.degree),
    kinds: [row.kind, row.target?.matter.split(":")[0] ?? ""],
    about: [row.answer],
    cells: [
      row.question,
      row.degree,
      told(row.answer),
      row.target ? told(row.target) : "not in the articles read",
      days(row.days),
      row.reason,
    ],
  };
}

const signed = (n: number, unit: string): string =>
  `${n > 0 ? "+" : ""}${unit === "share" ? `${Math.round(n * 1000) / 10} points` : n}`;
const stepOf = (q: Quantity, change: number | null): string =>
  `${counted(q)}${change === null ? "" : ` (${signed(change, q.unit)})`}`;

function driftRow(row: DriftAnswer): Row {
  const last = row.steps.at(-1)!;
  return {
    row,
    key: keyOf(last, row.unit),
    kinds: [row.kind],
    about: row.steps,
    cells: [
      row.question,
      row.steps.map((s) => `${s.said ?? "?"} ${who(s)}: ${stepOf(s.quantity, s.change)} [${s.stance}]`).join("; "),
      String(row.speakers.length),
    ],
  };
}

const interestRow = (row: AgainstInterest): Row => ({
  row,
  key: keyOf(row.held),
  kinds: [row.kind],
  about: [row.held],
  cells: [row.question, row.side, told(row.held), row.rule],
});

const conflictRow = (row: SelfConflict): Row => ({
  row,
  key: keyOf(row.later, row.earlier.claims[0]),
  kinds: [row.kind],
  about: [row.later],
  cells: [row.speaker.name, row.rule, told(row.earlier), told(row.later), days(row.days)],
});

function silenceRow(row: Unanswered): Row {
  const { articles, outlets, own, speaking, complete } = row.coverage;
  return {
    row,
    key: keyOf(row.held, row.side),
    kinds: [row.kind],
    about: [row.held],
    cells: [
      row.question,
      told(row.held),
      row.name,
      `${row.from} to ${row.to}${complete ? "" : " (not read to the end)"}`,
      `${articles} articles of ${outlets} outlets; ${own.articles} of its own (${own.outlets.join(", ") || "none"}); it speaks in ${speaking}`,
    ],
  };
}

const wordingRow = (row: Wording): Row => ({
  row,
  key: `${row.matter}`,
  kinds: [row.kind],
  about: [],
  cells: [
    row.question,
    row.totals.map((t) => `${t.word ?? "neutral"} ${t.count}`).join(", "),
    row.words.map((w) => `${w.outlet}: ${w.word ?? "neutral"} (${w.voice}, ${w.count})`).join("; "),
  ],
});

const concessionRow = (row: Concession): Row => ({
  row,
  key: keyOf(row.conceded, row.side),
  kinds: [row.kind],
  about: [row.conceded],
  cells: [
    row.question,
    told(row.claimed),
    row.denied ? told(row.denied) : "",
    `${told(row.conceded)}; ${row.rule}`,
    days(row.afterClaim),
    days(row.afterDenial),
  ],
});

const degrees = ["denies", "differs", "partly", "unspecified"];

/** The table of questions. Each has a section in docs/cli.md and a route in docs/http.md, which a test checks. */
export const questions: readonly Question[] = [
  {
    name: "denials",
    about: "denials and differing accounts, each with what it answers and why",
    own: [{ name: "degree", takes: "<degree>", about: "denies, differs, partly or unspecified" }],
    heads: ["Matter", "Degree", "Answer", "Answers", "Days", "Why"],
    ask: ({ matters, name }, own) => {
      const degree = oneOf("degree", own.degree, degrees);
      return denialLinks(matters, name)
        .filter((row) => degree === "" || row.degree === degree)
        .map(denialRow);
    },
  },
  {
    name: "drift",
    about: "how figures moved over time, by speaker, comparators kept",
    own: [],
    heads: ["Figure", "Steps", "Speakers"],
    ask: ({ matters, name }) => driftsOf(matters, name).map(driftRow),
  },
  {
    name: "interest",
    about: "what is said against the interest of the speaker's own side, by rule",
    own: [],
    heads: ["Matter", "Side", "Said", "Rule"],
    ask: ({ matters, name }) => againstInterest(matters, name).map(interestRow),
  },
  {
    name: "conflicts",
    about: "one speaker's earlier and later statements that do not stand together as told",
    own: [],
    heads: ["Speaker", "Rule", "Earlier", "Later", "Days"],
    ask: ({ matters, name, note }) =>
      selfConflicts(matters, { name, taken: (claim) => note(claim)?.taken === true }).map(conflictRow),
  },
  {
    name: "unanswered",
    about: "claims of one side that the other has not answered in what was read, with what was read",
    own: [
      { name: "by", takes: "<side>", about: "the side that is silent" },
      { name: "days", takes: "<n>", about: "days an answer may take (7)" },
    ],
    heads: ["Matter", "Said", "Silent", "Days looked at", "Read of those days"],
    ask: (board, own) => {
      const { beat, matters, name } = board;
      const by = own.by || null;
      const asked = { days: daysOf(own.days), by, sides: beat.sides };
      return unanswered(matters, board.read, asked, name).map(silenceRow);
    },
  },
  {
    name: "wording",
    about: "by which words the outlets tell one thing",
    own: [{ name: "all", takes: "", about: "also what everybody words neutrally" }],
    heads: ["Matter", "Words", "Outlets"],
    ask: ({ matters, note }, own) => wordings(matters, note, own.all === "1").map(wordingRow),
  },
  {
    name: "conceded",
    about: "what a side came to say after its adversary had said it, and after how many days",
    own: [],
    heads: ["Matter", "Said by the other side", "Denied", "Conceded", "Days", "Days since denial"],
    ask: ({ matters, name }) => concessions(matters, name).map(concessionRow),
  },
];

function oneOf(name: string, value: string | undefined, known: readonly string[]): string {
  if (!value || known.includes(value)) return value ?? "";
  throw new HearsayError("use/filter", `There is no ${name} "${value}"`, `Name one of: ${known.join(", ")}.`);
}

function daysOf(given: string | undefined): number {
  if (!given) return 7;
  if (/^\d{1,3}$/.test(given) && Number(given) <= 366) return Number(given);
  throw new HearsayError("use/filter", `"${given}" is no number of days`, "Give days as a whole number from 0 to 366.");
}
