import { lookup, sideOf } from "../../beat/mentions.ts";
import type { SideId } from "../../model/id.ts";
import { belligerent, mentionsIn } from "../actors.ts";
import type { Blow } from "../blows.ts";
import { type Range, spanOf } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { charged, doerNamed, type Harm, hasWord, namedSide, placesAt, sideOfCounted, sideOfPlace } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";

/** Who struck: the doer, the side of the weapons, who struck before in this article, the other side of what was struck, the other of who tells. */
export function attacker(
  scene: Stage,
  blows: readonly Blow[],
  blow: Blow,
  read: readonly Harm[],
  weapons: readonly Counted[],
): Actor {
  if (mutual(scene, blow.before)) return { side: "none", words: null };
  const named = doerNamed(scene, blows, blow) ?? firstSide(scene, weapons) ?? sentOwn(scene, blow);
  if (named && theyNotWe(scene, named)) return { side: strikerOf(scene, read) ?? "none", words: null };
  if (named) return named;
  const stranger = blow.voice === "active" && !blow.shared ? outsider(scene, blow.before) : null;
  if (stranger) return stranger;
  if (ownDeed(scene, blow)) return { side: scene.speaker ?? "none", words: null };
  if (accused(scene, blow))
    return {
      side: (scene.denied ? scene.speaker : (charged(scene) ?? scene.other(scene.speaker))) ?? "none",
      words: null,
    };
  if (refused(scene, blow)) return { side: scene.speaker ?? "none", words: null };
  const flying =
    fromTheAir(scene, blow.before) ??
    fromTheAir(scene, { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 6) });
  if (flying) return { side: flying, words: null };
  const told = strikerBefore(scene, read);
  if (ownAim(scene, blow)) return { side: scene.speaker ?? "none", words: null };
  const struck = sideStruck(scene, blow);
  if (struck !== null && !scene.denied && scene.other(scene.speaker) === struck)
    return { side: scene.speaker!, words: null };
  if (told && blow.voice === "active" && told !== struck) return { side: told, words: null };
  return { side: understood(scene, blow, told), words: null };
}

/** "They shot at us", in somebody's own words: not those who speak. */
const theyNotWe = (scene: Stage, { side, words }: Actor): boolean =>
  scene.stretch.statement?.mode === "direct" &&
  side === scene.speaker &&
  words !== null &&
  scene.words.actors.plural.has(scene.say(words).toLowerCase());

/** Who struck last, if it was not the speaker's side; else its foe. */
const strikerOf = (scene: Stage, read: readonly Harm[]): SideId | null => {
  const told = strikerBefore(scene, read);
  return told !== null && told !== scene.speaker ? told : scene.other(scene.speaker);
};

/** "X drones were sent into Y": whose the weapons are that were sent. */
const sentOwn = (scene: Stage, blow: Blow): Actor | null =>
  blow.voice !== "active" &&
  blow.verbs.some((v) => scene.words.strike.launch.has(v)) &&
  scene.words.strike.projectiles.has(
    lowerOf(scene.stretch.tokens[blow.clause.subject ? blow.clause.subject.to - 1 : -1]),
  )
    ? namedSide(scene, blow.clause.subject!)
    : null;

/** "the two armies exchanged fire", "both sides shelled": nobody's alone. */
export const mutual = (scene: Stage, range: Range): boolean =>
  scene.stretch.tokens
    .slice(range.from, range.to)
    .some(
      (t, k, all) =>
        scene.words.events.function.both.has(t.lower) &&
        (scene.words.events.function.sides.has(lowerOf(all[k + 1])) ||
          (all[k + 1]?.form === "NNS" && scene.words.actors.forces.has(lowerOf(all[k + 1])))),
    );

/** Who sent what was stopped: the side of the weapons, who struck before, the other of who stopped it, the other of who tells. */
export function attackerOfStopped(
  scene: Stage,
  blows: readonly Blow[],
  blow: Blow,
  read: readonly Harm[],
  weapons: readonly Counted[],
): Actor {
  const own = firstSide(scene, weapons);
  if (own) return own;
  const defender = doerNamed(scene, blows, blow);
  const other = scene.other(defender?.side ?? null);
  if (other) return { side: other, words: null };
  const told = strikerBefore(scene, read);
  const near = scene.placed(blow.after).find((p) => !p.context && p.mention.kind !== "country");
  const over = sideOfPlace(scene, near?.ref ?? null);
  const sent = told === scene.speaker && !scene.denied ? null : told;
  return { side: scene.other(over) ?? sent ?? scene.other(scene.speaker) ?? "none", words: null };
}

/** "missiles hit three command posts": who tells of weapons on military things tells of his own. */
const ownAim = (scene: Stage, blow: Blow): boolean =>
  scene.speaker !== null &&
  !scene.denied &&
  blow.voice === "active" &&
  hasWord(scene, blow.before, scene.words.strike.projectiles) &&
  hasWord(
    scene,
    { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 9) },
    scene.words.strike.military,
  ) &&
  !hasWord(scene, { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 9) }, scene.words.actors.own);

/** "civilians are not being targeted": who says so denies it of his own side. */
const refused = (scene: Stage, blow: Blow): boolean =>
  scene.speaker !== null && blow.voice !== "active" && negated(blow.clause, scene.words) && !scene.denied;

