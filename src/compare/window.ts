import { type Days, meet } from "./days.ts";
import type { Told } from "./told.ts";

/** Claims of one question: the same kind, thing asked, actor and place, within one window of days. */
export type Cluster = readonly Told[];

/** Days that may lie between two claims of one chain. */
export const WEEK = 7;

/**
 * Parts claims about one place by time. Days chain while no more than the kind's window lies between two of them; a month or a
 * year joins one of the chains it overlaps and never links two; what no text dates joins the only chain there is.
 */
export function windows(members: readonly Told[]): Told[][] {
  const byDay = members
    .filter(({ days }) => days?.grain === "day")
    .sort((a, b) => a.days!.to - b.days!.to || a.order - b.order);
  const chains: Told[][] = [];
  for (const told of byDay) {
    const last = chains.at(-1)?.at(-1)?.days?.to;
    const gap = told.kind.window === "week" ? WEEK : 0;
    if (last !== undefined && told.days!.to - last <= gap) chains.at(-1)!.push(told);
    else chains.push([told]);
  }
  const wide = members.filter(({ days }) => days?.grain === "wide");
  const spans = chains.map((chain) => ({ from: chain[0]!.days!.to, to: chain.at(-1)!.days!.to }));
  const left: Told[] = [];
  for (const told of wide) {
    const overlapped = chains.filter((_, i) => meet(spans[i]!, told.days!));
    const chain = pointedTo(told, overlapped);
    if (chain === null) left.push(told);
    else chain.push(told);
  }
  return undated(
    [...chains, ...background(left)],
    members.filter(({ days }) => days === null),
  );
}

/** Of several matters a month overlaps, the one where the same speaker, else the same side, holds the same; else the first. */
function pointedTo(told: Told, chains: readonly Told[][]): Told[] | null {
  const open = chains.filter((chain) => !chain.some((other) => contradicts(told, other)));
  const bySpeaker = open.find((chain) => chain.some((other) => agree(told, other) && other.speaker === told.speaker));
  const side = told.statement?.speaker.side;
  const bySide = open.find((chain) =>
    chain.some((o) => agree(told, o) && side !== undefined && o.statement?.speaker.side === side),
  );
  return bySpeaker ?? bySide ?? open[0] ?? null;
}

const agree = (a: Told, b: Told): boolean => a.claim.stance === b.claim.stance && a.claim.actor === b.claim.actor;

/** Whether one voice says yes and no in one article: then it speaks of two times, or of two things. */
export const contradicts = (a: Told, b: Told): boolean =>
  a.speaker === b.speaker &&
  a.article === b.article &&
  a.claim.actor === b.claim.actor &&
  (a.claim.stance === "denies") !== (b.claim.stance === "denies");

/** Months and years that overlap no day's matter: together where all of them overlap each other. */
function background(wide: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  const sorted = [...wide].sort((a, b) => a.days!.from - b.days!.from || a.days!.to - b.days!.to || a.order - b.order);
  for (const told of sorted) {
    const home = groups.find((one) =>
      one.every((o) => meet(o.days as Days, told.days as Days) && !contradicts(o, told)),
    );
    if (home === undefined) groups.push([told]);
    else home.push(told);
  }
  return groups;
}

/** Claims of articles without any time. */
function undated(chains: Told[][], lost: readonly Told[]): Told[][] {
  if (lost.length === 0) return chains;
  if (chains.length === 1) return [[...chains[0]!, ...lost]];
  return [...chains, [...lost]];
}
