import type { OtherFrame } from "../../lang/words-other.ts";
import { keep } from "../../text/keep.ts";
import type { Clause, Range } from "../clause.ts";
import { lowerOf, phraseIn, rangeOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** Where a frame's matter stands in a clause, and whether the clause tells that it is missing ("no aid has entered", "is not working"). */
export interface Matter {
  readonly range: Range;
  readonly missing: boolean;
}

/** The words of a clause that a frame is about, if the clause tells of them what the frame asks for; or null. */
export function matterOf(clause: Clause, scene: Stage, frame: OtherFrame): Matter | null {
  const range = spoken(clause, scene, frame);
  if (range && phraseIn(clause.stretch.tokens, range, scene.words.surrender.flags)) return null;
  if (range && frame.beside.size && !besides(clause, frame, range)) return null;
  if (range) return { range, missing: frame.missed || refused(clause, frame) };
  return frame.missed ? lacked(clause, scene, frame) : null;
}

function spoken(clause: Clause, scene: Stage, frame: OtherFrame): Range | null {
  const verb = clause.verb!;
  const names = namesOf(scene)(clause);
  const is = (range: Range | null): range is Range => range !== null && about(clause, range, frame.about, frame.states);
  // "4,000 homes lost power": a past form taken for a passive has an object and is none.
  const passive = verb.voice === "passive" && !(verb.form === "participle" && clause.object !== null);
  const does = names.some((n) => (passive ? frame.suffers : frame.does).has(n));
  if ((does || (scene.words.other.being.has(verb.lemma) && stateAt(clause, frame, verb.to))) && is(clause.subject))
    return clause.subject;
  const object = passive ? null : clause.object;
  const suffers = object !== null && names.some((n) => frame.suffers.has(n));
  if (object && (suffers || (scene.words.other.keeping.has(verb.lemma) && kept(clause, frame, object))) && is(object))
    return object;
  return (
    asOf(clause, scene, frame) ??
    clause.preps.find((p) => frame.suffers.has(`${verb.lemma} ${p.word}`) && is(p.noun))?.noun ??
    null
  );
}

/** "was used as a base", "used civilians as shields": what stands after "as". */
function asOf(clause: Clause, scene: Stage, frame: OtherFrame): Range | null {
  const { tokens } = clause.stretch;
  const object = clause.object;
  if (!object || !frame.suffers.has(`${clause.verb!.lemma} as`)) return null;
  const { asWords } = scene.words.other;
  const at = tokens.findIndex((t, k) => k >= object.to && k < object.to + 6 && asWords.has(t.lower));
  const range = asWords.has(lowerOf(tokens[object.from - 1]))
    ? object
    : at >= 0
      ? { from: at + 1, to: Math.min(tokens.length, at + 5) }
      : null;
  return range && about(clause, range, frame.about) ? range : null;
}

/** "is not working" is told by its negation. */
const refused = (clause: Clause, frame: OtherFrame): boolean =>
  clause.verb!.negation !== null && frame.does.has(`not ${clause.verb!.lemma}`);

/** "there is no power", "X has no water", "were left without heating". */
function lacked(clause: Clause, scene: Stage, frame: OtherFrame): Matter | null {
  const w = scene.words.other;
  const { tokens } = clause.stretch;
  const verb = clause.verb!;
  const is = (range: Range): boolean => about(clause, range, frame.about);
  if (clause.object && (w.having.has(verb.lemma) || verb.lemma === "be")) {
    if (w.lacking.has(lowerOf(tokens[clause.object.from])) && is(clause.object))
      return { range: clause.object, missing: true };
  }
  const without = clause.preps.find((p) => w.without.has(p.word) && is(p.noun));
  return without && (w.being.has(verb.lemma) || w.keeping.has(verb.lemma) || w.living.has(verb.lemma))
    ? { range: without.noun, missing: true }
    : null;
}

/** A phrase's own noun is one of the matter's: what stands before its first preposition, and after "of". */
function about(clause: Clause, range: Range, words: ReadonlySet<string>, after?: ReadonlySet<string>): boolean {
  const { tokens } = clause.stretch;
  const stop = tokens.findIndex(
    (t, k) =>
      k > range.from && k < range.to && (t.tag === "ADP" || t.tag === "SCONJ") && t.lower !== "of" && t.lower !== "to",
  );
  const head = { from: range.from, to: stop < 0 ? range.to : stop };
  for (let from = head.from; from < head.to; ) {
    const at = phraseAt(clause, { from, to: head.to }, words);
    if (!at) return false;
    const next = at.to < head.to ? tokens[at.to] : undefined;
    if (!next || after?.has(next.lower) || !(next.tag === "NOUN" || next.tag === "PROPN" || next.form === "POS"))
      return true;
    from = at.to;
  }
  return false;
}

/** "kept the terminal shut". */
const kept = (clause: Clause, frame: OtherFrame, object: Range): boolean =>
  frame.states.size > 0 &&
  phraseAt(clause, { from: object.from + 1, to: Math.min(clause.to, object.to + 4) }, frame.states) !== null;

function phraseAt(clause: Clause, range: Range, words: ReadonlySet<string>): Range | null {
  const span = phraseIn(clause.stretch.tokens, range, words);
  return span && rangeOf(clause.stretch.tokens, span);
}

/** A state of the frame right after the verb, over adverbs. */
function stateAt(clause: Clause, frame: OtherFrame, from: number): boolean {
  const end = Math.min(clause.stretch.tokens.length, from + 5);
  const at = frame.states.size ? phraseAt(clause, { from, to: end }, frame.states) : null;
  if (!at) return false;
  return clause.stretch.tokens.slice(from, at.from).every((t) => /^(?:ADV|ADJ|DET|PART)$/.test(t.tag));
}

const besides = (clause: Clause, frame: OtherFrame, matter: Range): boolean =>
  clause.stretch.tokens.some(
    (t, k) => k >= Math.min(clause.from, matter.from) && k < clause.to && t.tag !== "PART" && frame.beside.has(t.lower),
  );

/** All names a verb goes by in a clause: bare or with its particle, its preposition and noun, its object, the verb that governs it, "not". */
const namesOf = keep((scene: Stage) => keep((clause: Clause) => namesIn(clause, scene)));

function namesIn(clause: Clause, scene: Stage): readonly string[] {
  const verb = clause.verb!;
  const { tokens } = clause.stretch;
  const { particles } = scene.words.grammar;
  const next = tokens[verb.to];
  const loose = (k: number): boolean =>
    particles.has(lowerOf(tokens[k])) && !clause.preps.some((p) => p.from === k && p.noun.to > p.noun.from);
  const after = clause.object?.to ?? verb.to;
  const particle = verb.particle ?? (loose(verb.to) ? lowerOf(next) : loose(after) ? lowerOf(tokens[after]) : null);
  const names = [particle ? `${verb.lemma} ${particle}` : verb.lemma];
  if (clause.object) names.push(`${verb.lemma} ${lowerOf(tokens[clause.object.to - 1])}`);
  for (const p of clause.preps)
    names.push(`${verb.lemma} ${p.word}`, `${verb.lemma} ${p.word} ${lowerOf(tokens[p.noun.to - 1])}`);
  if (next?.tag === "ADV" || next?.tag === "ADP") names.push(`${verb.lemma} ${next.lower}`);
  const governor = verb.chain.at(-1);
  if (governor) names.push(`${governor} ${verb.lemma}`);
  if (verb.negation) names.push(`not ${verb.lemma}`);
  return names;
}
