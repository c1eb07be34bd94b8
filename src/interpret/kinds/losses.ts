import type { PlaceRef } from "../../model/claim.ts";
import { type Blow, blowsIn, startsPhrase } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, ReadKind } from "../frame.ts";
import {
  byStretch,
  doerNamed,
  type Harm,
  harm,
  hasWord,
  inUnit,
  namedSide,
  placesAt,
  sideOfCounted,
  unnumbered,
} from "../harm.ts";
import { listAfter, listBefore, listOf } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import { type Counted, readSingles } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { itemised } from "./losses-items.ts";
import { unlisted } from "./losses-unlisted.ts";
import { withParts } from "./parts-of.ts";
import { pricesIn } from "./price.ts";

/** Reads equipment destroyed or lost: by verbs in both voices, as lists after "losses", and told without a number. One claim for each item of a list. */
export const losses: ReadKind = (clause, scene) => {
  const told = byBlows(clause, scene);
  const w = scene.words.losses;
  const all = told.length ? told : unlisted(clause, scene as Stage);
  return withParts(all, scene, (q) => w.units.has(q.quantity.unit) || w.flying.has(q.quantity.unit));
};

const byBlows = byStretch((scene) => {
  const blows = blowsIn(scene);
  const byVerb = blows.flatMap((b) => ofBlow(scene, blows, b));
  const used = new Set(byVerb.map((h) => h.found.about.start));
  const rest = [...ofNouns(scene), ...itemised(scene), ...ofPrices(scene)].filter(
    (h) => !used.has(h.found.about.start),
  );
  return [...byVerb, ...rest];
});

function ofBlow(scene: Stage, blows: readonly Blow[], blow: Blow): readonly Harm[] {
  const w = scene.words.losses;
  const loses = blow.verbs.find((v) => w.lose.has(v));
  const destroys = blow.verbs.find((v) => w.destroy.has(v));
  const perishes = blow.verbs.some((v) => w.perish.has(v)) && blow.voice === "active";
  if (perishes && !(destroys && startsPhrase(scene, blow.range.to))) return perished(scene, blow);
  if (!loses && !destroys) return [];
  const back = blow.voice !== "active";
  const list = blow.verbs.every((v) => scene.words.losses.touching.has(v))
    ? listOf(scene, blow)
    : withSingles(scene, listOf(scene, blow), back ? blow.before : blow.after);
  const items = list.filter((q) => isEquipment(scene, q, list));
  const owner = (own: Actor | null): Actor =>
    own ??
    (loses && !back ? loser(scene, blows, blow) : null) ??
    (loses ? doerNamed(scene, blows, blow) : null) ??
    (loses && scene.speaker && negated(blow.clause, scene.words) ? { side: scene.speaker, words: null } : null) ??
    destroyed(scene, blows, blow, list);
  const place = placesAt(scene, blow.after)[0] ?? placesAt(scene, blow.before)[0] ?? scene.placeMeant(blow.clause);
  if (items.length)
    return items.map((q) =>
      claim(blow.clause, {
        actor: owner(sideOfCounted(scene, q)),
        trigger: blow.range,
        q,
        place,
        rule: loses ? "losses/lost" : "losses/destroyed",
      }),
    );
  const takes = blow.verbs.some((v) => w.capturing.has(v));
  return list.length || !(loses || takes) || back ? [] : things(scene, blows, blow, takes && !loses);
}

/** "took X at the cost of 30 vehicles": equipment that something cost. */
const ofPrices = (scene: Stage): readonly Harm[] =>
  pricesIn(scene).flatMap((p) =>
    p.items
      .filter((q) => isEquipment(scene, q, p.items))
      .map((q) => claim(p.clause, { actor: p.payer, trigger: p.trigger, q, place: p.place, rule: "losses/price" })),
  );

/** "three jets crashed in X": counted aircraft or ships that come to grief, of the side their words name. */
function perished(scene: Stage, blow: Blow): readonly Harm[] {
  const list = listBefore(scene, blow.before).filter((q) => scene.words.losses.units.has(q.quantity.unit));
  return list.map((q) =>
    claim(blow.clause, {
      actor: sideOfCounted(scene, q) ?? { side: scene.speaker ?? "none", words: null },
      trigger: blow.range,
      q,
      place: placesAt(scene, blow.after)[0] ?? null,
      rule: "losses/perished",
    }),
  );
}

/** "a tank, two vehicles and a gun": what stands with an article counts one, within a list of equipment or as its only item. */
function withSingles(scene: Stage, list: readonly Counted[], region: Range): readonly Counted[] {
  const units = scene.words.losses.units;
  if (list.length && !list.some((q) => units.has(q.quantity.unit) || scene.words.casualties.units.has(q.quantity.unit)))
    return list;
  const ones = readSingles(scene.stretch).filter(
    (q) =>
      q.range.from >= region.from &&
      q.range.to <= region.to &&
      units.has(q.quantity.unit) &&
      !anotherVerb(scene, list.findLast((o) => o.range.to <= q.range.from)?.range.to ?? region.from, q.range.from),
  );
  return [...list, ...ones].sort((a, b) => a.range.from - b.range.from);
}

/** "destroyed two tanks and published a photograph of a third": what another verb is done to is not lost. */
const anotherVerb = (scene: Stage, from: number, to: number): boolean =>
  scene.stretch.tokens.slice(from, to).some((t) => t.tag === "VERB" && /^VB[DZP]$/.test(t.form));

