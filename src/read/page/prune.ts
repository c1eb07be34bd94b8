import { standIn } from "./dom.ts";
import { entities } from "./entities.ts";
import { type Tag, tagAt } from "./tag.ts";
import { closedBy, impliedEnds, outline, rawElements, voidElements } from "./tags.ts";

/** A page made safe to be built into a tree. */
export interface Pruned {
  readonly html: string;
  /** JSON-LD as it stands in the page's scripts. */
  readonly data: readonly string[];
  /** How many elements lay deeper than the limit; their words are kept, their tags are not. */
  readonly cut: number;
  /** How many tags came after the most that are kept; their words are kept. */
  readonly over: number;
}

/** Elements a page may have; what follows them is read as one block. */
export const mostNodes = 200_000;
/** Character references and lone "<" the parser is given: each is a node of its own there. Further ones are decoded here. */
const mostPieces = 20_000;
/** Open elements a page may have at once, as in Blink and WebKit. */
export const deepest = 512;
/** A tag longer than this (an inlined picture, a bomb) keeps its name and loses its attributes. */
const longestTag = 16_384;

interface State {
  readonly html: string;
  readonly out: string[];
  readonly data: string[];
  readonly open: string[];
  /** How often each name is in `open`. */
  readonly counts: Map<string, number>;
  readonly dropped: string[];
  readonly droppedCounts: Map<string, number>;
  /** Raw elements whose end tag does not come any more. */
  readonly endless: Set<string>;
  cut: number;
  over: number;
  nodes: number;
  pieces: number;
}

/**
 * One pass over the tags, in time proportional to the page: comments, scripts, styles and drawings go, JSON-LD is taken out, end
 * tags without a start go, and elements nested deeper than 512 lose their tags.
 */
export function prune(html: string): Pruned {
  const state: State = {
    html,
    out: [],
    data: [],
    open: [],
    counts: new Map(),
    dropped: [],
    droppedCounts: new Map(),
    endless: new Set(),
    cut: 0,
    over: 0,
    nodes: 0,
    pieces: 0,
  };
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf("<", at);
    if (lt < 0) {
      words(state, html.slice(at));
      break;
    }
    if (lt > at && !isLayout(state, at, lt)) words(state, html.slice(at, lt));
    at = step(state, lt);
  }
  return { html: state.out.join(""), data: state.data, cut: state.cut, over: state.over };
}

const blank = /^\s+$/;
const tagName = /<\/?([a-z][a-z0-9]*)/iy;

/** White space between two tags of blocks parts no words: it only sets the page's source out, and would be half of the tree's nodes. */
function isLayout(state: State, at: number, lt: number): boolean {
  const last = state.out.at(-1);
  if (last === undefined || state.counts.get("pre") || !blank.test(state.html.slice(at, lt))) return false;
  return isBlock(last, 0) && isBlock(state.html, lt);
}

function isBlock(text: string, at: number): boolean {
  tagName.lastIndex = at;
  const name = tagName.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && (closedBy.has(name) || outline.has(name));
}

/** Handles what begins at a "<"; the answer is where to go on. */
function step(state: State, lt: number): number {
  const { html, out } = state;
  if (html.startsWith("<!--", lt)) return after(html, "-->", lt + 4);
  const next = html[lt + 1] ?? "";
  if (next === "!" || next === "?") {
    const end = after(html, ">", lt);
    if (/^<!doctype/i.test(html.slice(lt, lt + 9))) out.push("<!doctype html>");
    return end;
  }
  const tag = tagAt(html, lt);
  if (!tag) {
    // Not the beginning of a tag: the parser takes it for text as it stands; "</" it does not.
    if (next !== "/") out.push(++state.pieces > mostPieces ? standIn.lt : "<");
    return lt + 1;
  }
  if (tag.end < 0) return html.length;
  if (tag.closing) closeTag(state, tag.name);
  else return openTag(state, tag);
  return tag.end;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Text as it stands; past the most pieces with its references decoded. */
function words(state: State, text: string): void {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) state.pieces++;
  const own = state.nodes > mostNodes || state.pieces > mostPieces;
  state.out.push(own ? entities(text).replaceAll("<", standIn.lt).replaceAll("&", standIn.amp) : text);
}

function openTag(state: State, tag: Tag): number {
  const { name } = tag;
  if (++state.nodes > mostNodes && !rawElements.has(name)) {
    state.over++;
    state.out.push(" ");
    return tag.end;
  }
  if (rawElements.has(name)) return rawTag(state, tag);
  if (voidElements.has(name)) {
    state.out.push(written(state, tag));
    return tag.end;
  }
  for (let top = state.open.at(-1); top && impliedEnds.get(name)?.has(top); top = state.open.at(-1))
    state.out.push(`</${pop(state)}>`);
  if (state.open.length >= deepest) {
    state.cut++;
    state.dropped.push(name);
    bump(state.droppedCounts, name, 1);
    if (closedBy.has(name)) state.out.push("<br>");
    return tag.end;
  }
  state.open.push(name);
  bump(state.counts, name, 1);
  state.out.push(written(state, tag));
  return tag.end;
}

const written = ({ html }: State, tag: Tag): string =>
  tag.end - tag.start > longestTag ? `<${tag.name}>` : html.slice(tag.start, tag.end);

function bump(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function pop({ open, counts }: State): string {
  const name = open.pop() ?? "";
  bump(counts, name, -1);
  return name;
}

/** Script, style, drawing and their like: passed over to their end tag. Only JSON-LD is kept, and a title as it is. */
function rawTag(state: State, tag: Tag): number {
  const { html, endless, out } = state;
  const { name } = tag;
  const closing = endOf(name);
  closing.lastIndex = tag.end;
  const found = endless.has(name) ? null : closing.exec(html);
  if (!found) {
    endless.add(name);
    // A script without end swallows the rest in a browser too; a drawing or frame does not.
    return rawElements.get(name) === "rest" ? html.length : tag.end;
  }
  const inner = html.slice(tag.end, found.index);
  if (name === "script" && /ld\+json/i.test(html.slice(tag.start, Math.min(tag.end, tag.start + 500))))
    state.data.push(inner);
  if (name === "title" || name === "textarea")
    out.push(name === "title" ? `<title>${inner.replaceAll("<", "&lt;")}</title>` : "");
  return after(html, ">", found.index);
}

const ends = new Map<string, RegExp>();
function endOf(name: string): RegExp {
  const found = ends.get(name) ?? new RegExp(`</${name}(?=[\\s/>])`, "gi");
  ends.set(name, found);
  return found;
}

/** An end tag closes the nearest element of its name and all within it; one without a start is left out. */
function closeTag(state: State, name: string): void {
  const { dropped, droppedCounts, open, counts, out } = state;
  if ((droppedCounts.get(name) ?? 0) > 0) {
    for (let last = dropped.pop(); last !== undefined; last = dropped.pop()) {
      bump(droppedCounts, last, -1);
      if (closedBy.has(last)) out.push("<br>");
      if (last === name) return;
    }
  }
  if ((counts.get(name) ?? 0) === 0) return;
  for (const lost of dropped) bump(droppedCounts, lost, -1);
  dropped.length = 0;
  while (open.length) if (pop(state) === name) break;
  out.push(`</${name}>`);
}
