import { sideOf } from "../../beat/mentions.ts";
import type { OtherFrame } from "../../lang/words-other.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import type { Quantity } from "../../model/quantity.ts";
import { mentionsIn } from "../actors.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { charged, hasPeople } from "../harm.ts";
import { peopleSide } from "../homeland.ts";
import { headOf, type Stage } from "../scene.ts";
import { homeOf } from "./control-holder.ts";

/** Whose a fact is, as its frame asks: who does it, whose people it befalls, who is accused. */
export function whoseIs(clause: Clause, scene: Stage, frame: OtherFrame, matter: Range, place: PlaceRef | null): Actor {
  const named = scene.side(matter);
  switch (frame.whose) {
    case "people":
      return people(scene, place, named);
    case "owner":
      return (
        (named?.words ? named : null) ??
        outsider(scene, clause, matter) ??
        doerOf(clause, scene, matter) ??
        teller(scene)
      );
    case "doer":
      return doerOf(clause, scene, matter) ?? none;
    case "accused":
      return doerOf(clause, scene, matter) ?? { side: accused(scene) ?? "none", words: null };
    case "giver":
      return giverOf(clause, scene) ?? none;
    case "teller":
      return doerOf(clause, scene, matter) ?? teller(scene);
    case "either":
      return doerOf(clause, scene, matter) ?? people(scene, place, named);
  }
}

const none: Actor = { side: "none", words: null };
const teller = (scene: Stage): Actor => ({ side: scene.speaker ?? "none", words: null });

/** Who does it where he is named: a side, or a body that is none of the sides; both sides together are none. */
function doerOf(clause: Clause, scene: Stage, matter: Range): Actor | null {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  const range = clause.verb?.voice === "passive" ? (by?.noun ?? null) : clause.subject;
  const statement = clause.stretch.statement;
  // "Osmark denied arming the rebels": who denies it is who would do it.
  if (!range && scene.denied && statement && clause.verb?.voice === "active")
    return { side: statement.speaker.side, words: null };
  const blamed = !range && clause.verb?.form === "gerund" && clause.from <= 1 ? charged(scene) : null;
  if (blamed) return { side: blamed, words: null };
  if (!range || (range.from === matter.from && range.to === matter.to)) return null;
  const head = headOf(clause, range);
  const pronoun = head.to - head.from === 1 && clause.stretch.tokens[head.from]?.tag === "PRON";
  if (pronoun && scene.speaker === null) return null;
  const side = scene.side(head);
  if (side && bothIn(clause, scene, head)) return none;
  return side ?? outsider(scene, clause, head);
}

/** "received drones from Osmark": who gave them. */
function giverOf(clause: Clause, scene: Stage): Actor | null {
  const from = clause.preps.find((p) => scene.words.roles.away.has(p.word));
  return from
    ? ((scene.side(from.noun)?.words ? scene.side(from.noun) : null) ?? outsider(scene, clause, from.noun))
    : null;
}

/** "A and B". */
const bothIn = (clause: Clause, scene: Stage, range: Range): boolean => {
  const sides = new Set<SideId>();
  for (const m of mentionsIn(scene.hearing, spanOf(clause.stretch, range)))
    if (m.type === "side" || m.type === "organisation") sides.add(sideOf(scene.hearing.beat, m.ids[0] ?? ""));
  return sides.size > 1;
};

function outsider(scene: Stage, clause: Clause, range: Range): Actor | null {
  const m = mentionsIn(scene.hearing, spanOf(clause.stretch, range)).find(
    (x) => x.type !== "place" && sideOf(scene.hearing.beat, x.ids[0] ?? "") === "third",
  );
  return m ? { side: "third", words: { start: m.start, end: m.end } } : null;
}

/** The people it befalls: of the side named with it, of whose country the place is in, of who tells it; of the state's in a country several fight over. */
function people(scene: Stage, place: PlaceRef | null, named: Actor | null): Actor {
  if (named?.words && hasPeople(scene, named.side)) return named;
  const side = (place && homeOf(scene, place)) ?? scene.speaker;
  const own = side !== null && hasPeople(scene, side) ? side : peopleSide(scene, place);
  return { side: own ?? "none", words: null };
}

