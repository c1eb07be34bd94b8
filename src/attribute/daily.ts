import type { Doc } from "../lang/doc.ts";
import { asides, bulletinNouns, bulletinPhrases, bulletinSigns } from "../lang/en/bulletins.ts";
import { sentenceDraft } from "./bulletin.ts";
import type { Draft } from "./draft.ts";
import { isHeadline, type Line, lowerOf } from "./line.ts";
import { hasFinite } from "./phrase.ts";

type NameOf = (d: Draft) => { name: string; body: boolean };

/**
 * Bulletins that run on: a body's report opens the text ("…, the General Staff reported"), and the paragraphs behind it go on
 * in its words ("the enemy", "our", "In the Velmar direction") without saying so. Their sentences are the body's, until another
 * speaks, a subheading stands between, or a paragraph has no mark of a bulletin.
 */
export function runningOn(
  doc: Doc,
  lines: readonly Line[],
  drafts: readonly Draft[],
  named: NameOf,
): { draft: Draft; after: Draft }[] {
  const found: { draft: Draft; after: Draft }[] = [];
  let run: { after: Draft; strong: boolean } | null = null;
  let opened = 0;
  for (const block of blocksOf(doc, lines)) {
    const cited = drafts.filter((d) => block.includes(d.line));
    if (block.length === 1 && asides.test(lowerOf(block[0]!, 0, Math.min(4, block[0]!.words.length))) && !cited.length)
      continue;
    if (isSubheading(block)) run = null;
    else if (cited.length) {
      const opener: Draft | undefined =
        opened++ < 3 ? cited.find((d) => opensBulletin(doc, d) && named(d).body) : undefined;
      const name = named(run?.after ?? opener ?? cited[0]!).name;
      if (cited.some((d) => named(d).name !== name)) run = null;
      else if (opener && !run) run = { after: opener, strong: false };
      if (run && !cited.some((d) => d.content.some((c) => c.end > block.at(-1)!.end)))
        found.push(...silent(doc, block, drafts, run.after, run.strong || hasSign(block, bulletinSigns)));
    } else if (run) {
      const strong = hasSign(block, bulletinSigns);
      if (!strong && !(run.strong && hasSign(block, bulletinPhrases))) run = null;
      else {
        run = { after: run.after, strong: true };
        found.push(...silent(doc, block, drafts, run.after, true));
      }
    }
  }
  return found;
}

/** The sentences of each paragraph or list item, headings and captions left out. */
function blocksOf(doc: Doc, lines: readonly Line[]): Line[][] {
  const found = new Map<number, Line[]>();
  for (const line of lines) {
    if (["title", "credit", "byline", "dateline", "caption"].includes(doc.blocks[line.block]?.type ?? "")) continue;
    found.set(line.block, [...(found.get(line.block) ?? []), line]);
  }
  return [...found.values()];
}

/** A body reports, behind what it reports, or names the paper it reports in: "said in its weekly bulletin". */
function opensBulletin(doc: Doc, d: Draft): boolean {
  if (!d.by || d.by.kind === "noun" || d.outer.length) return false;
  if (d.rule === "speech/before" && d.by.lemma === "report") return true;
  const around = doc.text.slice(d.line.start, d.line.end);
  const said = d.content.reduce((s, c) => s.replace(doc.text.slice(c.start, c.end), " "), around).toLowerCase();
  return (
    /\b(its|daily|weekly|evening|morning)\b/.test(said) && said.split(/[^\p{L}]+/u).some((w) => bulletinNouns.has(w))
  );
}

/** A short line without a mark at its end and without a verb. */
const isSubheading = (block: readonly Line[]): boolean =>
  block.length === 1 &&
  isHeadline(block[0]!) &&
  block[0]!.words.length < 12 &&
  /^\p{Lu}/u.test(block[0]!.words[0]!.text) &&
  !hasFinite(block[0]!, 0, block[0]!.words.length);

const hasSign = (block: readonly Line[], signs: RegExp): boolean =>
  block.some((line) => {
    const open = line.words.filter((_, k) => line.quote[k]! < 0).length > line.words.length / 2;
    return open && signs.test(lowerOf(line, 0, line.words.length));
  });

/** Whole sentences of a paragraph that nobody else says, as the reporter's. */
function silent(doc: Doc, block: readonly Line[], drafts: readonly Draft[], after: Draft, sure: boolean) {
  if (!sure) return [];
  return block.flatMap((line) => {
    const covered = drafts.some(
      (d) => d.line === line || d.content.some((c) => c.start < line.end && line.start < c.end),
    );
    const draft = covered || line.words.length < 4 ? null : sentenceDraft(doc, line);
    return draft && line.index > after.line.index ? [{ draft, after }] : [];
  });
}
