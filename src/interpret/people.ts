import type { PlaceRef } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import { sideOfPlace } from "./harm.ts";
import { countryOfPlace, foughtOver } from "./homeland.ts";
import type { Stage } from "./scene.ts";

/** The side that people without arms at a place are of: that of the place, and nobody's where a war is fought inside its country. */
export function homeOfPeople(scene: Stage, place: PlaceRef | null): SideId | null {
  const country = place ? countryOfPlace(scene, place) : null;
  return country !== null && foughtOver(scene, country) ? null : sideOfPlace(scene, place);
}
