import { kindOf } from "../../kinds/index.ts";
import type { Matter } from "../../model/matter.ts";
import type { DenialLink } from "../../model/structure.ts";
import { group } from "../group.ts";
import { isMajority } from "../quantity.ts";
import { askingOf, daysBetween, heldOf, type Placed, partisan, placedIn, placeOf, type SideName } from "./held.ts";

/** Days after an utterance in which something told by another side still answers it in part. */
const ANSWERING = 7;

/**
 * Every answer with what it answers: denials and differing accounts within a matter, partial answers across matters of one place, and
 * denials whose target is in no article, which stay without one. In order of the answer's day.
 */
export function denialLinks(matters: readonly Matter[], name: SideName): DenialLink[] {
  const within = matters.flatMap((matter) => inMatter(matter, name));
  const places = group(
    matters.filter((matter) => placeOf(matter) !== null),
    (matter) => placeOf(matter) ?? "",
  );
  const partly = [...places.values()].flatMap((same) => partial(same, name));
  return [...within, ...partly].sort((a, b) => compared(a.answer.said ?? "~", b.answer.said ?? "~"));
}

/** The links of one matter by itself. */
export function inMatter(matter: Matter, name: SideName): DenialLink[] {
  const all = matter.positions.map((position): Placed => ({ matter, position }));
  const targets = all.filter(({ position }) => position.stance === "affirms");
  const answers = all.filter(({ position }) => position.stance === "denies" || position.stance === "differs");
  return answers.flatMap((answer) => {
    const others = targets.filter((target) => apart(answer, target));
    if (others.length > 0) return others.map((target) => link(answer, target, degreeOf(answer), name));
    return answer.position.stance === "denies" ? [unspecified(answer, name)] : [];
  });
}

/** Two utterances, or two voices: one utterance reported twice does not answer itself. */
const apart = (a: Placed, b: Placed): boolean =>
  a.position.origin === null && b.position.origin === null
    ? a.position.claims[0]?.article !== b.position.claims[0]?.article
    : a.position.origin !== b.position.origin;

const degreeOf = ({ position }: Placed): DenialLink["degree"] => (position.stance === "denies" ? "denies" : "differs");

function link(answer: Placed, target: Placed, degree: DenialLink["degree"], name: SideName): DenialLink {
  const own = new Set(answer.position.claims.map(({ article }) => article));
  const both = target.position.claims.some(({ article }) => own.has(article));
  return {
    ...askingOf(answer.matter),
    degree,
    answer: heldOf(answer, name),
    target: heldOf(target, name),
    reason: `${reasonOf(answer, target, degree, name)}; ${both ? "one article holds both" : "told in different articles, of the same kind, place and days"}`,
    across: !both,
    days: daysBetween(target.position.said, answer.position.said),
  };
}

function reasonOf(answer: Placed, target: Placed, degree: DenialLink["degree"], name: SideName): string {
  const { position, matter } = answer;
  if (degree === "partly")
    return `${kindOf(matter.kind).say({ ...matter, quantity: position.quantity }, name)}: that goes on where it is said to be over`;
  const other = position.actor !== target.position.actor;
  if (degree === "denies" && other) return `holds that ${name(position.actor)} has the place, or most of it`;
  if (degree === "denies") return "says no to the same proposition";
  return other
    ? `holds that ${name(position.actor)} has a part of it`
    : "tells a figure that cannot be so together with it";
}

function unspecified(answer: Placed, name: SideName): DenialLink {
  return {
    ...askingOf(answer.matter),
    degree: "unspecified",
    answer: heldOf(answer, name),
    target: null,
    reason: "no article that was read tells who said what is denied here",
    across: false,
    days: null,
  };
}

/** What another side tells of a place within days of an assertion that would end it: fighting, attacks beaten back. */
function partial(matters: readonly Matter[], name: SideName): DenialLink[] {
  const all = placedIn(matters);
  const targets = all.filter(ends);
  if (targets.length === 0) return [];
  const answers = all.filter(goesOn);
  return answers.flatMap((answer) =>
    targets
      .filter((target) => target.matter !== answer.matter && answersPartly(answer, target))
      .map((target) => link(answer, target, "partly", name)),
  );
}

/** That a side holds all or most of a place, which would end the fighting for it. */
const ends = ({ matter, position }: Placed): boolean =>
  kindOf(matter.kind).exclusive &&
  (position.stance === "affirms" || position.stance === "differs") &&
  partisan(position.speaker?.side) &&
  position.speaker.side === position.actor &&
  isMajority(position.quantity);

/** That fighting goes on, or that an advance was beaten back. */
const goesOn = ({ matter, position }: Placed): boolean =>
  matter.kind === "advance" &&
  (matter.aspect === "fighting" || matter.aspect === "repelled") &&
  (position.stance === "affirms" || position.stance === "differs") &&
  partisan(position.speaker?.side);

function answersPartly(answer: Placed, target: Placed): boolean {
  if (answer.position.speaker?.side === target.position.speaker?.side) return false;
  const days = daysBetween(target.position.said, answer.position.said);
  return days !== null && days >= 0 && days <= ANSWERING;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
