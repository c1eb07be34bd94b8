import type { Quoted } from "../lang/doc.ts";
import { deniable, tellsNothing, untrueWords } from "../lang/en/cues-other.ts";
import type { Span } from "../text/span.ts";
import { beforeSpans, trimmed } from "./around.ts";
import { contentEnd, contentStart } from "./bounds.ts";
import { type After, readAfter } from "./content.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { insertedTo, limitOf } from "./limits.ts";
import { isAt, isQuoteMark, type Line, spanOf } from "./line.ts";
import { wordsOf } from "./naming.ts";
import { nounDraft } from "./noun-draft.ts";
import { governing, sourceOf } from "./owner.ts";
import { hasFinite } from "./phrase.ts";
import { nounBefore, subjectBefore } from "./subject.ts";
import { canSpeak, speaks } from "./voice.ts";

/** A line with what is needed to read it: its cues, the document's quotations, where its own words begin (after a dateline). */
export interface Reading {
  readonly line: Line;
  readonly cues: readonly Cue[];
  readonly quotes: readonly Quoted[];
  readonly low: number;
}

/** The statement a cue makes, or null where nothing is said by it. */
export function draftOf(reading: Reading, cue: Cue): Draft | null {
  if (cue.kind === "noun") return nounDraft(reading, cue);
  if (cue.kind === "preposition" || cue.kind === "owner") return prepositionDraft(reading, cue);
  if (cue.kind === "untrue") return untrueDraft(reading, cue);
  const found = cue.form === "passive" ? passiveDraft(reading, cue) : verbDraft(reading, cue);
  const outer = found && (quoting(reading, cue, found) ?? toldBy(reading, cue, found));
  return found && outer ? { ...found, outer: [outer] } : found;
}

/** A draft with its speaker's words, of a cue and the words said; null where nothing is said. */
export function make(
  reading: Reading,
  cue: Cue,
  content: readonly Span[],
  rule: string,
  told: readonly [number, number] | null = null,
): Draft | null {
  const { line } = reading;
  if (!content.length) return null;
  const { source: words, antecedent } = sourceOf(reading, cue);
  const heard = cue.lemma === "hear" && !cue.frames.has("weak");
  const source = heard ? null : words;
  return {
    line,
    content,
    source,
    antecedent,
    rule,
    by: cue,
    outer: [],
    cue: spanOf(line, cue.from, cue.to),
    addressee: heard ? words : told ? spanOf(line, told[0], told[1]) : null,
    attitude:
      rule === "speech/complement" && content.some((c) => holdsUntrue(line, c))
        ? "denies"
        : rule === "speech/infinitive" && cue.frames.has("command")
          ? "demands"
          : cue.attitude,
    hedge: cue.hedge >= 0 ? spanOf(line, cue.hedge, cue.hedge + 1) : null,
  };
}

/** "the heartland called the Reach": a participle that only names its noun. */
const namesThing = (line: Line, cue: Cue): boolean =>
  line.classes[cue.from] === "participle" &&
  cue.subject?.relation === "own" &&
  !canSpeak(line, cue.subject.to - 1, cue.subject.to);

/** "called the report false", "a lie": a complement that denies, or stands behind the claim it is of. */
const holdsUntrue = (line: Line, at: Span): boolean =>
  line.words.some((w, k) => w.start >= at.start && k < wordsOf(line, at).to + 3 && untrueWords.has(w.lower));

