import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `other`. */
export const other: ReadKind = () => [];
