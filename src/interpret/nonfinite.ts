import type { ClauseType, Range, VerbGroup } from "./clause.ts";
import { lemmaOf } from "./groups.ts";
import { openerOf } from "./openers.ts";
import { isNominal, prepositionAt } from "./phrases.ts";
import { nounBefore, nounIn, type Start, type Work } from "./start.ts";

/** "to …": hangs on a verb or a noun ("the attempt to take"). */
export function infinitive(work: Work, i: number, gap: Range): Start {
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
  const counted = work.tokens.slice(gap.from, gap.to);
  if (
    before &&
    counted.length > 0 &&
    counted.length < 4 &&
    work.words.chain.attempts.has(before.group.lemma) &&
    counted[0]!.tag === "NUM"
  )
    return {
      group: { ...group, chain: [before.group.lemma, ...group.chain] },
      from: group.from,
      type: "purpose",
      link: before.group.lemma,
      subject: before.subject,
      shared: true,
      parent,
    };
  const object = i && nounIn(work, gap.from, gap.to);
  const above = before ? lemmaOf(work.tokens[before.group.head]!, work.words) : "";
  const ordered = before && object && (work.words.chain.demands.has(above) || work.words.chain.compels.has(above));
  const takes = before && object && lasting(work, before);
  const subject = ordered || takes ? object : (before?.subject ?? nounIn(work, gap.from, gap.to));
  const chain = ordered || (takes && before.group.modal) ? [before.group.lemma, ...group.chain] : group.chain;
  return { group: { ...group, chain }, from: group.from, type: "purpose", link: "to", subject, shared: true, parent };
}

/** "it would take X a week to leave": X leaves. */
const lasting = (work: Work, { group, subject }: Start): boolean =>
  work.words.roles.lasting.has(group.lemma) &&
  subject !== null &&
  subject.to - subject.from === 1 &&
  work.words.roles.expletive.has(work.tokens[subject.from]!.lower);

/** "attempts of the enemy", "the enemy's attempts", "Ruritanian attempts"; null for "in a bid". */
function ownerOf(work: Work, noun: number, gap: Range): Range | null {
  const after = work.tokens[noun + 1]?.lower;
  if (after && (work.words.roles.genitive.has(after) || work.words.roles.agent.has(after)))
    return nounIn(work, noun + 2, gap.to);
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

/** "…ing" without an auxiliary. */
export function gerund(work: Work, i: number, gap: Range): Start {
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
export function reduced(work: Work, i: number, gap: Range): boolean {
  const group = work.groups[i]!;
  if (group.from !== group.head || group.form !== "finite" || work.tokens[group.head]!.form !== "VBD") return false;
  if (work.words.grammar.pasts.has(work.tokens[group.head]!.lower)) return false;
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

/** A bare past participle: after its noun, or in the place of a verb in a headline. */
export function participle(work: Work, i: number, gap: Range): Start {
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

/** "had entered X and taken over Y", "have killed 20 and seized the base": one auxiliary for two verbs, the second as active as the first. */
export function sharedPerfect(work: Work, i: number, gap: Range): Start | null {
  const group = work.groups[i]!;
  const before = work.starts[i - 1];
  if (!before?.group.perfect || before.group.voice !== "active" || group.from !== group.head) return null;
  if (work.tokens[group.head]!.form !== "VBN" && group.form !== "participle") return null;
  let k = group.from - 1;
  while (k >= gap.from && work.tokens[k]!.tag === "ADV") k--;
  const joint = k >= gap.from ? work.tokens[k]! : null;
  if (!joint || !work.words.grammar.coordinators.has(joint.lower)) return null;
  const { form, chain, modal } = before.group;
  return {
    ...before,
    group: { ...group, form, chain, modal, voice: "active", perfect: true },
    from: k,
    link: joint.lower,
    shared: true,
    parent: i - 1,
  };
}
