import type { Tag } from "../doc.ts";
import { doubled, irregularNouns, irregularOthers, irregularVerbs, withE, withoutE } from "./lemma-words.ts";

/**
 * The dictionary form, lower case, of a word in lower case, going by its part of speech and Penn form. Verbs lose
 * their endings, nouns their plural, adjectives their degree; of hyphenated words the last part changes.
 */
export function lemmaOf(lower: string, tag: Tag, form: string): string {
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && hyphen < lower.length - 1 && (tag === "NOUN" || tag === "VERB"))
    return lower.slice(0, hyphen + 1) + lemmaOf(lower.slice(hyphen + 1), tag, form);
  switch (tag) {
    case "VERB":
    case "AUX":
      return verb(lower, form);
    case "NOUN":
      return form === "NNS" ? plural(lower) : lower;
    case "PROPN":
      return form === "NNPS" ? plural(lower) : lower;
    case "ADJ":
    case "ADV":
      return /^(JJ|RB)[RS]$/.test(form) ? degree(lower) : lower;
    default:
      return irregularOthers.get(lower) ?? lower;
  }
}

function verb(word: string, form: string): string {
  if (word === "'s") return form === "VBZ" ? "be" : "'s";
  if (word === "'d") return form === "MD" ? "would" : "have";
  // "found", "lay", "saw", "wound", "ground", "bore": as they stand they are verbs of their own.
  if ((form === "VB" || form === "VBP" || form === "MD") && !/^('|am$|are$|ca$|wo$|sha$|gon$)/.test(word)) return word;
  const known = irregularVerbs.get(word) ?? prefixed(word);
  if (known) return known;
  if (form === "VBZ" || (form === "" && /[^s]s$/.test(word))) return third(word);
  if (/^[dltv]ied$/.test(word)) return word.slice(0, -1);
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^e]ed$/.test(word) && word.length > 3) return stem(word.slice(0, -2));
  if (/eed$/.test(word) && /^(VBD|VBN)$/.test(form))
    return /(agr|fr|gu?arant|decr|refer)eed$/.test(word) ? word.slice(0, -1) : word;
  if (/ing$/.test(word) && word.length > 4 && form === "VBG") return stem(word.slice(0, -3));
  return word;
}

/** "retook" as "took", "outfought" as "fought". */
function prefixed(word: string): string | null {
  const m = /^(re|over|out|under|mis|un|fore|with)-?(.{3,})$/.exec(word);
  const base = m && irregularVerbs.get(m[2]!);
  return base && !/^(be|have|do|ri?d|lie)$/.test(base) ? m[1] + base : null;
}

/** A verb without its "-ed" or "-ing", given back a mute e or a single consonant where spelling asks for it. */
function stem(bare: string): string {
  if (doubled.has(bare) || withoutE.has(bare)) return bare;
  if (/([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  if (/ll$/.test(bare) && (withoutE.has(bare.slice(0, -1)) || /[^aeiou][aeiou].*[^aeiou][eo]ll$/.test(bare)))
    return bare.slice(0, -1);
  if (withE.has(`${bare}e`)) return `${bare}e`;
  for (const known of [/^(?:re|un|dis|over|out|under|mis|pre|co)-?(.+)$/.exec(bare)?.[1]])
    if (known && withoutE.has(known)) return bare;
  return mute.test(bare) && !/(?:ss|[aeiou]{2}(?:[dtnmlrkp])|ow|[a-z]{2}(?:er|en|on|el|et|it|op|ip))$/.test(bare)
    ? `${bare}e`
    : exceptional(bare);
}

/** Endings that a mute e follows: a soft c or g, v, z, u, l behind a consonant, one consonant behind one vowel … */
const mute =
  /(?:[cvzu]|[^s]s|[adlru]g|ieg|[bcdfgkptz]l|[^aeiou]at|[aeiou][drkm]|[aiouy]n|[aeiou]l|[^aeiou][iou]t|[aiou]p|[iou]b|ath)$/;

function exceptional(bare: string): string {
  if (
    /(?:[aeo]u?s|ois|ais|eas|oos|ies)$/.test(bare) ||
    /(?:iev|eiv|eav|oic|ieg|uir|quir|[^q]uid|iat|uat|eng|lleg)$/.test(bare)
  )
    return `${bare}e`;
  return bare;
}

function third(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o|go|do)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function plural(word: string): string {
  if (/\d/.test(word)) return word;
  const known = irregularNouns.get(word);
  if (known) return known;
  if (/[a-z]{3,}(?:men)$/.test(word)) return `${word.slice(0, -3)}man`;
  return /'s$/.test(word) ? word.slice(0, -2) : third(word);
}

function degree(word: string): string {
  const known = irregularOthers.get(word);
  if (known) return known;
  const m = /^(.{2,}?)(?:er|est)$/.exec(word);
  if (!m) return word;
  const bare = m[1]!;
  if (/ll$/.test(bare)) return bare;
  if (/i$/.test(bare)) return `${bare.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(bare)) return bare.slice(0, -1);
  return /(?:[cvgs]|[^aeiou]l|[aeiou][dtr])$/.test(bare) && !/(?:ss|[aeiou]{2}[dtr]|ng)$/.test(bare)
    ? `${bare}e`
    : bare;
}
