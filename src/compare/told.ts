import { kindOf } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { fold } from "../text/fold.ts";
import { type Days, dayName, daysOf } from "./days.ts";
import type { ComparedArticle, ComparedClaim, ComparedStatement } from "./input.ts";
import type { Naming } from "./naming.ts";
import { isWhole } from "./quantity.ts";
import { speakersOf } from "./speakers.ts";

/** Whose words a claim is: an outlet's own, unnamed people's, a side's as a whole, or a named speaker's. */
export type Voice = "outlet" | "unnamed" | "side" | "named";

/** A claim in its article, with all that a comparison asks of it worked out once. */
export interface Told {
  readonly article: ToldArticle;
  readonly claim: ComparedClaim;
  readonly kind: Kind;
  readonly statement: ComparedStatement | null;
  readonly voice: Voice;
  /** One for all spellings of a speaker among the claims it is compared with; for an outlet's own voice one an article. */
  readonly speaker: string;
  /** When the thing is claimed to hold; null where nothing is told and the article has no time. */
  readonly days: Days | null;
  /** Whether the text tells that, rather than that it was said now. */
  readonly dated: boolean;
  /** The day of the utterance, as a day number; null where nothing tells it. */
  readonly said: number | null;
  /** Whether the text tells that day, rather than that the article is of that day. */
  readonly saidTold: boolean;
  /** Place of the claim among those it is compared with: earlier articles first, then the order of the text. */
  readonly order: number;
  /** Whether its statement also says that the same side's people or troops leave the place. */
  readonly leaves: boolean;
  /** The claim's words, and all the words of its statement, folded; "" where no text is given. */
  words(): string;
  wordsSaid(): string;
}

/** The article of a claim, as comparing names it. */
export type ToldArticle = Pick<ComparedArticle, "article" | "outlet" | "published">;

/** Every claim of one article that states a fact, in the order of the text. Demands and questions are left out. */
export function tellArticle(article: ComparedArticle, naming: Naming): Told[] {
  const statements = new Map(article.reading.statements.map((one) => [one.id as string, one]));
  const claims = article.reading.claims
    .filter((claim) => claim.stance !== "demands" && claim.stance !== "asks")
    .sort(byText)
    .map((claim) => tell(article, claim, statements.get(claim.statement ?? "") ?? null, naming));
  return among(claims, naming);
}

/** Claims that are compared with each other: in order of articles' times and then of the text, spellings of one speaker gathered. */
export function among(claims: readonly Told[], naming: Naming): Told[] {
  const speakers = speakersOf(
    claims.flatMap(({ statement }) => (statement === null ? [] : [statement.speaker])),
    naming,
  );
  return claims
    .map((told) => ({ told, at: instant(told.article.published) }))
    .sort((a, b) => byTime(a, b) || byText(a.told.claim, b.told.claim))
    .map(({ told }, order) => ({ ...told, order, speaker: speakerOf(told, speakers.keyOf) }));
}

function speakerOf({ statement, article }: Told, keyOf: (speaker: ComparedStatement["speaker"]) => string): string {
  return statement === null ? `outlet ${article.article}` : keyOf(statement.speaker);
}

const tell = (
  article: ComparedArticle,
  claim: ComparedClaim,
  statement: ComparedStatement | null,
  naming: Naming,
): Told => tellOne(article, claim, statement, naming, leaves(article, claim));

/** One claim with what follows from it and its statement; `words` where they are at hand. Speaker and order come with the others (`among`). */
export function tellOne(
  article: ComparedArticle,
  read: ComparedClaim,
  statement: ComparedStatement | null,
  naming: Naming,
  leaves: boolean,
  words?: { readonly claim: string; readonly said: string },
): Told {
  const kind = kindOf(read.kind);
  const claim = kind.exclusive ? ofWhole(read) : read;
  const published = daysOf(article.published);
  const when = daysOf(claim.when?.day);
  const dated = when !== null && claim.when?.basis === "said";
  const { said, saidTold, wide } = saidOn(statement, published, when, dated);
  const days = dated
    ? when
    : (wide ?? when ?? (said === null ? null : { from: said, to: said, grain: "day" as const }));
  const cut = (span: { readonly start: number; readonly end: number }) =>
    article.text?.slice(span.start, span.end) ?? "";
  return {
    ...{ article, claim, kind, statement, days, dated, said, saidTold, leaves },
    voice: voiceOf(statement, naming),
    speaker: "",
    order: 0,
    words: once(() => fold(words?.claim ?? (claim.words === null ? "" : cut(claim.words)))),
    wordsSaid: once(() => fold(words?.said ?? (statement?.content ?? []).map(cut).join(" "))),
  };
}

