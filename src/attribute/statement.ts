import type { Hearing, Quoted } from "../lang/doc.ts";
import { platforms } from "../lang/en/cues-other.ts";
import { speakerPronouns } from "../lang/en/pronouns.ts";
import type { Hop, Mode, Speaker, Statement } from "../model/statement.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import type { Span } from "../text/span.ts";
import { type Draft, weight } from "./draft.ts";
import { askedBy, isMedium, isPress, outletName, passedOn, releasedBy } from "./hops.ts";
import { mentionsIn, wordsOf } from "./naming.ts";
import type { Room } from "./room.ts";
import { saidOn } from "./said.ts";
import { nameSpeaker } from "./speaker.ts";

/** The agency whose copy a text is; without an id where no beat lists it. */
export interface Carried {
  readonly name: string;
  readonly side: string;
  readonly id: string | null;
}

/** A finished statement from a draft whose speaker is named. */
export function statementOf(
  h: Hearing,
  room: Room,
  draft: Draft,
  named: ReadonlyMap<Draft, Speaker>,
  wire: Carried | null,
): Statement {
  const speaker = named.get(draft)!;
  const told = draft.addressee ?? askedBy(room, draft);
  const listener = told ? listenerOf(room, draft, told) : null;
  const addressee =
    listener && listener.name === speaker.name
      ? { ...listener, name: plain(room.text.slice(told!.start, told!.end)), id: null }
      : listener;
  const content = draft.content.map((part) => withMarks(h, part));
  const parts = { article: h.head.id, cue: draft.cue, content, source: draft.source };
  return {
    id: `statement:${sha256(canonical([parts.article, parts.cue, parts.content, parts.source])).slice(0, 24)}`,
    content,
    cue: draft.cue,
    source: draft.source,
    speaker,
    addressee,
    via: hopsOf(h, room, draft, named, wire, speaker, addressee),
    mode: modeOf(h, draft.content),
    attitude: draft.attitude,
    medium: mediumOf(draft),
    said: saidOn(draft, h.head.published),
    hedge: draft.hedge,
    rule: draft.rule,
  };
}

/** All quoted: direct; part of it: mixed; else indirect. Counted on letters and digits. */
export function modeOf(h: Hearing, content: readonly Span[]): Mode {
  let whole = 0;
  let quoted = 0;
  for (const part of content) {
    whole += weight(h.doc.text, part);
    for (const q of quotesAt(h.doc.quotes, part))
      quoted += weight(h.doc.text, { start: Math.max(q.start, part.start), end: Math.min(q.end, part.end) });
  }
  return quoted === 0 ? "indirect" : quoted >= whole ? "direct" : "mixed";
}

/** Words that begin or end with a quotation which is part of them, with that quotation's outer mark too: it "was a lie". */
function withMarks(h: Hearing, part: Span): Span {
  let { start, end } = part;
  for (const q of quotesAt(h.doc.quotes, part)) {
    const opens = h.doc.text.lastIndexOf(q.mark, q.start);
    if (q.start === start && q.end < end && opens >= 0) start = opens;
    if (q.closed && part.start < q.start && q.end === end)
      end += closing.exec(h.doc.text.slice(end, end + 3))?.[0].length ?? 0;
  }
  return { start, end };
}

