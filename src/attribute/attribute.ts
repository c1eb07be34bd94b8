import { shortNames, withShort } from "../beat/short.ts";
import type { Hearing } from "../lang/doc.ts";
import { speakerPronouns } from "../lang/en/pronouns.ts";
import { publicPeople } from "../lang/en/sources.ts";
import type { Notice } from "../model/reading.ts";
import type { Speaker, Statement } from "../model/statement.ts";
import { contains } from "../text/span.ts";
import { relayed } from "./bulletin.ts";
import { castOf } from "./cast.ts";
import { introducedIn, type Named, referentOf } from "./coreference.ts";
import { runningOn } from "./daily.ts";
import { looseQuotes } from "./direct.ts";
import type { Draft } from "./draft.ts";
import { readLines } from "./each-line.ts";
import { hearsay } from "./hearsay.ts";
import { layoutDrafts } from "./layout.ts";
import { learn } from "./learnt/learn.ts";
import { type Line, linesOf, spanOf } from "./line.ts";
import { mentionsIn, wordsOf } from "./naming.ts";
import { nest } from "./nest.ts";
import { isFiniteVerb } from "./phrase.ts";
import { describedSide, type Room } from "./room.ts";
import { carryDays } from "./said.ts";
import { nameSpeaker } from "./speaker.ts";
import { joinRunning, speechBlocks } from "./speech-blocks.ts";
import { type Carried, statementOf } from "./statement.ts";
import { subjectBefore } from "./subject.ts";
import { canSpeak } from "./voice.ts";
import { unlistedWire, wireOf } from "./wire.ts";

/** How a line is read, given what the rules make of it: `learn`, or another way to measure against. */
export type LineReader = typeof learn;

/** What attribution finds in an article. */
export interface Attributed {
  readonly statements: readonly Statement[];
  /** What people are told to think, want, plan, support; in the shape of statements, but kept apart: nobody said it. */
  readonly attitudes: readonly Statement[];
  readonly notices: readonly Notice[];
}

/**
 * Who said what, to whom, through whom, in which words. Pure and deterministic; linear in the text but for the few sayings of
 * a sentence. `known` are speakers found in the article's body, given when its headline is read (offsets then count in the
 * title). Statements come in text order.
 * `how` is for measuring what the rules or the net do alone.
 */
export function attribute(h: Hearing, known: readonly Speaker[] = [], how: LineReader = learn): Attributed {
  const lines = linesOf(h.doc);
  const { drafts, attitudes } = draftsOf(h, lines, how);
  const own = h.beat.outlets.find((o) => o.name === h.head.outlet || o.forms.includes(h.head.outlet)) ?? null;
  const short = shortNames(h.doc.text);
  const mentions = withShort(h.doc.text, h.mentions, short);
  const room: Room = {
    text: h.doc.text,
    mentions: mentions.filter((m) => !partOfWord(h.doc.text, m)),
    compounds: h.mentions.filter((m) => partOfWord(h.doc.text, m)),
    beat: h.beat,
    spoken: [...known],
    sides: new Map(known.map((s) => [s.name, s.side])),
    cast: castOf(h.doc.text, lines, h.mentions, h.beat, known),
    short,
    outlet: h.head.outlet,
    own,
    outletSide: own && h.beat.sides.some((x) => x.id === own.side) ? own.side : null,
    day: h.head.published?.slice(0, 10) ?? null,
  };
  const notices: Notice[] = [];
  const named = nameAll(room, lines, drafts, (d) => h.doc.blocks[d.line.block]?.type === "title", notices);
  for (const [draft, speaker] of named)
    if (draft.rule === "layout/behind" && (speaker.id?.startsWith("outlets/") || speaker.name === h.head.outlet))
      named.delete(draft);
  const who = (d: Draft) => ({ name: named.get(d)?.name ?? "", body: isBody(named.get(d)) });
  const relay = relayed(h.doc, lines, drafts, who);
  const more = runningOn(h.doc, lines, drafts, who);
  relay.push(...more.filter((m) => !relay.some((r) => r.draft.line === m.draft.line)));
  for (const { draft, after } of relay) named.set(draft, named.get(after)!);
  const all = [...drafts, ...relay.map((r) => r.draft)].sort(
    (a, b) => first(a) - first(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0),
  );
  const wire =
    wireOf(h.doc.text, h.doc.blocks, h.beat, h.head.outlet) ??
    unlisted(unlistedWire(h.doc.text, h.doc.blocks, h.mentions, h.head.outlet));
  const made = all.flatMap((d) => (named.has(d) ? [statementOf(h, room, d, named, wire)] : []));
  const statements = carryDays(h.doc.text, made, h.head.published);
  for (const q of h.doc.quotes)
    if (!q.closed && q.depth === 0)
      notices.push({
        code: "quote/unclosed",
        words: { start: q.start, end: q.end },
        reason: "a quotation without a closing mark was taken to end with its paragraph",
      });
  const held = nameAll(room, lines, attitudes, () => false, []);
  return {
    statements,
    attitudes: attitudes.flatMap((d) => (held.has(d) ? [statementOf(h, room, d, held, null)] : [])),
    notices,
  };
}

