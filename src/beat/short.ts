import type { Mention } from "./beat.ts";

/** Names an article writes in full and shortens: short form → full name. */
export type ShortNames = ReadonlyMap<string, string>;

const word = "(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|of|the|for|and|de|la|al|du)";
const form = "(\\p{Lu}[\\p{L}\\p{N}-]{1,9})";
/** A short form as it is brought in: "(SF)", ", also known as the SF,". */
const brought = new RegExp(
  `,? (?:or|also known as|known as)(?: the| its acronym)? ${form},| ?\\((?:the )?["“]?${form}["”]?\\)`,
  "gu",
);
/** What may be a name, up to where its short form is brought in. */
const before = new RegExp(`${word}(?:[ \\u00A0]${word}){1,9}$`, "u");
/** How far before its short form a name may begin, in UTF-16 units: ten long words. */
const reach = 300;

/**
 * "The Sorrel Front of the Hills (SFH)", "the Sorrel Front, or SF,": the short forms a text introduces itself. Only those whose
 * letters are initials of the name's words, in order; a short form told twice keeps its first name. Linear in the text.
 */
export function shortNames(text: string): ShortNames {
  if (asked?.text !== text) asked = { text, names: namesIn(text) };
  return asked.names;
}

/** The text asked about last: two stations ask about the same one. */
let asked: { readonly text: string; readonly names: ShortNames } | null = null;

function namesIn(text: string): ShortNames {
  const found = new Map<string, string>();
  let last = 0;
  // Names are many and what brings in a short form is rare: that is looked for first.
  for (const m of text.matchAll(brought)) {
    const name = before.exec(text.slice(Math.max(last, m.index - reach), m.index))?.[0];
    last = m.index + m[0].length;
    const short = m[1] ?? m[2]!;
    const full = name && spelledOut(name.replace(/\s+/g, " "), short);
    if (full && !found.has(short)) found.set(short, full);
  }
  return found;
}

/** The part of the words before it that a short form stands for, or null. */
function spelledOut(words: string, short: string): string | null {
  const list = words.split(" ");
  const letters = short.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  if (letters.length < 2) return null;
  for (let from = list.length - letters.length; from >= 0; from--) {
    if (!/^\p{Lu}/u.test(list[from]!)) continue;
    const name = list.slice(from);
    const initials = name
      .flatMap((w) => w.split("-"))
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0]!.toLowerCase());
    if (initials.join("") === letters || subsequence(letters, initials)) return name.join(" ");
  }
  return null;
}

/** Whether the letters are the first letter of the name and others of its initials, in order, all but one of them at least. */
function subsequence(letters: string, initials: readonly string[]): boolean {
  if (letters[0] !== initials[0] || initials.length - letters.length > 1) return false;
  let k = 0;
  for (const initial of initials) if (initial === letters[k]) k++;
  return k === letters.length;
}

/** The mentions of a text with those by short forms of names that are mentions themselves: "the SF" where the text has "Sorrel Front (SF)". */
export function withShort(text: string, mentions: readonly Mention[], short: ShortNames): readonly Mention[] {
  if (!short.size) return mentions;
  const more: Mention[] = [];
  const named = new Map<string, Mention>();
  const spelt = new Set<string>();
  for (const m of mentions) {
    const words = text.slice(m.start, m.end);
    spelt.add(words);
    const full = words.replace(/\s+/g, " ");
    if (m.type !== "place" && !named.has(full)) named.set(full, m);
  }
  for (const [form, full] of short) {
    const known = named.get(full);
    if (!known || spelt.has(form)) continue;
    for (const m of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}-])`, "gu")))
      more.push({ ...known, start: m.index, end: m.index + form.length });
  }
  return more.length ? [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end) : mentions;
}
