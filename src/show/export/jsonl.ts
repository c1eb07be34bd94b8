import type { Export } from "./export.ts";

/** One claim a line, with everything the page shows of it. */
export const jsonl: Export = {
  name: "jsonl",
  media: "application/x-ndjson; charset=utf-8",
  write: (claims) => claims.map((c) => `${JSON.stringify(c)}\n`).join(""),
};
