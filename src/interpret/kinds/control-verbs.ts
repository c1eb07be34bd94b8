import type { Words } from "../../lang/words.ts";
import type { Stance } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { keepLast } from "../../text/keep.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { countryOf } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { found, type Share, sharesIn, some, whole } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { sharedArea } from "./area.ts";
import { intransitive } from "./control-alone.ts";
import { heirOf, holderUnderstood } from "./control-holder.ts";
import { sharesOrMeant, withPlace } from "./control-meant.ts";
import { sitesIn } from "./control-sites.ts";

/** What a verb makes of the place it governs. */
interface Holding {
  readonly rule: string;
  readonly ranges: readonly Range[];
  /** The doer has it no longer. */
  readonly lost?: boolean;
  /** How much is meant where the words tell no share. */
  readonly as?: Quantity;
  readonly stance?: Stance | null;
  readonly to?: number;
}

/** Claims of control told by a verb with the place as its object or subject. */
export function byVerb(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb;
  const claimed = verb?.perfect === true && clause.stretch.statement !== null && clause.from <= 1;
  if (
    !verb ||
    unreal(clause, scene) ||
    (clause.type === "purpose" && !verb.chain.length && clause.link === "to" && !claimed)
  )
    return [];
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const none = noneOf(clause, scene, name);
  if (none) return [none];
  const noun = headNoun(clause, scene);
  if (noun) return overNoun(clause, scene, name, noun);
  const c = scene.words.control;
  if (!telling(c).has(name)) return [];
  const object = objectOf(clause, name, scene);
  if (!object) return intransitive(clause, scene, name);
  if (personal(clause, scene, object) || shut(clause, scene, object)) return [];
  const stance = wishing(clause, scene) ? "predicts" : null;
  const ranges = (): readonly Range[] => [
    object,
    ...listedAfter(clause, scene, object),
    ...beside(clause, scene),
    ...containing(clause, scene, object),
  ];
  if (c.take.has(name))
    return sharedArea(clause, scene) ? [] : held(clause, scene, { rule: "control/take", ranges: ranges(), stance });
  if (c.roaming.has(name) && !scene.doer(clause).words) return [];
  const as = c.partial.has(name) ? { as: some } : {};
  if (c.hold.has(name)) return held(clause, scene, { rule: "control/hold", ranges: ranges(), stance, ...as });
  if (c.lose.has(name) && thing(clause, scene, object)) return [];
  if (c.lose.has(name)) return held(clause, scene, { rule: "control/lose", ranges: ranges(), lost: true, stance });
  if (
    c.clearing.has(name) &&
    clause.preps.some((p) => scene.words.roles.genitive.has(p.word) && scene.side(p.noun)?.words)
  )
    return held(clause, scene, { rule: "control/cleared", ranges: ranges(), stance });
  return intransitive(clause, scene, name);
}

/** Every verb that tells who holds a place without a noun for control: most clauses have another. */
const telling = keepLast(
  (c: Words["control"]): ReadonlySet<string> =>
    new Set([...c.take, ...c.hold, ...c.lose, ...c.clearing, ...c.fall, ...c.remaining, ...c.staying]),
);

/** "controls no town", "no position has been lost": denied of every place there is. */
function noneOf(clause: Clause, scene: Stage, name: string): Found | null {
  const c = scene.words.control;
  const lost = c.lose.has(name);
  const object = lost || c.take.has(name) || c.hold.has(name) ? objectOf(clause, name, scene) : null;
  if (!object || scene.placed(object).length) return null;
  const { tokens } = clause.stretch;
  const head = lowerOf(tokens[object.to - 1]);
  if (!scene.words.denyingDeterminers.has(lowerOf(tokens[object.from]))) return null;
  if (!(c.settle.has(head) || c.footNouns.has(head) || scene.words.advance.ground.has(head))) return null;
  const doer = scene.doer(clause);
  const gone = lost && clause.verb!.voice === "passive";
  const side = gone ? scene.other(scene.speaker) : doer.side;
  return found(clause, {
    kind: "control",
    rule: "control/none",
    actor: { side: side ?? "none", words: gone ? null : doer.words },
    trigger: { from: clause.verb!.from, to: clause.verb!.to },
    quantity: some,
    negative: lost && !gone,
  });
}

