import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Blow, blowsIn, startsPhrase } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import { counted, figureAfter } from "../figures.ts";
import { byStretch, type Harm, harm, hasWord, inUnit, placesAt, unnumbered } from "../harm.ts";
import { listAfter, listBefore } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { among } from "./casualties-among.ts";
import { ofBodies } from "./casualties-bodies.ts";
import { ofCaptives } from "./casualties-captive.ts";
import { ofDeeds } from "./casualties-deeds.ts";
import { elided } from "./casualties-elided.ts";
import { bodyAt } from "./casualties-formation.ts";
import { gapped } from "./casualties-gapped.ts";
import { ofHurt } from "./casualties-hurt.ts";
import { ofMissing } from "./casualties-missing.ts";
import { ofNouns } from "./casualties-nouns.ts";
import { partsOfToll } from "./casualties-parts.ts";
import { placeOf, pointed } from "./casualties-place.ts";
import { ofPrices } from "./casualties-price.ts";
import { single } from "./casualties-single.ts";
import { spared } from "./casualties-spared.ts";
import { spread } from "./casualties-spread.ts";
import { someOfThem } from "./casualties-them.ts";
import { victim } from "./casualties-victim.ts";

/** Reads people killed, wounded, captured, missing, lost: by verbs in both voices, by nouns ("casualties", "deaths"), with and without a number. */
export const casualties = byStretch((scene) => {
  const blows = blowsIn(scene);
  const byVerb: Harm[] = [];
  for (const g of groups(scene, blows)) {
    const made = spread(scene, alike(ofGroup(scene, blows, g), joinsToll(scene, g.first) ? byVerb.at(-1) : undefined));
    byVerb.push(...made, ...gapped(scene, g.last, made));
  }
  const told = byVerb.filter((h) => h.found.quantity?.value != null);
  const nouns = elided(
    scene,
    toldOtherwise(scene, blows).filter((h) => !byVerb.some((v) => v.found.about.start === h.found.about.start)),
    told,
  );
  const amid = among(scene, [...byVerb, ...nouns]);
  const tolls = [...byVerb, ...nouns, ...amid];
  if (!tolls.length) return tolls;
  const parts = partsOfToll(scene, tolls, scene.quantities({ from: 0, to: scene.stretch.tokens.length }));
  // A noun without a number beside numbers of the same side only sums them up.
  return spread(scene, [
    ...byVerb,
    ...parts,
    ...amid,
    ...nouns.filter(
      (n) =>
        n.found.quantity?.value != null ||
        ![...told, ...nouns].some((v) => v !== n && v.found.quantity?.value != null && v.found.actor === n.found.actor),
    ),
  ]);
});

/** By nouns for those harmed, of deeds, of what is left of them and of what became of them; no number is told twice. */
function toldOtherwise(scene: Stage, blows: readonly Blow[]): readonly Harm[] {
  const nouns = [...ofNouns(scene, blows), ...ofCaptives(scene)];
  const more = [
    ...ofBodies(scene),
    ...ofDeeds(scene),
    ...ofMissing(scene),
    ...ofHurt(scene),
    ...ofPrices(scene),
    ...spared(scene, blows),
  ];
  return [...nouns, ...more.filter((m) => !nouns.some((n) => n.found.about.start === m.found.about.start))];
}

/** "32 soldiers were killed and 14 captured": those are of the same side. */
const alike = (made: readonly Harm[], before: Harm | undefined): readonly Harm[] =>
  before
    ? made.map((h) => (h.found.actorWords ? h : { ...h, found: { ...h.found, actor: before.found.actor } }))
    : made;

/** Verbs that befall the same people: "killed or wounded" is one. */
interface Group {
  readonly first: Blow;
  readonly last: Blow;
  readonly units: readonly string[];
  readonly people: readonly Counted[];
  readonly region: Range;
}

