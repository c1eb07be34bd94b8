import type { ArticleListed } from "../../../model/answer.ts";
import type { Held } from "../../../model/structure.ts";
import { outletShown } from "../../answers.ts";
import type { Table } from "./screen.ts";

type Column<T> = readonly [head: string, of: (row: T) => string | number | boolean | null];

/** Rows and columns → a table. */
export const tableOf = <T>(rows: readonly T[], columns: readonly Column<T>[]): Table => ({
  heads: columns.map(([head]) => head),
  rows: rows.map((row) => columns.map(([, of]) => of(row))),
});

/** An article in CSV. */
export const articleColumns: readonly Column<ArticleListed>[] = [
  ["article", (a) => a.id],
  ["outlet", (a) => outletShown(a)],
  ["title", (a) => a.title],
  ["url", (a) => a.url],
  ["published", (a) => a.published],
  ["updated", (a) => a.updated],
  ["language", (a) => a.language],
  ["read", (a) => a.read],
  ["statements", (a) => a.statements],
  ["claims", (a) => a.claims],
];

/** A position as rows about structure cite it. */
export const heldColumns = (as: string): readonly Column<Held | null>[] => [
  [`${as}_speaker`, (h) => h && (h.speaker?.name ?? `${h.outlet} (own voice)`)],
  [`${as}_said`, (h) => h?.said ?? null],
  [`${as}_stance`, (h) => h?.stance ?? null],
  [`${as}_sentence`, (h) => h?.says ?? null],
  [`${as}_claims`, (h) => h?.claims.join(" ") ?? null],
];

/** The same columns over a part of a row. */
export const within = <T, U>(columns: readonly Column<U>[], of: (row: T) => U): readonly Column<T>[] =>
  columns.map(([head, cell]) => [head, (row: T) => cell(of(row))]);
