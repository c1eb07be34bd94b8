import type { Token } from "../lang/doc.ts";
import type { Statement } from "../model/statement.ts";
import type { Span } from "../text/span.ts";

/** A half-open range of token indexes within one stretch: `tokens.slice(from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The part of one sentence that one statement says, or what is left of a sentence for the outlet's own voice. */
export interface Stretch {
  readonly tokens: readonly Token[];
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Null in the outlet's own voice. */
  readonly statement: Statement | null;
  /** Token indexes before which words of another voice were cut out: nothing is read across them as one phrase. */
  readonly cuts: readonly number[];
}

/** A verb with its auxiliaries and the verbs that govern it: "have started pulling", "was trying to take". */
export interface VerbGroup extends Range {
  /** Index of the verb that carries the meaning ("pulling"). */
  readonly head: number;
  /** Its dictionary form ("pull"). */
  readonly lemma: string;
  /** Particle that belongs to it ("out", "back"), or null. */
  readonly particle: string | null;
  readonly voice: "active" | "passive";
  /** Form of the first word: a finite verb, "to …", "…ing", a bare past participle. */
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** "will", "must", "should" …; null where there is none. */
  readonly modal: string | null;
  /** The words that negate it ("not", "never", "no longer"), or null. */
  readonly negation: Range | null;
  readonly past: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Dictionary forms of verbs before the head, outermost first: ["try"] in "was trying to take". */
  readonly chain: readonly string[];
}

/** A phrase with its preposition ("in the northern districts"). `from` is the preposition, `noun` the words after it. */
export interface Prep extends Range {
  /** Lower case; several words where they act as one: "out of". */
  readonly word: string;
  readonly noun: Range;
}

/**
 * main: stands by itself. complement: "that …". relative: "who …". participle: "surrounded on the bank", "causing fires".
 * adverbial: "as …", "after …". purpose: "to …". fragment: no verb (headline, list, noun phrase that is a statement's content).
 */
export type ClauseType = "main" | "complement" | "relative" | "participle" | "adverbial" | "purpose" | "fragment";

/** The words around one verb group (or none). Ranges count in `stretch.tokens`. */
export interface Clause extends Range {
  readonly stretch: Stretch;
  readonly type: ClauseType;
  /** The word that opens it ("that", "after", "who"), or null. */
  readonly link: string | null;
  readonly verb: VerbGroup | null;
  /** The phrase that acts or (passive) is acted upon; taken over from the clause before where it is shared. */
  readonly subject: Range | null;
  readonly object: Range | null;
  /** Prepositional phrases after the verb and those before the subject. */
  readonly preps: readonly Prep[];
  /** The clause it hangs on (index into the stretch's clauses), or null. */
  readonly parent: number | null;
}

/** The words of the text a range stands for; its white space and marks at the ends left as they are. */
export function spanOf(stretch: Stretch, range: Range): Span {
  const first = stretch.tokens[range.from];
  const last = stretch.tokens[range.to - 1];
  if (!first || !last)
    throw new RangeError(`Invalid range ${range.from}..${range.to} in ${stretch.tokens.length} tokens`);
  return { start: first.start, end: last.end };
}
