import type { Hearing } from "../lang/doc.ts";
import { languageOf } from "../lang/index.ts";
import type { Claim, PlaceRef } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Notice, PlaceMention } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { also, together } from "./also.ts";
import type { Clause, Range } from "./clause.ts";
import { hedgeIn, loadedIn } from "./colour.ts";
import type { Found } from "./frame.ts";
import { sideOfPlace } from "./harm.ts";
import { peopleSide } from "./homeland.ts";
import { readers } from "./kinds/index.ts";
import { judges, referring } from "./refer.ts";
import { retag } from "./retag.ts";
import { type Memory, type Stage, sceneOf } from "./scene.ts";
import { sited } from "./sited.ts";
import { disownedNoun, stanceOf } from "./stance.ts";
import { pointerIn } from "./story/pointer.ts";
import { storyOf } from "./story/story.ts";
import { cutStretches } from "./stretches.ts";
import { withTargets } from "./targets.ts";
import { territories } from "./territory.ts";
import { understood } from "./understood.ts";
import { whenOf } from "./when.ts";

/** Attributed and narrated clauses → typed neutral claims. Pure; the same input gives the same claims to the byte. */
export function interpret(
  h: Hearing,
  statements: readonly Statement[],
  places: readonly PlaceMention[],
): { readonly claims: readonly Claim[]; readonly notices: readonly Notice[] } {
  const claims: Claim[] = [];
  const words = languageOf(h.head.language)?.words;
  if (!words) return { claims, notices: [] };
  const used = new Set<string>();
  const speakers = new Map(statements.map((s) => [s.id as string, s.speaker]));
  const memory: Memory = { places: [], side: null };
  const mentions = territories(h, words, places);
  const story = storyOf(
    h,
    words,
    mentions,
    statements.flatMap((s) => s.source ?? []),
  );
  const recent: Claim[] = [];
  for (const stretch of cutStretches(h, statements)) {
    const scene = sceneOf(
      h,
      words,
      { ...stretch, tokens: retag(stretch.tokens, words) },
      mentions,
      speakers,
      recent,
      memory,
      story,
    );
    const from = recent.length;
    read(scene, used, recent);
    claims.push(...recent.slice(from));
    if (recent.length > kept) recent.splice(0, recent.length - kept / 2);
    remember(scene, memory);
    if (memory.places.length > kept) memory.places.splice(0, memory.places.length - kept / 2);
  }
  return { claims: withTargets(claims, statements), notices: [] };
}

/** How many claims and places are held in mind: words point back to what is near, and a long text is read in linear time. */
const kept = 200;

/** All claims of one stretch, in text order, added to those read before. */
function read(scene: Stage, used: Set<string>, claims: Claim[]): void {
  const before = claims.length;
  for (const clause of scene.clauses) {
    if (skipped(scene, clause)) continue;
    const told = heard(clause, scene);
    for (const f of together(also(oneEvent(allFound(told, scene)), scene), scene)) {
      const claim = finish(peopleOf(placed(f, told, scene), scene), told, scene, used);
      if (claim && !claims.some((c, k) => k >= before && same(c, claim))) claims.push(claim);
    }
  }
  if (scene.stretch.statement && (claims.length === before || scene.clauses.some((c) => judges(scene, c))))
    for (const claim of referring(scene)) claims.push({ id: named(scene, claim, used), ...claim });
}

/** A finding with the place that goes without saying, if it names none. */
function placed(f: Found, clause: Clause, scene: Stage): Found {
  const meant = abroad(f, clause, understood(f, clause, scene), scene);
  const place = meant && sited(meant, f, clause, scene);
  return place === f.place ? f : { ...f, place };
}

/** What the readers of all kinds find in a clause. */
function allFound(clause: Clause, scene: Stage): readonly Found[] {
  const all: Found[] = [];
  for (const [, reader] of readers) for (const found of reader(clause, scene)) all.push(found);
  return all;
}

/** A place that only goes without saying: nobody strikes his own country there, and nobody dies in another's as a whole. */
function abroad(f: Found, clause: Clause, place: PlaceRef | null, scene: Stage): PlaceRef | null {
  if (!place || place.text !== null || f.actor === "none") return place;
  const side = sideOfPlace(scene, place);
  if (f.kind === "strike") return side === f.actor && pointerIn(clause, scene) === null ? null : place;
  const country = scene.hearing.beat.sides.some((s) => s.country === place.id);
  return f.kind === "casualties" && country && side !== null && side !== f.actor ? null : place;
}

