import type { ClaimsAnswer, OverviewAnswer } from "../../../model/screens.ts";
import { sideNames } from "../../answers.ts";
import type { Desk } from "../../desk.ts";
import { claimColumns } from "../../export/csv.ts";
import { claimFeatures } from "../../export/geojson.ts";
import { coverageOf } from "./coverage.ts";
import { facetGroups } from "./facets.ts";
import { partOf, type Screen } from "./screen.ts";
import { tableOf } from "./tables.ts";

/** What sides are called, whichever beat they are of. */
export const sideNamesOf = (desk: Desk): ((side: string) => string) => {
  const names = desk.beats.map((beat) => ({ own: new Set(beat.sides.map((s) => s.id)), name: sideNames(beat) }));
  return (side) => (names.find(({ own }) => own.has(side)) ?? names[0])?.name(side) ?? side;
};

/** Disputes, facets, what was read. */
export const overview: Screen<OverviewAnswer> = {
  name: "overview",
  path: "/",
  about: "the newest disputes, facets with counts, coverage of outlets and days",
  takes: ["offset"],
  answer: (office, asked) => {
    const desk = office.desk();
    const facets = desk.facets(asked.filters);
    return {
      ledger: office.ledger(),
      matters: partOf((which) => desk.matters(asked.filters, which), asked, 30),
      facets: facetGroups(facets, sideNamesOf(desk)),
      claims: facets.total,
      coverage: coverageOf(desk.readDays()),
    };
  },
  csv: ({ matters }) =>
    tableOf(matters.rows, [
      ["matter", (m) => m.key],
      ["question", (m) => m.question],
      ["first_sentence", (m) => m.says],
      ["from", (m) => m.from],
      ["to", (m) => m.to],
      ["affirms", (m) => m.stances.affirms ?? 0],
      ["differs", (m) => m.stances.differs ?? 0],
      ["denies", (m) => m.stances.denies ?? 0],
      ["reports", (m) => m.reports],
      ["outlets", (m) => m.outlets],
      ["origins", (m) => m.origins],
      ["not_established", (m) => m.unestablished],
    ]),
};

/** Claims that fit, with facets: the search. */
export const claims: Screen<ClaimsAnswer> = {
  name: "claims",
  path: "/claims",
  about: "claims that fit the filters, with facets and counts",
  takes: ["offset"],
  answer: (office, asked) => {
    const desk = office.desk();
    const claims = partOf((which) => desk.claims(asked.filters, which), asked, 40);
    return { claims, facets: facetGroups(desk.facets(asked.filters), sideNamesOf(desk), 12) };
  },
  csv: (answer) => tableOf(answer.claims.rows, claimColumns),
  geojson: (answer) => claimFeatures(answer.claims.rows),
};
