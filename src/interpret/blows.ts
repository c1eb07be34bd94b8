import type { Token } from "../lang/doc.ts";
import type { Clause, Range, Stretch } from "./clause.ts";
import { lowerOf } from "./lookup.ts";
import type { Stage } from "./scene.ts";

/**
 * A verb of harm (of strike, casualties or losses) and what stands around it. Found by its forms in the whole stretch rather
 * than clause by clause: lists of numbers run on over many marks, and what was sent, stopped and struck is told in one breath.
 */
export interface Blow {
  /** Index of the verb's token. */
  readonly at: number;
  /** The verb with its particle. */
  readonly range: Range;
  /** Dictionary forms it may stand for, the longest first ("shoot down"). */
  readonly verbs: readonly string[];
  /** participle: a past form after a noun without an auxiliary ("40 drones downed"). */
  readonly voice: "active" | "passive" | "participle";
  /** Words before it that belong to it: its subject, or what a passive is done to. */
  readonly before: Range;
  /** Words after it up to the next verb of harm or the end of the clause. */
  readonly after: Range;
  /** It shares the subject (or, passive, what it is done to) of the blow before it. */
  readonly shared: boolean;
  readonly clause: Clause;
}

interface Head {
  readonly at: number;
  readonly to: number;
  readonly verbs: readonly string[];
  readonly voice: Blow["voice"];
}

const kept = new WeakMap<Stretch, readonly Blow[]>();

/** The verbs of harm of a stretch, in order. Read once and kept. */
export function blowsIn(scene: Stage): readonly Blow[] {
  let found = kept.get(scene.stretch);
  if (!found) {
    const heads = headsIn(scene);
    found = heads.map((h, i) => around(scene, heads, h, i));
    kept.set(scene.stretch, found);
  }
  return found;
}

function headsIn(scene: Stage): readonly Head[] {
  const { tokens } = scene.stretch;
  const heads: Head[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const verbs = scene.words.events.verbs.get(tokens[k]!.lower);
    if (!verbs || scene.ground.aside[k] || !isVerb(scene, k) || counts(scene, k)) continue;
    const fit = withParticles(tokens, k, verbs);
    if (!fit.verbs.length || armedWith(scene, k, fit)) continue;
    heads.push({ at: k, to: fit.to, verbs: fit.verbs, voice: voiceOf(scene, k, fit, heads.at(-1)) });
  }
  return heads;
}

/** "trucks mounted with guns": no attack is mounted. */
const armedWith = (scene: Stage, k: number, fit: Fit): boolean =>
  fit.verbs.every((v) => scene.words.strike.carry.has(v)) &&
  scene.words.events.function.means.has(lowerOf(scene.stretch.tokens[fit.to])) &&
  scene.quantities({ from: Math.max(0, k - 6), to: k }).some((q) => scene.words.losses.units.has(q.quantity.unit));

/** "1.1 million killed and wounded" counts people: its words are no verbs. */
const counts = (scene: Stage, k: number): boolean => {
  const at = scene
    .quantities({ from: Math.max(0, k - 8), to: k })
    .find((q) => q.noun !== null && q.noun.from <= k && k < q.noun.to);
  return at !== undefined && !startsPhrase(scene, k + 1);
};

/** The verbs a form stands for, and where their words end. */
interface Fit {
  readonly verbs: readonly string[];
  readonly to: number;
}

/** The verbs a form may stand for here: one with a particle only where the particle follows ("shot them all down"). */
function withParticles(tokens: readonly Token[], k: number, verbs: readonly string[]): Fit {
  for (const verb of verbs) {
    const parts = verb.split(" ").slice(1);
    if (!parts.length) continue;
    for (let j = k + 1; j <= k + 4 && j < tokens.length; j++) {
      if (parts.at(-1) === "out" && lowerOf(tokens[j + parts.length]) === "of") break;
      if (parts.every((p, n) => lowerOf(tokens[j + n]) === p))
        return { verbs: [verb], to: j === k + 1 ? j + parts.length : k + 1 };
      if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(tokens[j]!.tag)) break;
    }
  }
  return { verbs: verbs.filter((v) => !v.includes(" ")), to: k + 1 };
}

const past = /(?:ed|en|[^s]t|ot|st|ck|ng|wn|un|nk|ft|de)$/;

