import type { Token } from "../lang/doc.ts";
import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import type { Clause, Range } from "./clause.ts";
import type { Found, Scene } from "./frame.ts";
import { firstFrom, phraseIn, rangeOf } from "./lookup.ts";

/**
 * The word that takes a side or colours the fact: in the trigger, else in the names of those it is about, else a name anywhere in the claim's
 * own words ("advanced into the enemy's defences"); any word in scare quotes.
 */
export function loadedIn(found: Found, clause: Clause, scene: Scene): Span | null {
  const { tokens } = clause.stretch;
  for (const span of [found.trigger, ...found.coloured]) {
    const word = wordIn(tokens, rangeOf(tokens, span), scene.words.loaded);
    if (word) return word;
  }
  return scared(found, clause, scene) ?? wordIn(tokens, rangeOf(tokens, found.words), scene.words.loadedNames);
}

/** The first word of a table that is no part of a body's own name ("the People's Liberation Front"). */
function wordIn(tokens: readonly Token[], range: Range, table: ReadonlySet<string>): Span | null {
  for (let from = range.from; from < range.to; from++) {
    const word = phraseIn(tokens, { from, to: range.to }, table);
    if (!word) return null;
    const at = rangeOf(tokens, word);
    if (!(tokens[at.from]?.tag === "PROPN" && tokens[at.to]?.tag === "PROPN")) return word;
    from = at.from;
  }
  return null;
}

/** Offsets within which the scare quotes around a word begin. */
const near = 80;

/** Scare quotes: up to three words quoted around the trigger inside a clause that is not itself quoted so. */
function scared(found: Found, clause: Clause, scene: Scene): Span | null {
  const { tokens } = clause.stretch;
  const { quotes } = scene.hearing.doc;
  for (let k = firstFrom(quotes, found.trigger.start - near); k < quotes.length; k++) {
    const q = quotes[k]!;
    if (q.start > found.trigger.end) break;
    if (!contains(q, found.trigger) && !contains(found.trigger, q)) continue;
    const inside = rangeOf(tokens, q);
    const length = inside.to - inside.from;
    if (length > 0 && length <= 2 && length < tokens.length) return { start: q.start, end: q.end };
  }
  return null;
}

/** The hedge of the clause or of the saying itself. */
export function hedgeIn(clause: Clause, scene: Scene): Span | null {
  const verb = clause.verb;
  const around = verb ? { from: Math.max(clause.from, verb.from - 2), to: verb.to } : clause;
  return phraseIn(clause.stretch.tokens, around, scene.words.hedges) ?? clause.stretch.statement?.hedge ?? null;
}