function verbDraft(reading: Reading, cue: Cue): Draft | null {
  const { line } = reading;
  if (!cue.subject || !speaks(line, cue, governing(reading, cue))) return null;
  const after = readAfter(line, cue, limitOf(line, cue, reading.cues));
  if (after.kind !== "nothing") {
    if (cue.lemma === "seek" && isAt(line, after.from, "comment", "comments")) return null;
    if (
      /^(request|ask|seek)$/.test(cue.lemma) &&
      (isAt(line, isAt(line, cue.to, "for") ? cue.to + 1 : cue.to, "anonymity", "not") || unnamedWish(line, cue.to))
    )
      return null;
    if (cue.lemma === "tell" && !after.told && (after.kind === "clause" || after.kind === "object")) return null;
    if (after.kind === "complement" && namesThing(line, cue)) return null;
    if (after.kind === "complement" && isAt(line, cue.head - 1, "which", "that", "what", "as")) return null;
    if (
      line.classes[cue.from] === "participle" &&
      cue.subject.from >= 0 &&
      !canSpeak(line, cue.subject.from, cue.subject.to)
    )
      return null;
    if (
      cue.frames.has("weak") &&
      !["that", "quote", "colon", "wh"].includes(after.kind) &&
      !(after.kind === "infinitive" && (cue.frames.has("command") || cue.attitude === "demands")) &&
      !(after.kind === "complement" || (after.kind === "object" && cue.frames.has("object") && !cue.frames.has("bare")))
    )
      return null;
    const content = afterSpans(reading, after);
    return make(reading, cue, content, `speech/${after.kind}`, after.told);
  }
  const asSaid = quotedAs(reading, cue, after);
  if (asSaid) return make(reading, cue, asSaid, "speech/as", after.told);
  const apposed = claimApposed(line, cue);
  if (apposed) return make(reading, cue, [apposed.at], apposed.rule);
  const quoted = isAt(line, cue.from - 1, "as") && cue.subject.relation === "own";
  const spans =
    cue.form !== "gerund"
      ? beforeSpans(reading, cue, after)
      : quoted
        ? beforeSpans(reading, { ...cue, head: quotingHead(reading, cue) }, after)
        : null;
  if (!spans) return restSaid(reading, cue, after);
  if (cue.attitude === "denies" && !spans.quoted) return null;
  if (cue.frames.has("weak") && !spans.quoted && !cue.frames.has("that")) return null;
  if (!cue.frames.has("that") && !cue.frames.has("bare") && !spans.quoted) return null;
  if (!spans.quoted && isOwnDeed(line, cue, after)) return null;
  return make(reading, cue, spans.content, spans.content.length > 1 ? "speech/around" : "speech/before", after.told);
}

/** Who tells of a saying he is put into: "Oru told the council, according to an aide, that …"; null where nobody is. */
function toldBy(reading: Reading, cue: Cue, inner: Draft): Draft | null {
  if (inner.rule !== "speech/that") return null;
  const teller = reading.cues.find((c) => c.from > cue.to && c.lemma === "according to" && insertedTo(reading.line, c));
  const next = teller && inner.content[0]!.start >= reading.line.words[teller.subject!.to]!.start;
  return next ? make(reading, teller, inner.content, "preposition/inserted") : null;
}

/** The saying of who quotes ("the station quoted him as saying"), as the carrier of what is quoted; null for any other cue. */
function quoting(reading: Reading, cue: Cue, inner: Draft): Draft | null {
  if (cue.form !== "gerund" || !isAt(reading.line, cue.from - 1, "as") || cue.subject?.relation !== "own") return null;
  const verb = reading.cues.findLast((c) => c.kind === "verb" && c.to <= cue.subject!.from && c.from >= cue.from - 14);
  if (!verb || verb.form !== "finite" || !/^(quote|cite)$/.test(verb.lemma)) return null;
  return make(reading, verb, inner.content, "speech/quoting");
}

/** "…, where he posted a record", "…, who adds colour": a clause that tells its own deed, not who said the words before it. */
function isOwnDeed(line: Line, cue: Cue, after: After): boolean {
  const { relation, from, to } = cue.subject!;
  if (relation === "inverted") return false;
  if (objects.has(line.classes[after.end] ?? "comma") && line.timeStart[after.end]! < 0) return true;
  return line.classes[to - 1] === "relative" || isAt(line, from - 1, "when", "where", "which", "whom");
}

const objects: ReadonlySet<string> = new Set(["determiner", "number", "owner", "adjective", "noun", "name"]);

/** "asking to remain anonymous", "that his name not be printed": a wish not to be named. */
const unnamedWish = (line: Line, from: number): boolean =>
  line.words.slice(from, from + 6).some((w) => /^(anonymous|unnamed|anonymity|nameless)$/.test(w.lower)) ||
  (["owner", "that"].includes(line.classes[from] ?? "") &&
    line.words.slice(from, from + 4).some((w) => /^(names?|identity|identities)$/.test(w.lower)));

/** "Oru said something odd": after plain saying with nothing said before it, whatever follows is said. */
function restSaid(reading: Reading, cue: Cue, after: After): Draft | null {
  const { line } = reading;
  if (cue.lemma !== "say" || cue.form !== "finite" || cue.subject?.relation === "inverted") return null;
  const limit = limitOf(line, cue, reading.cues);
  const to = contentEnd(line, cue, after.end, limit);
  const first = line.classes[after.end] ?? "comma";
  if (
    to - after.end < 2 ||
    line.words.slice(after.end, after.end + 3).some((w) => tellsNothing.has(w.lower)) ||
    ["comma", "stop", "conjunction", "mark", "relative"].includes(first)
  )
    return null;
  return make(
    reading,
    cue,
    afterSpans(reading, { ...after, kind: "clause", from: after.end, to }),
    "speech/rest",
    after.told,
  );
}

