import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { phraseEnd } from "../phrases.ts";
import { found, type Share, sharesIn } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { holderUnderstood } from "./control-holder.ts";
import { sharesOrMeant } from "./control-meant.ts";

/** "the capture of X", "the fall of X", "control over X": an event or state told as a noun, where the clause presents it as a fact. */
export function events(clause: Clause, scene: Stage): readonly Found[] {
  const out: Found[] = [];
  const foreseen =
    clause.verb !== null && scene.words.chain.predicts.has(clause.verb.lemma) && clause.verb.voice === "passive";
  for (const range of phrasesOf(clause, scene.words.control.gaining, scene.words.control.unfinished))
    for (let k = range.from; k < range.to; k++) {
      const sort = sortOf(clause, scene, k);
      if (!sort || unreal(clause, scene, range, k)) continue;
      out.push(
        ...eventAt(clause, scene, range, k, sort).map((f) => (foreseen ? { ...f, stance: "predicts" as const } : f)),
      );
    }
  return out;
}

/** Where an event noun tells a fact: as what the statement says, as subject or object of a verb without modality. */
function phrasesOf(clause: Clause, gaining: ReadonlySet<string>, unfinished: ReadonlySet<string>): readonly Range[] {
  const verb = clause.verb;
  if (!verb) return [{ from: clause.from, to: clause.to }];
  if (verb.modal || verb.form === "infinitive" || verb.negation || unfinished.has(verb.lemma)) return [];
  const object = clause.object && gaining.has(verb.lemma) ? [clause.object] : [];
  return [...(clause.subject && clause.subject.from >= clause.from ? [clause.subject] : []), ...object];
}

type Sort = "take" | "lose" | "fall" | "control";

function sortOf(clause: Clause, scene: Stage, k: number): Sort | null {
  const t = clause.stretch.tokens[k];
  const c = scene.words.control;
  if (!t || (t.tag !== "NOUN" && t.tag !== "PROPN" && t.tag !== "VERB")) return null;
  if (c.takeNouns.has(t.lower)) return "take";
  if (c.loseNouns.has(t.lower)) return "lose";
  if (c.fallNouns.has(t.lower)) return "fall";
  return c.controlNouns.has(t.lower) ? "control" : null;
}

function unreal(clause: Clause, scene: Stage, range: Range, k: number): boolean {
  for (let j = Math.max(range.from, k - 4); j < k; j++) {
    const word = lowerOf(clause.stretch.tokens[j]);
    if (scene.words.control.unreal.has(word)) return true;
    if (scene.words.roles.unreal.has(word) && clause.verb) return true;
  }
  return false;
}

function eventAt(clause: Clause, scene: Stage, range: Range, k: number, sort: Sort): readonly Found[] {
  const { tokens } = clause.stretch;
  const preposition = lowerOf(tokens[k + 1]);
  const { genitive, over, contained } = scene.words.roles;
  const joins =
    genitive.has(preposition) || (sort === "control" && (over.has(preposition) || contained.has(preposition)));
  const cut = { tokens, words: scene.words, aside: scene.ground.aside };
  let at = k + 2;
  while (/^["'“”‘’]$/.test(tokens[at]?.text ?? "")) at++;
  const end = joins ? Math.max(phraseEnd(cut, at, clause.stretch.tokens.length), at) : k + 1;
  const shares = joins
    ? sharesOrMeant(clause, scene, { from: k + 2, to: end })
    : owned(clause, scene, { from: range.from, to: k });
  const by = scene.words.roles.agent.has(lowerOf(tokens[end]))
    ? scene.side({ from: end + 1, to: phraseEnd(cut, end + 1, tokens.length) })
    : null;
  const owner = joins ? scene.side({ from: Math.max(range.from, k - 3), to: k }) : null;
  return shares.map((s) => {
    const actor: Actor =
      by ??
      owner ??
      holderUnderstood(
        clause,
        scene,
        s.place,
        scene.doer({ ...clause, subject: null }),
        sort === "lose" || sort === "fall",
      );
    return found(clause, {
      kind: "control",
      rule: `control/event-${sort}`,
      actor,
      trigger: { from: k, to: k + 1 },
      place: s.place,
      quantity: s.quantity,
      coloured: [],
    });
  });
}

/** "X's capture". */
function owned(clause: Clause, scene: Stage, range: Range): readonly Share[] {
  if (range.to <= range.from || clause.stretch.tokens[range.to - 1]?.form !== "POS") return [];
  return sharesIn(clause, scene, range);
}

/** "is pushing for full control of X", "its demands for control of X": asked for, not held. */
export function wanted(clause: Clause, scene: Stage): readonly Found[] {
  const { tokens } = clause.stretch;
  const c = scene.words.control;
  for (let k = clause.from; k < clause.to; k++) {
    if (!c.controlNouns.has(lowerOf(tokens[k])) || !scene.words.roles.over.has(lowerOf(tokens[k + 1]))) continue;
    const asks = tokens
      .slice(Math.max(clause.from, k - 6), k)
      .some((t, i, all) => sought(t.lower, all[i + 1]?.lower ?? "", clause, scene));
    if (!asks) continue;
    const end = phraseEnd({ tokens, words: scene.words, aside: scene.ground.aside }, k + 2, tokens.length);
    const actor = (clause.subject && scene.side(clause.subject)) ?? scene.doer(clause);
    return sharesOrMeant(clause, scene, { from: k + 2, to: end }).map((s) =>
      found(clause, {
        kind: "control",
        rule: "control/wanted",
        actor,
        trigger: { from: k, to: k + 1 },
        place: s.place,
        quantity: s.quantity,
        stance: "demands",
      }),
    );
  }
  return [];
}

/** "demands for", "pushing for", "seeks". */
const sought = (word: string, next: string, clause: Clause, scene: Stage): boolean => {
  const c = scene.words.control;
  if (clause.verb && lowerOf(clause.stretch.tokens[clause.verb.head]) === word && c.seeking.has(clause.verb.lemma))
    return (
      clause.verb.lemma === "seek" || clause.verb.lemma === "demand" || clause.verb.lemma === "want" || next === "for"
    );
  return c.seeking.has(word) && next === "for";
};
