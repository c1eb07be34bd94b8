import type { Quoted } from "../../lang/doc.ts";
import { cueWords } from "../../lang/en/cues.ts";
import { cueNouns } from "../../lang/en/cues-other.ts";
import { contains, type Span } from "../../text/span.ts";
import { lengthOfTime } from "../around.ts";
import { type Cue, none } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { isAt, type Line, spanOf } from "../line.ts";
import { adjunctEnd, hasFinite, isFiniteVerb } from "../phrase.ts";
import type { Reading } from "../read.ts";
import { isSilent } from "../silent.ts";
import { groupStart } from "../subject.ts";
import { canSpeak } from "../voice.ts";
import { byLikelihood, Choices, type Content, decode, normalise, type Spans, soonerEnd, within } from "./decode.ts";
import { Net, type Seen } from "./net.ts";
import { meet, type Proposal, type Range, rangeOf, type View, viewOf } from "./view.ts";
import { weights } from "./weights.ts";

/**
 * What the net must hold likely (0 to 1: that a word is a cue, times that these are its words), chosen on held-out training texts and
 * looked at on corpus/dev: a saying the rules do not know, and a thought or wish.
 */
const SAYING = 0.45;
const ATTITUDE = 0.36;
/** How much likelier than the rules' the net must hold other words to be what is said, and how likely at least. */
const MEND = 0.2;
const HELD = 0.3;
/** The same for the words that say who. */
const RENAME = 0.3;
const KNOWN = 0.5;
/** Where a word is hardly a cue, the rules' words stay as they are. */
const CUE = 0.3;

/** What the net adds to the rules' reading of a line: statements, and what people are told to think and want. */
export interface Learnt {
  readonly drafts: readonly Draft[];
  readonly attitudes: readonly Draft[];
}

let net: Net | null = null;

/** The net with the package's own weights, made on first use. */
export function theNet(): Net {
  net ??= new Net(weights());
  return net;
}

/** A cue as the net reads it. */
interface Found {
  readonly word: number;
  readonly cue: number;
  readonly spans: Spans;
  readonly proposal: Proposal | null;
  /** How likely the rules' own words are held to be what is said, and who says it. */
  readonly rules: { readonly held: number; readonly by: number };
  /** Where the net holds the rules' words behind the cue to end sooner, or null. */
  readonly sooner: number | null;
}

/** The rules' drafts of a line, mended where the net is surer, with the sayings and attitudes that the rules do not know. */
export function learn(reading: Reading, title: boolean, read: readonly (readonly [Cue, Draft | null])[]): Learnt {
  const view = viewOf(reading.line, reading.quotes, title, read);
  const find = finder(theNet(), view);
  const mended = new Map<Draft, Draft>();
  const drafts = read.flatMap(([, draft]) => draft ?? []);
  const outermost = (word: number): boolean => {
    const draft = view.at[word]?.draft;
    return !!draft && !drafts.some((outer) => carries(outer, draft));
  };
  for (const f of find(outermost, CUE)) mended.set(f.proposal!.draft!, mend(reading, view, f.proposal!.draft!, f));
  const known = drafts.map((d) => mended.get(d) ?? d);
  // What lies within a known saying is none of its own: not even looked at.
  const free = (word: number): boolean => !view.at[word]?.draft && !known.some((d) => isWithin(d, view, word));
  return added(reading, view, known, find(free, ATTITUDE));
}

/** Whether a word lies in what a draft holds for said, or in its cue. */
function isWithin(draft: Draft, view: View, word: number): boolean {
  const at = view.line.words[word]!;
  return draft.content.some((c) => contains(c, at)) || (draft.cue !== null && contains(draft.cue, at));
}

/** Whether a draft's cue stands in another's words: the net was shown only outermost sayings, and has no say there. */
const carries = (outer: Draft, { cue }: Draft): boolean => cue !== null && outer.content.some((c) => contains(c, cue));