/** "claimed to have struck a base": words said that open with the deed itself tell of who says them. */
const ownDeed = (scene: Stage, blow: Blow): boolean => {
  const before = scene.stretch.tokens.slice(0, blow.at);
  const opens = before.every((t) => t.lower === "to" || t.tag === "ADV" || scene.words.grammar.have.has(t.lower));
  return (
    scene.speaker !== null &&
    blow.voice === "active" &&
    opens &&
    !havingDone(scene, blow) &&
    before.some((t) => scene.words.grammar.have.has(t.lower))
  );
};

/** "accused Y of launching …": a statement without a subject charges the other side. */
const accused = (scene: Stage, blow: Blow): boolean =>
  scene.speaker !== null &&
  scene.other(scene.speaker) !== null &&
  (/ing$/.test(scene.stretch.tokens[blow.at]!.lower) || havingDone(scene, blow)) &&
  !scene.words.grammar.be.has(scene.stretch.tokens[blow.at - 1]?.lower ?? "");

/** "having shelled X". */
export const havingDone = (scene: Stage, blow: Blow): boolean =>
  blow.at === 1 &&
  scene.stretch.tokens[0]!.form === "VBG" &&
  scene.words.grammar.have.has(scene.stretch.tokens[0]!.lower);

function firstSide(scene: Stage, weapons: readonly Counted[]): Actor | null {
  for (const q of weapons) {
    const side = sideOfCounted(scene, q);
    if (side) return side;
  }
  return null;
}

/** The side of the strike told last: in this stretch, else in the article. */
function strikerBefore(scene: Stage, read: readonly Harm[]): SideId | null {
  const side = read.at(-1)?.found.actor ?? scene.before.findLast((c) => c.kind === "strike")?.actor;
  return side && side !== "none" ? side : null;
}

/** The side whose place is struck, as the blow's own words name it. */
const sideStruck = (scene: Stage, blow: Blow): SideId | null =>
  sideOfPlace(scene, placesAt(scene, { from: blow.before.from, to: blow.after.to }, true)[0] ?? null);

function understood(scene: Stage, blow: Blow, told: SideId | null): SideId {
  const place = placesAt(scene, { from: blow.before.from, to: blow.after.to }, true)[0] ?? null;
  const victim =
    sideOfPlace(scene, place) ?? namedSide(scene, blow.voice === "active" ? blow.after : blow.before)?.side ?? null;
  return (
    scene.other(victim) ??
    (told === victim ||
    (told === scene.speaker && blow.voice !== "active" && !hasWord(scene, blow.before, scene.words.strike.aims))
      ? null
      : told) ??
    scene.other(scene.speaker) ??
    "none"
  );
}

/** The side of a strike told as a noun: named before it or after "by", else as for verbs. */
export function attackerOfNoun(
  scene: Stage,
  near: { readonly from: number; readonly to: number },
  by: { readonly from: number; readonly to: number } | null,
  read: readonly Harm[],
  where: SideId | null,
): Actor {
  const named = (by && namedSide(scene, by)) ?? namedSide(scene, near);
  if (named) return named;
  const stranger = (by && outsider(scene, by)) ?? outsider(scene, near);
  if (stranger) return stranger;
  const flying = fromTheAir(scene, near);
  if (flying) return { side: flying, words: null };
  return {
    side: scene.other(where) ?? strikerBefore(scene, read) ?? scene.other(scene.speaker) ?? "none",
    words: null,
  };
}

/** "an air strike", "warplanes": the side that alone has an air force, where the article names it at all. */
function fromTheAir(scene: Stage, range: Range): SideId | null {
  const { airborne, airForces } = scene.words.strike;
  const { tokens } = scene.stretch;
  const air = tokens
    .slice(range.from, range.to)
    .some((t, k) => airborne.has(t.lower) || airborne.has(`${t.lower} ${lowerOf(tokens[range.from + k + 1])}`));
  if (!air) return null;
  const { beat } = scene.hearing;
  const sides = new Set(
    beat.organisations
      .filter((o) => [o.name, ...o.forms].some((n) => [...airForces].some((w) => n.toLowerCase().includes(w))))
      .map((o) => o.side)
      .filter((side) => belligerent(scene.hearing, side)),
  );
  const [only] = sides;
  return sides.size === 1 && isNamedSide(scene, only!) ? only! : null;
}

/** Whether an article names a side, one of its bodies or its people. */
const isNamedSide = (scene: Stage, side: SideId): boolean =>
  scene.hearing.mentions.some((m) => m.type !== "place" && sideOf(scene.hearing.beat, m.ids[0] ?? "") === side);

/** "an American jet", "coalition strikes": a state or alliance that is no side of this war; "American-made" names no one who acts. */
function outsider(scene: Stage, range: Range): Actor | null {
  if (range.to <= range.from || scene.hearing.beat.sides.length === 0) return null;
  for (const m of mentionsIn(scene.hearing, spanOf(scene.stretch, range))) {
    const entry = lookup(scene.hearing.beat, m.ids[0] ?? "");
    const armed = entry?.type === "organisation" && /^(?:state|military|alliance)$/.test(entry.organisation.kind);
    const made = scene.hearing.doc.text[m.end] === "-";
    if (!armed || made || m.type === "place" || m.type === "outlet") continue;
    return belligerent(scene.hearing, sideOf(scene.hearing.beat, m.ids[0] ?? ""))
      ? null
      : { side: "third", words: { start: m.start, end: m.end } };
  }
  return null;
}
