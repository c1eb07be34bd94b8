import { HearsayError } from "../model/error.ts";
import type { Instant } from "../model/id.ts";
import type { Heard, Hearings } from "../pipeline.ts";
import { type Bodies, bodiesOf } from "../record/bodies.ts";
import type { Books } from "./open.ts";

/** What became of one article, or of one input that gave none. */
export interface Outcome {
  /** What it was called when it was given. */
  readonly name: string;
  /**
   * `new`: recorded now. `known`: all of it was recorded before. `unread`: kept, but nothing could be read in it (a language that is not
   * read). `failed`: nothing was kept; `reason` and `hint` say why and what to do. `left-out`: passed over on purpose.
   */
  readonly status: "new" | "known" | "unread" | "failed" | "left-out";
  /** "read/empty", "ledger/disk-full" …; null where nothing is wrong. */
  readonly code: string | null;
  readonly reason: string | null;
  readonly hint: string | null;
  readonly articleId: string | null;
  /** The `id` key of a JSON article. */
  readonly externalId: string | null;
  /** How much the reading found, headline included. */
  readonly statements: number;
  readonly claims: number;
}

/** What taking articles in needs besides them. */
export interface TakeOptions<I> {
  /** Reads one input: see hearInput. What it throws is that input's failure; the rest goes on. */
  readonly hear: (input: I) => Hearings | Promise<Hearings>;
  /** What an input is called where hearing it fails as a whole. */
  readonly nameOf?: (input: I) => string;
  /** The time entries are marked with; the clock's by default. */
  readonly now?: () => Instant;
  /** Articles that are made durable together: 32 by default. */
  readonly batch?: number;
}

/**
 * Records many articles: bytes first, then entries, then the acknowledgement (an outcome is given only once its article is
 * durable), then the view. Whatever fails is named and the rest goes on. Taking in the same again, in any order, or after a crash
 * at any point, leaves the same ledger as taking it in once.
 */
export async function* take<I>(
  inputs: Iterable<I> | AsyncIterable<I>,
  books: Books,
  options: TakeOptions<I>,
): AsyncGenerator<Outcome> {
  const { batch = 32, now = clock } = options;
  let waiting: Waiting[] = [];
  let trouble: HearsayError | null = null;
  const flush = async (): Promise<readonly Outcome[]> => {
    const outcomes = await recordAll(waiting, books, now());
    waiting = [];
    trouble ??= await troubleIn(() => books.catchUp());
    return outcomes;
  };
  for await (const input of inputs) {
    const hearings = await heardOrFailed(input, options);
    for (const heard of hearings.heard) {
      waiting.push(prepared(hearings.name, heard));
      if (waiting.length >= batch) yield* await flush();
    }
    const rest = [
      ...hearings.failures.map(failed),
      ...hearings.notices.filter((n) => n.notice.code === "read/left-out").map(leftOut),
    ];
    // In the order given: what failed comes after what was recorded before it.
    if (rest.length) yield* [...(await flush()), ...rest];
  }
  yield* await flush();
  // What is acknowledged is durable. What follows from it (view, tiles, checkpoint) is made up for at the next start where it fails now.
  trouble ??= await troubleIn(() => books.ledger.publish());
  if (trouble) yield unsettled(books, trouble);
}

/** Takes everything in and gives all outcomes at once. */
export async function takeAll<I>(
  inputs: Iterable<I> | AsyncIterable<I>,
  books: Books,
  options: TakeOptions<I>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of take(inputs, books, options)) outcomes.push(outcome);
  return outcomes;
}

/** The time now, to the second, UTC. */
export const clock = (): Instant => `${new Date().toISOString().slice(0, 19)}Z`;

async function troubleIn(step: () => Promise<unknown>): Promise<HearsayError | null> {
  try {
    await step();
    return null;
  } catch (cause) {
    return troubleOf(cause);
  }
}

async function heardOrFailed<I>(input: I, options: TakeOptions<I>): Promise<Hearings> {
  try {
    return await options.hear(input);
  } catch (cause) {
    const name = options.nameOf?.(input) ?? nameIn(input);
    const trouble = troubleOf(cause);
    return {
      name,
      heard: [],
      notices: [],
      failures: [{ name, line: null, code: trouble.code, message: trouble.message, hint: trouble.hint }],
    };
  }
}

function nameIn(input: unknown): string {
  return input !== null && typeof input === "object" && "name" in input && typeof input.name === "string"
    ? input.name
    : "an input";
}

