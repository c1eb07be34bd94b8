import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `losses`. */
export const losses: ReadKind = () => [];
