import type { Mention } from "../beat/beat.ts";
import { sideOf } from "../beat/mentions.ts";
import { campsOf, sharedCamps } from "../lang/camps.ts";
import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { SideId } from "../model/id.ts";
import type { Span } from "../text/span.ts";
import type { Range, Stretch } from "./clause.ts";
import { spanOf } from "./clause.ts";
import type { Actor } from "./frame.ts";

/** Who speaks, and who was spoken of last: what pronouns and unnamed troops are understood from. */
export interface Standing {
  readonly hearing: Hearing;
  readonly words: Words;
  readonly stretch: Stretch;
  /** The side whose "our", "its" and unnamed troops are meant; null where nobody of a side speaks. */
  readonly self: SideId | null;
  /** The side that speaks, whatever it does with the words; null where nobody of a side does. */
  readonly speaker: SideId | null;
  /** Whose outlet it is that speaks in its own voice, where it is a side's: "the enemy" is then the other. */
  readonly camp: SideId | null;
  /** The side spoken of last, or null. */
  readonly last: SideId | null;
  /** The side the claim before is about, or null. */
  readonly told: SideId | null;
}

const naming: ReadonlySet<Mention["type"]> = new Set(["adjective", "side", "organisation", "person", "title"]);

/**
 * The other of a beat's two sides; of more, whom it fights, by its own table or by theirs: the one of these the article names most, and
 * where it names none, its only declared enemy. Null for anyone else.
 */
export function otherSide(hearing: Hearing, side: SideId | null): SideId | null {
  const sides = hearing.beat.sides;
  const own = side === null ? undefined : sides.find((s) => s.id === side);
  if (!own) return null;
  if (sides.length === 2) return sides.find((s) => s.id !== side)?.id ?? null;
  const declared = own.against ?? [];
  const foes = sides.filter((s) => declared.includes(s.id) || s.against?.includes(own.id)).map((s) => s.id);
  const named = timesNamed(hearing);
  const [first, second] = foes.map((id) => [id, named.get(id) ?? 0] as const).sort((a, b) => b[1] - a[1]);
  if (first && first[1] > (second?.[1] ?? 0)) return first[0];
  const sole = declared.length === 1 || foes.length === 1 ? (declared[0] ?? foes[0]) : undefined;
  return first?.[1] ? null : (sole ?? null);
}

const counted = new WeakMap<Hearing["mentions"], ReadonlyMap<SideId, number>>();

/** How often each side is named in an article, in one way or another. */
function timesNamed(hearing: Hearing, types = naming): ReadonlyMap<SideId, number> {
  const known = types === naming ? counted.get(hearing.mentions) : undefined;
  if (known) return known;
  const times = new Map<SideId, number>();
  for (const m of hearing.mentions) {
    if (!types.has(m.type)) continue;
    const side = sideOf(hearing.beat, m.ids[0] ?? "");
    times.set(side, (times.get(side) ?? 0) + 1);
  }
  if (types === naming) counted.set(hearing.mentions, times);
  return times;
}

/** Whether a side is one of the beat's own; in a beat without sides every state stands for itself, by its code. */
export const belligerent = (hearing: Hearing, side: SideId): boolean =>
  hearing.beat.sides.length === 0 ? /^[A-Z]{2}$/.test(side) : hearing.beat.sides.some((s) => s.id === side);

/** The side that the words of a range name or stand for: by name, as the enemy, as one's own, by pronoun. Null where they name none. */
export function sideIn(standing: Standing, range: Range): Actor | null {
  if (range.to <= range.from) return null;
  return named(standing, range) ?? campIn(standing, range) ?? understood(standing, range);
}

/** The first name of a side, body or office holder of a side in the range. */
function named(standing: Standing, range: Range): Actor | null {
  const { hearing, stretch } = standing;
  const span = spanOf(stretch, range);
  for (const m of mentionsIn(hearing, span)) {
    if (!naming.has(m.type)) continue;
    const side = sideOf(hearing.beat, m.ids[0] ?? "");
    if (!belligerent(hearing, side)) continue;
    if (isForeignCapital(standing, range, m)) continue;
    return { side, words: { start: m.start, end: m.end } };
  }
  return null;
}

