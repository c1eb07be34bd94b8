import { kindOf } from "../../kinds/index.ts";
import type { Matter } from "../../model/matter.ts";
import type { SelfConflict } from "../../model/structure.ts";
import { fold } from "../../text/fold.ts";
import { group } from "../group.ts";
import { compatible, isMajority, rangeOf, told } from "../quantity.ts";
import { askingOf, daysBetween, heldOf, lineOf, type Placed, placedIn, type SideName } from "./held.ts";

/** What conflicts are looked for with. */
export interface Telling {
  readonly name: SideName;
  /** Whether a claim tells that a place was taken, rather than that it is held. */
  taken(claim: string): boolean;
}

/**
 * A speaker's statements on one question over time, each held against the nearest before it: the same place told as taken twice, a
 * figure smaller than the one before where it can only grow or is said to be won, yes and no, two figures on one day. Where a side
 * may have lost in between what it had, only the words decide: what is named is that both were said, and how many days apart.
 */
export function selfConflicts(matters: readonly Matter[], telling: Telling): SelfConflict[] {
  const lines = group(
    placedIn(matters).filter(({ position }) => position.speaker !== null && !idle(position.stance)),
    ({ matter, position }) => `${lineOf(matter)}|${position.speaker?.side} ${fold(position.speaker?.name ?? "")}`,
  );
  return [...lines.values()]
    .flatMap((line) => pairs(line, telling))
    .sort((a, b) => compared(a.later.said ?? "~", b.later.said ?? "~"));
}

const idle = (stance: string): boolean => stance === "doubts" || stance === "predicts";

/** Each statement with the nearest one before it that it does not stand together with: one row a pair, the first rule that fits. */
function pairs(line: readonly Placed[], telling: Telling): SelfConflict[] {
  return line.flatMap((later, i) => {
    for (const earlier of line.slice(0, i).reverse()) {
      const rule = ruleOf(earlier, later, telling);
      if (rule !== null) return [conflict(earlier, later, rule, telling.name)];
    }
    return [];
  });
}

function conflict(earlier: Placed, later: Placed, rule: SelfConflict["rule"], name: SideName): SelfConflict {
  return {
    speaker: later.position.speaker ?? { name: "", side: "none" },
    place: askingOf(later.matter).place,
    kind: later.matter.kind,
    rule,
    earlier: heldOf(earlier, name),
    later: heldOf(later, name),
    days: daysBetween(earlier.position.said, later.position.said),
  };
}

function ruleOf(a: Placed, b: Placed, telling: Telling): SelfConflict["rule"] | null {
  const [x, y] = [a.position, b.position];
  if (x.actor === y.actor && says(a) !== says(b)) return "yes and no";
  if (x.actor !== y.actor || !says(a)) return null;
  if (told(x.quantity) && told(y.quantity) && x.quantity?.unit === y.quantity?.unit) {
    if (x.said === y.said && a.matter === b.matter && !compatible(x.quantity, y.quantity))
      return x.origin === y.origin ? "one utterance told with two figures" : "two figures on one day";
    if (smaller(a, b)) return "a smaller figure than before";
  }
  return takenAgain(a, b, telling) ? "told as taken twice" : null;
}

/** Whether a position asserts what its actor and figure say; a denial by another's hold asserts that hold. */
const says = ({ matter, position }: Placed): boolean =>
  position.stance !== "denies" || (kindOf(matter.kind).exclusive && position.actor !== matter.actor);

/** A share of a place that shrinks, or a total over one span that does. Counts of single days may be anything. */
function smaller({ position: x, matter }: Placed, { position: y, matter: other }: Placed): boolean {
  if (compatible(x.quantity, y.quantity) || rangeOf(y.quantity)[1] >= rangeOf(x.quantity)[0]) return false;
  return x.quantity?.unit === "share" || (matter === other && x.said !== y.said);
}

/** Told as taken, and told as taken again of a later matter. */
function takenAgain(a: Placed, b: Placed, { taken }: Telling): boolean {
  if (!kindOf(a.matter.kind).exclusive || a.matter === b.matter) return false;
  const whole = isMajority(a.position.quantity) && isMajority(b.position.quantity);
  return whole && [a, b].every(({ position }) => position.claims.some(({ claim }) => taken(claim)));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
