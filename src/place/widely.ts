import type { Place } from "../beat/beat.ts";
import { isOfArticle } from "../beat/local.ts";
import { sideOf } from "../beat/mentions.ts";
import { foldName } from "../gazetteer/fold.ts";
import { world } from "../gazetteer/world.ts";
import type { Notice, PlaceMention } from "../model/reading.ts";
import { alike } from "./alike.ts";
import { TAKEN } from "./anchors.ts";
import { nameFor } from "./forms.ts";
import type { Ground, Spot } from "./ground.ts";
import type { Ranked } from "./rank.ts";
import { rescued } from "./rescue.ts";
import { roleOf } from "./role.ts";
import { type Toponym, type Toponyms, toponymsIn } from "./toponyms.ts";
import { type Settled, settle } from "./votes.ts";

/** A mention, and what its reader should know of it. */
export interface Placed {
  readonly mention: PlaceMention;
  readonly notice: Notice | null;
}

/**
 * Places named outside the beat's tables, from the gazetteer of the whole world; and in a beat without sides, where the beat knows no
 * more than states and their capitals, all places.
 */
export function widely(ground: Ground, spots: readonly Spot[], choices: readonly (readonly Ranked[] | null)[]): Wide {
  const apart = !aboutBeat(ground, spots);
  const open = spots.map((spot, i) => isOpen(spot, choices[i] ?? null, apart) || partOfLonger(ground, spot));
  const told = new Set(
    spots.filter((spot, i) => open[i] && spot.sure && spot.how !== "exact").map((spot) => spot.from),
  );
  const toponyms = toponymsIn(ground, world(), takenBy(ground, spots, open, apart), told);
  const text = ground.h.doc.text;
  const judged = new Set(
    spots.filter(
      (spot, i) =>
        open[i] && spot.how === "exact" && world().named(foldName(text.slice(spot.start, spot.end))) !== null,
    ),
  );
  const fixed = new Set<Place>();
  spots.forEach((_, i) => {
    const choice = choices[i];
    if (!open[i] && choice?.length === 1) fixed.add(choice[0]!.place);
  });
  const under = new Map(spots.map((spot) => [spot.start, spot]));
  const settled = settleAll(ground, toponyms, [...fixed]);
  const found = settled.map((one) => placed(ground, one, under.get(one.toponym.start) ?? null));
  const unknown = spots.filter((spot, i) => open[i] && spot.sure && spot.how !== "exact" && !overlaps(spot, found));
  return { found: [...found, ...unknown.flatMap((spot) => respelt(ground, spot, settled))], judged };
}

const overlaps = (spot: Spot, found: readonly Placed[]): boolean =>
  found.some(({ mention }) => mention.start < spot.end && spot.start < mention.end);

/** A name no table has, as another spelling of a settlement among the text's other places. */
function respelt(ground: Ground, spot: Spot, settled: readonly Settled[]): Placed[] {
  if (spot.to - spot.from > 3 || (spot.fresh !== null && spot.fresh.kind !== "settlement")) return [];
  const text = ground.h.doc.text.slice(spot.start, spot.end);
  const entry = alike(world(), text, settled);
  if (!entry) return [];
  const { id, name, lat, lon, kind } = entry.place;
  const [start, end] = [spot.start, spot.end];
  const role = roleOf(ground, { ...spot, places: [entry.place] });
  const mention = { text, start, end, id, name, lat, lon, role, candidates: 1, score: 1, regime: null, kind };
  const reason = `“${text}” is read as ${name}.`;
  return [{ mention, notice: { code: "place/misspelt", words: { start, end }, reason } }];
}

/** Entries for all toponyms: for those the words speak for, then once more with the doubtful ones that these vouch for. */
function settleAll(ground: Ground, { found, doubtful }: Toponyms, fixed: readonly Place[]): readonly Settled[] {
  const first = settle(ground, found, fixed);
  const more = rescued(ground, doubtful, first, fixed);
  if (more.length === 0) return first;
  const all = [...found, ...more].sort((a, b) => a.start - b.start);
  return settle(ground, all, fixed);
}

/** What the world's gazetteer says of a text, and the beat's spots on which it has the last word. */
interface Wide {
  readonly found: readonly Placed[];
  readonly judged: ReadonlySet<Spot>;
}