/** A name in a compound ("Hamas-run") is not that name speaking. */
const partOfWord = (text: string, m: { readonly end: number; readonly type: string }): boolean =>
  m.type !== "place" && m.type !== "adjective" && /^[-‐‑]\p{Ll}/u.test(text.slice(m.end, m.end + 2));

const unlisted = (name: string | null): Carried | null => (name ? { name, side: "third", id: null } : null);

const first = (d: Draft): number => d.content[0]?.start ?? d.cue?.start ?? 0;
const isBody = (s: Speaker | undefined): boolean => s?.id?.startsWith("organisations/") === true && s.side !== "third";

/** Every statement's spans, before anybody is named. */
function draftsOf(h: Hearing, lines: readonly Line[], how: LineReader): { drafts: Draft[]; attitudes: Draft[] } {
  const found: Draft[] = [];
  const attitudes: Draft[] = [];
  const each = readLines(h.doc, lines);
  for (const { reading, title, read } of each) {
    const learnt = how(reading, title, read);
    const heard = read.length || learnt.drafts.length ? null : hearsay(reading.line);
    if (heard) found.push(heard);
    found.push(...nest(h.doc.text, learnt.drafts));
    attitudes.push(...learnt.attitudes);
  }
  const laid = layoutDrafts(h.doc, lines, found);
  for (const colon of laid) {
    const inner = found.filter((d) => d.line === colon.line && d.cue && colon.content.some((c) => contains(c, d.cue!)));
    if (!inner.length) found.push(colon);
    for (const d of inner) found.splice(found.indexOf(d), 1, { ...d, outer: [colon, ...d.outer] });
  }
  const blocks = speechBlocks(h.doc, lines, each, found);
  const whole = joinRunning(h.doc, [...found, ...blocks]);
  const drafts = pairs(h, [...whole, ...looseQuotes(h.doc, lines, whole)]).sort(
    (a, b) => a.line.index - b.line.index || (a.cue?.start ?? first(a)) - (b.cue?.start ?? first(b)),
  );
  return { drafts, attitudes };
}

/** "Veln and Sorrow say …" is one statement of each. */
function pairs(h: Hearing, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const at = draft.source;
    const people = at && /^(\p{L}+) and (?=the |an? |\p{Lu})/u.exec(h.doc.text.slice(at.start, at.end));
    if (at && people && publicPeople.has(people[1]!.toLowerCase()))
      return [
        { ...draft, source: { start: at.start, end: at.start + people[1]!.length } },
        { ...draft, source: { start: at.start + people[0].length, end: at.end } },
      ];
    if (!at || !/^(both )?[^\s,]+( [^\s,]+)? and [^\s,]+( [^\s,]+)?$/iu.test(h.doc.text.slice(at.start, at.end)))
      return [draft];
    const found = mentionsIn(h.mentions, at).filter((m) => m.type === "side" || m.type === "organisation");
    const [one, two] = found.filter((m, i) => found.findIndex((x) => x.start === m.start) === i);
    const second =
      one && !two && /^both /i.test(h.doc.text.slice(at.start)) ? h.doc.text.indexOf(" and ", one.end) + 5 : 0;
    if (one && second > one.end && second < at.end)
      return [
        { ...draft, source: { start: one.start, end: one.end } },
        { ...draft, source: { start: second, end: at.end } },
      ];
    if (!one || !two || two.end !== at.end) return [draft];
    return [one, two].map((m) => ({ ...draft, source: { start: m.start, end: m.end } }));
  });
}

/** Names the speaker of every draft in the order of the text, carriers first. */
function nameAll(
  room: Room,
  lines: readonly Line[],
  drafts: readonly Draft[],
  titles: (d: Draft) => boolean,
  notices: Notice[],
): Map<Draft, Speaker> {
  const done = new Map<Draft, Speaker>();
  const named: Named[] = [];
  const name = (draft: Draft): void => {
    const found = speakerOf(room, lines, draft, named);
    const known = draft.outer.length && found ? sideOfOuter(room, draft, found, done) : found;
    const speaker = known ?? (draft.source ? unnamedAs(room, draft) : null);
    if (!found) {
      notices.push({
        code: "speaker/unresolved",
        words: draft.source ?? draft.content[0] ?? null,
        reason: "the words do not tell who speaks",
      });
    }
    if (!speaker) {
      return;
    }
    done.set(draft, speaker);
    if (draft.by?.kind !== "noun") room.spoken.push(speaker);
    if (draft.by?.kind !== "noun")
      named.push({ speaker, line: draft.line.index, at: draft.source ?? draft.content[0]! });
  };
  for (const draft of headlineLast(drafts, titles)) {
    for (const outer of draft.outer) if (!done.has(outer)) name(outer);
    name(draft);
  }
  return done;
}

