import { type Family, type Mark, marksIn } from "./marks.ts";
import { type Span, trim } from "./span.ts";

/** A quoted stretch: `start`/`end` are of the words inside, the marks and the space next to them left out. */
export interface Quotation extends Span {
  /** The opening mark, to the letter. */
  readonly mark: string;
  /** 0 for outer quotations, 1 for a quotation in one … */
  readonly depth: number;
  /** False where the closing mark is missing and the end is the paragraph's. */
  readonly closed: boolean;
  /** True where it goes on from a paragraph before that was left open. */
  readonly continues: boolean;
}

/** A paragraph to look in. `apart`: no quotation runs into it or out of it (a headline, a caption, a post). */
export interface Paragraph extends Span {
  readonly apart?: boolean;
}

interface Open {
  readonly family: Family;
  readonly mark: string;
  /** Offset of the mark itself; of the paragraph where the mark is not repeated. */
  readonly at: number;
  readonly start: number;
  readonly continues: boolean;
}

/**
 * Every quoted stretch of a text, in text order, inner ones after the one they lie in. Offsets are UTF-16 units of
 * `text`. Knows all usual styles, nesting, quotations opened anew at each paragraph, missing closing marks, and tells
 * apostrophes from single marks. `elided` are lower-case words that are written with an apostrophe before them.
 */
export function quotesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  elided: ReadonlySet<string> = new Set(),
): Quotation[] {
  const found: Quotation[] = [];
  const running = paragraphs.filter((p) => !p.apart);
  let pending: readonly Open[] = [];
  running.forEach((paragraph, i) => {
    const reader = new Reader(text, paragraph, running[i + 1] ?? null, pending, elided);
    pending = reader.read(found);
  });
  for (const p of paragraphs) if (p.apart) new Reader(text, p, null, [], elided).read(found);
  return nested(found.filter((q) => q.end > q.start));
}

/** Text order, and depth by what lies in what. */
function nested(found: Quotation[]): Quotation[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: Quotation[] = [];
  return found.map((q) => {
    while (around.length && around.at(-1)!.end <= q.start) around.pop();
    const placed = { ...q, depth: around.length };
    around.push(placed);
    return placed;
  });
}

/** The state machine over one paragraph's marks: a stack of what is open. */
class Reader {
  private readonly text: string;
  private readonly paragraph: Span;
  private readonly next: Span | null;
  private readonly pending: readonly Open[];
  private readonly marks: readonly Mark[];
  private readonly stack: Open[] = [];
  private found: Quotation[] = [];

  constructor(text: string, at: Span, next: Span | null, pending: readonly Open[], elided: ReadonlySet<string>) {
    this.text = text;
    this.paragraph = trim(text, at);
    this.next = next && trim(text, next);
    this.pending = pending;
    this.marks = marksIn(text, this.paragraph.start, this.paragraph.end, elided);
  }

  /** Adds what it finds; gives back what is open at the end. */
  read(found: Quotation[]): readonly Open[] {
    this.found = found;
    this.goOn();
    this.marks.forEach((mark, i) => {
      if (mark.family === "single") this.single(mark, i);
      else this.double(mark, i);
    });
    return this.atEnd();
  }

  /** A quotation left open before goes on although its mark is not repeated: the first such mark here closes it. */
  private goOn(): void {
    const open = this.pending[0];
    if (!open || open.family === "single") return;
    const first = this.marks.find((m) => m.family === open.family);
    if (first?.role !== "close") return;
    const { start } = this.paragraph;
    this.stack.push({ family: open.family, mark: open.mark, at: start, start, continues: true });
  }

  private double(mark: Mark, i: number): void {
    const own = this.stack.findLastIndex((o) => o.family === mark.family);
    if (own < 0) {
      if (mark.role === "open" || (mark.role === "either" && this.following(i) !== null)) this.open(mark);
      return;
    }
    if (mark.role === "open") {
      if (this.isInner(i)) this.open(mark);
      else {
        this.drop(own, mark.at);
        this.open(mark);
      }
    } else if (!this.isInch(mark, i)) this.close(own, mark.at);
  }

