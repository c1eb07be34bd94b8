import type { Beat } from "../beat/beat.ts";
import { movement } from "../compare/movement.ts";
import { againstInterest } from "../compare/structure/interest.ts";
import { inMatter } from "../compare/structure/links.ts";
import { type Worded, wordings } from "../compare/structure/wording.ts";
import type { View } from "../compare/view.ts";
import type { ClaimAnswer, MatterAnswer, MatterLine, PositionAnswer } from "../model/answer.ts";
import type { Matter, Position } from "../model/matter.ts";
import { sideNames } from "./answers.ts";

/** What matters are spelt out with. */
export interface Context {
  readonly beats: readonly Beat[];
  claim(id: string): ClaimAnswer | null;
  /** The beat that a claim was read with. */
  beatOf(claim: string): Beat | null;
  /** What was published from one day to another among the articles read with a beat. */
  published(beat: string, from: string | null, to: string | null): ReturnType<View["published"]>;
}

/** A matter as a list names it. */
export function matterLine(m: Matter, context: Context): MatterLine {
  const { positions, ...rest } = m;
  const stances: Record<string, number> = {};
  for (const p of positions) stances[p.stance] = (stances[p.stance] ?? 0) + 1;
  const first = context.claim(positions[0]?.claims[0]?.claim ?? "");
  const speakers = [...new Set(positions.map((p) => p.speaker?.name ?? p.claims[0]?.outlet ?? ""))].filter(Boolean);
  return {
    ...rest,
    stances,
    says: positions[0] ? says(positions[0], context) : "",
    first: positions[0] ? { actor: positions[0].actor, quantity: positions[0].quantity } : null,
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

const beatOf = (m: Matter, context: Context): Beat | null => context.beatOf(m.positions[0]?.claims[0]?.claim ?? "");

function wordedBy(id: string, context: Context): Worded | null {
  const claim = context.claim(id);
  if (!claim) return null;
  const mode = claim.statement?.mode;
  const voice = mode === undefined ? "own" : mode === "direct" ? "quoted" : "reported";
  return { word: claim.loaded?.text.toLowerCase() ?? null, voice };
}

const says = (position: Position, context: Context): string =>
  context.claim(position.claims[0]?.claim ?? "")?.says ?? "";

function positionAnswer(p: Position, context: Context): PositionAnswer {
  const { stance, speaker, said, quantity, actor, origin, edges } = p;
  const claims = p.claims.flatMap((r) => context.claim(r.claim) ?? []);
  return { stance, speaker, said, quantity, actor, origin, edges, claims, says: says(p, context) };
}

/** Sides of the matter's beat that nobody spoke for in it, with what was read around those days. Silence is never denial. */
function silent(m: Matter, context: Context): MatterAnswer["silent"] {
  const beat = beatOf(m, context);
  if (!beat) return [];
  const spoke = new Set(m.positions.map((p) => p.speaker?.side ?? "none"));
  const quiet = beat.sides.filter((side) => !spoke.has(side.id));
  if (quiet.length === 0) return [];
  const { outlets, from, to } = context.published(beat.id, around(m.from, -WEEK), around(m.to ?? m.from, WEEK));
  return quiet.map((side) => ({ side: side.id, name: side.name, outlets, from, to }));
}

const WEEK = 7;

/** The day so many days from another; null where none is told. */
function around(day: string | null, days: number): string | null {
  const at = Date.parse((day ?? "").slice(0, 10));
  return Number.isNaN(at) ? null : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}
