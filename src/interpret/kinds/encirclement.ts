import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `encirclement`. */
export const encirclement: ReadKind = () => [];