/** "its pilot", "the guards", "30 soldiers prisoner": people are captured, not held as a place is. */
const personal = (clause: Clause, scene: Stage, object: Range): boolean => {
  const { person, units } = scene.words.casualties;
  const head = lowerOf(clause.stretch.tokens[object.to - 1]);
  if (person.has(head) && scene.placed(object).length === 0) return true;
  // Also where the verb looks passive: "attacked a base near X and taken 30 soldiers prisoner".
  const from = clause.verb!.to;
  const next = { from, to: Math.min(from + 8, clause.stretch.tokens.length) };
  return scene.quantities(next).some((q) => q.range.from === from && units.has(q.quantity.unit));
};

/** "the plant lost one of its power lines": a thing that is no place. */
const thing = (clause: Clause, scene: Stage, object: Range): boolean =>
  scene.placed(object).length === 0 &&
  clause.subject !== null &&
  scene.placed(clause.subject).length > 0 &&
  scene.side(clause.subject)?.words == null;

/** "kept the crossing closed": nobody took it. */
const shut = (clause: Clause, scene: Stage, object: Range): boolean =>
  clause.stretch.tokens.slice(object.from, object.to + 1).some((t) => scene.words.other.shut.has(t.lower));

/** Attempts are no matter of control; wishes and threats are told of what is to come. */
function unreal(clause: Clause, scene: Stage): boolean {
  const { chain } = clause.verb!;
  if (aimed(clause, scene)) return true;
  if (chain.some((x) => scene.words.control.wishing.has(x))) return false;
  return chain.some(
    (x) =>
      (scene.words.chain.attempts.has(x) && !scene.words.chain.asserts.has(x)) ||
      scene.words.control.undertaking.has(x),
  );
}

/** "the aim was to take X": what is meant to be. */
const aimed = (clause: Clause, scene: Stage): boolean =>
  clause.verb!.chain[0] === "be" &&
  clause.verb!.form !== "infinitive" &&
  clause.subject !== null &&
  clause.stretch.tokens
    .slice(clause.subject.from, clause.subject.to)
    .some((t) => scene.words.control.aims.has(t.lower));

const wishing = (clause: Clause, scene: Stage): boolean =>
  clause.verb!.chain.some((x) => scene.words.control.wishing.has(x));

/** What is taken or held: the object, or the subject of a passive. */
function objectOf(clause: Clause, name: string, scene: Stage): Range | null {
  if (clause.verb?.voice === "passive") return clause.subject;
  if (clause.object) return clause.object;
  const on = clause.preps.find((p) => scene.words.control.hold.has(`${name} ${p.word}`));
  return on ? on.noun : null;
}

/** "including Crania", "along with several districts of X". */
const beside = (clause: Clause, scene: Stage): readonly Range[] =>
  clause.preps.filter((p) => scene.words.settlements.along.has(p.word)).map((p) => p.noun);

/** "two villages, A and B": the names after a count of settlements. */
function listedAfter(clause: Clause, scene: Stage, object: Range): readonly Range[] {
  const { tokens } = clause.stretch;
  if (!scene.quantities(object).some((q) => q.quantity.unit === "settlements")) return [];
  const mark = tokens.findIndex((t, k) => {
    if (k < object.to || !/^[,:–—-]$/.test(t.text)) return false;
    const first = scene.placed({ from: k + 1, to: tokens.length })[0];
    return (
      first !== undefined && tokens.slice(k + 1, first.range.from).every((x) => scene.words.roles.listing.has(x.lower))
    );
  });
  return mark < 0 ? [] : [{ from: mark + 1, to: tokens.length }];
}