/** Whether a form that may be a verb is one here, and no noun or adjective. */
function isVerb(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  const [before, t, next] = [tokens[k - 1], tokens[k]!, tokens[k + 1]];
  const verbal =
    phrasal(scene, k) ||
    gerund(scene, k) ||
    t.tag === "VERB" ||
    t.tag === "AUX" ||
    (t.tag === "ADJ" && past.test(t.lower) && helped(scene, k) !== null);
  if (!verbal || bombardment(scene, k)) return false;
  if (before?.lower === "to" && t.form !== "VBN") return governed(scene, k);
  if (t.lower === "used" && next?.lower === "to") return false;
  const det =
    before &&
    (before.tag === "DET" ||
      before.tag === "NUM" ||
      before.tag === "ADJ" ||
      (before.tag === "ADP" && before.lower !== "by")) &&
    before.lower !== "that";
  if (t.form === "VBZ" || t.form === "VBP" || t.form === "VB")
    return !(det || next?.tag === "VERB" || next?.tag === "AUX") || scene.words.grammar.modals.has(before?.lower ?? "");
  const elliptic =
    before?.tag === "NUM" &&
    t.form === "VBD" &&
    /^(?:CCONJ|PUNCT)$/.test(tokens[k - 2]?.tag ?? "PUNCT") &&
    next?.tag === "PROPN";
  if (elliptic) return true;
  const noun = next && (next.tag === "NOUN" || next.tag === "ADJ" || next.tag === "PROPN");
  return !(
    det &&
    noun &&
    t.form !== "VBG" &&
    helped(scene, k) === null &&
    !scene.words.actors.plural.has(before.lower)
  );
}

/** "shelling homes in X": a form in -ing with an object and no noun before it is a verb whatever the tagger made of it. */
const gerund = (scene: Stage, k: number): boolean => {
  const { tokens } = scene.stretch;
  const [before, next] = [tokens[k - 1], tokens[k + 1]];
  const opens = !before || /^(?:VERB|SCONJ|PUNCT)$/.test(before.tag) || /^(?:by|of|for|from)$/.test(before.lower);
  return /ing$/.test(tokens[k]!.lower) && opens && !!next && /^(?:DET|NOUN|PROPN|NUM)$/.test(next.tag);
};

/** "shelling from the hills wounded dozens": a noun of attack in -ing that nothing governs, with a preposition after it. */
export function bombardment(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  const opens = k === 0 || /^(?:SCONJ|ADJ|DET|CCONJ|PUNCT)$/.test(tokens[k - 1]!.tag);
  const word = tokens[k]!.lower;
  return /ing$/.test(word) && scene.words.strike.strikeNouns.has(word) && opens && tokens[k + 1]?.tag === "ADP";
}

/** "shot down" is a verb whatever the tagger made of "shot". */
const phrasal = (scene: Stage, k: number): boolean => {
  const { tokens } = scene.stretch;
  const two = lowerOf(tokens[k + 1]);
  return (
    tokens[k]!.tag === "NOUN" &&
    past.test(tokens[k]!.lower) &&
    (scene.words.events.verbs.get(tokens[k]!.lower) ?? []).some((v) => v.endsWith(` ${two}`))
  );
};

/** An infinitive tells a fact only under a verb that lets it ("continue to shell", "managed to kill"). */
const governed = (scene: Stage, k: number): boolean =>
  scene.clauses.some((c) => c.verb?.head === k && c.verb.chain.length > 0 && !c.verb.chain.includes("use"));

/** The auxiliary before a verb, over adverbs and verbs joined to it: "be", "have" or null. */
function helped(scene: Stage, k: number): "be" | "have" | null {
  const { tokens } = scene.stretch;
  const g = scene.words.grammar;
  for (let j = k - 1; j >= 0 && j > k - 8; j--) {
    const t = tokens[j]!;
    if (g.be.has(t.lower) || t.lower === "got") return "be";
    if (g.have.has(t.lower)) return "have";
    const joint = t.lower === "or" || t.lower === "and" || t.text === ",";
    if (
      quote.test(t.text) ||
      t.tag === "ADV" ||
      t.tag === "PART" ||
      joint ||
      (scene.words.events.verbs.has(t.lower) && /^(?:or|and|,)$/.test(lowerOf(tokens[j + 1])))
    )
      continue;
    return null;
  }
  return null;
}

