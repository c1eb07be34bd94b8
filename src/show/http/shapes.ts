import { z } from "zod";

// What answers hold, for the OpenAPI document and its contract test. The types of src/model are the law; these say the same to outsiders.
// Objects are loose: a later version may tell more, never less.

const text = z.string();
const maybe = text.nullable();
const count = z.number().int().nonnegative();

const words = z
  .looseObject({ start: count, end: count, text })
  .describe("A stretch of the text; offsets in UTF-16 units");
const span = z.looseObject({ start: count, end: count });

const quantity = z.looseObject({
  value: z.number().nullable(),
  high: z.number().nullable(),
  comparator: z.enum(["eq", "gt", "ge", "lt", "le", "approx", "range"]).nullable(),
  unit: text,
});

/** An article as lists name it. */
export const articleLine = z.looseObject({
  id: text,
  externalId: maybe,
  outlet: text,
  title: maybe,
  url: maybe,
  after: maybe.describe("The report that a text of ours restates; null for a report itself"),
  published: maybe,
  updated: maybe,
  language: text,
  read: z.boolean(),
});

const voice = z.looseObject({
  name: text,
  role: maybe,
  organisation: maybe,
  side: text,
  cue: maybe,
  medium: maybe,
  carried: z.array(span).nullable(),
});

const statement = z.looseObject({
  id: text,
  where: z.enum(["text", "title"]),
  content: z.array(words),
  cue: words.nullable(),
  source: words.nullable(),
  speaker: voice,
  addressee: voice.nullable(),
  via: z.array(voice).describe("Outlet first; the speaker left out"),
  mode: z.enum(["direct", "indirect", "mixed"]),
  attitude: text,
  said: maybe,
  rule: text,
});

/** A claim with everything a reader needs to judge it. */
export const claim = z.looseObject({
  id: text,
  article: articleLine,
  statement: statement.nullable().describe("Who is made to say it; null where the outlet says it itself"),
  where: z.enum(["text", "title"]),
  kind: text,
  stance: z.enum(["asserts", "denies", "doubts", "predicts", "demands", "asks"]),
  actor: text,
  place: z
    .looseObject({
      text: maybe,
      id: maybe,
      name: text,
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      part: maybe,
    })
    .nullable(),
  quantity: quantity.nullable(),
  aspect: maybe,
  loaded: words.nullable(),
  hedge: words.nullable(),
  date: maybe,
  dateBasis: z.enum(["said", "implied"]).nullable(),
  says: text.describe("The neutral sentence; the stance is not in it"),
  words,
  target: maybe,
  rule: text,
  entry: count.nullable(),
  people: z.array(z.looseObject({ entry: count, at: text })),
});

const place = z.looseObject({ id: maybe, name: text }).nullable();

const matterHead = {
  key: text,
  kind: text,
  aspect: maybe,
  unit: maybe,
  actor: text,
  place,
  from: maybe,
  to: maybe,
  question: text,
  reports: count,
  outlets: count,
  origins: count,
  unestablished: count,
};

const stance = z.enum(["affirms", "differs", "denies", "doubts", "predicts"]);

/** A matter as lists name it. */
export const matterLine = z.looseObject({
  ...matterHead,
  stances: z.partialRecord(stance, count),
  says: text,
  stance: text,
  speakers: z.array(text),
});

/** One matter, whole. */
export const matter = z.looseObject({
  ...matterHead,
  positions: z.array(
    z.looseObject({
      stance,
      speaker: z.looseObject({ name: text, side: text }).nullable(),
      said: maybe,
      quantity: quantity.nullable(),
      actor: text,
      origin: maybe,
      says: text,
      claims: z.array(claim),
      edges: z.array(z.looseObject({ state: text, reason: text })),
    }),
  ),
  movement: z.array(z.looseObject({ speaker: text, claim: text })),
  links: z.array(z.looseObject({})),
  interest: z.array(z.looseObject({})),
  wording: z.looseObject({}).nullable(),
  silent: z.array(z.looseObject({ side: text, name: text, outlets: count, from: maybe, to: maybe })),
});

/** One article, whole. */
export const article = z.looseObject({
  article: articleLine,
  text,
  blocks: z.array(z.looseObject({ type: text, span })),
  statements: z.array(statement),
  claims: z.array(claim),
  places: z.array(z.looseObject({ text, start: count, end: count, id: maybe, name: text })),
  notices: z.array(z.looseObject({ code: text, reason: text })),
  reader: z.looseObject({ version: text, beat: text, beatVersion: text }),
  versions: z.array(text),
  superseded: z.boolean(),
  sha256: z.looseObject({ bytes: text, text }),
  matters: z.record(text, text),
});

/** What a ledger holds. */
export const ledger = z.looseObject({
  version: text,
  beats: z.array(z.looseObject({ id: text, name: text, sides: z.array(z.looseObject({ id: text, name: text })) })),
  size: count,
  origin: text,
  root: text,
  key: text,
  articles: count,
  claims: count,
  outlets: z.array(text),
  from: maybe,
  to: maybe,
});

/** A part of a list under a name: rows, total, and where the next part begins. */
export const listOf = <N extends string>(name: N, row: z.ZodType) =>
  z.looseObject({ [name]: z.array(row), total: count, next: maybe } as Record<N | "total" | "next", z.ZodType>);

/** One matter's origins. */
export const originsTree = z.looseObject({
  matter: text,
  question: text,
  reports: count,
  origins: count,
  tree: z.array(
    z.looseObject({
      origin: maybe,
      said: maybe,
      reports: z.array(z.looseObject({ article: text, claim: text, state: text, reasons: z.array(text) })),
    }),
  ),
  copies: z.array(
    z.looseObject({ a: text, b: text, similarity: z.number(), degree: z.enum(["near-copy", "rewrite"]) }),
  ),
  threshold: z.number(),
  counts: z.array(z.looseObject({ threshold: z.number().nullable(), origins: count, unestablished: count })),
});

/** The check of the whole ledger. */
export const verdict = z.looseObject({
  ok: z.boolean(),
  entries: count,
  summary: text,
  origin: text,
  root: text,
  key: text,
});

/** What became of what was given to be recorded. */
export const outcomes = z.looseObject({
  outcomes: z.array(
    z.looseObject({
      name: text,
      status: z.enum(["new", "known", "unread", "failed"]),
      reason: maybe,
      articleId: maybe,
    }),
  ),
});

/** What was read without being recorded. */
export const preview = z.looseObject({
  articles: z.array(article),
  failures: z.array(z.looseObject({ name: text, message: text, hint: text })),
});

/** A person's entry. */
export const noted = z.looseObject({ entry: count, isNew: z.boolean() });

/** An error after RFC 9457. */
export const problemShape = z.looseObject({
  type: text,
  title: text,
  status: z.number().int(),
  detail: text,
  code: text,
});

/** Anything in an object; for what src/model alone describes. */
export const anything = z.looseObject({});
