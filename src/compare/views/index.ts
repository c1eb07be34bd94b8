import type { View } from "../view.ts";
import type { ViewOptions } from "./opening.ts";
import { sqliteView } from "./sqlite.ts";

/** The ways to keep a view, by the name that asks for each. */
export const views = {
  /** In a file. */
  sqlite: sqliteView,
  /** In memory, gone with the process: the same tables. */
  memory: (options: Omit<ViewOptions, "path">): View => sqliteView({ ...options, path: ":memory:" }),
};