/** Drones and missiles count as losses only in a list with other equipment: by themselves they are stopped on their way. */
function isEquipment(scene: Stage, q: Counted, list: readonly Counted[]): boolean {
  const w = scene.words.losses;
  if (w.units.has(q.quantity.unit)) return true;
  return w.flying.has(q.quantity.unit) && list.some((o) => w.units.has(o.quantity.unit));
}

/** "abandoning their equipment": equipment without a number. */
function things(scene: Stage, blows: readonly Blow[], blow: Blow, taken: boolean): readonly Harm[] {
  const { tokens } = scene.stretch;
  for (let k = blow.after.from; k < Math.min(blow.after.to, blow.after.from + 6); k++) {
    if (!scene.words.losses.things.has(tokens[k]!.lower)) continue;
    const parent = blow.clause.parent === null ? null : scene.clauses[blow.clause.parent];
    const place = placesAt(scene, blow.after)[0] ?? scene.placeMeant(parent ?? blow.clause);
    return [
      harm(blow.clause, {
        kind: "losses",
        rule: "losses/things",
        actor: taken ? destroyed(scene, blows, blow, []) : loser(scene, blows, blow),
        trigger: blow.range,
        place,
        quantity: unnumbered("equipment"),
        coloured: [blow.before],
      }),
    ];
  }
  return [];
}

interface Item {
  readonly actor: Actor;
  readonly trigger: Range;
  readonly q: Counted;
  readonly place: PlaceRef | null;
  readonly rule: string;
}

const claim = (clause: Clause, { actor, trigger, q, place, rule }: Item): Harm =>
  harm(clause, {
    kind: "losses",
    rule,
    actor,
    trigger,
    place,
    quantity: inUnit(q.quantity, q.quantity.unit),
    coloured: [q.range, clause.subject],
  });

/** Whose equipment is lost: the subject of losing. */
const loser = (scene: Stage, blows: readonly Blow[], blow: Blow): Actor =>
  doerNamed(scene, blows, blow) ?? scene.doer(blow.clause);

/** Whose equipment is destroyed where its own words do not say: not his who destroys it, nor his who tells of it. */
function destroyed(scene: Stage, blows: readonly Blow[], blow: Blow, list: readonly Counted[]): Actor {
  for (const q of list) {
    const side = sideOfCounted(scene, q);
    if (side) return side;
  }
  const by = doerNamed(scene, blows, blow);
  const other = scene.other(by?.side ?? scene.speaker);
  if (other) return { side: other, words: null };
  const told = scene.before.findLast((c) => c.kind === "losses" || c.kind === "casualties");
  return { side: told?.actor ?? "none", words: null };
}

/** "X's losses amounted to two tanks and four vehicles", "losses: 3 guns": a list that a noun opens. */
function ofNouns(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.losses;
  for (let k = 0; k < tokens.length; k++) {
    if (!w.nouns.has(tokens[k]!.lower)) continue;
    const all = { from: k + 1, to: tokens.length };
    const list = withSingles(scene, listAfter(scene, all), all);
    const items = list.filter((q) => isEquipment(scene, q, list));
    const first = list[0];
    if (!items.length || !first || !opens(scene, { from: k + 1, to: first.range.from })) continue;
    const clause = scene.clauses.findLast((c) => c.from <= k) ?? scene.clauses[0]!;
    const near =
      ownerBefore(scene, k) ?? namedSide(scene, { from: Math.max(0, k - 5), to: Math.min(k + 5, first.range.from) });
    const actor = near ?? { side: scene.other(scene.speaker) ?? "none", words: null };
    const place = placesAt(scene, { from: k, to: tokens.length })[0] ?? null;
    const above = exceeding(scene, { from: k + 1, to: first.range.from });
    return items.map((q) =>
      claim(clause, {
        actor,
        trigger: { from: k, to: k + 1 },
        q: above && q.quantity.comparator === "eq" ? { ...q, quantity: { ...q.quantity, comparator: "gt" } } : q,
        place,
        rule: "losses/amounted",
      }),
    );
  }
  return [];
}

/** "Veldania's losses": who owns them, right before the noun. */
function ownerBefore(scene: Stage, k: number): Actor | null {
  const { tokens } = scene.stretch;
  let from = k;
  while (from > 0 && k - from < 4 && !/^(?:VERB|AUX|ADP|PUNCT)$/.test(tokens[from - 1]!.tag)) from--;
  return namedSide(scene, { from, to: k });
}

/** "have exceeded A and B": more than each. */
const exceeding = (scene: Stage, range: Range): boolean =>
  scene.stretch.tokens
    .slice(Math.max(0, range.from), range.to)
    .some((t) => (scene.words.events.verbs.get(t.lower) ?? []).some((v) => scene.words.losses.exceeding.has(v)));

/** Between "losses" and the list: verbs of amounting, "to", a colon, the loser. */
function opens(scene: Stage, range: Range): boolean {
  if (range.to - range.from > 24) return false;
  if (range.to <= range.from) return true;
  if (range.to - range.from <= 10 && hasWord(scene, range, scene.words.losses.opening)) return true;
  if (hasWord(scene, range, scene.words.grammar.be) || hasWord(scene, range, scene.words.figures.coming)) return true;
  const amounts = (v: string): boolean => scene.words.losses.amount.has(v) || scene.words.casualties.amount.has(v);
  for (let k = range.from; k < range.to; k++)
    if ((scene.words.events.verbs.get(lowerOf(scene.stretch.tokens[k])) ?? []).some(amounts)) return true;
  return false;
}
