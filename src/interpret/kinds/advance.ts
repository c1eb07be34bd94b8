import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `advance`. */
export const advance: ReadKind = () => [];
