/** Papers a body reports in: "in its weekly bulletin", "on its official page". */
export const bulletinNouns: ReadonlySet<string> = new Set(
  "bulletin update summary report briefing page communique communiqué digest readout roundup".split(" "),
);

/** Words only a party to the fighting uses of it: a paragraph with one, behind a body's report, is that body's. */
export const bulletinSigns: RegExp =
  /\b(enemy|enemies|invaders?|occupiers?|our (?!correspondent|reporter|readers?|website|channel)|in the [\p{L}\p{N}' -]{2,40} (direction|directions|sector|axis))\b/u;

/** Lines that newsrooms put between the paragraphs of a text: they end nothing. */
export const asides: RegExp =
  /^(read (also|more)|see also|related|also read|more on this|recommended|advertisement|photos?|video|watch|listen|follow us|sign up|subscribe|illustration|as reported)\b/u;

/** Words a bulletin is full of; they carry a run of its paragraphs on but do not begin one. */
export const bulletinPhrases: RegExp =
  /\b(over the (past |last )?(day|week|24 hours)|losses|personnel|servicemen|armed forces|air defen[cs]e|battlegroups?|(group|air) strikes?|targets?|combat (clashes|engagements)|repelled|repulsed|assaults?)\b/u;
