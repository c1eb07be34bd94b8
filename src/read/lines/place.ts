import { months } from "../../lang/en/page.ts";

const capital = (name: string): string => name[0]?.toUpperCase() + name.slice(1);
const month = [...months.keys()].flatMap((m) => [capital(m), m.toUpperCase()]).join("|");
const town = "\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}";
const land = "(?:[,/] ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3})?";
const day = `(?:,? (?:(?:${month})\\.? \\d{1,2}|\\d{1,2} (?:${month}))(?:, \\d{4})?)?`;
const wire = "(?: ?\\([^()]{2,40}\\))?";
const dashed = new RegExp(`^(?:${town})(${land})(${day})(${wire})\\s*[—–-]{1,2}(?=\\s|$)\\s*`, "u");
const slashed = new RegExp(`^${town}(${land})(${day})[.,]? /[^/]{2,30}/\\.?\\s*[—–-]{0,2}\\s*`, "u");

/** Length of a place line that opens a paragraph ("XVILLE, Land (Wire) — "), white space after it included; 0 for none. */
export function placeLine(words: string): number {
  const head = words.slice(0, 120);
  const m = dashed.exec(head) ?? slashed.exec(head);
  if (!m || !capitals(head)) return 0;
  const bare = !m[1] && !m[2] && !m[3];
  const next = head.slice(m[0].length, m[0].length + 1);
  return bare && !/[\p{Lu}"'“‘«]/u.test(next) ? 0 : m[0].length;
}

/** The first word is a town in capitals: at least three letters, none of them small. */
const capitals = (head: string): boolean => /^\p{Lu}[\p{Lu}'’.-]{2,}(?![\p{Ll}])/u.test(head);
