import type { PositionStance } from "../model/matter.ts";
import { fold } from "../text/fold.ts";
import { group } from "./group.ts";
import type { OriginJudgement } from "./judged.ts";
import type { Naming } from "./naming.ts";
import { compatible } from "./quantity.ts";
import { bySaid } from "./stance.ts";
import type { Told } from "./told.ts";

/** A claim of a matter and how it stands to the reference. */
export interface Stood {
  readonly told: Told;
  readonly stance: PositionStance;
}

/** One utterance: a speaker on one occasion, with every report of it and why each is held to be one. */
export interface Origin {
  readonly speaker: string;
  readonly side: string;
  /** The day of the utterance as a day number, and whether any text tells it. */
  said: number | null;
  saidTold: boolean;
  readonly named: boolean;
  readonly reports: { readonly stood: Stood; readonly reason: string }[];
}

/**
 * The utterances behind the claims of one matter. Outlets' own voices have none. In order of the first day said; on one day the
 * utterance of the reference comes first, as what is answered comes before the answer.
 */
export function originsOf(
  members: readonly Stood[],
  reference: Told,
  naming: Naming,
  judged: readonly OriginJudgement[],
): Origin[] {
  const origins: Origin[] = [];
  const speaking = members.filter(({ told }) => told.voice !== "outlet").sort((a, b) => bySaid(a.told, b.told));
  const named = speaking.filter(({ told }) => told.voice === "named");
  for (const stood of named.filter(({ told }) => fixed(told))) occasion(origins, stood);
  for (const stood of named.filter(({ told }) => !fixed(told))) pointingBack(origins, stood);
  const bodies = merged(origins, bodiesOf(naming), namesOf(naming), BODY);
  const all = merged(bodies, carriersOf, spokenNames, RELAY);
  const nameless = speaking.filter(({ told }) => told.voice !== "named");
  const utterances = group(nameless, ({ told }) => `${told.speaker}|${told.article.article}|${told.said}`);
  const later: Stood[][] = [];
  for (const one of utterances.values()) if (!standsFor(all, one)) later.push(one);
  for (const one of later.sort((a, b) => Number(fixed(b[0]!.told)) - Number(fixed(a[0]!.told))))
    for (const stood of one) fixed(stood.told) ? occasion(all, stood) : pointingBack(all, stood);
  for (const one of judged) judgedOrigins(all, members, one);
  const answered = (one: Origin) => (one.reports.some(({ stood }) => stood.told === reference) ? 0 : 1);
  const day = (one: Origin) => one.said ?? Number.POSITIVE_INFINITY;
  return all.sort((a, b) => day(a) - day(b) || answered(a) - answered(b) || bySaid(firstOf(a), firstOf(b)));
}

/** A person's word on whether two reports are of one utterance: it joins two utterances, brings in an outlet's own voice, or takes a report out. */
function judgedOrigins(all: Origin[], members: readonly Stood[], { a, b, same, reason }: OriginJudgement): void {
  const [first, second] = [a, b].map((id) => members.find(({ told }) => told.claim.id === id));
  if (first === undefined || second === undefined) return;
  const of = (stood: Stood) => all.find(({ reports }) => reports.some((report) => report.stood === stood));
  const [one, other] = [of(first), of(second)];
  if (!same) {
    if (one === undefined || one !== other || one.reports.length < 2) return;
    one.reports.splice(
      one.reports.findIndex((report) => report.stood === second),
      1,
    );
    all.push({ ...begin(second), reports: [{ stood: second, reason }] });
    return;
  }
  if (one === other) return;
  if (one === undefined || other === undefined) {
    (one ?? other)?.reports.push({ stood: one === undefined ? first : second, reason });
    return;
  }
  one.reports.push(...other.reports.map(({ stood }) => ({ stood, reason })));
  all.splice(all.indexOf(other), 1);
}

const ONE_DAY = "the same speaker on one day";
const BODY = "a body and its own spokesman on one occasion";
const RELAY = "another report names this speaker as passing the words on";

/** The first report of an utterance: by the day said, then the article's time. An outlet's own voice that a person joined to it is none. */
export function firstOf({ reports }: Origin): Told {
  const all = reports.map(({ stood }) => stood.told);
  const spoken = all.filter(({ voice }) => voice !== "outlet");
  return (spoken.length > 0 ? spoken : all).reduce((first, told) => (bySaid(told, first) < 0 ? told : first));
}

/** Whether the text tells the day of the utterance. A month or a year told points back. */
const fixed = (told: Told): boolean => told.saidTold && told.days?.grain !== "wide";

/** A speaker on a day. */
function occasion(origins: Origin[], stood: Stood): void {
  const { told } = stood;
  const same = origins.find((one) => one.speaker === told.speaker && one.said === told.said);
  if (same === undefined) origins.push(begin(stood));
  else same.reports.push({ stood, reason: ONE_DAY });
}

/** How many days apart two reports of one utterance may seem, where one of them tells no day. */
const SLIP = 2;

/**
 * A report that tells no day: of the speaker's utterance of about that day, else of an earlier one that holds the same, else of one of
 * its own. Where the texts do not tell two occasions there is one.
 */
