import type { Quoted } from "../../lang/doc.ts";
import { cueWords } from "../../lang/en/cues.ts";
import { cueNouns } from "../../lang/en/cues-other.ts";
import type { Span } from "../../text/span.ts";
import { type Cue, isSilent, none } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { isAt, type Line, spanOf } from "../line.ts";
import { hasFinite } from "../phrase.ts";
import type { Reading } from "../read.ts";
import { groupStart } from "../subject.ts";
import { canSpeak } from "../voice.ts";
import { decode, likelihood, normalise, type Spans } from "./decode.ts";
import { Net, type Seen } from "./net.ts";
import { type Proposal, type Range, type View, viewOf } from "./view.ts";
import { weights } from "./weights.ts";

/** How likely a saying the rules do not know must be to be read. Chosen by looking at the development parts, so figures on them lean to the bright side. */
const NEW = 0.3;
/** How much likelier than the rules' (natural logarithm) the net must hold other words to be what is said. */
const MEND = 1.5;
/** How likely those other words must be held at least. */
const HELD = Math.log(0.3);
/** Below this a word is no cue, whatever its words might be. */
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
  /** How likely the rules' own spans are held. */
  readonly rules: number;
}

/** The rules' drafts of a line, mended where the net is surer, with the sayings and attitudes that the rules do not know. */
export function learn(reading: Reading, title: boolean, read: readonly (readonly [Cue, Draft | null])[]): Learnt {
  const view = viewOf(reading.line, reading.quotes, title, read);
  const find = finder(theNet(), view);
  const mended = new Map<Draft, Draft>();
  for (const f of find((word) => mayMend(view.at[word]?.draft)))
    if (f.proposal?.draft && f.spans.content > HELD && f.spans.content - f.rules > MEND && mendable(view, f))
      mended.set(f.proposal.draft, mend(reading, f.proposal.draft, f));
  const known = read.flatMap(([, draft]) => draft ?? []).map((d) => mended.get(d) ?? d);
  // What lies within a known saying is none of its own: not even looked at.
  const free = (word: number): boolean => !view.at[word]?.draft && !known.some((d) => isWithin(d, view, word));
  return added(reading, view, known, find(free));
}

/** Whether a word lies in what a draft holds for said. */
function isWithin(draft: Draft, view: View, word: number): boolean {
  const at = view.line.words[word]!;
  return draft.content.some((c) => c.start <= at.start && at.end <= c.end);
}

/** Drafts with the likely ones of what was found beside them, the likeliest first; none within another's words. */
function added(reading: Reading, view: View, known: readonly Draft[], found: readonly Found[]): Learnt {
  const drafts = [...known];
  const attitudes: Draft[] = [];
  const likely = found
    .filter((f) => f.cue * Math.exp(f.spans.content) >= NEW && (f.spans.left || f.spans.right))
    .sort((a, b) => Math.log(b.cue) + b.spans.content - Math.log(a.cue) - a.spans.content);
  for (const f of likely) {
    const inside = (d: Draft): boolean => isWithin(d, view, f.word);
    if (drafts.some(inside) || attitudes.some(inside) || isLabel(view, f)) continue;
    (isSaying(view, f) ? drafts : attitudes).push(draftOf(reading, f));
  }
  return { drafts, attitudes };
}

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
    finder(theNet(), view)(() => true),
  );
};

/** Whether the net's words may stand for those of a draft of this sort. */
const mayMend = (draft: Draft | null | undefined): boolean =>
  draft?.by?.kind === "verb" && !/^(denial\/|speech\/infinitive)/.test(draft.rule);

/** Whether they are fit to: a clause or a quotation, and no piece of a broken one lost. */
function mendable(view: View, { proposal, spans }: Found): boolean {
  if (proposal!.left && proposal!.right && !(spans.left && spans.right)) return false;
  return [spans.left, spans.right].some(
    (at) => at !== null && (view.quoted[at[0]] === true || hasFinite(view.line, at[0], at[1])),
  );
}

/** Reads a line with the net: the likely cues among the words asked about, with what is said by whom. */
function finder(model: Net, view: View): (asks: (word: number) => boolean) => Found[] {
  const words = view.line.words.flatMap((_, i) => (model.mayCue(view, i) ? [i] : []));
  let seen: Seen | null = null;
  return (asks) => {
    const found: Found[] = [];
    for (const word of words) {
      if (!asks(word)) continue;
      seen ??= model.see(view);
      const cue = model.cue(seen, word);
      if (cue >= CUE) found.push(readAt(model, seen, word, cue));
    }
    return found;
  };
}

function readAt(model: Net, seen: Seen, word: number, cue: number): Found {
  const { view } = seen;
  const scores = model.pairs(seen, word);
  normalise(view.words, scores, word);
  const proposal = view.at[word] ?? null;
  const rules = proposal ? likelihood(view.line.words.length, scores, proposal.left, proposal.right) : 0;
  return { word, cue, spans: decode(view.words, scores, word), proposal, rules };
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

const mend = (reading: Reading, draft: Draft, f: Found): Draft => ({
  ...draft,
  content: contentOf(reading, f.spans),
  rule: `${draft.rule}+learnt`,
});

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
export const contentOf = (reading: Reading, { left, right }: Pick<Spans, "left" | "right">): Span[] =>
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