/** People nobody was named for are of the place that was told or understood: of its country, or of the state that others fight in it. */
function peopleOf(f: Found, scene: Stage): Found {
  const harmed = f.kind === "casualties" || f.kind === "evacuation" || f.rule === "encirclement/people";
  if (!harmed || f.actor !== "none" || !unarmed(f, scene)) return f;
  if (f.kind === "casualties" && f.quantity?.value == null) return f;
  const side = peopleSide(scene, f.place);
  return side === null ? f : { ...f, actor: side };
}

/** People without arms, and not those of both sides together. */
function unarmed(f: Found, scene: Stage): boolean {
  const { tokens } = scene.stretch;
  const told = tokens.filter((t) => t.start >= f.words.start && t.end <= f.words.end).map((t) => t.lower);
  const { armed } = scene.words.casualties;
  if (f.kind !== "casualties")
    return told.some((t) => scene.words.evacuation.people.has(t)) || !told.some((t) => armed.has(t));
  const { both, sides } = scene.words.events.function;
  if (told.some((t) => both.has(t)) && told.some((t) => sides.has(t))) return false;
  const from = tokens.findIndex((t) => t.start >= f.about.start);
  const to = scene.quantities({ from, to: from + 1 })[0]?.range.to ?? from + 1;
  const phrase = tokens.slice(from, Math.min(tokens.length, to + 5)).map((t) => t.lower);
  const end = phrase.indexOf(",");
  return !phrase.slice(0, end < 0 ? phrase.length : end).some((t) => armed.has(t));
}

/** A clause, or of "reports of an encirclement are a lie" what is denied in its subject. */
function heard(clause: Clause, scene: Stage): Clause {
  const denied = disownedNoun(clause, scene);
  return denied ? matterOf(clause, denied) : clause;
}

/** A phrase as a clause without a verb. */
const matterOf = (clause: Clause, range: Range): Clause => ({
  ...clause,
  ...range,
  type: "complement",
  verb: null,
  subject: range,
  object: null,
  preps: [],
});

/**
 * An assault on the ground is no strike besides: where a clause was read as an attack by troops, a strike without weapons is dropped.
 * What weapons do themselves ("drones attacked a convoy") is no assault.
 */
function oneEvent(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all;
  const wrecked = new Set(all.filter((f) => f.kind === "losses").map((f) => f.trigger.start));
  const found = all.filter((f) => !(f.rule === "strike/struck" && f.quantity === null && wrecked.has(f.trigger.start)));
  if (found.some((f) => f.kind === "casualties") && found.some((f) => f.rule === "other/staying"))
    return found.filter((f) => f.rule !== "other/staying");
  if (found.some((f) => f.rule === "strike/by-weapon"))
    return found.filter((f) => f.kind !== "advance" || f.aspect !== "attempt");
  const ground = found.some((f) => f.kind === "advance");
  return ground
    ? found.filter((f) => f.kind !== "strike" || (f.quantity !== null && f.quantity.unit !== "attacks"))
    : found;
}

/** Two readings of one stretch that say the same; "one X and one Y" are two losses though both count one aircraft. */
const same = (a: Claim, b: Claim): boolean =>
  !(
    a.kind === "losses" &&
    a.quantity?.words &&
    b.quantity?.words &&
    a.quantity.words.start !== b.quantity.words.start
  ) &&
  a.kind === b.kind &&
  a.stance === b.stance &&
  a.actor === b.actor &&
  a.aspect === b.aspect &&
  a.place?.name === b.place?.name &&
  !(a.place?.part && b.place?.part && a.place.part !== b.place.part) &&
  a.when?.day === b.when?.day &&
  a.quantity?.value === b.quantity?.value &&
  a.quantity?.unit === b.quantity?.unit &&
  !apart(a, b);

/** "one MiG-29 and one Su-30": items of a list of losses that count alike are two all the same. */
const apart = (a: Claim, b: Claim): boolean => {
  const [one, other] = [a.quantity?.words, b.quantity?.words];
  return a.kind === "losses" && a.rule === b.rule && !!one && !!other && one.start !== other.start;
};

