import { type Span, trim } from "./span.ts";

/** The words by which a language's sentences are told apart. Lower case and without the full stop, but for `starters`. */
export interface SentenceWords {
  /** Never end a sentence: what they belong to follows ("gen", "mr", "vs"). */
  readonly before: ReadonlySet<string>;
  /** End none before a number ("nov", "no", "fig"). */
  readonly numbered: ReadonlySet<string>;
  /** May end one: told by what follows ("inc", "etc"; also every dotted one: "u.s"). */
  readonly open: ReadonlySet<string>;
  /** The clock's ("a.m", "p.m"): what follows is a new sentence but for `zones`. */
  readonly clock: ReadonlySet<string>;
  /** Words that may follow a time of the clock: time zones, days, months. */
  readonly zones: ReadonlySet<string>;
  /** Capitalised words that hardly stand within a name: "The", "He", "In". */
  readonly starters: ReadonlySet<string>;
  /** Finite verbs so common that a capitalised word before them begins a sentence ("has", "said"). */
  readonly verbs: ReadonlySet<string>;
  /** What an abbreviated country or body is followed by within a name: "embassy", "army". */
  readonly institutions: ReadonlySet<string>;
  /** Verbs of saying, after a question that was quoted. */
  readonly saying: ReadonlySet<string>;
}

