import type { Beat, Organisation } from "../beat/beat.ts";
import { heldOn } from "../beat/holders.ts";
import { lookup, sideOf } from "../beat/mentions.ts";
import { bodyNouns, bodyWords, documentNouns, groupNouns, peopleNouns } from "../lang/en/sources.ts";
import { militaryRanks, oneOffice, personNouns, ranks } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import { bySide } from "./called.ts";
import { fullNameOf } from "./cast.ts";
import { isAt, type Line } from "./line.ts";
import type { Segment } from "./naming.ts";
import { beatPerson, personOf } from "./person.ts";
import { campTold, choose, kindOf, nobody, type Room, sideTold, spanOfWords } from "./room.ts";
import { rulingSide } from "./rulers.ts";

/** "the ministry", "the general", "the statement": who of those that spoke it is. */
export function refersBack(room: Room, line: Line, segment: Segment, head: string, definite: boolean): Speaker | null {
  const side =
    sideTold(room, spanOfWords(line, segment)) ??
    campTold(room, line, segment) ??
    capitalSet(room, line, segment, head);
  const fits = (s: Speaker): boolean => !side || s.side === side;
  const latest = (test: (s: Speaker) => boolean): Speaker | null => {
    for (let k = room.spoken.length - 1; k >= 0; k--)
      if (fits(room.spoken[k]!) && test(room.spoken[k]!)) return room.spoken[k]!;
    return null;
  };
  const kind = bodyNouns.get(head);
  if (!definite || (kind && !side && ofMany(line, segment, head))) return null;
  if (documentNouns.has(head) && (side || segment.to - segment.from > 3 || /^(reports|accounts|comments)$/.test(head)))
    return null;
  if (documentNouns.has(head)) return latest((s) => !s.name.startsWith("unnamed"));
  if (kind && /^(his|her)$/.test(line.words[segment.from]!.lower)) return officeOf(room, latest(isPerson), kind);
  const there = kind === "government" ? capitalSet(room, line, segment, head) : null;
  if (there) return governmentOf(room, there);
  if (kind) {
    const told = qualifiers(line, segment, kind, head);
    const army = /^(army|military)$/.test(head) || (head === "forces" && isAt(line, segment.to - 2, "armed"));
    const found = latest(
      (s) =>
        ((kindOf(room.beat, s) === kind && !(army && isPart(room.beat, s))) ||
          (!isCrowd(s) && s.name.toLowerCase().includes(head))) &&
        answers(room.beat, s, told),
    );
    const other = (): Speaker | null =>
      !told.length && segment.to - segment.from <= 2
        ? latest((s) => isBody(room.beat, s) && mayBe(room.beat, s, kind, head))
        : null;
    const named = mentionedBody(room, line, segment, kind, head, side, told);
    return found ?? (certain.has(kind) ? (named ?? other()) : (other() ?? named));
  }
  if (personNouns.has(head) || ranks.has(head)) {
    const office = head === "head" && isAt(line, segment.to - 1, "state") ? "state" : head;
    const holder = latest((s) => isPerson(s) && hasRole(room.beat, s, office)) ?? titled(room, line, head);
    const owned = line.classes[segment.from] === "owner";
    return (
      holder ??
      mentionedHolder(room, line, [head], side) ??
      (segment.to - segment.from <= 3 && !side && !owned ? latest((s) => isPerson(s) && !oneOffice.has(head)) : null)
    );
  }
  if (peopleNouns.has(head) && line.classes[segment.from] !== "owner")
    return latest((s) => s.name.startsWith("unnamed") && s.name.includes(head.replace(/s$/, ""))) ?? null;
  return null;
}

/** "the joint forces of former rebels": a body told by what it is made of, which is none that spoke. */
const ofMany = (line: Line, { from, to }: Segment, head: string): boolean => {
  const at = line.words.findIndex((w, k) => k >= from && k < to && w.lower === head);
  return (
    isAt(line, at - 1, "joint", "combined", "allied") ||
    (isAt(line, at + 1, "of") && line.words[to - 1]!.lower.endsWith("s"))
  );
};

