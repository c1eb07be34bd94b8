import type { Kind, Proposition } from "./kind.ts";
import { amount, inPlace, ofSide, sentence } from "./phrase.ts";

/** What befell people, as the unit of their count says: "wounded"; "lost" of what is counted by who they were. */
function fate({ quantity }: Proposition): string {
  const unit = quantity?.unit ?? "casualties";
  if (unit === "casualties" || unit === "share") return "killed, wounded, captured or missing";
  return fates.has(unit) ? unit : "lost";
}

/** Who they were, where the unit says so ("soldiers"), else people. */
const who = (claim: Proposition): string => (fate(claim) === "lost" ? (claim.quantity?.unit ?? "people") : "people");

const fates: ReadonlySet<string> = new Set(["killed", "wounded", "captured", "missing"]);

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
    const nobodys = claim.actor === "none" || fate(claim) === "lost";
    const those =
      many === null
        ? who(claim)
        : !nobodys
          ? many
          : many === "1" && who(claim) === "people"
            ? "1 person"
            : `${many} ${who(claim)}`;
    return sentence(`${those}${ofSide(claim.actor, name)} ${fate(claim)}${inPlace(claim)}`);
  },
  ask: (claim, name) => {
    const those = claim.actor === "none" || fate(claim) === "lost" ? ` ${who(claim)}` : "";
    return `How many${those}${ofSide(claim.actor, name)} were ${fate(claim)}${inPlace(claim)}?`;
  },
};
