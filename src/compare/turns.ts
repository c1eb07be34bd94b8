import { group } from "./group.ts";
import { compatible, told as figureTold, isMajority } from "./quantity.ts";
import type { Told } from "./told.ts";
import { contradicts } from "./window.ts";

/** Parts a window's claims where time or the speakers themselves show that two questions are asked. */
export function parted(cluster: readonly Told[]): Told[][] {
  return handedOver(cluster).flatMap(turned).flatMap(contradicted).flatMap(figures);
}

/**
 * A turn: a side that had said the other holds a place says, of a later day, that it holds it itself. Claims of that day and
 * after are about the new state. (That each side says it holds the place is no turn but a dispute.)
 */
function turned(cluster: readonly Told[]): Told[][] {
  if (!cluster.some(({ kind }) => kind.exclusive)) return [[...cluster]];
  const holds = cluster.filter(({ claim, days }) => claim.stance === "asserts" && days?.grain === "day");
  const turn = firstTurn(holds);
  if (turn === null) return [[...cluster]];
  const since = cluster.filter(({ days }) => days !== null && days.to >= turn);
  const until = cluster.filter(({ days }) => days === null || days.to < turn);
  return until.length === 0 ? [[...cluster]] : [until, ...turned(since)];
}

/**
 * The first day on which a side says that it holds what it had said another holds, or that it took what the other side had said it holds
 * itself; unless it had been told to hold it before that as well.
 */
function firstTurn(holds: readonly Told[]): number | null {
  const conceded = new Map<string, number[]>();
  const others = new Map<string, number[]>();
  const own = new Map<string, number[]>();
  const held = new Map<string, number>();
  for (const { claim, days, dated, statement } of holds) {
    const side = statement?.speaker.side;
    if (side !== undefined && claim.actor !== side) noted(dated ? conceded : others, side, days!.to);
    if (side !== undefined && claim.actor === side && isMajority(claim.quantity)) noted(own, side, days!.to);
    if (isMajority(claim.quantity)) held.set(claim.actor, Math.min(days!.to, held.get(claim.actor) ?? days!.to));
  }
  let turn: number | null = null;
  for (const { claim, days, dated, statement } of holds) {
    if (!isMajority(claim.quantity) || statement?.speaker.side !== claim.actor) continue;
    const before = dated || isTaking(claim) ? (conceded.get(claim.actor) ?? []) : [];
    const taken = isTaking(claim)
      ? [...(others.get(claim.actor) ?? []), ...[...own].flatMap(([side, of]) => (side === claim.actor ? [] : of))]
      : [];
    const earlier = [...before, ...taken].filter((day) => day < days!.to);
    const known = held.get(claim.actor);
    if (earlier.length === 0 || (known !== undefined && known <= earlier.reduce((a, b) => Math.max(a, b)))) continue;
    if (turn === null || days!.to < turn) turn = days!.to;
  }
  return turn;
}

/** Whether the words tell that a place was taken, rather than that it is held. */
export const isTaking = ({ rule }: Pick<Told["claim"], "rule">): boolean =>
  rule != null && /^control\/(take|take-control|fall|cleared)$/.test(rule);

function noted(days: Map<string, number[]>, side: string, day: number): void {
  const of = days.get(side);
  if (of === undefined) days.set(side, [day]);
  else of.push(day);
}

/**
 * One utterance does not contradict itself in one article. Where a speaker says yes and no there, the denials are of another
 * question, in that speaker's mouth everywhere. Who holds a place is parted only where the days differ as well: there "no" is
 * how the loss of what was held is told.
 */
function contradicted(cluster: readonly Told[]): Told[][] {
  const speakers = new Set<string>();
  for (const same of group(cluster, (told) => `${told.speaker}|${told.article.article}`).values())
    for (const a of same)
      for (const b of same)
        if (
          contradicts(a, b) &&
          compatible(a.claim.quantity, b.claim.quantity) &&
          (!a.kind.exclusive || a.days?.to !== b.days?.to)
        )
          speakers.add(a.speaker);
  const of = ({ claim, speaker }: Told) => claim.stance === "denies" && speakers.has(speaker);
  const apart = cluster.filter(of);
  return apart.length === 0 ? [[...cluster]] : [cluster.filter((told) => !of(told)), apart];
}

/** Two figures in one speaker's mouth in one article ("25 there, 190 elsewhere") are two questions; the rest go where they fit. */
function figures(cluster: readonly Told[]): Told[][] {
  if (cluster.some(({ kind }) => kind.exclusive)) return [[...cluster]];
  const mouths = group(
    cluster.filter(
      ({ claim, voice }) => claim.stance === "asserts" && figureTold(claim.quantity) && voice !== "outlet",
    ),
    (told) => `${told.speaker}|${told.article.article}`,
  );
  const two = [...mouths.values()].map(different).find((ones) => ones.length > 1);
  if (two === undefined) return [[...cluster]];
  const groups = two.map((): Told[] => []);
  for (const told of cluster) {
    const same = two.findIndex((one) => one.claim.quantity?.value === told.claim.quantity?.value);
    const fits = two.findIndex((one) => compatible(one.claim.quantity, told.claim.quantity));
    groups[Math.max(0, same >= 0 ? same : fits)]!.push(told);
  }
  return groups.filter((one) => one.length > 0);
}

/** One claim for each figure that cannot be another way to put an earlier one. */
function different(same: readonly Told[]): Told[] {
  const ones: Told[] = [];
  for (const told of same) {
    const q = told.claim.quantity;
    const restated = ({ claim: { quantity } }: Told) =>
      compatible(quantity, q) && (quantity?.comparator !== q?.comparator || quantity?.value === q?.value);
    if (!ones.some(restated)) ones.push(told);
  }
  return ones;
}

/**
 * A handover within one side: a speaker who says in one statement that a side's troops leave a place and that the side holds it speaks
 * of who of that side holds it. So do that article's forecasts and doubts about it.
 */
function handedOver(cluster: readonly Told[]): Told[][] {
  const handovers = cluster.filter((told) => told.kind.exclusive && told.leaves);
  if (handovers.length === 0) return [[...cluster]];
  const of = (told: Told) =>
    (told.kind.exclusive && told.leaves) ||
    ((told.claim.stance === "predicts" || told.claim.stance === "doubts") &&
      handovers.some((one) => one.article === told.article && one.claim.actor === told.claim.actor));
  return [cluster.filter((told) => !of(told)), cluster.filter(of)].filter((one) => one.length > 0);
}
