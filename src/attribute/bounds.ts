import { cueWords } from "../lang/en/cues.ts";
import { glosses } from "../lang/en/cues-grammar.ts";
import {
  breaksContent,
  clauseOpeners,
  cueNouns,
  deniable,
  leftOut,
  openers,
  silentVerbs,
} from "../lang/en/cues-other.ts";
import { timeNouns } from "../lang/en/cues-time.ts";
import type { Cue } from "./cues.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { hasFinite, isFiniteVerb, nounEnd } from "./phrase.ts";
import { silentAt, silentBehind, withholdsAt } from "./silent.ts";

/** Where the words said end that begin at word `from`: before the next saying, or what the outlet hangs on behind a comma. */
export function contentEnd(line: Line, cue: Cue, from: number, limit: number): number {
  let end = limit;
  for (let k = from + 1; k < limit; k++) {
    if (line.quote[k]! >= 0 && line.quote[k] === line.quote[k - 1]) continue;
    if (line.depth[k]! > line.depth[from]!) continue;
    const w = line.words[k]!;
    if (silentAt(line, k) || withholdsAt(line, k) || (isAt(line, k, "on") && isAt(line, k + 1, "condition"))) {
      end = k;
      break;
    }
    if (w.text === ";" && line.quote[k]! < 0 && cue.subject?.relation !== "inverted" && !runsOn(line, from, k, limit)) {
      end = k;
      break;
    }
    if (line.classes[k] === "comma" && line.timeStart[k] === -1 && breaksAt(line, cue, from, k, limit)) {
      end = k;
      break;
    }
    if (
      line.classes[k] === "comma" &&
      (isFiniteVerb(line, k + 1) || line.classes[k + 1] === "participle") &&
      inRelative(line, cue)
    ) {
      end = k;
      break;
    }
    if (asideAt(line, k) || leavesOpenAt(line, k) || (goesOn(line, from, k) && objectFrames(cue))) {
      end = k;
      break;
    }
    if (
      isAt(line, k, "when", "after", "before", "while", "as", "because") &&
      !(isAt(line, k, "as") && isQuoteMark(line.words[k + 1])) &&
      cue.frames.has("object") &&
      !hasFinite(line, from, k) &&
      hasFinite(line, k, limit) &&
      !commaLater(line, k, limit)
    ) {
      end = k;
      break;
    }
  }
  return trimEnd(line, from, end);
}

/** "… that the mill had burned; two boats were lost": a whole sentence behind a whole one, in which nobody else speaks or keeps silent. */
function runsOn(line: Line, from: number, k: number, limit: number): boolean {
  const rest = line.words.length - limit;
  if (rest > 1 || !hasFinite(line, from, k) || !hasFinite(line, k + 1, limit)) return false;
  return !["finite", "participle"].includes(line.classes[k + 1] ?? "") && !silentBehind(line, k);
}

/** "X, which Veln said it had hit, burned": the saying stands in a relative clause that a comma closes. */
const inRelative = (line: Line, cue: Cue): boolean =>
  cue.subject?.relation === "relative" || isAt(line, cue.head - 1, "which", "who", "whom");

/** "… and gave no details": the speaker does something else, where no verb of the words said stands before. */
const goesOn = (line: Line, from: number, k: number): boolean => {
  if (line.classes[k] !== "conjunction" || line.quote[k]! >= 0 || hasFinite(line, from, k)) return false;
  let n = k + 1;
  while (line.classes[n] === "adverb") n++;
  if (describesNoun(line, n)) return false;
  return line.classes[n] === "finite" || (line.classes[n] === "auxiliary" && !isAt(line, k, "or"));
};

/** "— which the army denies", "- something experts doubt": behind a dash that none closes, the outlet's word on what is said. */
const asideAt = (line: Line, k: number): boolean =>
  /^[-–—]+$/.test(line.words[k]!.text) &&
  isAt(line, k + 1, "which", "something") &&
  line.quote[k]! < 0 &&
  !line.words.slice(k + 1).some((w) => /^[-–—]+$/.test(w.text));

/** "… and did not rule out a raid": what the speaker does not hold impossible is another saying. */
const leavesOpenAt = (line: Line, k: number): boolean =>
  isAt(line, k, "and", "but") &&
  isAt(line, k + 1, "did", "does", "do", "could", "would") &&
  isAt(line, k + 2, "not") &&
  isAt(line, k + 3, "rule", "exclude") &&
  line.quote[k]! < 0;

/** "its guards and allied forces took": a past form before its noun, behind which the verb stands. */
const describesNoun = (line: Line, n: number): boolean =>
  line.classes[n] === "finite" &&
  line.words[n]!.lower.endsWith("ed") &&
  ["noun", "adjective"].includes(line.classes[n + 1] ?? "") &&
  isFiniteVerb(line, nounEnd(line, n + 1));

