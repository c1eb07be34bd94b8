import { lookup, nameOf, sideOf } from "../beat/mentions.ts";
import type { Speaker } from "../model/statement.ts";
import type { Line } from "./line.ts";
import type { Segment } from "./naming.ts";
import { armedBefore, choose, governs, kindOf, nobody, type Room } from "./room.ts";

/** A body, outlet or side of the beat as a speaker. */
export function bySide(room: Room, id: string): Speaker {
  const side = sideOf(room.beat, id);
  const own = outlawName(room, id, side);
  if (own) return { ...nobody, name: own, side, id };
  const name = room.beat.sides.some((s) => s.id === side)
    ? (armyNamed(room, id, side) ?? spelledOut(room, nameOf(room.beat, id)))
    : asWritten(room, id);
  return { ...nobody, name, side, id };
}

/**
 * "GMG" for the "Grey Mountain Guard", "al-Karsh" for "Al-Qarsh": an armed body of no state by the name the article calls it most, where it
 * never has the beat's own. Null for any other body.
 */
function outlawName(room: Room, id: string, side: string): string | null {
  const of = room.beat.sides.find((s) => s.id === side);
  const entry = lookup(room.beat, id);
  const kind = entry?.type === "organisation" ? entry.organisation.kind : null;
  if (
    !of ||
    governs(room.beat, of) ||
    (entry?.type !== "side" && kind !== "movement" && kind !== "military" && kind !== "party")
  )
    return null;
  const name = nameOf(room.beat, id);
  if (room.text.toLowerCase().includes(name.toLowerCase())) return null;
  const times = new Map<string, number>();
  for (const m of room.mentions) {
    if ((m.type !== "side" && m.type !== "organisation") || m.ids[0] !== id) continue;
    const words = room.text.slice(m.start, m.end).replace(/\s+/g, " ").replace(/^the /i, "");
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const most = [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
  return most ? spelledOut(room, most) : null;
}

/**
 * "Velmarian army" for the "Velmarian Armed Forces" where the article calls them nothing else: an army whose name is its people's
 * adjective and a noun has no other name of its own. Null for any other body, and where the article has the name itself or none.
 */
function armyNamed(room: Room, id: string, side: string): string | null {
  const entry = lookup(room.beat, id);
  const of = room.beat.sides.find((s) => s.id === side);
  if (entry?.type !== "organisation" || entry.organisation.kind !== "military" || !of) return null;
  const { name } = entry.organisation;
  const adjective = of.adjectives.find((a) => name.startsWith(`${a} `));
  if (!adjective || room.text.includes(name)) return null;
  for (const m of room.mentions) {
    if (m.type !== "organisation" || m.ids[0] !== id) continue;
    const noun = /(?:^| )(army|military|armed forces)$/i.exec(room.text.slice(m.start, m.end))?.[1];
    if (noun) return `${adjective} ${noun}`;
  }
  return null;
}

/** A name in capitals as the article writes it out where it introduces it: "Grey Mountain Guard" for "GMG"; any other name as it is. */
export function spelledOut(room: Room, name: string): string {
  if (!/^\p{Lu}[\p{Lu}\d-]{1,8}$/u.test(name)) return name;
  return room.short.get(name) ?? writtenBefore(room.text, name) ?? listedInFull(room, name) ?? name;
}

/** The body of the beat that those letters stand for, by the name the article has for it elsewhere; null where it has none. */
function listedInFull({ beat, text }: Room, short: string): string | null {
  const body = beat.organisations.find(
    ({ name, forms }) =>
      (forms.includes(short) || (name.match(/\b\p{Lu}/gu) ?? []).join("") === short) &&
      name !== short &&
      text.includes(name),
  );
  return body?.name ?? null;
}

/** The run of capitals right before "(GMG)", of two words or more, whatever language the letters are of; null where there is none. */
function writtenBefore(text: string, short: string): string | null {
  const at = text.indexOf(`(${short})`);
  const run =
    at < 0
      ? null
      : /(?:\p{Lu}[\p{L}’'-]+(?: (?:of|for|and|the|de|du|la|of the|for the))* )+$/u.exec(
          text.slice(Math.max(0, at - 90), at),
        );
  const name = run?.[0].trim().replace(/^The /, "") ?? "";
  return name.split(" ").filter((w) => /^\p{Lu}/u.test(w)).length > 1 ? name : null;
}

/** A bystander's name as the article has it in full ("Doctors of the Reach"), else as the beat has it. */
function asWritten(room: Room, id: string): string {
  const name = nameOf(room.beat, id);
  let full = "";
  let worded = "";
  let capitals = false;
  for (const m of room.mentions) {
    if (m.type !== "organisation" || m.ids[0] !== id) continue;
    const words = room.text.slice(m.start, m.end).replace(/\s+/g, " ").replace(/^The /, "");
    if (words.split(" ").every((w) => name.split(" ").includes(w))) return name;
    capitals ||= /^[\p{Lu}.]{2,}$/u.test(words);
    worded ||= words;
    if (
      /^\p{Lu}\p{L}\S*( (of|the|and|for|\p{Lu}\p{Ll}\S*))* \p{Lu}\p{Ll}\S*$/u.test(words) &&
      words.length > full.length
    )
      full = words;
  }
  return full || (!capitals && / \p{Ll}+$/u.test(worded) ? worded : name);
}

/** "the ethnic armed group", "the movement": the armed body named last before. */
export function groupMeant(room: Room, line: Line, { from, to }: Segment): Speaker | null {
  if (!/^(group|movement|militia|faction)$/.test(line.words[to - 1]!.lower) || to - from > 4) return null;
  if (
    line.words
      .slice(from, to)
      .some((w) => /^(aid|rights|advocacy|media|monitoring|relief|research|civil|campaign)$/.test(w.lower))
  )
    return null;
  const last = room.spoken.at(-1);
  const watches = last && ["monitor", "think tank", "agency"].includes(kindOf(room.beat, last) ?? "");
  if (watches && to - from === 2) return null;
  const armed = armedBefore(room, line.words[from]!.start, true);
  return armed && bySide(room, choose(room, armed, armed));
}
