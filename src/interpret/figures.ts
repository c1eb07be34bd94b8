import type { Range } from "./clause.ts";
import { lowerOf } from "./lookup.ts";
import type { Counted } from "./quantities.ts";
import type { Stage } from "./scene.ts";

/** The number that words for a count come to, and what it rose by where that is told too. */
export interface Figure {
  readonly q: Counted;
  readonly more: Counted | null;
}

/** How far from the noun the word that opens its number may stand, and how far after it the number. */
const reach = 26;
const near = 9;

/**
 * The number that is told of a count: "the toll stood at 91", "losses rose by 44, to 1,221", "put the number of dead in X at
 * about 500", "gave his casualties as 118 dead". Looks after token `k`, the last of the words for what is counted.
 */
export function figureAfter(scene: Stage, k: number): Figure | null {
  const { tokens } = scene.stretch;
  let found: Figure | null = null;
  for (let j = k + 1; j < Math.min(tokens.length, k + reach); j++) {
    if (opens(scene, k, j)) {
      found = numberFrom(scene, j) ?? found;
      if (found && found.q.range.from <= j + near) return found;
    }
    if (ends(scene, j)) break;
  }
  return found;
}

/** A verb of amounting or being, a colon, "of" right behind the noun, "at" or "as" before a number, "to" under a verb of bringing. */
function opens(scene: Stage, k: number, j: number): boolean {
  const { tokens } = scene.stretch;
  const { casualties: w, figures: f, grammar, events } = scene.words;
  const lower = tokens[j]!.lower;
  if (
    grammar.be.has(lower) ||
    lower === ":" ||
    (lower === "of" && (j < k + 4 || f.averages.has(lowerOf(tokens[j - 1]))))
  )
    return true;
  if (f.coming.has(lower) || (events.verbs.get(lower) ?? []).some((v) => w.amount.has(v))) return true;
  if (!f.at.has(lower) || !numberNext(scene, j)) return false;
  return f.anyhow.has(lower) || lifted(scene, k);
}

/** A number or what belongs to one right after a token. */
const numberNext = (scene: Stage, j: number): boolean => scene.quantities({ from: j + 1, to: j + 3 }).length > 0;

/** "put", "gave", "brought" before the noun that is counted. */
const lifted = (scene: Stage, k: number): boolean => {
  for (let j = k; j >= Math.max(0, k - 14); j--) {
    const lower = lowerOf(scene.stretch.tokens[j]);
    if (scene.words.casualties.bringing.has(lower) || scene.words.figures.giving.has(lower)) return true;
  }
  return false;
};

/** The number told after an opening word: after "to" where it rose by or from another. */
function numberFrom(scene: Stage, j: number): Figure | null {
  const { tokens } = scene.stretch;
  const all = scene.quantities({ from: j, to: Math.min(tokens.length, j + near) });
  const first = all.find((q) => q.quantity.value !== null || q.quantity.unit !== "");
  if (!first || first.range.from > j + 5) return null;
  const { figures: f } = scene.words;
  const before = [lowerOf(tokens[first.range.from - 1]), lowerOf(tokens[first.range.from])];
  const added = before.some((w) => f.by.has(w));
  if (!added && !before.some((w) => f.from.has(w))) return { q: first, more: null };
  const next = scene
    .quantities({ from: first.range.to, to: Math.min(tokens.length, first.range.to + 6) })
    .find((q) => f.to.has(lowerOf(tokens[q.range.from - 1])) && q.quantity.value !== null);
  if (!next) return null;
  return { q: next, more: added ? first : null };
}

/** A comma that parts no day from its year, and words that open another clause. */
function ends(scene: Stage, j: number): boolean {
  const { tokens } = scene.stretch;
  if (scene.words.events.stops.has(tokens[j]!.lower)) return true;
  const year = /^\d{4}$/;
  return tokens[j]!.text === "," && !year.test(lowerOf(tokens[j + 1])) && !year.test(lowerOf(tokens[j - 1]));
}

/** "the number of soldiers", "a toll of civilian dead": whether a word for a count and "of" stand before a token, nothing but their noun between. */
export function counted(scene: Stage, k: number): Range | null {
  const { tokens } = scene.stretch;
  for (let j = k - 1; j > Math.max(0, k - 9); j--) {
    if (scene.words.roles.genitive.has(tokens[j]!.lower) && scene.words.casualties.number.has(lowerOf(tokens[j - 1])))
      // "a number of soldiers" is only some of them.
      return scene.words.roles.indefinite.has(lowerOf(tokens[j - 2])) ? null : { from: j - 1, to: k + 1 };
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ|PART|NUM)$/.test(tokens[j]!.tag)) return null;
  }
  return null;
}
