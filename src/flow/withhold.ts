import type { Entry, RecordedHead } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import type { Digest, Instant } from "../model/id.ts";
import { holds, maskOf } from "../record/mask.ts";
import type { Books } from "./open.ts";
import { author, reasoned } from "./people.ts";

// Taking words down. The log keeps every entry; what goes are blobs, and each leaves a tombstone with the reason.

/** What is to be taken down. */
export interface Withholding {
  /** An article's id, or the id it came with; null for every article that holds the words. */
  readonly article: string | null;
  /** The words to take out, such as a name in each form the text has; none for all that is kept of the article. */
  readonly words: readonly string[];
  readonly by: string;
  readonly reason: string;
}

/** What was taken down. */
export interface Withheld {
  /** Articles of which something went. */
  readonly articles: readonly string[];
  /** The entries that tell of it. */
  readonly entries: readonly number[];
  /** How many stretches of words were covered. */
  readonly covered: number;
  /** Entries that name the words themselves: public office holders, bodies, people's remarks. Nothing can be taken out of these. */
  readonly remain: readonly number[];
}

/** Everything that is kept of one article, by blob. */
interface Kept {
  readonly head: RecordedHead;
  /** The captured bytes: taken down whole, whatever form they are in. */
  readonly capture: Digest;
  /** The text, and title and byline. */
  readonly texts: readonly Digest[];
  /** The block list and the details of each reading, which other articles may have alike. */
  readonly lists: readonly Digest[];
}

/**
 * Takes an article down, or words out of it: an entry with author and reason first, then the bytes. The captured source goes whole. The log
 * goes on verifying. What stands in the same bytes goes with it: an article whose text is the same to the letter, a title that reads the same.
 * HearsayError "use/missing" where there is no such article, or no article with such words.
 */
export async function withhold(books: Books, what: Withholding, at: Instant): Promise<Withheld> {
  const [by, reason] = [author(what.by), reasoned(what.reason)];
  const words = what.words.map((word) => word.trim()).filter(Boolean);
  if (what.article === null && words.length === 0)
    throw new HearsayError(
      "use/missing",
      "Nothing is named to be withheld",
      "Name an article, or the words to take out.",
    );
  const { found, others } = await keptOf(books, what.article, words);
  const stay = words.length ? new Set<Digest>() : new Set(others.flatMap(({ lists }) => lists));
  const entries: number[] = [];
  const gone = new Set<Digest>();
  let covered = 0;
  for (const { capture, texts, lists } of found) {
    for (const blob of [...texts, ...lists].filter((one) => !stay.has(one))) {
      const done = await take(books, blob, words, { by, reason, at });
      if (done === null) continue;
      gone.add(blob);
      entries.push(done.entry);
      covered += done.covered;
    }
    const entry = await books.ledger.withhold(capture, by, reason, at);
    if (entry !== null) entries.push(entry);
  }
  await books.ledger.publish();
  // Made again, not brought up to date: what a database deletes can still be read in its file.
  await books.rebuild();
  const also = others.filter(({ texts }) => texts.some((blob) => gone.has(blob)));
  const articles = [...found, ...also].map(({ head }) => head.id);
  return { articles, entries, covered, remain: await remaining(books, words) };
}

/** Takes a blob down, or words out of it, or of the copy that was left when words were taken out before; null where nothing was left to take. */
async function take(
  { ledger }: Books,
  blob: Digest,
  words: readonly string[],
  { by, reason, at }: { readonly by: string; readonly reason: string; readonly at: Instant },
): Promise<{ readonly entry: number; readonly covered: number } | null> {
  const left = standing(ledger, blob);
  const bytes = ledger.blobs.state(left) === "held" ? ledger.blobs.get(left) : null;
  const mask = bytes && words.length ? maskOf(bytes, words) : null;
  if (words.length && !mask) return null;
  const entry = mask ? await ledger.redact(left, mask, by, reason, at) : await ledger.withhold(left, by, reason, at);
  return entry === null ? null : { entry, covered: mask?.covered ?? 0 };
}

/** The blob whose bytes stand for one: itself, or the copy that was left of it. */
function standing(ledger: Books["ledger"], blob: Digest): Digest {
  const copy = ledger.blobs.state(blob) === "withheld" ? ledger.blobs.tombstone(blob)?.masked : undefined;
  return copy === undefined ? blob : standing(ledger, copy);
}

/** The articles that are meant, with those whose text is the same bytes; and all others. */
async function keptOf(
  books: Books,
  article: string | null,
  words: readonly string[],
): Promise<{ readonly found: readonly Kept[]; readonly others: readonly Kept[] }> {
  const all = await everyKept(books);
  const holding = (one: Kept): boolean =>
    words.length === 0 || [...one.texts, ...one.lists].some((blob) => has(books, blob, words));
  const named = article === null ? all : all.filter(({ head }) => head.id === article || head.externalId === article);
  const meant = new Set(named.filter(holding).map(({ head }) => head.textSha256));
  if (meant.size === 0)
    throw new HearsayError(
      "use/missing",
      named.length ? "No such words stand in what is kept" : `No article "${article ?? ""}" in this ledger`,
      "Name the article by its id, and the words as they stand in it.",
    );
  const isMeant = (one: Kept): boolean => meant.has(one.head.textSha256) && holding(one);
  return { found: all.filter(isMeant), others: all.filter((one) => !isMeant(one)) };
}

async function everyKept({ ledger }: Books): Promise<readonly Kept[]> {
  const captures = new Map<string, Digest>();
  const heads = new Map<string, RecordedHead>();
  const details = new Map<string, Digest[]>();
  for await (const { body } of ledger.entries()) {
    if (body.type === "capture") captures.set(body.capture.id, body.capture.sha256);
    if (body.type === "article") heads.set(body.article.id, body.article);
    if (body.type === "reading")
      details.set(body.reading.article, [...(details.get(body.reading.article) ?? []), body.reading.detailsSha256]);
  }
  return [...heads.values()].map((head) => ({
    head,
    capture: captures.get(head.capture) ?? "",
    texts: [head.textSha256, head.frontSha256],
    lists: [head.blocksSha256, ...(details.get(head.id) ?? [])],
  }));
}

function has({ ledger }: Books, blob: Digest, words: readonly string[]): boolean {
  const bytes = ledger.blobs.state(blob) === "missing" ? null : ledger.blobs.words(blob);
  return bytes !== null && holds(new TextDecoder().decode(bytes), words);
}

async function remaining({ ledger }: Books, words: readonly string[]): Promise<readonly number[]> {
  if (!words.length) return [];
  const found: number[] = [];
  for await (const entry of ledger.entries()) if (holds(strings(entry), words)) found.push(entry.index);
  return found;
}

/** All that an entry says in words. */
function strings({ body }: Entry): string {
  const found: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === "string") found.push(part);
    else if (part !== null && typeof part === "object") for (const child of Object.values(part)) collect(child);
  };
  collect(body);
  return found.join("\n");
}
