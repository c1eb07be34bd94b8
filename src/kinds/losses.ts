import type { Kind } from "./kind.ts";
import { counted, inPlace, sentence, sideName } from "./phrase.ts";

/** Equipment lost; the actor is the side that lost it. */
export const losses: Kind = {
  name: "losses",
  actor: "those it befalls",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: (claim) => claim.quantity?.unit ?? "",
  window: "day",
  say: (claim, name) =>
    sentence(`${sideName(claim.actor, name)} has lost ${counted(claim.quantity) ?? "equipment"}${inPlace(claim)}`),
  ask: (claim, name) => {
    const unit = claim.quantity?.unit ?? "equipment";
    const many = unit === "equipment" ? "much" : "many";
    return `How ${many} ${unit} has ${sideName(claim.actor, name)} lost${inPlace(claim)}?`;
  },
};
