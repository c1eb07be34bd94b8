import type { Stance } from "../model/claim.ts";
import type { Matter, Position } from "../model/matter.ts";
import type { Comparator, Quantity } from "../model/quantity.ts";
import type { ComparedArticle, ComparedClaim, ComparedStatement } from "./input.ts";

/** What a reading's line does not tell of its article. */
export interface LineArticle {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly updated?: string | null;
  readonly text?: string | null;
}

type Json = { readonly [key: string]: unknown };
const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const number = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/**
 * A reading as `hearsay read --json` prints it, as `compare` takes it. What is missing or of another type is read as not told; a line
 * that is no object is a reading without claims.
 */
export function fromReadingLine(line: unknown, article: LineArticle): ComparedArticle {
  const { statements, claims } = object(line);
  return {
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    updated: article.updated ?? null,
    text: article.text ?? null,
    reading: { statements: list(statements).map(statementOf), claims: list(claims).map(claimOf) },
  };
}

function statementOf(value: unknown): ComparedStatement {
  const line = object(value);
  const speaker = object(line.speaker);
  const addressee = text(object(line.addressee).name);
  const said = object(line.said);
  const day = text(said.day) ?? text(line.said);
  return {
    id: (text(line.id) ?? "") as ComparedStatement["id"],
    content: list(line.content).flatMap((one) => spanOf(one) ?? []),
    speaker: {
      name: text(speaker.name) ?? "unnamed",
      side: text(speaker.side) ?? "none",
      id: text(speaker.id),
      organisation: text(speaker.organisation),
    },
    addressee: addressee === null ? null : { name: addressee },
    via: list(line.via).flatMap((hop) => {
      const name = text(object(hop).name);
      return name === null ? [] : [{ name }];
    }),
    said: day === null ? null : { day, basis: said.basis === "implied" ? "implied" : "said" },
  };
}

function claimOf(value: unknown): ComparedClaim {
  const line = object(value);
  const when = object(line.when);
  const day = text(line.date) ?? text(when.day);
  return {
    id: text(line.id) ?? "",
    statement: text(line.statement),
    kind: text(line.kind) ?? "other",
    stance: (text(line.stance) ?? "asserts") as Stance,
    actor: text(line.actor) ?? "none",
    place: placeOf(line.place),
    quantity: quantityOf(line.quantity),
    aspect: text(line.aspect),
    hedge: spanOf(object(line.spans).hedge),
    when: day === null ? null : { day, basis: when.basis === "implied" ? "implied" : "said" },
    words: spanOf(line.words),
    target: text(line.target),
    rule: text(line.rule),
  };
}

function spanOf(value: unknown): { start: number; end: number } | null {
  const [start, end] = [number(object(value).start), number(object(value).end)];
  return start === null || end === null || start < 0 || end < start ? null : { start, end };
}

function placeOf(value: unknown): ComparedClaim["place"] {
  const place = object(value);
  const name = text(place.name) ?? text(place.text);
  if (name === null) return null;
  const id = text(place.id) as NonNullable<ComparedClaim["place"]>["id"];
  return { id, name, lat: number(place.lat), lon: number(place.lon) };
}

function quantityOf(value: unknown): Quantity | null {
  const line = object(value);
  const unit = text(line.unit);
  const amount = number(line.value);
  if (unit === null && amount === null) return null;
  const comparator = amount === null ? null : ((text(line.comparator) ?? "eq") as Comparator);
  return { value: amount, high: number(line.high), comparator, unit: unit ?? "", words: null };
}

/** A matter as `hearsay compare --json` prints it: the keys of docs/matters.md, and `aspect`, `unit`, `question` and `edges` besides. */
export function toMatterLine(matter: Matter): object {
  const {
    key,
    kind,
    actor,
    place,
    from,
    to,
    aspect,
    unit,
    question,
    positions,
    reports,
    outlets,
    origins,
    unestablished,
  } = matter;
  const lines = positions.map((one) => positionLine(one, actor));
  return {
    key,
    kind,
    actor,
    place,
    from,
    to,
    question,
    aspect,
    unit,
    positions: lines,
    reports,
    outlets,
    origins,
    unestablished,
  };
}

function positionLine({ stance, speaker, said, actor, quantity, claims, origin, edges }: Position, of: string): object {
  const short = quantity && {
    value: quantity.value,
    high: quantity.high,
    comparator: quantity.comparator,
    unit: quantity.unit,
  };
  return {
    stance,
    speaker,
    said,
    ...(actor === of ? {} : { actor }),
    quantity: short,
    claims: claims.map(({ article, claim }) => ({ article, claim })),
    origin,
    edges: edges.map(({ report, to, state, reason }) => ({
      article: report.article,
      claim: report.claim,
      to: to && { article: to.article, claim: to.claim },
      state,
      reason,
    })),
  };
}