/** "…, his office quoted him as saying": where the saying begins that quotes the speaker. */
const quotingHead = ({ cues }: Reading, cue: Cue): number =>
  cues.findLast((c) => c !== cue && c.kind === "verb" && c.to <= cue.subject!.from && c.frames.has("object"))?.head ??
  cue.subject!.from;

/** "As Oru put it, the front is holding": what stands behind the comma. */
function quotedAs(reading: Reading, cue: Cue, after: After): Span[] | null {
  const { line } = reading;
  if (
    !cue.subject ||
    cue.subject.from < 1 ||
    !isAt(line, cue.subject.from - 1, "as") ||
    cue.subject.from - 1 > contentStart(line, reading.low, cue.from)
  )
    return null;
  const p = isAt(line, after.end, "it") ? after.end + 1 : after.end;
  if (!isAt(line, p, ",")) return null;
  const limit = limitOf(line, cue, reading.cues);
  const to = contentEnd(line, { ...cue, subject: null }, p + 1, limit);
  return to > p + 1 ? afterSpans(reading, { kind: "clause", from: p + 1, to, told: null, end: p }) : null;
}

/** "…, a claim Veln denies": the claim's words; "…, which Veln denies": a pronoun, for which nest.ts puts what it stands for. */
function claimApposed(line: Line, cue: Cue): { readonly at: Span; readonly rule: string } | null {
  const at = cue.subject?.from ?? -1;
  if ((cue.attitude !== "denies" && cue.attitude !== "evaluates") || at < 2) return null;
  if (
    isAt(line, at - 1, "which") &&
    isAt(line, at - 2, ",", "-", "--", "–", "—") &&
    (isAt(line, cue.to, "as") || !line.words.some((w, k) => k > cue.to && /\p{L}/u.test(w.text)))
  )
    return { at: spanOf(line, at - 1, at), rule: "denial/of-the-former" };
  const noun = isAt(line, at - 1, "that", "which") ? at - 2 : at - 1;
  if (!deniable.has(line.words[noun]?.lower ?? "") || line.classes[noun] !== "noun") return null;
  let from = noun;
  while (["determiner", "adjective", "owner"].includes(line.classes[from - 1] ?? "")) from--;
  return { at: spanOf(line, from, noun + 1), rule: "denial/of-a-claim" };
}

/** The spans of what stands after a cue, reaching over the line where a quotation does. */
export function afterSpans({ line, quotes }: Reading, after: After): Span[] {
  const at = spanOf(line, after.from, after.to);
  const last = quotes[line.quote[after.to - 1] ?? -1] ?? quotes[line.quote[Math.max(after.from, after.to - 2)] ?? -1];
  const first = isQuoteMark(line.words[after.from]) ? quotes[line.quote[after.from + 1] ?? -1] : undefined;
  const start = first ? first.start : at.start;
  const end = last && last.end > at.end && last.start < at.end ? last.end : at.end;
  const onlyQuote = first && first === last && end <= first.end;
  return onlyQuote ? [{ start: first.start, end: first.end }] : [{ start, end: Math.max(end, start) }];
}

/** Passive sayings: "was told by X" leaves the words to a quotation or clause before; "was denied by X" to the subject. */
function passiveDraft(reading: Reading, cue: Cue): Draft | null {
  const { line } = reading;
  const limit = limitOf(line, cue, reading.cues);
  const after = readAfter(line, cue, limit);
  if (!cue.subject)
    return after.kind === "that" ? make(reading, cue, afterSpans(reading, after), "speech/passive") : null;
  const before = subjectBefore(line, cue.head);
  if (cue.frames.has("addressee") || cue.frames.has("command")) {
    const told: [number, number] | null = before && before.from >= 0 ? [before.from, before.to] : null;
    if (after.kind === "that" || after.kind === "quote" || after.kind === "infinitive")
      return make(reading, cue, afterSpans(reading, after), "speech/passive", told);
    const spans = before && beforeSpans(reading, { ...cue, head: before.head }, { ...after, end: cue.subject.to });
    return spans?.quoted ? make(reading, cue, spans.content, "speech/passive", told) : null;
  }
  const told = claimBefore(line, before?.from ?? cue.head);
  if (told) return make(reading, cue, [told], "speech/passive");
  const noun = reading.cues.find(
    (c) => c.kind === "noun" && c.to + 1 < cue.head && (line.classes[c.to] === "that" || isAt(line, c.to, "to")),
  );
  if (noun) return make(reading, cue, [spanOf(line, noun.to + 1, cue.head)], "speech/passive");
  if (!before || before.from < 0 || isAt(line, before.from, "this", "these", "such", "it", "they", "that")) return null;
  const at = spanOf(line, Math.max(behindInfinitive(line, before.from), reading.low), before.to);
  return make(reading, cue, [at], "speech/passive");
}

