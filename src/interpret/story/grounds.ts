import type { Claim, PlaceRef } from "../../model/claim.ts";
import type { PlaceMention } from "../../model/reading.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../clause.ts";
import type { Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { levelOf, type Told } from "./story.ts";
import { grounds, nowhere } from "./weights.ts";

/** Why a place was held the likelier: a ground and what it counted. */
export interface Ground {
  readonly what: string;
  readonly weight: number;
}

/** What holds of all candidates for one claim alike. */
export interface View {
  readonly scene: Stage;
  /** Places named in the sentences before and in the claim's own. */
  readonly told: readonly Told[];
  /** The place that a sentence before in this paragraph opened with: "In X, …". */
  readonly opened: Told | null;
  /** No place was named in this paragraph up to here. */
  readonly fresh: boolean;
  /** The claim told last that has a place, if it was told just before. */
  readonly last: Claim | null;
}

/** How many sentences back a place may stand to be one of those a claim is of; the story's own are always. */
const window = 8;
/** How many sentences back the claim told last is still in mind. */
const mind = 3;

/** What surrounds a claim in its story. */
export function viewOf(scene: Stage): View {
  const here = scene.stretch.sentence;
  const { sentences } = scene.hearing.doc;
  const { block } = sentences[here]!;
  const told = scene.story.within(here - window, here);
  const mine = told.filter((t) => sentences[t.sentence]!.block === block);
  const opened = mine.findLast((t) => t.opens && t.sentence < here && scene.story.lines[t.sentence]!.event) ?? null;
  const last = scene.before.findLast((c) => c.place !== null) ?? null;
  const gone = last && opened && last.words.start < opened.mention.start && last.place?.name !== opened.mention.name;
  return {
    scene,
    told,
    opened,
    fresh: !mine.some((t) => t.standing === "plain"),
    last: last && !gone && scene.since(last.words) <= mind ? last : null,
  };
}

/** Grounds of how near a mention stands, and of what the story did between. */
export function near(told: Told, { scene, opened }: View): readonly (Ground | null)[] {
  const { story, hearing } = scene;
  const here = scene.stretch.sentence;
  const { sentences } = hearing.doc;
  const [mine, its] = [sentences[here]!, sentences[told.sentence]!];
  const blocks = mine.block - its.block;
  const where =
    told.sentence === here
      ? sameSentence(told, scene)
      : blocks === 0
        ? "paragraph"
        : here - told.sentence <= 2
          ? "before"
          : null;
  let left = false;
  for (let k = told.sentence + 1; k <= here; k++) left ||= story.lines[k]!.apart;
  const other = story.lines[here]!.back !== story.lines[told.sentence]!.back && told.sentence !== here;
  return [
    where && { what: where, weight: grounds[where] },
    { what: "step", weight: grounds.step * (here - told.sentence) },
    told === opened ? { what: "scene", weight: grounds.scene } : moved(told.mention, opened),
    told.standing === "plain" ? null : { what: told.standing, weight: grounds[told.standing] },
    left ? { what: "left", weight: grounds.left } : null,
    other ? { what: "time", weight: grounds.time } : null,
  ];
}

/** Grounds of how near a claim was told. */
export function carried(c: Claim, { scene, opened }: View): readonly (Ground | null)[] {
  const { doc } = scene.hearing;
  const back = scene.since(c.words);
  const block = doc.blocks[doc.sentences[scene.stretch.sentence]?.block ?? -1]?.span;
  const where = block && c.words.start >= block.start ? "paragraph" : back <= 2 ? "before" : null;
  let left = false;
  for (let k = scene.stretch.sentence - back + 1; k <= scene.stretch.sentence; k++)
    left ||= scene.story.lines[k]?.apart ?? false;
  return [
    where && { what: where, weight: grounds[where] },
    { what: "step", weight: grounds.step * back },
    c.place?.name === opened?.mention.name ? null : moved(c.words, opened),
    left ? { what: "left", weight: grounds.left } : null,
  ];
}

/** The story has opened another scene since. */
const moved = (at: Span, opened: Told | null): Ground | null =>
  opened && at.start < opened.mention.start ? { what: "moved", weight: grounds.moved } : null;

/** How a mention of the claim's own sentence stands to it. */
function sameSentence({ mention, located, opens }: Told, scene: Stage): "opens" | "set" | "sentence" | "beside" {
  if (opens) return scene.stretch.statement ? "opens" : "set";
  if (!located) return "beside";
  return scene.stretch.tokens.some((t) => t.start <= mention.start && mention.start < t.end) ? "beside" : "sentence";
}

/** Grounds that hold of a place wherever it is named. */
export function about(
  place: PlaceRef,
  kind: PlaceMention["kind"],
  f: Found,
  { scene, last }: View,
): readonly (Ground | null)[] {
  const level = levelOf(kind);
  const same = scene.before.some((c) => c.place?.name === place.name);
  const here = last?.place?.name === place.name;
  const share = scene.story.share(place.name);
  return [
    { what: "topic", weight: grounds.topic * share },
    level === "town"
      ? null
      : { what: level, weight: grounds[level] * (level === "country" && f.kind === "strike" ? grounds.nation : 1) },
    here ? { what: "last", weight: grounds.last } : same ? { what: "earlier", weight: grounds.earlier } : null,
    here && !toldNowhere(scene) && ofThem(f, scene) ? { what: "of them", weight: grounds.them } : null,
    again(f, place, scene) ? { what: "again", weight: grounds.again } : null,
  ];
}

/** "621 of them": part of what was told last. */
function ofThem(f: Found, scene: Stage): boolean {
  const { tokens } = scene.stretch;
  const at = tokens.findIndex((t) => t.start >= (f.quantity?.words?.end ?? Number.POSITIVE_INFINITY));
  return at >= 0 && lowerOf(tokens[at]) === "of" && scene.words.refer.those.has(lowerOf(tokens[at + 1]));
}

/** What was told last in this sentence is of no one place, and so is a part of it. */
function toldNowhere(scene: Stage): boolean {
  const told = scene.before.at(-1);
  return told !== undefined && told.place === null && scene.since(told.words) === 0;
}

/** The same number of the same side was told of it before. */
const again = (f: Found, place: PlaceRef, scene: Stage): boolean =>
  f.quantity?.value != null &&
  f.quantity.value >= 10 &&
  scene.before.some((c) => c.place?.name === place.name && sameCount(c, f));

const sameCount = (c: Claim, f: Found): boolean =>
  c.kind === f.kind &&
  c.actor === f.actor &&
  c.aspect === f.aspect &&
  c.quantity?.value === f.quantity?.value &&
  c.quantity?.unit === f.quantity?.unit;

/** So many dead are seldom of one place. */
const great = 1000;

/** Units in which armies count their own. */
const army: ReadonlySet<string> = new Set(["soldiers", "casualties"]);

/** Grounds for no place at all. */
export function none(f: Found, clause: Clause, scene: Stage, pointed: boolean): readonly (Ground | null)[] {
  const { tokens } = clause.stretch;
  const w = scene.words.refer;
  const sum = f.background === true || (!pointed && tokens.some((t) => w.sums.has(t.lower) && t.tag !== "PROPN"));
  const span = !pointed && tokens.some((t, k) => w.spells.has(t.lower) && !w.lately.has(lowerOf(tokens[k + 1])));
  const side = tokens.some(
    (t, k) => scene.words.story.own.has(t.lower) && scene.words.actors.owners.has(lowerOf(tokens[k - 1])),
  );
  const area = tokens.some((t, k) => scene.words.story.charge.has(t.lower) && lowerOf(tokens[k - 1]) === "of");
  const rate = tokens.some((t) => w.rates.has(t.lower));
  const several = f.quantity !== null && (f.quantity.value !== 1 || f.quantity.unit === "share");
  const weapons = f.kind === "strike" && (several || (f.aspect !== null && f.aspect !== "hit"));
  const counted = f.kind === "casualties" || f.kind === "losses";
  const tally = f.kind === "losses" || (f.kind === "casualties" && army.has(f.quantity?.unit ?? ""));
  const repeated =
    f.quantity?.value != null && f.quantity.value >= 10 && scene.before.some((c) => !c.place && sameCount(c, f));
  return [
    { what: "nowhere", weight: nowhere.base },
    repeated ? { what: "again", weight: grounds.again } : null,
    toldNowhere(scene) && ofThem(f, scene) ? { what: "of them", weight: grounds.them } : null,
    f.kind === "casualties" && (f.quantity?.value ?? 0) >= great && !pointed
      ? { what: "great", weight: nowhere.great }
      : null,
    f.kind === "settlements" || f.kind === "area" ? { what: "total", weight: nowhere.total } : null,
    sum ? { what: "sum", weight: nowhere.sum } : span ? { what: "span", weight: nowhere.span } : null,
    manyOf(scene) && !pointed ? { what: "many", weight: nowhere.many } : null,
    side || area ? { what: "side", weight: nowhere.side } : null,
    rate && !pointed ? { what: "rate", weight: nowhere.rate } : null,
    weapons ? { what: "weapons", weight: nowhere.weapons } : null,
    counted && !pointed && f.quantity?.value == null && !f.quantity?.words
      ? { what: "numberless", weight: nowhere.numberless }
      : null,
    tally && !pointed ? { what: "tally", weight: nowhere.tally } : null,
    f.kind === "advance" && !pointed ? { what: "moving", weight: nowhere.moving } : null,
    f.kind === "strike" && (scene.denied || negated(clause, scene.words))
      ? { what: "never", weight: nowhere.never }
      : null,
    f.kind === "surrender" && !pointed && asked(f, clause, scene) ? { what: "asked", weight: nowhere.asked } : null,
  ];
}

/** "in four provinces", "across several regions": counted places without a name. */
const manyOf = ({ stretch: { tokens }, words }: Stage): boolean =>
  tokens.some(
    (t, k) =>
      k > 0 &&
      words.places.plurals.has(t.lower) &&
      tokens.slice(Math.max(0, k - 3), k).some((b) => b.tag === "NUM" || words.story.several.has(b.lower)) &&
      tokens.slice(Math.max(0, k - 5), k).some((b) => b.tag === "ADP"),
  );

/** Asked for or offered, not told: "should lay down their arms", "are ready to". */
const asked = (f: Found, clause: Clause, scene: Stage): boolean =>
  f.stance === "demands" ||
  clause.stretch.statement?.attitude === "demands" ||
  clause.verb?.chain.some((c) => scene.words.surrender.willing.has(c) && !scene.words.chain.asserts.has(c)) === true;
