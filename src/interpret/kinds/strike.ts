import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `strike`. */
export const strike: ReadKind = () => [];