/** "The decision to move the troops was announced by": where the noun begins that a verb with "to" hangs on; `from` where none does. */
function behindInfinitive(line: Line, from: number): number {
  if (line.classes[from - 1] !== "base" || !isAt(line, from - 2, "to")) return from;
  const noun = nounBefore(line, from - 3, 0);
  return noun?.relation === "own" && noun.to === from - 2 ? noun.from : from;
}

/** "a claim | that was dismissed by Y", ", a claim | dismissed by Y": the noun phrase of the claim, or null. */
function claimBefore(line: Line, at: number): Span | null {
  if (isAt(line, at - 1, "that", "which")) return claimBefore(line, at - 1);
  const end = isAt(line, at, "that", "which") ? (isAt(line, at - 1, ",") ? at - 1 : at) : at;
  if (!deniable.has(line.words[end - 1]?.lower ?? "") || line.classes[end - 1] !== "noun") return null;
  let from = end - 1;
  while (["determiner", "adjective", "owner"].includes(line.classes[from - 1] ?? "")) from--;
  return isAt(line, from - 1, ",", "-", "--", "–", "—") ? spanOf(line, from, end) : null;
}

/** "According to X, …", "…, according to X", "A, according to X, B". */
function prepositionDraft(reading: Reading, cue: Cue): Draft | null {
  const { line } = reading;
  if (
    cue.lemma === "according to" &&
    insertedTo(line, cue) &&
    reading.cues.some((c) => c.kind === "verb" && c.to <= cue.from && c.from > cue.from - 9)
  )
    return null;
  const end = cue.kind === "owner" ? cue.to : cue.subject!.to;
  const limit = limitOf(line, cue, reading.cues);
  const initial = contentStart(line, reading.low, cue.from) >= cue.from || afterSemicolon(reading, cue);
  if (initial) {
    let p = end;
    for (let k = end; k < Math.min(limit, end + 30); k++)
      if (isAt(line, k, ",") && line.depth[k] === line.depth[end - 1]) {
        p = k + 1;
        if (hasFinite(line, p, limit) && line.classes[p] !== "relative") break;
      }
    if (p >= limit) return null;
    const to = contentEnd(line, { ...cue, subject: null }, p, limit);
    return to > p
      ? make(
          reading,
          cue,
          afterSpans(reading, { kind: "clause", from: p, to, told: null, end: p }),
          "preposition/initial",
        )
      : null;
  }
  const around = insertedInto(reading, cue);
  if (around) return make(reading, cue, around.content, "preposition/inserted");
  const spans = beforeSpans(reading, cue, { kind: "nothing", from: end, to: end, told: null, end });
  if (spans) return make(reading, cue, spans.content, "preposition/after");
  const from = contentStart(line, reading.low, cue.from);
  const left = trimmed(line, from, cue.from);
  return left && hasFinite(line, from, cue.from) ? make(reading, cue, [left], "preposition/after") : null;
}

/** "The agency, citing Oru, reported that …": the saying a preposition is put into, between its subject and its verb. */
function insertedInto(reading: Reading, cue: Cue): Draft | null {
  if (cue.kind !== "preposition" || !isAt(reading.line, cue.from - 1, ",")) return null;
  const main = reading.cues.find(
    (c) =>
      c.kind === "verb" &&
      c.from > cue.to &&
      c.subject?.relation === "own" &&
      c.subject.from >= 0 &&
      c.subject.to <= cue.from,
  );
  return main ? verbDraft(reading, main) : null;
}

const afterSemicolon = ({ line }: Reading, cue: Cue): boolean =>
  isAt(line, cue.from - 1, ";") || (isAt(line, cue.from - 1, "and", "but") && isAt(line, cue.from - 2, ",", ";"));

/** "it was untrue that …": the clause, held to be untrue by whoever speaks around it. */
function untrueDraft(reading: Reading, cue: Cue): Draft | null {
  const { line } = reading;
  if (!isAt(line, cue.from - 1, "was", "is", "were", "not", "be")) return null;
  const limit = limitOf(line, cue, reading.cues);
  const to = contentEnd(line, { ...cue, subject: null }, cue.to + 1, limit);
  return to > cue.to + 1 ? make(reading, cue, [spanOf(line, cue.to + 1, to)], "untrue/that") : null;
}