/** "several buildings in the north of X": where the part that is held lies. */
function containing(clause: Clause, scene: Stage, object: Range): readonly Range[] {
  const { tokens } = clause.stretch;
  const site = tokens.slice(object.from, object.to).some((t) => scene.words.places.sorts.get(t.lower) === "site");
  if (
    scene.placed(object).length ||
    !(site || tokens.slice(object.from, object.to).some((t) => scene.words.control.contained.has(t.lower)))
  )
    return [];
  if (!site && scene.quantities(object).some((q) => q.quantity.unit !== "share" && q.quantity.value !== null))
    return [];
  const where = clause.preps.find((p) => p.from === object.to && scene.words.settlements.where.has(p.word));
  return where ? [{ from: object.from, to: where.to }] : [];
}

/** Whether the clause's object is control itself, or a foothold. */
function headNoun(clause: Clause, scene: Stage): "control" | "foot" | null {
  const range = clause.verb?.voice === "passive" ? clause.subject : clause.object;
  const c = scene.words.control;
  for (let k = range?.from ?? 0; range && k < range.to; k++) {
    const word = lowerOf(clause.stretch.tokens[k]);
    if (c.controlNouns.has(word)) return "control";
    if (c.footNouns.has(word)) return "foot";
    if (scene.words.roles.genitive.has(word)) return null;
  }
  return null;
}

/** "took control of X", "keeps a foothold in X", "handed over control to the army". */
function overNoun(clause: Clause, scene: Stage, name: string, noun: "control" | "foot"): readonly Found[] {
  const c = scene.words.control;
  const lemma = clause.verb!.lemma;
  const main = clause.verb!.voice === "passive" ? clause.subject : clause.object;
  const to = main?.to ?? clause.verb!.to;
  const gains = c.gaining.has(lemma) || c.take.has(name);
  const holds = c.holding.has(lemma) || c.hold.has(name);
  if (noun === "foot") {
    if (!holds && !(gains && c.footing.has(lemma))) return [];
    const ranges = [...at(clause, scene.words.roles.around), ...(main ? [main] : [])];
    const read = held(clause, scene, { rule: "control/foothold", ranges, as: some, to });
    return read.length ? read : carriedFoot(clause, scene, to);
  }
  const over = at(clause, scene.words.roles.over).map((r) => withPlace(clause, scene, r));
  const wide = main && withPlace(clause, scene, main);
  const within = wide && scene.places(wide).length > 0;
  const ranges = [
    ...over,
    ...(wide ? [wide] : []),
    ...(over.length || within ? [] : at(clause, scene.words.roles.contained)),
  ];
  const losing = c.losing.has(lemma) || c.lose.has(name) || c.losing.has(name);
  const heir = losing ? clause.preps.find((p) => scene.words.roles.recipient.has(p.word)) : undefined;
  const taker = heir ? scene.side(heir.noun) : null;
  if (taker) return handed(clause, scene, taker, ranges, to);
  const site = wide !== main || over.some((r, i) => r !== at(clause, scene.words.roles.over)[i]);
  if (gains || holds)
    return held(clause, scene, {
      rule: gains ? "control/take-control" : "control/hold-control",
      ranges,
      to,
      stance: wishing(clause, scene) ? "predicts" : null,
    }).map((f) => (site && f.quantity === some ? { ...f, quantity: whole } : f));
  return losing ? held(clause, scene, { rule: "control/lose-control", ranges, lost: true, to }) : [];
}

const at = (clause: Clause, words: ReadonlySet<string>): readonly Range[] =>
  clause.preps.filter((p) => words.has(p.word)).map((p) => p.noun);

/** "maintained positions" in a place named before in its sentence. */
function carriedFoot(clause: Clause, scene: Stage, to: number): readonly Found[] {
  const place = scene.lastPlace();
  const actor = scene.doer(clause);
  return place && actor.words
    ? [
        found(clause, {
          kind: "control",
          rule: "control/foothold",
          actor,
          trigger: { from: clause.verb!.from, to },
          place,
          quantity: some,
        }),
      ]
    : [];
}

