import type { Beat, Mention, Outlet } from "../beat/beat.ts";
import type { Block } from "../model/article.ts";

/** How far from the text's begin a dateline or byline can carry a mark, in units. */
const HEAD = 400;

/**
 * The agency whose copy the text is, by the marks agencies sign with: "(Marks)" or a bare "MARKS" at the end, a line that is
 * the mark alone, a dateline ("VELN, Nov 20 (Marks) -"), a byline that ends in its name. Null where nobody signed, or where the
 * outlet is that agency.
 */
export function wireOf(text: string, blocks: readonly Block[], beat: Beat, outlet: string): Outlet | null {
  const agencies = agenciesOf(beat).filter((o) => o.name !== outlet && !o.forms.includes(outlet));
  const bodies = blocks.length ? blocks : [];
  for (const agency of agencies) if (signs(text, bodies, agency)) return agency;
  return null;
}

/** An agency no beat lists, as a text's first dateline signs it: "VELN, Reach (Marks Press) —"; null for the outlet's own or a place's name. */
export function unlistedWire(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  outlet: string,
): string | null {
  const first = blocks.find((b) => b.type === "dateline" || b.type === "paragraph" || b.type === "lead");
  if (!first || first.span.start > HEAD) return null;
  const head = text.slice(first.span.start, Math.min(first.span.end, first.span.start + 110));
  const m =
    /^\p{Lu}[\p{Lu}.'’/-]+[\p{L}\d\s.,'’/-]{0,50}\s\((\p{Lu}[\p{L}.&-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.&-]*){0,3})\)\s?(?:[-–—]|$)/u.exec(
      head,
    );
  const name = m?.[1];
  if (!name || outlet.includes(name) || initials(outlet) === name) return null;
  const at = first.span.start + head.indexOf(`(${name})`) + 1;
  const taken = mentions.some((x) => x.start < at + name.length && at < x.end && x.type !== "outlet");
  return taken ? null : name;
}

const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join("");

const agenciesByBeat = new WeakMap<Beat, readonly Outlet[]>();

function agenciesOf(beat: Beat): readonly Outlet[] {
  const known = agenciesByBeat.get(beat) ?? beat.outlets.filter((o) => o.agency);
  agenciesByBeat.set(beat, known);
  return known;
}

function signs(text: string, blocks: readonly Block[], agency: Outlet): boolean {
  const names = [...new Set([agency.name, ...agency.forms, ...agency.marks])];
  const last = blocks.findLastIndex((b) => b.type === "paragraph" || b.type === "list" || b.type === "lead");
  return blocks.some((block, i) => {
    if (block.type === "title" || block.type === "embed") return false;
    if (block.type === "credit" && i < blocks.length - 2) return false;
    if (block.span.start >= HEAD && i < last - 1 && block.span.end - block.span.start > 60) return false;
    const words = text.slice(block.span.start, block.span.end).trim();
    if (
      block.type !== "caption" &&
      names.some(
        (n) => words === n || words === `(${n})` || words === `/${n}/` || words === `— ${n}` || words === `– ${n}`,
      )
    )
      return true;
    if (i >= last - 1 && copyright.test(words) && names.includes(words.replace(copyright, "").replace(/\.$/, "")))
      return true;
    if (block.type === "caption" || block.type === "credit") return false;
    if (
      i === 0 &&
      words.length < 90 &&
      /\s[/|]\s/.test(words) &&
      words.split(/\s[/|]\s/).some((part) => names.includes(part))
    )
      return true;
    if (i >= last - 1 && agency.marks.some((mark) => endsWith(words, mark))) return true;
    if (block.span.start < HEAD && isByline(words) && names.some((n) => endsWith(words, n))) return true;
    return block.span.start < HEAD && dateline(words, names);
  });
}

/** A mark behind the last full stop: "… in the town. (Marks)". */
const endsWith = (words: string, mark: string): boolean =>
  words.endsWith(mark) && (words.length === mark.length || /[\s.!?”")|/,]/.test(words.at(-mark.length - 1) ?? ""));

/** Few words, no full stop inside: names of people and an agency. */
const isByline = (words: string): boolean =>
  words.length < 120 && !/[.!?]["”]?\s/.test(words.replace(/\b\p{Lu}\./gu, "")) && !/[.!?]["”]?$/.test(words);

/** "Port Veln (Marks) – ": a dateline in small letters. */
const placed = /^\p{Lu}[\p{L} .,'’/-]{1,50}(?:\([\p{L} .]{2,30}\) ?){1,2}[-–—]/u;

/** "© 2031 Marks", "Copyright Marks". */
const copyright = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu;

function dateline(words: string, names: readonly string[]): boolean {
  const head = words.slice(0, 90);
  if (!/^\p{Lu}[\p{Lu}\s./,'’-]{2,}/u.test(head) && !placed.test(head)) return false;
  const close = head.search(/\s[-–—]\s|\)\s*[-–—]|\/\.\s|--/);
  return (
    close > 0 &&
    names.some(
      (n) =>
        head.slice(0, close + 3).includes(`(${n})`) ||
        head.slice(0, close + 3).includes(`/${n}/`) ||
        (/^[(/]/.test(n) && head.slice(0, close + 3).includes(n)),
    )
  );
}

/**
 * Where a paragraph's own words begin behind a dateline ("VELN, Nov. 20 (Marks) — ", "VELN, December 2. /MARKS/. ") or a
 * live page's time ("13:40 — "), or its start.
 */
export function datelineEnd(text: string, block: Block): number {
  const { start, end } = block.span;
  const head = text.slice(start, Math.min(end, start + 100));
  const m =
    /^\p{Lu}[\p{Lu}.'’/-]+(?:[\p{Lu}\s.'’/-]*)(?:,\s[^—–]{0,60}?)?(?:\s?\([^)]{1,20}\)\s?[-–—]+|\s[-–—]{1,2}|\.?\s\/[^/]{1,20}\/\.|\s--)(?=\s|$)/u.exec(
      head,
    );
  const small = m ?? placed.exec(head);
  if (small) return start + small[0].length;
  const stamp =
    /^[•*·]?\s*(?:\d{1,2}[:.h]\d{2}|\d{1,2})\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:GMT|UTC|CET|CEST|EST|EDT|BST|local time)\)?)?\s?[-–—:|]+\s/iu.exec(
      head,
    );
  return stamp && /[:.h]|m/.test(stamp[0].trim().slice(0, -1)) ? start + stamp[0].length : start;
}
