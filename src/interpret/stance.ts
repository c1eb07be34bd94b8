import type { Words } from "../lang/words.ts";
import type { Stance } from "../model/claim.ts";
import type { Attitude, Statement } from "../model/statement.ts";
import type { Clause, Range } from "./clause.ts";
import type { Found, Scene } from "./frame.ts";
import { lowerOf, phraseIn } from "./lookup.ts";

const byAttitude: Readonly<Record<Attitude, Stance>> = {
  says: "asserts",
  evaluates: "asserts",
  denies: "denies",
  doubts: "doubts",
  predicts: "predicts",
  demands: "demands",
  asks: "asks",
};

/**
 * What the speaker does with the proposition: the statement's attitude, turned by the clause's own negation and modality. A
 * denial of a denial asserts. Null where the clause puts nothing forward as a fact ("if it fell", "would be a blow").
 */
export function stanceOf(found: Found, clause: Clause, scene: Scene): Stance | null {
  const { statement } = clause.stretch;
  if (conditional(clause, scene) || weighed(clause, scene)) return null;
  const denied = odd([negated(clause, scene.words), found.negative, disowned(clause, scene)]);
  if (found.stance) return denied && found.stance === "asserts" ? "denies" : found.stance;
  if (doubted(clause, scene)) return "doubts";
  const own = risked(clause, scene) || until(clause, scene) ? "predicts" : modality(clause, scene.words);
  if (!statement && own === "predicts" && hypothetical(clause, scene.words)) return null;
  const base = byAttitude[attitudeOf(statement)];
  return combine(base === "demands" && insisted(clause, scene.words) ? "asserts" : base, own, denied);
}

/** "risk being cut off": what may befall them. */
const risked = (clause: Clause, scene: Scene): boolean => {
  const above = clause.parent === null ? null : scene.clauses[clause.parent]?.verb;
  return (
    clause.verb?.form === "gerund" &&
    above?.to === clause.verb.from &&
    scene.words.chain.predicts.has(above.lemma) &&
    !scene.words.chain.asserts.has(above.lemma)
  );
};

/** "will go on until X is taken": what is still to come. */
const until = (clause: Clause, scene: Scene): boolean => {
  const above = clause.parent === null ? null : scene.clauses[clause.parent]?.verb;
  return (
    scene.words.surrender.until.has(clause.link ?? "") && !!above?.modal && scene.words.roles.future.has(above.modal)
  );
};

const attitudeOf = (statement: Statement | null): Attitude => statement?.attitude ?? "says";
const odd = (flags: readonly boolean[]): boolean => flags.filter(Boolean).length % 2 === 1;

/** "insisted that the town was theirs": what is put as a fact is asserted; what is demanded stands bare ("that they leave"). */
function insisted(clause: Clause, words: Words): boolean {
  const verb = clause.verb;
  if (verb?.form !== "finite" || verb.modal) return false;
  const first = clause.stretch.tokens[verb.from]!;
  return /^VB[DZ]$/.test(first.form) || (words.grammar.be.has(first.lower) && first.lower !== "be");
}

function combine(base: Stance, own: Stance, denied: boolean): Stance {
  if (base === "asserts" && own === "predicts" && denied) return "denies";
  if (base === "asserts") return own === "asserts" ? (denied ? "denies" : "asserts") : own;
  if (base === "denies") return denied ? "asserts" : "denies";
  return base;
}

/** "not", "no longer", "failed to", "it is untrue that", "no troops". */
export function negated(clause: Clause, words: Words): boolean {
  const { verb, stretch } = clause;
  const flags: boolean[] = [];
  if (verb) {
    flags.push(verb.negation !== null);
    flags.push(verb.chain.some((c) => words.chain.denies.has(c) && !words.chain.asserts.has(c)));
    flags.push(inverted(clause, words));
    const told = { from: verb.to, to: Math.min(verb.to + 4, clause.to) };
    flags.push(verb.lemma === "be" && phraseIn(stretch.tokens, told, words.impossible) !== null);
  }
  flags.push(none(clause, clause.subject, words), none(clause, clause.object, words));
  return odd(flags);
}

/** "no troops", "neither town"; "no more than 300", "not only troops" count and deny nothing. */
function none(clause: Clause, range: Range | null, words: Words): boolean {
  const { tokens } = clause.stretch;
  const first = range && tokens[range.from];
  if (!first || !words.denyingDeterminers.has(first.lower)) return false;
  const pair = `${first.lower} ${lowerOf(tokens[range.from + 1])}`;
  return !words.undenying.has(pair) && !words.undenying.has(`${pair} ${lowerOf(tokens[range.from + 2])}`);
}

/** "at no point did they enter": a phrase that denies and an auxiliary before the subject. */
function inverted({ verb, stretch }: Clause, words: Words): boolean {
  const { tokens } = stretch;
  let from = verb!.from;
  while (from > 0 && verb!.from - from < 12 && tokens[from - 1]!.tag !== "PUNCT") from--;
  const never = phraseIn(tokens, { from, to: verb!.from }, words.never);
  const next = never && tokens.find((t) => t.start > never.end);
  return !!next && (next.tag === "AUX" || words.grammar.modals.has(next.lower));
}

