import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `evacuation`. */
export const evacuation: ReadKind = () => [];
