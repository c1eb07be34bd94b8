import type { Span } from "../text/span.ts";
import type { SideId, StatementId } from "./id.ts";

/** Someone made to speak: a person, an office, an organisation, an outlet, unnamed people, evidence. */
export interface Speaker {
  /** Full name where the article gives one anywhere, else the organisation, else "unnamed: local officials". */
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** The side the speaker speaks for: a beat's side, `third` or `none`. */
  readonly side: SideId;
  /** The beat's id of the office holder or body ("people/valery-gerasimov"), or null. */
  readonly id: string | null;
}

/** direct: all of it is quoted; mixed: part of it is. */
export type Mode = "direct" | "indirect" | "mixed";

/** One carrier between the outlet and the speaker, outermost first. The outlet itself is the first hop. */
export interface Hop extends Speaker {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The words this hop carried, the inner chain included; null for a hop that stands outside the text (the outlet). */
  readonly content: readonly Span[] | null;
  readonly mode: Mode | null;
  /** Platform it went through ("Telegram"): a medium, never a hop. */
  readonly medium: string | null;
}

/** What the cue makes of its content; a claim's stance starts from it. */
export type Attitude = "says" | "denies" | "doubts" | "predicts" | "demands" | "asks" | "evaluates";

/** That some words are someone's. Parts are named after the PARC corpus: content, cue, source. */
export interface Statement {
  readonly id: StatementId;
  /** The words said, without outer quotation marks, cue or source; several spans where the cue cuts in. In text order. */
  readonly content: readonly Span[];
  /** "informed", "according to"; null where only layout or quotation marks tell. */
  readonly cue: Span | null;
  /** The words naming the speaker here; null where carried over from an earlier sentence. */
  readonly source: Span | null;
  readonly speaker: Speaker;
  readonly addressee: Speaker | null;
  /** The outlet first, the speaker left out. */
  readonly via: readonly Hop[];
  readonly mode: Mode;
  readonly attitude: Attitude;
  /** Platform the speaker used ("Telegram"), or null. */
  readonly medium: string | null;
  /** The day it was said, as far as the text tells, and whether it is said or follows from publication. EDTF level 1. */
  readonly said: { readonly day: string; readonly basis: "said" | "implied" } | null;
  /** "reportedly" on the saying itself. */
  readonly hedge: Span | null;
  /** Name of the rule that made it: "speech/verb-clause". */
  readonly rule: string;
}
