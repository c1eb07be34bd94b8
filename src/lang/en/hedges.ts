/** Words that leave open whether it is so; several words stand for a phrase. Kept with the claim, never read as denial. */
export const hedges: ReadonlySet<string> = new Set(
  `reportedly, allegedly, alleged, apparently, supposedly, purportedly, purported, seemingly, presumably, likely, possibly, probably, perhaps, may, might, could, may have, might have, could have, appears to, appear to, appeared to,
  seems to, seem to, seemed to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, is said to, are said to, is understood to, unconfirmed, so-called, claimed, potentially`
    .trim()
    .split(/\s*,\s*/),
);