/** "in Kyiv" and "near Moscow" name a place, not one who acts. */
function isForeignCapital({ stretch, words }: Standing, range: Range, m: Mention): boolean {
  if (m.type !== "side") return false;
  const at = stretch.tokens.findIndex((t) => t.start === m.start);
  const before = stretch.tokens[at - 1];
  return (
    at > range.from &&
    before?.tag === "ADP" &&
    before.lower !== "of" &&
    before.lower !== "by" &&
    !words.actors.loyal.has(stretch.tokens[at - 2]?.lower ?? "") &&
    stretch.tokens[at + 1]?.form !== "POS"
  );
}

/** Mentions that lie in a span, in text order. */
export function mentionsIn(hearing: Hearing, span: Span): readonly Mention[] {
  const all = hearing.mentions;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.start < span.start) low = mid + 1;
    else high = mid;
  }
  const found: Mention[] = [];
  for (let k = low; k < all.length && all[k]!.start < span.end; k++) if (all[k]!.end <= span.end) found.push(all[k]!);
  return found;
}

const camps = new WeakMap<Hearing["mentions"], ReadonlyMap<string, SideId>>();

/** The common nouns that mean one side in this article: those of the beat, and of those it gives to several the one named most, twice as often as the next. */
export function campsHere(hearing: Hearing, words: Words): ReadonlyMap<string, SideId> {
  const kept = camps.get(hearing.mentions);
  if (kept) return kept;
  const named = timesNamed(hearing, new Set<Mention["type"]>(["side", "adjective"]));
  const here = new Map(campsOf(hearing.beat, words.actors));
  for (const [noun, sides] of sharedCamps(hearing.beat)) {
    const [first, second] = sides.map((id) => [id, named.get(id) ?? 0] as const).sort((a, b) => b[1] - a[1]);
    if (first && first[1] > 0 && first[1] >= 2 * (second?.[1] ?? 0)) here.set(noun, first[0]);
  }
  camps.set(hearing.mentions, here);
  return here;
}

/** What naming a side by a common noun rests on. */
type Ranked = Pick<Standing, "hearing" | "words" | "stretch">;

/** "the army", "rebels", where only one side of the beat is called so and nobody's name or "our" stands before it. */
export function campIn({ hearing, words, stretch }: Ranked, range: Range): Actor | null {
  const camps = campsHere(hearing, words);
  if (!camps.size) return null;
  for (let k = range.from; k < range.to; k++) {
    const t = stretch.tokens[k]!;
    if (t.tag === "ADP") return null;
    const side = camps.get(t.lower);
    if (side === undefined) continue;
    const before = stretch.tokens[k - 1];
    const another =
      before !== undefined &&
      (before.tag === "PROPN" ||
        before.form === "POS" ||
        before.form === "PRP$" ||
        (/^\p{Lu}/u.test(before.text) && before.lower !== "the") ||
        mentionsIn(hearing, { start: before.start, end: before.end }).length > 0);
    return another ? null : { side, words: { start: t.start, end: t.end } };
  }
  return null;
}

function understood(standing: Standing, range: Range): Actor | null {
  return pointed(standing, range) ?? owned(standing, range);
}

/** "US" in capitals is no "us". */
export const isName = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** "the enemy", "our": whoever speaks, or the outlet's own camp where it speaks so itself. */
function pointed(standing: Standing, range: Range): Actor | null {
  const { words, stretch, hearing } = standing;
  const self = standing.speaker ?? standing.camp;
  if (!self) return null;
  for (let k = range.from; k < range.to; k++) {
    const t = stretch.tokens[k]!;
    const span = { start: t.start, end: t.end };
    if (words.actors.enemy.has(t.lower)) return { side: otherSide(hearing, self) ?? "none", words: span };
    if (words.actors.own.has(t.lower) && !isName(t.text)) return { side: self, words: span };
  }
  return null;
}

