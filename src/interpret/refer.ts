import type { Claim } from "../model/claim.ts";
import type { Stage } from "./scene.ts";

/** Claims of a statement whose words only point to another claim ("the claim", "this", "the capture"). */
export function referring(_scene: Stage): readonly Omit<Claim, "id">[] {
  return [];
}
