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

/** Whether whose they are says enough: "17 on the side of Veldania killed". */
const unsaid = (claim: Proposition): boolean => claim.actor !== "none" && fate(claim) !== "lost";

/** How many of whom: "people", "17", "1 person", "more than 900 soldiers". */
function counted(claim: Proposition): string {
  const many = amount(claim.quantity);
  if (many === null) return who(claim);
  if (unsaid(claim)) return many;
  return many === "1" && who(claim) === "people" ? "1 person" : `${many} ${who(claim)}`;
}

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
  say: (claim, name) => sentence(`${counted(claim)}${ofSide(claim.actor, name)} ${fate(claim)}${inPlace(claim)}`),
  ask: (claim, name) =>
    `How many${unsaid(claim) ? "" : ` ${who(claim)}`}${ofSide(claim.actor, name)} were ${fate(claim)}${inPlace(claim)}?`,
};
