import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import { chainOf, type Export } from "./export.ts";

// No column reads as a fact: whatever is claimed is "claimed_…" and stands beside who claims it.
/** What a claim is in a table, head by head. */
export const claimColumns: readonly (readonly [string, (c: ClaimAnswer) => string | number | null])[] = [
  ["claim_id", (c) => c.id],
  ["article_id", (c) => c.article.externalId ?? c.article.id],
  ["outlet", (c) => outletShown(c.article)],
  ["url", (c) => c.article.url],
  ["published", (c) => c.article.published],
  ["updated", (c) => c.article.updated],
  ["speaker", (c) => c.statement?.speaker.name ?? null],
  ["speaker_role", (c) => c.statement?.speaker.role ?? null],
  ["speaker_side", (c) => c.statement?.speaker.side ?? null],
  ["addressee", (c) => c.statement?.addressee?.name ?? null],
  ["chain", chainOf],
  ["mode", (c) => c.statement?.mode ?? null],
  ["said", (c) => c.statement?.said ?? null],
  ["stance", (c) => c.stance],
  ["claimed_kind", (c) => c.kind],
  ["claimed_aspect", (c) => c.aspect],
  ["claimed_actor", (c) => c.actor],
  ["claimed_place", (c) => c.place?.name ?? null],
  ["place_as_written", (c) => c.place?.text ?? null],
  ["place_id", (c) => c.place?.id ?? null],
  ["claimed_value", (c) => c.quantity?.value ?? null],
  ["claimed_value_high", (c) => c.quantity?.high ?? null],
  ["comparator", (c) => c.quantity?.comparator ?? null],
  ["unit", (c) => c.quantity?.unit ?? null],
  ["claimed_date", (c) => c.date],
  ["date_basis", (c) => c.dateBasis],
  ["loaded_word", (c) => c.loaded?.text ?? null],
  ["hedge", (c) => c.hedge?.text ?? null],
  ["neutral_sentence", (c) => c.says],
  ["words", (c) => c.words.text],
  ["words_in", (c) => c.where],
  ["words_start_utf16", (c) => c.words.start],
  ["words_end_utf16", (c) => c.words.end],
  ["rule", (c) => c.rule],
];

/**
 * A cell after RFC 4180, made harmless for spreadsheets: text that begins with = + - @, a tab, a carriage return or NUL gets an
 * apostrophe before it (ASVS 5.0 V1.2.10, CWE-1236); numbers stay numbers.
 */
export function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const harmless = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table in CSV (RFC 4180). */
export const csvOf = (table: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}): string => [table.heads, ...table.rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** One claim a row, RFC 4180, UTF-8. */
export const csv: Export = {
  name: "csv",
  media: "text/csv; charset=utf-8",
  write: (claims) =>
    csvOf({
      heads: claimColumns.map(([name]) => name),
      rows: claims.map((c) => claimColumns.map(([, of]) => of(c))),
    }),
};