  private single(mark: Mark, i: number): void {
    const top = this.stack.at(-1);
    const open = top?.family === "single" ? top : null;
    if (mark.role === "open" || (mark.mark === "‘" && open?.mark !== "‚")) {
      if (!open && (this.closesLater(i) || this.mayStayOpen(mark))) this.open(mark);
    } else if (open && !this.isPossessive(mark, i)) this.close(this.stack.length - 1, mark.at);
  }

  private open(mark: Mark): void {
    const again = this.pending.some((o) => o.family === mark.family) && this.isFirst(mark);
    const start = mark.at + mark.mark.length;
    this.stack.push({ family: mark.family, mark: mark.mark, at: mark.at, start, continues: again });
  }

  /** Whether only marks stand between the beginning of the paragraph (or its bullet or dash) and this one. */
  private isFirst(mark: Mark): boolean {
    return mark.at - this.paragraph.start < 6 && !/[\p{L}\p{N}]/u.test(this.text.slice(this.paragraph.start, mark.at));
  }

  /** Closes the stack's member `own` at `end`, and what was left open in it. */
  private close(own: number, end: number): void {
    this.drop(own + 1, end);
    this.keep(this.stack.pop()!, end, true);
  }

  /** Gives up what is open from `own` upwards, its words ending at `end`. A single mark never closed was no quotation mark. */
  private drop(own: number, end: number): void {
    while (this.stack.length > own) {
      const open = this.stack.pop()!;
      if (open.family !== "single" || open.mark === "‘") this.keep(open, end, false);
    }
  }

  private keep(open: Open, end: number, closed: boolean): void {
    const inside = trim(this.text, { start: open.start, end });
    this.found.push({
      start: inside.start,
      end: inside.end,
      mark: open.mark,
      depth: 0,
      closed,
      continues: open.continues,
    });
  }

  private atEnd(): readonly Open[] {
    const left = this.stack.filter((o) => o.family !== "single" || this.mayStayOpen(o));
    for (const open of left) this.keep(open, this.paragraph.end, false);
    return left;
  }

  /** A single mark with no partner is a quotation only if it begins the paragraph and the next one begins alike. */
  private mayStayOpen(open: { readonly at: number; readonly mark: string }): boolean {
    const begins = this.text.slice(this.paragraph.start, open.at).trim() === "";
    return begins && this.next !== null && this.text.startsWith(open.mark, this.next.start);
  }

  private following(i: number): Mark | null {
    const { family } = this.marks[i]!;
    for (let k = i + 1; k < this.marks.length; k++) if (this.marks[k]!.family === family) return this.marks[k]!;
    return null;
  }

  /** A second opening mark is an inner quotation if two closing ones follow; else the first was never closed. */
  private isInner(i: number): boolean {
    const one = this.following(i);
    if (one?.role !== "close") return false;
    return this.following(this.marks.indexOf(one, i))?.role === "close";
  }

  /** 12" within a quotation: a digit before, more of the sentence behind, and the quotation's own end still to come. */
  private isInch(mark: Mark, i: number): boolean {
    if (
      mark.mark !== '"' ||
      !/\d/.test(this.text[mark.at - 1] ?? "") ||
      !/^ \p{Ll}/u.test(this.text.slice(mark.at + 1, mark.at + 3))
    )
      return false;
    return this.following(i)?.role === "close";
  }

  private closesLater(i: number): boolean {
    return this.following(i)?.role === "close";
  }

  /** The soldiers’ losses, within single marks: an s before, a word behind, and the quotation's own end still to come. */
  private isPossessive(mark: Mark, i: number): boolean {
    const at = mark.at;
    return (
      /s/i.test(this.text[at - 1] ?? "") && /^ \p{L}/u.test(this.text.slice(at + 1, at + 3)) && this.closesLater(i)
    );
  }
}
