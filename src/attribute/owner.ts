import { publicPeople } from "../lang/en/sources.ts";
import { personNouns } from "../lang/en/titles.ts";
import type { Span } from "../text/span.ts";
import { mainSubject, opensSentence } from "./bounds.ts";
import type { Cue } from "./cues.ts";
import { isAt, type Line, spanOf } from "./line.ts";
import type { Reading } from "./read.ts";
import { subjectBefore } from "./subject.ts";

/** The words that name the speaker of a cue, a shared subject taken from the verb that has it. */
export function sourceOf(reading: Reading, cue: Cue): { source: Span | null; antecedent: Span | null } {
  const { line } = reading;
  const subject = cue.subject?.relation === "shared" ? governing(reading, cue) : cue.subject;
  if (!subject || subject.from < 0) return { source: null, antecedent: null };
  const source = spanOf(line, subject.from, subject.to);
  return { source, antecedent: subject.relation === "relative" ? antecedentOf(line, subject.from, reading.low) : null };
}

/** The noun phrase before "who": to the left over names, nouns and what stands with them. */
function antecedentOf(line: Line, at: number, low: number): Span | null {
  let end = at;
  while (end > low && isAt(line, end - 1, ",")) end--;
  let from = end;
  while (
    from > low &&
    ["name", "noun", "adjective", "determiner", "owner", "number"].includes(line.classes[from - 1] ?? "")
  )
    from--;
  if (from === end) return null;
  if (line.classes[from - 1] === "preposition" && publicPeople.has(line.words[from - 2]?.lower ?? "")) from -= 2;
  while (from > low && ["adjective", "determiner", "number"].includes(line.classes[from - 1] ?? "")) from--;
  return spanOf(line, bearerBefore(line, from, end, low), end);
}

/** "Marek Oru, the governor, who": where the name begins that an office before "who" is told of; `from` where there is none. */
function bearerBefore(line: Line, from: number, end: number, low: number): number {
  if (!isAt(line, from, "the", "a", "an") || !isAt(line, from - 1, ",") || !personNouns.has(line.words[end - 1]!.lower))
    return from;
  let name = from - 1;
  while (name > low && line.classes[name - 1] === "name") name--;
  return name;
}

/** The subject a verb without one shares: the last saying's before it, else the sentence's first verb's. */
export function governing({ line, cues, low }: Reading, cue: Cue): Cue["subject"] {
  if (cue.subject && cue.subject.relation !== "shared") return cue.subject;
  if (opensSentence(cue)) {
    for (let k = cue.to; k < line.words.length; k++) {
      const end = line.classes[k] === "comma" ? mainSubject(line, k) : -1;
      if (end > 0) return { relation: "own", from: k + 1, to: end, head: k };
    }
  }
  const around = cues.find(
    (c) =>
      c.from > cue.from &&
      c.subject &&
      c.subject.from >= 0 &&
      c.subject.from < cue.from &&
      c.subject.relation === "own",
  );
  if (around) return around.subject;
  const earlier = cues.filter((c) => c.from < cue.from && c.kind === "verb" && c.subject && c.subject.from >= 0);
  const last = earlier.at(-1);
  if (last) return silentSubject(line, last.to, cue.head) ?? last.subject;
  for (let k = low; k < line.words.length; k++) {
    if ((line.classes[k] === "finite" || line.classes[k] === "auxiliary") && line.quote[k]! < 0) {
      const subject = subjectBefore(line, firstOfGroup(line, k), low);
      if (subject && subject.from >= 0) return subject;
      if (k > cue.from) return null;
    }
  }
  return null;
}

/** "…; an official did not deny it but argued": behind a semicolon, the subject of a verb that says nothing; null where there is none. */
function silentSubject(line: Line, from: number, to: number): Cue["subject"] {
  let stop = to - 1;
  while (stop > from && !(isAt(line, stop, ";") && line.quote[stop]! < 0)) stop--;
  if (stop <= from) return null;
  for (let k = stop + 1; k < to; k++)
    if (line.classes[k] === "finite" || line.classes[k] === "auxiliary") {
      const subject = subjectBefore(line, firstOfGroup(line, k), stop + 1);
      return subject && subject.from >= 0 ? subject : null;
    }
  return null;
}

function firstOfGroup(line: Line, k: number): number {
  let j = k;
  while (j > 0 && (line.classes[j - 1] === "adverb" || line.classes[j - 1] === "auxiliary")) j--;
  return j;
}