/** An article on its way in: its bodies, or why it has none. */
interface Waiting {
  readonly name: string;
  readonly heard: Heard;
  readonly made: Bodies | HearsayError;
}

function prepared(name: string, heard: Heard): Waiting {
  try {
    return { name, heard, made: bodiesOf(heard) };
  } catch (cause) {
    return { name, heard, made: troubleOf(cause) };
  }
}

async function recordAll(waiting: readonly Waiting[], books: Books, at: Instant): Promise<readonly Outcome[]> {
  if (waiting.length === 0) return [];
  return (await together(waiting, books, at)) ?? (await oneByOne(waiting, books, at));
}

// All in one go: one write, one wait for the disk. Null where that fails, for then each must be tried by itself.
async function together(waiting: readonly Waiting[], books: Books, at: Instant): Promise<readonly Outcome[] | null> {
  const before = books.ledger.size();
  const good = waiting.flatMap(({ made }) => (made instanceof HearsayError ? [] : [made]));
  try {
    for (const { made } of waiting) if (!(made instanceof HearsayError)) mustNotBeWithheld(made, books);
    await books.ledger.blobs.put(good.flatMap(({ blobs }) => blobs));
    const { indices } = await books.ledger.append(
      good.flatMap(({ bodies }) => bodies),
      at,
    );
    let from = 0;
    return waiting.map((one) => {
      if (one.made instanceof HearsayError) return refused(one, one.made);
      const own = indices.slice(from, from + one.made.bodies.length);
      from += own.length;
      return recorded(
        one,
        one.made,
        own.some((index) => index >= before),
      );
    });
  } catch (cause) {
    if (waiting.length > 1) return null;
    return waiting.map((one) => refused(one, troubleOf(cause)));
  }
}

// Of an article whose words were taken down nothing new is kept, its bytes least of all.
function mustNotBeWithheld({ bodies }: Bodies, { ledger }: Books): void {
  for (const body of bodies) {
    if (body.type !== "article" || ledger.find(body) !== null) continue;
    const { id, textSha256, frontSha256 } = body.article;
    if ([textSha256, frontSha256].every((digest) => ledger.blobs.state(digest) !== "withheld")) continue;
    throw new HearsayError(
      "ledger/withheld",
      `The words of ${id} were taken down, and are not taken in again`,
      "Nothing was kept of it. The entry that took them down says why.",
    );
  }
}

async function oneByOne(waiting: readonly Waiting[], books: Books, at: Instant): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of waiting) outcomes.push(...((await together([one], books, at)) ?? []));
  return outcomes;
}

function recorded({ name, heard }: Waiting, { bodies }: Bodies, isNew: boolean): Outcome {
  const { article, reading } = heard;
  const unread = reading.notices.find((notice) => notice.code === "language/unread");
  return {
    name,
    status: unread ? "unread" : isNew ? "new" : "known",
    code: unread?.code ?? null,
    reason: unread?.reason ?? null,
    hint: null,
    articleId: article.id,
    externalId: article.externalId,
    statements: bodies.filter((body) => body.type === "statement").length,
    claims: bodies.filter((body) => body.type === "claim").length,
  };
}

const nothing = { articleId: null, externalId: null, statements: 0, claims: 0 };

const refused = ({ name, heard }: Waiting, { code, message, hint }: HearsayError): Outcome => ({
  ...nothing,
  name,
  status: "failed",
  code,
  reason: message,
  hint,
  articleId: heard.article.id,
  externalId: heard.article.externalId,
});

const failed = ({ name, line, code, message, hint }: Hearings["failures"][number]): Outcome => ({
  ...nothing,
  name: line === null ? name : `${name}:${line}`,
  status: "failed",
  code,
  reason: message,
  hint,
});

const leftOut = ({ name, notice }: Hearings["notices"][number]): Outcome => ({
  ...nothing,
  name,
  status: "left-out",
  code: notice.code,
  reason: notice.reason,
  hint: null,
});

const unsettled = (books: Books, { code, message, hint }: HearsayError): Outcome => ({
  ...nothing,
  name: books.ledger.place,
  status: "failed",
  code,
  reason: message,
  hint,
});

function troubleOf(cause: unknown): HearsayError {
  if (cause instanceof HearsayError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new HearsayError(
    "flow/fault",
    `A fault of ours stopped it: ${message}`,
    "Report it with the article; the rest was taken in.",
    cause,
  );
}
