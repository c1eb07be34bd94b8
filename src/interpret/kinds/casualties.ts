import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `casualties`. */
export const casualties: ReadKind = () => [];
