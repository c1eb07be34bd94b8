import { cursorOf, sortOf } from "../compare/query.ts";
import type { Held } from "../model/structure.ts";
import { fold } from "../text/fold.ts";
import type { Board } from "./board.ts";
import type { Desk, Part as Listed } from "./desk.ts";
import { type Filters, within } from "./filters.ts";
import type { Own, Question, Row } from "./questions.ts";

/** The filters a question about structure takes: the place chooses the matters, the others the rows. */
export const rowFilters = ["place", "kind", "speaker", "side", "outlet", "since", "until"] as const;

/** A part of an answer. `next` is where the following part begins; null on the last. */
export interface Part {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

/** Asks a question: every row that fits, the newest first, a part at a time. */
export function asked(
  question: Question,
  desk: Desk,
  filters: Filters,
  own: Own,
  limit: number,
  from: string | null,
): Part {
  const rows: Row[] = [];
  // All kinds are asked for: what answers a claim of one kind in part is of another.
  for (const board of desk.boards({ place: filters.place, kind: "" }))
    for (const row of question.ask(board, own)) if (rowFits(row, filters, board.outletNamed)) rows.push(row);
  rows.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
  const start = from === null ? 0 : rows.findIndex((row) => row.key < from);
  const rest = start < 0 ? [] : rows.slice(start, start + limit + 1);
  const last = rest[limit - 1];
  return { rows: rest.slice(0, limit), total: rows.length, next: rest.length > limit && last ? last.key : null };
}

/** The same, a part as lists are asked for theirs: all rows where no limit is told. */
export function partOf(
  question: Question,
  desk: Desk,
  filters: Filters,
  own: Own,
  { limit, cursor }: Pick<Listed, "limit" | "cursor">,
): Part {
  const from = cursor ? sortOf(cursor) : null;
  const { rows, total, next } = asked(question, desk, filters, own, limit ?? Number.MAX_SAFE_INTEGER, from);
  return { rows, total, next: next === null ? null : cursorOf(next) };
}

const rowFits = (row: Row, f: Filters, named: Board["outletNamed"]): boolean =>
  (!f.kind || row.kinds.includes(f.kind)) && (row.about.length === 0 || row.about.some((held) => fits(held, f, named)));

function fits(held: Held, f: Filters, named: Board["outletNamed"]): boolean {
  const { speaker, outlet, said } = held;
  if (f.side && (speaker?.side ?? "none") !== f.side) return false;
  if (f.speaker && !fold(speaker?.name ?? outlet).includes(fold(f.speaker))) return false;
  if (f.outlet && !fold(outlet).includes(fold(f.outlet)) && named(f.outlet) !== outlet) return false;
  return within(said, f);
}
