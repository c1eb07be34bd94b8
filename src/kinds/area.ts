import type { Kind } from "./kind.ts";
import { counted, inPlace, placeName, sentence, sideName } from "./phrase.ts";

/** An area gained or held. */
export const area: Kind = {
  name: "area",
  actor: "gainer",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: () => "",
  window: "week",
  say: (claim, name) => {
    const many = counted(claim.quantity) ?? "an area";
    const where = claim.quantity?.unit === "share" ? ` of ${placeName(claim)}` : inPlace(claim);
    return sentence(`${sideName(claim.actor, name)} has gained ${many}${where}`);
  },
  ask: (claim, name) => `How much territory has ${sideName(claim.actor, name)} gained${inPlace(claim)}?`,
};
