import { sideOf } from "../beat/mentions.ts";
import type { Claim, Stance } from "../model/claim.ts";
import type { Statement } from "../model/statement.ts";
import { belligerent, campsHere, mentionsIn } from "./actors.ts";
import { type Clause, spanOf } from "./clause.ts";
import { lowerOf, phraseIn } from "./lookup.ts";
import { wordsOf } from "./reading.ts";
import type { Stage } from "./scene.ts";
import { negated } from "./stance.ts";
import { whenOf } from "./when.ts";

/**
 * Claims of a statement whose words only point to another claim: "the claim", "this is not true", "that was the case", "the
 * capture", "would like to do so". The fields are those of the claim pointed to, which becomes the target of a denial.
 */
export function referring(scene: Stage): readonly Omit<Claim, "id">[] {
  const { statement } = scene.stretch;
  if (!statement) return [];
  for (const clause of scene.clauses) {
    const again = doing(scene, clause);
    if (again.length) return again;
  }
  const first = scene.clauses[0]!;
  const judged = scene.clauses.find((c) => judges(scene, c));
  if (judged)
    return copies(scene, statement, judged, claimedByOthers(scene, statement), verdictStance(scene, statement, judged));
  if (short(scene) && mentions(scene, scene.words.refer.responsibility)) return claimed(scene, statement, first);
  const struck = wordCount(scene) <= 8 ? attackMeant(scene, statement, first) : [];
  if (struck.length) return struck;
  if (short(scene) && event(scene)) return copies(scene, statement, first, lastControl(scene), attitude(statement));
  const saying = short(scene) && saidBefore(scene);
  if (saying && statement.attitude === "says") return [];
  if (!saying && !verdict(scene)) return [];
  // "rejected it as a falsehood": denied once, and the verdict says no more.
  const once = statement.attitude === "denies" && scene.clauses.every((c) => !c.verb);
  const stance = saying || once ? attitude(statement) : verdictStance(scene, statement, first);
  return copies(scene, statement, first, claimedByOthers(scene, statement), stance);
}

/** "claimed responsibility": the strike told last, as the speaker's own side's. */
function claimed(scene: Stage, statement: Statement, clause: Clause): readonly Omit<Claim, "id">[] {
  const last = scene.before.findLast((c) => c.kind === "strike" || c.kind === "casualties");
  if (!last || scene.speaker === null || scene.since(last.words) > 4) return [];
  const stance = attitude(statement);
  return copies(scene, statement, clause, [last], stance).map((c) => ({
    ...c,
    kind: "strike",
    actor: scene.speaker!,
    quantity: null,
    aspect: null,
    target: null,
    rule: "refer/responsibility",
  }));
}

/** "(blamed X for) the attack", "(blaming) X": the strike told last, as done by whoever is blamed between the cue and what it points to. */
function attackMeant(scene: Stage, statement: Statement, clause: Clause): readonly Omit<Claim, "id">[] {
  const { strike } = scene.words;
  const start = scene.stretch.tokens[0]!.start;
  const noun = mentions(scene, strike.attackNouns) || mentions(scene, strike.strikeNouns);
  const cue = statement.cue;
  const between = noun && cue && cue.end < start ? mentionsIn(scene.hearing, { start: cue.end, end: start }) : [];
  const blames = cue !== null && scene.words.refer.blaming.has(scene.say(cue).split(" ")[0]!.toLowerCase());
  const claims = cue !== null && noun && scene.words.refer.claiming.has(scene.say(cue).split(" ")[0]!.toLowerCase());
  const whole = blames && !noun ? mentionsIn(scene.hearing, { start, end: scene.stretch.tokens.at(-1)!.end }) : [];
  const sides = [...between, ...whole]
    .map((m) => sideOf(scene.hearing.beat, m.ids[0] ?? ""))
    .filter((s) => belligerent(scene.hearing, s));
  const camps = campsHere(scene.hearing, scene.words);
  if (noun && cue && cue.end < start && !sides.length)
    for (const word of scene
      .say({ start: cue.end, end: start })
      .toLowerCase()
      .split(/[^\p{L}]+/u))
      if (camps.has(word)) sides.push(camps.get(word)!);
  if (scene.clauses.some((c) => c.verb) || !(noun || sides.length)) return [];
  const last = scene.before.findLast((c) => c.kind === "strike" || c.kind === "casualties");
  if (!last || scene.since(last.words) > 4) return [];
  const stance = attitude(statement);
  return copies(scene, statement, clause, [last], stance).map((c) => ({
    ...c,
    kind: "strike",
    actor:
      sides[0] ??
      (claims && scene.speaker ? scene.speaker : null) ??
      (last.kind === "strike" ? last.actor : (scene.other(last.actor) ?? "none")),
    quantity: null,
    aspect: null,
    rule: "refer/attack",
  }));
}