/** In the outlet's own voice relative clauses are background, and a run without a verb beside another's words is no sentence. */
function skipped(scene: Stage, clause: Clause): boolean {
  const { stretch, words } = scene;
  if (clause.type === "participle" && words.roles.unasserted.has(clause.link ?? "")) return true;
  if (stretch.statement) return false;
  if (owned(scene, clause)) return true;
  if (clause.type === "relative" || (clause.type === "fragment" && stretch.cuts.length > 0)) return true;
  if (stated(scene, clause) || settled(scene, clause)) return false;
  if (clause.verb && clause.type === "purpose" && !clause.verb.chain.length) return true;
  return (
    clause.type === "participle" && (clause.verb?.voice === "passive" || (clause.link !== null && clause.link !== ","))
  );
}

/** "remained trapped", "are believed by the council to be trapped": told of the subject, not besides. */
function stated(scene: Stage, clause: Clause): boolean {
  const above = clause.parent === null ? null : scene.clauses[clause.parent]?.verb;
  if (!above || !clause.verb || clause.verb.voice !== "passive" || above.modal) return false;
  const { staying, thinking } = scene.words.roles;
  const next = above.to === clause.verb.from;
  if (clause.type === "participle")
    return next && (staying.has(above.lemma) || (above.voice === "passive" && thinking.has(above.lemma)));
  return clause.type === "purpose" && above.voice === "passive" && thinking.has(above.lemma);
}

/** "decided to withdraw its troops": what is settled of one's own is told, not only meant. */
function settled(scene: Stage, clause: Clause): boolean {
  const above = clause.parent === null ? null : scene.clauses[clause.parent]?.verb;
  const { deciding, leave, remove } = scene.words.evacuation;
  const verb = clause.verb;
  if (!above || !verb || clause.type !== "purpose" || !deciding.has(above.lemma) || above.voice !== "active")
    return false;
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  return above.to === verb.from && (leave.has(name) || remove.has(name));
}

/** "has not acknowledged losing any aircraft": what somebody does not own to is neither told nor denied. */
function owned(scene: Stage, clause: Clause): boolean {
  const { admitting } = scene.words.refer;
  const silent = (c: Clause | undefined): boolean =>
    c?.verb != null && c.verb.negation !== null && admitting.has(c.verb.lemma);
  const parent = clause.parent === null ? undefined : scene.clauses[clause.parent];
  return silent(clause) || silent(parent);
}

/** A reading as a claim; null where it puts nothing forward, as an outlet's own question does. */
function finish(found: Found, clause: Clause, scene: Stage, used: Set<string>): Claim | null {
  const stance = stanceOf(found, clause, scene);
  if (!stance || (stance === "asks" && !clause.stretch.statement)) return null;
  const statement = clause.stretch.statement?.id ?? null;
  return {
    id: named(scene, { kind: found.kind, words: found.words, about: found.about, statement }, used),
    statement,
    kind: found.kind,
    stance,
    actor: found.actor,
    actorWords: found.actorWords,
    place: found.place,
    quantity: found.quantity,
    aspect: found.aspect,
    loaded: loadedIn(found, clause, scene),
    hedge: hedgeIn(clause, scene),
    when: whenOf(scene.hearing, found.words, clause.stretch.statement, {
      stance,
      background: found.background ?? false,
      voice: clause.stretch.tokens,
    }),
    words: found.words,
    about: found.about,
    target: null,
    rule: found.rule,
  };
}

/** Names where it was said; a number is added where two readings would share a name. */
function named(scene: Stage, claim: Pick<Claim, "kind" | "words" | "about" | "statement">, used: Set<string>): ClaimId {
  for (let n = 0; ; n++) {
    const key = [scene.hearing.head.id, claim.kind, claim.words, claim.about, claim.statement, ...(n ? [n] : [])];
    const id: ClaimId = `claim:${sha256(canonical(key)).slice(0, 24)}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

/** What later stretches may point back to. */
function remember(scene: Stage, memory: Memory): void {
  const all = { from: 0, to: scene.stretch.tokens.length };
  for (const place of scene.placed(all))
    if (!scene.stretch.statement || memory.places.at(-1)?.ref.start !== place.ref.start) memory.places.push(place);
  for (const clause of scene.clauses) {
    const side = clause.subject && scene.side(clause.subject);
    if (side?.words) memory.side = side.side;
  }
}
