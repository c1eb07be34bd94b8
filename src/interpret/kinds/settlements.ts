import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `settlements`. */
export const settlements: ReadKind = () => [];