const attitude = (s: Statement): Stance =>
  s.attitude === "denies" ? "denies" : s.attitude === "doubts" ? "doubts" : "asserts";
const mentions = (scene: Stage, table: ReadonlySet<string>): boolean =>
  scene.stretch.tokens.some((t) => table.has(t.lower));
/** "the claim", "the figure"; "the small number who got out" points to nothing that was said. */
const saidBefore = (scene: Stage): boolean =>
  scene.stretch.tokens.some(
    (t, k) =>
      scene.words.refer.sayings.has(t.lower) &&
      !scene.words.roles.relativePronouns.has(lowerOf(scene.stretch.tokens[k + 1])),
  );
const wordCount = (scene: Stage): number => scene.stretch.tokens.filter((t) => t.tag !== "PUNCT").length;
const short = (scene: Stage): boolean => wordCount(scene) <= 6;
const event = (scene: Stage): boolean =>
  scene.clauses.every((c) => !c.verb) && mentions(scene, scene.words.control.takeNouns);

/** "this is not true", "that was the case": a pronoun, "be" and a word for truth; "(denied) it", "(rejected) this". */
function verdict(scene: Stage): boolean {
  const w = scene.words.refer;
  const count = wordCount(scene);
  const alone = count === 1 && scene.stretch.statement?.attitude === "denies";
  return (
    count <= 8 &&
    w.pronouns.has(lowerOf(scene.stretch.tokens.find((t) => t.tag !== "PUNCT"))) &&
    (alone || mentions(scene, w.truth))
  );
}

/** "the statement was false": a clause whose subject points to what was said and whose predicate is a word for truth. */
export function judges(scene: Stage, clause: Clause): boolean {
  if (clause.verb?.lemma !== "be" || !clause.subject || clause.to - clause.from > 12) return false;
  const { tokens } = clause.stretch;
  const subject = tokens.slice(clause.subject.from, clause.subject.to);
  const word = lowerOf(subject[0]);
  const beside = subject.length === 1 && scene.words.refer.pronouns.has(word) && word !== "it" && clause.from <= 1;
  if (beside && scene.words.refer.truth.has(lowerOf(tokens[clause.verb.to]))) return true;
  const points = subject.length <= 3 && subject.some((t) => scene.words.refer.sayings.has(t.lower));
  return points && tokens.slice(clause.verb.to, clause.to).some((t) => scene.words.refer.truth.has(t.lower));
}

function verdictStance(scene: Stage, statement: Statement, clause: Clause): Stance {
  const flips = [
    statement.attitude === "denies",
    negated(clause, scene.words),
    mentions(scene, scene.words.refer.untrue),
  ].filter(Boolean).length;
  if (statement.attitude === "doubts") return "doubts";
  return flips % 2 ? "denies" : "asserts";
}

