import type { Beat, Mention, Side } from "../beat/beat.ts";
import { sideOfPlace } from "../beat/holders.ts";
import { isOfArticle } from "../beat/local.ts";
import { lookup, placeOf, sideOf } from "../beat/mentions.ts";
import { bystanders, fightingPeople, ownAccount, publicPeople, stateOffices } from "../lang/en/sources.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./line.ts";
import { mentionsIn, type Segment } from "./naming.ts";
import { describedSide, governs, type Room, sideByAdjective, states } from "./room.ts";

/**
 * The side whose are the ministers, the police and the army of nobody in particular: the one that has offices in this war; of several the
 * one whose paper speaks, else the one that is named far more than the others. Null where none stands out.
 */
export function rulingSide(room: Room): string | null {
  const { beat } = room;
  if (beat.sides.length === 0) return homeState(room);
  const able = governing(beat);
  if (able.length < 2) return able[0]?.id ?? null;
  const paper = room.own?.country ?? null;
  const home =
    paper === null || room.own?.agency ? undefined : able.find((s) => s.id === paper || landOf(beat, s) === paper);
  if (home) return home.id;
  const [first, second] = able.map((s) => ({ side: s, n: timesNamed(room, s) })).sort((a, b) => b.n - a.n);
  const ruled = able.filter(armed).length === 1 ? first!.side === able.find(armed) : isOfArticle(beat);
  return ruled && first!.n >= 2 * second!.n ? first!.side.id : null;
}

/** Sides with offices; not those who only strike from outside. */
const governing = (beat: Beat): readonly Side[] => beat.sides.filter((side) => !side.guest && governs(beat, side));

const armed = (side: Side): boolean => ["army", "military", "government"].some((noun) => side.nouns.includes(noun));

/** How often a side is named, by what is its own or by places in its land. */
const timesNamed = (room: Room, side: Side): number =>
  room.mentions.filter((m) =>
    m.type === "place"
      ? lands(room.beat, m) === (landOf(room.beat, side) ?? side.id)
      : sideOf(room.beat, m.ids[0]!) === side.id,
  ).length;

/** The code of the country a side is of. */
const landOf = (beat: Beat, side: Side): string | null => placeOf(beat, side.country)?.country ?? null;

/** The country a place lies in, by its code, or null. */
const lands = (beat: Beat, m: Mention): string | null => {
  const entry = lookup(beat, m.ids[0]!);
  return entry?.type === "place" ? entry.place.country : null;
};

/** In a text of no war: the state named at least twice as often as each other one, by the side it stands for; null where none is. */
function homeState(room: Room): string | null {
  const counts = new Map<string, number>();
  for (const m of room.mentions) {
    const side = states(room.beat, m) ? sideOf(room.beat, m.ids[0]!) : "none";
    if (side !== "none" && side !== "third") counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Where the words themselves tell no side: analysts are third; authorities are of the place, or of whom the talk is. */
export function contextSide(room: Room, line: Line, at: Segment, head: string, content: readonly Span[]): string {
  const told = publicPeople.has(head) ? sideByAdjective(room, line, at) : describedSide(room, line, at);
  if (told) return told;
  if (bystanders.has(head)) return "third";
  if (
    line.words
      .slice(at.from, at.to)
      .some((w) => w.lower === "aid" || w.lower === "relief" || w.lower === "humanitarian")
  )
    return "third";
  if (publicPeople.has(head) || !speaksForSide(line, at)) return "none";
  for (const c of fightingPeople.has(head) ? [] : content) {
    for (const m of mentionsIn(room.mentions, c)) {
      if (m.type !== "place") continue;
      const entry = lookup(room.beat, m.ids[0]!);
      const s = entry?.type === "place" ? sideOfPlace(room.beat, entry.place, room.day) : null;
      if (s) return s;
    }
  }
  const official = line.words.slice(at.from, at.to).some((w) => stateOffices.has(w.lower));
  const ruling = official ? rulingSide(room) : null;
  if (ruling) return ruling;
  const last = room.spoken.findLast((s) => room.beat.sides.some((x) => x.id === s.side));
  return last?.side ?? "none";
}

/** The side whose ground the place told last in a line or before it is; null where none is. */
export function sideOfGround(room: Room, line: Line): string | null {
  for (const m of room.mentions.filter((x) => x.type === "place" && x.start < line.end).reverse()) {
    const entry = lookup(room.beat, m.ids[0]!);
    const side = entry?.type === "place" ? sideOfPlace(room.beat, entry.place, room.day) : null;
    if (side) return side;
  }
  return null;
}

/** Whether people without a told side can be taken for those of whom the talk is: officials, soldiers, bodies; no leaders of clubs, no press. */
const speaksForSide = (line: Line, { from, to }: Segment): boolean =>
  !line.words.slice(from, to).some((w) => ownAccount.has(w.lower));
