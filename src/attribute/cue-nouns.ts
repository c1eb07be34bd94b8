import { cueWords, type Frame } from "../lang/en/cues.ts";
import { findings, findingVerbs } from "../lang/en/cues-grammar.ts";
import { cueNouns, cuePrepositions, doubtWords, ownerCues, silence, untrueWords } from "../lang/en/cues-other.ts";
import { type Cue, none } from "./cues.ts";
import { isAt, isQuoteMark, type Line, lowerOf } from "./line.ts";
import { personEnd } from "./person-end.ts";
import { isVerb, nounEnd } from "./phrase.ts";
import { groupStart, nounBefore, type Subject, subjectAfter, subjectBefore } from "./subject.ts";

/** "X's claim that", "assertions by X that", "Russian statements that", "a report from X that". */
export function nounCue(line: Line, i: number): Cue | null {
  const attitude = cueNouns.get(line.words[i]!.lower);
  if (!attitude) return null;
  if (line.classes[i] !== "noun" && !["adjective", "owner", "determiner"].includes(line.classes[i - 1] ?? ""))
    return null;
  const cue = (to: number, subject: Subject | null): Cue => ({
    kind: "noun",
    form: "finite",
    lemma: line.words[i]!.lower,
    attitude,
    frames: none,
    from: i,
    to,
    subject,
    head: nounStart(line, i),
    hedge: -1,
  });
  const next = isQuoteMark(line.words[i + 1]) ? i + 2 : i + 1;
  if (isAt(line, next, "by", "from") || (isAt(line, next, "made") && isAt(line, next + 1, "by"))) {
    const by = isAt(line, next, "made") ? next + 1 : next;
    const subject = subjectAfter(line, by, "by");
    if (subject) return cue(by + 1, subject);
  }
  return cue(i + 1, ownerBefore(line, i));
}

/** First word of the noun phrase that ends in the noun at `i`. */
function nounStart(line: Line, i: number): number {
  let k = i;
  while (
    k > 0 &&
    ["determiner", "adjective", "noun", "name", "owner", "number"].includes(line.classes[k - 1] ?? "") &&
    line.timeStart[k - 1] === -1
  )
    k--;
  while (k > 0 && isQuoteMark(line.words[k - 1]) === false && line.classes[k - 1] === "owner") k--;
  return k;
}

/** The owner of a noun: "Oru's claim" → "Oru's", "Velmarian statements" → "Velmarian", "his claim" → "his". */
function ownerBefore(line: Line, i: number): Subject | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const c = line.classes[k];
    if (c === "owner") {
      if (line.words[k]!.lower !== "'s") return { relation: "owner", from: k, to: k + 1, head: k };
      const noun = nounBefore(line, k - 1, 0);
      return noun && { relation: "owner", from: Math.max(noun.from, k - 8), to: k + 1, head: noun.from };
    }
    if ((c === "adjective" || c === "name") && /^\p{Lu}/u.test(line.words[k]!.text))
      return { relation: "owner", from: k, to: k + 1, head: k };
    if (
      c !== "adjective" &&
      c !== "noun" &&
      c !== "adverb" &&
      !isQuoteMark(line.words[k]) &&
      c !== "participle" &&
      line.quote[k]! < 0
    )
      return null;
  }
  return null;
}

/** Prepositional cues by their first word. */
const phrasesAt: ReadonlyMap<string, readonly { readonly phrase: string; readonly parts: readonly string[] }[]> =
  cuePrepositions.reduce((map, phrase) => {
    const parts = phrase.split(" ");
    return map.set(parts[0]!, [...(map.get(parts[0]!) ?? []), { phrase, parts }]);
  }, new Map<string, { phrase: string; parts: string[] }[]>());

/** "according to X", "citing X", "per X". */
export function prepositionCue(line: Line, i: number): Cue | null {
  if (isAt(line, i - 1, "without", "not", "never")) return null;
  for (const { phrase, parts } of phrasesAt.get(line.words[i]!.lower) ?? []) {
    if (!parts.every((part, k) => isAt(line, i + k, part))) continue;
    if (
      phrase === "according to" &&
      isAt(line, i + 2, "plan", "plans", "schedule", "the") &&
      isAt(line, i + 2, "plan", "plans", "schedule")
    )
      return null;
    if (
      phrase === "per" &&
      (line.classes[i + 1] !== "name" || line.classes[i - 1] === "noun" || line.classes[i - 1] === "number")
    )
      return null;
    const to = i + parts.length;
    const named = personEnd(line, to);
    if (named === to) return null;
    const end = relativeEnd(line, named);
    const head = line.words[i - 1]?.text === "," ? i - 1 : i;
    return {
      kind: "preposition",
      form: "finite",
      lemma: phrase,
      attitude: "says",
      frames: none,
      from: i,
      to,
      subject: { relation: "by", from: to, to: end, head },
      head,
      hedge: -1,
    };
  }
  return null;
}