/** "its forces", "they", "troops": the side named before in these words, else the speaker's or the one spoken of last. */
function owned(standing: Standing, range: Range): Actor | null {
  const { words, stretch, self, last } = standing;
  const a = words.actors;
  let owner: SideId | null = null;
  for (let k = range.from; k < range.to; k++) {
    const t = stretch.tokens[k]!;
    const outside = t.form === "PRP$" && outsider(standing) ? "third" : null;
    if (a.singular.has(t.lower))
      owner ??= namedBefore(standing, k) ?? outside ?? itsOwn(standing, t.lower) ?? self ?? last;
    if (a.plural.has(t.lower)) owner ??= namedBefore(standing, k) ?? outside ?? theirs(standing);
    const alone = range.to - range.from === 1;
    if (owner && (alone || a.forces.has(t.lower))) return { side: owner, words: spanOf(stretch, range) };
    const mine = self ?? standing.camp;
    if (!owner && a.forces.has(t.lower) && mine && t.tag !== "VERB")
      return { side: mine, words: spanOf(stretch, range) };
  }
  return owner ? { side: owner, words: null } : null;
}

/** A body that takes no part speaks, an aid agency or peacekeepers: "its staff" and "their soldiers" are its own. */
function outsider({ stretch }: Standing): boolean {
  const speaker = stretch.statement?.speaker;
  return speaker?.side === "third" && speaker.role === null && !speaker.name.startsWith("unnamed");
}

/** "its": whoever speaks, also in a denial; "his" only where a person speaks: else it is his whose words are denied. */
const itsOwn = ({ speaker, stretch, words }: Standing, word: string): SideId | null =>
  words.actors.persons.has(word) && !stretch.statement?.speaker.role ? null : speaker;

/** "they", "their" without a name before: in a denial the denier's own, else those told of last. */
const theirs = (standing: Standing): SideId | null => {
  const { speaker, self, told, last } = standing;
  if (speaker && speaker !== self) return speaker;
  if (self && many(standing)) return self;
  return (self ? told : null) ?? last ?? self;
};

/** "the rebels said they had …": armed people say it of themselves, where the words are reported beside who says them. */
function many({ stretch, hearing, words }: Standing): boolean {
  const { statement, tokens } = stretch;
  const { source, mode, content } = statement ?? { source: null, mode: "direct", content: [] };
  const start = content[0]?.start ?? 0;
  if (mode !== "indirect" || !source || start !== tokens[0]?.start || Math.abs(source.start - start) > 200)
    return false;
  const said = hearing.doc.text.slice(source.start, source.end).toLowerCase();
  if (words.actors.plural.has(said)) return true;
  const named = mentionsIn(hearing, source).some((m) => m.type === "side" && m.end === source.end);
  const head = headOf(hearing, stretch.sentence, source);
  return named || (head.endsWith("s") && (campsHere(hearing, words).has(head) || words.actors.forces.has(head)));
}

/** The noun a source's words are about: the last before what is hung on it ("the joint *forces* allied to the army"). */
function headOf(hearing: Hearing, sentence: number, source: Span): string {
  let head = "";
  for (const t of hearing.doc.sentences[sentence]?.tokens ?? []) {
    if (t.start < source.start) continue;
    const hung = t.tag === "ADP" || t.tag === "VERB" || t.tag === "PUNCT" || t.tag === "PRON";
    if (t.end > source.end || (head && hung)) break;
    head = t.lower;
  }
  return head;
}

/** The side named last before a token of the stretch. */
function namedBefore(standing: Standing, k: number): SideId | null {
  const first = standing.stretch.tokens[0];
  const until = standing.stretch.tokens[k];
  if (!first || !until || k === 0) return null;
  const sides = mentionsIn(standing.hearing, { start: first.start, end: until.start })
    .filter((m) => naming.has(m.type))
    .map((m) => sideOf(standing.hearing.beat, m.ids[0] ?? ""))
    .filter((s) => belligerent(standing.hearing, s));
  return sides.at(-1) ?? null;
}
