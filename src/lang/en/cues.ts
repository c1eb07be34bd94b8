import type { Attitude } from "../../model/statement.ts";
import {
  asking,
  demanding,
  denying,
  doubting,
  evaluating,
  predicting,
  reporting,
  saying,
  showing,
  weighing,
} from "./cues-verbs.ts";

/**
 * What may follow a verb of saying:
 * `that` "said that it fell"; `bare` "said it fell"; `object` "denied the claim"; `gerund` "reported losing it";
 * `infinitive` "vowed to hold"; `addressee` "told Putin …"; `to` "reported to Putin …"; `command` "urged them to leave";
 * `complement` "called it untrue", "put it at 15"; `blame` "accused them of lying"; `wh` "explained why it fell";
 * `evidence`: speaks only where its subject is evidence or a named body; `weak`: a cue only with a that-clause or a quotation.
 */
export type Frame =
  | "that"
  | "bare"
  | "object"
  | "gerund"
  | "infinitive"
  | "addressee"
  | "to"
  | "command"
  | "complement"
  | "blame"
  | "wh"
  | "evidence"
  | "weak";

/** A verb that makes words someone's. */
export interface VerbCue {
  readonly lemma: string;
  /** What must follow the verb to make the cue: "on" in "called on", "clear" in "made clear"; "" for none. */
  readonly particle: string;
  readonly attitude: Attitude;
  readonly frames: ReadonlySet<Frame>;
}

/** Which form of a verb a word is; a word may be two ("announced": past or pastParticiple). */
export type VerbForm = "base" | "third" | "past" | "pastParticiple" | "gerund";

/** One way to understand a word as a cue. */
export interface CueReading {
  readonly cue: VerbCue;
  readonly forms: readonly VerbForm[];
}

const letters: Readonly<Record<string, Frame>> = {
  t: "that",
  b: "bare",
  o: "object",
  g: "gerund",
  v: "infinitive",
  a: "addressee",
  p: "to",
  d: "command",
  c: "complement",
  x: "blame",
  h: "wh",
  e: "evidence",
  w: "weak",
};

const vowel = /[aeiou]/;

/** The five forms of a verb from its row: "tell told" or "write wrote written" or "admit admitted admitted admitting". */
export function inflect(row: string): Record<VerbForm, string> {
  const [base = "", past = regularPast(base), participle = past, gerund = regularGerund(base)] = row.split(" ");
  return { base, third: thirdPerson(base), past, pastParticiple: participle, gerund };
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (base.endsWith("y") && !vowel.test(base.at(-2) ?? "")) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function regularGerund(base: string): string {
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (base.endsWith("y") && !vowel.test(base.at(-2) ?? "")) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const groups: readonly (readonly [Attitude, readonly string[]])[] = [
  ["says", saying],
  ["says", reporting],
  ["says", weighing],
  ["says", showing],
  ["denies", denying],
  ["doubts", doubting],
  ["predicts", predicting],
  ["demands", demanding],
  ["asks", asking],
  ["evaluates", evaluating],
];

/** Every verb cue with its forms, in the order of the tables. A verb that stands in two tables is one cue with the frames of both. */
const rows: readonly { readonly cue: VerbCue; readonly forms: readonly Record<VerbForm, string>[] }[] = readRows();

function readRows(): { cue: VerbCue; forms: Record<VerbForm, string>[] }[] {
  const found = new Map<string, { cue: VerbCue; forms: Record<VerbForm, string>[] }>();
  for (const [attitude, table] of groups)
    for (const row of table) {
      const { cue, forms } = toCue(row, attitude);
      const key = `${cue.lemma} ${cue.particle}`;
      const before = found.get(key);
      const frames = new Set([...(before?.cue.frames ?? []), ...cue.frames]);
      if (before && !before.cue.frames.has("weak")) frames.delete("weak");
      found.set(
        key,
        before ? { cue: { ...before.cue, frames }, forms: [...before.forms, forms] } : { cue, forms: [forms] },
      );
    }
  return [...found.values()];
}

/** Every verb cue, in the order of the tables. */
export const verbCues: readonly VerbCue[] = rows.map((row) => row.cue);

function toCue(row: string, attitude: Attitude): { cue: VerbCue; forms: Record<VerbForm, string> } {
  const [verb = "", flags = "", particle = ""] = row.split("|").map((part) => part.trim());
  const forms = inflect(verb);
  const frames = new Set([...flags].map((letter) => letters[letter]!));
  return { cue: { lemma: forms.base, particle, attitude, frames }, forms };
}

/** Lower-case word → the cues it may be; those with a particle first, longest particle first. */
export const cueWords: ReadonlyMap<string, readonly CueReading[]> = index();

function index(): Map<string, CueReading[]> {
  const found = new Map<string, CueReading[]>();
  for (const { cue, forms } of rows) {
    const byWord = new Map<string, VerbForm[]>();
    for (const one of forms)
      for (const [form, word] of Object.entries(one) as [VerbForm, string][])
        byWord.set(word, [...new Set([...(byWord.get(word) ?? []), form])]);
    for (const [word, kinds] of byWord) found.set(word, [...(found.get(word) ?? []), { cue, forms: kinds }]);
  }
  for (const readings of found.values()) readings.sort((a, b) => b.cue.particle.length - a.cue.particle.length);
  return found;
}
