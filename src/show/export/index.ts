import { csv } from "./csv.ts";
import type { Export } from "./export.ts";
import { geojson } from "./geojson.ts";
import { jsonl } from "./jsonl.ts";

/** Every form of export. */
export const exportForms: readonly Export[] = [csv, jsonl, geojson];

/** The export of that name, or null. */
export const exportOf = (name: string): Export | null => exportForms.find((e) => e.name === name) ?? null;
