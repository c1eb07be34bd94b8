import { bylineJoints, bylineOpeners } from "../../lang/en/page.ts";

const opener = new RegExp(`^\\(?(?:${[...bylineOpeners].sort((a, b) => b.length - a.length).join("|")})\\s+`, "i");
const desk = /^\(?(?:reporting|writing|additional reporting|editing) by .{3,200}$/i;
const capitalName = /^\p{Lu}[\p{Ll}-]+ (?:\p{Lu}[\p{Ll}.-]* )?\p{Lu}{3,}(?![\p{L}])/u;

/** Who wrote the article, as a line names them ("By A. Person | Agency"), without the opening word; null for another line. */
export function byline(words: string): string | null {
  if (words.length > 220) return null;
  if (desk.test(words)) return words.replace(/^\(|\)$/g, "").replace(/^(?:reporting|writing) by /i, "");
  const m = opener.exec(words);
  const names = m ? words.slice(m[0].length) : capitalName.test(words) ? words : null;
  return names && namesOnly(names) ? names : null;
}

function namesOnly(words: string): boolean {
  const list = words.split(/[\s,|/&•·–—-]+/).filter((w) => /[\p{L}\d]/u.test(w));
  if (!list.length || list.length > 16 || /[.!?]$/.test(words.replace(/\b\p{Lu}\.$/u, ""))) return false;
  return (
    list.every((w) => /^[\p{Lu}@(]/u.test(w) || /^al-/i.test(w) || bylineJoints.has(w.toLowerCase())) &&
    /^\p{Lu}/u.test(list[0] ?? "")
  );
}