/** Whether a cue can have a thing for its object rather than a clause. */
const objectFrames = (cue: Cue): boolean =>
  ["object", "complement", "gerund", "blame"].some((f) => cue.frames.has(f as "object"));

function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const w = line.words[end - 1]!;
    if (
      line.classes[end - 1] === "conjunction" ||
      line.classes[end - 1] === "comma" ||
      line.classes[end - 1] === "stop"
    )
      end--;
    else if (end > from + 2 && /^(where|when|after|before|while|what)$/.test(w.lower))
      end -= /^(days|hours|weeks|months)$/.test(line.words[end - 2]!.lower) ? 2 : 1;
    else if (/^[.!?…]+$/.test(w.text) || isQuoteMark(w) || /^\[\w+\]$/.test(w.text)) end--;
    else if (w.text === "]" && isNoteMark(line, end - 1)) end -= 3;
    else break;
  }
  return Math.max(end, from);
}

/** "[12]", "[iv]" after a sentence. */
const isNoteMark = (line: Line, close: number): boolean =>
  isAt(line, close - 2, "[") && /^(\d+|[ivxl]+)$/.test(line.words[close - 1]!.lower);

/** Whether what follows the comma at `k` is the outlet's and not part of the words said. */
function breaksAt(line: Line, cue: Cue, from: number, k: number, limit: number): boolean {
  let n = k + 1;
  if ((opensSentence(cue) || subordinate(line, cue)) && mainSubject(line, k) > 0) return true;
  if (isQuoteMark(line.words[n])) return false;
  if (line.timeEnd[n] && isAt(line, line.timeEnd[n]!, "after", "before")) return true;
  if (timeNouns.has(line.words[n]?.lower ?? "") && isAt(line, n + 1, "after", "before")) return true;
  if (timeNouns.has(line.words[n + 1]?.lower ?? "") && isAt(line, n + 2, "after", "before")) return true;
  if (line.classes[n] === "gerund" && cue.attitude === "denies" && !hasFinite(line, from, k)) return true;
  if (line.classes[n] === "gerund" && glosses.has(line.words[n]!.lower)) return true;
  if (isAt(line, n, "a", "an") && apposedClaim(line, n)) return true;
  if (
    isAt(line, n, "the") &&
    isAt(line, n + 2, "time") &&
    /^(first|second|third|last|fourth)$/.test(line.words[n + 1]!.lower)
  )
    return true;
  const lower = line.words[n]?.lower ?? "";
  const c = line.classes[n];
  if (lower === "as" && !hasFinite(line, from, k) && commaLater(line, n, limit)) return false;
  if (lower === "as") return !isAt(line, n + 1, "well") && (c === "subordinator" || hasFinite(line, n, limit));
  if (lower === "despite" || lower === "even") return isAt(line, n + 1, "as", "though");
  if (lower === "in") return isAt(line, n + 1, "what") || superlative(line, n + 1);
  if (lower === "ahead" || lower === "shortly") return isAt(line, n + 1, "of", "after", "before");
  if (lower === "without") return leftOut.has(line.words[n + 1]?.lower ?? "");
  if (isAt(line, n, "known") && !commaLater(line, n, limit)) return knownAs(line, n);
  if (isAt(line, n, "after", "following") && !hasFinite(line, n, limit) && !line.timeEnd[n]) return false;
  if (breaksContent.has(lower) && c !== "noun" && !timeNouns.has(lower)) return !commaLater(line, n, limit);
  if (lower === "which" || lower === "who" || lower === "where") return !closedLater(line, n, limit);
  if (lower === "although" || lower === "though") return true;
  if (isAt(line, n, "but", "and", "yet")) {
    n++;
    while (line.classes[n] === "adverb") n++;
    return (
      line.classes[n] === "finite" &&
      line.words[n]!.form === "VBD" &&
      (cueWords.has(line.words[n]!.lower) || silentVerbs.has(line.words[n]!.lemma)) &&
      (cue.form === "finite" || cue.form === "gerund") &&
      auxiliaryFirst(line, from, k)
    );
  }
  return false;
}

/** "Claiming that A, Oru left": a participle at the head of its sentence, whose subject comes behind a comma. */
export const opensSentence = (cue: Cue): boolean =>
  cue.form === "gerund" && cue.head <= 1 && cue.subject?.relation === "shared";

/** "When Oru said that A, B left", "Among those who said A, most left": the saying stands in a clause before the main one. */
function subordinate(line: Line, cue: Cue): boolean {
  const opens = clauseOpeners.includes(line.words[leadingTime(line)]?.lower ?? "");
  return (
    opens && cue.kind === "verb" && cue.form === "finite" && !line.words.slice(1, cue.from).some((w) => w.text === ",")
  );
}

