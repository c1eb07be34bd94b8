import type { Matter, Position } from "../model/matter.ts";
import { sha256 } from "../text/canonical.ts";
import type { Beside } from "./copies.ts";
import { dayName } from "./days.ts";
import type { MatterJudgement } from "./judged.ts";
import type { Naming } from "./naming.ts";
import { placeKey } from "./places.ts";
import { type Placed, topic } from "./placing.ts";
import { positionsOf } from "./positions.ts";
import { byProposition } from "./proposition.ts";
import { referenceOf } from "./stance.ts";
import { among, type Told } from "./told.ts";
import { parted } from "./turns.ts";
import { windows } from "./window.ts";

/** Claims of one question, and the place it is about as the gazetteer or the texts key it. */
export interface Asked {
  readonly members: readonly Told[];
  readonly place: string | null;
  /** What the key of the matter has instead of a place and a day: the span of a total, the article where no place is told. */
  readonly beside: { readonly total: string; readonly article: string | null };
}

/** What claims must share to be held against each other: the same kind, thing asked, actor, place and, for totals, span. */
export const bucketOf = ({ told, place }: Placed): string =>
  `${topic(told)}|${place ?? unplaced(told) ?? ""}|${total(told)}`;

/** Parts the claims of one bucket into questions: one window; no turn and no contradiction inside. Spellings are gathered here. */
export function questionsIn(bucket: readonly Placed[], naming: Naming, judged: readonly MatterJudgement[]): Asked[] {
  const members = among(
    bucket.map(({ told }) => told),
    naming,
  );
  const windowed = windows(members).flatMap((cluster) =>
    cluster[0]!.kind.name === "other" ? byProposition(cluster) : [cluster],
  );
  const { told, place } = bucket[0]!;
  const beside = { total: total(told), article: place === null ? unplaced(told) : null };
  const parts = judged.reduce(judgedParts, windowed.flatMap(parted));
  return parts.map((part) => ({ members: part, place, beside }));
}

/** A person's word on whether two claims are about one question: it joins two, or takes a claim out. */
function judgedParts(parts: Told[][], { a, b, same }: MatterJudgement): Told[][] {
  const of = (id: string) => parts.find((part) => part.some(({ claim }) => claim.id === id));
  const [one, other] = [of(a), of(b)];
  if (one === undefined || other === undefined || (one === other) === same) return parts;
  if (same) return [...parts.filter((part) => part !== one && part !== other), [...one, ...other]];
  const apart = one.filter(({ claim }) => claim.id === b);
  return [...parts.filter((part) => part !== one), one.filter((told) => !apart.includes(told)), apart];
}

/** What is always about some place and names none is compared within its article only. */
const unplaced = ({ kind, article }: Told): string | null => (kind.local ? `in ${article.article}` : null);

/** A total over more than two days is a question of its own in kinds that count by the day: it meets totals over the same span only. */
function total({ kind, days }: Told): string {
  const long = kind.window === "day" && days?.grain === "day" && days.to - days.from >= 2;
  return long ? `${dayName(days.from)}/${dayName(days.to)}` : "";
}

/** One question with everybody's positions on it. The key is not yet told apart from another matter's that reads alike. */
export function matterOf({ members, place, beside }: Asked, naming: Naming, known: Beside): Matter {
  const reference = referenceOf(members);
  const { kind, claim } = reference.told;
  const at = placeOf(members, place);
  const proposition = { actor: reference.actor, place: at, quantity: reference.quantity, aspect: claim.aspect };
  const { from, to } = spanOf(members);
  const asked = kind.asked(proposition);
  const positions = positionsOf(members, reference, naming, known);
  return {
    key: [
      kind.name,
      reference.actor,
      ...(asked === "" ? [] : [asked]),
      beside.article === null ? placeIn(at) : `in.${mark(beside.article)}`,
      beside.total || (from ?? ""),
    ].join(":"),
    kind: kind.name,
    aspect: claim.aspect,
    unit: reference.quantity?.unit ?? null,
    actor: reference.actor,
    place: at,
    from,
    to,
    question: kind.ask(proposition, naming.side),
    positions,
    ...counts(positions),
  };
}

/** The place in a key: its name, told apart from namesakes where the gazetteer knows it. */
const placeIn = (place: Matter["place"]): string =>
  place === null ? "" : place.id === null ? place.name : `${place.name}.${mark(place.id)}`;
const mark = (text: string): string => sha256(text).slice(0, 4);

/** Reports, outlets, origins, and reports without an origin. */
function counts(positions: readonly Position[]): Pick<Matter, "reports" | "outlets" | "origins" | "unestablished"> {
  const claims = positions.flatMap((one) => one.claims);
  return {
    reports: claims.length,
    outlets: new Set(claims.map(({ outlet }) => outlet)).size,
    origins: new Set(positions.flatMap(({ origin }) => origin ?? [])).size,
    unestablished: positions.filter(({ origin }) => origin === null).flatMap((one) => one.claims).length,
  };
}

/** The place as the earliest claim that names it has it. */
function placeOf(members: readonly Told[], key: string | null): Matter["place"] {
  const naming = [...members]
    .sort((a, b) => a.order - b.order)
    .find(({ claim }) => claim.place !== null && placeKey(claim.place) === key);
  const place = naming?.claim.place ?? null;
  return place === null ? null : { id: place.id, name: place.name, lat: place.lat ?? null, lon: place.lon ?? null };
}

/** First and last day of the claims; months and years count only where no day is told, with what all of them share. */
function spanOf(members: readonly Told[]): { from: string | null; to: string | null } {
  const days = members.flatMap(({ days }) => (days?.grain === "day" ? [days.to] : []));
  if (days.length > 0) return { from: dayName(Math.min(...days)), to: dayName(Math.max(...days)) };
  const wide = members.flatMap(({ days }) => days ?? []);
  if (wide.length === 0) return { from: null, to: null };
  return {
    from: dayName(Math.max(...wide.map((one) => one.from))),
    to: dayName(Math.min(...wide.map((one) => one.to))),
  };
}
