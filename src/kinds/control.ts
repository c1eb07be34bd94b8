import type { Kind, Proposition } from "./kind.ts";
import { amount, placeName, sentence, sideName } from "./phrase.ts";

/** How much of the place: "" for the whole, "70% of ", "part of ", "the airport of ". */
function share({ quantity, place }: Proposition): string {
  if (quantity === null || (quantity.value === 1 && quantity.comparator === "eq"))
    return place?.part ? `the ${place.part} of ` : "";
  return `${amount(quantity) ?? "part"} of `;
}

/** Who holds a place, or which share of it. Coming under control and being under control are one kind. */
export const control: Kind = {
  name: "control",
  actor: "holder",
  aspects: [],
  together: () => true,
  exclusive: true,
  local: true,
  asked: () => "",
  window: "week",
  say: (claim, name) => sentence(`${sideName(claim.actor, name)} holds ${share(claim)}${placeName(claim)}`),
  ask: (claim) => `Who holds ${placeName(claim)}?`,
};