/** Who holds the whole airport of a town holds a part of the town. */
const ofWhole = (claim: ComparedClaim): ComparedClaim =>
  claim.place?.part && isWhole(claim.quantity)
    ? { ...claim, quantity: { value: null, high: null, comparator: null, unit: "share", words: null } }
    : claim;

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether one statement says that a side's people leave a place and something else of it. */
const leaves = ({ reading }: ComparedArticle, claim: ComparedClaim): boolean =>
  claim.statement !== null &&
  claim.kind !== "evacuation" &&
  reading.claims.some(
    (o) =>
      o.kind === "evacuation" &&
      o.statement === claim.statement &&
      o.actor === claim.actor &&
      o.stance === "asserts" &&
      (o.place === null || claim.place === null || o.place.name === claim.place.name),
  );

interface Said {
  readonly said: number | null;
  readonly saidTold: boolean;
  /** The month or year told for the utterance, which then holds for what it says as well. */
  readonly wide: Days | null;
}

/**
 * The day told for the utterance; else the day that what it says holds on, where that lies at most a week before the article and either
 * was taken from the saying itself or nothing is known of the saying; else the article's.
 */
function saidOn(statement: ComparedStatement | null, published: Days | null, when: Days | null, dated: boolean): Said {
  const said = daysOf(statement?.said?.day);
  const toldHere = said !== null && statement?.said?.basis === "said";
  if (toldHere && said.grain === "day") return { said: said.to, saidTold: true, wide: null };
  const now = published?.to ?? said?.to ?? null;
  if (toldHere || statement === null || when?.grain !== "day")
    return { said: now ?? when?.to ?? null, saidTold: false, wide: toldHere ? said : null };
  const silent = statement.said == null;
  const recent = now === null || (when.to <= now && now - when.to <= WEEK);
  if (recent && (silent || !dated)) return { said: when.to, saidTold: dated, wide: null };
  return { said: now ?? when.to, saidTold: false, wide: null };
}

/** Days before an article that what it tells as news may lie back. */
const WEEK = 7;

/** "unnamed: …" is how a reading names people whose names are not told. */
function voiceOf(statement: ComparedStatement | null, naming: Naming): Voice {
  if (statement === null) return "outlet";
  if (statement.speaker.name.startsWith("unnamed")) return "unnamed";
  return naming.forSide(statement.speaker) ? "side" : "named";
}

interface Timed {
  readonly told: Told;
  readonly at: string;
}

/** By time of publication (those that tell none last), then by name. A day alone counts as its first second. */
const byTime = (a: Timed, b: Timed): number =>
  order(a.at, b.at) || order(a.told.article.article, b.told.article.article);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Sortable form of a time; a zone other than UTC is brought to it. */
export function instant(time: string | null): string {
  if (time === null) return "~";
  const at = /T/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(at) ? time : utc(at);
}
const utc = (at: number): string => {
  const day = Math.floor(at / 86_400_000);
  const second = Math.floor((at - day * 86_400_000) / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  const name = dayName(day);
  return `${name}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
};

function byText(a: ComparedClaim, b: ComparedClaim): number {
  const [x, y] = [a.words, b.words];
  return (x?.start ?? 0) - (y?.start ?? 0) || (x?.end ?? 0) - (y?.end ?? 0) || natural(a.id, b.id);
}
/** "c2" before "c10". */
const natural = (a: string, b: string): number => a.length - b.length || order(a, b);
