/** Words before or in a clause that turn what it says into its denial; several words stand for a phrase. */
export const denials: ReadonlySet<string> = new Set(
  `untrue, false, incorrect, far from, a lie, lies, baseless, fabricated, unfounded, nonsense, not true, not the case, no truth, a fake, fake, disinformation, without foundation`
    .trim()
    .split(/\s*,\s*/),
);

/** Determiners that deny their noun: "no advance", "neither town". */
export const denyingDeterminers: ReadonlySet<string> = new Set(["no", "neither", "none", "nobody", "nothing"]);
