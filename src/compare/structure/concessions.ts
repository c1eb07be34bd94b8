import { kindOf } from "../../kinds/index.ts";
import type { Matter } from "../../model/matter.ts";
import type { Concession } from "../../model/structure.ts";
import { group } from "../group.ts";
import { isMajority } from "../quantity.ts";
import {
  askingOf,
  daysBetween,
  heldOf,
  lineOf,
  type Placed,
  partisan,
  placedIn,
  placeOf,
  type SideName,
} from "./held.ts";
import { ofTroops, ruleOf } from "./interest.ts";

/**
 * What a side came to say that an adversary had said before: an utterance against its own side's interest on the same question, made
 * after the adversary's. One row a side and question, at the first such utterance. The days count from the adversary's first utterance and
 * from the side's own denial, where one was read. That something was conceded does not tell when it came to be so.
 */
export function concessions(matters: readonly Matter[], name: SideName): Concession[] {
  const lines = group(placedIn(matters), ({ matter }) => lineOf(matter));
  const leaving = group(
    placedIn(matters.filter((matter) => ofTroops(matter) && matter.place !== null)),
    ({ matter }) => placeOf(matter) ?? "",
  );
  return [...lines.values()]
    .flatMap((line) => {
      const left = leaving.get(placeOf(line[0]!.matter) ?? "") ?? [];
      return sidesOf([...line, ...left]).flatMap((side) => concessionOf(line, left, side, name) ?? []);
    })
    .sort((a, b) => compared(a.conceded.said ?? "~", b.conceded.said ?? "~"));
}

const sidesOf = (line: readonly Placed[]): string[] => [
  ...new Set(line.flatMap(({ position }) => (partisan(position.speaker?.side) ? [position.speaker.side] : []))),
];

function concessionOf(
  line: readonly Placed[],
  left: readonly Placed[],
  side: string,
  name: SideName,
): Concession | null {
  const own = line.filter(({ position }) => position.speaker?.side === side);
  const others = line.filter(({ position }) => partisan(position.speaker?.side) && position.speaker.side !== side);
  const claimed = others.find((other) => asserts(other) && wouldConcede(other, side));
  if (claimed === undefined) return null;
  const against = (one: Placed) =>
    asserts(one) && one.position.actor === claimed.position.actor && wouldConcede(one, side);
  const direct = own.find((one) => after(claimed, one) && against(one) && ruleOf(one.position, one.matter) !== null);
  const leaves = exclusive(claimed) ? left.find((one) => after(claimed, one) && ownLeave(one, side)) : undefined;
  const conceded = first(direct, leaves);
  if (conceded === undefined) return null;
  const denied = own.find((one) => before(one, conceded) && opposed(one, claimed)) ?? null;
  return {
    ...askingOf(claimed.matter),
    side,
    claimed: heldOf(claimed, name),
    denied: denied && heldOf(denied, name),
    conceded: heldOf(conceded, name),
    rule:
      conceded === leaves
        ? "says that its own leave"
        : denied === null
          ? "says so itself"
          : "takes its own denial back",
    afterClaim: daysBetween(claimed.position.said, conceded.position.said),
    afterDenial: denied === null ? null : daysBetween(denied.position.said, conceded.position.said),
  };
}

/** Whether the content, in the mouth of a speaker of that side, would be against its interest. */
const wouldConcede = ({ position, matter }: Placed, side: string): boolean =>
  ruleOf({ ...position, speaker: { name: "", side } }, matter) !== null &&
  (!exclusive({ matter, position }) || isMajority(position.quantity));

const exclusive = ({ matter }: Placed): boolean => kindOf(matter.kind).exclusive;

const asserts = ({ position, matter }: Placed): boolean =>
  position.stance === "affirms" ||
  position.stance === "differs" ||
  (position.stance === "denies" && exclusive({ matter, position }) && position.actor !== matter.actor);

const ownLeave = ({ position }: Placed, side: string): boolean =>
  position.speaker?.side === side && position.actor === side && position.stance === "affirms";

/** A denial of it, or the assertion that the own side holds the place. */
const opposed = (one: Placed, claimed: Placed): boolean =>
  one.position.actor === claimed.position.actor
    ? one.position.stance === "denies"
    : exclusive(one) && asserts(one) && isMajority(one.position.quantity);

const after = (a: Placed, b: Placed): boolean => (daysBetween(a.position.said, b.position.said) ?? -1) >= 0;
const before = (a: Placed, b: Placed): boolean => (daysBetween(a.position.said, b.position.said) ?? 0) > 0;

function first(a: Placed | undefined, b: Placed | undefined): Placed | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (b.position.said ?? "~") < (a.position.said ?? "~") ? b : a;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
