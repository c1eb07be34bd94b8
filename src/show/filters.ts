import type { Beat } from "../beat/beat.ts";
import { foldName } from "../gazetteer/fold.ts";
import { world } from "../gazetteer/world.ts";
import { kinds } from "../kinds/index.ts";
import type { Stance } from "../model/claim.ts";
import { HearsayError } from "../model/error.ts";
import { spelt } from "../place/alike.ts";
import { fold } from "../text/fold.ts";

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
  /** First and last day (UTC) of publication. */
  readonly psince: string;
  readonly puntil: string;
  /** Words that the claim's words must hold. */
  readonly q: string;
  readonly disputed: boolean;
}

const texts = [
  "place",
  "speaker",
  "side",
  "kind",
  "outlet",
  "stance",
  "since",
  "until",
  "psince",
  "puntil",
  "q",
] as const;

const stances: readonly string[] = ["asserts", "denies", "doubts", "predicts", "demands", "asks"] satisfies Stance[];
const ticks: Readonly<Record<string, boolean>> = {
  "": false,
  "0": false,
  no: false,
  false: false,
  "1": true,
  yes: true,
  true: true,
};

/** Filters from the parts of a query or the options of a command; one that can mean nothing is a HearsayError "use/filter". */
export function filtersFrom(of: (name: string) => string | undefined): Filters {
  const text = (name: (typeof texts)[number]): string => (of(name) ?? "").trim();
  const since = day("since", text("since"));
  const until = day("until", text("until"));
  inOrder(since, until);
  const psince = day("psince", text("psince"));
  const puntil = day("puntil", text("puntil"));
  inOrder(psince, puntil);
  const ticked = (of("disputed") ?? "").trim().toLowerCase();
  const disputed = ticks[ticked];
  if (disputed === undefined) throw misuse(`"${ticked}" is neither yes nor no`, "Give disputed as 1, or leave it out.");
  return {
    place: text("place"),
    speaker: text("speaker"),
    side: text("side"),
    kind: oneOf(
      "kind",
      text("kind"),
      kinds.map((k) => k.name),
    ),
    outlet: text("outlet"),
    stance: oneOf("stance", text("stance"), stances),
    since,
    until,
    psince,
    puntil,
    q: text("q"),
    disputed,
  };
}

/** What a question may be narrowed by, by name. */
export const filterNames: readonly string[] = [...texts, "disputed"];

const misuse = (message: string, hint: string): HearsayError => new HearsayError("use/filter", message, hint);

function inOrder(since: string, until: string): void {
  if (since && until && since.slice(0, until.length) > until)
    throw misuse(`Nothing lies between ${since} and ${until}`, "Give the earlier day as since, the later as until.");
}

function day(name: string, value: string): string {
  const [, , month = "01", date = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const whole = `${value.slice(0, 4)}-${month}-${date}`;
  const at = Date.parse(`${whole}T00:00:00Z`);
  if (!value || (!Number.isNaN(at) && new Date(at).toISOString().startsWith(whole))) return value;
  throw misuse(`"${value}" is no day`, `Give ${name} as YYYY-MM-DD, for example 2025-11-20.`);
}

function oneOf(name: string, value: string, known: readonly string[]): string {
  const found = value.toLowerCase();
  if (!found || known.includes(found)) return found;
  throw misuse(`There is no ${name} "${value}"`, `Name one of: ${known.join(", ")}.`);
}

/**
 * Ids of every place that one of the beats knows under a name, whatever the spelling or the former name; where none does, of all places
 * of the world's gazetteer by that name, failing that of those that another spelling of it may mean.
 */
export function placesNamed(name: string, beats: readonly Beat[]): ReadonlySet<string> {
  const found = placesOfBeats(name, beats);
  return found.size > 0 || !name ? found : new Set(placesOfWorld(name));
}

/** Places of the world by a name, else by its consonants where at most two letters differ. */
function placesOfWorld(name: string): string[] {
  const folded = foldName(name);
  const entries = world().named(folded)?.entries ?? [];
  const found = entries.length > 0 ? entries : spelt(world(), name);
  return found.map((entry) => entry.place.id);
}

function placesOfBeats(name: string, beats: readonly Beat[]): ReadonlySet<string> {
  const wanted = fold(name);
  const found = new Set<string>();
  for (const beat of beats)
    for (const place of beat.places)
      if (place.id === name || fold(place.name) === wanted || place.names.some((n) => fold(n.form) === wanted))
        found.add(place.id);
  return found;
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
