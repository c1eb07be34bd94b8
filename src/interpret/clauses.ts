import type { Words } from "../lang/words.ts";
import type { Clause, ClauseType, Range, Stretch, VerbGroup } from "./clause.ts";
import { asides, lemmaOf, verbGroups } from "./groups.ts";
import { complements, isNominal, isQuote, type Phrased, prepositionAt } from "./phrases.ts";

/** Where a clause begins, what opens it and who its subject is, before its complements are read. */
interface Start {
  readonly group: VerbGroup;
  /** First token of the clause: its opener, else its subject, else its verb. */
  readonly from: number;
  readonly type: ClauseType;
  readonly link: string | null;
  readonly subject: Range | null;
  /** The subject stands before this clause and is not part of it. */
  readonly shared: boolean;
  readonly parent: number | null;
}

interface Work extends Phrased {
  readonly groups: readonly VerbGroup[];
  readonly starts: Start[];
}

/**
 * A stretch → its clauses, in the order of their verbs: finite clauses, coordinated verbs with their shared subject, "that" and
 * relative clauses, participles and infinitives. A stretch without a verb is one `fragment`.
 */
export function cutClauses(stretch: Stretch, words: Words): readonly Clause[] {
  const aside = asides(stretch.tokens);
  const groups = verbGroups(stretch.tokens, words, aside);
  const work: Work = { tokens: stretch.tokens, words, aside, groups, starts: [] };
  if (!groups.length) return [fragment(stretch, work)];
  for (let i = 0; i < groups.length; i++) work.starts.push(startOf(work, i));
  const clauses = work.starts.map((start, i) => finish(stretch, work, start, i));
  const lead = clauses[0]!;
  const hangs = clauses.every((c) => c.type === "relative" || c.type === "participle" || c.type === "purpose");
  return hangs && isNominal(stretch.tokens[0], words) && lead.from > 1
    ? [fragment(stretch, work), ...clauses]
    : clauses;
}

function fragment(stretch: Stretch, work: Work): Clause {
  const to = stretch.tokens.length;
  const { object, preps } = complements(work, 0, to);
  return {
    stretch,
    from: 0,
    to,
    type: "fragment",
    link: null,
    verb: null,
    subject: object,
    object: null,
    preps,
    parent: null,
  };
}

function startOf(work: Work, i: number): Start {
  const group = work.groups[i]!;
  const gap = { from: i ? work.groups[i - 1]!.to : 0, to: group.from };
  if (group.form === "infinitive") return infinitive(work, i, gap);
  const before = work.starts[i - 1];
  if (
    before?.group.form === "infinitive" &&
    work.tokens[group.head]!.form === "VB" &&
    group.from === group.head &&
    !nounIn(work, lastCoordinator(work, gap) + 1, gap.to)
  )
    return {
      ...before,
      group: { ...group, form: "infinitive", chain: before.group.chain },
      from: group.from,
      parent: i - 1,
    };
  if (group.form === "gerund") return gerund(work, i, gap);
  if (group.form === "participle" || reduced(work, i, gap)) return participle(work, i, gap);
  return finite(work, i, gap);
}

// ---- finite clauses

interface Opener {
  readonly at: number;
  readonly kind: "relative" | "subordinate" | "coordinate" | "mark";
}

