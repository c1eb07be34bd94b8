/** A tag as it stands in the source; offsets count in the page. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  /** Behind its ">"; -1 where the page ends before it. */
  readonly end: number;
}

const nameAt = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y;
const toQuoteOrEnd = /[^"'>]*/y;

/**
 * The tag that begins at `lt`, attribute values in quotes passed over; null where the "<" begins none. As in the HTML standard's
 * tokenizer, a quote counts only where a value begins (behind "=").
 */
export function tagAt(html: string, lt: number): Tag | null {
  nameAt.lastIndex = lt;
  const m = nameAt.exec(html);
  if (!m) return null;
  const name = (m[2] ?? "").toLowerCase();
  const closing = m[1] === "/";
  let at = lt + m[0].length;
  while (at < html.length) {
    toQuoteOrEnd.lastIndex = at;
    at += toQuoteOrEnd.exec(html)?.[0].length ?? 0;
    const mark = html[at];
    if (mark === undefined) break;
    if (mark === ">") return { name, closing, start: lt, end: at + 1 };
    if (/=\s*$/.test(html.slice(Math.max(lt, at - 8), at))) {
      const close = html.indexOf(mark, at + 1);
      if (close < 0) break;
      at = close + 1;
    } else at++;
  }
  return { name, closing, start: lt, end: -1 };
}
