import type { Kind, Proposition } from "./kind.ts";
import { counted, sentence, sideName } from "./phrase.ts";

const on = (claim: Proposition): string => (claim.place === null ? "" : ` on ${claim.place.name}`);

/** A hit nobody counts asks no more than whether there was an attack. */
const aspectOf = ({ aspect, quantity }: Proposition): string =>
  aspect === null || (aspect === "hit" && (quantity?.value ?? null) === null) ? "" : aspect;

const happened: Readonly<Record<string, string>> = {
  launched: "launched",
  intercepted: "intercepted",
  through: "not intercepted",
  hit: "that hit",
  lost: "lost from radar",
};

/** An attack with weapons on a place or object; the actor is the attacking side, also where its weapons are intercepted. */
export const strike: Kind = {
  name: "strike",
  actor: "striker",
  aspects: ["launched", "intercepted", "through", "hit", "lost"],
  together: () => false,
  exclusive: false,
  local: false,
  asked: (claim) => `${aspectOf(claim)}/${claim.quantity?.unit ?? ""}`,
  window: "day",
  say: (claim, name) => {
    const side = sideName(claim.actor, name);
    const many = counted(claim.quantity);
    const aspect = claim.aspect === null ? null : happened[claim.aspect];
    if (many === null && aspect == null) return sentence(`${side} struck${claim.place ? ` ${claim.place.name}` : ""}`);
    return sentence(`attack by ${side}${on(claim)}: ${[many, aspect].filter(Boolean).join(" ")}`);
  },
  ask: (claim, name) => {
    const side = sideName(claim.actor, name);
    const aspect = aspectOf(claim);
    const unit = claim.quantity?.unit;
    if (aspect === "" && unit === undefined)
      return `Did ${side} strike${claim.place === null ? "" : ` ${claim.place.name}`}?`;
    const words = [unit ?? "weapons", happened[aspect]].filter(Boolean).join(" ");
    return `How many ${words} in the attack by ${side}${on(claim)}?`;
  },
};
