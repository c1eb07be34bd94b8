import type { Mention } from "./beat.ts";

/** Names an article writes in full and shortens: short form → full name. */
export type ShortNames = ReadonlyMap<string, string>;

const pair =
  /((?:\p{Lu}[\p{L}\p{N}’'-]*|of|the|for|and|de|la|al|du)(?:[ \u00A0](?:\p{Lu}[\p{L}\p{N}’'-]*|of|the|for|and|de|la|al|du)){1,9})(?:,? (?:or|also known as|known as)(?: the| its acronym)? (\p{Lu}[\p{L}\p{N}-]{1,9}),| ?\((?:the )?["“]?(\p{Lu}[\p{L}\p{N}-]{1,9})["”]?\))/gu;

/**
 * "The Sorrel Front of the Hills (SFH)", "the Sorrel Front, or SF,": the short forms a text introduces itself. Only those whose
 * letters are initials of the name's words, in order; a short form told twice keeps its first name. Linear in the text.
 */
export function shortNames(text: string): ShortNames {
  const found = new Map<string, string>();
  for (const m of text.matchAll(pair)) {
    const short = m[2] ?? m[3]!;
    const full = spelledOut(m[1]!.replace(/\s+/g, " "), short);
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
  const more: Mention[] = [];
  for (const [form, full] of short) {
    const known = mentions.find((m) => m.type !== "place" && text.slice(m.start, m.end).replace(/\s+/g, " ") === full);
    if (!known || mentions.some((m) => text.slice(m.start, m.end) === form)) continue;
    for (const m of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}-])`, "gu")))
      more.push({ ...known, start: m.index, end: m.index + form.length });
  }
  return more.length ? [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end) : mentions;
}