/** Verbs of harm to people with those they befall; a verb joined to the one before without people of its own adds to it. */
function groups(scene: Stage, blows: readonly Blow[]): readonly Group[] {
  const out: Group[] = [];
  for (const blow of blows) {
    const unit = unitOf(scene, blow);
    if (unit === null || describing(scene, blow)) continue;
    const region = regionOf(scene, blow);
    const people = peopleIn(scene, blow, region);
    const last = out.at(-1);
    const same = last !== undefined && people.length > 0 && people[0] === last.people[0];
    const joint = last !== undefined && joinsVerb(scene, last, blow);
    const own = !same && !joint && blow.voice === "active" && startsPhrase(scene, blow.range.to);
    if (
      last &&
      !own &&
      (same || joint || (blow.shared && !people.length)) &&
      blows[blows.indexOf(blow) - 1] === last.last &&
      (same || joint || !ownPeople(scene, region, unit))
    ) {
      out[out.length - 1] = {
        ...last,
        last: blow,
        units: [...last.units, unit],
        people: last.people.length ? last.people : people,
        region: joint ? region : last.region,
      };
      continue;
    }
    out.push({ first: blow, last: blow, units: [unit], people, region });
  }
  return out;
}

/** "killed or wounded more than 100": two verbs with nothing but a joint between are done to what stands after the second. */
const joinsVerb = (scene: Stage, last: Group, blow: Blow): boolean =>
  blow.voice === "active" &&
  last.last.voice === "active" &&
  !last.people.length &&
  blow.at - last.last.range.to === 1 &&
  scene.words.events.function.coupling.has(lowerOf(scene.stretch.tokens[blow.at - 1]));

/** "Captured soldiers should be …": a past form that opens the sentence and only describes its subject. */
const describing = (scene: Stage, blow: Blow): boolean => {
  const t = scene.stretch.tokens[blow.at];
  const opens = blow.at === 0 && /^(?:NOUN|ADJ|PROPN)$/.test(scene.stretch.tokens[1]?.tag ?? "");
  return (
    opens &&
    t !== undefined &&
    !/ing$/.test(t.lower) &&
    scene.clauses.some((c) => c.verb?.form === "finite" && c.verb.head > 1)
  );
};

