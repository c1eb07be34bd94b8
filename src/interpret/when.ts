import type { Dated } from "../model/claim.ts";
import type { Clause } from "./clause.ts";
import type { Found, Scene } from "./frame.ts";

/** When the thing is claimed to hold or have happened, as far as the text tells. */
export function dateOf(_found: Found, _clause: Clause, _scene: Scene): Dated | null {
  return null;
}