/** "A few weeks after", "Hours before": the word behind a length of time that opens the line, or 0. */
function leadingTime(line: Line): number {
  for (let k = 1; k < 5; k++) {
    if (isAt(line, k, "after", "before")) return timeNouns.has(line.words[k - 1]!.lower) ? k : 0;
    if (!["determiner", "adjective", "number", "noun"].includes(line.classes[k] ?? "")) return 0;
  }
  return 0;
}

/** Where the noun phrase behind the comma at `k` ends that is a main clause's subject, or -1. */
export function mainSubject(line: Line, k: number): number {
  if (line.quote[k]! >= 0) return -1;
  const end = nounEnd(line, k + 1);
  let verb = end;
  while (line.classes[verb] === "adverb") verb++;
  return end > k + 1 && isFiniteVerb(line, verb) ? end : -1;
}

/** ", a claim Veln denies", ", an assertion that could not be checked": what the outlet says of the words before. */
const apposedClaim = (line: Line, n: number): boolean =>
  judgedByOther(line, n) ||
  unverified(line, n) ||
  (deniable.has(line.words[nounEnd(line, n) - 1]?.lower ?? "") && !isAt(line, nounEnd(line, n), "of")) ||
  cueNouns.has(line.words[n + 1]?.lower ?? "");

/** ", known to its people as Ferrowmouth": what else a place is called, as the outlet tells it. */
const knownAs = (line: Line, n: number): boolean => {
  for (let k = n + 1; k < n + 6; k++) if (isAt(line, k, "as")) return /^\p{Lu}/u.test(line.words[k + 1]?.text ?? "");
  return false;
};

/** ", in the worst fighting in years", ", in the latest blow": the outlet's own measure of what it tells. */
const superlative = (line: Line, n: number): boolean =>
  isAt(line, n, "the", "its", "their", "one") &&
  (/(st|latest|second|third)$/.test(line.words[n + 1]?.lower ?? "") || isAt(line, n + 1, "most", "of")) &&
  line.classes[n + 1] !== "noun";

/** ", a number the other side has called “absurd”": a noun and, right behind it, who judges it. */
function judgedByOther(line: Line, n: number): boolean {
  const split =
    isAt(line, n + 2, "the", "its", "their") || (line.classes[n + 1] === "noun" && line.classes[n + 2] === "name");
  const noun = split ? n + 2 : nounEnd(line, n);
  const other = nounEnd(line, noun);
  if (other === noun) return false;
  let k = other;
  while (line.classes[k] === "auxiliary" || line.classes[k] === "adverb") k++;
  return (cueWords.get(line.words[k]?.lower ?? "") ?? []).some(
    (r) => r.cue.frames.has("complement") || r.cue.attitude === "denies",
  );
}

/** Whether the first verb of a stretch is an auxiliary ("had fallen"): then "but gave no details" goes on with the speaker. */
function auxiliaryFirst(line: Line, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (isFiniteVerb(line, j)) return line.classes[j] === "auxiliary";
  return false;
}

const commaLater = (line: Line, from: number, limit: number): boolean => {
  for (let j = from; j < limit; j++)
    if (line.classes[j] === "comma" && line.quote[j]! < 0 && line.timeStart[j] === -1 && isFiniteVerb(line, j + 1))
      return true;
  return false;
};

/** Whether a later comma closes a relative clause that begins at `from`. */
const closedLater = (line: Line, from: number, limit: number): boolean => {
  for (let j = from; j < limit - 1; j++)
    if (line.classes[j] === "comma" && line.quote[j]! < 0 && line.timeStart[j] === -1)
      return line.classes[j + 1] !== "gerund";
  return false;
};

/** First word of what is said before a saying: after a dateline, a bullet, an opener of the outlet's ("Meanwhile,"). */
export function contentStart(line: Line, from: number, to: number): number {
  let i = from;
  for (;;) {
    const w = line.words[i];
    if (!w || i >= to) return i;
    const lone = openers.has(w.lower) && (isAt(line, i + 1, ",") || line.classes[i] === "conjunction");
    if (lone || line.classes[i] === "comma" || line.classes[i] === "stop" || /^[•*·.]$/.test(w.text)) {
      i++;
      continue;
    }
    if (w.lower === "in" && isAt(line, i + 1, "addition") && isAt(line, i + 2, ",")) {
      i += 3;
      continue;
    }
    if (w.lower === "that" && line.classes[i] === "that") {
      i++;
      continue;
    }
    return i;
  }
}

/** ", a figure that could not be verified": the outlet's word on what was said. */
function unverified(line: Line, n: number): boolean {
  const end = nounEnd(line, n);
  if (!isAt(line, end, "that", "which")) return false;
  const k = end + 1;
  return (
    isAt(line, k, "could", "can", "cannot", "has", "have", "was", "were") &&
    line.words.slice(k, k + 8).some((w) => silentVerbs.has(w.lemma))
  );
}
