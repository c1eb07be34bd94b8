import type { Article } from "../model/article.ts";
import type { Claim, PlaceRef } from "../model/claim.ts";
import type { PlaceMention, Reading } from "../model/reading.ts";
import type { Hop, Speaker, Statement } from "../model/statement.ts";
import { type Span, wordsAt } from "../text/span.ts";

/**
 * A reading as `hearsay read --json` prints it, a line an article: `id` is the article's external id where it has one; offsets count
 * UTF-16 code units in the article's text, those under `headline` in its title. Besides the documented keys it has `attitude`, `said`,
 * `medium`, `rule` (statements), `understood` (places of claims), `when`, `target`, `rule`, `spans` (claims) and `reader`. A span outside its text is a RangeError.
 */
export function toReadingLine(article: Article, reading: Reading): object {
  const title = article.title ?? "";
  return {
    id: article.externalId ?? article.id,
    article: article.id,
    reading: reading.id,
    statements: reading.statements.map(statementLine),
    attitudes: reading.attitudes.map(statementLine),
    claims: reading.claims.map((claim) => claimLine(claim, article.text, reading.places)),
    headline: {
      statements: reading.headline.statements.map(statementLine),
      claims: reading.headline.claims.map((claim) => claimLine(claim, title, [])),
    },
    places: reading.places,
    notices: reading.notices,
    reader: reading.reader,
  };
}

const at = (span: Span | null): Span | null => span && { start: span.start, end: span.end };
const all = (spans: readonly Span[] | null): readonly (Span | null)[] | null => (spans === null ? null : spans.map(at));

const speakerLine = ({ name, role, organisation, side, id }: Speaker): object => ({
  name,
  role,
  organisation,
  side,
  id,
});

const hopLine = (hop: Hop): object => ({
  ...speakerLine(hop),
  source: at(hop.source),
  cue: at(hop.cue),
  content: all(hop.content),
  mode: hop.mode,
  medium: hop.medium,
});

function statementLine(statement: Statement): object {
  const { id, content, cue, source, speaker, addressee, via, mode, attitude, medium, said, hedge, rule } = statement;
  return {
    id,
    content: all(content),
    cue: at(cue),
    source: at(source),
    speaker: speakerLine(speaker),
    addressee: addressee && speakerLine(addressee),
    via: via.map(hopLine),
    mode,
    attitude,
    said,
    hedge: at(hedge),
    medium,
    rule,
  };
}

/** A place that goes without saying is written as the article named it last, and marked `understood`. */
function placeLine(place: PlaceRef, mentions: readonly PlaceMention[]): object {
  if (place.text !== null) return { ...place };
  const named = mentions.find((m) => m.name === place.name && m.start >= place.start && m.end <= place.end);
  return { ...place, text: named?.text ?? null, understood: true };
}

function claimLine(claim: Claim, text: string, mentions: readonly PlaceMention[]): object {
  const { id, statement, kind, stance, actor, place, quantity, loaded, hedge, when, aspect, words, target, rule } =
    claim;
  const put = quantity && {
    value: quantity.value,
    high: quantity.high,
    comparator: quantity.comparator,
    unit: quantity.unit,
  };
  return {
    id,
    statement,
    kind,
    stance,
    actor,
    place: place && placeLine(place, mentions),
    quantity: put,
    loaded: loaded && wordsAt(text, loaded),
    hedge: hedge && wordsAt(text, hedge),
    date: when?.day ?? null,
    aspect,
    words: at(words),
    when: when && { day: when.day, basis: when.basis, words: at(when.words) },
    target,
    rule,
    spans: {
      actor: at(claim.actorWords),
      quantity: at(quantity?.words ?? null),
      loaded: at(loaded),
      hedge: at(hedge),
      about: at(claim.about),
    },
  };
}
