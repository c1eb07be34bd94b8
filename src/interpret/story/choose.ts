import type { PlaceRef } from "../../model/claim.ts";
import type { PlaceMention } from "../../model/reading.ts";
import type { Clause } from "../clause.ts";
import type { Found } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { capitalMeant } from "./capital.ts";
import { about, carried, type Ground, near, none, viewOf } from "./grounds.ts";
import { agreement, eventIn, pointerIn, siteBefore } from "./pointer.ts";
import type { Story } from "./story.ts";
import { grounds } from "./weights.ts";

/** How many claims back a place may have been told to be one of those a claim is of. */
const claims = 8;

/** A place a claim may be of, null for none, with the grounds for it. */
export interface Candidate {
  readonly place: PlaceRef | null;
  readonly grounds: readonly Ground[];
  readonly score: number;
}

/** The places a claim without a place of its own may be of, best first. */
export function candidates(
  f: Found,
  clause: Clause,
  scene: Stage,
  fits: (c: PlaceRef) => boolean,
): readonly Candidate[] {
  const { story } = scene;
  const view = viewOf(scene);
  const best = new Map<string, Candidate>();
  const offer = (place: PlaceRef | null, why: readonly (Ground | null)[]): void => {
    const own = why.filter((g) => g !== null && g.weight !== 0) as Ground[];
    const score = own.reduce((sum, g) => sum + g.weight, 0);
    const name = place?.name ?? "";
    if (score > (best.get(name)?.score ?? Number.NEGATIVE_INFINITY)) best.set(name, { place, grounds: own, score });
  };
  for (const told of view.told) {
    const place = refOf(told.mention, told.sentence === scene.stretch.sentence);
    if (fits(place)) offer(place, [...near(told, view), ...about(place, told.mention.kind, f, view)]);
  }
  for (const level of ["town", "region", "country"] as const) {
    const topic = story.topic(level);
    const place = topic && refOf(topic, false);
    const fresh = level === "town" && view.fresh;
    if (place && fits(place))
      offer(place, [
        ...about(place, topic.kind, f, view),
        fresh ? { what: "fresh", weight: grounds.fresh * story.share(place.name) } : null,
      ]);
  }
  const pointer = pointerIn(clause, scene);
  for (const c of scene.before.slice(-claims))
    if (c.place && fits(c.place))
      offer(unsaid(c.place), [...carried(c, view), ...about(c.place, kindOf(story, c.place), f, view)]);
  if (pointer)
    for (const [name, c] of best) {
      if (!c.place) continue;
      const weight = agreement(pointer, c.place, scene);
      if (weight) best.set(name, joined(c, pointer, weight));
    }
  const site = pointer && siteBefore(pointer, scene);
  if (site) offer(site, [{ what: pointer, weight: grounds.bearing }]);
  const seat = capitalMeant(clause, scene);
  if (seat) offer(seat, [{ what: "capital", weight: grounds.bearing }]);
  if (pointer === null && eventIn(clause, scene)) toEvent(best);
  if (f.place && fits(f.place)) {
    const known = best.get(f.place.name);
    const meant = {
      what: "meant",
      weight: pointer && pointer !== "there" ? grounds.meant : f.kind === "strike" ? grounds.struck : grounds.guessed,
    };
    offer(f.place, [...(known?.grounds ?? about(f.place, kindOf(story, f.place), f, view)), meant]);
  }
  offer(null, none(f, clause, scene, pointer !== null));
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** "in the battle": where what was told last was, else the foremost place of the story. */
function toEvent(best: Map<string, Candidate>): void {
  const all = [...best].filter(([, c]) => c.place !== null);
  const of = (what: string): Candidate | undefined => all.find(([, c]) => c.grounds.some((g) => g.what === what))?.[1];
  const meant =
    of("last") ??
    all.map(([, c]) => c).find((c) => c.grounds.some((g) => g.what === "topic" && g.weight > grounds.topic * 0.9));
  if (meant) best.set(meant.place!.name, joined(meant, "event", grounds.event));
}

const joined = (c: Candidate, what: string, weight: number): Candidate => ({
  ...c,
  grounds: [...c.grounds, { what, weight }],
  score: c.score + weight,
});

const kindOf = (story: Story, place: PlaceRef): PlaceMention["kind"] => story.of(place.name)[0]?.mention.kind ?? null;

const unsaid = (place: PlaceRef): PlaceRef => ({ ...place, text: null, part: null });

const refOf = (m: PlaceMention, here: boolean): PlaceRef => ({
  text: here ? m.text : null,
  start: m.start,
  end: m.end,
  id: m.id,
  name: m.name,
  lat: m.id === null ? null : m.lat,
  lon: m.id === null ? null : m.lon,
  part: null,
});
