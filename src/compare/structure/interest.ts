import type { Matter, Position } from "../../model/matter.ts";
import type { AgainstInterest } from "../../model/structure.ts";
import { askingOf, heldOf, partisan, placedIn, type SideName } from "./held.ts";

/** Kinds whose actor gains by what is told. */
const gains: ReadonlySet<string> = new Set(["control", "settlements", "area"]);
/** Kinds whose actor suffers by it. */
const suffers: ReadonlySet<string> = new Set(["casualties", "losses", "encirclement", "surrender", "evacuation"]);

/** That civilians are brought out of a place tells nothing of who holds it. */
const civil: ReadonlySet<string> = new Set(["people", "civilians", "residents", "children"]);

/** Whether an evacuation is of troops, as far as its unit tells. */
export const ofTroops = ({ kind, unit }: Pick<Matter, "kind" | "unit">): boolean =>
  kind === "evacuation" && !civil.has(unit ?? "");

/** 1 where what is told of the actor is to its advantage, -1 where it is not, 0 where the kind does not tell. Nothing else is weighed. */
export function advantage(matter: Pick<Matter, "kind" | "aspect" | "unit">): -1 | 0 | 1 {
  if (matter.kind === "evacuation" && !ofTroops(matter)) return 0;
  if (gains.has(matter.kind)) return 1;
  if (suffers.has(matter.kind)) return -1;
  if (matter.kind !== "advance" || matter.aspect === "fighting" || matter.aspect === "attempt") return 0;
  return matter.aspect === "repelled" ? -1 : 1;
}

/**
 * Positions whose content is unfavourable to the side their speaker speaks for: by the speaker's side, the actor's side, the kind and
 * whether it is asserted or denied. It is a fact about structure. The same rule holds for every side.
 */
export function againstInterest(matters: readonly Matter[], name: SideName): AgainstInterest[] {
  return placedIn(matters).flatMap((placed) => {
    const rule = ruleOf(placed.position, placed.matter);
    const side = placed.position.speaker?.side ?? "none";
    return rule === null ? [] : [{ ...askingOf(placed.matter), held: heldOf(placed, name), side, rule }];
  });
}

/** The rule by which a position is against its speaker's side, or null. Doubts and forecasts are left out. */
export function ruleOf(position: Position, matter: Matter): AgainstInterest["rule"] | null {
  const side = position.speaker?.side;
  if (!partisan(side) || !partisan(position.actor)) return null;
  if (position.stance === "doubts" || position.stance === "predicts") return null;
  const own = position.actor === side;
  const good = advantage(matter);
  // "Denies" may be another holder's whole: then it asserts, of that holder.
  const no = position.stance === "denies" && position.actor === matter.actor;
  if (good === 0) return null;
  if (good > 0) return own ? (no ? "its own side has not got it" : null) : no ? null : "another side has or gains it";
  return own && !no ? "its own side loses or suffers it" : null;
}
