import { HearsayError } from "../model/error.ts";
import type { Instant } from "../model/id.ts";
import {
  type JudgementBody,
  type PeopleBody,
  pairOf,
  type RelationBody,
  type RemarkBody,
  type Said,
  standing,
} from "../model/people.ts";
import type { Books } from "./open.ts";

// What people add beside what was read. Each is an entry with an author and a reason; nothing that was read is changed by it.

/** What became of a person's word: the entry it is, and whether it is new. */
export interface Noted {
  readonly entry: number;
  readonly isNew: boolean;
}

type Bare<B extends PeopleBody> = Omit<B, "type" | "after">;

/** Records a person's word on a claim. HearsayError "use/by", "use/reason", "use/missing". */
export async function remark(books: Books, given: Bare<RemarkBody>, at: Instant): Promise<Noted> {
  const body: RemarkBody = { type: "remark", ...given, by: author(given.by), note: reasoned(given.note) };
  mustBeClaim(books, body.on);
  return note(books, body, books.view.about(body.on).filter(sameAs(body)), at);
}

/** Records that one claim stands in a relation to another. HearsayError "use/by", "use/missing". */
export async function relate(books: Books, given: Bare<RelationBody>, at: Instant): Promise<Noted> {
  const body: RelationBody = { type: "relation", ...given, by: author(given.by) };
  mustBeClaim(books, body.from);
  mustBeClaim(books, body.to);
  return note(books, body, books.view.about(body.from).filter(sameAs(body)), at);
}

/**
 * Records that two things are the same, or are not. What stood on the pair before is passed, not changed: the newest stands.
 * A place's name that one place of the ledger bears is recorded as that place's id. HearsayError "use/by", "use/reason", "use/missing", "use/pair",
 * "use/ambiguous".
 */
export async function judge(books: Books, given: Bare<JudgementBody>, at: Instant): Promise<Noted> {
  const [a, b] =
    given.about === "places" ? [placeOf(books, given.a), placeOf(books, given.b)] : [given.a.trim(), given.b.trim()];
  const body: JudgementBody = {
    type: "judgement",
    ...given,
    a,
    b,
    by: author(given.by),
    reason: reasoned(given.reason),
  };
  if (!a || !b || a === b)
    throw new HearsayError("use/pair", "A judgement is on two things", "Name two that are not the same name.");
  if (body.about === "origins" || body.about === "matters") for (const id of [a, b]) mustBeClaim(books, id);
  const earlier = books.view
    .about(a)
    .filter((one) => one.body.type === "judgement" && pairOf(one.body) === pairOf(body));
  const [stands] = standing(earlier);
  const newest = earlier.at(-1);
  if (stands && sameAs(body)(stands)) return { entry: stands.entry, isNew: false };
  const after = newest && Math.max(newest.entry, newest.withdrawn?.entry ?? -1);
  return append(books, after === undefined ? body : { ...body, after }, at);
}

/**
 * Takes a person's word back: it stays to be seen, with who took it back and why. HearsayError "use/by", "use/reason", "use/withdraw" where
 * the entry is no person's word: what was read is contested or corrected, not taken back.
 */
export async function withdraw(books: Books, entry: number, by: string, reason: string, at: Instant): Promise<Noted> {
  const said = books.view.about().find((one) => one.entry === entry);
  if (!said)
    throw new HearsayError(
      "use/withdraw",
      `Entry ${entry} is no remark, judgement or relation`,
      "Only people's words are taken back. Contest or correct what was read; withhold what must not be shown.",
    );
  if (said.withdrawn) return { entry: said.withdrawn.entry, isNew: false };
  return append(books, { type: "withdrawal", of: { entry }, by: author(by), reason: reasoned(reason) }, at);
}

// The same said twice is one entry; what was taken back and is said again names the entry that took it back.
async function note(books: Books, body: PeopleBody, same: readonly Said[], at: Instant): Promise<Noted> {
  const last = same.at(-1);
  if (last && !last.withdrawn) return { entry: last.entry, isNew: false };
  return append(books, last?.withdrawn ? { ...body, after: last.withdrawn.entry } : body, at);
}

async function append(
  books: Books,
  body: Parameters<Books["ledger"]["append"]>[0][number],
  at: Instant,
): Promise<Noted> {
  const { indices, added } = await books.ledger.append([body], at);
  await books.ledger.publish();
  await books.catchUp();
  return { entry: indices[0] ?? 0, isNew: added > 0 };
}

const sameAs =
  (body: PeopleBody) =>
  (one: Said): boolean =>
    bare(one.body) === bare(body);

function bare(body: PeopleBody): string {
  const { after: _, ...rest } = body;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mustBeClaim({ view }: Books, id: string): void {
  if (view.claim(id) || view.formerly(id)) return;
  throw new HearsayError("use/missing", `No claim "${id}" in this ledger`, "hearsay claims lists them with their ids.");
}

/** The id of the place that a name means among those the ledger tells of; the name itself where it knows none by it. */
function placeOf({ view }: Books, given: string): string {
  const name = given.trim();
  const ids = view.placesCalled(name);
  if (ids.length < 2 || ids.includes(name)) return ids.includes(name) ? name : (ids[0] ?? name);
  throw new HearsayError(
    "use/ambiguous",
    `"${name}" names several places`,
    `Give the id of the one meant: ${ids.join(", ")}.`,
  );
}

/** Who says it. HearsayError "use/by" where nobody does. */
export function author(by: string): string {
  const name = by.trim();
  if (name) return name;
  throw new HearsayError(
    "use/by",
    "Nobody is named who says so",
    "Give --by NAME, or set HEARSAY_BY; over HTTP, `by`.",
  );
}

/** Why. HearsayError "use/reason" where nothing is told. */
export function reasoned(reason: string): string {
  const words = reason.trim();
  if (words) return words;
  throw new HearsayError("use/reason", "No reason is given", "Say why in a sentence; it is recorded with it.");
}
