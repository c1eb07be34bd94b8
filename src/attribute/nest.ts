import type { Span } from "../text/span.ts";
import { contains } from "../text/span.ts";
import { type Draft, weight } from "./draft.ts";

/** A clause may keep this share of words of its own beside an inner saying and still be only its carrier. */
const CARRIER = 0.3;

/**
 * Sorts out sayings within sayings of one line: a denial of a named claim takes the claim's clause for its own words; a saying
 * whose words are another's saying becomes a carrier of it; "it was untrue that" gives its clause to who said so.
 */
export function nest(text: string, drafts: readonly Draft[]): Draft[] {
  let found = unwrapNouns(text, drafts);
  found = former(unwrapUntrue(text, found));
  return carry(text, cited(found));
}

/** Where the words said begin, letters only: "a claim by X that Y" begins at the noun phrase of the claim. */
function unwrapNouns(text: string, drafts: readonly Draft[]): Draft[] {
  const nouns = drafts.filter((d) => d.by?.kind === "noun");
  const gone = new Set<Draft>(nouns.filter((n) => n.rule.startsWith("noun/about")));
  const changed = drafts.map((draft) => {
    if (draft.by?.kind === "noun" || draft.content.length !== 1) return draft;
    const at = draft.content[0]!;
    const inner = nouns.find(
      (n) =>
        n.cue &&
        contains(at, n.cue) &&
        (!n.rule.startsWith("noun/about") || draft.attitude === "denies" || draft.attitude === "doubts") &&
        weight(text, { start: at.start, end: n.content[0]!.start }) -
          weight(text, n.cue) -
          (n.source ? weight(text, n.source) : 0) <=
          40 &&
        n.cue.start - at.start <= 60 &&
        noVerbBefore(draft, n),
    );
    if (!inner || inner.rule === "noun/clause") return draft;
    if (!inner.source) gone.add(inner);
    else gone.delete(inner);
    return { ...draft, content: inner.content };
  });
  for (const n of nouns) if (!n.source) gone.add(n);
  return changed.filter((d) => !gone.has(d));
}

/** Between the outer saying and the noun of the inner one stands no verb: the noun is its object. */
function noVerbBefore(outer: Draft, noun: Draft): boolean {
  const { line } = outer;
  for (let k = outer.by!.to; k < noun.by!.from; k++)
    if (["finite", "auxiliary", "base"].includes(line.classes[k] ?? "")) return false;
  return true;
}

/** "adding that it was untrue that X": X, denied by whoever added it. */
function unwrapUntrue(text: string, drafts: readonly Draft[]): Draft[] {
  const inner = drafts.filter((d) => d.by?.kind === "untrue");
  const rest = drafts.filter((d) => d.by?.kind !== "untrue");
  if (!inner.length) return rest;
  return rest.map((draft) => {
    const hit = inner.find(
      (d) =>
        draft.content.some((c) => contains(c, d.cue!)) &&
        weight(text, { start: draft.content[0]!.start, end: d.cue!.start }) <= 16,
    );
    return hit ? { ...draft, content: hit.content, attitude: "denies" as const, rule: `${draft.rule}+untrue` } : draft;
  });
}

/** Makes carriers of sayings whose words are another's saying and little more. */
function carry(text: string, drafts: readonly Draft[]): Draft[] {
  const outerOf = new Map<Draft, Draft>();
  for (const inner of drafts) {
    if (!inner.cue) continue;
    const around = drafts.filter(
      (o) => o !== inner && o.cue && o.content.some((c) => contains(c, inner.cue!)) && isCarrier(text, o, inner),
    );
    const closest = around.sort((a, b) => size(text, a.content) - size(text, b.content))[0];
    if (closest) outerOf.set(inner, closest);
  }
  const carriers = new Set(outerOf.values());
  const minor = (d: Draft): boolean =>
    /^speech\/(object|infinitive|complement|gerund|blame)$/.test(d.rule) &&
    !outerOf.has(d) &&
    drafts.some((o) => o !== d && o.by?.kind !== "noun" && o.content.some((c) => contains(c, d.cue!)));
  return drafts
    .filter((d) => !carriers.has(d) && !minor(d))
    .map((draft) => {
      const outer: Draft[] = [];
      for (let o = outerOf.get(draft); o && outer.length < 8; o = outerOf.get(o)) outer.unshift(...o.outer, o);
      return outer.length ? { ...draft, outer: [...outer, ...draft.outer] } : draft;
    });
}

