/** A feed cut at its entries. */
export interface Cut {
  /** What stands around the entries: the channel's own title, language, address. */
  readonly head: string;
  readonly entries: readonly Piece[];
  /** Line, from 1, of an entry that begins and never ends; null where all do. */
  readonly open: number | null;
}

/** One entry as it stands in the feed, from its first tag to its last. */
export interface Piece {
  readonly text: string;
  /** Its own bytes; null where the feed's charset has units of two bytes and they cannot be told apart by ASCII. */
  readonly bytes: Uint8Array | null;
  /** From 1. */
  readonly line: number;
}

const mark = /<!\[CDATA\[|<!--|<(\/?)(?:\w[\w.-]*:)?(item|entry)(?=[\s/>])[^>]*>/g;
const close: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->" };

/**
 * An XML feed → its entries (RSS `item`, Atom `entry`) with their own bytes, so that an entry that comes again in a feed that changed
 * is the same capture, and a broken entry spoils no other. Linear in the feed; marked sections and comments are passed over.
 */
export function cutFeed(bytes: Uint8Array, text: string, decode: (part: Uint8Array) => string): Cut {
  // Every charset a feed comes in keeps ASCII as it is, UTF-16 and UTF-32 apart: there a zero byte stands among the first.
  const wide = bytes.subarray(0, 8).includes(0);
  const raw = wide ? text : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const { ranges, open } = rangesIn(raw);
  const wordsAt = (from: number, to: number): string => (wide ? raw.slice(from, to) : decode(bytes.subarray(from, to)));
  const entries: Piece[] = [];
  const around: string[] = [];
  let at = 0,
    line = 1;
  for (const [from, to] of ranges) {
    around.push(wordsAt(at, from));
    line += lines(raw, at, from);
    entries.push({ text: wordsAt(from, to), bytes: wide ? null : bytes.subarray(from, to), line });
    line += lines(raw, from, to);
    at = to;
  }
  around.push(wordsAt(at, open ?? raw.length));
  return { head: around.join(""), entries, open: open === null ? null : line + lines(raw, at, open) };
}

function rangesIn(raw: string): {
  readonly ranges: readonly (readonly [number, number])[];
  readonly open: number | null;
} {
  const ranges: (readonly [number, number])[] = [];
  let begun: { readonly at: number; readonly name: string } | null = null;
  mark.lastIndex = 0;
  for (let found = mark.exec(raw); found; found = mark.exec(raw)) {
    const end = close[found[0]];
    const name = found[2] ?? "";
    if (end) {
      const past = raw.indexOf(end, mark.lastIndex);
      if (past < 0) break;
      mark.lastIndex = past + end.length;
    } else if (!found[1] && !begun && !found[0].endsWith("/>")) begun = { at: found.index, name };
    else if (found[1] && begun?.name === name) {
      ranges.push([begun.at, mark.lastIndex]);
      begun = null;
    }
  }
  return { ranges, open: begun?.at ?? null };
}

function lines(raw: string, from: number, to: number): number {
  let count = 0;
  for (let at = raw.indexOf("\n", from); at >= 0 && at < to; at = raw.indexOf("\n", at + 1)) count++;
  return count;
}
