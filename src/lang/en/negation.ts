/** Words before or in a clause that turn what it says into its denial; several words stand for a phrase. */
export const denials: ReadonlySet<string> = new Set(
  `untrue, false, incorrect, far from, a lie, lies, baseless, fabricated, unfounded, nonsense, not true, not the case, no truth, not correspond, no relation, no resemblance, not match, not reflect, nothing to do, a hoax, a fabrication, an invention, untruth, not so, not so that, a fake, fake, disinformation, without foundation`
    .trim()
    .split(/\s*,\s*/),
);

/** Determiners that deny their noun: "no advance", "neither town". */
export const denyingDeterminers: ReadonlySet<string> = new Set(["no", "not", "neither", "none", "nobody", "nothing"]);

/** Of these, what only counts or adds: "no more than 300", "not only". */
export const undenying: ReadonlySet<string> = new Set(
  "no more than,no less than,no fewer than,no later than,not less than,not more than,not fewer than,not only,not just,not merely,not least".split(
    ",",
  ),
);

/** What would bear a claim out: "there is no … that" doubts it. */
export const evidence: ReadonlySet<string> = new Set([
  "evidence",
  "confirmation",
  "proof",
  "sign",
  "signs",
  "indication",
  "indications",
  "visual",
  "trace",
]);

/** Phrases before a verb that deny it; the verb then stands behind its auxiliary: "at no point did they enter". */
export const never: ReadonlySet<string> = new Set([
  "at no point",
  "at no time",
  "at no stage",
  "in no way",
  "in no case",
  "on no account",
  "by no means",
  "under no circumstances",
  "no way",
]);

/** What denies of something that it takes place. */
export const impossible: ReadonlySet<string> = new Set(["impossible", "unthinkable", "out of the question"]);
