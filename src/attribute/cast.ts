import type { Beat, Mention } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import { bodyWords } from "../lang/en/sources.ts";
import { offices, ranks } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import { firstNameBefore, mayBeCalled, sameSound } from "./first-names.ts";
import { type Line, lineAt } from "./line.ts";

/** The people an article names: how it writes them in full, and whom of the beat they are. */
export interface Cast {
  /** Full name as the article writes it, by its last word in lower case. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Full name as the article writes it, by the beat's id of the person. */
  readonly byId: ReadonlyMap<string, string>;
  /** Who is named in full behind a title, by that title's last word in lower case: the last one, and where. */
  readonly titled: ReadonlyMap<string, { readonly name: string; readonly at: number }>;
}

/** Goes through an article once for its full names: the beat's people first, then runs of capitals that look like a person's. */
export function castOf(
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  beat: Beat,
  known: readonly Speaker[],
): Cast {
  const fullNames = new Map<string, string>();
  const byId = new Map<string, string>();
  const taken = new Map<number, number>();
  for (const m of mentions) {
    if (m.type !== "person") {
      if (m.type !== "title") taken.set(m.start, Math.max(m.end, taken.get(m.start) ?? 0));
      continue;
    }
    const words = text.slice(m.start, m.end).replace(/\s+/g, " ");
    const id = m.ids[0]!;
    if (!words.includes(" ")) written(text, lines, mentions, beat, m, byId);
    if (!words.includes(" ") || /^(mr|mrs|ms|gen|president)\b/i.test(words)) continue;
    if (!byId.has(id) && isFull(beat, id, words)) byId.set(id, words);
    keep(fullNames, words);
  }
  for (const speaker of known) {
    if (speaker.name.startsWith("unnamed") || !speaker.name.includes(" ") || speaker.id?.startsWith("organisations"))
      continue;
    if (speaker.id && !byId.has(speaker.id)) byId.set(speaker.id, speaker.name);
    keep(fullNames, speaker.name);
  }
  const titled = new Map<string, { name: string; at: number }>();
  for (const line of lines) runs(text, line, taken, fullNames, titled);
  return { fullNames, byId, titled };
}

/** Keeps the name of somebody the beat knows with the first name the article writes before it, spelt as the beat does not have it. */
function written(
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
  beat: Beat,
  m: Mention,
  byId: Map<string, string>,
): void {
  const entry = lookup(beat, m.ids[0]!);
  const line = lineAt(lines, m.start);
  const first = line && line.start <= m.start ? firstNameBefore(text, mentions, line, m) : null;
  if (first && entry?.type === "person" && !byId.has(m.ids[0]!) && mayBeCalled(entry.person, first))
    byId.set(m.ids[0]!, `${first} ${text.slice(m.start, m.end)}`);
}

const keep = (names: Map<string, string>, full: string): void => {
  const last = full.split(" ").at(-1)!.toLowerCase();
  if (!names.has(last)) names.set(last, full);
};

function isFull(beat: Beat, id: string, words: string): boolean {
  const entry = lookup(beat, id);
  return entry?.type === "person" && words.split(" ").length >= 2;
}

/** Runs of two to four capitals that hold no title and no word of a body, and are no name of the beat's other tables. */
function runs(
  text: string,
  line: Line,
  taken: ReadonlyMap<number, number>,
  names: Map<string, string>,
  titled: Map<string, { name: string; at: number }>,
): void {
  const { words, classes } = line;
  for (let i = 0; i < words.length; i++) {
    if (classes[i] !== "name" || skipped(words[i]!.lower)) continue;
    let j = i;
    while (j < words.length && classes[j] === "name" && !skipped(words[j]!.lower) && !taken.has(words[j]!.start)) j++;
    const n = j - i;
    if (
      n >= 2 &&
      n <= 4 &&
      !bodyWords.has(words[j - 1]!.lower) &&
      !words.slice(i, j).some((w) => bodyWords.has(w.lower) || w.text === w.text.toUpperCase())
    ) {
      const full = text.slice(words[i]!.start, words[j - 1]!.end).replace(/\s+/g, " ");
      keep(names, full);
      const title = words[i - 1]?.lower ?? "";
      if (skipped(title) && !/^(mr|mrs|ms|dr)$/.test(title)) titled.set(title, { name: full, at: words[i]!.start });
    }
    i = Math.max(i, j - 1);
  }
}

const skipped = (lower: string): boolean =>
  ranks.has(lower.endsWith(".") ? lower.slice(0, -1) : lower) || offices.has(lower);

/**
 * A person's name as this article would write it in full: the full form it uses anywhere; else the beat's first names with the
 * surname as the article spells it; else the words themselves.
 */
export function fullNameOf(cast: Cast, beat: Beat, words: string, id: string | null): string {
  const own = id ? cast.byId.get(id) : undefined;
  if (own) return own;
  if (id) return listedName(beat, words, id);
  const last = words.split(" ").at(-1)!;
  const full = cast.fullNames.get(last.toLowerCase());
  if (!words.includes(" ")) return full ?? byFirstName(cast, words) ?? words;
  return full && sameFirst(full, words) ? full : words;
}

/** Whether two full names may be one person's: "Tovan Oru", "T. Oru" and "Tovan Ilo Oru", but not "Sera Oru". */
const sameFirst = (full: string, words: string): boolean => {
  const [first = "", given = ""] = [full.split(" ")[0], words.split(" ")[0]];
  return (
    full.split(" ").includes(given) ||
    words.split(" ").includes(first) ||
    /^\p{Lu}\.?$/u.test(given) ||
    sameSound(first, given)
  );
};

/** The one full name a first name opens, where people are called by it ("Birhan Oru … Birhan said"). */
function byFirstName(cast: Cast, word: string): string | undefined {
  const found = [...cast.fullNames.values()].filter((full) => full.split(" ")[0] === word);
  return found.length === 1 ? found[0] : undefined;
}

/** The beat's first names with the surname as the article spells it; a full form of the article's own stays as it is. */
function listedName(beat: Beat, words: string, id: string): string {
  const entry = lookup(beat, id);
  const bare = words.replace(/^(\p{L}+\.? )?(?=\S+$)/u, (m) =>
    ranks.has(m.trim().replace(/\.$/, "").toLowerCase()) ? "" : m,
  );
  if (entry?.type !== "person" || bare.includes(" ")) return bare;
  const known = entry.person.name.split(" ");
  return known.length > 1 && known.at(-1) !== bare ? [...known.slice(0, -1), bare].join(" ") : entry.person.name;
}