/** What a verb does to people; null for other verbs. */
function unitOf(scene: Stage, blow: Blow): string | null {
  const w = scene.words.casualties;
  if (
    blow.verbs.some((v) => w.seizing.has(v)) &&
    (blow.voice === "active"
      ? seizes(scene, { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 6) })
      : hasWord(scene, { from: Math.max(blow.before.from, blow.at - 5), to: blow.at }, w.armed))
  )
    return "captured";
  if (losesLife(scene, blow)) return "killed";
  for (const v of blow.verbs) {
    const unit = w.befall.get(v) ?? w.undergo.get(v);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** "seized 40 soldiers in X": armed people or hostages stand behind it, before any place. */
function seizes(scene: Stage, region: Range): boolean {
  const { armed, hostages } = scene.words.casualties;
  for (let k = region.from; k < region.to; k++) {
    const t = scene.stretch.tokens[k]!;
    if (armed.has(t.lower) || hostages.has(t.lower)) return !placesAt(scene, { from: region.from, to: k }, true).length;
  }
  return false;
}

/** "lost his life", "have lost their lives". */
const losesLife = (scene: Stage, blow: Blow): boolean =>
  blow.voice === "active" &&
  blow.verbs.includes("lose") &&
  scene.words.actors.owners.has(lowerOf(scene.stretch.tokens[blow.range.to])) &&
  hasWord(scene, { from: blow.range.to + 1, to: blow.range.to + 2 }, scene.words.casualties.bare);

function regionOf(scene: Stage, blow: Blow): Range {
  const undergoes = blow.verbs.some((v) => scene.words.casualties.undergo.has(v)) || losesLife(scene, blow);
  return undergoes || blow.voice !== "active" ? blow.before : blow.after;
}

/** The counted people of a verb. Without a noun ("13 others", "two") they are people only after verbs that befall no things. */
function peopleIn(scene: Stage, blow: Blow, region: Range): readonly Counted[] {
  const back = region === blow.before;
  const list = back ? listBefore(scene, region, blow.voice === "participle") : listAfter(scene, region);
  const unit = unitOf(scene, blow);
  const w = scene.words.casualties;
  const sure =
    joinsToll(scene, blow) || unit === "killed" || unit === "wounded" || blow.verbs.some((v) => w.arresting.has(v));
  return list.filter(
    (q) =>
      scene.words.casualties.units.has(q.quantity.unit) ||
      someOfThem(scene, q) ||
      shareOfPeople(scene, q, unit) ||
      (sure && (q.quantity.unit === "" || !q.read.known) && q.read.dimension !== "share"),
  );
}

/** "nearly all of the saboteurs", "half of its 9,000 fighters", "most of the garrison". */
function shareOfPeople(scene: Stage, q: Counted, unit: string | null): boolean {
  const of = q.read.dimension === "share" ? q.read.of : null;
  if (!of || unit === null) return false;
  const { people, armed } = scene.words.casualties;
  const kinds = unit === "killed" || unit === "wounded" ? new Set([...people, ...armed]) : armed;
  return scene.stretch.tokens.some((t) => t.start >= of.start && t.end <= of.end && kinds.has(t.lower));
}

/** "32 were killed and 14 captured": a number that goes on from people counted by the verb before. */
const joinsToll = (scene: Stage, blow: Blow): boolean => {
  if (blow.voice === "active") return false;
  const before = blowsIn(scene).findLast((b) => b.at < blow.at);
  return (
    before !== undefined && before.voice !== "active" && blow.at - before.at < 8 && (unitOf(scene, before) ?? "") !== ""
  );
};

/** People told without a number that belong to this verb: "civilians", "their units". */
function ownPeople(scene: Stage, region: Range, unit: string): Range | null {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  const kinds = unit === "killed" || unit === "wounded" ? w.people : w.armed;
  for (let k = region.from; k < region.to; k++) {
    const some =
      region.to - k < 4 && w.several.has(tokens[k]!.lower) && /^(?:AUX|VERB|ADV)$/.test(tokens[k + 1]?.tag ?? "");
    if (!(kinds.has(tokens[k]!.lower) || some) || tokens[k]!.tag === "VERB") continue;
    if (scene.ground.aside[k]) continue;
    return { from: k, to: k + 1 };
  }
  return null;
}

function ofGroup(scene: Stage, blows: readonly Blow[], g: Group): readonly Harm[] {
  const { first, region } = g;
  if (hasWord(scene, { from: Math.max(0, first.before.from), to: first.after.to }, scene.words.casualties.exchanged))
    return [];
  if (hasWord(scene, region, scene.words.events.function.asking) && region === first.before) return [];
  const unit = together(g.units);
  const place = placeOf(scene, blows, g.last, (b) => unitOf(scene, b) !== null);
  const trigger = first.range;
  const told = numbered(scene, blows, g, unit, place);
  if (told.length) return told;
  if (g.people.length)
    return g.people.map((q) => {
      const sort =
        unit === "soldiers" && (deadAndWounded(scene, q) || partlyDead(scene, q)) ? "casualties" : sortOf(unit, q);
      const share = q.read.dimension === "share";
      const whole = q.read.allBut ? allBut(scene, q) : q.quantity;
      const quantity = share
        ? q.quantity
        : unit === "" && !people(q) && !someOfThem(scene, q)
          ? null
          : inUnit(whole, sort);
      return harm(first.clause, {
        kind: "casualties",
        rule: "casualties/counted",
        actor: victim(scene, blows, first, q.range, place),
        trigger,
        place,
        quantity,
        coloured: [q.range, region],
      });
    });
  const body = unit === "" || unit === "soldiers" ? bodyAt(scene, region) : null;
  const one = body ?? single(scene, region, first);
  const bare = one ?? (unit === "soldiers" ? null : ownPeople(scene, region, unit));
  if (!bare || !fits(scene, g, unit, bare)) return [];
  const quantity: Quantity | null = body
    ? body.quantity
    : one
      ? { value: 1, high: null, comparator: "eq", unit: unit || "killed", words: null }
      : unit === ""
        ? null
        : unnumbered(unit);
  const around = { from: Math.max(region.from, bare.from - 4), to: bare.to };
  const meant = scene.words.events.function.things.has(lowerOf(scene.stretch.tokens[bare.from]))
    ? pointed(scene)
    : null;
  return [
    harm(first.clause, {
      kind: "casualties",
      rule: one ? "casualties/one" : "casualties/bare",
      actor: victim(scene, blows, first, around, place),
      trigger,
      place: place ?? meant,
      quantity,
      coloured: [around, first.voice === "active" ? null : region],
    }),
  ];
}

/** "the number of soldiers killed at 31,000": the number stands after the verb. */
function numbered(
  scene: Stage,
  blows: readonly Blow[],
  g: Group,
  unit: string,
  place: PlaceRef | null,
): readonly Harm[] {
  const { first } = g;
  const words = unit === "" ? null : counted(scene, first.at);
  if (!words) return [];
  const q = figureAfter(scene, first.at)?.q;
  if (!q || !(q.quantity.unit === "" || scene.words.casualties.units.has(q.quantity.unit))) return [];
  return [
    harm(tellerOf(scene, words, first.clause), {
      kind: "casualties",
      rule: "casualties/number",
      actor: victim(scene, blows, first, first.before, place),
      trigger: first.range,
      place,
      quantity: inUnit(q.quantity, unit),
      coloured: [first.before],
    }),
  ];
}

/** The clause that puts the number: not "killed" of "the number of soldiers killed". */
const tellerOf = (scene: Stage, words: Range, own: Clause): Clause =>
  scene.clauses.findLast((c) => c.from <= words.from && words.from < c.to && c !== own) ??
  scene.clauses.findLast((c) => c.from <= words.from) ??
  own;

/** Two verbs of harm count both together; "lost, killed and wounded" too. */
function together(units: readonly string[]): string {
  const sorts = units.filter((u) => u !== "soldiers" || units.length === 1);
  // "shot and killed": killed.
  const all = new Set(sorts.length > 1 ? sorts.filter((u) => u !== "casualties") : sorts);
  if (all.size > 1) return "casualties";
  return [...all][0] ?? "soldiers";
}

/** "all but two of the 40 soldiers": 38. */
function allBut(scene: Stage, q: Counted): Quantity {
  const whole = scene.quantities(q.range).find((o) => o !== q && o.range.from > q.range.from)?.quantity.value ?? null;
  const left = q.quantity.value;
  return whole === null || left === null
    ? { ...q.quantity, value: null, comparator: null }
    : { ...q.quantity, value: whole - left };
}

/** Persons are counted where they are "eliminated", bodies of troops are not. */
const people = (q: Counted): boolean => /^(?:soldiers|people|civilians)$/.test(q.quantity.unit);

/** "840 men, dead and wounded". */
const deadAndWounded = (scene: Stage, q: Counted): boolean => {
  const after = scene.stretch.tokens.slice(q.range.to, q.range.to + 5).map((t) => t.lower);
  return (
    (after.includes("dead") || after.includes("killed")) && (after.includes("wounded") || after.includes("injured"))
  );
};

/** "315 men, including 100 dead": the others were wounded. */
const partlyDead = (scene: Stage, q: Counted): boolean => {
  const after = scene.stretch.tokens.slice(q.range.to, q.range.to + 8).map((t) => t.lower);
  const opens = after.findIndex((t) => scene.words.refer.opening.has(t));
  return (
    opens >= 0 && opens < 3 && after.slice(opens).some((t) => scene.words.casualties.bare.has(t) || t === "killed")
  );
};

/** A noun that is itself a sort of casualty keeps its sort under verbs of losing. */
const sortOf = (unit: string, q: Counted): string =>
  unit === ""
    ? "killed"
    : unit === "soldiers" && /^(?:killed|wounded|casualties|captured|missing)$/.test(q.quantity.unit)
      ? q.quantity.unit
      : unit;

/** Verbs that destroy things too befall people only where armed people are their object; taking prisoners needs people. */
function fits(scene: Stage, g: Group, unit: string, bare: Range): boolean {
  const counts = (q: Counted): boolean =>
    scene.words.casualties.units.has(q.quantity.unit) || (unit === "" && scene.words.losses.units.has(q.quantity.unit));
  if (g.first.voice !== "active" && scene.quantities(g.region).some((q) => q.quantity.value !== null && counts(q)))
    return false;
  if (unit === "killed" || unit === "wounded") return true;
  const word = lowerOf(scene.stretch.tokens[bare.from]);
  const pronoun = word === "it" || word === "them";
  if (pronoun)
    return (
      unit === "" && g.first.verbs.some((v) => scene.words.casualties.wiping.has(v)) && bare.from === g.region.from
    );
  if (unit === "captured" && placesAt(scene, g.region).length > 0) return false;
  const next = scene.stretch.tokens[bare.to];
  return g.region === g.first.before || !(next?.tag === "NOUN");
}