function finite(work: Work, i: number, gap: Range): Start {
  const group = work.groups[i]!;
  const opener = openerOf(work, i, gap);
  const after = opener ? opener.at + (opener.kind === "coordinate" ? coordinatorSize(work, opener.at) : 1) : gap.from;
  const subject = nounIn(work, after, group.from);
  const link = opener ? work.tokens[opener.at]!.lower : null;
  const from = opener?.at ?? subject?.from ?? group.from;
  if (opener?.kind === "relative") {
    const own = subject ?? null;
    return {
      group,
      from,
      type: "relative",
      link,
      subject: own ?? nounBefore(work, opener.at, gap.from),
      shared: !own,
      parent: i ? i - 1 : null,
    };
  }
  if (opener?.kind === "subordinate") {
    const type = link === "that" || link === "whether" ? "complement" : "adverbial";
    return {
      group,
      from,
      type,
      link,
      subject: subject ?? sharedSubject(work, i),
      shared: !subject,
      parent: i ? i - 1 : null,
    };
  }
  const before = work.starts[i - 1];
  if (i === 1 && !opener && before?.group.form === "gerund" && before.group.from === 0)
    return {
      group,
      from: group.from,
      type: "main",
      link: null,
      subject: { from: 0, to: group.from },
      shared: true,
      parent: null,
    };
  if (!opener && before?.type === "relative" && before.shared && subject && !endsWithComma(work, subject, group))
    return {
      group,
      from: group.from,
      type: "main",
      link: null,
      subject: antecedent(work, i),
      shared: true,
      parent: null,
    };
  const split = i === 0 && subject && !opener ? afterPhrase(work, subject) : 0;
  if (split)
    return {
      group,
      from: split,
      type: "main",
      link: null,
      subject: { from: split, to: subject!.to },
      shared: false,
      parent: null,
    };
  const contact = i === 0 && subject ? contactRelative(work, subject) : 0;
  if (contact)
    return {
      group,
      from: contact,
      type: "relative",
      link: null,
      subject: { from: contact, to: subject!.to },
      shared: false,
      parent: null,
    };
  if (
    i === 1 &&
    before?.type === "relative" &&
    before.link === null &&
    before.from > 0 &&
    subject &&
    endsWithComma(work, subject, group)
  )
    return {
      group,
      from: group.from,
      type: "main",
      link: null,
      subject: { from: 0, to: group.from },
      shared: true,
      parent: null,
    };
  const parallel = opener?.kind === "coordinate" && work.starts[i - 1]?.group.voice === "passive";
  if (parallel && subject && bare(work, group) && !isNominal(work.tokens[group.to], work.words))
    return { group: { ...group, voice: "passive" }, from, type: "main", link, subject, shared: false, parent: null };
  if (subject && !endsWithComma(work, subject, group))
    return { group, from, type: "main", link, subject, shared: false, parent: null };
  const joined =
    opener?.kind === "coordinate" && work.tokens[opener.at - 1]?.text !== "," && before?.type === "relative";
  const model = joined ? before : sharing(work, i);
  if (subject && !model)
    return { group, from, type: "main", link, subject: beforeComma(work, subject), shared: false, parent: null };
  return {
    group,
    from: opener?.at ?? group.from,
    type: model?.type === "relative" && !subject ? "relative" : (model?.type ?? "main"),
    link,
    subject: model?.subject ?? subject,
    shared: true,
    parent: model ? work.starts.indexOf(model) : null,
  };
}

/** The word or mark that opens the clause of a finite verb, looked for from the verb to the left. */
function openerOf(work: Work, i: number, gap: Range): Opener | null {
  const { tokens, words, aside } = work;
  let coordinate: Opener | null = null;
  let comma: Opener | null = null;
  for (let k = gap.to - 1; k >= gap.from; k--) {
    const t = tokens[k]!;
    if (aside[k]) continue;
    if (isRelative(work, k, gap.to)) return { at: k, kind: "relative" };
    const soft = prepositionAt({ ...work }, k) > 0 && t.lower !== "that";
    if (
      words.grammar.subordinators.has(t.lower) &&
      !(t.tag === "DET" || t.tag === "PRON") &&
      !(t.tag === "ADP" && (coordinate || !reaches(work, k, gap.to))) &&
      !isAsWellAs(work, k)
    )
      if (
        !(soft && coordinate) &&
        (t.tag === "SCONJ" || t.lower === "that" || t.tag === "ADV" || reaches(work, k, gap.to))
      )
        return { at: k, kind: "subordinate" };
    if (t.lower === "with" && tokens[k - 1]?.text === "," && bare(work, work.groups[i]!))
      return { at: k, kind: "subordinate" };
    if (/^[;:—–]$|^--$/.test(t.text)) return coordinate ?? { at: k, kind: "mark" };
    if (words.grammar.coordinators.has(t.lower)) {
      const strong = tokens[k - 1]?.text === ",";
      if (coordinate && !nounIn(work, coordinate.at + 1, gap.to)) continue;
      if (!coordinate || (strong && tokens[coordinate.at - 1]?.text !== ","))
        coordinate = { at: k, kind: "coordinate" };
    }
    if (t.text === "," && !comma && k < gap.to - 1) comma = { at: k, kind: "mark" };
  }
  if (!i) return coordinate && leads(work, gap.from, coordinate.at) ? null : leadingComma(work, gap);
  return coordinate ?? (comma && nounIn(work, comma.at + 1, gap.to) ? comma : null);
}

