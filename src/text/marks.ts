/** Which marks can open and close one another: “ ” „ " are one family, ‘ ’ ‚ ' another, « » a third … */
export type Family = "double" | "single" | "angle" | "half-angle" | "corner" | "white-corner";

/** What the place of a mark tells: `either` where both or neither could be. */
export type Role = "open" | "close" | "either";

/** A mark that may begin or end a quotation, as it stands in a text. */
export interface Mark {
  /** Offset of its first unit. */
  readonly at: number;
  /** To the letter: `"`, `“`, "``" … */
  readonly mark: string;
  readonly family: Family;
  readonly role: Role;
}

const anyMark = /``|''|["'“”„‟‘’‚‛«»‹›「」『』＂`]/g;
const isMark = /["'“”„‟‘’‚‛«»‹›「」『』＂`]/;
const wordlike = /[\p{L}\p{N}]/u;
const opensBefore = /[\s([{\-–—―/…\u200b]/;
const closesAfter = /[\s)\]}\-–—―/….,;:!?\u200b]/;

const families: Readonly<Record<string, Family>> = {
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  '"': "double",
  "＂": "double",
  "``": "double",
  "''": "double",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "'": "single",
  "`": "single",
  "«": "angle",
  "»": "angle",
  "‹": "half-angle",
  "›": "half-angle",
  "「": "corner",
  "」": "corner",
  "『": "white-corner",
  "』": "white-corner",
};
/** Marks whose shape alone tells what they do; ” and “ also serve the other way round (”så”, „so“) and are decided later. */
const fixed: Readonly<Record<string, Role>> = {
  "„": "open",
  "‟": "open",
  "``": "open",
  "「": "open",
  "『": "open",
  "」": "close",
  "』": "close",
};
const shape: Readonly<Record<string, Role>> = {
  "“": "open",
  "”": "close",
  "«": "open",
  "»": "close",
  "‹": "open",
  "›": "close",
};

/**
 * The quotation marks of `text` between two offsets, apostrophes left out where their place gives them away
 * (don’t, ’90s, rock ’n’ roll when `elided` holds "n"). Linear in the length of the stretch.
 */
export function marksIn(text: string, start: number, end: number, elided: ReadonlySet<string>): Mark[] {
  const found: Mark[] = [];
  // Within the stretch alone: a search that ran on to the next mark of the text would make texts without marks quadratic.
  for (const m of text.slice(start, end).matchAll(anyMark)) {
    const at = start + m.index;
    const family = families[m[0]]!;
    const role = family === "single" ? singleRole(text, at, start, end, elided) : roleOf(text, at, m[0], start, end);
    if (role) found.push({ at, mark: m[0], family, role });
  }
  return found;
}

/** The nearest unit before `at` that is no quotation mark; "" at the beginning. Looks at four units at most. */
function before(text: string, at: number, start: number): string {
  for (let i = at - 1; i >= start && i >= at - 4; i--) if (!isMark.test(text[i]!)) return text[i]!;
  return "";
}

function after(text: string, at: number, end: number): string {
  for (let i = at; i < end && i < at + 4; i++) if (!isMark.test(text[i]!)) return text[i]!;
  return "";
}

function roleOf(text: string, at: number, mark: string, start: number, end: number): Role {
  const sure = fixed[mark];
  if (sure) return sure;
  const left = before(text, at, start);
  const right = after(text, at + mark.length, end);
  const place = placed(left, right);
  const usual = shape[mark];
  if (!usual) return place;
  return usual === place || place === "either" ? usual : "either";
}

/** What a mark between these two neighbours does. */
function placed(left: string, right: string): Role {
  const blankRight = right === "" || /\s/.test(right);
  const opens = (left === "" || opensBefore.test(left)) && !blankRight;
  const closes = left !== "" && !/\s/.test(left) && (right === "" || closesAfter.test(right));
  return opens === closes ? "either" : opens ? "open" : "close";
}

/** A single mark's role, or null where it is an apostrophe (or a foot mark). */
function singleRole(text: string, at: number, start: number, end: number, elided: ReadonlySet<string>): Role | null {
  const mark = text[at]!;
  const previous = at > start ? text[at - 1]! : "";
  const next = at + 1 < end ? text[at + 1]! : "";
  if (wordlike.test(previous) && wordlike.test(next)) return null;
  const left = before(text, at, start);
  const right = after(text, at + 1, end);
  const place = placed(left, right);
  if (mark === "‚") return place === "open" ? "open" : null;
  if (place === "open") return mark === "’" || leavesOut(text, at, end, elided) ? null : "open";
  if (place === "close" && mark === "`") return null;
  if (place === "either" && mark === "‘" && wordlike.test(next)) return "open";
  return place === "close" || (mark === "’" && left !== "" && !wordlike.test(next)) ? "close" : null;
}

/** '90s, 'em: the mark stands for letters or digits left out. */
function leavesOut(text: string, at: number, end: number, elided: ReadonlySet<string>): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, Math.min(end, at + 12)))?.[0] ?? "";
  return /^\d0s$/.test(word) || elided.has(word.toLowerCase());
}
