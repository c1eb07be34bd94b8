import { type CueReading, cueWords, type Frame, type VerbCue, type VerbForm } from "../lang/en/cues.ts";
import { carrying, glossVerbs } from "../lang/en/cues-grammar.ts";
import {
  aims,
  cueNouns,
  deniable,
  doubtfulVerbs,
  hearsayAdverbs,
  means,
  raising,
  saidTo,
} from "../lang/en/cues-other.ts";
import { evidenceNouns, peopleNouns } from "../lang/en/sources.ts";
import type { Attitude } from "../model/statement.ts";
import { behindWho } from "./behind-who.ts";
import { carrierCue, evidenceCue, nounCue, ownerCue, prepositionCue, untrueCue } from "./cue-nouns.ts";
import { isAt, isHeadline, isQuoteMark, type Line, longQuoted } from "./line.ts";
import { tellsByObject } from "./objects.ts";
import { adjunctEnd, hasFinite, isVerb } from "./phrase.ts";
import { isSilent, leavesOpen } from "./silent.ts";
import { groupStart, nounBefore, type Subject, subjectAfter, subjectBefore } from "./subject.ts";
import { asCue, type VerbBase } from "./verb-cue.ts";

/** A place in a line where something is said. All numbers are words of the line. */
export interface Cue {
  readonly kind: "verb" | "noun" | "preposition" | "owner" | "untrue" | "mark";
  /** How a verb stands: "finite", "gerund" ("adding that"), "passive" ("was told by"), "infinitive" ("said to have told"). */
  readonly form: "finite" | "gerund" | "passive" | "infinitive";
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly frames: ReadonlySet<Frame>;
  /** First word and end (out) of the cue; words between that are not of it are told by `pieces`. */
  readonly from: number;
  readonly to: number;
  readonly subject: Subject | null;
  /** First word of all that belongs to the saying: the subject, a conjunction or comma before a participle. */
  readonly head: number;
  /** Word of "reportedly", or -1. */
  readonly hedge: number;
}

/** No frames. */
export const none: ReadonlySet<Frame> = new Set();