/** "as" and "after" open a clause only if a noun phrase and nothing else stands between them and the verb. */
const reaches = (work: Work, k: number, verb: number): boolean =>
  isNominal(work.tokens[k + 1], work.words) && !work.tokens.slice(k + 1, verb).some((t) => t.text === ",");
const isAsWellAs = (work: Work, k: number): boolean =>
  work.tokens[k]!.lower === "as" &&
  /^(well|known|many|much|of|part|a|the)$/.test(work.tokens[k + 1]?.lower ?? "") &&
  work.tokens[k + 1]?.lower !== "the";
/** At the start of a stretch "and" joins two subjects. */
const leads = (work: Work, from: number, at: number): boolean => !!nounIn(work, from, at);

function isRelative(work: Work, k: number, verb: number): boolean {
  const t = work.tokens[k]!;
  if (!work.words.grammar.relatives.has(t.lower)) return false;
  if (t.lower === "where") return isNominal(work.tokens[k - 1], work.words) || work.tokens[k - 1]?.text === ",";
  if (t.lower !== "that") return k > 0;
  const before = work.tokens[k - 1];
  return t.tag !== "DET" && !nounIn(work, k + 1, verb) && !!before && (before.tag === "NOUN" || before.tag === "PROPN");
}

/** "In the northern sector, units …": the subject stands after the comma that ends the opening phrase. */
function leadingComma(work: Work, gap: Range): Opener | null {
  const first = work.tokens[gap.from];
  if (first && work.tokens[gap.from + 1]?.tag === "NUM" && work.words.comparing.has(first.lower)) return null;
  if (!first || !(prepositionAt(work, gap.from) || first.tag === "ADV" || first.tag === "ADP")) return null;
  for (let k = gap.from; k < gap.to - 1; k++)
    if (work.tokens[k]!.text === "," && !work.aside[k] && isNominal(work.tokens[k + 1], work.words))
      return { at: k, kind: "mark" };
  return null;
}

/** The words of a region without marks and adverbs at its ends, or null where no noun stands in it. */
function nounIn(work: Work, from: number, to: number): Range | null {
  let a = from;
  let b = to;
  const soft = (k: number): boolean => {
    const t = work.tokens[k]!;
    return (
      t.tag === "ADV" ||
      t.tag === "INTJ" ||
      (t.tag === "PUNCT" && !isQuote(t) && t.text !== ")") ||
      work.words.grammar.coordinators.has(t.lower)
    );
  };
  while (a < b && soft(a)) a++;
  while (b > a && (work.tokens[b - 1]!.tag === "ADV" || (isQuote(work.tokens[b - 1]) && !isQuote(work.tokens[a])))) b--;
  for (let k = a; k < b; k++)
    if (isNominal(work.tokens[k], work.words) && !isQuote(work.tokens[k]) && work.tokens[k]!.tag !== "ADJ")
      return { from: a, to: b };
  for (let k = a; k < b; k++) if (work.tokens[k]!.tag === "ADJ") return { from: a, to: b };
  return null;
}

const endsWithComma = (work: Work, subject: Range, group: VerbGroup): boolean => {
  for (let k = group.from - 1; k >= subject.from; k--) {
    if (work.tokens[k]!.tag === "ADV" || isQuote(work.tokens[k])) continue;
    return work.tokens[k]!.text === ",";
  }
  return false;
};

