import { kindOf } from "../../kinds/index.ts";
import type { Matter, Position } from "../../model/matter.ts";
import type { Asking, Held } from "../../model/structure.ts";
import { dayNumber } from "../days.ts";

/** What sides are called in neutral sentences. */
export type SideName = (side: string) => string;

/** A position with the matter it stands in. */
export interface Placed {
  readonly matter: Matter;
  readonly position: Position;
}

/** A position as answers cite it. */
export function heldOf({ matter, position }: Placed, name: SideName): Held {
  const { stance, speaker, said, actor, quantity, origin, claims } = position;
  const { kind, place, aspect } = matter;
  return {
    matter: matter.key,
    stance,
    speaker,
    outlet: claims[0]?.outlet ?? "",
    said,
    kind,
    aspect,
    place: place && { name: place.name },
    actor,
    quantity,
    says: kindOf(kind).say({ actor, quantity, place, aspect }, name),
    origin,
    claims: claims.map(({ claim }) => claim),
  };
}

/** What a matter asks. */
export const askingOf = ({ key, question, kind, actor, aspect, unit, place }: Matter): Asking => ({
  matter: key,
  question,
  kind,
  actor,
  aspect,
  unit,
  place: place && { id: place.id, name: place.name },
});

/** Every position of all matters, by the day said; what no text dates comes last. Ties keep the order of the matters. */
export function placedIn(matters: readonly Matter[]): Placed[] {
  return matters
    .flatMap((matter) => matter.positions.map((position) => ({ matter, position })))
    .sort((a, b) => compared(a.position.said ?? "~", b.position.said ?? "~"));
}

/** Days from one day to another; null where either is not told. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [a, b] = [dayOf(from), dayOf(to)];
  return a === null || b === null ? null : b - a;
}

function dayOf(day: string | null): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? "") ?? [];
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(date));
}

/** One for all matters about one place; null where none is told. */
export const placeOf = ({ place }: Matter): string | null => place && (place.id ?? place.name);

/** What a line of time follows: the same kind, thing asked, place, and actor where the kind parts by actor. */
export const lineOf = (matter: Matter): string => {
  const kind = kindOf(matter.kind);
  const { actor, aspect, place, unit } = matter;
  const proposition = { actor, aspect, place, quantity: unit === null ? null : bare(unit) };
  return JSON.stringify([kind.name, kind.asked(proposition), kind.together(proposition) ? "" : actor, placeOf(matter)]);
};
const bare = (unit: string) => ({ value: null, high: null, comparator: null, unit, words: null });

/** Whether a speaker speaks for a side: neither for a third party nor for nobody. */
export const partisan = (side: string | undefined): side is string =>
  side !== undefined && side !== "third" && side !== "none";

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