/** Drafts with the likely ones of what was found beside them, the likeliest first; none within another's words or cue. */
function added(reading: Reading, view: View, known: readonly Draft[], found: readonly Found[]): Learnt {
  const drafts = [...known];
  const attitudes: Draft[] = [];
  const sure = (f: Found): number => f.cue * f.spans.held;
  const likely = found.filter((f) => sure(f) >= ATTITUDE).sort((a, b) => sure(b) - sure(a));
  for (const f of likely) {
    const inside = (d: Draft): boolean => isWithin(d, view, f.word);
    if (drafts.some(inside) || attitudes.some(inside) || isLabel(view, f) || isLoneVerb(view, f) || isOccasion(view, f))
      continue;
    if (!isSaying(view, f)) attitudes.push(draftOf(reading, f));
    else if (sure(f) >= SAYING) drafts.push(draftOf(reading, f));
  }
  return { drafts, attitudes };
}

/** "Asked whether …, Oru left", "said Oru when asked if …": what he was asked is when he said it, and nobody's words. */
const isOccasion = ({ line }: View, { word }: Found): boolean =>
  line.classes[word] === "participle" && (word === 0 || isAt(line, word - 1, "when", "if", "once", "unless"));

/** The rules alone: to measure what they do by themselves. */
export const rulesAlone: typeof learn = (_reading, _title, read) => ({
  drafts: read.flatMap(([, draft]) => draft ?? []),
  attitudes: [],
});

/** The net alone, the rules' proposals only among what it looks at. */
export const netAlone: typeof learn = (reading, title, read) => {
  const view = viewOf(reading.line, reading.quotes, title, read);
  return added(
    reading,
    view,
    [],
    finder(theNet(), view)(() => true, ATTITUDE),
  );
};

/** A draft with the net's words in place of the rules', of what is said and of who says it, wherever it is surer of them. */
function mend(reading: Reading, view: View, draft: Draft, f: Found): Draft {
  const { spans, rules } = f;
  const said = spans.held > HELD && spans.held - rules.held > MEND && mendable(view, draft, f);
  const { source } = spans;
  const named =
    draft.outer.length === 0 &&
    draft.by?.kind === "verb" &&
    source &&
    spans.by > KNOWN &&
    spans.by - rules.by > RENAME &&
    isOther(f.proposal?.source ?? null, source);
  const cut = !said && cutOf(draft, f);
  if (!said && !named && !cut) return draft;
  return {
    ...draft,
    content: said || cut ? contentOf(reading, cut || spans) : draft.content,
    source: named ? spanOf(reading.line, source[0], source[1]) : draft.source,
    rule: `${draft.rule}${said || cut ? "+learnt" : ""}${named ? "+source" : ""}`,
  };
}

/** What is demanded of somebody, blamed on him or called something begins where the rules say, but may end where the net says. */
function cutOf({ rule }: Draft, { proposal, sooner }: Found): Content | null {
  if (!proposal?.right || sooner === null || !bounded.test(rule)) return null;
  return { left: proposal.left, right: [proposal.right[0], sooner] };
}

/** Rules whose words have another beginning in the texts the net was shown. */
const bounded = /^speech\/(infinitive|blame|complement)/;

/**
 * Whether the net's words may stand for the rules': none of the cue's or the listener's, no piece of a broken one lost, and a clause
 * or a quotation unless the rules' own are neither and nothing is denied. What is demanded of somebody or blamed on him, and what
 * something is called, have other bounds in the texts the net was shown.
 */
function mendable(view: View, draft: Draft, { proposal, spans }: Found): boolean {
  if (!proposal || draft.rule.startsWith("denial/") || bounded.test(draft.rule)) return false;
  if (proposal.left && proposal.right && !(spans.left && spans.right)) return false;
  for (const at of [draft.cue, draft.addressee]) {
    const words = at && rangeOf(view.line, at.start, at.end);
    if (meet(words, spans.left) || meet(words, spans.right)) return false;
  }
  if (runsOn(view, proposal.right, spans.right) || takesIn(view, proposal, spans)) return false;
  if (losesFirst(view, proposal.right, spans.right)) return false;
  if (spans.right && !proposal.right && isOutlets(view.line, spans.right[0])) return false;
  if (pointsOnly(view, draft, proposal)) return false;
  // "… leave, they say; the schools closed": what a semicolon begins is told anew.
  if (spans.right && !proposal.right && isAt(view.line, spans.right[0] - 1, ";")) return false;
  return isSpoken(view, spans) || (draft.attitude !== "denies" && !isSpoken(view, proposal));
}

