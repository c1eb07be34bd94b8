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
  /** Texts in which words can be covered: the text, the block list, title and byline, the details of each reading. */
  readonly texts: readonly Digest[];
}

/**
 * Takes an article down, or words out of it: an entry with author and reason first, then the bytes. The captured source goes whole. The log
 * goes on verifying. HearsayError "use/missing" where there is no such article, or no article with such words.
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
  const found = await keptOf(books, what.article, words);
  const entries: number[] = [];
  let covered = 0;
  for (const { capture, texts } of found) {
    for (const blob of texts) {
      const bytes = books.ledger.blobs.state(blob) === "held" ? books.ledger.blobs.get(blob) : null;
      const mask = bytes && words.length ? maskOf(bytes, words) : null;
      if (words.length && !mask) continue;
      const entry = mask
        ? await books.ledger.redact(blob, mask, by, reason, at)
        : await books.ledger.withhold(blob, by, reason, at);
      if (entry !== null) entries.push(entry);
      covered += mask?.covered ?? 0;
    }
    const entry = await books.ledger.withhold(capture, by, reason, at);
    if (entry !== null) entries.push(entry);
  }
  await books.ledger.publish();
  // Made again, not brought up to date: what a database deletes can still be read in its file.
  await books.rebuild();
  return { articles: found.map(({ head }) => head.id), entries, covered, remain: await remaining(books, words) };
}

async function keptOf(books: Books, article: string | null, words: readonly string[]): Promise<readonly Kept[]> {
  const captures = new Map<string, Digest>();
  const heads = new Map<string, RecordedHead>();
  const details = new Map<string, Digest[]>();
  for await (const { body } of books.ledger.entries()) {
    if (body.type === "capture") captures.set(body.capture.id, body.capture.sha256);
    if (body.type === "article") heads.set(body.article.id, body.article);
    if (body.type === "reading")
      details.set(body.reading.article, [...(details.get(body.reading.article) ?? []), body.reading.detailsSha256]);
  }
  const all = [...heads.values()].map((head) => ({
    head,
    capture: captures.get(head.capture) ?? "",
    texts: [head.textSha256, head.frontSha256, head.blocksSha256, ...(details.get(head.id) ?? [])],
  }));
  const named = article === null ? all : all.filter(({ head }) => head.id === article || head.externalId === article);
  const found = words.length ? named.filter((one) => one.texts.some((blob) => has(books, blob, words))) : named;
  if (found.length) return found;
  throw new HearsayError(
    "use/missing",
    named.length ? "No such words stand in what is kept" : `No article "${article ?? ""}" in this ledger`,
    "Name the article by its id, and the words as they stand in it.",
  );
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
