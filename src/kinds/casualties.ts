import type { Kind, Proposition } from "./kind.ts";
import { amount, inPlace, ofSide, sentence } from "./phrase.ts";

/** What the unit of a count of people says befell them: "wounded", "lost (soldiers)". */
function fate({ quantity }: Proposition): string {
  const unit = quantity?.unit ?? "casualties";
  if (unit === "casualties" || unit === "share") return "killed, wounded, captured or missing";
  return ["killed", "wounded", "captured", "missing"].includes(unit) ? unit : `lost (${unit})`;
}

/** People killed, wounded, captured or missing; the actor is the side they belong to. */
export const casualties: Kind = {
  name: "casualties",
  actor: "those it befalls",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: (claim) => claim.quantity?.unit ?? "",
  window: "day",
  say: (claim, name) => {
    const many = amount(claim.quantity);
    const who =
      many === null ? "people" : claim.actor !== "none" ? many : `${many} ${many === "1" ? "person" : "people"}`;
    return sentence(`${who}${ofSide(claim.actor, name)} ${fate(claim)}${inPlace(claim)}`);
  },
  ask: (claim, name) => {
    const who = claim.actor === "none" ? " people" : ofSide(claim.actor, name);
    return `How many${who} were ${fate(claim)}${inPlace(claim)}?`;
  },
};
