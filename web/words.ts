import type { PositionStance } from "../src/model/matter.ts";

// Every word the interface itself says. Neutral verbs only: said, wrote, denied, asked, predicted.

/** Column headings of a matter. */
export const stanceHeads: Readonly<Record<PositionStance, string>> = {
  affirms: "Affirms",
  differs: "Differs in part",
  denies: "Denies",
  doubts: "Doubts",
  predicts: "Predicts",
};

/** What a claim's own stance is called on cards and in the reader. */
export const stanceVerbs: Readonly<Record<string, string>> = {
  asserts: "states:",
  denies: "denies:",
  doubts: "doubts:",
  predicts: "predicts:",
  demands: "wants:",
  asks: "asks:",
};

export const kindNames: Readonly<Record<string, string>> = {
  control: "Control of a place",
  settlements: "Settlements",
  area: "Area",
  advance: "Advance and fighting",
  encirclement: "Encirclement",
  casualties: "Casualties",
  losses: "Equipment",
  strike: "Strikes",
  surrender: "Surrender",
  evacuation: "Evacuation and withdrawal",
  other: "Other",
};

export const words = {
  tagline: "who said what, when, through whom, and who disagrees",
  machine: "Read by a machine",
  accuracy: "measured accuracy",
  limits:
    "It shows what was said, never who is right. A valid record proves that nothing was changed since it was recorded, not that it is true.",
  empty: "Nothing here yet. Add articles with “hearsay add FILE…”, or paste one under “Read an article”.",
  noneMatch: "No matter fits these filters. Take one away, or check how a place is spelt.",
  noArticle: "No article fits these filters. Take one away, or check how a place is spelt.",
  nowhere: "There is no such page",
  loading: "Reading the ledger …",
  silence: "No statement found from",
  ownVoice: "in the outlet’s own voice",
  notEstablished: "origin not established",
  drop: "Paste an article here, or drop a file (HTML, text, JSON). Nothing is recorded until you say so.",
} as const;
