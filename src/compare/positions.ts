import type { OriginEdge, Position, PositionStance } from "../model/matter.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Beside } from "./copies.ts";
import { dayName } from "./days.ts";
import { type EdgeOf, edgesAmong, reportOf } from "./edges.ts";
import { group } from "./group.ts";
import type { Naming } from "./naming.ts";
import { firstOf, type Origin, originsOf, type Stood } from "./origins.ts";
import { told as figureTold, isWhole } from "./quantity.ts";
import { type Reference, stanceOf } from "./stance.ts";
import type { Told } from "./told.ts";

/** The positions of a matter: one origin with one stance each, and one for each article's own voice. By the day said, then origin. */
export function positionsOf(members: readonly Told[], reference: Reference, naming: Naming, known: Beside): Position[] {
  const stood = members.map((told) => ({ told, stance: stanceOf(told, reference) }));
  const edge = edgesAmong(members, known.copies);
  const origins = originsOf(stood, reference.told, naming, known.origins);
  const traced = new Set(origins.flatMap(({ reports }) => reports.map((report) => report.stood)));
  const own = group(
    stood.filter((one) => one.told.voice === "outlet" && !traced.has(one)),
    ({ told, stance }) => `${told.article.article}|${stance}`,
  );
  const ofOrigins = origins.flatMap((origin, i) => ofOrigin(origin, `o${i + 1}`, origins, reference, edge));
  const ofOutlets = [...own.values()].map((ones) => {
    const reports = ones.map((one) => ({ stood: one, reason: "the outlet's own voice" }));
    const unestablished = ({ stood, reason }: Reported) => edge({ told: stood.told, reason }, null, "not established");
    return position(ones[0]!.stance, reports, null, null, reference, unestablished);
  });
  return [...ofOrigins, ...ofOutlets].sort(byDay).map(({ made }) => made);
}

interface Made {
  readonly made: Position;
  readonly said: number | null;
  readonly order: number;
}
type Reported = Origin["reports"][number];

function ofOrigin(origin: Origin, label: string, all: readonly Origin[], reference: Reference, edge: EdgeOf): Made[] {
  const stance = carriedAlong(origin);
  const anchor = firstOf(origin);
  const edgeOf = ({ stood: { told }, reason }: Reported) =>
    told === anchor ? firstEdge(origin, all, edge) : edge({ told, reason }, anchor, "same");
  return [...group(origin.reports, ({ stood }) => stance(stood))].map(([stance, reports]) =>
    position(stance as PositionStance, reports, label, origin, reference, edgeOf),
  );
}

/**
 * If an origin denies, its other claims in that article go with the denial. If it says there that another side holds a part, then that
 * the first holds a part as well is of the same differing account, not a report of the whole.
 */
function carriedAlong(origin: Origin): (stood: Stood) => PositionStance {
  const where = (stance: PositionStance) =>
    new Set(origin.reports.filter(({ stood }) => stood.stance === stance).map(({ stood }) => stood.told.article));
  const denying = where("denies");
  const differing = where("differs");
  return ({ told, stance }) => {
    if (stance !== "affirms" && stance !== "differs") return stance;
    if (denying.has(told.article)) return "denies";
    const part = told.kind.exclusive && !isWhole(told.claim.quantity);
    return part && differing.has(told.article) ? "differs" : stance;
  };
}

/** Among reports of one day the one that stands first came first only where the texts tell the hour. */
function firstReason({ reports }: Origin, { article }: Told): string {
  const day = article.published?.slice(0, 10);
  const others = reports.flatMap(({ stood }) => (stood.told.article === article ? [] : [stood.told.article.published]));
  const near = day === undefined ? others : others.filter((one) => one === null || one.slice(0, 10) === day);
  const unsure = near.length > 0 && [article.published, ...near].some((one) => !/T\d/.test(one ?? ""));
  return unsure ? "first in the list: the hour is not told" : "the first report of this utterance";
}

/** The first report of an origin is told apart from the first origin of the matter. */
function firstEdge(origin: Origin, all: readonly Origin[], edge: EdgeOf): OriginEdge {
  const told = firstOf(origin);
  const other = all[0];
  if (other === undefined || other === origin) return edge({ told, reason: firstReason(origin, told) }, null, "same");
  const reason = other.speaker === origin.speaker ? "the same speaker on another day" : "another speaker";
  return edge({ told, reason }, firstOf(other), "distinct");
}

function position(
  stance: PositionStance,
  reported: readonly Reported[],
  label: string | null,
  origin: Origin | null,
  reference: Reference,
  edge: (report: Reported) => OriginEdge,
): Made {
  const reports = [...reported].sort((a, b) => a.stood.told.order - b.stood.told.order);
  const told = reports.map(({ stood }) => stood.told);
  const mine = told.filter(({ claim }) => claim.actor === reference.actor);
  const spoken = mine.length > 0 ? mine : told;
  const said = origin === null ? told[0]!.said : origin.said;
  const made: Position = {
    stance,
    speaker: origin === null ? null : speakerOf(origin),
    said: said === null ? null : dayName(said),
    quantity: quantityOf(spoken),
    actor: spoken[0]!.claim.actor,
    claims: told.map(reportOf),
    origin: label,
    edges: reports.map(edge),
  };
  return { made, said, order: told[0]!.order };
}

/** As the earliest report that names one calls the speaker. */
function speakerOf(origin: Origin): { name: string; side: string } {
  const told = origin.reports.map(({ stood }) => stood.told).sort((a, b) => a.order - b.order);
  const { name, side } = (told.find(({ voice }) => voice === "named") ?? told[0]!).statement!.speaker;
  return { name, side };
}

/** Of the earliest report that gives a number, else that gives a unit. */
const quantityOf = (told: readonly Told[]): Quantity | null =>
  (told.find(({ claim }) => figureTold(claim.quantity)) ?? told.find(({ claim }) => claim.quantity !== null))?.claim
    .quantity ?? null;

/** By the day said, then by origin label (none last), then by first report. */
const byDay = (a: Made, b: Made): number =>
  (a.said ?? Number.POSITIVE_INFINITY) - (b.said ?? Number.POSITIVE_INFINITY) ||
  label(a) - label(b) ||
  a.order - b.order ||
  0;
const label = ({ made }: Made): number =>
  made.origin === null ? Number.MAX_SAFE_INTEGER : Number(made.origin.slice(1));
