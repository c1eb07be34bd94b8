import type { PositionStance } from "../model/matter.ts";
import { group } from "./asked.ts";
import { fold } from "./names.ts";
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

/** The utterances behind the claims of one matter. Outlets' own voices have none. In order of the first day said. */
export function originsOf(members: readonly Stood[], naming: Naming): Origin[] {
  const origins: Origin[] = [];
  const speaking = members.filter(({ told }) => told.voice !== "outlet").sort((a, b) => bySaid(a.told, b.told));
  const named = speaking.filter(({ told }) => told.voice === "named");
  for (const stood of named.filter(({ told }) => fixed(told))) occasion(origins, stood);
  for (const stood of named.filter(({ told }) => !fixed(told))) pointingBack(origins, stood);
  const all = spokesmen(origins, naming);
  const nameless = speaking.filter(({ told }) => told.voice !== "named");
  const utterances = group(nameless, ({ told }) => `${told.speaker}|${told.article.article}|${told.said}`);
  const later: Stood[][] = [];
  for (const one of utterances.values()) if (!standsFor(all, one)) later.push(one);
  for (const one of later.sort((a, b) => Number(fixed(b[0]!.told)) - Number(fixed(a[0]!.told))))
    for (const stood of one) fixed(stood.told) ? occasion(all, stood) : pointingBack(all, stood);
  return all.sort((a, b) => bySaid(first(a), first(b)));
}

const first = (origin: Origin): Told => [...origin.reports].map(({ stood }) => stood.told).sort(bySaid)[0]!;

/** Whether the text tells the day of the utterance. A month or a year told points back. */
const fixed = (told: Told): boolean => told.saidTold && told.days?.grain !== "wide";

/** A speaker on a day. */
function occasion(origins: Origin[], stood: Stood): void {
  const { told } = stood;
  const same = origins.find((one) => one.speaker === told.speaker && one.said === told.said);
  if (same === undefined) origins.push(begin(stood));
  else same.reports.push({ stood, reason: "the same speaker on one day" });
}

/** A report that tells no day: the speaker's earlier utterance that holds the same, else one of its own. */
function pointingBack(origins: Origin[], stood: Stood): void {
  const { told } = stood;
  const mine = origins.filter((one) => one.speaker === told.speaker && upTo(one, told));
  const here = mine.find((one) => one.reports.some((r) => r.stood.told.article === told.article));
  const same = mine.find((one) => holdsSame(one, stood)) ?? here ?? mine.find((one) => one.said === told.said);
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
    reports: [{ stood, reason: "named speaker" }],
  };
}

const upTo = (origin: Origin, told: Told): boolean =>
  origin.said === null || told.said === null || origin.said <= told.said;

/** Whether an utterance holds what a claim does. Of two denials the figures denied need not fit: what is said is "no". */
const holdsSame = (origin: Origin, { told, stance }: Stood): boolean =>
  origin.reports.some(
    ({ stood }) =>
      stood.stance === stance &&
      (stance === "denies" ||
        stood.told.claim.actor !== told.claim.actor ||
        compatible(stood.told.claim.quantity, told.claim.quantity)),
  );

/** A body and the one who speaks for it, on one occasion and holding the same, are one utterance. */
function spokesmen(origins: readonly Origin[], naming: Naming): Origin[] {
  const all = [...origins];
  for (const one of origins) {
    const speaker = one.reports[0]!.stood.told.statement!.speaker;
    const bodies = new Set(naming.bodies(speaker));
    if (bodies.size === 0) continue;
    const keys = (o: Origin) =>
      o.reports.flatMap(({ stood }) => {
        const by = stood.told.statement!.speaker;
        return [naming.known(by) ?? fold(by.name), fold(by.name)];
      });
    const body = all.find((o) => o !== one && keys(o).some((key) => bodies.has(key)) && together(o, one));
    if (body === undefined || !all.includes(one)) continue;
    all.splice(all.indexOf(body), 1);
    one.reports.push(
      ...body.reports.map(({ stood }) => ({ stood, reason: "a body and its own spokesman on one occasion" })),
    );
    if (body.saidTold && (!one.saidTold || body.said! < one.said!))
      Object.assign(one, { said: body.said, saidTold: true });
  }
  return all;
}

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
    .sort((a, b) => bySaid(first(a), first(b)));
  const meant = candidates.find((one) => utterance.some((stood) => holdsSame(one, stood)));
  if (meant === undefined) return false;
  const who = told.voice === "side" ? `"${name}" names a side` : "unnamed";
  const reason = `${who}: stands for the first named speaker of that side who holds the same`;
  meant.reports.push(...utterance.map((stood) => ({ stood, reason })));
  return true;
}
