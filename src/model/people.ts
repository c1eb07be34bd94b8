import type { ClaimId, Instant } from "./id.ts";

// What people said beside what was read, and what of it stands. Pure; the entries are all it needs.

/** What a person's entry has: who says it, and, where the same was said and taken back before, after which entry. */
export interface Personal {
  readonly by: string;
  /**
   * The newest entry that spoke for or against this one when it was made. Absent for the first of its kind; with it, what was taken back can
   * be said again in the same words without being taken for a duplicate.
   */
  readonly after?: number;
}

/** A person's word on a claim: shown beside the machine's reading, never in its stead. */
export interface RemarkBody extends Personal {
  readonly type: "remark";
  readonly on: ClaimId;
  /** agrees: confirms the reading; misread: corrects it; contests: disputes what is recorded, for a reason of their own. */
  readonly verdict: "agrees" | "misread" | "contests";
  /** The reason, in the person's words. */
  readonly note: string;
  /** With `misread`: how it should read, field by field; what is left out is as it was read. */
  readonly read?: Correction;
}

/** Fields of a claim as a person reads them. Values are given as a claim has them; `speaker` and `place` are names. */
export interface Correction {
  readonly kind?: string;
  readonly stance?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly speaker?: string;
  readonly date?: string;
  readonly value?: number;
  readonly high?: number;
  readonly comparator?: string;
  readonly unit?: string;
}

/**
 * That two things of one sort are the same, or are not. Speakers are named by a beat's id or by their name; places by a gazetteer id or by their
 * name; origins and matters by a claim of each, since those are worked out anew each time. The newest on a pair stands
 * (`standing`): a merge is undone by its opposite, or by withdrawing it.
 */
export interface JudgementBody extends Personal {
  readonly type: "judgement";
  readonly about: "speakers" | "places" | "origins" | "matters";
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly reason: string;
}

/** Claim to claim, where a person or a later reading states it. */
export interface RelationBody extends Personal {
  readonly type: "relation";
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly relation: "denies" | "revises" | "repeats" | "answers";
  readonly reason?: string;
}

/** What people say, as against what was read. */
export type PeopleBody = RemarkBody | JudgementBody | RelationBody;

/** A person's entry. */
export interface Said<B extends PeopleBody = PeopleBody> {
  /** Its place in the ledger: what a withdrawal names. */
  readonly entry: number;
  /** When it was recorded. */
  readonly at: Instant;
  readonly body: B;
  /** Where it was taken back: by whom, why, in which entry. It stays to be seen. */
  readonly withdrawn: Taken | null;
}

/** That something was taken back. */
export interface Taken {
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** The claims, speakers, places that a person's entry is about. */
export function about(body: PeopleBody): readonly string[] {
  if (body.type === "remark") return [body.on];
  return body.type === "relation" ? [body.from, body.to] : [body.a, body.b];
}

/** What was said of one sort, what was taken back included, in the order of the entries. */
export const remarks = (said: readonly Said[]): readonly Said<RemarkBody>[] => said.filter(isA("remark"));
/** Judgements, in the order of the entries. */
export const judgements = (said: readonly Said[]): readonly Said<JudgementBody>[] => said.filter(isA("judgement"));
/** Relations between claims, in the order of the entries. */
export const relations = (said: readonly Said[]): readonly Said<RelationBody>[] => said.filter(isA("relation"));

const isA =
  <T extends PeopleBody["type"]>(type: T) =>
  (one: Said): one is Said<Extract<PeopleBody, { type: T }>> =>
    one.body.type === type;

/** The name of a judgement's pair, whichever way round it was named. */
export const pairOf = ({ about: sort, a, b }: Pick<JudgementBody, "about" | "a" | "b">): string =>
  `${sort} ${a < b ? `${a} ${b}` : `${b} ${a}`}`;

/** The judgements that stand: of each pair the newest that was not taken back. Two authors have no rank: the later entry stands. */
export function standing(said: readonly Said[], sort?: JudgementBody["about"]): readonly Said<JudgementBody>[] {
  const newest = new Map<string, Said<JudgementBody>>();
  for (const one of judgements(said)) {
    if (one.withdrawn || (sort && one.body.about !== sort)) continue;
    newest.delete(pairOf(one.body));
    newest.set(pairOf(one.body), one);
  }
  return [...newest.values()];
}

/**
 * What each thing judged the same as another goes by: the least name of all that hang together. A pair judged "not the same" is not joined
 * by others that would join it: the link that would is left out.
 */
export function merged(said: readonly Said[], sort: JudgementBody["about"]): ReadonlyMap<string, string> {
  const judged = standing(said, sort);
  const apart = judged.filter(({ body }) => !body.same).map(({ body }) => body);
  const group = new Map<string, Set<string>>();
  for (const { body } of judged) {
    if (!body.same || body.a === body.b) continue;
    const [a, b] = [group.get(body.a) ?? new Set([body.a]), group.get(body.b) ?? new Set([body.b])];
    if (a === b || apart.some((no) => (a.has(no.a) && b.has(no.b)) || (a.has(no.b) && b.has(no.a)))) continue;
    const all = new Set([...a, ...b]);
    for (const one of all) group.set(one, all);
  }
  return new Map([...group].map(([name, all]) => [name, [...all].sort()[0] ?? name]));
}
