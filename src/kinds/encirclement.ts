import type { Kind } from "./kind.ts";
import { counted, inPlace, sentence, sideName } from "./phrase.ts";

/** Forces surrounded; the actor is those who are. */
export const encirclement: Kind = {
  name: "encirclement",
  actor: "those it befalls",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: true,
  asked: () => "",
  window: "week",
  say: (claim, name) => {
    const side = sideName(claim.actor, name);
    const many = counted(claim.quantity);
    return sentence(
      many === null
        ? `forces of ${side} are surrounded${inPlace(claim)}`
        : `${many} of ${side} are surrounded${inPlace(claim)}`,
    );
  },
  ask: (claim, name) => `Are forces of ${sideName(claim.actor, name)} surrounded${inPlace(claim)}?`,
};
