import { speakerPronouns } from "../lang/en/pronouns.ts";
import {
  bodyNouns,
  documentNouns,
  evidenceNouns,
  eyewitnesses,
  groupNouns,
  peopleNouns,
  publicPeople,
} from "../lang/en/sources.ts";
import { personNouns, ranks } from "../lang/en/titles.ts";
import type { Cue } from "./cues.ts";
import type { Line } from "./line.ts";
import type { Subject } from "./subject.ts";

/** Whether words can be those of one who speaks: a name, a person or people, a body, a paper, evidence, a pronoun. */
export function canSpeak(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const lower = line.words[k]!.lower;
    if (/^\p{Lu}/u.test(line.words[k]!.text) && ["noun", "adjective"].includes(line.classes[k] ?? "")) return true;
    if (line.classes[k] === "name" || speakerPronouns.has(lower) || isSpeakerNoun(lower)) return true;
  }
  return false;
}

const isSpeakerNoun = (lower: string): boolean =>
  peopleNouns.has(lower) ||
  bodyNouns.has(lower) ||
  groupNouns.has(lower) ||
  documentNouns.has(lower) ||
  evidenceNouns.has(lower) ||
  personNouns.has(lower) ||
  publicPeople.has(lower) ||
  /.(wo)?m[ae]n$/.test(lower) ||
  ranks.has(lower);

/** Whether a phrase names evidence rather than people: its head is footage, data, signs. */
export function isEvidence(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (
      line.classes[k] === "preposition" ||
      (line.classes[k] === "participle" && k > from) ||
      line.classes[k] === "comma"
    )
      return false;
    if (
      evidenceNouns.has(line.words[k]!.lower) &&
      line.classes[k] !== "adjective" &&
      (k + 1 >= to || !["noun", "name", "owner"].includes(line.classes[k + 1] ?? ""))
    )
      return true;
  }
  return false;
}

/** Whether a verb cue's subject lets it be a cue: evidence for "shows", someone who can speak for weak cues. */
export function speaks(line: Line, cue: Cue, subject: Subject | null): boolean {
  if (!subject)
    return cue.subject?.relation === "shared" && cue.form === "gerund"
      ? !cue.frames.has("weak") && !cue.frames.has("evidence")
      : false;
  const { from, to } = subject;
  if (cue.frames.has("evidence")) return isEvidence(line, from, to);
  const head = line.words[from]?.lower ?? "";
  if (/^(see|hear|witness)$/.test(cue.lemma) && !cue.frames.has("that"))
    return line.words.slice(Math.max(0, from), to).some((w) => eyewitnesses.has(w.lower));
  if (cue.lemma === "read") return line.words.slice(from, to).some((w) => documentNouns.has(w.lower));
  if (
    (cue.lemma === "suggest" || cue.lemma === "indicate" || cue.lemma === "confirm") &&
    /^(it|this|that|which|they)$/.test(head) &&
    subject.relation !== "own"
  )
    return cue.lemma === "confirm";
  if ((cue.lemma === "suggest" || cue.lemma === "indicate") && /^(it|this|that|these|which)$/.test(head)) return false;
  if (cue.frames.has("weak") || !["say", "tell", "add", "announce", "state", "inform"].includes(cue.lemma))
    return canSpeak(line, from, to);
  return true;
}
