/**
 * An example of what is read: a sentence and the claims of the corpus's kind it carries, none for a near miss. "VD: …" puts the
 * sentence into the mouth of a speaker of that side of the invented beat, "VD!: …" has him deny it, no mark leaves it to the outlet. A
 * claim is written "control asserts LM Kersholt eq 0.7 share", "-" where there is no place or no quantity, an aspect at the end.
 */
export type Said = readonly [sentence: string, ...claims: readonly string[]];
