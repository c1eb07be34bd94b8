import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../text/home.ts";

/** How well this version was measured to read; `npm run bench:accuracy` writes the figures, a test holds them to what is measured. */
export interface Accuracy {
  readonly measured: string;
  readonly on: string;
  readonly rows: readonly { readonly what: string; readonly value: string }[];
}

const names: Readonly<Record<string, string>> = {
  statements: "statements found (F1)",
  said: "statements with the right speaker (F1)",
  core: "claims: kind, stance, actor and place right (F1)",
  full: "claims: their number right too (F1)",
};

/** The figures as they were measured last. */
export function accuracy(): Accuracy {
  const file: unknown = JSON.parse(readFileSync(join(home(), "data", "accuracy.json"), "utf8"));
  const all = typeof file === "object" && file !== null && "all" in file ? file.all : {};
  const found = new Map(Object.entries(typeof all === "object" && all !== null ? all : {}));
  return {
    measured:
      "On 32 English articles of one war, annotated by hand; the rules were written in their light, so articles of other events do worse.",
    on: "Read by rules and a small tagger of our own; no language model.",
    rows: Object.entries(names).map(([key, what]) => ({
      what,
      value: `${Number(found.get(key) ?? Number.NaN).toFixed(1)} %`,
    })),
  };
}