/** "In Sorrenholt, the government said": the side whose capital sets the scene of a sentence about an office of its. */
function capitalSet(room: Room, line: Line, { from, to }: Segment, head: string): string | null {
  if (!bodyNouns.has(head) || to - from > 3 || !isAt(line, 0, "in") || !isAt(line, from - 1, ",")) return null;
  const m = room.mentions.find((x) => x.type === "side" && x.start === line.words[1]?.start);
  return m && m.end <= line.words[from]!.start ? sideOf(room.beat, m.ids[0]!) : null;
}

/** "the sergeant", where "Sergeant Marek Oru" was named and has not spoken. */
function titled(room: Room, line: Line, head: string): Speaker | null {
  const found = room.cast.titled.get(head);
  if (!found || found.at > line.start) return null;
  return {
    ...nobody,
    name: found.name,
    role: head,
    side: room.sides.get(found.name) ?? (militaryRanks.has(head) ? rulingSide(room) : null) ?? "none",
  };
}

/** What tells one ministry from another: "health" in "the rebel-run health ministry". Armies and staffs have no such words. */
function qualifiers(line: Line, { from, to }: Segment, kind: string, head: string): readonly string[] {
  if (!["ministry", "agency", "office"].includes(kind)) return [];
  const found: string[] = [];
  for (let k = from; k < to && line.words[k]!.lower !== head; k++)
    if (["noun", "adjective"].includes(line.classes[k] ?? "") && /^\p{Ll}+$/u.test(line.words[k]!.text))
      found.push(line.words[k]!.lower.replace("defense", "defence"));
  return found;
}

/** Whether a body's names have all those words. */
function answers(beat: Beat, s: Speaker, told: readonly string[]): boolean {
  if (!told.length) return true;
  const entry = s.id ? lookup(beat, s.id) : null;
  const forms = entry?.type === "organisation" ? [entry.organisation.name, ...entry.organisation.forms] : [s.name];
  const names = forms.join(" ").toLowerCase().replaceAll("defense", "defence");
  return told.every((word) => names.includes(word));
}

/** "his office", "her ministry": the body that a person of the beat heads on the day, where it is of that kind. */
function officeOf(room: Room, owner: Speaker | null, kind: string): Speaker | null {
  const entry = owner?.id ? lookup(room.beat, owner.id) : null;
  if (entry?.type !== "person") return null;
  for (const o of entry.person.offices) {
    const body = o.organisation && heldOn(o, room.day) ? lookup(room.beat, o.organisation) : null;
    if (body?.type === "organisation" && body.organisation.kind === kind) return bySide(room, body.organisation.id);
  }
  return null;
}

/** Kinds of bodies that no state, army or other kind of body is called by. */
const certain: ReadonlySet<string> = new Set(["agency", "monitor", "think tank", "council", "court"]);

/** Whether a body fights beside its side's army and is not that army: no "the army". */
function isPart(beat: Beat, s: Speaker): boolean {
  const army = beat.sides.find((x) => x.id === s.side)?.military ?? null;
  return army !== null && army !== s.id;
}

/** "unnamed: army officers": people of a body, who are not the body. */
const isCrowd = (s: Speaker): boolean => s.name.startsWith("unnamed: ") && /s$/.test(s.name);

const isPerson = (s: Speaker): boolean =>
  s.id?.startsWith("people/") === true ||
  (s.id === null && !s.name.startsWith("unnamed") && (s.role !== null || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(s.name)));

const isBody = (beat: Beat, s: Speaker): boolean =>
  (s.id !== null && !s.id.startsWith("people/")) || kindOf(beat, s) !== null;

/** Whether a body can be what a noun of this kind points back to: no outlet, no institute is "the government", "the army". */
function mayBe(beat: Beat, s: Speaker, kind: string, head: string): boolean {
  if (kind === "council" || kind === "court") return false;
  if (certain.has(kind) && lookup(beat, s.id ?? "")?.type === "side") return false;
  if (kind !== "government" && kind !== "military" && kind !== "movement") return true;
  const entry = s.id ? lookup(beat, s.id) : null;
  const own = entry?.type === "organisation" ? entry.organisation.kind : null;
  if (kind === "movement" && /^(coalition|alliance)$/.test(head)) return own === "alliance";
  if (kind === "movement") return entry?.type === "side" || own === "movement" || own === "alliance";
  return (
    entry?.type === "side" ||
    ["state", "government", "office", "ministry", "military", "command", "movement"].includes(own ?? "")
  );
}

