import type { PlaceRef } from "../../model/claim.ts";
import type { Span } from "../../text/span.ts";
import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { campOf, doerNamed, hasPeople, hasWord, namedSide, sideOfCounted, sideOfPlace } from "../harm.ts";
import { isState, peopleSide } from "../homeland.ts";
import { lowerOf } from "../lookup.ts";
import { ofThose } from "../parts.ts";
import { homeOfPeople } from "../people.ts";
import type { Stage } from "../scene.ts";
import { bodyAt } from "./casualties-formation.ts";

/** Whom it befalls: named beside the number, the loser, not the one who does it, the side of the place, the side that tells of its own people. */
export function victim(scene: Stage, blows: readonly Blow[], blow: Blow, people: Range, place: PlaceRef | null): Actor {
  const loses = blow.verbs.includes("lose");
  const named = sideOfPeople(scene, people, blow) ?? outsiders(scene, people);
  if (named) return named;
  if (loses && blow.voice === "active") return doerNamed(scene, blows, blow) ?? scene.doer(blow.clause);
  const bySort = armedSort(scene, people);
  if (bySort) return bySort;
  const undergoes = blow.verbs.some((v) => scene.words.casualties.undergo.has(v));
  const doer = (undergoes ? null : doerNamed(scene, blows, blow)) ?? striker(scene, blow);
  const other = doer && scene.other(doer.side);
  const armed = hasWord(scene, people, scene.words.casualties.armed) || bodyAt(scene, people) !== null;
  const foe = scene.other(scene.speaker);
  if (!doer && armed && foe && blow.verbs.every((v) => scene.words.casualties.befall.get(v) === ""))
    return { side: foe, words: null };
  const here = armed ? sideOfPlace(scene, place) : homeOfPeople(scene, place);
  const unsaid = place?.text === null && here !== null && here === doer?.side;
  if (here && !unsaid && !(armed && other)) return { side: here, words: null };
  if (other && (armed || (hasPeople(scene, other) && hasPeople(scene, doer.side)))) return { side: other, words: null };
  const theirs = armed || !place ? null : peopleSide(scene, place);
  if (theirs) return { side: theirs, words: null };
  if (doer && !armed) return nobody;
  const before = scene.before.findLast((c) => (c.kind === "strike" || c.kind === "casualties") && c.actor !== "none");
  const soldiers = before?.kind === "casualties" && !armed && mentionsArmed(scene, before.words);
  const fresh = before !== undefined && !soldiers && scene.since(before.words) <= near && !tallied(scene);
  const struck = fresh ? (before.kind === "strike" ? scene.other(before.actor) : before.actor) : null;
  const own = scene.speaker ?? struck ?? null;
  return armed || hasPeople(scene, own) ? { side: own ?? "none", words: null } : nobody;
}

/** How many sentences back the harm told before may have befallen the same side. */
const near = 2;

/** Soldiers were told of: people without arms told of next are not of their side by that. */
const mentionsArmed = (scene: Stage, words: Span): boolean =>
  scene
    .say(words)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => scene.words.casualties.armed.has(w));

/** "since the fighting began": counted over a war, on every side. */
const tallied = (scene: Stage): boolean =>
  scene.speaker === null &&
  scene.stretch.tokens.some((t) => scene.words.refer.sums.has(t.lower) || scene.words.refer.spells.has(t.lower));

/** Where a state fights a body that is none: "fighters" are the body's, "soldiers" the state's, of the two that the speaker and his foe are. */
function armedSort(scene: Stage, people: Range): Actor | null {
  const foe = scene.other(scene.speaker);
  if (!scene.speaker || !foe || isState(scene.speaker) === isState(foe)) return null;
  const [state, body] = isState(scene.speaker) ? [scene.speaker, foe] : [foe, scene.speaker];
  const w = scene.words.casualties;
  if (hasWord(scene, people, w.irregulars)) return { side: body, words: null };
  return hasWord(scene, people, w.regulars) ? { side: state, words: null } : null;
}

const nobody: Actor = { side: "none", words: null };

/** "peacekeepers": of no side. */
const outsiders = (scene: Stage, people: Range): Actor | null =>
  hasWord(scene, people, scene.words.casualties.outsiders) ? { side: "third", words: null } : null;

function sideOfPeople(scene: Stage, people: Range, blow: Blow): Actor | null {
  const own = scene.quantities(people)[0];
  const them = own && ofThose(scene, own.range.to) ? own.range.to + 1 : -1;
  if (them > 0) return scene.side({ from: them, to: them + 1 });
  const whole = { from: people.from, to: phraseTo(scene, people.to) };
  const mine = people.from < blow.at ? owner(scene, people) : null;
  return (own && sideOfCounted(scene, own)) ?? namedSide(scene, whole) ?? mine ?? campOf(scene, whole);
}

/** "40 wounded X soldiers": nouns that go on after the number's own. */
function phraseTo(scene: Stage, from: number): number {
  let to = from;
  while (to < from + 4 && /^(?:NOUN|PROPN|ADJ)$/.test(scene.stretch.tokens[to]?.tag ?? "")) to++;
  return to;
}

/** "eighteen of his own", "five of its fighters": his who is spoken of. */
function owner(scene: Stage, people: Range): Actor | null {
  const { tokens } = scene.stretch;
  const at = tokens.findIndex(
    (t, k) =>
      k >= people.from && k < people.to + 3 && scene.words.actors.owners.has(t.lower) && tokens[k - 1]?.lower === "of",
  );
  if (at >= 0 && scene.words.actors.itself.has(lowerOf(tokens[at + 1])) && scene.speaker)
    return { side: scene.speaker, words: null };
  return at < 0 ? null : scene.side({ from: at, to: Math.min(tokens.length, at + 2) });
}

/** "killed in the X strikes": whose attack they died in. */
function striker(scene: Stage, blow: Blow): Actor | null {
  const { tokens } = scene.stretch;
  const { strike } = scene.words;
  for (let k = blow.after.from; k < Math.min(blow.after.to, blow.after.from + 7); k++)
    if (strike.strikeNouns.has(tokens[k]!.lower) || strike.attackNouns.has(tokens[k]!.lower))
      return namedSide(scene, { from: blow.after.from, to: k });
  return null;
}
