import { readFileSync } from "node:fs";
import { HearsayError } from "../model/error.ts";

/** The cells of a row by column name; undefined for a column the table does not have. */
export interface Cells {
  get(column: string): string | undefined;
}

/** One row of a table: its cells by column name, and where it stands (the header is line 1). */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}

/**
 * Reads a tab-separated table with one header line, no quoting. `columns` are those it must have, in any order, `spare` those it
 * may have; others are an error, so that a misspelt header is seen. A HearsayError "beat/table" names file, line and column.
 */
export const readTable = (
  path: string,
  shown: string,
  columns: readonly string[],
  spare: readonly string[] = [],
  faults?: Faults,
): Row[] => readRows(path, shown, columns, spare, (row) => row, faults);

/** The same, each row made into something at once: of a table of many rows no more is held than what they become. */
export function readRows<T>(
  path: string,
  shown: string,
  columns: readonly string[],
  spare: readonly string[],
  make: (row: Row) => T,
  faults?: Faults,
): T[] {
  const text = read(path, shown);
  const header = lineAt(text, 0)
    .replace(/^\ufeff/, "")
    .split("\t");
  checkHeader(header, columns, spare, shown);
  const at = new Map(header.map((name, i) => [name, i]));
  const made: T[] = [];
  let number = 1;
  for (let start = text.indexOf("\n") + 1; start > 0; start = text.indexOf("\n", start) + 1) {
    number++;
    const line = lineAt(text, start);
    if (line.trim() === "") continue;
    const parts = line.split("\t");
    const one = (): T => {
      if (parts.length !== header.length)
        throw bad(shown, number, null, `has ${parts.length} columns where the header has ${header.length}`);
      return make({ file: shown, line: number, cells: cellsOf(parts, at) });
    };
    made.push(...gathered(one, faults));
  }
  return made;
}

/** The line that begins at an offset, without its end. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function read(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new HearsayError(
      "beat/missing",
      `${shown} cannot be read`,
      "A beat needs beat.json and its tables; see docs/beats.md",
      cause,
    );
  }
}

/** Where bad rows are put instead of stopping at the first; they are left out of what is read. */
export type Faults = HearsayError[];

/** What each row makes; a bad one is put among the faults where they are gathered, and stops the reading where they are not. */
export function eachRow<T>(rows: readonly Row[], make: (row: Row) => T, faults?: Faults): T[] {
  return rows.flatMap((row) => gathered(() => make(row), faults));
}

function gathered<T>(make: () => T, faults: Faults | undefined): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!faults || !(error instanceof HearsayError)) throw error;
    faults.push(error);
    return [];
  }
}

/** Cells that know their columns by one table's header, so that a row holds its parts and nothing more. */
const cellsOf = (parts: readonly string[], at: ReadonlyMap<string, number>): Cells => ({
  get: (column) => {
    const i = at.get(column);
    return i === undefined ? undefined : (parts[i] ?? "").trim();
  },
});

function checkHeader(
  header: readonly string[],
  columns: readonly string[],
  spare: readonly string[],
  shown: string,
): void {
  for (const name of columns) if (!header.includes(name)) throw bad(shown, 1, name, "is missing from the header");
  for (const name of header)
    if (!columns.includes(name) && !spare.includes(name)) throw bad(shown, 1, name, "is not a column this table has");
}

/** A cell as written; a HearsayError where it is empty. */
export function required(row: Row, column: string): string {
  const value = row.cells.get(column) ?? "";
  if (value === "") throw bad(row.file, row.line, column, "is empty");
  return value;
}

/** A cell, or null where it is empty. */
export const optional = (row: Row, column: string): string | null => row.cells.get(column) || null;

/** A cell that holds a list, parted by ";". */
export function list(row: Row, column: string): string[] {
  const cell = row.cells.get(column) ?? "";
  return cell === ""
    ? []
    : cell
        .split(";")
        .map((part) => part.trim())
        .filter((part) => part !== "");
}

/** A cell that holds a number, or null where it is empty. */
export function number(row: Row, column: string): number | null {
  const cell = row.cells.get(column) ?? "";
  if (cell === "") return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw bad(row.file, row.line, column, `is "${cell}", which is no number`);
  return value;
}

/** A cell that must be one of a few words. */
export function oneOf<T extends string>(row: Row, column: string, words: readonly T[]): T {
  const cell = row.cells.get(column) ?? "";
  const found = words.find((word) => word === cell);
  if (found === undefined) throw bad(row.file, row.line, column, `is "${cell}", not one of ${words.join(", ")}`);
  return found;
}

/** The error for a bad row: names file, line and column. */
export function bad(file: string, line: number, column: string | null, what: string): HearsayError {
  const where = column === null ? `${file}, line ${line}` : `${file}, line ${line}, column ${column}`;
  return new HearsayError(
    "beat/table",
    `${where}: ${what}`,
    "Mend that row; docs/beats.md says what each column holds",
  );
}