/** What auxiliaries and governing verbs make of the clause. */
export function modality(clause: Clause, words: Words): Stance {
  const verb = clause.verb;
  if (!verb) return "asserts";
  if (lowerOf(clause.stretch.tokens.at(-1)) === "?") return "asks";
  if (verb.modal && words.roles.duty.has(verb.modal)) return "demands";
  if (alsoNow(clause, words)) return "asserts";
  if (verb.modal && (words.roles.future.has(verb.modal) || (words.roles.possible.has(verb.modal) && !verb.perfect)))
    return "predicts";
  const befalls = verb.voice === "passive" || words.control.fall.has(verb.lemma);
  if (verb.modal && words.roles.perhaps.has(verb.modal) && befalls && !verb.perfect && !verb.negation)
    return "predicts";
  for (const governor of verb.chain) {
    if (words.chain.demands.has(governor) && !words.chain.asserts.has(governor) && !words.chain.attempts.has(governor))
      return "demands";
    if (words.chain.predicts.has(governor) && !words.chain.asserts.has(governor)) return "predicts";
  }
  return "asserts";
}

/** "was, is and will be ours": what is so now as well is no forecast. */
function alsoNow(clause: Clause, words: Words): boolean {
  const { tokens } = clause.stretch;
  const at = clause.verb?.from ?? 0;
  const before = tokens[at - 2];
  return (
    clause.verb?.lemma === "be" &&
    words.grammar.coordinators.has(lowerOf(tokens[at - 1])) &&
    !!before &&
    words.grammar.be.has(before.lower) &&
    before.form !== "VBD"
  );
}

/** In the outlet's own voice "would" weighs what could be; "will" tells what is to come. */
const hypothetical = (clause: Clause, words: Words): boolean => words.roles.hypothetical.has(clause.verb?.modal ?? "");

const conditional = (clause: Clause, scene: Scene): boolean => {
  if (clause.link !== null && scene.words.roles.conditional.has(clause.link)) return true;
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  return (
    !!parent &&
    parent !== clause &&
    parent.link !== null &&
    scene.words.roles.conditional.has(parent.link) &&
    clause.type !== "main"
  );
};

/** "claims that X was taken are untrue", "it is untrue that X was taken". */
export function disowned(clause: Clause, scene: Scene): boolean {
  if (clause.type !== "complement") return false;
  const { tokens } = clause.stretch;
  const denial = (k: number): boolean => denies(clause, scene, k);
  if ([1, 2, 3].some((n) => denies(clause, scene, clause.from - n, n))) return true;
  const of = clause.verb === null && scene.words.roles.genitive.has(lowerOf(tokens[clause.from - 1]));
  const noun = lowerOf(tokens[clause.from - (of ? 2 : 1)]);
  const { sayings } = scene.words.refer;
  if (!sayings.has(noun) && !sayings.has(noun.replace(/s$/, ""))) return false;
  return tokens.some((_, k) => k >= clause.to && denial(k));
}

/** Whether a word or phrase of denial begins at a token; with `length`, one of just so many words. */
function denies(clause: Clause, scene: Scene, k: number, length = 0): boolean {
  const { tokens } = clause.stretch;
  if (k < 0) return false;
  const lengths = length ? [length] : [1, 2, 3];
  return lengths.some((n) =>
    scene.words.denials.has(
      tokens
        .slice(k, k + n)
        .map((t) => (t.lower === "n't" ? "not" : t.lower))
        .join(" "),
    ),
  );
}

/** "reports of an encirclement do not correspond to reality": what was said, as a noun with its matter, and its denial after it. */
export function disownedNoun(clause: Clause, scene: Scene): Range | null {
  const { tokens } = clause.stretch;
  const { subject, verb } = clause;
  if (!subject || !verb) return null;
  const near = tokens.slice(subject.from, Math.min(subject.from + 4, subject.to));
  const of = subject.from + near.findIndex((t) => scene.words.roles.genitive.has(t.lower));
  const noun = lowerOf(tokens[of - 1]);
  const { sayings } = scene.words.refer;
  if (of <= subject.from || !(sayings.has(noun) || sayings.has(noun.replace(/s$/, "")))) return null;
  const denied = tokens.some((_, k) => k >= verb.from && k < clause.to && denies(clause, scene, k));
  return denied ? { from: of + 1, to: subject.to } : null;
}

/** "there is no evidence that X was taken", "we see no sign of a withdrawal". */
function doubted(clause: Clause, scene: Scene): boolean {
  const { tokens } = clause.stretch;
  const none = (k: number): boolean => lowerOf(tokens[k]) === "no" && scene.words.evidence.has(lowerOf(tokens[k + 1]));
  const { object } = clause;
  if (object && none(object.from) && scene.words.roles.genitive.has(lowerOf(tokens[object.from + 2]))) return true;
  const to = clause.type === "complement" ? clause.from : none(clause.from) ? clause.from + 1 : 0;
  return tokens.slice(0, to).some((_, k) => none(k));
}

/** "losing X would be a blow": what is only weighed. */
function weighed(clause: Clause, scene: Scene): boolean {
  if (clause.verb?.form !== "gerund" || clause.from > 1) return false;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  return next?.subject?.from === 0 && scene.words.roles.hypothetical.has(next.verb?.modal ?? "");
}
