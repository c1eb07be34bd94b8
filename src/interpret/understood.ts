import type { Claim, PlaceRef } from "../model/claim.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./frame.ts";
import { sideOfPlace } from "./harm.ts";
import type { Stage } from "./scene.ts";
import { negated } from "./stance.ts";

/** Kinds that are always somewhere: who leaves or holds does so at a place. */
const placed: ReadonlySet<string> = new Set(["evacuation", "control"]);
/** Kinds that are somewhere unless they count a whole war. */
const harmed: ReadonlySet<string> = new Set(["casualties", "strike", "losses", "advance", "settlements", "area"]);
/** Kinds whose places show what an article is about. */
const telling: ReadonlySet<string> = new Set([...placed, ...harmed, "encirclement", "surrender"]);

/** How many sentences back the place goes without saying. */
const near = 2;

/**
 * Where a claim without a place of its own is: what was told last, in the sentences just before, or the place they speak of; else the one
 * place the article has told of so far. A form of its own it has not. Null where nothing near fits, and for totals of a war.
 */
export function understood(f: Found, clause: Clause, scene: Stage): PlaceRef | null {
  if (f.place || f.rule === "control/none") return f.place;
  if ((f.kind === "settlements" || f.kind === "area") && !clause.stretch.statement) return null;
  const always = placed.has(f.kind);
  const surrendered = f.kind === "surrender" && f.quantity?.value != null;
  if (!always && !((harmed.has(f.kind) || surrendered) && !summed(f, clause, scene))) return null;
  const again = retold(f, scene);
  if (again && !always) return again.place ? unsaid(again.place) : null;
  const told = scene.before.findLast(
    (c) => c.place !== null && telling.has(c.kind) && scene.since(c.words) <= near && !atHome(f, c, scene),
  );
  if (told?.place && (always || sameParagraph(told, scene))) return unsaid(told.place);
  const last = always ? scene.lastPlace() : null;
  if (last) return last;
  const before = f.kind === "evacuation" ? scene.before.findLast((c) => c.place !== null)?.place : null;
  const topic = before ?? (local(f, clause, scene) ? storyPlace(scene, f) : null);
  return topic ? unsaid(topic) : null;
}

/** What befalls people and what is struck there is told of the place an article is about; weapons sent or stopped and tallies of days are not. */
function local(f: Found, clause: Clause, scene: Stage): boolean {
  if (f.kind === "settlements" || f.kind === "area") return true;
  if (f.kind === "strike")
    return (
      (f.aspect === null || f.aspect === "hit") && f.quantity === null && !scene.denied && !negated(clause, scene.words)
    );
  return (
    f.rule !== "losses/amounted" &&
    (f.kind === "casualties" || f.kind === "losses" || f.kind === "surrender") &&
    f.quantity?.value != null &&
    !clause.stretch.tokens.some((t) => scene.words.refer.rates.has(t.lower))
  );
}

/** The same number of the same side told before: it is where it was. */
const retold = (f: Found, scene: Stage): Claim | undefined =>
  f.quantity?.value == null || f.quantity.value < 10
    ? undefined
    : scene.before.findLast(
        (c) =>
          c.kind === f.kind &&
          c.actor === f.actor &&
          c.aspect === f.aspect &&
          c.quantity?.value === f.quantity?.value &&
          c.quantity?.unit === f.quantity?.unit,
      );

const unsaid = (place: PlaceRef): PlaceRef => ({ ...place, text: null, part: null });

/** Nobody strikes his own country where nothing says so. */
const atHome = (f: Found, told: Claim, scene: Stage): boolean =>
  f.kind === "strike" && f.actor !== "none" && sideOfPlace(scene, told.place) === f.actor;

/** The place most of what was told so far is about: two of three claims that have one. */
export function storyPlace(scene: Stage, f: Found | null = null): PlaceRef | null {
  const told = scene.before.filter((c) => c.place !== null && telling.has(c.kind) && !(f && atHome(f, c, scene)));
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

/** "since the war began", "in total", "across the country": not of one place. */
const summed = (f: Found, clause: Clause, scene: Stage): boolean =>
  f.background === true ||
  clause.stretch.tokens.some(
    (t, k, all) => scene.words.refer.sums.has(t.lower) && !scene.words.refer.lately.has(all[k + 1]?.lower ?? ""),
  );

function sameParagraph(told: Claim, scene: Stage): boolean {
  const { doc } = scene.hearing;
  const block = doc.blocks[doc.sentences[scene.stretch.sentence]?.block ?? -1]?.span;
  return !!block && told.words.start >= block.start;
}