function pointingBack(origins: Origin[], stood: Stood): void {
  const { told } = stood;
  const mine = origins.filter((one) => one.speaker === told.speaker);
  const near = mine.filter(({ said }) => said !== null && told.said !== null && Math.abs(said - told.said) <= SLIP);
  const same =
    near.find((one) => one.reports.some((r) => r.stood.told.article === told.article)) ??
    near.find((one) => holdsSame(one, stood)) ??
    mine.find((one) => upTo(one, told) && holdsSame(one, stood)) ??
    near[0];
  if (same === undefined) origins.push(begin(stood));
  else same.reports.push({ stood, reason: "the same speaker, and the text tells no other occasion" });
}

function begin(stood: Stood): Origin {
  const { told } = stood;
  const { said, saidTold, speaker } = told;
  const side = told.statement?.speaker.side ?? "none";
  return {
    speaker,
    side,
    said,
    saidTold,
    named: told.voice === "named",
    reports: [{ stood, reason: ONE_DAY }],
  };
}

/** Whether an utterance can have been made when a report of it that tells no day was printed. */
const upTo = (origin: Origin, told: Told): boolean =>
  origin.said === null || told.said === null || origin.said <= told.said + SLIP;

/** Whether an utterance holds what a claim does. Of two denials the figures denied need not fit: what is said is "no". */
const holdsSame = (origin: Origin, { told, stance }: Stood): boolean =>
  origin.reports.some(
    ({ stood }) =>
      stood.stance === stance &&
      (stance === "denies" ||
        stood.told.claim.actor !== told.claim.actor ||
        compatible(stood.told.claim.quantity, told.claim.quantity)),
  );

/**
 * Takes into each utterance those of others that are no utterances beside it: whose names are among those that it wants, on one occasion
 * and holding the same.
 */
function merged(
  origins: readonly Origin[],
  wanted: (one: Origin) => ReadonlySet<string>,
  names: (other: Origin) => ReadonlySet<string>,
  reason: string,
): Origin[] {
  const bearers = new Map<string, Origin[]>();
  for (const other of origins)
    for (const name of names(other)) {
      const of = bearers.get(name);
      if (of === undefined) bearers.set(name, [other]);
      else of.push(other);
    }
  const place = new Map(origins.map((origin, i) => [origin, i]));
  const left = new Set(origins);
  for (const one of origins) {
    const others = [...wanted(one)].flatMap((name) => bearers.get(name) ?? []);
    const [other] = others
      .filter((o) => o !== one && left.has(one) && left.has(o) && together(o, one))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    if (other === undefined) continue;
    left.delete(other);
    one.reports.push(...other.reports.map(({ stood }) => ({ stood, reason })));
    if (other.saidTold && (!one.saidTold || other.said! < one.said!))
      Object.assign(one, { said: other.said, saidTold: true });
  }
  return [...left];
}

const speakersIn = ({ reports }: Origin) => reports.map(({ stood }) => stood.told.statement!.speaker);

/** The bodies that an utterance's speaker speaks for. */
const bodiesOf = (naming: Naming) => (one: Origin) => new Set(speakersIn(one).flatMap((who) => naming.bodies(who)));

/** What an utterance's speaker is known by, and is called. */
const namesOf = (naming: Naming) => (one: Origin) =>
  new Set(speakersIn(one).flatMap((who) => [naming.known(who) ?? fold(who.name), fold(who.name)]));

const spokenNames = (one: Origin) => new Set(speakersIn(one).map(({ name }) => fold(name)));

/** Through whom an utterance came: who passes on what another said adds none. */
const carriersOf = ({ reports }: Origin) =>
  new Set(reports.flatMap(({ stood }) => stood.told.statement!.via.map(({ name }) => fold(name))));

const together = (body: Origin, one: Origin): boolean =>
  body.side === one.side &&
  (body.said === one.said || !body.saidTold || !one.saidTold) &&
  one.reports.some(({ stood }) => holdsSame(body, stood));

/** Names for a side and unnamed people stand for the named speaker of that side who holds the same on the same occasion. */
function standsFor(origins: readonly Origin[], utterance: readonly Stood[]): boolean {
  const { told } = utterance[0]!;
  const { side, name } = told.statement!.speaker;
  if (side === "third" || side === "none") return false;
  const addressee = fold(told.statement!.addressee?.name ?? "");
  const candidates = [...origins]
    .filter(
      (one) =>
        one.named && one.side === side && (fixed(told) ? one.said === told.said || !one.saidTold : upTo(one, told)),
    )
    .filter(
      (one) => addressee === "" || one.reports.every((r) => fold(r.stood.told.statement!.speaker.name) !== addressee),
    )
    .sort((a, b) => bySaid(firstOf(a), firstOf(b)));
  const meant = candidates.find((one) => utterance.some((stood) => holdsSame(one, stood)));
  if (meant === undefined) return false;
  const who = told.voice === "side" ? `"${name}" names a side` : "unnamed";
  const reason = `${who}: stands for the first named speaker of that side who holds the same`;
  meant.reports.push(...utterance.map((stood) => ({ stood, reason })));
  return true;
}