/** "according to an elder | who helped with the deal,": where a clause without a comma ends that tells who it is; `from` where none begins. */
function relativeEnd(line: Line, from: number): number {
  if (!isAt(line, from, "who")) return from;
  for (let k = from + 2; k <= line.words.length && k < from + 16; k++)
    if (k === line.words.length || /^[,.;:!?]/.test(line.words[k]!.text)) return k;
  return from;
}

/** "By his account, …". */
export function ownerCue(line: Line, i: number): Cue | null {
  if (!isAt(line, i, "by", "in")) return null;
  if (cueWords.has(line.words[i - 1]?.lower ?? "") && isVerb(line, i - 1)) return null;
  const rows = ownerCues.filter(([first]) => isAt(line, i, first));
  if (!rows.length) return null;
  const end = nounEnd(line, i + 1);
  if (end < i + 3 || line.classes[i + 1] === "determiner" || !rows.some(([, noun]) => isAt(line, end - 1, noun)))
    return null;
  const subject: Subject = { relation: "owner", from: i + 1, to: end - 1, head: i };
  return {
    kind: "owner",
    form: "finite",
    lemma: lowerOf(line, i, end),
    attitude: "says",
    frames: none,
    from: i,
    to: end,
    subject,
    head: line.words[i - 1]?.text === "," ? i - 1 : i,
    hedge: -1,
  };
}

/** "it was untrue that", "was skeptical about". */
export function untrueCue(line: Line, i: number): Cue | null {
  const lower = line.words[i]!.lower;
  if (doubtWords.has(lower) && isAt(line, i + 1, "about", "of", "that")) {
    const group = groupStart(line, i);
    const subject = group < i ? subjectBefore(line, group) : null;
    if (subject)
      return {
        kind: "verb",
        form: "finite",
        lemma: "be skeptical",
        attitude: "doubts",
        frames: new Set(["object", "that"]),
        from: group,
        to: isAt(line, i + 1, "that") ? i + 1 : i + 2,
        subject,
        head: subject.head,
        hedge: -1,
      };
  }
  if (!untrueWords.has(lower) || line.classes[i + 1] !== "that") return null;
  return {
    kind: "untrue",
    form: "finite",
    lemma: lower,
    attitude: "denies",
    frames: new Set(["that"]),
    from: i,
    to: i + 1,
    subject: null,
    head: i,
    hedge: -1,
  };
}

/** "has observed evidence to assess that", "found no evidence of": a finding, or doubt where there is none. */
export function evidenceCue(line: Line, i: number): Cue | null {
  if (!isAt(line, i, "evidence") || line.classes[i] !== "noun") return null;
  let verb = i - 1;
  while (verb > i - 5 && verb > 0 && !findings.has(line.words[verb]!.lower)) verb--;
  if (!findings.has(line.words[verb]?.lower ?? "") || !isVerb(line, verb)) return null;
  const group = groupStart(line, verb);
  const subject = subjectBefore(line, group);
  let to = i + 1;
  while (
    line.timeEnd[to] ||
    isAt(line, to, "to", "indicating", "suggesting", "showing") ||
    (isAt(line, to - 1, "to") && findingVerbs.has(line.words[to]?.lower ?? ""))
  )
    to = line.timeEnd[to] || to + 1;
  if (!subject || subject.from < 0 || (to === i + 1 && !isAt(line, to, "that", "of"))) return null;
  let denied = false;
  for (let k = group; k < i; k++)
    if (silence.has(line.words[k]!.lower) || isAt(line, k, "no", "any", "little")) denied = true;
  const frames: ReadonlySet<Frame> = new Set(["that", "bare", "object"]);
  return {
    kind: "verb",
    form: "finite",
    lemma: "find evidence",
    attitude: denied ? "doubts" : "says",
    frames,
    from: group,
    to: isAt(line, to, "of") ? to + 1 : to,
    subject,
    head: subject.head,
    hedge: -1,
  };
}

/** "citing X" and "quoting X" before a name are prepositions, whatever verb they come from. */
export const carrierCue = (line: Line, i: number): Cue | null =>
  isAt(line, i, "citing", "quoting") && !asSaying(line, i) ? prepositionCue(line, i) : null;

/** Whether "as saying" follows within reach: then X is quoted, not cited. */
function asSaying(line: Line, i: number): boolean {
  for (let k = i + 1; k < Math.min(line.words.length - 1, i + 18); k++)
    if (isAt(line, k, "as") && line.words[k + 1]!.lower.endsWith("ing")) return true;
  return false;
}