/** "…, Oru said, after a week of rain", "…, as the boats burned", "…, in what would be the third": when and how, as the outlet sets it. */
const isOutlets = (line: Line, from: number): boolean =>
  lengthOfTime(line, from) ||
  isAt(line, from, "after", "before", "following", "amid", "as", "when", "where", "while") ||
  (isAt(line, from - 1, "in") && isAt(line, from, "what")) ||
  (isAt(line, from, "the") && isAt(line, from + 2, "time")) ||
  isAt(line, from, "something");

/** "rejected it as the boats sank": what is denied is the pronoun's; what follows tells when. */
const pointsOnly = ({ line }: View, { attitude }: Draft, { right }: Proposal): boolean =>
  attitude === "denies" && right !== null && right[1] === right[0] + 1 && isAt(line, right[0], "it", "this", "that");

/** "said that two boats sank and named no port", "…; the clerk stayed silent": the next deed told behind the words the rules ended before it. */
const runsOn = ({ line }: View, rules: Range | null, at: Range | null): boolean =>
  rules !== null &&
  at !== null &&
  (rules[0] === at[0] || (rules[0] === at[0] + 1 && isAt(line, at[0], "that"))) &&
  at[1] > rules[1] &&
  (line.classes[rules[1]] === "conjunction" ||
    isAt(line, rules[1], ";") ||
    isAt(line, rules[1] + 1, ";") ||
    isAt(line, rules[1] + 1, "condition") ||
    adjunctEnd(line, rules[1]) >= at[1]);

/** "wrote that two boats sank and that the mill burned": the second of two joined clauses is not all that is said. */
const losesFirst = ({ line }: View, rules: Range | null, at: Range | null): boolean =>
  rules !== null &&
  at !== null &&
  at[0] > rules[0] &&
  at[1] <= rules[1] &&
  isAt(line, at[0] - 1, "that") &&
  isAt(line, at[0] - 2, "and", "but");

/** "refuted reports that it fell and claimed …", "…, Oru said he had not": another saying with its own speaker, that the rules' words leave out. */
const takesIn = ({ line, proposals }: View, rules: Proposal, { left, right }: Spans): boolean =>
  proposals.some(({ cue, draft, source }) => {
    const inside = (k: number): boolean => within(left, k) || within(right, k);
    if (draft === null || !inside(cue.from) || within(rules.left, cue.from) || within(rules.right, cue.from))
      return false;
    return line.classes[cue.from - 1] === "conjunction" || (source !== null && inside(source[0]));
  });

/** Whether words that say who are others than the rules', or these with another beginning: where they end, the rules know better. */
const isOther = (rules: Range | null, at: Range): boolean =>
  rules !== null && (!meet(rules, at) || (at[0] !== rules[0] && at[1] === rules[1]));

/** Whether words are a clause or a quotation. */
const isSpoken = (view: View, { left, right }: Content): boolean =>
  [left, right].some((at) => at !== null && (view.quoted[at[0]] === true || hasFinite(view.line, at[0], at[1])));

/** Reads a line with the net: the cues it holds likely at least `least` among the words asked about, with what is said by whom. */
function finder(model: Net, view: View): (asks: (word: number) => boolean, least: number) => Found[] {
  const words: number[] = [];
  for (let i = 0; i < view.line.words.length; i++) if (model.mayCue(view, i)) words.push(i);
  let seen: Seen | null = null;
  return (asks, least) => {
    const found: Found[] = [];
    for (const word of words) {
      if (!asks(word)) continue;
      seen ??= model.see(view);
      const cue = model.cue(seen, word);
      if (cue >= least) found.push(readAt(model, seen, word, cue));
    }
    return found;
  };
}

function readAt(model: Net, seen: Seen, word: number, cue: number): Found {
  const { view } = seen;
  const scores = model.pairs(seen, word);
  normalise(view.words, scores, word);
  const choices = new Choices(scores, word, view.sums);
  const proposal = view.at[word] ?? null;
  const rules = {
    held: proposal ? choices.held(proposal) : 0,
    by: proposal ? byLikelihood(scores, proposal.source) : 0,
  };
  const sooner = proposal?.right ? soonerEnd(scores, proposal.right, MEND) : null;
  return { word, cue, spans: decode(scores, view.sums, choices), proposal, rules, sooner };
}

