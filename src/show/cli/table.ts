import { oneLine } from "../plain.ts";

/** A column: its heading, and how wide it may become when the line is short of room. */
export interface Column {
  readonly head: string;
  /** Share of the spare width it gets; 0 for a column that is never folded. */
  readonly grow: number;
}

/** East Asian wide characters and emoji take two cells; marks take none. */
export function cells(text: string): number {
  let n = 0;
  for (const char of text)
    n += /\p{M}|\u200d/u.test(char)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
            char,
          )
        ? 2
        : 1;
  return n;
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - cells(text)));

/** Words folded into lines of at most `width` cells; a longer word is cut. */
export function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    if (line && cells(line) + 1 + cells(rest) > width) {
      lines.push(line);
      line = "";
    }
    while (cells(rest) > width) {
      lines.push([...rest].slice(0, width).join(""));
      rest = [...rest].slice(width).join("");
    }
    line = line ? `${line} ${rest}` : rest;
  }
  return line || !lines.length ? [...lines, line] : lines;
}

/** Rows as aligned columns, folded to `width` cells in all. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  bold: (s: string) => string = (s) => s,
): string {
  const clean = rows.map((r) => columns.map((_, i) => oneLine(r[i] ?? "")));
  const natural = columns.map((c, i) => Math.max(cells(c.head), ...clean.map((r) => cells(r[i] ?? "")), 1));
  const widths = widthsOf(columns, natural, width - 2 * (columns.length - 1));
  if (widths.reduce((a, b) => a + b + 2, -2) > width) return stacked(columns, clean, width, bold);
  const draw = (row: readonly string[], style: (s: string) => string): string => {
    const folded = row.map((cell, i) => fold(cell, widths[i] ?? 10));
    const height = Math.max(...folded.map((f) => f.length));
    return Array.from({ length: height }, (_, k) =>
      folded
        .map((f, i) => style(pad(f[k] ?? "", widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    ).join("\n");
  };
  return [
    draw(
      columns.map((c) => c.head),
      bold,
    ),
    ...clean.map((r) => draw(r, (s) => s)),
  ].join("\n");
}

/** Where columns do not fit: a row as lines, each cell under its heading. */
function stacked(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  bold: (s: string) => string,
): string {
  const cell = (head: string, text: string): string => {
    const [first = "", ...rest] = fold(`${head}: ${text}`, Math.max(8, width - 2));
    return [bold(first.slice(0, head.length + 1)) + first.slice(head.length + 1), ...rest.map((r) => `  ${r}`)].join(
      "\n",
    );
  };
  return rows.map((row) => columns.flatMap((c, i) => (row[i] ? [cell(c.head, row[i])] : [])).join("\n")).join("\n\n");
}

function widthsOf(columns: readonly Column[], natural: readonly number[], room: number): readonly number[] {
  const total = natural.reduce((a, b) => a + b, 0);
  if (total <= room) return natural;
  const fixed = natural.reduce((n, w, i) => n + (columns[i]?.grow ? 0 : w), 0);
  const shares = columns.reduce((n, c) => n + c.grow, 0) || 1;
  return natural.map((w, i) => {
    const grow = columns[i]?.grow ?? 0;
    return grow ? Math.max(10, Math.min(w, Math.floor(((room - fixed) * grow) / shares))) : w;
  });
}