/** What the other side, or anybody this speaker's side has denied, was last told to claim. */
function claimedByOthers(scene: Stage, statement: Statement): readonly Claim[] {
  const side = statement.speaker.side;
  const fits = (c: Claim): boolean => {
    if (c.statement === null || c.statement === statement.id) return false;
    const speaker = scene.speakers.get(c.statement);
    if (!speaker) return false;
    return c.stance === "asserts"
      ? speaker.side !== side || (speaker.name !== statement.speaker.name && c.actor !== side)
      : c.stance === "denies" && speaker.side === side;
  };
  const counted = (c: Claim): boolean => c.quantity?.value != null && c.quantity.words !== null && fits(c);
  if (mentions(scene, scene.words.refer.figures)) {
    const figure = scene.before.findLast(counted);
    return figure ? scene.before.filter((c) => c.statement === figure.statement && counted(c)) : [];
  }
  const close = (c: Claim): boolean => fits(c) && scene.since(c.words) <= near;
  const held = (c: Claim): boolean => c.kind === "control";
  const nearest = scene.before.findLast((c) => fits(c) && scene.since(c.words) <= 1);
  const last =
    (mentions(scene, scene.words.refer.charges) ? nearest : undefined) ??
    scene.before.findLast((c) => close(c) && held(c)) ??
    scene.before.findLast(close) ??
    scene.before.findLast((c) => fits(c) && held(c)) ??
    scene.before.findLast(fits);
  if (!last) return [];
  return scene.before.filter((c) => c.statement === last.statement && c.kind === last.kind && fits(c));
}

/** How many sentences back "the claim" points first. */
const near = 2;

const lastControl = (scene: Stage): readonly Claim[] => {
  const last = scene.before.findLast((c) => c.kind === "control" && (c.stance === "asserts" || c.stance === "denies"));
  return last ? [last] : [];
};

function copies(
  scene: Stage,
  statement: Statement,
  clause: Clause,
  claims: readonly Claim[],
  stance: Stance,
): readonly Omit<Claim, "id">[] {
  const words = wordsOf({ ...clause, from: 0, to: scene.stretch.tokens.length, subject: null });
  return claims.map(({ id, ...c }) => ({
    ...c,
    statement: statement.id,
    stance,
    actorWords: null,
    place: c.place ? { ...c.place, text: null } : null,
    loaded: null,
    hedge: statement.hedge,
    when: c.when ?? whenOf(scene.hearing, words, statement, { stance }),
    words,
    about: c.place ? { start: c.place.start, end: c.place.end } : words,
    target: stance === "asserts" ? null : id,
    rule: "refer/claim",
  }));
}

/** "many would like to do so", "they cannot do it": the last proposition of this kind, by these people. */
function doing(scene: Stage, clause: Clause): readonly Omit<Claim, "id">[] {
  const { tokens } = clause.stretch;
  const verb = clause.verb;
  const statement = clause.stretch.statement;
  if (!verb || !statement) return [];
  const so =
    phraseIn(tokens, { from: verb.head, to: Math.min(verb.head + 2, tokens.length) }, scene.words.refer.doing) !== null;
  const task =
    clause.object !== null &&
    scene.words.roles.definite.has(lowerOf(tokens[clause.object.from])) &&
    scene.words.refer.tasks.has(lowerOf(tokens[clause.object.to - 1]));
  const last = scene.before.findLast((c) => c.kind === "surrender" || c.kind === "evacuation");
  if (!(so || task) || !last) return [];
  const stance: Stance = negated(clause, scene.words) ? "denies" : "asserts";
  const words = wordsOf(clause);
  const { id: _, ...rest } = last;
  const share = scene
    .quantities({ from: 0, to: verb.from })
    .find((q) => q.quantity.unit === "share" && q.quantity.value !== null);
  return [
    {
      ...rest,
      statement: statement.id,
      stance,
      actorWords: clause.subject ? spanOf(clause.stretch, clause.subject) : null,
      quantity: share?.quantity ?? null,
      hedge: null,
      loaded: null,
      when: whenOf(scene.hearing, words, statement, { stance }),
      words,
      about: words,
      target: null,
      rule: "refer/doing",
    },
  ];
}