/** Every cue of a line, in text order. What is said inside a longer quotation is the quotation's, not a cue of ours. */
export function cuesOf(line: Line): Cue[] {
  const found: Cue[] = [];
  const { words } = line;
  const quoted = longQuoted(line);
  for (let i = 0; i < words.length; i++) {
    if (quoted[i]) continue;
    const cue =
      carrierCue(line, i) ??
      verbCue(line, i) ??
      nounCue(line, i) ??
      prepositionCue(line, i) ??
      ownerCue(line, i) ??
      untrueCue(line, i) ??
      evidenceCue(line, i);
    if (!cue) continue;
    found.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  return found;
}

function verbCue(line: Line, i: number): Cue | null {
  const readings = cueWords.get(line.words[i]!.lower);
  if (!readings) return null;
  if (
    cueNouns.has(line.words[i]!.lower) &&
    ["adjective", "owner", "determiner"].includes(line.classes[i - 1] ?? "") &&
    !closesSentence(line, i)
  )
    return null;
  const verb = (isVerb(line, i) && !objectOfPreposition(line, i)) || hiddenVerb(line, i);
  for (const reading of readings) {
    if (!verb && !reading.cue.particle.includes(" ")) continue;
    const to = particleEnd(line, i, reading);
    if (to < 0 || !tellsByObject(line, reading.cue.lemma, to)) continue;
    const cue = asVerb(line, i, to, reading);
    if (cue) return cue;
  }
  return null;
}

/** "the firing on Concord posts “may …”": a plural taken for a verb behind a preposition and a name, before words in small letters. */
function objectOfPreposition(line: Line, i: number): boolean {
  if (!doubtfulVerbs.has(line.words[i]!.lower)) return false;
  let from = i;
  while (from > 0 && ["name", "noun", "adjective", "determiner"].includes(line.classes[from - 1] ?? "")) from--;
  const placed = from > 0 && from < i && aims.includes(line.words[from - 1]!.lower);
  return placed && line.classes[i + 1] !== "that" && !/^\p{Lu}/u.test(line.words[i + 2]?.text ?? "");
}

/** A verb taken for a noun: "that" follows it, and it is no noun of saying, or an -ing form behind the one who speaks. */
const hiddenVerb = (line: Line, i: number): boolean => {
  const { lower } = line.words[i]!;
  if (postsAfterName(line, i) || closesSentence(line, i) || joinedOn(line, i) || pastTaken(line, i)) return true;
  if (!isAt(line, i + 1, "that") || line.classes[i] !== "noun") return false;
  if (lower.endsWith("ing")) return ["noun", "name", "comma", "number"].includes(line.classes[i - 1] ?? "");
  return !cueNouns.has(lower) && !/(ment|tion|sis)$/.test(lower);
};

/** "denied it and called the film a fake": a past form taken for an adjective behind "and", before what it has for an object. */
const joinedOn = (line: Line, i: number): boolean =>
  line.classes[i] === "adjective" &&
  line.words[i]!.lower.endsWith("ed") &&
  isAt(line, i - 1, "and", "but") &&
  !["adjective", "participle", "preposition"].includes(line.classes[i - 2] ?? "adjective") &&
  ["determiner", "name", "owner", "pronoun", "noun"].includes(line.classes[i + 1] ?? "") &&
  hasFinite(line, 0, i);

/** "Residents related how it fell", "had earlier dismissed talk of it": a past form taken for an adjective. */
function pastTaken(line: Line, i: number): boolean {
  if (line.classes[i] !== "adjective" || !line.words[i]!.lower.endsWith("ed")) return false;
  let before = i - 1;
  while (line.classes[before] === "adverb") before--;
  if (isAt(line, before, "has", "have", "had"))
    return ["noun", "name", "determiner"].includes(line.classes[i + 1] ?? "");
  return (
    isAt(line, i + 1, "how", "why", "that", "whether") && ["noun", "name", "finite"].includes(line.classes[i - 1] ?? "")
  );
}

/** "The mill burns, our correspondent reports.": a verb that ends its sentence behind who speaks, taken for a noun. */
function closesSentence(line: Line, i: number): boolean {
  const third = /[^s]s$/.test(line.words[i]!.lower);
  if (line.classes[i] !== "noun") return false;
  if (line.words[i + 1] && !/^[.!?]/.test(line.words[i + 1]!.text)) return false;
  let from = i;
  while (
    from > 0 &&
    (["noun", "name", "adjective", "determiner", "owner"].includes(line.classes[from - 1] ?? "") ||
      (isAt(line, from - 1, "of", "for") && line.classes[from] === "name" && line.classes[from - 2] === "name"))
  )
    from--;
  const speaker = line.classes[i - 1] === "name" || peopleNouns.has(line.words[i - 1]?.lower ?? "");
  // "…, a claim which the police reject."
  if (!third)
    return (
      from < i && speaker && isAt(line, from - 1, "which", "that") && deniable.has(line.words[from - 2]?.lower ?? "")
    );
  return from < i && speaker && isAt(line, from - 1, ",") && hasFinite(line, 0, from);
}

/** "Marek Oru, a commander in Veln, posts on Telegram: “…”": behind an apposition, with a colon and a quotation to come. */
function postsAfterName(line: Line, i: number): boolean {
  if (line.classes[i] !== "noun" || !line.words[i]!.lower.endsWith("s") || !isAt(line, i - 1, ",")) return false;
  let p = i + 1;
  while (adjunctEnd(line, p) > p) p = adjunctEnd(line, p);
  return isAt(line, p, ":") && isQuoteMark(line.words[p + 1]);
}

/** Where the cue ends (out) with its particle, or -1 where the particle is missing. */
function particleEnd(line: Line, i: number, { cue }: CueReading): number {
  if (!cue.particle) return i + 1;
  const parts = cue.particle.split(" ");
  for (let shift = 0; shift <= 1; shift++) {
    if (
      parts.every((part, k) => isAt(line, i + 1 + shift + k, part)) &&
      (shift === 0 || line.classes[i + 1] === "adverb")
    )
      return i + 1 + shift + parts.length;
  }
  return -1;
}

function asVerb(line: Line, i: number, to: number, reading: CueReading): Cue | null {
  const group = groupStart(line, i);
  const open = leavesOpen(reading.cue) && isSilent(line, group, i);
  if (isSilent(line, group, i) !== open || (reading.cue.lemma === "exclude" && !open && !isAt(line, to, "that")))
    return null;
  const has = (...forms: VerbForm[]): boolean => reading.forms.some((f) => forms.includes(f));
  const base = {
    kind: "verb",
    lemma: reading.cue.lemma,
    attitude: open ? "says" : reading.cue.attitude,
    frames: reading.cue.frames,
    from: i,
    to,
    hedge: hedgeIn(line, group, i),
  } as const;
  if (
    has("gerund") &&
    line.classes[i] !== "finite" &&
    (reading.cue.frames.has("weak") || group === i || !isPassive(line, group, i))
  )
    return gerundCue(line, i, base);
  if (isPassive(line, group, i) && has("pastParticiple")) return passiveCue(line, group, i, to, base);
  if (has("base") && isAt(line, i - 1, "to")) return infinitiveCue(line, i - 1, base);
  if (isAt(line, group - 1, "to") && /^have$/.test(line.words[group]?.lower ?? ""))
    return infinitiveCue(line, group - 1, base);
  if (line.classes[i] === "base" && group === i && line.classes[i - 1] === "conjunction") return null;
  if (apposedDenial(line, group, i, base)) return passiveCue(line, group, i, to, base);
  if (line.classes[i] === "participle" && group === i && !looksFinite(line, i)) return null;
  if (has("past", "third") && mayInvert(reading.cue) && invertedAt(line, i) && !behindWho(line, i)) {
    const subject = subjectAfter(line, to - 1, "inverted");
    if (subject && inversionEnds(line, subject.to)) return asCue(base, "finite", subject, group);
  }
  if (
    base.attitude !== "denies" &&
    !base.frames.has("complement") &&
    evidenceNouns.has(line.words[to]?.lower ?? "") &&
    group === i &&
    line.classes[i - 1] !== "name"
  )
    return null;
  const subject = splice(line, group, i) ?? subjectBefore(line, group);
  if (
    !subject ||
    isHypothetical(line, subject) ||
    isAt(line, subject.from, "neither") ||
    isAt(line, subject.from - 1, "nor")
  )
    return null;
  return asCue(base, "finite", behindNoun(line, subject), subject.head);
}

/** A headline's "X claims A, says B": the second verb shares the first's subject. */
const splice = (line: Line, group: number, i: number): Subject | null =>
  isHeadline(line) &&
  isAt(line, group - 1, ",") &&
  line.words[i]!.lower.endsWith("s") &&
  i < line.words.length - 3 &&
  cueWords.get(line.words[1]!.lower) !== undefined
    ? { relation: "shared", from: -1, to: -1, head: group - 1 }
    : null;

/** "a claim Veln denies": the subject begins behind the noun it is said of. */
function behindNoun(line: Line, subject: Subject): Subject {
  for (let k = subject.from + 1; k < subject.to - 1; k++)
    if (
      deniable.has(line.words[k]!.lower) &&
      line.classes[k] === "noun" &&
      ["name", "determiner"].includes(line.classes[k + 1] ?? "") &&
      line.classes[subject.from] === "determiner"
    )
      return { ...subject, from: k + 1 };
  return subject;
}

/** "…, adding that", "while reiterating that", "published a map acknowledging that": the subject is the sentence's. */
function gerundCue(line: Line, i: number, base: VerbBase): Cue | null {
  const before = line.classes[i - 1];
  if (base.lemma === "brief" && before === "noun") return null;
  if (
    before === "determiner" ||
    before === "adjective" ||
    before === "owner" ||
    before === "auxiliary" ||
    before === "base"
  )
    return null;
  if (before === "preposition" && !isAt(line, i - 1, "in", "by", "after", "before", "with", "as")) return null;
  if (before === "preposition" && !isAt(line, i - 1, "in", "by", "as")) return null;
  if ((before === "comma" && glossVerbs.has(base.lemma)) || base.lemma === "count") return null;
  if (isAt(line, i - 1, "as")) return quotedAs(line, i, base);
  const own = withSubject(line, i);
  if (own) return asCue(base, "gerund", own, own.head);
  let head = i;
  while (
    head > 0 &&
    (isAt(line, head - 1, "while", "but", "and", "when", "also", ",", "-", "–", "—", "further", "instead") ||
      line.classes[head - 1] === "adverb")
  )
    head--;
  if (isQuoteMark(line.words[head - 1]) && isAt(line, head - 2, ",")) head -= 2;
  return asCue(base, "gerund", { relation: "shared", from: -1, to: -1, head }, head);
}

/** ", with the governor warning that": the subject stands between "with" and the participle. */
function withSubject(line: Line, i: number): Subject | null {
  for (let k = i - 2; k >= Math.max(0, i - 9); k--) {
    if (line.classes[k] === "comma" || line.classes[k] === "stop" || isVerb(line, k)) return null;
    if (!isAt(line, k, "with")) continue;
    const found = nounBefore(line, i - 1, k + 1);
    return found && { ...found, relation: "own", head: isAt(line, k - 1, ",") ? k - 1 : k };
  }
  return null;
}

/** "quoted X as saying", "X was quoted as saying", "characterised X as suggesting": X speaks. */
function quotedAs(line: Line, i: number, base: VerbBase): Cue | null {
  let verb = i - 2;
  while (verb > 0 && !carrying.has(line.words[verb]!.lower)) verb--;
  const group = groupStart(line, verb);
  const passive = isPassive(line, group, verb);
  const subject =
    verb > 0 && passive ? subjectBefore(line, group) : (nounBefore(line, i - 2, 0) ?? subjectBefore(line, i - 1, 0));
  if (!subject || subject.from < 0) return null;
  const from = passive ? subject.from : Math.max(subject.from, verb + 1);
  return asCue(base, "gerund", { relation: "own", from, to: Math.max(subject.to, from + 1), head: i }, i);
}

/** "a claim dismissed as a fake by Y", whether or not "that was" stands between. */
const apposedDenial = (line: Line, group: number, i: number, base: VerbBase): boolean =>
  base.attitude === "denies" &&
  (group === i || line.classes[i - 1] === "adverb") &&
  deniable.has(line.words[line.classes[i - 1] === "adverb" ? i - 2 : i - 1]?.lower ?? "") &&
  isAt(line, asPhraseEnd(line, i + 1), "by");

/** Where "as fabricated", "as a lie" ends that begins at `k`, or `k`. */
function asPhraseEnd(line: Line, k: number): number {
  if (!isAt(line, k, "as")) return k;
  for (let j = k + 1; j < k + 5; j++) if (isAt(line, j, "by")) return j;
  return k;
}

/** "was told by X", "was denied by X"; without "by" no one is named: "it was reported that". */
function passiveCue(line: Line, group: number, i: number, to: number, base: VerbBase): Cue | null {
  let k = to;
  while (line.classes[k] === "adverb" || line.timeEnd[k]) k = line.timeEnd[k] || k + 1;
  if (base.attitude === "denies") k = asPhraseEnd(line, k);
  if (isAt(line, k, "by")) {
    const subject = subjectAfter(line, k, "by");
    return subject && asCue({ ...base, to: k + 1 }, "passive", subject, group);
  }
  if (isAt(line, i - 2, "it") || isAt(line, i - 3, "it"))
    return line.classes[to] === "that" ? asCue(base, "passive", null, group) : null;
  return null;
}

/** "went on to claim", "is said to have informed": the subject stands before the verb that carries it. */
function infinitiveCue(line: Line, to: number, base: VerbBase): Cue | null {
  let k = to - 1;
  while (k > 0 && isAt(line, k, "on", "by")) k--;
  const carrier = line.words[k]?.lower ?? "";
  if (!raising.has(carrier) && !saidTo.has(carrier)) return null;
  const group = groupStart(line, k);
  if (isSilent(line, group, k)) return null;
  if (saidTo.has(carrier) && group === k) return null;
  const subject = subjectBefore(line, group);
  if (!subject) return null;
  return asCue({ ...base, hedge: saidTo.has(carrier) ? k : base.hedge }, "infinitive", subject, subject.head);
}

function hedgeIn(line: Line, group: number, i: number): number {
  for (let k = Math.max(0, group - 1); k < i; k++) if (hearsayAdverbs.has(line.words[k]!.lower)) return k;
  return -1;
}

function isPassive(line: Line, group: number, i: number): boolean {
  for (let k = i - 1; k >= group; k--)
    if (/^(is|are|was|were|been|be|being|'s|got|gets)$/.test(line.words[k]!.lower))
      return !isAt(line, k, "'s") || line.classes[k] === "auxiliary";
  return false;
}

/** A participle by its tag that may be the verb of its sentence all the same: "by" does not follow it. */
const looksFinite = (line: Line, i: number): boolean =>
  (!isAt(line, i + 1, "by") || means.has(line.words[i + 2]?.lower ?? "")) && !isAt(line, i - 1, "of");

/** Verbs that may stand before their subject behind what is said; evidence and those who tell somebody do not. */
const mayInvert = (cue: VerbCue): boolean =>
  !(cue.frames.has("addressee") && cue.lemma !== "ask") &&
  !cue.frames.has("evidence") &&
  (cue.lemma === "ask" || cue.frames.has("bare") || cue.frames.has("that")) &&
  !cue.particle;

/** Whether the verb stands right after what is said, before its subject: `…," said X`. */
function invertedAt(line: Line, i: number): boolean {
  const w = line.words[i - 1];
  if (!w) return false;
  if (isQuoteMark(w)) return true;
  if (w.text !== "," && !/^[-–—]+$/.test(w.text)) return false;
  const before = subjectBefore(line, i);
  return hasFinite(line, 0, i - 1) && !(before && before.from >= 0 && before.to === i - 1);
}

/** After an inverted subject nothing of a clause may follow. */
function inversionEnds(line: Line, to: number): boolean {
  const w = line.words[to];
  if (!w || line.timeEnd[to]) return true;
  const c = line.classes[to];
  return (
    c === "comma" ||
    c === "stop" ||
    c === "mark" ||
    c === "preposition" ||
    c === "subordinator" ||
    c === "adverb" ||
    c === "gerund" ||
    c === "conjunction" ||
    c === "relative"
  );
}

const isHypothetical = (line: Line, { from, head }: Subject): boolean =>
  from >= 0 &&
  (isAt(line, head - 1, "if", "unless", "whether") ||
    isAt(line, from - 1, "if", "unless", "whether") ||
    isAt(line, from, "nobody", "none", "no", "neither", "you", "i", "we", "this", "these", "that", "there"));