/** Whether the world's gazetteer may say better what a spot is: a name no table has, or any name where the text is not about the beat. */
const isOpen = (spot: Spot, choice: readonly Ranked[] | null, apart: boolean): boolean =>
  choice === null || choice.length === 0 || (apart && spot.how === "exact");

/** "Lake Xia", "the Xian River": a country's or region's name within that of a water, a height or an island the world's gazetteer has. */
function partOfLonger({ words, sentences }: Ground, { from, to, places }: Spot): boolean {
  if (!places.some((place) => place.kind === "country" || place.kind === "region")) return false;
  const free = (at: number, after: number): boolean =>
    (words[at]?.caps ?? 0) > 0 && sentences[at] === sentences[from] && words[after]?.gap === " ";
  const names = [
    ...(free(from - 1, from) ? [[from - 1, to] as const] : []),
    ...(free(to, to) && !words[to - 1]!.possessive ? [[from, to + 1] as const] : []),
  ];
  return names.some(([a, b]) => {
    const parts = words.slice(a, b).map((word) => word.key);
    return world().named(parts.join(" "))?.entries[0]?.place.kind === "physical";
  });
}

/** Whether a text is about the beat: both sides, or one and a place of its own, are named. A beat without sides knows only states. */
function aboutBeat({ h }: Ground, spots: readonly Spot[]): boolean {
  if (h.beat.sides.length === 0 || isOfArticle(h.beat)) return false;
  const sides = new Set(
    h.mentions
      .flatMap((mention) => (mention.type === "outlet" ? [] : mention.ids.map((id) => sideOf(h.beat, id))))
      .filter((side) => h.beat.sides.some((own) => own.id === side)),
  );
  if (sides.size !== 1) return true;
  return spots.some((spot) => spot.how === "exact" && !spot.voice && spot.places[0]?.kind !== "country");
}

/** Words that are somebody's or somewhere's already. An adjective of the beat's ("Xian") may still stand for its country. */
function takenBy(ground: Ground, spots: readonly Spot[], open: readonly boolean[], apart: boolean): boolean[] {
  const { words, h } = ground;
  const taken = words.map(() => false);
  let at = 0;
  for (const mention of h.mentions) {
    while (at < words.length && words[at]!.end <= mention.start) at++;
    if (
      mention.type === "adjective" ||
      (apart && (mention.type === "place" || mention.type === "side" || ground.starts.has(mention.start)))
    )
      continue;
    for (let i = at; i < words.length && words[i]!.start < mention.end; i++) taken[i] = true;
  }
  spots.forEach((spot, i) => {
    for (let word = spot.from; word < spot.to; word++) taken[word] = !open[i];
  });
  return taken;
}

function placed(ground: Ground, settled: Settled, spot: Spot | null): Placed {
  const { toponym, entry, score, candidates } = settled;
  const { place } = entry;
  const text = ground.h.doc.text.slice(toponym.start, toponym.end);
  const certain = score >= TAKEN;
  const mention: PlaceMention = {
    text,
    start: toponym.start,
    end: toponym.end,
    id: certain ? place.id : null,
    name: certain ? place.name : text,
    lat: place.lat,
    lon: place.lon,
    role: toponym.standing === "place" ? roleOf(ground, spotOf(ground, toponym, spot, place)) : toponym.standing,
    candidates,
    score,
    regime: place.names.length > 0 ? (nameFor(place, text)?.regime ?? null) : null,
    kind: certain ? place.kind : null,
  };
  return { mention, notice: certain ? null : doubt(settled, mention) };
}

function doubt({ entry, others }: Settled, { text, start, end }: PlaceMention): Notice {
  const some = [entry, ...others].map(
    ({ place, admin }) => `${place.name} (${admin ?? place.country ?? ""}, ${place.id})`,
  );
  return { code: "place/ambiguous", words: { start, end }, reason: `“${text}” may be ${some.join(", ")}.` };
}

/** The toponym as a spot, for what its role is; whether it speaks is known from the beat, else countries do. */
function spotOf(ground: Ground, toponym: Toponym, spot: Spot | null, place: Place): Spot {
  const { from, to, start, end } = toponym;
  return {
    start,
    end,
    from,
    to,
    how: "exact",
    places: [place],
    sentence: ground.sentences[from]!,
    voice: place.kind !== "physical" && (spot?.voice ?? place.kind === "country"),
    adjective: spot?.adjective ?? false,
    sure: true,
    fresh: null,
  };
}
