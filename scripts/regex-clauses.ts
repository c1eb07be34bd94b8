// The yardstick "regex clauses": what a day with regular expressions gives. Quotations with the nearest verb of reporting and the
// name beside it, "X said (that) …", "…, X said", "according to X". Prints attributions in the shape of ../shared/attribution:
//   node --import tsx scripts/regex-clauses.ts gum-other-dev > pred.jsonl
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../src/text/home.ts";

type Pair = [number, number];
interface Found {
  readonly source: Pair[];
  readonly cue: Pair[];
  readonly content: Pair[];
}

const verb =
  "(?:said|says|say|told|tells|added|adds|stated|states|claimed|claims|announced|announces|wrote|writes|tweeted|argued|argues|insisted|insists|warned|warns|explained|explains|reported|reports|suggested|suggests|noted|notes|confirmed|confirms|denied|denies|declared|declares|replied|admitted|admits|asked|predicted|predicts|acknowledged|acknowledges|alleged|testified|recalled|concluded|concludes|believes?|believed|thinks?|thought|knows?|knew|promised|vowed|pledged|urged|accused|called|described|maintains|maintained|contends|contended|responded|mentioned|shows?|showed|found|indicated|hopes?|hoped|expects?|expected)";
const pronoun = "(?:he|she|they|we|I|it|He|She|They|We|It|who)";
const name = `(?:(?:[Tt]he |[Aa]n? )?(?:[\\p{L}’'.-]+ ){0,3}?\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}|(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any) [\\p{Ll}-]+(?: [\\p{Ll}-]+)?|${pronoun})`;
const before = new RegExp(`(${name})(?:,[^,.“”"]{2,60},)? (${verb})\\b`, "u");
const after = new RegExp(`\\b(${verb}) (${name})`, "u");
const clause = new RegExp(
  `(${name})(?:,[^,.“”"]{2,60},)? (?:has |have |had |also |later )?(${verb})(?: (?:on )?\\w+day)?(?: reporters| [A-Z]\\w+)?(?: that|,|:)? (?=\\S)`,
  "u",
);
const closing = new RegExp(`^(.{15,}?), (?:(${name}) (${verb})|(${verb}) (${name}))(?: \\w+day)?[.]?$`, "u");
const according = new RegExp(`\\b([Aa]ccording to) (${name})`, "u");

function sentences(text: string): Pair[] {
  const found: Pair[] = [];
  for (const { segment, index } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text))
    if (segment.trim()) found.push([index, index + segment.trimEnd().length]);
  return found;
}

/** A group's place in the text, the match having begun at `at`. */
const place = (m: RegExpExecArray, group: number, at: number): Pair => {
  let from = m.index;
  for (let g = 1; g < group; g++) {
    const k = m[0].indexOf(m[g] ?? "", from - m.index);
    if (m[g]) from = m.index + k + m[g]!.length;
  }
  const start = at + m.index + m[0].indexOf(m[group] ?? "", from - m.index);
  return [start, start + (m[group] ?? "").length];
};

/** A second quotation with the same cue is more of the same. */
function add(found: Found[], one: Found): void {
  const same = found.find((f) => f.cue[0]![0] === one.cue[0]![0]);
  if (same) same.content.push(...one.content);
  else found.push(one);
}

/** Quotations of more than a few words, each with the reporting verb nearest to it in its paragraph. */
function quoted(text: string): Found[] {
  const found: Found[] = [];
  for (const m of text.matchAll(/[“"](\p{Lu}[^“”"\n]{19,}?)[”"]/gu)) {
    const content: Pair = [m.index + 1, m.index + 1 + m[1]!.length];
    const end = m.index + m[0].length;
    const behind = text.slice(end, end + 160).split("\n")[0]!;
    const ahead = text
      .slice(Math.max(0, m.index - 160), m.index)
      .split("\n")
      .at(-1)!;
    const a = after.exec(behind) ?? before.exec(behind);
    const b = [...ahead.matchAll(new RegExp(before, "gu"))].at(-1) as RegExpExecArray | undefined;
    if (a && (!b || a.index <= ahead.length - b.index)) {
      const swap = new RegExp(`^${verb}$`, "u").test(a[1]!);
      add(found, { source: [place(a, swap ? 2 : 1, end)], cue: [place(a, swap ? 1 : 2, end)], content: [content] });
    } else if (b) {
      const at = m.index - ahead.length;
      add(found, { source: [place(b, 1, at)], cue: [place(b, 2, at)], content: [content] });
    } else if (found.length && /^[\s“”"]*$/.test(text.slice(found.at(-1)!.content.at(-1)![1], m.index))) {
      found.at(-1)!.content.push(content);
    }
  }
  return found;
}

/** A sentence's clause of saying, where no quotation has been taken from it. */
function said(text: string, [start, end]: Pair): Found | null {
  const words = text.slice(start, end);
  const bare = words.replace(/[.!?]$/, "");
  const told = according.exec(words);
  if (told) {
    const source = place(told, 2, start);
    const cue = place(told, 1, start);
    const comma = words.indexOf(",", source[1] - start);
    const content: Pair = told.index < 3 ? [start + comma + 2, start + bare.length] : [start, cue[0]];
    return content[1] - content[0] > 10 && (told.index >= 3 || comma > 0)
      ? { source: [source], cue: [cue], content: [content] }
      : null;
  }
  const last = closing.exec(words);
  if (last) {
    const [s, c] = last[2] ? [2, 3] : [5, 4];
    return {
      source: [place(last, s, start)],
      cue: [place(last, c, start)],
      content: [[start, start + last[1]!.length]],
    };
  }
  const first = clause.exec(words);
  if (!first) return null;
  const from = start + first.index + first[0].length;
  return from < start + bare.length - 8
    ? { source: [place(first, 1, start)], cue: [place(first, 2, start)], content: [[from, start + bare.length]] }
    : null;
}

const set = process.argv[2] ?? "gum-other-dev";
for (const row of readFileSync(join(home(), "..", "shared", "attribution", `${set}.jsonl`), "utf8")
  .split("\n")
  .filter(Boolean)) {
  const { id, text } = JSON.parse(row) as { id: string; text: string };
  const direct = quoted(text);
  const taken = (at: Pair): boolean =>
    direct.some(
      (d) => d.cue.some(([s]) => at[0] <= s && s < at[1]) || d.content.some(([s, e]) => s < at[1] && at[0] < e),
    );
  const clauses = sentences(text).flatMap((at) => (taken(at) ? [] : (said(text, at) ?? [])));
  const attributions = [...direct, ...clauses].map((a, i) => ({ id: `a${i}`, ...a, type: "indirect" }));
  process.stdout.write(`${JSON.stringify({ id, attributions })}\n`);
}
