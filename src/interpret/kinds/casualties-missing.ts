import type { Range } from "../clause.ts";
import { type Harm, hasWord } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { type Item, itemsOf } from "./casualties-list.ts";
import { clauseAt, phraseEnd, toldClaim } from "./casualties-told.ts";

/**
 * People nobody knows the fate of: "12 people were trapped under rubble", "had gone missing", "the whereabouts of three reporters are
 * unknown", "contact was lost with nine soldiers", "six soldiers had not returned".
 */
export function ofMissing(scene: Stage): readonly Harm[] {
  return [...buried(scene), ...fates(scene), ...silent(scene), ...unreturned(scene)];
}

/** Counted people or one, and after them "under the rubble", with being, staying, trapping or believing between. */
function buried(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  const at = tokens.findIndex((t, k) => w.under.has(t.lower) && hasWord(scene, { from: k + 1, to: k + 5 }, w.rubble));
  if (at < 1) return [];
  let from = at;
  while (from > 0 && between(scene, from - 1)) from--;
  const items = peopleBefore(scene, from);
  const clause = clauseAt(scene, at);
  const trigger = { from: at, to: at + 1 };
  return items.map((item) => toldClaim(scene, { clause, item, unit: "missing", trigger, rule: "buried" }));
}

const between = (scene: Stage, k: number): boolean => {
  const { lower, tag } = scene.stretch.tokens[k]!;
  const { casualties: w, grammar } = scene.words;
  return grammar.be.has(lower) || grammar.have.has(lower) || tag === "ADV" || tag === "AUX" || w.stuck.has(lower);
};

/** The people whose phrase ends at a token: counted, or one. */
function peopleBefore(scene: Stage, to: number): readonly Item[] {
  const { tokens } = scene.stretch;
  let from = to;
  while (from > 0 && to - from < 12 && !/^(?:VERB|PUNCT|SCONJ)$/.test(tokens[from - 1]!.tag)) from--;
  return itemsOf(scene, { from, to }).filter(
    (i) => i.quantity !== null || hasWord(scene, i, scene.words.casualties.people),
  );
}

/** "the fate of 12 soldiers is unknown". */
function fates(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  return tokens.flatMap((t, k): readonly Harm[] => {
    if (!w.fates.has(t.lower) || !scene.words.roles.genitive.has(lowerOf(tokens[k + 1]))) return [];
    const end = phraseEnd(scene, k + 2);
    if (!hasWord(scene, { from: end, to: Math.min(tokens.length, end + 5) }, w.unknown)) return [];
    return missing(scene, k, { from: k + 2, to: end });
  });
}

/** "contact was lost with 12 soldiers", "lost contact with its crew of five". */
function silent(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const { casualties: w, events } = scene.words;
  return tokens.flatMap((t, k): readonly Harm[] => {
    if (!w.contact.has(t.lower) || !hasWord(scene, { from: k - 2, to: k + 4 }, w.losing)) return [];
    const by = tokens.findIndex((x, j) => j > k && j < k + 5 && events.function.means.has(x.lower));
    return by < 0 ? [] : missing(scene, k, { from: by + 1, to: phraseEnd(scene, by + 1) });
  });
}

/** "nine soldiers had not returned", "three airmen failed to return": of people only those under arms. */
function unreturned(scene: Stage): readonly Harm[] {
  const w = scene.words.casualties;
  return scene.clauses.flatMap((c): readonly Harm[] => {
    const { verb, subject } = c;
    if (!verb || !subject || !w.returning.has(verb.lemma) || verb.voice !== "active" || verb.modal) return [];
    if (!(verb.negation || verb.chain.some((v) => w.failing.has(v))) || !hasWord(scene, subject, w.armed)) return [];
    return missing(scene, verb.head, subject).map((h) => ({
      ...h,
      found: { ...h.found, negative: negated(c, scene.words) },
    }));
  });
}

function missing(scene: Stage, at: number, people: Range): readonly Harm[] {
  const clause = clauseAt(scene, at);
  const trigger = { from: at, to: at + 1 };
  return itemsOf(scene, people)
    .filter((i) => i.quantity !== null)
    .map((item) => toldClaim(scene, { clause, item, unit: "missing", trigger, rule: "missing" }));
}
