import type { Span } from "../text/span.ts";
import type { RecordedSpeaker, RecordedStatement, Told, Where } from "./entry.ts";
import type { Hop, Speaker, Statement } from "./statement.ts";

// A statement and its recorded form. Persons who hold no public office are not named in the ledger: their names are pointed
// at in the article, where they can be read back as long as its text is not withheld.

/** An article's words; `title` is null where it is not kept outside the text, or is withheld. */
export interface ArticleWords {
  readonly text: string | null;
  readonly title: string | null;
}

/** What a withheld name reads as. */
export const withheldName = "name withheld";

/** The recorded form of a statement: names that the ledger may not hold turned into places in the article. */
export function toRecorded(statement: Statement, words: ArticleWords): RecordedStatement {
  return {
    ...statement,
    speaker: voiceOut(statement.speaker, words),
    addressee: statement.addressee && voiceOut(statement.addressee, words),
    via: statement.via.map((hop) => (isOutside(hop) ? hop : voiceOut(hop, words))),
  };
}

/** The statement as it was, its names read back from the article's words. */
export const fromRecorded = (recorded: RecordedStatement, words: ArticleWords): Statement =>
  readBack(recorded, (told) => readTold(told, words));

/** The statement as it was, each name that is pointed at as `read` gives it: the speaker's and role, the addressee's, then each hop's. */
export function readBack(recorded: RecordedStatement, read: (told: Told) => string): Statement {
  return {
    ...recorded,
    speaker: voiceIn(recorded.speaker, read),
    addressee: recorded.addressee && voiceIn(recorded.addressee, read),
    via: recorded.via.map((hop) => voiceIn(hop, read)),
  };
}

/** The words that stand for a name, read back. */
export function readTold(told: Told, words: ArticleWords): string {
  const text = words[told.in];
  return text === null ? withheldName : told.spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function voiceOut<S extends Speaker>(voice: S, words: ArticleWords): RecordedSpeaker<S> {
  if (voice.id !== null) return voice;
  return {
    ...voice,
    name: isLabel(voice) ? voice.name : hide(voice.name, words),
    role: voice.role && (whole(voice.role, words) ?? voice.role),
  };
}

function voiceIn<S extends Speaker>(voice: RecordedSpeaker<S>, read: (told: Told) => string): S {
  const { name, role } = voice;
  // Nothing is pointed at: it is the voice itself.
  if (typeof name === "string" && (role === null || typeof role === "string")) return voice as Speaker as S;
  const part = (told: string | Told): string => (typeof told === "string" ? told : read(told));
  // The two keys left out of S in the recorded form are put back with the types they have in Speaker.
  return { ...voice, name: part(name), role: role && part(role) } as RecordedSpeaker<S> & Speaker as S;
}

/** The outlet itself, which stands outside the text. */
const isOutside = (hop: Hop): boolean => hop.source === null && hop.content === null;

/** A description or a body: no person's name. */
const isLabel = (voice: Speaker): boolean => voice.name.startsWith("unnamed:") || voice.name === voice.organisation;

function hide(name: string, words: ArticleWords): string | Told {
  return whole(name, words) ?? wordByWord(name, words, "text") ?? wordByWord(name, words, "title") ?? name;
}

function whole(name: string, words: ArticleWords): Told | null {
  for (const where of ["text", "title"] as const) {
    const at = find(words[where], name);
    if (at) return { in: where, spans: [at] };
  }
  return null;
}

// "Olha and Petro Kovalchuk" is where "Olha Kovalchuk" is named. A name with a word that stands nowhere in the article is no
// name the article gives but a description of ours, and stays.
function wordByWord(name: string, words: ArticleWords, where: Where): Told | null {
  const spans = name.split(" ").map((word) => find(words[where], word));
  return spans.every((at) => at !== null) ? { in: where, spans } : null;
}

function find(text: string | null, name: string): Span | null {
  if (text === null || name === "") return null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) return { start: at, end };
  }
  return null;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit);