/** A closing mark of any style, two apostrophes for one among them. */
const closing = /^\s?(?:''|["”“»’'])/u;

const quotesAt = (quotes: readonly Quoted[], at: Span): Quoted[] =>
  quotes.filter((q) => q.depth === 0 && q.start < at.end && at.start < q.end);

/** Who is told: a name, a body, an outlet, else the words without "the". */
function listenerOf(room: Room, draft: Draft, at: Span): Speaker | null {
  const words = room.text.slice(at.start, at.end);
  if (speakerPronouns.has(words.toLowerCase())) return null;
  const bare = plain(words).replace(/^the /i, "");
  if (room.outlet.toLowerCase() === bare.toLowerCase())
    return { name: plain(words), role: null, organisation: null, side: "third", id: room.own?.id ?? null };
  const outlet = mentionsIn(room.mentions, at).find((m) => m.type === "outlet");
  if (outlet) {
    const own = room.text.slice(outlet.end, at.end);
    const name = /^['’]s /.test(own) ? plain(words) : outletName(room, outlet, at.end);
    return { name, role: null, organisation: null, side: "third", id: outlet.ids[0]! };
  }
  const speaker = nameSpeaker({ ...room, spoken: [...room.spoken], sides: new Map(room.sides) }, draft.line, at, []);
  if (speaker && !speaker.name.startsWith("unnamed") && speaker.id) return speaker;
  if (speaker && !speaker.name.startsWith("unnamed")) return speaker;
  return { name: plain(words), role: null, organisation: null, side: speaker?.side ?? "none", id: null };
}

const plain = (words: string): string => words.replace(/\s+/g, " ");

/** Through whom: the outlet, the agency it carries, those in the text, the paper or agency that was told. */
function hopsOf(
  h: Hearing,
  room: Room,
  draft: Draft,
  named: ReadonlyMap<Draft, Speaker>,
  wire: Carried | null,
  speaker: Speaker,
  addressee: Speaker | null,
): Hop[] {
  const bare = { source: null, cue: null, content: null, mode: null, medium: null } as const;
  const own = room.own;
  const hops: Hop[] = [
    { name: h.head.outlet, role: null, organisation: null, side: own?.side ?? "third", id: own?.id ?? null, ...bare },
  ];
  if (wire) hops.push({ name: wire.name, role: null, organisation: null, side: wire.side, id: wire.id, ...bare });
  const add = (found: Hop): void => {
    const bareName = found.name.replace(/^unnamed: /, "");
    const hop = isPress(bareName) ? { ...found, name: bareName } : found;
    if (hops.some((x) => x.name === hop.name) || hop.name === speaker.name || hop.name === "unnamed: reports") return;
    hops.push(hop);
  };
  const told = addressee?.name.replace(/^the /i, "").toLowerCase();
  const paper = addressee?.id?.startsWith("outlets/") ? addressee.id : null;
  const ours = told === h.head.outlet.toLowerCase() || (own !== null && paper === own.id);
  if (
    addressee &&
    !ours &&
    draft.rule !== "speech/infinitive" &&
    (paper || isMedium(addressee.name) || !draft.addressee)
  )
    add({
      ...addressee,
      name: addressee.name.replace(/['’]s .*$/, "").replace(/^the (?=.*['’]s )/i, ""),
      ...bare,
      source: draft.addressee ?? askedBy(room, draft),
    });
  for (const carrier of [releasedBy(room, draft), passedOn(room, draft)]) if (carrier) add(carrier);
  for (const outer of draft.outer) {
    const who = named.get(outer);
    if (who)
      add({
        ...who,
        source: outer.source,
        cue: outer.cue,
        content: outer.content,
        mode: modeOf(h, outer.content),
        medium: null,
      });
  }
  const last = hops.at(-1)!;
  return last.name === speaker.name && hops.length > 1 ? hops.slice(0, -1) : hops;
}

/** The platform named beside the cue: "on Telegram". */
function mediumOf(draft: Draft): string | null {
  const { line, by } = draft;
  if (!by) return null;
  const { from } = wordsOf(line, draft.cue ?? draft.content[0]!);
  for (let k = Math.max(0, Math.min(by.head, from) - 8); k < Math.min(line.words.length, by.to + 12); k++) {
    const found = platforms.get(line.words[k]!.lower);
    if (
      !found ||
      !/^\p{Lu}/u.test(line.words[k]!.text) ||
      draft.content.some((c) => c.start <= line.words[k]!.start && line.words[k]!.end <= c.end)
    )
      continue;
    if (/^(on|via|in|through|to|over|his|her|their|its|the)$/.test(line.words[k - 1]?.lower ?? "")) return found;
  }
  return null;
}
