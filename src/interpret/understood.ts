import type { Claim, PlaceRef } from "../model/claim.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./frame.ts";
import { sideOfPlace } from "./harm.ts";
import { whole } from "./kinds/casualties-spread.ts";
import type { Stage } from "./scene.ts";
import { type Candidate, candidates } from "./story/choose.ts";
import { headedFor } from "./story/goal.ts";
import { pointerIn } from "./story/pointer.ts";

/** Kinds that are always somewhere: who leaves or holds does so at a place. */
const placed: ReadonlySet<string> = new Set(["evacuation", "control"]);
/** Kinds that are somewhere unless they count a whole war. */
const harmed: ReadonlySet<string> = new Set([
  "casualties",
  "strike",
  "losses",
  "advance",
  "settlements",
  "area",
  "evacuation",
  "surrender",
  "encirclement",
]);
/** Kinds whose places show what an article is about. */
const telling: ReadonlySet<string> = new Set([...placed, ...harmed, "encirclement", "surrender"]);

const kept = new WeakMap<PlaceRef, readonly Candidate[]>();

/** Why a claim is of a place its own words do not name: the places it may be of, likeliest first; null where they name it. */
export const groundsFor = (place: PlaceRef): readonly Candidate[] | null => kept.get(place) ?? null;

/**
 * Where a claim without a place of its own is: the likeliest of the places its story tells of here, and of those the story is about. A
 * form of its own it has not. Null where none is likelier than no place at all.
 */
export function understood(f: Found, clause: Clause, scene: Stage): PlaceRef | null {
  const goal = f.kind === "evacuation" && f.place !== null && headedFor(f.place, scene);
  if (f.place && !goal && !afar(f.place, scene) && (f.place.text !== null || f.place.start >= f.words.start))
    return f.place;
  if ((f.kind === "settlements" || f.kind === "area") && (f.place || !clause.stretch.statement)) return f.place;
  if (f.rule === whole || f.rule === "control/none") return null;
  const always = placed.has(f.kind) && !(f.kind === "evacuation" && f.quantity?.value != null);
  const beside = f.kind === "other" && f.place !== null;
  if (!always && !harmed.has(f.kind) && !beside) return f.place;
  const ranked = candidates(f, clause, scene, (place) => !abroad(f, clause, place, scene));
  const chosen = (always || beside ? ranked.find((c) => c.place !== null) : ranked[0]) ?? null;
  if (chosen?.place) kept.set(chosen.place, ranked);
  return chosen?.place ?? (goal ? f.place : null);
}

/** Where nothing says so, nobody strikes his own country, nobody dies in another's as a whole, and nobody leaves where he goes. */
function abroad(f: Found, clause: Clause, place: PlaceRef, scene: Stage): boolean {
  if (f.kind === "evacuation" && headedFor(place, scene)) return true;
  if (f.actor === "none") return false;
  const side = sideOfPlace(scene, place);
  if (f.kind === "strike") return side === f.actor && pointerIn(clause, scene) === null;
  const country = scene.hearing.beat.sides.some((s) => s.country === place.id);
  return f.kind === "casualties" && country && side !== null && side !== f.actor;
}

/** Named only as where the one sits who is quoted: "the ministry in X". */
const afar = (place: PlaceRef, scene: Stage): boolean =>
  scene.story
    .of(place.name)
    .some((t) => t.standing === "quoted" && t.mention.start >= place.start && t.mention.end <= place.end);

/** Nobody strikes his own country. */
const atHome = (f: Found, place: PlaceRef | null, scene: Stage): boolean =>
  f.kind === "strike" && f.actor !== "none" && sideOfPlace(scene, place) === f.actor;

/** The place most of what was told so far is about: two of three claims that have one. */
export function storyPlace(scene: Stage, f: Found | null = null): PlaceRef | null {
  const told = scene.before.filter((c) => c.place !== null && telling.has(c.kind) && !(f && atHome(f, c.place, scene)));
  const towns = told.filter((c) => !within(scene, c));
  const all = towns.length ? towns : told;
  const times = new Map<string, { count: number; place: PlaceRef }>();
  for (const { place } of all)
    times.set(place!.name ?? "", { count: (times.get(place!.name ?? "")?.count ?? 0) + 1, place: place! });
  const first = [...times.values()].sort((a, b) => b.count - a.count)[0];
  return first && first.count * 2 >= all.length ? first.place : null;
}

/** A bridge or quarter of a town, which no whole story is about. */
const within = (scene: Stage, c: Claim): boolean =>
  scene.mentions.some((m) => m.kind === "quarter" && m.name === c.place?.name);