/** Whether a speaker holds an office that this word names: "the general" for one whose role or rank has it. */
export function hasRole(beat: Beat, s: Speaker, head: string): boolean {
  const entry = s.id ? lookup(beat, s.id) : null;
  const roles = [
    s.role ?? "",
    ...(entry?.type === "person" ? entry.person.offices.flatMap((o) => [o.role, ...o.titles]) : []),
  ]
    .join(" ")
    .toLowerCase();
  return (
    roles.includes(head) ||
    (head === "state" && /president|head of state|\b(?:king|emir)\b/.test(roles)) ||
    (head === "general" && /general|chief of (the )?general staff|commander/.test(roles)) ||
    (head === "chief" && roles.includes("head")) ||
    (head === "spokesman" && roles.includes("press secretary"))
  );
}

/** The last words of a body's names, in lower case. */
const lastWords = ({ name, forms }: Organisation): readonly string[] =>
  [name, ...forms].map((form) => form.split(" ").at(-1)!.toLowerCase());

function mentionedBody(
  room: Room,
  line: Line,
  segment: Segment,
  kind: string,
  head: string,
  side: string | null,
  told: readonly string[],
): Speaker | null {
  const before = line.words[segment.from]!.start;
  for (let k = room.mentions.length - 1; k >= 0; k--) {
    const m = room.mentions[k]!;
    if (m.type !== "organisation" || m.start >= before) continue;
    const id = choose(room, m, m);
    const entry = lookup(room.beat, id);
    if (
      entry?.type === "organisation" &&
      (entry.organisation.kind === kind || lastWords(entry.organisation).includes(head)) &&
      (!side || entry.organisation.side === side)
    ) {
      const found = bySide(room, id);
      if (answers(room.beat, found, told)) return found;
    }
  }
  if (kind === "government" && side && segment.to - segment.from === 2) return governmentOf(room, side);
  if (kind !== "military") return null;
  const who = side ?? room.spoken.findLast((s) => room.beat.sides.some((x) => x.id === s.side))?.side;
  const military = room.beat.sides.find((s) => s.id === who)?.military;
  return military ? bySide(room, military) : null;
}

/** A side's government where the beat lists one by that word, else the side itself. */
function governmentOf(room: Room, side: string): Speaker | null {
  const body = room.beat.organisations.find((o) => o.side === side && o.name.startsWith("Government of "));
  return bySide(room, body?.id ?? `sides/${side}`);
}

/** Whom of the people the article names most words of an office fit; with a side told, also those named later. */
export function mentionedHolder(room: Room, line: Line, words: readonly string[], told: string | null): Speaker | null {
  const before = line.words[0]!.start;
  let best: { speaker: Speaker; n: number } | null = null;
  for (let k = room.mentions.length - 1; k >= 0; k--) {
    const m = room.mentions[k]!;
    if (m.type !== "person" || (m.start >= before && !told)) continue;
    const person = personOf(room.beat, m);
    if (!person || (told && person.side !== told)) continue;
    const at = room.text.slice(m.start, m.end);
    const s: Speaker = {
      ...nobody,
      name: fullNameOf(room.cast, room.beat, at, person.id),
      side: person.side,
      id: person.id,
    };
    const n = words.filter((w) => hasRole(room.beat, s, w)).length;
    if (n > (best?.n ?? 0)) best = { speaker: beatPerson(room, line, { from: 0, to: 1 }, person, at), n };
  }
  return best && best.n === words.length ? best.speaker : null;
}

/** "the Front", once "the Amber Front" spoke or was named: a body's last word in capitals; null where it is none or several. */
export function lastWordOf(room: Room, line: Line, { from, to }: Segment): Speaker | null {
  const word = line.words[to - 1]!;
  if (to - from !== 2 || line.words[from]!.lower !== "the" || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null;
  if (!bodyWords.has(word.lower) && !groupNouns.has(word.lower)) return null;
  const ends = (name: string): boolean => name.endsWith(` ${word.text}`);
  const spoke = room.spoken.findLast((s) => ends(s.name) && !s.name.startsWith("unnamed"));
  if (spoke) return spoke;
  const m = room.mentions.findLast(
    (x) =>
      x.end < word.start && (x.type === "side" || x.type === "organisation") && ends(room.text.slice(x.start, x.end)),
  );
  return m ? bySide(room, choose(room, m, m)) : null;
}