const candidate = /[.!?…。！？؟]+|\n\s*|(?<=\s)[•▪●◦‣](?=\s)/gu;
const closers = /(?:["'”’»“)\]}]|\[\d{1,3}\])*/y;
const ahead = 80;

/**
 * The sentences between two offsets of `text`, trimmed, in order; together they hold everything but white space.
 * A full stop ends none within an abbreviation, a number or an address; marks closing behind it belong to it.
 * Looks a bounded way to both sides of every candidate: linear.
 */
export function sentencesIn(text: string, start: number, end: number, words: SentenceWords): Span[] {
  const found: Span[] = [];
  let from = start;
  candidate.lastIndex = start;
  for (let m = candidate.exec(text); m && m.index < end; m = candidate.exec(text)) {
    const stop = Math.min(end, endsAt(text, m, from, end, words));
    if (stop > from && stop < end) {
      add(text, from, stop, found);
      from = stop;
    }
    candidate.lastIndex = Math.max(candidate.lastIndex, stop);
  }
  add(text, from, end, found);
  return found;
}

/** Adds a sentence; what has neither letter nor digit belongs to the one before it. */
function add(text: string, from: number, stop: number, found: Span[]): void {
  const at = trim(text, { start: from, end: stop });
  if (at.start === at.end) return;
  const last = found.at(-1);
  if (last && at.end - at.start < 12 && !/[\p{L}\p{N}]/u.test(text.slice(at.start, at.end)))
    found[found.length - 1] = { start: last.start, end: at.end };
  else found.push(at);
}

/** The offset behind the sentence that ends at this candidate; -1 where none does. */
function endsAt(text: string, m: RegExpExecArray, from: number, end: number, words: SentenceWords): number {
  const mark = m[0][0]!;
  if (mark === "\n") return breaksLine(text, m.index, m.index + m[0].length, from) ? m.index : -1;
  if (/[•▪●◦‣]/.test(mark)) return m.index;
  closers.lastIndex = m.index + m[0].length;
  closers.exec(text);
  const stop = Math.max(closers.lastIndex, m.index + m[0].length);
  if (stop >= end) return end;
  if (/[。！？]/.test(mark)) return stop;
  const rest = text.slice(stop, Math.min(end, stop + ahead));
  if (!/^\s/.test(rest)) return isGlued(text, m.index, stop, rest, words) ? stop : -1;
  const next = /^[\s"'“”‘’«»„([{¿¡]*(.?)/su.exec(rest)![1]!;
  if (next === "") return stop;
  if (/[\p{Ll},;:–—―-]/u.test(next) && !/^\s*\n/.test(rest)) return -1;
  if (isDateline(text, from, stop, next)) return -1;
  if (mark !== "." || m[0].length > 1) return asksOn(text.slice(m.index, stop), rest, words) ? -1 : stop;
  return stopEnds(text, m.index, from, rest, words) ? stop : -1;
}

/** "to the river.He said": the space was forgotten. Not so "Lenta.Ru reports": there a capital begins the first word. */
function isGlued(text: string, at: number, stop: number, rest: string, words: SentenceWords): boolean {
  if (stop - at > 3) return false;
  const last = /(^|[^\p{L}\p{M}\p{N}._@/-])(\p{Ll}{2,})$/u.exec(text.slice(Math.max(0, at - 24), at))?.[2];
  const next = /^[“"]?(\p{Lu}[\p{L}\p{M}]*)(?=[\s’',])/u.exec(rest)?.[1];
  return next !== undefined && (last !== undefined || words.starters.has(next));
}

/** `"Why?" General Oren asked`: a quoted question or cry whose speaker follows. */
function asksOn(closing: string, rest: string, words: SentenceWords): boolean {
  if (!/["'”’»“]/.test(closing)) return false;
  const m = /^\s+((?:\p{Lu}[\p{L}.'’-]*\s+){1,4})(\p{Ll}+)/u.exec(rest);
  return m !== null && words.saying.has(m[2]!) && !words.starters.has(m[1]!.trim());
}

/** "MOSTOVA, December 2. /NEWSWIRE/. Troops …": capitals, a day, an agency, all short. */
function isDateline(text: string, from: number, stop: number, next: string): boolean {
  if (stop - from > 70) return false;
  const so = text.slice(from, stop).trim();
  if (!/^\p{Lu}{3,}/u.test(so)) return false;
  return next === "/" || /\/[\p{Lu}\s.]+\/\.?$/u.test(so);
}

/** Whether a single full stop ends the sentence, going by the word before it and the words behind it. */
function stopEnds(text: string, at: number, from: number, rest: string, words: SentenceWords): boolean {
  const word = /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(text.slice(Math.max(from, at - 24), at))![0];
  if (word === "") return true;
  const plain = word.toLowerCase();
  const numberNext = /^\s+[#№(]?\d/.test(rest);
  if (/^\p{N}{1,3}$|^\p{L}$/u.test(word) && text.slice(from, at).trim() === word) return false;
  if (words.before.has(plain)) return false;
  if (words.numbered.has(plain) && numberNext) return false;
  const next = /^[\s"'“”‘’«»„([{]*([\p{L}\p{M}\p{N}'’-]+)(?:\s+([\p{L}\p{M}]+))?/u.exec(rest);
  const [one, two] = [next?.[1] ?? "", next?.[2] ?? ""];
  if (words.clock.has(plain))
    return !(words.zones.has(one.toLowerCase()) || words.zones.has(two.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(one));
  if (/^\p{Lu}$/u.test(word) && word !== "I") return words.starters.has(one);
  if (words.open.has(plain) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return begins(one, two, words);
  return true;
}

/** Whether two words that follow an abbreviation begin a sentence. */
function begins(one: string, two: string, words: SentenceWords): boolean {
  if (words.starters.has(one)) return true;
  return words.verbs.has(two) && !words.institutions.has(one.toLowerCase());
}

/** Whether a line break (with the white space behind it) ends a sentence, or only wraps a line. */
function breaksLine(text: string, at: number, behind: number, from: number): boolean {
  if (/\n\s*\n/.test(text.slice(at, behind))) return true;
  const next = text[behind] ?? "";
  if (/\p{Ll}/u.test(next)) return false;
  const begin = Math.max(from, text.lastIndexOf("\n", at - 1) + 1);
  const line = at - begin;
  return !(
    line >= 50 &&
    line <= 100 &&
    /[\p{L}\p{N},;–—-]\s*$/u.test(text.slice(Math.max(begin, at - 3), at)) &&
    /[\p{L}\p{N}"“(]/u.test(next)
  );
}
