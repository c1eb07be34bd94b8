import { annotation } from "./annotation.ts";
import { atom } from "./atom.ts";
import { csv } from "./csv.ts";
import type { Export } from "./export.ts";
import { geojson } from "./geojson.ts";
import { jsonl } from "./jsonl.ts";
import { schemaOrg } from "./schema-org.ts";

/** Every form of export. */
export const exportForms: readonly Export[] = [csv, jsonl, geojson, atom, annotation, schemaOrg];

/** Their names, for people. */
export const exportNames = exportForms.map((e) => e.name).join(", ");

/** The export of that name, or null. */
export const exportOf = (name: string): Export | null => exportForms.find((e) => e.name === name) ?? null;
