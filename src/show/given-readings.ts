import { readFile } from "node:fs/promises";
import type { ComparedArticle } from "../compare/input.ts";
import { fromReadingLine } from "../compare/line.ts";
import { HearsayError } from "../model/error.ts";
import type { Kept } from "./kept.ts";

/** Articles with readings from a file of `read --json` lines, joined by id; for scoring the comparison alone. */
export async function givenReadings(kept: readonly Kept[], file: string): Promise<readonly ComparedArticle[]> {
  const lines = new Map<string, unknown>();
  (await readFile(file, "utf8")).split("\n").forEach((line, i) => {
    if (line.trim()) lines.set(...parsed(line, i + 1, file));
  });
  return kept.flatMap(({ article }) => {
    const id = article.externalId ?? article.id;
    const { outlet, published, updated, text } = article;
    return lines.has(id) ? [fromReadingLine(lines.get(id), { id, outlet, published, updated, text })] : [];
  });
}

function parsed(line: string, number: number, file: string): [string, unknown] {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "id" in value) return [String(value.id), value];
  } catch (cause) {
    throw new HearsayError(
      "use/readings",
      `${file}, line ${number}: not JSON`,
      "Give lines as hearsay read --json prints them.",
      cause,
    );
  }
  throw new HearsayError(
    "use/readings",
    `${file}, line ${number}: no id`,
    "Give lines as hearsay read --json prints them.",
  );
}