/** Control given to another: that one has it. */
function handed(clause: Clause, scene: Stage, actor: Actor, ranges: readonly Range[], to: number): readonly Found[] {
  const shares = ranges.flatMap((r) => sharesOrMeant(clause, scene, r));
  const last = shares.length ? null : scene.lastPlace();
  const all = last ? [{ place: last, quantity: whole }] : shares;
  return all.map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/handed",
      actor,
      trigger: { from: clause.verb!.from, to },
      place: s.place,
      quantity: s.quantity,
    }),
  );
}

function held(clause: Clause, scene: Stage, holding: Holding): readonly Found[] {
  const verb = clause.verb!;
  const named = holding.ranges.flatMap((r) => sharesIn(clause, scene, r));
  const sites = holding.lost || !holding.ranges[0] ? [] : sitesIn(clause, scene, holding.ranges[0], named);
  const told =
    named.length || sites.length ? named : holding.ranges.slice(-1).flatMap((r) => sharesOrMeant(clause, scene, r));
  const all = [...told, ...sites];
  if (!all.length) return ofNoPlace(clause, scene, holding);
  return all.map((share) => {
    const gone =
      (holding.lost ?? false) &&
      verb.voice === "passive" &&
      !clause.preps.some((p) => scene.words.roles.agent.has(p.word));
    const heir = holding.lost && !gone ? heirOf(clause, scene, share.place) : null;
    return found(clause, {
      kind: "control",
      rule: holding.rule,
      actor: heir ?? holder(clause, scene, share, gone),
      trigger: { from: verb.from, to: Math.max(verb.to, holding.to ?? 0) },
      place: share.place,
      quantity: holding.as && share.quantity === whole ? holding.as : share.quantity,
      negative: (holding.lost ?? false) && !gone && !heir,
      stance: holding.stance ?? null,
    });
  });
}

/** "now control about 40%": a share of what was spoken of before. */
function ofNoPlace(clause: Clause, scene: Stage, holding: Holding): readonly Found[] {
  const object = holding.ranges[0];
  const doer = scene.doer(clause);
  if (!object || holding.lost || !doer.words || scene.placed(object).length) return [];
  const share = scene
    .quantities({ from: Math.max(0, object.from - 2), to: object.to })
    .find((q) => q.quantity.unit === "share" && q.quantity.value !== null && q.range.to >= object.to);
  const national = clause.stretch.tokens
    .slice(object.from, Math.min(clause.stretch.tokens.length, object.to + 6))
    .some((t) => scene.words.places.national.has(t.lower));
  const place = share && ((national ? countryOf(scene, doer.side, doer.words) : null) ?? scene.lastPlace());
  if (!share || !place) return [];
  return [
    found(clause, {
      kind: "control",
      rule: "control/share",
      actor: doer,
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place,
      quantity: share.quantity,
      stance: holding.stance ?? null,
    }),
  ];
}

/** Who holds: the doer; what is lost without saying by whom is gained by the other side of who speaks. */
function holder(clause: Clause, scene: Stage, share: Share, lost: boolean): Actor {
  const doer = scene.doer(clause);
  if (doer.words) return doer;
  return stranger(clause, scene)
    ? { side: "none", words: null }
    : holderUnderstood(clause, scene, share.place, doer, lost);
}

/** A doer is named who is of no side, where no speaker's side could be meant: "neither side", "the rebels". */
function stranger(clause: Clause, scene: Stage): boolean {
  if (scene.speaker || clause.verb?.voice !== "active" || !clause.subject) return false;
  const words = clause.stretch.tokens.slice(clause.subject.from, clause.subject.to);
  return !words.some(
    (t) => t.tag === "PRON" || scene.words.actors.forces.has(t.lower) || scene.words.actors.owners.has(t.lower),
  );
}