function voiceOf(scene: Stage, k: number, { verbs, to }: Fit, before: Head | undefined): Blow["voice"] {
  const { tokens } = scene.stretch;
  const t = tokens[k]!;
  if (t.form === "VBG" || /ing$/.test(t.lower)) return "active";
  if (verbs.every((v) => scene.words.strike.falling.has(v) || scene.words.casualties.undergo.has(v))) return "active";
  const help = helped(scene, k);
  const joint = /^(?:or|and|,)$/.test(lowerOf(tokens[k - 1]));
  if (help === "be" && !(joint && startsPhrase(scene, to))) return "passive";
  if (help === "have" || !past.test(t.lower)) return "active";
  const prior = tokens[tokens[k - 1]?.tag === "ADV" ? k - 2 : k - 1];
  if (!prior) return "active";
  if (before && before.voice !== "active" && /^(?:or|and|,)$/.test(prior.lower) && !startsPhrase(scene, k + 1))
    return before.voice;
  const nominal =
    prior.tag === "NOUN" ||
    prior.tag === "NUM" ||
    prior.text === ")" ||
    scene.quantities({ from: Math.max(0, k - 6), to: k }).some((q) => q.range.to === k);
  return nominal && !startsPhrase(scene, to) && !upon(scene, k, to, verbs) && !joinsActive(scene, to)
    ? "participle"
    : "active";
}

/** "soldiers killed or abducted 14 villagers": the verb joined to it has an object, so it has one too. */
function joinsActive(scene: Stage, to: number): boolean {
  const { tokens } = scene.stretch;
  let k = to;
  while (
    /^(?:or|and|,)$/.test(lowerOf(tokens[k])) &&
    past.test(lowerOf(tokens[k + 1])) &&
    scene.words.events.verbs.has(lowerOf(tokens[k + 1]))
  )
    k += 2;
  return k > to && startsPhrase(scene, k) && !scene.words.grammar.be.has(lowerOf(tokens[k]));
}

/** "soldiers fired on a crowd": who fires on somebody is no weapon that was fired. */
const upon = (scene: Stage, k: number, to: number, verbs: readonly string[]): boolean =>
  verbs.some((v) => scene.words.strike.gunfire.has(v)) &&
  scene.words.strike.toward.has(lowerOf(scene.stretch.tokens[to])) &&
  !scene.words.strike.projectiles.has(lowerOf(scene.stretch.tokens[k - 1]));

/** Whether a noun phrase begins at a token. */
export function startsPhrase(scene: Stage, k: number): boolean {
  const t = scene.stretch.tokens[k];
  if (!t) return false;
  if (/^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(t.tag)) return true;
  return scene.quantities({ from: k, to: k + 1 }).length > 0;
}

const quote = /^["“”‘’'`]+$/;
/** A mark that cuts a sentence in two. */
export const mark = /^(?:[;—–]|--)$/;

function around(scene: Stage, heads: readonly Head[], h: Head, i: number): Blow {
  const { tokens } = scene.stretch;
  const prev = heads[i - 1];
  // "lost 900 soldiers killed and 23 vehicles": what only describes an item does not end the list.
  const next = heads.slice(i + 1, i + 4).find((n) => !(h.voice === "active" && n.voice === "participle"));
  const stops = scene.words.events.stops;
  const stop = (k: number): boolean =>
    !scene.ground.aside[k] &&
    (mark.test(tokens[k]!.text) ||
      (stops.has(tokens[k]!.lower) &&
        !(lowerOf(tokens[k - 1]) === "of") &&
        !(tokens[k]!.lower === "but" && lowerOf(tokens[k - 1]) === "all") &&
        !(tokens[k]!.lower === "that" && tokens[k]!.tag === "DET")));
  let from = h.at;
  while (from > (prev?.to ?? 0) && !stop(from - 1)) from--;
  let to = h.to;
  while (to < (next?.at ?? tokens.length) && !stop(to)) to++;
  const shared = prev !== undefined && from === prev.to && joined(scene, prev, h);
  const own = scene.clauses.findLast((c) => c.from <= h.at && h.at < c.to);
  const misread = own?.type === "participle" && own.verb?.voice === "passive" && h.voice === "active";
  const clause =
    (misread ? scene.clauses.findLast((c) => c.from <= h.at && c.type === "main") : own) ??
    scene.clauses.findLast((c) => c.from <= h.at) ??
    scene.clauses[0]!;
  return {
    at: h.at,
    range: { from: h.at, to: h.to },
    verbs: h.verbs,
    voice: h.voice,
    before: { from, to: h.at },
    after: { from: h.to, to },
    shared,
    clause,
  };
}

/** "launched …, used … and dropped …", "killed or wounded", "launched …, killing …": one subject for both. */
function joined(scene: Stage, prev: Head, h: Head): boolean {
  const { tokens } = scene.stretch;
  let k = h.at - 1;
  while (k >= prev.to && (tokens[k]!.tag === "ADV" || tokens[k]!.tag === "AUX")) k--;
  const t = tokens[k];
  if (!t) return false;
  return (
    k < prev.to ||
    t.lower === "and" ||
    t.lower === "or" ||
    t.text === "," ||
    t.lower === "by" ||
    (tokens[h.at]!.form === "VBG" && t.tag === "ADP")
  );
}