/** "Nobody in the palace has confirmed": the subject denies it all. */
function nobody(line: Line, group: number): boolean {
  for (let k = group - 1; k >= Math.max(0, group - 8) && line.classes[k] !== "comma" && line.classes[k] !== "stop"; k--)
    if (isAt(line, k, "nobody", "none", "neither", "no")) return true;
  return false;
}

/** A colon or dash behind words that cannot speak: a label. */
function isLabel({ line, words }: View, { word, spans: { source } }: Found): boolean {
  return !words[word] && !(source && canSpeak(line, source[0], source[1]));
}

/** "shrugged and smiled": a verb by itself is a second deed, not what is said. */
const isLoneVerb = ({ line, quoted }: View, { spans: { left, right } }: Found): boolean =>
  [left, right].every((at) => !at || (at[1] - at[0] === 1 && !quoted[at[0]] && isFiniteVerb(line, at[0])));

/** Whether what was found is said rather than thought: a clause or a quotation, with a word of saying that is not denied. */
function isSaying({ line, quotes }: View, { word, spans }: Found): boolean {
  const { lower, tag, text } = line.words[word]!;
  const quoted = [spans.left, spans.right].some((at) => {
    const quote = at && quotes[line.quote[at[0]] ?? -1];
    return quote && quote.end - quote.start > 25;
  });
  const group = groupStart(line, word);
  const head = Math.min(group, spans.source?.[0] ?? group);
  if (
    isSilent(line, group, word) ||
    line.classes[group - 1] === "to" ||
    isAt(line, head - 1, "if", "unless", "whether") ||
    nobody(line, group)
  )
    return false;
  if (quoted) return true;
  if (text !== ":" && lower !== "according" && !cueWords.has(lower) && !(tag !== "VERB" && cueNouns.has(lower)))
    return false;
  return [spans.left, spans.right].some((at) => at && hasFinite(line, at[0], at[1]));
}

function draftOf(reading: Reading, f: Found): Draft {
  const { line } = reading;
  const { source } = f.spans;
  const w = line.words[f.word]!;
  const to = w.lower === "according" && line.words[f.word + 1]?.lower === "to" ? f.word + 2 : f.word + 1;
  const head = source && source[0] < f.word ? source[0] : f.word;
  const by: Cue = {
    kind: "verb",
    form: "finite",
    lemma: w.lemma,
    attitude: cueWords.get(w.lower)?.[0]?.cue.attitude ?? "says",
    frames: none,
    from: f.word,
    to,
    subject: source && { relation: "own", from: source[0], to: source[1], head },
    head,
    hedge: -1,
  };
  return {
    line,
    content: contentOf(reading, f.spans),
    cue: spanOf(line, f.word, to),
    source: source && spanOf(line, source[0], source[1]),
    antecedent: null,
    addressee: null,
    attitude: by.attitude,
    hedge: null,
    rule: "learnt/cue",
    by,
    outer: [],
  };
}

/** The spans of what is said, in the text. */
export const contentOf = (reading: Reading, { left, right }: Content): Span[] =>
  [left, right].flatMap((at) => (at ? [spanIn(reading, at)] : []));

/** A range's span; where it reaches the line's edge in a quotation that goes on, the quotation's. */
function spanIn({ line, quotes }: Reading, at: Range): Span {
  let { start, end } = spanOf(line, at[0], at[1]);
  const first = quoteAt(line, quotes, at[0]);
  const last = quoteAt(line, quotes, at[1] - 1);
  const opens = !line.words.slice(0, at[0]).some((w) => /[\p{L}\p{N}]/u.test(w.text));
  const closes = !line.words.slice(at[1]).some((w) => /[\p{L}\p{N}]/u.test(w.text));
  if (first && first.start < line.start && opens) start = first.start;
  if (last && last.end > line.end && closes) end = last.end;
  // A quotation's own words, its closing stop included, where it is all that is said.
  if (first && first === last && start <= first.start + 1 && end >= first.end - 2)
    return { start: first.start, end: first.end };
  return { start, end };
}

const quoteAt = (line: Line, quotes: readonly Quoted[], k: number): Quoted | undefined => quotes[line.quote[k] ?? -1];