const size = (text: string, spans: readonly Span[]): number => spans.reduce((n, s) => n + weight(text, s), 0);

/** Whether nothing much of the outer words is left when the inner saying is taken out of them. */
function isCarrier(text: string, outer: Draft, inner: Draft): boolean {
  if (inner.by?.kind === "noun" && outer.by?.kind === "verb" && outer.attitude !== "says") return false;
  if (ofOneself(text, inner)) return false;
  const inside = inner.content.every((c) =>
    outer.content.some((o) => contains(o, c) || (o.start <= c.start && c.start < o.end)),
  );
  if (!inside) return false;
  const whole = size(text, outer.content);
  let told = size(text, inner.content) + weight(text, inner.cue!);
  if (inner.source && outer.content.some((o) => contains(o, inner.source!))) told += weight(text, inner.source);
  if (inner.addressee && outer.content.some((o) => contains(o, inner.addressee!)))
    told += weight(text, inner.addressee);
  const opens =
    inner.source &&
    inner.by?.subject?.relation === "own" &&
    Math.abs(inner.source.start - outer.content[0]!.start) <= 4 &&
    !/\b(but|while)\b/.test(rest(text, outer, inner));
  return whole - told <= Math.max(14, (opens ? 0.7 : CARRIER) * whole);
}

/** "said it had warned residents to leave": what one tells of one's own orders and promises is said, and no hop of a chain. */
const ofOneself = (text: string, inner: Draft): boolean =>
  /^speech\/(infinitive|object|gerund)$/.test(inner.rule) &&
  inner.source !== null &&
  /^(it|he|she|they|we|i)$/i.test(text.slice(inner.source.start, inner.source.end));

/** The outer words behind the inner ones. */
const rest = (text: string, outer: Draft, inner: Draft): string =>
  text.slice(inner.content.at(-1)!.end, Math.max(inner.content.at(-1)!.end, outer.content.at(-1)!.end));

/** "…, which Veln denies": the denial takes the words of the saying before it. */
function former(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, i) => {
    if (draft.rule !== "denial/of-the-former") return [draft];
    const before = drafts.slice(0, i).findLast((d) => d.rule !== draft.rule);
    return before ? [{ ...draft, content: before.content }] : [];
  });
}

/**
 * "TASS reported, citing the ministry, that X" is the ministry's X, carried by TASS; "TASS quoted Oru as saying X" is Oru's,
 * carried by TASS.
 */
function cited(drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  const found = drafts.map((draft) => {
    if (draft.by?.kind === "preposition" && (draft.by.lemma === "citing" || draft.by.lemma === "quoting")) {
      const main = drafts.find(
        (d) =>
          d !== draft &&
          d.by?.kind === "verb" &&
          d.by.subject?.relation !== "shared" &&
          (d.attitude === "says" || d.attitude === "denies"),
      );
      if (!main) return draft;
      gone.add(main);
      return { ...draft, content: main.content, attitude: main.attitude, outer: [main] };
    }
    if (
      draft.by?.form === "gerund" &&
      draft.by.subject?.relation === "own" &&
      draft.line.words[draft.by.from - 1]?.lower === "as"
    ) {
      const outer = drafts.find(
        (d) => /^(quote|cite|describe|characteri[sz]e)$/.test(d.by?.lemma ?? "") && d.by!.from < draft.by!.from,
      );
      if (!outer) return draft;
      gone.add(outer);
      if (draft.outer.length) return draft;
      return outer.source && draft.source && outer.source.start === draft.source.start
        ? draft
        : { ...draft, outer: [outer] };
    }
    return draft;
  });
  return found.filter((d) => !gone.has(d));
}
