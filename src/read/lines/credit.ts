import { captionOpeners, creditOpeners } from "../../lang/en/page.ts";
import type { Block } from "../../model/article.ts";
import { closes, count, type Line, piece } from "./line.ts";

const openers = [...creditOpeners].sort((a, b) => b.length - a.length).join("|");
const opener = new RegExp(
  `^(?:[©Ⓒ]|\\(c\\)|(?:${openers})\\s*[:/]|(?:photo|photos|photograph|image|picture|video) by |(?:photo )?courtesy of )`,
  "i",
);
const bracketed = /^(?:\[[^[\]]{2,60}\]|\((?:\p{Lu}[\p{L}\d.&-]*[ /]?){1,5}\))$/u;
const slashed = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}\/\s?(?:\p{Lu}[\p{L}.'’-]*\s?(?:via |for )?){1,6}$/u;
const pictureWord = "(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo|[Ss]creenshot|[Cc]redit)s?";
const name = "\\p{Lu}[\\p{L}.'’-]*";
const tails = [
  `\\([^()]{0,20}${pictureWord}[^()]{0,60}\\)`,
  `\\(${name}(?: ${name}){0,3}/[^()/]{2,40}\\)`,
  "\\[[^[\\]/]{2,40}/[^[\\]]{2,40}\\]",
  "©[^©]{2,60}",
  `${pictureWord}(?: [Cc]redit)?\\s?: ?[^:.]{2,60}`,
  `\\p{Lu}{2,}/${name}(?: ${name}){0,3}`,
];
const tail = new RegExp(`\\s*(?:${tails.join("|")})\\.?$`, "u");
const numbered = /^item \d{1,3} of \d{1,3}\s/i;
const longest = 1200;

/** Whether a line is nothing but a picture's credit. */
export function isCredit(words: string): boolean {
  if (words.length > 140 || count(words) > 14) return false;
  if (bracketed.test(words)) return /\p{L}/u.test(words);
  if (slashed.test(words)) return true;
  return opener.test(words) && count(words) <= 12 && !/[.!?]\s/.test(words) && glue(words) === 0;
}

/** Credit and caption in one line, each a block of its own; `credits` are the page's lines that are credits and nothing else. Null where it is neither. */
export function creditLine(line: Line, credits: readonly string[]): readonly Block[] | null {
  const { words } = line;
  if (words.length > longest) return null;
  if (isCredit(words)) return [piece(line, "credit")];
  if (/^[©Ⓒ]/.test(words) || opener.test(words)) {
    const at = cut(words, credits);
    if (at)
      return [
        piece(line, "credit", 0, words.slice(0, at).trimEnd().length),
        piece(line, "caption", at + blank(words, at)),
      ];
  }
  return caption(line);
}

const blank = (words: string, at: number): number => words.slice(at).length - words.slice(at).trimStart().length;

/** Where the credit ends and the caption glued to it begins; 0 where that cannot be told. */
function cut(words: string, credits: readonly string[]): number {
  const known = credits
    .filter((c) => c.length < words.length && words.startsWith(c))
    .sort((a, b) => b.length - a.length)[0];
  if (known && /^\s*["“'‘]?[\p{Lu}\d]/u.test(words.slice(known.length))) return known.length;
  return glue(words);
}

/** A small letter, digit or bracket directly before a capital ("KremlPresident"), with a caption's worth of words after it. */
function glue(words: string): number {
  for (const m of words.slice(0, 160).matchAll(/(?<=\p{Ll}{2}|[)\]]|\d)(?=\p{Lu}\p{Ll}+\s|A\s|I\s|“\p{Lu})/gu)) {
    if (/\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)$/.test(words.slice(0, m.index))) continue;
    if (count(words.slice(m.index)) >= 4) return m.index;
  }
  return 0;
}

function caption(line: Line): readonly Block[] | null {
  const { words } = line;
  const low = words.slice(0, 40).toLowerCase();
  const opens =
    numbered.test(words) || captionOpeners.some((o) => low.startsWith(o) && !/^\p{L}/u.test(low.slice(o.length)));
  const end = tail.exec(words.slice(-160));
  const at = end ? words.length - Math.min(160, words.length) + end.index : 0;
  const credited = end !== null && at > 0 && (opens || !closes(words.slice(0, at)) || count(words.slice(0, at)) <= 60);
  if (!opens && !credited) return null;
  if (!credited) return [piece(line, "caption")];
  return [piece(line, "caption", 0, at), piece(line, "credit", at + blank(words, at))];
}
