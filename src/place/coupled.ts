import { world } from "../gazetteer/world.ts";
import { months, weekdays } from "../lang/en/cues-time.ts";
import { locative, noPlaces } from "../lang/en/toponyms.ts";
import type { PlaceMention } from "../model/reading.ts";
import { joined } from "./atlas.ts";
import type { Ground } from "./ground.ts";
import { isThing } from "./namesakes.ts";
import { inTitle } from "./people.ts";
import { unknownPlace } from "./unknown.ts";
import type { Placed } from "./widely.ts";

/** Most words of a name no table has. */
const LONGEST = 3;
/** Between such a name and a place: they are of one list, or the one lies in the other. */
const COUPLED = /^(?:,? (?:and|or) |, | in (?:the )?(?:\p{Ll}+ )?)$/u;

/** Names no table has that stand behind a preposition of place and are coupled with a place ("from X and Ytown", "to X in Yland"). */
export function coupled(ground: Ground, found: readonly Placed[]): Placed[] {
  const { words, h, covered } = ground;
  const starts = new Map(found.map(({ mention }) => [mention.start, mention]));
  const taken = (at: number): boolean =>
    covered[at]! || found.some(({ mention }) => mention.start < words[at]!.end && words[at]!.start < mention.end);
  const out: Placed[] = [];
  for (let i = 1; i < words.length - 1; i++) {
    if (words[i]!.caps !== 1 || words[i]!.gap !== " " || covered[i] || !isLocative(ground, i)) continue;
    let to = i + 1;
    while (to < words.length && to - i < LONGEST && words[to]!.caps === 1 && joined(ground, to)) to++;
    const last = words[to - 1]!;
    if (last.possessive || !plausible(ground, i, to)) continue;
    const other = following(words, to, starts);
    if (!other || !isPlace(other) || !COUPLED.test(h.doc.text.slice(last.end, other.start))) continue;
    if (words.slice(i, to).some((_, n) => taken(i + n))) continue;
    out.push(unknown(h.doc.text.slice(words[i]!.start, last.end), words[i]!.start, last.end));
  }
  return out;
}

/** The mention that begins with the next capitalised word, few words on. */
function following(
  words: Ground["words"],
  to: number,
  starts: ReadonlyMap<number, PlaceMention>,
): PlaceMention | undefined {
  for (let at = to; at < to + 4 && at < words.length; at++)
    if (words[at]!.caps > 0) return starts.get(words[at]!.start);
  return undefined;
}

const isLocative = ({ words, sentences }: Ground, at: number): boolean => {
  const before = words[at - 1]!;
  return sentences[at - 1] === sentences[at] && before.caps === 0 && locative.has(before.key);
};

const isPlace = ({ id, role }: PlaceMention): boolean => id !== null && role === "place";

function plausible(ground: Ground, from: number, to: number): boolean {
  if (inTitle(ground, from) || world().given(ground.words[from]!.key)) return false;
  return ground.words.slice(from, to).every(({ key, start }) => {
    const tag = ground.tokens.get(start)?.tag;
    const name = tag === undefined || tag === "PROPN" || tag === "X" || tag === "NOUN";
    return name && key.length > 2 && !noPlaces.has(key) && !months.has(key) && !weekdays.has(key) && !isThing(key);
  });
}

function unknown(text: string, start: number, end: number): Placed {
  return {
    mention: {
      ...{ text, start, end, id: null, name: text, lat: null, lon: null, role: "place", candidates: 0 },
      ...{ score: null, regime: null, kind: "settlement" },
    },
    notice: unknownPlace(text, { start, end }),
  };
}