/** "X, a hub in the east," → "X". */
function beforeComma(work: Work, subject: Range): Range {
  for (let k = subject.from + 1; k < subject.to; k++)
    if (work.tokens[k]!.text === "," && !work.aside[k]) return { from: subject.from, to: k };
  return subject;
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

/** A past form without auxiliary. */
const bare = (work: Work, group: VerbGroup): boolean =>
  group.from === group.head && work.tokens[group.head]!.form === "VBD";

/** The clause whose subject a verb without one of its own takes over. */
function sharing(work: Work, i: number): Start | null {
  for (let k = i - 1; k >= 0; k--) {
    const s = work.starts[k]!;
    if (s.group.form === "finite" && s.type !== "relative") return s;
  }
  const before = work.starts[i - 1];
  return before?.subject ? { ...before, type: "main" } : null;
}
const sharedSubject = (work: Work, i: number): Range | null => sharing(work, i)?.subject ?? null;
const coordinatorSize = (work: Work, at: number): number =>
  work.words.grammar.coordinators.has(work.tokens[at]!.lower) ? 1 : 0;

/** The noun phrase that ends before a token (a comma between them allowed). */
function nounBefore(work: Work, at: number, floor: number): Range | null {
  let to = at;
  while (to > floor && ["PUNCT", "ADP", "ADV"].includes(work.tokens[to - 1]!.tag)) to--;
  let from = to;
  while (
    from > floor &&
    (isNominal(work.tokens[from - 1], work.words) || work.tokens[from - 1]!.lower === "of" || work.aside[from - 1])
  )
    from--;
  return from < to ? { from, to } : null;
}

// ---- clauses without a finite verb

function infinitive(work: Work, i: number, gap: Range): Start {
  const group = work.groups[i]!;
  const before = work.starts[i - 1];
  const parent = i ? i - 1 : null;
  const noun = governingNoun(work, gap);
  if (noun) {
    const owner = ownerOf(work, noun.at, gap) ?? before?.subject ?? null;
    const chained = { ...group, chain: [noun.word, ...group.chain] };
    return { group: chained, from: group.from, type: "purpose", link: noun.word, subject: owner, shared: true, parent };
  }
  const hard = work.tokens[group.from - 1];
  if (hard?.tag === "ADJ" && work.words.chain.denies.has(hard.lower))
    return {
      group: { ...group, chain: [hard.lower, ...group.chain] },
      from: group.from,
      type: "purpose",
      link: "to",
      subject: before?.subject ?? null,
      shared: true,
      parent,
    };
  const object = i && nounIn(work, gap.from, gap.to);
  const ordered =
    before && object && work.words.chain.demands.has(lemmaOf(work.tokens[before.group.head]!, work.words));
  const subject = ordered ? object : (before?.subject ?? nounIn(work, gap.from, gap.to));
  const chain = ordered ? [before.group.lemma, ...group.chain] : group.chain;
  return { group: { ...group, chain }, from: group.from, type: "purpose", link: "to", subject, shared: true, parent };
}

/** "attempts of the enemy", "the enemy's attempts", "Ruritanian attempts"; null for "in a bid". */
function ownerOf(work: Work, noun: number, gap: Range): Range | null {
  const after = work.tokens[noun + 1]?.lower;
  if (after === "of" || after === "by") return nounIn(work, noun + 2, gap.to);
  const before = nounBefore(work, noun, gap.from);
  const plain = before && work.tokens.slice(before.from, before.to).every((t) => t.tag === "DET" || t.tag === "NUM");
  return before && !plain ? before : null;
}

/** "attempts of the enemy to advance", "an operation to take", "the opportunity to lay down". */
function governingNoun(work: Work, gap: Range): { at: number; word: string } | null {
  for (let k = gap.to - 1; k >= gap.from; k--) {
    const t = work.tokens[k]!;
    if (t.tag !== "NOUN") continue;
    const word = work.words.governingNouns.get(t.lower);
    if (word) return { at: k, word };
  }
  return null;
}

function gerund(work: Work, i: number, gap: Range): Start {
  const group = work.groups[i]!;
  const before = work.starts[i - 1] ?? null;
  let k = group.from - 1;
  while (k >= gap.from && work.tokens[k]!.tag === "ADV") k--;
  const link = work.tokens[k];
  const opened = link && k >= gap.from && (link.tag === "ADP" || link.tag === "SCONJ" || link.text === ",");
  const near = opened ? null : nounBefore(work, group.from, gap.from);
  const focus = link?.lower === "on" && before && work.words.chain.attempts.has(before.group.lemma);
  if (focus)
    return {
      group: { ...group, chain: [before.group.lemma, ...group.chain] },
      from: k,
      type: "purpose",
      link: before.group.lemma,
      subject: before.subject,
      shared: true,
      parent: i - 1,
    };
  const type: ClauseType = !before && near ? "main" : "participle";
  return {
    group,
    from: opened ? k : group.from,
    type,
    link: opened ? link.lower : null,
    subject: near ?? before?.subject ?? null,
    shared: !near,
    parent: i ? i - 1 : null,
  };
}

/** A past form without auxiliary whose noun is the object of the verb before, or whose sentence has a finite verb further on. */
function reduced(work: Work, i: number, gap: Range): boolean {
  const group = work.groups[i]!;
  if (group.from !== group.head || group.form !== "finite" || work.tokens[group.head]!.form !== "VBD") return false;
  const next = work.groups[i + 1];
  const after = next ? { from: group.to, to: next.from } : null;
  if (
    next?.form === "finite" &&
    after &&
    !openerOf(work, i + 1, after) &&
    onlyPhrases(work, group.to, next.from) &&
    !(i && openerOf(work, i, gap))
  )
    return true;
  return (
    i > 0 &&
    !openerOf(work, i, gap) &&
    nounIn(work, gap.from, gap.to) !== null &&
    !isNominal(work.tokens[group.to], work.words) &&
    !work.words.acting.has(group.lemma)
  );
}

/** No subject can stand between two verbs: only prepositional phrases, adverbs. */
function onlyPhrases(work: Work, from: number, to: number): boolean {
  if (!prepositionAt(work, from)) return false;
  return !work.tokens
    .slice(from, to)
    .some((t, k) => !work.aside[from + k] && (t.tag === "CCONJ" || t.tag === "SCONJ" || t.text === ","));
}

function participle(work: Work, i: number, gap: Range): Start {
  const bare = work.groups[i]!;
  const group: VerbGroup = {
    ...bare,
    form: "participle",
    voice: bare.form === "gerund" ? "active" : "passive",
    past: false,
  };
  const before = work.starts[i - 1] ?? null;
  const near = nounBefore(work, group.from, gap.from);
  const next = work.groups[i + 1];
  const onward = next?.form === "finite" && !openerOf(work, i + 1, { from: group.to, to: next.from });
  const verbless = !before && !(onward && onlyPhrases(work, group.to, next.from));
  const opener = before?.group.voice === "passive" && near ? work.tokens[near.from - 1] : undefined;
  const parallel = !!opener && (work.words.grammar.coordinators.has(opener.lower) || opener.text === ",");
  const type: ClauseType = (verbless && near) || parallel ? "main" : "participle";
  return {
    group,
    from: near && type === "main" ? near.from : group.from,
    type,
    link: null,
    subject: near ?? before?.subject ?? null,
    shared: !near,
    parent: i ? i - 1 : null,
  };
}

// ---- complements

function finish(stretch: Stretch, work: Work, start: Start, i: number): Clause {
  const next = work.starts[i + 1];
  const to = next ? Math.max(start.group.to, next.from) : stretch.tokens.length;
  const { object, preps } = complements(work, start.group.to, to);
  const lead = start.subject && !start.shared ? start.subject.from : start.group.from;
  const floor = i ? Math.max(work.starts[i - 1]!.group.to, start.from) : 0;
  const leading = i && !start.link ? [] : complements(work, floor, lead).preps.filter((x) => x.to <= lead);
  const from = i ? Math.min(start.from, lead) : 0;
  return {
    stretch,
    from,
    to,
    type: start.type,
    link: start.link,
    verb: start.group,
    subject: start.subject,
    object,
    preps: [...leading, ...preps],
    parent: start.parent,
  };
}

const lastCoordinator = (work: Work, gap: Range): number => {
  for (let k = gap.to - 1; k >= gap.from; k--) if (work.words.grammar.coordinators.has(work.tokens[k]!.lower)) return k;
  return gap.from;
};
