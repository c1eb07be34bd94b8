import type { Beat, Mention } from "../beat/beat.ts";
import { sideOfPlace } from "../beat/holders.ts";
import { lookup, nameOf, sideOf } from "../beat/mentions.ts";
import { platforms } from "../lang/en/cues-other.ts";
import { ministries, shortMinistries } from "../lang/en/ministries.ts";
import { mediaNouns } from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import { isAt, type Line } from "./line.ts";
import { mentionsIn, plainWords, type Segment } from "./naming.ts";
import { describedSide, headOf, nobody, type Room, spanOfWords, states, strange } from "./room.ts";
import { rulingSide } from "./rulers.ts";

/**
 * A body that every state has one of, by the words for it: "Velmar's defence ministry", "the Defence Ministry (MoD) of Velmar", "the
 * Velmarian MoD", "the president's office". Without a state's name it is the one that spoke last. Null where it is none of those,
 * where the beat lists it itself, or where no state is told.
 */
export function stateBody(room: Room, line: Line, segments: readonly Segment[]): Speaker | null {
  const first = segments[0]!;
  const full = officialName(line, first);
  if (!full) return null;
  const at = spanOfWords(line, first);
  const state = stateTold(room, line, segments);
  const apart = (m: Mention): boolean =>
    state !== null && !room.beat.sides.some((s) => `sides/${s.id}` === state) && m.ids.length > 1;
  const listed = (m: Mention): boolean =>
    (m.type === "organisation" || m.type === "outlet") && !states(room.beat, m) && !apart(m) && !strange(room, m, at);
  if (mentionsIn(room.mentions, at).some(listed)) return null;
  if (!state) return room.spoken.findLast((s) => s.name.startsWith(`${full} of `)) ?? ofRuling(room, full);
  return {
    ...nobody,
    name: `${full} of ${nameOf(room.beat, state)}`,
    side: describedSide(room, line, first) ?? sideOr(room.beat, state),
  };
}

/** The body of the one side that has offices, or null. */
function ofRuling(room: Room, full: string): Speaker | null {
  const side = rulingSide(room);
  return side === null || !room.beat.sides.some((s) => s.id === side)
    ? null
    : { ...nobody, name: `${full} of ${nameOf(room.beat, `sides/${side}`)}`, side };
}

const sideOr = (beat: Beat, id: string): string => {
  const side = sideOf(beat, id);
  return side === "none" ? "third" : side;
};

/** "Ministry of Defence", "Office of the President", or null where the words name no such body. */
function officialName(line: Line, segment: Segment): string | null {
  const words = line.words.slice(segment.from, segment.to);
  const head = headOf(line, segment);
  const short = words.flatMap((w) => (/^\p{Lu}.*\p{Lu}$/u.test(w.text) ? (shortMinistries.get(w.lower) ?? []) : []));
  if (head === "ministry" || shortMinistries.has(head)) {
    const told = new Set(words.flatMap((w) => ministries.get(w.lower) ?? []));
    const [only] = told.size ? told : short;
    return told.size > 1 ? null : (only ?? null);
  }
  if (head !== "office") return null;
  if (words.some((w) => w.lower === "prime")) return "Office of the Prime Minister";
  const president = words.findIndex((w) => w.lower === "president" || w.lower === "presidential");
  const next = segment.from + president + 1;
  return president >= 0 && (isAt(line, next, "'s") || isAt(line, next, "office")) ? "Office of the President" : null;
}

/** The side or state whose name, adjective or place stands in the words, also behind "of": its id, or null. */
function stateTold(room: Room, line: Line, segments: readonly Segment[]): string | null {
  const [first, next] = segments;
  const behind = next && isAt(line, next.from, "of") ? next.to : first!.to;
  const found = mentionsIn(room.mentions, spanOfWords(line, { from: first!.from, to: behind }));
  const m = found.find((x) => x.type === "side" || x.type === "adjective" || states(room.beat, x));
  if (m) return m.ids[0]!;
  for (const x of found) {
    const entry = x.type === "place" ? lookup(room.beat, x.ids[0]!) : null;
    const side = entry?.type === "place" ? sideOfPlace(room.beat, entry.place, room.day) : null;
    if (side) return `sides/${side}`;
  }
  return null;
}

/** Whose a station is, by a word that opens a sentence with a capital: "State television". */
const owned: ReadonlySet<string> = new Set([
  "state",
  "national",
  "public",
  "local",
  "independent",
  "private",
  "foreign",
]);

/** "the Orupa agency", "the newspaper Dagny": the name that a word for a paper or agency stands beside, or null. */
export function mediaName(room: Room, line: Line, segment: Segment): string | null {
  for (let k = segment.from; k < segment.to; k++) {
    if (!mediaNouns.has(line.words[k]!.lower) || line.classes[k] === "name") continue;
    let from = isAt(line, k - 1, "news") && k - 1 > segment.from ? k - 1 : k;
    const noun = from;
    while (from > segment.from && line.classes[from - 1] === "name") from--;
    let to = k + 1;
    while (to < segment.to && (line.classes[to] === "name" || /^\p{Lu}{2,}$/u.test(line.words[to]!.text))) to++;
    const end = from < noun - 1 && platforms.has(line.words[noun - 1]!.lower) ? noun - 1 : noun;
    const run = from < noun ? { from, to: end } : { from: k + 1, to };
    if (run.to === run.from + 1 && owned.has(line.words[run.from]!.lower)) continue;
    const behind = line.classes[Math.max(run.to, k + 1)];
    if (run.to === run.from || (run.to < segment.to && run.from > k) || behind === "owner") continue;
    const taken = mentionsIn(room.mentions, spanOfWords(line, run)).some(
      (m) => m.type !== "person" && m.type !== "title",
    );
    return taken ? null : plainWords(room.text, line, run);
  }
  return null;
}

/**
 * "The government", "the army" of a war in which one side alone has them: the side itself, and its army as the article names it
 * anywhere ("the Velmarian army"). Null where words tell whose they are, or where several sides have one.
 */
export function rulingBody(room: Room, line: Line, segment: Segment): Speaker | null {
  const words = line.words.slice(segment.from, segment.to);
  const head = words.at(-1)!.lower;
  if (!words.every((w) => w.lower === w.text || w === words[0]) || words.length > 3) return null;
  const governs = /^(government|junta|regime)$/.test(head);
  if (!governs && !/^(army|military)$/.test(head)) return null;
  if (mentionsIn(room.mentions, spanOfWords(line, segment)).length > 0 || words.some((w) => w.lower === "'s"))
    return null;
  const id = rulingSide(room);
  const side = room.beat.sides.find((s) => s.id === id);
  if (!side || side.military) return null;
  if (governs) return { ...nobody, name: side.name, side: side.id, id: `sides/${side.id}` };
  return { ...nobody, name: armyIn(room, side.id, head) ?? `Armed Forces of ${side.name}`, side: side.id };
}

/** How the article names a side's army with its adjective: "Velmarian army"; null where it does not. */
function armyIn(room: Room, side: string, head: string): string | null {
  for (const m of room.mentions) {
    if ((m.type !== "adjective" && m.type !== "organisation") || sideOf(room.beat, m.ids[0]!) !== side) continue;
    const after = room.text.slice(m.end, m.end + head.length + 1);
    if (after === ` ${head}`) return `${room.text.slice(m.start, m.end)} ${head}`;
  }
  return null;
}
