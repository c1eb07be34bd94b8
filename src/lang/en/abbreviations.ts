/** Words written with an apostrophe in front, where letters are left out: 'em, 'til. */
export const elided: ReadonlySet<string> = new Set([
  "em",
  "n",
  "til",
  "tis",
  "twas",
  "cause",
  "bout",
  "round",
  "cos",
  "cuz",
  "im",
  "er",
  "kay",
  "nuff",
]);