/** A headline names people shortly ("ministry says"): whom it means is known once the text below is. */
const headlineLast = (drafts: readonly Draft[], isTitle: (d: Draft) => boolean): readonly Draft[] => [
  ...drafts.filter((d) => !isTitle(d)),
  ...drafts.filter(isTitle),
];

/** Unnamed people whom another carries speak for his side, where their own words tell none. */
function sideOfOuter(room: Room, draft: Draft, speaker: Speaker, done: ReadonlyMap<Draft, Speaker>): Speaker {
  const outer = done.get(draft.outer.at(-1)!);
  if (
    !outer ||
    !speaker.name.startsWith("unnamed") ||
    !draft.source ||
    mentionsIn(room.mentions, draft.source).length > 0
  )
    return speaker;
  return room.beat.sides.some((s) => s.id === outer.side) ? { ...speaker, side: outer.side } : speaker;
}

function speakerOf(room: Room, lines: readonly Line[], draft: Draft, named: readonly Named[]): Speaker | null {
  if (!draft.source && draft.addressee) return report(room, draft);
  if (!draft.source) return introduced(room, lines, draft, named) ?? carried(draft, named);
  const words = room.text.slice(draft.source.start, draft.source.end).toLowerCase().replaceAll("’", "'");
  const pronoun = speakerPronouns.get(words);
  if (pronoun === "who")
    return draft.antecedent ? nameSpeaker(room, draft.line, draft.antecedent, draft.content) : null;
  if (pronoun && pronoun !== "I" && pronoun !== "we")
    return referentOf(room, lines, pronoun, draft, named) ?? (/^(it|they)$/.test(pronoun) ? doerIn(room, draft) : null);
  const owner = ownFigures.exec(words)?.[1];
  const whose = owner && referentOf(room, lines, owners[owner]!, draft, named);
  if (whose) return whose;
  return nameSpeaker(room, draft.line, draft.source, draft.content) ?? unnamedAs(room, draft);
}

/** "The guards have taken the mill, they said": who does what is said, where nobody was named before. */
function doerIn(room: Room, { line, content, source }: Draft): Speaker | null {
  const at = content[0] && wordsOf(line, content[0]);
  if (!at || content[0]!.start > source!.start) return null;
  for (let k = at.from + 1; k < at.to; k++) {
    if (!isFiniteVerb(line, k)) continue;
    const subject = subjectBefore(line, k, at.from);
    const said =
      subject && subject.from >= 0 ? nameSpeaker(room, line, spanOf(line, subject.from, subject.to), []) : null;
    return said && canSpeak(line, subject!.from, subject!.to) ? said : null;
  }
  return null;
}

/** "its figures", "their own count": whoever's they are. */
const ownFigures =
  /^(its|his|her|their) (?:own |latest )?(?:figures?|data|counts?|estimates?|tally|statistics|records|calculations|reckoning)$/;
const owners: Readonly<Record<string, "he" | "she" | "it" | "they">> = {
  its: "it",
  his: "he",
  her: "she",
  their: "they",
};

/** "Oru heard a report that …": nobody is named, and the report is made to Oru's side. */
function report(room: Room, draft: Draft): Speaker {
  const told = nameSpeaker(
    { ...room, spoken: [...room.spoken], sides: new Map(room.sides) },
    draft.line,
    draft.addressee!,
    [],
  );
  return {
    name: `unnamed: report to ${told?.name ?? "someone"}`,
    role: null,
    organisation: null,
    side: told?.side ?? "none",
    id: null,
  };
}

/** A quotation without cue below a line that ends in a colon: whoever that line names. */
function introduced(room: Room, lines: readonly Line[], draft: Draft, named: readonly Named[]): Speaker | null {
  const above = lines[draft.line.index - 1];
  if (draft.rule !== "quote/alone" || above?.block === draft.line.block || named.at(-1)?.line === above?.index)
    return null;
  return introducedIn(room, above);
}

/** A quotation without cue is the last speaker's before it; one that opens the text is the next's. */
function carried(draft: Draft, named: readonly Named[]): Speaker | null {
  if (draft.by || draft.rule === "hearsay/adverb")
    return { name: "unnamed: reports", role: null, organisation: null, side: "none", id: null };
  return named.at(-1)?.speaker ?? null;
}

/** The words themselves, where they name somebody in a way no table knows. */
function unnamedAs(room: Room, draft: Draft): Speaker {
  const words = room.text.slice(draft.source!.start, draft.source!.end).replace(/\s+/g, " ");
  const one = words.replace(/^(one|another|some|two|three|several) of (them|the \p{Ll}+), /iu, "");
  const short = one
    .replace(/,? (who|which|that) .*$|, .*$| (quoted|cited) (by|in) .*$/u, "")
    .replace(/^(the|a|an|some) /i, "");
  const side = describedSide(room, draft.line, wordsOf(draft.line, draft.source!)) ?? "none";
  return { name: `unnamed: ${short}`, role: null, organisation: null, side, id: null };
}
