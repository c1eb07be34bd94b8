import type { PlaceRef } from "../../model/claim.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { countryOf, namedSide } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { heirOf } from "./control-holder.ts";

/** Whether a clause tells of land gained, held or lost, and by whom. */
export interface Gain {
  readonly actor: Actor;
  readonly negative: boolean;
  readonly trigger: Range;
  /** Where what is gained stands. */
  readonly of: readonly Range[];
}

/** A clause of taking, holding or losing: its verb, or an event noun ("the capture of 13 villages"). */
export function gainOf(clause: Clause, scene: Stage): Gain | null {
  const verb = clause.verb;
  const c = scene.words.control;
  if (!verb) return eventGain(clause, scene);
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const governs = c.gaining.has(name) || c.holding.has(name);
  const takes =
    c.take.has(name) || scene.words.area.gain.has(name) || c.hold.has(name) || c.clearing.has(name) || governs;
  const loses = c.lose.has(name) || c.losing.has(name);
  if (!takes && !loses) return underControl(clause, scene);
  if (verb.chain.some((x) => scene.words.chain.attempts.has(x) && !scene.words.chain.asserts.has(x))) return null;
  const main = verb.voice === "passive" ? clause.subject : clause.object;
  const rest = clause.preps.filter((p) => !scene.words.roles.times.has(p.word)).map((p) => p.noun);
  const heir = loses ? heirOf(clause, scene, null) : null;
  return {
    actor: heir ?? scene.doer(clause),
    negative: loses && !heir,
    trigger: { from: verb.from, to: verb.to },
    of: [...(main ? [main] : []), ...rest],
  };
}

/** "40 sq km have come under our control": whose control it is. */
function underControl(clause: Clause, scene: Stage): Gain | null {
  const verb = clause.verb!;
  const c = scene.words.control;
  if (!clause.subject || !(c.becoming.has(verb.lemma) || verb.lemma === "be")) return null;
  const state = clause.preps.find(
    (p) => c.statePrepositions.has(p.word) && c.stateNouns.has(lowerOf(clause.stretch.tokens[p.noun.to - 1])),
  );
  const holder = state && scene.side(state.noun);
  return holder
    ? { actor: holder, negative: false, trigger: { from: verb.from, to: state.to }, of: [clause.subject] }
    : null;
}

function eventGain(clause: Clause, scene: Stage): Gain | null {
  const { tokens } = clause.stretch;
  for (let k = clause.from; k < clause.to; k++)
    if (scene.words.control.takeNouns.has(lowerOf(tokens[k])) && scene.words.roles.genitive.has(lowerOf(tokens[k + 1])))
      return {
        actor: scene.doer(clause),
        negative: false,
        trigger: { from: k, to: k + 1 },
        of: [{ from: k + 2, to: clause.to }],
      };
  return null;
}

/** Claims of a kind for the counted things of a gain: each quantity with the place that stands after it. */
export function counts(
  clause: Clause,
  scene: Stage,
  gain: Gain,
  kind: string,
  fits: (q: Counted) => boolean,
): readonly Found[] {
  const within = scene.quantities({ from: clause.from, to: clause.stretch.tokens.length });
  const mine = within.filter(
    (q) =>
      fits(q) &&
      clause.stretch.tokens[q.range.to]?.form !== "POS" &&
      !appended(clause, scene, gain, q) &&
      !within.some((o) => o !== q && o.range.from < q.range.from && q.range.from < o.range.to) &&
      gain.of.some((r) => q.range.from >= r.from && q.range.from < r.to),
  );
  const parts = mine.length ? partsOf(clause, scene, within, mine.at(-1)!) : [];
  const total = mine.map((q) => {
    const part = partOfWhole(clause, scene, within, q);
    const nested = within.find((o) => q.range.from < o.range.from && o.range.from < q.range.to);
    if (nested) return one(clause, gain, kind, q.quantity, ownedBy(scene, q, nested));
    return part
      ? one(clause, gain, kind, { ...part.quantity, unit: q.quantity.unit }, ownedBy(scene, part, q))
      : one(clause, gain, kind, q.quantity, placeAfter(clause, scene, q, parts.length > 0, mine));
  });
  return [
    ...total,
    ...parts.map(({ q, place }) => one(clause, gain, kind, { ...q.quantity, unit: mine[0]!.quantity.unit }, place)),
  ];
}

