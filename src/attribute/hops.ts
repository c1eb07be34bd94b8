import type { Mention } from "../beat/beat.ts";
import { lookup, nameOf } from "../beat/mentions.ts";
import { asking, issuing, relaying } from "../lang/en/cues-grammar.ts";
import { mediaNouns, mediaWords } from "../lang/en/sources.ts";
import type { Hop } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { isAt, type Line, spanOf } from "./line.ts";
import { mentionsIn, plainWords } from "./naming.ts";
import { nounEnd } from "./phrase.ts";
import { choose, type Room } from "./room.ts";

/**
 * "a foreign radio station", "Velmarian state television", "Radio Kestrel": a paper or station that no beat lists, which passes on what it is
 * told. One plain word ("reporters", "television") is none.
 */
export const isMedium = (name: string): boolean => {
  const words = name.split(" ");
  const last = words.at(-1)!.toLowerCase();
  if (words.length < 2 || words.length > 6) return false;
  if (mediaNouns.has(last) || last === "tv" || (last === "media" && words.at(-2) === "state")) return true;
  return words.every((w) => /^(\p{Lu}|of|the|and)/u.test(w)) && words.some((w) => mediaWords.has(w.toLowerCase()));
};

/** "Velmarian state television", "state media": a station, or a state's stations together, told by a word for it and not by a name. */
export const isStation = (name: string): boolean => /\p{L} (television|radio|tv|media)$/iu.test(name) && isMedium(name);

/** "Velmarian media", "local papers": what passes something on without a name of its own. */
export const isPress = (name: string): boolean =>
  /(?:^|\p{L} )(media|newspapers?|papers?|press|television|radio|tv)$/iu.test(name);

/** "In a video that the palace put out, X says": who put it out. */
export function releasedBy(room: Room, draft: Draft): Hop | null {
  const { line, by } = draft;
  if (!by) return null;
  const stop = Math.min(line.words.length, by.to + 12);
  for (let k = Math.max(0, by.head - 14); k < stop; k++) {
    if (!issuing.has(line.words[k]!.lower) || line.words[k + 1]?.lower !== "by") continue;
    if (draft.content.some((c) => c.start <= line.words[k]!.start && line.words[k]!.end <= c.end)) continue;
    const at = { start: line.words[k + 2]?.start ?? 0, end: line.words[Math.min(line.words.length - 1, k + 6)]!.end };
    const m = mentionsIn(room.mentions, at).find(
      (x) => (x.type === "organisation" || x.type === "outlet" || x.type === "person") && x.start <= at.start + 4,
    );
    if (!m) continue;
    const id = choose(room, m, at);
    const entry = lookup(room.beat, id);
    const side =
      entry?.type === "organisation" ? entry.organisation.side : entry?.type === "outlet" ? entry.outlet.side : "none";
    return {
      name: nameOf(room.beat, id),
      role: null,
      organisation: null,
      side,
      id,
      source: { start: m.start, end: m.end },
      cue: { start: line.words[k]!.start, end: line.words[k + 1]!.end },
      content: draft.content,
      mode: null,
      medium: null,
    };
  }
  return null;
}

/**
 * "in a statement read on state television", "in a post quoted by the broadcaster Kestrel", "carried by its Amber radio": the station or paper
 * that passes on what is said, by its words; null where none is told of.
 */
export function passedOn(room: Room, draft: Draft): Hop | null {
  const { line, by } = draft;
  if (!by) return null;
  const stop = Math.min(line.words.length - 2, by.to + 14);
  for (let k = Math.max(0, by.head - 14); k < stop; k++) {
    if (!relaying.has(line.words[k]!.lower) || !isAt(line, k + 1, "on", "by", "over")) continue;
    const word = line.words[k]!;
    if (draft.content.some((c) => c.start <= word.start && word.end <= c.end)) continue;
    const medium = mediumAt(line, k + 2) ?? outletAt(room, line, k + 2);
    if (!medium) continue;
    const source = spanOf(line, medium[0], medium[1]);
    const listed = mentionsIn(room.mentions, source).find((m) => m.type === "outlet");
    const name = listed
      ? outletName(room, listed, source.end)
      : plainWords(room.text, line, { from: medium[0], to: medium[1] });
    return {
      name,
      role: null,
      organisation: null,
      side: "third",
      id: listed?.ids[0] ?? null,
      source,
      cue: spanOf(line, k, k + 2),
      content: draft.content,
      mode: null,
      medium: null,
    };
  }
  return null;
}

/** The words of a station or paper that a noun phrase names: its name where one stands behind the noun, else all but whose it is. */
function mediumAt(line: Line, from: number): readonly [number, number] | null {
  const end = nounEnd(line, from);
  const at = line.words.slice(from, end).findLastIndex((w) => mediaNouns.has(w.lower) || mediaWords.has(w.lower));
  if (at < 0) return null;
  const noun = from + at;
  if (line.classes[noun + 1] === "name" && noun + 1 < end) return [noun + 1, end];
  let start = from;
  while (start < noun && ["determiner", "owner"].includes(line.classes[start] ?? "")) start++;
  return [start, end];
}

/** A paper or station that the beat lists, by its name alone ("cited by Meridian"), or null. */
function outletAt(room: Room, line: Line, k: number): readonly [number, number] | null {
  const from = line.classes[k] === "determiner" ? k + 1 : k;
  const start = line.words[from]?.start;
  const m = start === undefined ? undefined : room.mentions.find((x) => x.type === "outlet" && x.start === start);
  return m ? [from, line.words.findIndex((w) => w.end >= m.end) + 1] : null;
}

/** An outlet's name as the article has it in full anywhere, with the capitals that stand behind it here ("Harbour TV"). */
export function outletName(room: Room, m: Mention, end: number): string {
  let name = "";
  for (const x of room.mentions) {
    const words = room.text.slice(x.start, x.end).replace(/\s+/g, " ").replace(/^the /i, "");
    if (x.type === "outlet" && x.ids[0] === m.ids[0] && words.length > name.length) name = words;
  }
  const here = room.text.slice(m.start, m.end).replace(/\s+/g, " ");
  const listed = nameOf(room.beat, m.ids[0]!);
  if (listed === `The ${name}`) name = listed;
  const more = /^(?: (?:TV|News|Radio|Television|Agency))+$/.exec(room.text.slice(m.end, end))?.[0] ?? "";
  return more ? here + more : name || listed;
}

/** "said in an interview with Suspilne", "in comments to the Post": the paper or station that was spoken to, by its words; null where none is told of. */
export function askedBy(room: Room, { line, by, content }: Draft): Span | null {
  if (!by) return null;
  const stop = Math.min(line.words.length - 2, by.to + 9);
  for (let k = Math.max(0, by.head - 12); k < stop; k++) {
    if (!asking.has(line.words[k]!.lower) || !isAt(line, k + 1, "with", "to", "for")) continue;
    if (content.some((c) => c.start <= line.words[k]!.start && line.words[k]!.end <= c.end)) continue;
    const end = nounEnd(line, k + 2);
    if (end === k + 2) continue;
    const at = spanOf(line, k + 2, end);
    const bare = room.text.slice(at.start, at.end).replace(/\s+/g, " ").replace(/^the /i, "");
    const found = mentionsIn(room.mentions, at);
    if (found.some((m) => m.type === "outlet") || isMedium(bare)) return at;
    const single = /^\p{Lu}\S+$/u.test(bare) && line.classes[end - 1] === "name" && found.length === 0;
    if (single && !room.cast.fullNames.has(bare.toLowerCase())) return at;
  }
  return null;
}
