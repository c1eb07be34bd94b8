import type { Kind } from "./kind.ts";
import { amount, inPlace, sentence, sideName } from "./phrase.ts";

/** A count of settlements gained. */
export const settlements: Kind = {
  name: "settlements",
  actor: "gainer",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: () => "",
  window: "week",
  say: (claim, name) =>
    sentence(
      `${sideName(claim.actor, name)} has gained ${amount(claim.quantity) ?? "some"} settlements${inPlace(claim)}`,
    ),
  ask: (claim, name) => `How many settlements has ${sideName(claim.actor, name)} gained${inPlace(claim)}?`,
};
