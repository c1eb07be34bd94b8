import { ALIKE } from "../../../compare/copies.ts";
import { driftsOf } from "../../../compare/structure/drift.ts";
import { HearsayError } from "../../../model/error.ts";
import { judgements } from "../../../model/people.ts";
import type { BoardAnswer, DriftsAnswer, TreeAnswer } from "../../../model/screens.ts";
import type { DriftAnswer } from "../../../model/structure.ts";
import type { Desk } from "../../desk.ts";
import { claimColumns } from "../../export/csv.ts";
import { claimFeatures } from "../../export/geojson.ts";
import type { Filters } from "../../filters.ts";
import { part, type Screen } from "./screen.ts";
import { tableOf, within } from "./tables.ts";

/** How figures moved in the matters about a place and of a kind, those with the most steps first. */
function driftsAt(desk: Desk, about: Pick<Filters, "place" | "kind">): readonly DriftAnswer[] {
  const found: DriftAnswer[] = [];
  for (const { matters, name } of desk.boards(about)) found.push(...driftsOf(matters, name));
  return found.sort((a, b) => b.steps.length - a.steps.length || (a.question < b.question ? -1 : 1));
}

/** The dispute board: one matter, who affirms, who differs, who denies. */
export const matter: Screen<BoardAnswer> = {
  name: "matter",
  path: "/matter/:id",
  about: "one matter with every report, its figures over time, and who said nothing",
  takes: [],
  answer: (office, { id }) => {
    const desk = office.desk();
    const found = desk.matter(id);
    if (!found) return null;
    const about = { place: found.place?.id ?? found.place?.name ?? "", kind: found.kind };
    return { matter: found, drifts: driftsAt(desk, about).filter((d) => d.matters.includes(found.key)) };
  },
  csv: ({ matter: m }) =>
    tableOf(
      m.positions.flatMap((p) => p.claims.map((claim) => ({ p, claim }))),
      [
        ["position", ({ p }) => p.stance],
        ["origin", ({ p }) => p.origin],
        ...within(
          claimColumns,
          ({ claim }: { claim: BoardAnswer["matter"]["positions"][number]["claims"][number] }) => claim,
        ),
      ],
    ),
  geojson: ({ matter: m }) => claimFeatures(m.positions.flatMap((p) => p.claims)),
};

/** Origins of one matter: utterances, who carried them, near-copies from a threshold on. */
export const origins: Screen<TreeAnswer> = {
  name: "origins",
  path: "/matter/:id/origins",
  about: "one matter's utterances, who carried them, and why; near-copies from `threshold` on (0 to 1, 0.45)",
  takes: ["threshold"],
  answer: (office, { id, value }) => {
    const desk = office.desk();
    const found = desk.origins(id, threshold(value("threshold")));
    if (!found) return null;
    const named = new Set([
      ...found.tree.flatMap((t) => t.reports.map((r) => r.article)),
      ...found.copies.flatMap((c) => [c.a, c.b]),
    ]);
    const titles = Object.fromEntries([...named].map((a) => [a, desk.article(a)?.article.title ?? ""]));
    return { origins: found, judged: judgedIn(desk, found), titles };
  },
  csv: ({ origins: o }) =>
    tableOf(
      o.tree.flatMap((t) => t.reports.map((r) => ({ t, r }))),
      [
        ["origin", ({ t }) => t.origin],
        ["speaker", ({ t }) => t.speaker?.name ?? null],
        ["said", ({ t }) => t.said],
        ["outlet", ({ r }) => r.outlet],
        ["published", ({ r }) => r.published],
        ["state", ({ r }) => r.state],
        ["reasons", ({ r }) => r.reasons.join("; ")],
        ["article", ({ r }) => r.article],
        ["claim", ({ r }) => r.claim],
      ],
    ),
};

/** What people judged of the origins of a matter's reports. */
function judgedIn(desk: Desk, { tree }: TreeAnswer["origins"]): TreeAnswer["judged"] {
  const claims = new Set(tree.flatMap((t) => t.reports.map((r) => r.claim)));
  return judgements(desk.said).filter(
    ({ body }) => body.about === "origins" && claims.has(body.a) && claims.has(body.b),
  );
}

function threshold(text: string): number {
  const value = text === "" ? ALIKE : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new HearsayError("use/filter", `"${text}" is no threshold`, "Give a number from 0 to 1.");
}

/** How numbers moved, by place and kind. */
export const drift: Screen<DriftsAnswer> = {
  name: "drift",
  path: "/drift",
  about: "figures over time, a lane a speaker, comparators kept",
  takes: ["offset"],
  answer: (office, asked) => ({ drifts: part(driftsAt(office.desk(), asked.filters), asked, 12) }),
  csv: (answer) =>
    tableOf(
      answer.drifts.rows.flatMap((d) => d.steps.map((s) => ({ d, s }))),
      [
        ["figure", ({ d }) => d.question],
        ["said", ({ s }) => s.said],
        ["speaker", ({ s }) => s.speaker?.name ?? `${s.outlet} (own voice)`],
        ["side", ({ s }) => s.speaker?.side ?? null],
        ["stance", ({ s }) => s.stance],
        ["claimed_value", ({ s }) => s.quantity.value],
        ["claimed_high", ({ s }) => s.quantity.high],
        ["comparator", ({ s }) => s.quantity.comparator],
        ["unit", ({ s }) => s.quantity.unit],
        ["change", ({ s }) => s.change],
        ["claims", ({ s }) => s.claims.join(" ")],
      ],
    ),
};
