import { merged, type Said, standing } from "../model/people.ts";
import { fold } from "../text/fold.ts";
import type { ComparedPlace, ComparedSpeaker } from "./input.ts";
import type { Naming } from "./naming.ts";

/** What people judged, as it is applied where reports are compared. What is recorded, and the words shown, stay as they were read. */
export interface Judged {
  /** What is known of names, with speakers judged the same as one, and those judged not the same apart. */
  naming(plain: Naming): Naming;
  /** A place by the id or name that those judged the same go by. */
  place<P extends ComparedPlace>(place: P): P;
  /** Ids and names of places, with those judged the same as one of them. */
  places(keys: readonly string[]): readonly string[];
  readonly origins: readonly OriginJudgement[];
  readonly matters: readonly MatterJudgement[];
}

/** That two claims are about one question, or are not. */
export type MatterJudgement = Pick<OriginJudgement, "a" | "b" | "same">;

/** That two reports are of one utterance, or are not. */
export interface OriginJudgement {
  /** Ids of the claims. */
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** "judged the same utterance by … (entry 17): …" */
  readonly reason: string;
}

/** Nothing judged. */
export const unjudged: Judged = {
  naming: (plain) => plain,
  place: (place) => place,
  places: (keys) => keys,
  origins: [],
  matters: [],
};

/** The judgements that stand. Undoing one undoes what it did. */
export function judgedFrom(said: readonly Said[]): Judged {
  const [speakers, places] = [merged(said, "speakers"), merged(said, "places")];
  const apart = new Set(standing(said, "speakers").flatMap(({ body }) => (body.same ? [] : [body.a, body.b])));
  const origins = standing(said, "origins").map(({ body, entry }): OriginJudgement => {
    const { a, b, same, by, reason } = body;
    const what = same ? "the same utterance" : "another utterance";
    return { a, b, same, reason: `judged ${what} by ${by} (entry ${entry})${reason ? `: ${reason}` : ""}` };
  });
  const matters = standing(said, "matters").map(({ body: { a, b, same } }) => ({ a, b, same }));
  if (speakers.size + places.size + apart.size + origins.length + matters.length === 0) return unjudged;
  const called = (names: ReadonlyMap<string, string>, id: string | null | undefined, name: string) =>
    (id == null ? undefined : names.get(id)) ?? names.get(name);
  const known = (speaker: ComparedSpeaker): string | null => {
    const to = called(speakers, speaker.id, speaker.name);
    if (to !== undefined) return `judged ${to}`;
    const alone = [speaker.id, speaker.name].find((one) => one != null && apart.has(one));
    return alone == null ? null : `judged ${alone}`;
  };
  const folded = new Map([...places].map(([one, to]) => [fold(one), to]));
  return {
    naming: (plain) => ({ ...plain, known: (speaker) => known(speaker) ?? plain.known(speaker) }),
    place: (place) => {
      const to = called(folded, place.id && fold(place.id), fold(place.name));
      if (to === undefined || to === place.id || (place.id === null && to === place.name)) return place;
      return to.includes(":") ? { ...place, id: to } : { ...place, id: null, name: to };
    },
    places: (keys) => {
      const groups = new Set(keys.flatMap((key) => folded.get(fold(key)) ?? []));
      return [...new Set([...keys, ...[...places].flatMap(([one, to]) => (groups.has(to) ? [one, fold(one)] : []))])];
    },
    origins,
    matters,
  };
}
