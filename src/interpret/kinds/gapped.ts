import type { Clause } from "../clause.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/**
 * "A took X, B most of Y, and C parts of Z": clauses whose verb is understood from the one before. A comma or "and", then a phrase
 * that ends in a noun for armed people, then at once the beginning of another phrase.
 */
export function gapped(clause: Clause, scene: Stage): readonly Clause[] {
  const verb = clause.verb;
  if (verb?.voice !== "active" || !clause.object) return [];
  const { tokens } = clause.stretch;
  const starts: { from: number; object: number }[] = [];
  for (let k = verb.to; k < tokens.length; k++) {
    if (tokens[k]!.text !== "," && !scene.words.grammar.coordinators.has(lowerOf(tokens[k]))) continue;
    const from = scene.words.grammar.coordinators.has(lowerOf(tokens[k + 1])) ? k + 2 : k + 1;
    const object = subjectEnd(clause, scene, from);
    if (object) starts.push({ from, object });
  }
  return starts.map((s, i) => {
    const stop = starts[i + 1] ? starts[i + 1]!.from - 1 : endOf(clause, s.object);
    return {
      ...clause,
      from: s.from,
      to: stop,
      subject: { from: s.from, to: s.object },
      object: { from: s.object, to: stop },
      preps: [],
    };
  });
}

/** Where a subject without a verb ends and its object begins; 0 where none does. */
function subjectEnd(clause: Clause, scene: Stage, from: number): number {
  const { tokens } = clause.stretch;
  for (let k = from; k < Math.min(from + 7, tokens.length - 1); k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1]!;
    const opens =
      next.tag === "DET" ||
      next.tag === "NUM" ||
      next.form === "JJS" ||
      scene.words.control.contained.has(next.lower) ||
      scene.words.comparing.has(next.lower);
    if (scene.words.actors.forces.has(t.lower) && k > from && opens) return k + 1;
    if (t.tag === "PUNCT" && !/^['"“”‘’]$/.test(t.text)) return 0;
  }
  return 0;
}

function endOf(clause: Clause, from: number): number {
  const { tokens } = clause.stretch;
  for (let k = from; k < tokens.length; k++) if (/^[,;:.]$/.test(tokens[k]!.text)) return k;
  return tokens.length;
}
