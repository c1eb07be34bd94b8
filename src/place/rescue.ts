import type { Place } from "../beat/beat.ts";
import { cueWords } from "../lang/en/cues.ts";
import { kilometresBetween } from "./containers.ts";
import type { Ground } from "./ground.ts";
import type { Toponym } from "./toponyms.ts";
import type { Settled } from "./votes.ts";

/** Kilometres within which a doubtful name has to lie of places the text names. */
const REACH = 80;
/** So many of them for a name that is nothing but a place, and for one that is an ordinary word or a given name too. */
const ENOUGH = { plain: 2, common: 4 } as const;

/**
 * Names the words around do not speak for, but which are towns right beside others of the text ("fans of Xtown beat Ytown"): ten small
 * towns of one county vouch for the eleventh. A name that says something is somebody's.
 */
export function rescued(ground: Ground, doubtful: readonly Toponym[], settled: readonly Settled[]): Toponym[] {
  if (doubtful.length === 0) return [];
  const anchors = new Map(
    settled
      .filter(({ toponym, entry, score }) => toponym.standing === "place" && score >= 0.5 && isTown(entry.place.kind))
      .map(({ entry }) => [entry.place.id, entry.place]),
  );
  if (anchors.size < ENOUGH.plain) return [];
  const speaking = new Set(doubtful.filter((one) => speaks(ground, one)).map((one) => one.key));
  let open = doubtful.filter((one) => !speaking.has(one.key));
  const out: Toponym[] = [];
  for (let before = -1; before < out.length; ) {
    before = out.length;
    open = open.filter((one) => {
      const place = vouchedFor(one, anchors);
      if (!place) return true;
      out.push(one);
      anchors.set(place.id, place);
      return false;
    });
  }
  return out;
}

/** The town of that name that enough others lie around. */
function vouchedFor(one: Toponym, anchors: ReadonlyMap<string, Place>): Place | null {
  const wanted = one.common ? ENOUGH.common : ENOUGH.plain;
  for (const { place, own } of one.entries) {
    if (!own || !isTown(place.kind)) continue;
    let near = 0;
    for (const anchor of anchors.values())
      if (anchor.id === place.id || kilometresBetween(anchor, place) < REACH) near++;
    if (near >= wanted) return place;
  }
  return null;
}

const isTown = (kind: string): boolean => kind === "settlement" || kind === "district";

const speaks = ({ words, sentences }: Ground, { from, to }: Toponym): boolean => {
  const next = sentences[to] === sentences[from] ? words[to] : undefined;
  return next?.gap === " " && (cueWords.has(next.key) || /^(?:was|is|had|has|who)$/.test(next.key));
};