/** "17 of Veldania's 34 towns": the first number is what was gained. */
function partOfWhole(clause: Clause, scene: Stage, all: readonly Counted[], whole: Counted): Counted | undefined {
  const { tokens } = clause.stretch;
  return all.find(
    (q) =>
      q.quantity.unit === "" &&
      q.quantity.value !== null &&
      scene.words.roles.genitive.has(lowerOf(tokens[q.range.to])) &&
      whole.range.from > q.range.to &&
      whole.range.from - q.range.to <= 5 &&
      tokens[whole.range.from - 1]?.form === "POS",
  );
}

function ownedBy(scene: Stage, part: Counted, whole: Counted): PlaceRef | null {
  const range = { from: Math.max(part.range.from + 1, whole.range.from - 4), to: whole.range.from };
  const owner = namedSide(scene, range);
  return scene.placed(range)[0]?.ref ?? (owner && countryOf(scene, owner.side, spanOf(scene.stretch, range)));
}

/** "took A and B, two towns on the road": those named before the comma, and no more. */
function appended(clause: Clause, scene: Stage, gain: Gain, q: Counted): boolean {
  const range = gain.of.find((r) => q.range.from > r.from && q.range.from < r.to);
  if (clause.stretch.tokens[q.range.from - 1]?.text !== ",") return false;
  const from = range?.from ?? clause.verb?.to ?? clause.from;
  return scene.placed({ from, to: q.range.from - 1 }).length >= Math.max(1, q.quantity.value ?? 1);
}

const one = (clause: Clause, gain: Gain, kind: string, quantity: Counted["quantity"], place: PlaceRef | null): Found =>
  found(clause, {
    kind,
    rule: `${kind}/${gain.negative ? "lost" : "gained"}`,
    actor: gain.actor,
    trigger: gain.trigger,
    place,
    quantity,
    negative: gain.negative,
  });

/** "13: six in A and seven in B": numbers without a noun, each with its place. */
function partsOf(
  clause: Clause,
  scene: Stage,
  all: readonly Counted[],
  total: Counted,
): { q: Counted; place: PlaceRef | null }[] {
  return all
    .filter((q) => q.range.from >= total.range.to && q.quantity.unit === "")
    .map((q) => ({ q, place: near(clause, scene, q) }))
    .filter((x) => x.place !== null);
}

function near(clause: Clause, scene: Stage, q: Counted): PlaceRef | null {
  const { tokens } = clause.stretch;
  const next = lowerOf(tokens[q.range.to]);
  if (!scene.words.settlements.where.has(next)) return null;
  return scene.places({ from: q.range.to + 1, to: Math.min(q.range.to + 8, tokens.length) })[0] ?? null;
}

/** The first place after a count that a preposition joins to it, over other counts of the same list; a place before the verb else. */
function placeAfter(
  clause: Clause,
  scene: Stage,
  q: Counted,
  divided: boolean,
  all: readonly Counted[],
): PlaceRef | null {
  if (divided) return null;
  const { tokens } = clause.stretch;
  const direct = scene.placed({ from: q.range.from, to: q.range.to })[0];
  if (direct) return direct.ref;
  const stop = tokens.findIndex(
    (t, k) =>
      k >= q.range.to && (t.text === ";" || t.text === ":" || (t.text === "," && !all.some((o) => o.range.from > k))),
  );
  const end = Math.min(stop < 0 ? tokens.length : stop, Math.max(clause.to, q.range.to));
  const after = scene
    .placed({ from: q.range.to, to: end })
    .find(
      (p) => (p.range.from === q.range.to && p.ref.part !== null) || joined(clause, scene, q.range.to, p.range.from),
    );
  if (after) return after.ref;
  const leading = clause.preps.find((p) => p.to <= (clause.verb?.from ?? 0) && scene.places(p.noun).length);
  if (leading) return scene.places(leading.noun)[0] ?? null;
  return scene.placeMeant({ ...clause, object: { from: q.range.from, to: end }, preps: [], subject: null });
}

function joined(clause: Clause, scene: Stage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = clause.stretch.tokens[k]!;
    if (scene.words.settlements.where.has(t.lower) || t.tag === "ADP") return true;
  }
  return false;
}
