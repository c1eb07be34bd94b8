import type { Matter } from "../../model/matter.ts";
import type { OriginReport, OriginsAnswer } from "../../model/structure.ts";
import { group } from "../group.ts";
import { askingOf } from "./held.ts";
import { countsOf } from "./joined.ts";

/** A pair of articles and how much of their two-word runs they are estimated to have in common, from 0 to 1. */
export interface Alike {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

/** One matter's utterances in order, each with its reports by the time they were printed; last what has no origin. */
export function originsAnswer(matter: Matter, alike: readonly Alike[], threshold: number): OriginsAnswer {
  const edges = matter.positions.flatMap((position) => position.edges.map((edge) => ({ position, edge })));
  const labels = [...group(edges, ({ position }) => position.origin ?? "")].sort(([a], [b]) => number(a) - number(b));
  const { reports, outlets, origins, unestablished } = matter;
  return {
    ...askingOf(matter),
    reports,
    outlets,
    origins,
    unestablished,
    tree: labels.map(([label, same]) => ({
      origin: label === "" ? null : label,
      speaker: label === "" ? null : (same[0]?.position.speaker ?? null),
      said: label === "" ? null : (same[0]?.position.said ?? null),
      reports: same
        .map(
          ({ edge }): OriginReport => ({
            article: edge.report.article,
            claim: edge.report.claim,
            outlet: edge.report.outlet,
            published: edge.report.published,
            state: edge.state,
            reasons: edge.reason.split("; "),
            to: edge.to && { article: edge.to.article, claim: edge.to.claim },
          }),
        )
        .sort((a, b) => compared(a.published ?? "~", b.published ?? "~") || compared(a.article, b.article)),
    })),
    copies: alike
      .map(({ a, b, similarity }) => ({
        a,
        b,
        similarity: Math.round(similarity * 1000) / 1000,
        degree: similarity >= threshold ? ("near-copy" as const) : ("rewrite" as const),
      }))
      .sort((x, y) => y.similarity - x.similarity || compared(x.a, y.a) || compared(x.b, y.b)),
    threshold,
    counts: countsOf(matter, alike),
  };
}

const number = (label: string): number => (label === "" ? Number.MAX_SAFE_INTEGER : Number(label.slice(1)));
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
