import type { Claim } from "../model/claim.ts";

/** How long apart two claims may be dated and still speak of one thing (docs/matters.md). */
export type Window = "week" | "day";

/** What `say` and `ask` call sides by. */
export type NameOf = (side: string) => string;

/** The fields of a claim that make its proposition; stance, hedge and loaded word stand beside it, not in it. */
export type Proposition = Pick<Claim, "actor" | "quantity" | "aspect"> & {
  readonly place: { readonly name: string; readonly part?: string | null } | null;
};

/**
 * All that Hearsay knows of one kind of claim but its words, which live with each language in `src/lang/<tag>/<kind>.ts`.
 * The proposition is the claim's own fields (actor, place, quantity, aspect); a kind says what they mean.
 */
export interface Kind {
  readonly name: string;
  /** What the actor is in this kind: "holder", "gainer", "those it befalls" … */
  readonly actor: string;
  /** Aspects this kind knows, besides none. */
  readonly aspects: readonly string[];
  /** Whether claims with different actors speak of one thing (who holds a place). */
  together(claim: Proposition): boolean;
  /** Whether what one actor has, another has not: then another actor's whole contradicts, and another's part differs. */
  readonly exclusive: boolean;
  /** Whether it is always about some place: where none is told, two articles cannot be held to speak of the same. */
  readonly local: boolean;
  /** What is asked besides kind, actor, place and time: aspect, unit, or nothing (""). */
  asked(claim: Proposition): string;
  readonly window: Window;
  /** The proposition as a plain sentence with no loaded word in it: "RU holds 70% of Pokrovsk". The stance is not in it. */
  say(claim: Proposition, name: NameOf): string;
  /** The matter as a neutral question: "Who holds Pokrovsk?" */
  ask(claim: Proposition, name: NameOf): string;
}
