import type { Kind } from "./kind.ts";
import { counted, inPlace, sentence, sideName } from "./phrase.ts";

/** Laying down arms: done, wished or made possible; the actor is those who would. */
export const surrender: Kind = {
  name: "surrender",
  actor: "those it befalls",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: () => "",
  window: "week",
  say: (claim, name) => {
    const many = counted(claim.quantity);
    const who = `forces of ${sideName(claim.actor, name)}`;
    return sentence(`${many === null ? who : `${many} of the ${who}`} surrender${inPlace(claim)}`);
  },
  ask: (claim, name) => `Do forces of ${sideName(claim.actor, name)} surrender${inPlace(claim)}?`,
};
