import type { Kind, Proposition } from "./kind.ts";
import { counted, inPlace, sentence, sideName } from "./phrase.ts";

const number = (claim: Proposition): string => {
  const many = counted(claim.quantity);
  return many === null ? "" : `: ${many}`;
};

/** Movement of a front: by default an advance that happened; an attempt, fighting under way, an attack that was stopped. */
export const advance: Kind = {
  name: "advance",
  actor: "mover",
  aspects: ["attempt", "fighting", "repelled"],
  together: (claim) => claim.aspect === "fighting",
  exclusive: false,
  local: true,
  asked: (claim) => claim.aspect ?? "",
  window: "day",
  say: (claim, name) => {
    const side = sideName(claim.actor, name);
    const where = inPlace(claim);
    if (claim.aspect === "fighting") return `Fighting is under way${where}${number(claim)}`;
    if (claim.aspect === "attempt") return sentence(`${side} attacks${where}${number(claim)}`);
    if (claim.aspect === "repelled") return sentence(`${side} is stopped${where}${number(claim)}`);
    return sentence(`${side} has advanced${where}${number(claim)}`);
  },
  ask: (claim, name) => {
    const side = sideName(claim.actor, name);
    const where = inPlace(claim);
    if (claim.aspect === "fighting") return `Is there fighting${where}?`;
    if (claim.aspect === "attempt") return `Is ${side} attacking${where}?`;
    if (claim.aspect === "repelled") return `Has ${side} been stopped${where}?`;
    return `Has ${side} advanced${where}?`;
  },
};
