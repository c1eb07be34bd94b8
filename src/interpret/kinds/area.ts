import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `area`. */
export const area: ReadKind = () => [];
