import type { ReadKind } from "../frame.ts";

/** Reads claims of kind `control`. */
export const control: ReadKind = () => [];
