import type { Beat } from "../beat/beat.ts";
import { movement } from "../compare/movement.ts";
import { againstInterest } from "../compare/structure/interest.ts";
import { inMatter } from "../compare/structure/links.ts";
import { wordings } from "../compare/structure/wording.ts";
import { kindOf } from "../kinds/index.ts";
import type { ArticleAnswer, ClaimAnswer, MatterAnswer, MatterLine, PositionAnswer } from "../model/answer.ts";
import type { Matter, Position } from "../model/matter.ts";
import { sideNames } from "./answers.ts";
import { type Note, noteOf } from "./board.ts";

/** What matters are spelt out with. */
export interface Context {
  readonly beats: readonly Beat[];
  readonly claims: ReadonlyMap<string, { readonly claim: ClaimAnswer; readonly article: ArticleAnswer }>;
  readonly answers: readonly ArticleAnswer[];
}

/** A matter as a list names it. */
export function matterLine(m: Matter, context: Context): MatterLine {
  const { positions, ...rest } = m;
  const stances: Record<string, number> = {};
  for (const p of positions) stances[p.stance] = (stances[p.stance] ?? 0) + 1;
  const first = context.claims.get(positions[0]?.claims[0]?.claim ?? "")?.claim;
  const speakers = [...new Set(positions.map((p) => p.speaker?.name ?? p.claims[0]?.outlet ?? ""))].filter(Boolean);
  return {
    ...rest,
    stances,
    says: positions[0] ? says(positions[0], context) : "",
    stance: first?.stance ?? "asserts",
    speakers,
  };
}

/** A matter with every report spelt out, how its figure moved, and who said nothing. */
export function matterAnswer(m: Matter, context: Context): MatterAnswer {
  const beat = beatOf(m, context);
  const name = beat ? sideNames(beat) : (side: string) => side;
  return {
    ...m,
    positions: m.positions.map((p) => positionAnswer(p, context)),
    movement: movement(m),
    links: inMatter(m, name),
    interest: againstInterest([m], name),
    wording: wordings([m], (id) => wordedBy(id, context))[0] ?? null,
    silent: silent(m, context),
  };
}

const beatOf = (m: Matter, { beats, claims }: Pick<Context, "beats" | "claims">): Beat | undefined =>
  beats.find((b) => b.id === claims.get(m.positions[0]?.claims[0]?.claim ?? "")?.article.reader.beat);

function wordedBy(id: string, { claims }: Context): Note | null {
  const found = claims.get(id);
  return found ? noteOf(found.claim) : null;
}

function says(position: Position, { claims }: Context): string {
  return claims.get(position.claims[0]?.claim ?? "")?.claim.says ?? "";
}

function positionAnswer(p: Position, context: Context): PositionAnswer {
  const { stance, speaker, said, quantity, actor, origin, edges } = p;
  const claims = p.claims.flatMap((r) => context.claims.get(r.claim)?.claim ?? []);
  return { stance, speaker, said, quantity, actor, origin, edges, claims, says: says(p, context) };
}

/** Sides of the matter's beat that nobody spoke for in it, with what was read around those days. Silence is never denial. */
function silent(m: Matter, { beats, answers, claims }: Context): MatterAnswer["silent"] {
  const beat = beatOf(m, { beats, claims });
  if (!beat || !kindOf(m.kind)) return [];
  const spoke = new Set(m.positions.map((p) => p.speaker?.side ?? "none"));
  const near = answers.filter((a) => a.reader.beat === beat.id && a.article.published && close(a.article.published, m));
  const days = near.map((a) => (a.article.published ?? "").slice(0, 10)).sort();
  return beat.sides
    .filter((side) => !spoke.has(side.id))
    .map((side) => ({
      side: side.id,
      name: side.name,
      outlets: new Set(near.map((a) => a.article.outlet)).size,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    }));
}

const week = 7 * 24 * 3600 * 1000;
const close = (published: string, m: Matter): boolean => {
  const at = Date.parse(published),
    from = Date.parse((m.from ?? "").slice(0, 10)),
    to = Date.parse((m.to ?? m.from ?? "").slice(-10));
  return Number.isNaN(from) || (at >= from - week && at <= (Number.isNaN(to) ? from : to) + week);
};
