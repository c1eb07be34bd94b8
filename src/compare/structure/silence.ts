import type { Matter } from "../../model/matter.ts";
import type { Unanswered } from "../../model/structure.ts";
import { dayName } from "../days.ts";
import { group } from "../group.ts";
import { askingOf, daysBetween, heldOf, type Placed, partisan, type SideName } from "./held.ts";
import { denialLinks } from "./links.ts";

/** An article for counting what was read. */
export interface Read {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  /** The sides whose outlet, or whose country's outlet, it is of. */
  readonly of: readonly string[];
  /** The sides that somebody speaks for in it. */
  readonly speaking: readonly string[];
}

/** What was read, day by day of publication. */
export interface Coverage {
  on(day: string): readonly Read[];
  /** The last day of which anything was read; null where no article tells its day. */
  readonly last: string | null;
}

/** What is asked: how many days an answer may take, whose silence (every side's where null). */
export interface SilenceAsked {
  readonly days: number;
  readonly by: string | null;
  readonly sides: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Assertions of one side that no speaker of another side has answered within so many days: no position in the matter and no partial
 * answer about the place. Silence is never denial, and never consent: what was read of those days stands beside each row.
 */
export function unanswered(
  matters: readonly Matter[],
  read: Coverage,
  asked: SilenceAsked,
  name: SideName,
): Unanswered[] {
  const partly = new Map<string, Set<string>>();
  for (const { degree, target, answer } of denialLinks(matters, name))
    if (degree === "partly" && target !== null && answer.speaker !== null)
      for (const claim of target.claims) partly.set(claim, (partly.get(claim) ?? new Set()).add(answer.speaker.side));
  return matters.flatMap((matter) =>
    firsts(matter).flatMap((placed) =>
      asked.sides
        .filter(({ id }) => (asked.by === null || id === asked.by) && id !== placed.position.speaker?.side)
        .filter(
          ({ id }) =>
            !answers(placed, id, asked.days) && !placed.position.claims.some((c) => partly.get(c.claim)?.has(id)),
        )
        .map((side) => row(placed, side, asked.days, read, name)),
    ),
  );
}

/** Each side's first dated assertion in a matter; the next of the same side ask for the same answer. */
function firsts(matter: Matter): Placed[] {
  const seen = new Set<string>();
  return matter.positions.flatMap((position) => {
    const side = position.speaker?.side;
    if (!partisan(side) || position.said === null || seen.has(side)) return [];
    if (position.stance !== "affirms" && position.stance !== "differs") return [];
    seen.add(side);
    return [{ matter, position }];
  });
}

/** A position of that side in the matter, from the day of the utterance to so many days after; an undated one counts. */
const answers = ({ matter, position }: Placed, side: string, days: number): boolean =>
  matter.positions.some((other) => {
    if (other.speaker?.side !== side) return false;
    const after = daysBetween(position.said, other.said);
    return after === null || after <= days;
  });

/** The same of articles at hand. */
export function coverageOf(read: readonly Read[]): Coverage {
  const days = group(
    read.filter(({ published }) => published !== null),
    ({ published }) => published?.slice(0, 10) ?? "",
  );
  const last = [...days.keys()].sort().at(-1) ?? null;
  return { on: (day) => days.get(day) ?? [], last };
}

function row(
  placed: Placed,
  side: SilenceAsked["sides"][number],
  span: number,
  read: Coverage,
  name: SideName,
): Unanswered {
  const from = placed.position.said ?? "";
  const to = addDays(from, span);
  const near = Array.from({ length: span + 1 }, (_, i) => read.on(addDays(from, i))).flat();
  const own = near.filter(({ of }) => of.includes(side.id));
  const speaking = near.filter((one) => one.speaking.includes(side.id));
  const ids = (some: readonly Read[]): readonly string[] => some.map(({ id }) => id);
  return {
    ...askingOf(placed.matter),
    held: heldOf(placed, name),
    side: side.id,
    name: side.name,
    from,
    to,
    coverage: {
      articles: near.length,
      outlets: new Set(near.map(({ outlet }) => outlet)).size,
      own: { articles: own.length, outlets: [...new Set(own.map(({ outlet }) => outlet))].sort() },
      speaking: speaking.length,
      complete: (read.last ?? "") >= to,
      counted: { articles: ids(near), own: ids(own), speaking: ids(speaking) },
    },
  };
}

function addDays(day: string, n: number): string {
  const from = daysBetween("1970-01-01", day);
  return from === null ? day : dayName(from + n);
}
