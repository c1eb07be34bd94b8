import type { Quantity } from "../../src/model/quantity.ts";

const put = (value: number, unit: string): string =>
  unit === "share" ? `${Math.round(value * 1000) / 10} %` : value.toLocaleString("en");

const marks: Readonly<Record<string, string>> = { gt: "> ", ge: "≥ ", lt: "< ", le: "≤ ", approx: "≈ " };

/** A number with its comparator, which is never dropped: "≥ 70 %", "20 to 30". */
export function figure(q: Quantity): string {
  if (q.value === null) return q.unit;
  if (q.comparator === "range" && q.high !== null) return `${put(q.value, q.unit)} – ${put(q.high, q.unit)}`;
  return `${marks[q.comparator ?? "eq"] ?? ""}${put(q.value, q.unit)}`;
}
