import type { Article, Capture } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import {
  type ClaimBody,
  type EntryBody,
  maxEntryBytes,
  type RecordedHead,
  type StatementBody,
  type Where,
} from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import type { ReadingId } from "../model/id.ts";
import type { Notice, Reading } from "../model/reading.ts";
import { toRecorded } from "../model/recorded.ts";
import type { Statement } from "../model/statement.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import type { Span } from "../text/span.ts";
import { type Texts, witnesses } from "./witness.ts";

/** An article read, as it is to be recorded: what to keep as bytes, and what to append, in this order. */
export interface Bodies {
  readonly blobs: readonly Uint8Array[];
  readonly bodies: readonly EntryBody[];
  /** The reading's id in the ledger. */
  readonly reading: ReadingId;
  /** What could not be recorded as it was read, and why; recorded among the reading's notices too. */
  readonly left: readonly Notice[];
}

/** A captured article and all that one version found in it. */
export interface Found {
  readonly capture: Capture;
  readonly bytes: Uint8Array;
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * The entries of an article and of one reading of it. A statement or claim whose span does not read, or that is too long for an
 * entry, is left out by name: a notice tells which words it stood on. The same input gives the same bodies, to the byte.
 */
export function bodiesOf({ capture, bytes, article, reading }: Found): Bodies {
  const texts: Texts = { text: article.text, title: article.title };
  const details = (notices: readonly Notice[]): Uint8Array => utf8(canonical({ notices, places: reading.places }));
  const made = distinct([
    ...sayings(reading.statements, "text", article, texts),
    ...claims(reading.claims, "text", article, texts),
    ...sayings(reading.headline.statements, "title", article, texts),
    ...claims(reading.headline.claims, "title", article, texts),
  ]);
  const kept = withoutOrphans(made.filter((m) => m.left === null));
  const left = made.flatMap((m) => m.left ?? (kept.includes(m) ? [] : orphaned(m)));
  const last = details([...reading.notices, ...left]);
  const { reader } = reading;
  // Named by what was found, so that two programs that call themselves the same version do not mix their findings.
  const found = [article.id, reader, sha256(last), kept.map((m) => sha256(m.written))];
  const id: ReadingId = `reading:${sha256(canonical(found)).slice(0, 24)}`;
  const entries = kept.map((m) => ({ ...m.body, reading: id }));
  const { title, byline, text, blocks, ...head } = article;
  const front = utf8(canonical({ byline: byline && asKept(byline), title: title && asKept(title) }));
  const recorded: RecordedHead = { ...head, frontSha256: sha256(front) };
  return {
    blobs: [bytes, utf8(text), utf8(canonical(blocks)), front, last],
    bodies: [
      { type: "capture", capture },
      { type: "article", article: recorded },
      ...entries,
      {
        type: "reading",
        reading: { id, article: article.id, reader, ...closing(entries), detailsSha256: sha256(last) },
      },
    ],
    reading: id,
    left,
  };
}

/** A string as UTF-8 keeps it: U+FFFD for a lone surrogate, unit for unit. */
const asKept = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");

/** A body made, or the notice that stands in its place. */
interface Made {
  readonly body: StatementBody | ClaimBody;
  /** The body's canonical JSON, its reading not named yet: equal for the same found twice. */
  readonly written: string;
  readonly words: Span | null;
  readonly left: Notice | null;
}

/** The most bytes that an entry has around its body. */
const frame = 200;

/** Stands for the reading's name until all that it is made of is known. */
const unnamed: ReadingId = "reading:";

const sayings = (list: readonly Statement[], where: Where, article: Article, texts: Texts): readonly Made[] =>
  list.map((original) => {
    const statement = toRecorded(original, texts);
    return made(
      { type: "statement", article: article.id, reading: unnamed, where, statement, spans: [] },
      statement,
      original.content[0] ?? null,
      texts,
    );
  });

const claims = (list: readonly Claim[], where: Where, article: Article, texts: Texts): readonly Made[] =>
  list.map((claim) =>
    made({ type: "claim", article: article.id, reading: unnamed, where, claim, spans: [] }, claim, claim.words, texts),
  );

function made(bare: StatementBody | ClaimBody, value: object, words: Span | null, texts: Texts): Made {
  const at =
    bare.where === "text" && words && inside(words, texts.text) ? { start: words.start, end: words.end } : null;
  const out = (why: string): Made => ({
    body: bare,
    written: JSON.stringify(bare),
    words: at,
    left: leftOut(bare, at, why),
  });
  try {
    const body = { ...bare, spans: witnesses(value, bare.where, texts) };
    const written = canonical(body);
    const bytes = Buffer.byteLength(written) + frame;
    if (bytes <= maxEntryBytes) return { body, written, words: at, left: null };
    return out(`it would take ${bytes} bytes, and an entry has at most ${maxEntryBytes}`);
  } catch (cause) {
    if (cause instanceof HearsayError || cause instanceof RangeError) return out(cause.message);
    throw cause;
  }
}

const inside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;

// The same found twice at the same words is one.
function distinct(list: readonly Made[]): readonly Made[] {
  const seen = new Map<string, Made>();
  for (const one of list) if (!seen.has(one.written)) seen.set(one.written, one);
  return [...seen.values()];
}

// A claim without the statement it belongs to would read as the outlet's own.
function withoutOrphans(list: readonly Made[]): readonly Made[] {
  const said = new Set(
    list.flatMap(({ body }) => (body.type === "statement" ? [`${body.where} ${body.statement.id}`] : [])),
  );
  return list.filter(
    ({ body }) =>
      body.type === "statement" || body.claim.statement === null || said.has(`${body.where} ${body.claim.statement}`),
  );
}

const orphaned = ({ body, words }: Made): readonly Notice[] => [
  leftOut(body, words, "the statement it belongs to is not recorded"),
];

const leftOut = (body: StatementBody | ClaimBody, words: Span | null, why: string): Notice => ({
  code: "record/left-out",
  words,
  reason: `A ${body.type} is not recorded: ${why}`,
});

function closing(entries: readonly (StatementBody | ClaimBody)[]): {
  counts: { statements: number; claims: number; titleStatements: number; titleClaims: number };
  idsSha256: string;
} {
  const ids = (where: Where, type: "statement" | "claim"): readonly string[] =>
    entries.flatMap((body) =>
      body.where === where && body.type === type ? [body.type === "statement" ? body.statement.id : body.claim.id] : [],
    );
  const [statements, found, titleStatements, titleClaims] = [
    ids("text", "statement"),
    ids("text", "claim"),
    ids("title", "statement"),
    ids("title", "claim"),
  ];
  return {
    counts: {
      statements: statements.length,
      claims: found.length,
      titleStatements: titleStatements.length,
      titleClaims: titleClaims.length,
    },
    idsSha256: sha256(canonical([...statements, ...found, ...titleStatements, ...titleClaims])),
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