/** Who is accused where nobody is named: not who tells it; who denies it. */
const accused = (scene: Stage): SideId | null => (scene.denied ? scene.speaker : scene.other(scene.speaker));

/** Where it is: one claim a place; null where it is not told and none need be understood. */
export function placesOf(clause: Clause, scene: Stage, frame: OtherFrame, matter: Range): readonly (PlaceRef | null)[] {
  const { roles } = scene.words;
  const apart = (word: string): boolean =>
    roles.agent.has(word) || roles.times.has(word) || roles.agentOrSource.has(word);
  const around = clause.preps.filter((p) => !apart(p.word)).map((p) => p.noun);
  const ranges = frame.where === "told" ? [matter, ...around] : [matter, clause.object, ...around, clause.subject];
  for (const range of ranges) {
    const all = range ? namedIn(scene, whence(clause, scene, range)) : [];
    // "sanctions on Lurmia", "drones to Lurmia": whom it is for is not where.
    const named = frame.where === "told" ? all.filter((p) => !isCountry(scene, p)) : all;
    if (named.length) return named.slice(0, frame.where === "told" ? 1 : most);
  }
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  // "there is no medicine left at the clinic in X": cut at a participle that only describes.
  const on = next?.type === "participle" && frame.where !== "told" ? namedIn(scene, next) : [];
  if (on.length) return on.slice(0, 1);
  const meant = scene.placeMeant(clause);
  if (meant || frame.where !== "here") return [meant];
  return [there(clause, scene) ?? lastTold(scene)];
}

const isCountry = (scene: Stage, place: PlaceRef): boolean =>
  scene.mentions.some((m) => m.kind === "country" && m.id === place.id && m.start === place.start);

/** A phrase up to where it comes from: "electricity from Osmark". */
function whence(clause: Clause, scene: Stage, range: Range): Range {
  const from = clause.stretch.tokens.findIndex(
    (t, k) => k > range.from && k < range.to && scene.words.roles.away.has(t.lower),
  );
  return from < 0 ? range : { from: range.from, to: from };
}

/** The places a phrase names, each once; a country that stands right before a noun only says whose it is. */
function namedIn(scene: Stage, range: Range): readonly PlaceRef[] {
  const { tokens } = scene.stretch;
  const owner = (at: Range): boolean => at.to < range.to && tokens[at.to]?.tag === "NOUN";
  const all = scene.placed(range).filter((p) => !p.context && !(p.mention.kind === "country" && owner(p.range)));
  return all.filter((p, i) => all.findIndex((o) => o.ref.name === p.ref.name) === i).map((p) => p.ref);
}

/** "a doctor in X said the generators there had no fuel": named before in the same sentence. */
function there(clause: Clause, scene: Stage): PlaceRef | null {
  const { tokens } = clause.stretch;
  if (
    !tokens.slice(clause.from, clause.to).some((t) => scene.words.events.function.there.has(t.lower) && t.tag === "ADV")
  )
    return null;
  const from = scene.hearing.doc.sentences[clause.stretch.sentence]?.start ?? 0;
  const m = scene.mentions.findLast((x) => x.role === "place" && x.start >= from && x.end <= (tokens[0]?.start ?? 0));
  return m
    ? { text: null, start: m.start, end: m.end, id: m.id, name: m.name, lat: m.lat, lon: m.lon, part: null }
    : null;
}

/** Lists are read to this length. */
const most = 6;
/** How many sentences back the place goes without saying. */
const near = 2;

/** Where what was told just before was. */
function lastTold(scene: Stage): PlaceRef | null {
  const told = scene.before.findLast((c) => c.place !== null && scene.since(c.words) <= near)?.place;
  if (told) return { ...told, text: null, part: null };
  const last = scene.lastPlace() ?? scene.before.findLast((c) => c.place !== null)?.place;
  return last ? { ...last, text: null, part: null } : null;
}

/** How many of them. */
export function amountOf(scene: Stage, matter: Range): Quantity | null {
  const q = scene
    .quantities({ from: Math.max(0, matter.from - 3), to: matter.to })
    .find((c) => c.range.to > matter.from && c.quantity.unit !== "share" && c.quantity.unit !== "" && c.noun !== null);
  return q && q.quantity.value !== null ? q.quantity : null;
}
