import type { Range } from "./clause.ts";
import { type Opener, openerOf } from "./openers.ts";
import { isNominal, prepositionAt } from "./phrases.ts";
import { bare, beforeComma, endsWithComma, main, nounBefore, nounIn, type Start, sharing, type Work } from "./start.ts";

/** A clause with a finite verb: what opens it and who its subject is. */
export function finite(work: Work, i: number, gap: Range): Start {
  const group = work.groups[i]!;
  const opener = openerOf(work, i, gap);
  const after = opener ? opener.at + (opener.kind === "coordinate" ? coordinatorSize(work, opener.at) : 1) : gap.from;
  const subject = nounIn(work, after, group.from);
  if (opener?.kind === "relative" || opener?.kind === "subordinate") return opened(work, i, gap, opener, subject);
  return unopened(work, i, opener, subject) ?? joined(work, i, opener, subject);
}

/** "who …", "that …", "after …". */
function opened(work: Work, i: number, gap: Range, opener: Opener, subject: Range | null): Start {
  const group = work.groups[i]!;
  const link = work.tokens[opener.at]!.lower;
  const parent = i ? i - 1 : null;
  const base = { group, from: opener.at, link, shared: !subject, parent };
  if (opener.kind === "relative")
    return { ...base, type: "relative", subject: subject ?? nounBefore(work, opener.at, gap.from) };
  const complement = work.words.grammar.complementizers.has(link);
  return {
    ...base,
    type: complement ? "complement" : "adverbial",
    subject: subject ?? sharer(work, i)?.subject ?? null,
  };
}

/** Clauses whose subject is set off in another way than by a word that opens them. */
function unopened(work: Work, i: number, opener: Opener | null, subject: Range | null): Start | null {
  const group = work.groups[i]!;
  const before = work.starts[i - 1];
  const comma = subject !== null && endsWithComma(work, subject, group);
  if (i === 1 && !opener && before?.group.form === "gerund" && before.group.from === 0)
    return sharing(group, group.from, { from: 0, to: group.from });
  if (!opener && before?.type === "relative" && before.shared && subject && !comma)
    return sharing(group, group.from, antecedent(work, i));
  if (i === 1 && !opener && before?.group.form === "infinitive" && before.from > 0)
    return sharing(group, group.from, { from: 0, to: before.from });
  if (!opener && before?.type === "participle" && prepositionAt(work, before.group.to))
    return sharing(group, group.from, before.subject);
  if (!opener && !comma && before && describing(before)) return sharing(group, group.from, before.subject);
  const split = i === 0 && subject && !opener ? afterPhrase(work, subject) : 0;
  if (split) return main(group, split, null, { from: split, to: subject!.to });
  const contact = i === 0 && subject ? contactRelative(work, subject) : 0;
  if (contact) return { ...main(group, contact, null, { from: contact, to: subject!.to }), type: "relative" };
  const closes = i === 1 && before?.type === "relative" && before.link === null && before.from > 0 && comma;
  return closes ? sharing(group, group.from, { from: 0, to: group.from }) : null;
}

/** "trucks carrying food were turned back": an "-ing" right after its noun, which has a verb of its own yet to come. */
const describing = (before: Start): boolean =>
  before.group.form === "gerund" &&
  before.type === "main" &&
  !before.shared &&
  before.subject !== null &&
  before.subject.to === before.group.from;

/** Clauses joined by "and" or a comma, with a subject of their own or that of the clause before. */
function joined(work: Work, i: number, opener: Opener | null, subject: Range | null): Start {
  const group = work.groups[i]!;
  const before = work.starts[i - 1];
  const link = opener ? work.tokens[opener.at]!.lower : null;
  const from = opener?.at ?? subject?.from ?? group.from;
  const coordinate = opener?.kind === "coordinate";
  const suffered =
    coordinate &&
    before?.group.voice === "passive" &&
    bare(work, group) &&
    !isNominal(work.tokens[group.to], work.words);
  if (suffered && subject) return main({ ...group, voice: "passive" }, from, link, subject);
  if (subject && !endsWithComma(work, subject, group)) return main(group, from, link, subject);
  const close = coordinate && work.tokens[opener.at - 1]?.text !== "," && before?.type === "relative";
  const model = close ? before : sharer(work, i);
  if (subject && !model) return main(group, from, link, beforeComma(work, subject));
  return {
    group,
    from: opener?.at ?? group.from,
    type: model?.type === "relative" && subject ? "main" : (model?.type ?? "main"),
    link,
    subject: model?.subject ?? subject,
    shared: true,
    parent: model ? work.starts.indexOf(model) : null,
  };
}

/** "in the northern sector the enemy …": where the subject begins after an opening phrase without a comma; 0 where it does not. */
function afterPhrase(work: Work, subject: Range): number {
  if (!prepositionAt(work, subject.from)) return 0;
  for (let k = subject.from + 2; k < subject.to; k++) {
    const t = work.tokens[k]!;
    const before = work.tokens[k - 1]!;
    if ((t.tag === "DET" || t.tag === "PRON") && (before.tag === "NOUN" || before.tag === "PROPN")) return k;
  }
  return 0;
}

/** The words before a relative clause that it hangs on, from where their clause begins. */
function antecedent(work: Work, i: number): Range | null {
  const relative = work.starts[i - 1]!;
  return nounIn(work, i > 1 ? work.groups[i - 2]!.to : 0, relative.from) ?? relative.subject;
}

/** "X, a hub Ruritania has tried to take, …": where a relative clause without a pronoun begins; 0 where none does. */
function contactRelative(work: Work, subject: Range): number {
  const comma = work.tokens.findIndex((t, k) => k > subject.from && k < subject.to && t.text === ",");
  if (comma < 0) return 0;
  for (let k = comma + 2; k < subject.to; k++) {
    const t = work.tokens[k]!;
    const rest = work.tokens.slice(k, subject.to);
    if (
      work.tokens[k - 1]!.tag === "NOUN" &&
      (t.tag === "PROPN" || t.tag === "PRON") &&
      rest.every((x) => x.tag === "PROPN" || x.tag === "PRON" || x.form === "POS")
    )
      return k;
  }
  return 0;
}

/** The clause whose subject a verb without one of its own takes over. */
function sharer(work: Work, i: number): Start | null {
  for (let k = i - 1; k >= 0; k--) {
    const s = work.starts[k]!;
    if (s.group.form === "finite" && s.type !== "relative") return s;
  }
  const before = work.starts[i - 1];
  return before?.subject ? { ...before, type: "main" } : null;
}
const coordinatorSize = (work: Work, at: number): number =>
  work.words.grammar.coordinators.has(work.tokens[at]!.lower) ? 1 : 0;
