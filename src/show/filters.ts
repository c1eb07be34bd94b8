import type { Beat } from "../beat/beat.ts";
import type { ClaimAnswer, MatterAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import { outletShown } from "./answers.ts";

/** What a question may be narrowed by; empty strings and missing keys narrow nothing. */
export interface Filters {
  /** A name in any spelling a beat knows, or a place id. */
  readonly place: string;
  readonly speaker: string;
  /** The side the speaker speaks for. */
  readonly side: string;
  readonly kind: string;
  readonly outlet: string;
  readonly stance: string;
  /** First and last day (UTC) of what is claimed, else of publication: "2025-11-20". */
  readonly since: string;
  readonly until: string;
  /** Words that the claim's words must hold. */
  readonly q: string;
  readonly disputed: boolean;
}

const texts = ["place", "speaker", "side", "kind", "outlet", "stance", "since", "until", "q"] as const;

/** Filters from the parts of a query or the options of a command; a bad day is a HearsayError "use/filter". */
export function filtersFrom(of: (name: string) => string | undefined): Filters {
  const [place, speaker, side, kind, outlet, stance, since, until, q] = texts.map((name) => (of(name) ?? "").trim());
  for (const [name, day] of [
    ["since", since],
    ["until", until],
  ] as const)
    if (day && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day))
      throw new HearsayError(
        "use/filter",
        `"${day}" is no day`,
        `Give --${name} as YYYY-MM-DD, for example 2025-11-20.`,
      );
  const disputed = ["1", "true", "yes"].includes((of("disputed") ?? "").toLowerCase());
  return {
    place: place ?? "",
    speaker: speaker ?? "",
    side: side ?? "",
    kind: kind ?? "",
    outlet: outlet ?? "",
    stance: stance ?? "",
    since: since ?? "",
    until: until ?? "",
    q: q ?? "",
    disputed,
  };
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|['’ʼ"“”]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Ids of every place that one of the beats knows under a name, whatever the spelling or the former name. */
export function placesNamed(name: string, beats: readonly Beat[]): ReadonlySet<string> {
  const wanted = fold(name);
  const found = new Set<string>();
  for (const beat of beats)
    for (const place of beat.places)
      if (place.id === name || fold(place.name) === wanted || place.names.some((n) => fold(n.form) === wanted))
        found.add(place.id);
  return found;
}

/** Whether a claim passes; `ids` are the places the filter's name stands for. */
export function passes(claim: ClaimAnswer, f: Filters, ids: ReadonlySet<string>): boolean {
  if (f.kind && claim.kind !== f.kind) return false;
  if (f.stance && claim.stance !== f.stance) return false;
  if (f.side && (claim.statement?.speaker.side ?? "none") !== f.side) return false;
  if (f.place && !atPlace(claim.place, f.place, ids)) return false;
  if (f.speaker && !fold(claim.statement?.speaker.name ?? claim.article.outlet).includes(fold(f.speaker))) return false;
  if (f.outlet && !fold(outletShown(claim.article)).includes(fold(f.outlet))) return false;
  if (f.q && !fold(claim.words.text).includes(fold(f.q))) return false;
  return within(claim.date ?? claim.article.published, f);
}

/** Whether a place is the one meant: by id, else by its name or the form in the sentence. */
export function atPlace(
  place: ClaimAnswer["place"] | MatterAnswer["place"],
  name: string,
  ids: ReadonlySet<string>,
): boolean {
  if (!place) return false;
  if (place.id?.split("; ").some((id) => ids.has(id))) return true;
  const wanted = fold(name);
  return fold(place.name) === wanted || ("text" in place && place.text !== null && fold(place.text).includes(wanted));
}

/** Whether a day, interval or instant overlaps the days asked for; what has no time passes only where no day is asked for. */
export function within(time: string | null, f: Pick<Filters, "since" | "until">): boolean {
  if (!f.since && !f.until) return true;
  if (!time) return false;
  const [from, to] = time.includes("/") ? (time.split("/") as [string, string]) : [time, time];
  return (
    (!f.until || from.slice(0, f.until.length) <= f.until) &&
    (!f.since || `${to.slice(0, 10)}`.padEnd(10, "~") >= f.since)
  );
}
