import type { Token } from "../lang/doc.ts";
import { dayParts, lengths, months, weekdays } from "../lang/en/time.ts";
import type { PlaceRef } from "../model/claim.ts";
import type { PlaceId } from "../model/id.ts";
import type { Found } from "./frame.ts";
import { firstFrom, lowerOf } from "./lookup.ts";
import type { Placed } from "./places.ts";
import type { Stage } from "./scene.ts";

/** Kinds of which one verb may tell for several places. */
const several: ReadonlySet<string> = new Set(["control", "strike", "advance"]);

/** "took A on Friday and B on Saturday": the same of each place of a list that times stand between. */
export function also(found: readonly Found[], scene: Stage): readonly Found[] {
  const taken = new Set(found.map((f) => `${f.kind} ${f.place?.start}`));
  return found.flatMap((f) => {
    const more: Found[] = [f];
    for (let next = after(f, scene); next; next = after(next, scene)) {
      const key = `${f.kind} ${next.place?.start}`;
      if (taken.has(key)) break;
      taken.add(key);
      more.push(next);
    }
    return more;
  });
}

/** The same of the next place of the list, or null where none follows. */
function after(f: Found, scene: Stage): Found | null {
  const { tokens } = scene.stretch;
  if (!f.place || f.place.text === null || !several.has(f.kind) || f.quantity?.words) return null;
  const end = firstFrom(tokens, f.place.end);
  const time = timeAt(tokens, end);
  if (time === end) return null;
  let k = time;
  if (tokens[k]?.text === ",") k++;
  if (scene.words.grammar.coordinators.has(lowerOf(tokens[k]))) k++;
  if (k === time) return null;
  const placed = scene.placed({ from: k, to: Math.min(tokens.length, k + 6) })[0];
  if (!placed || tokens.slice(k, placed.range.from).some((t) => !/^(?:DET|ADJ|NOUN|ADP)$/.test(t.tag))) return null;
  const to = placed.range.to;
  const closed = tokens[to] === undefined || tokens[to]!.tag === "PUNCT" || timeAt(tokens, to) > to;
  const { start, end: last } = placed.ref;
  return closed ? { ...f, place: placed.ref, about: { start, end: last } } : null;
}

/** "seven attacks near A, B and C": one number of several places is of all of them together. */
export function together(found: readonly Found[], scene: Stage): readonly Found[] {
  return found.map((f) => {
    if (!f.place || f.place.text === null || !f.quantity?.words || f.quantity.unit === "share") return f;
    const list = listAfter(f.place, scene);
    const own = list.some((p) => found.some((o) => o !== f && o.kind === f.kind && o.place?.start === p.ref.start));
    if (!list.length || own) return f;
    const all = [f.place, ...list.map((p) => p.ref)];
    const ids = all.map((p) => p.id);
    const place: PlaceRef = {
      ...f.place,
      text: scene.say({ start: f.place.start, end: all.at(-1)!.end }),
      end: all.at(-1)!.end,
      id: ids.every((id) => id !== null) ? (ids.join("; ") as PlaceId) : null,
      name: all.map((p) => p.name).join("; "),
      lat: null,
      lon: null,
      part: null,
    };
    return { ...f, place };
  });
}

/** The other places of a list that begins with one, the last joined by a coordinator; none where it is no list. */
function listAfter(place: PlaceRef, scene: Stage): readonly Placed[] {
  const { tokens } = scene.stretch;
  const joins = (k: number): boolean => scene.words.grammar.coordinators.has(lowerOf(tokens[k]));
  const list: Placed[] = [];
  let k = firstFrom(tokens, place.end);
  for (;;) {
    let at = k;
    if (tokens[at]?.text === ",") at++;
    const closing = joins(at);
    if (closing) at++;
    if (at === k) return [];
    const next = scene.placed({ from: at, to: Math.min(tokens.length, at + 4) })[0];
    if (!next || next.range.from > at + 1 || next.mention.kind === "country") return [];
    list.push(next);
    k = next.range.to;
    if (closing) return tokens[k]?.tag === "VERB" || tokens[k]?.tag === "AUX" || tokens[k]?.form === "POS" ? [] : list;
  }
}

/** Where an expression of time that begins at a token ends; the token itself where none does. */
export function timeAt(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k]?.tag === "ADP" || tokens[k]?.tag === "DET" || tokens[k]?.tag === "ADJ") k++;
  let to = k;
  while (to < k + 3 && isTime(lowerOf(tokens[to]))) to++;
  return to > k ? to : at;
}

/** Whether a word is of time: a day, a month, a length, a part of the day. */
export const isTime = (word: string): boolean =>
  weekdays.has(word) || months.has(word) || lengths.has(word) || dayParts.includes(word);
