import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `surrender`. */
export const surrender: ReadKind = () => [];
