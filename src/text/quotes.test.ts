import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Paragraph, quotesIn } from "./quotes.ts";

const elided = new Set(["em", "n", "til"]);

/** Paragraphs of a text, one a line; a line that begins with # stands apart. */
function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    found.push({ start, end: start + line.length, apart: line.startsWith("#") });
    start += line.length + 1;
  }
  return found;
}

const read = (text: string) => quotesIn(text, paragraphsOf(text), elided);
const words = (text: string) => read(text).map((q) => text.slice(q.start, q.end));

describe("one quotation", () => {
  test.each([
    ["“We hold the bridge,” he said.", "We hold the bridge,"],
    ['"We hold the bridge," he said.', "We hold the bridge,"],
    ["'We hold the bridge,' he said.", "We hold the bridge,"],
    ["‘We hold the bridge,’ he said.", "We hold the bridge,"],
    ["« Nous tenons le pont », a-t-il dit.", "Nous tenons le pont"],
    ["„Wir halten die Brücke“, sagte er.", "Wir halten die Brücke"],
    ["„Trzymamy most”, powiedział.", "Trzymamy most"],
    ["»Wir halten die Brücke«, sagte er.", "Wir halten die Brücke"],
    ["”Vi håller bron”, sade han.", "Vi håller bron"],
    ["``We hold the bridge,'' he said.", "We hold the bridge,"],
    ["「橋は守られている」と述べた。", "橋は守られている"],
    ['He called it a "liberation"—and left.', "liberation"],
    ['The ("so-called") vote', "so-called"],
    ["Marsk Oren 'ready to talk'", "ready to talk"],
    ["“We hold it“, he said.", "We hold it"],
  ])("%s", (text, inside) => {
    expect(words(text)).toEqual([inside]);
    expect(read(text)[0]).toMatchObject({ depth: 0, closed: true, continues: false });
  });
});

describe("apostrophes are no quotation marks", () => {
  test.each([
    "Oren’s men don’t know Vale’s plans.",
    "The soldiers’ families and the villagers' wells",
    "It was the '90s, or the ’80s.",
    "They told 'em to wait 'til dawn.",
    "Rock ’n’ roll and fish 'n' chips",
    "O'Dell and D’Arc met in Sana‘a.",
    `A gun of 12" and a man of 6'2".`,
    "the troops' advance and the guards' retreat",
  ])("%s", (text) => expect(words(text)).toEqual([]));

  test("within single quotation marks", () => {
    expect(words("'The soldiers' morale isn't low,' he said.")).toEqual(["The soldiers' morale isn't low,"]);
    expect(words("‘The soldiers’ morale isn’t low,’ he said.")).toEqual(["The soldiers’ morale isn’t low,"]);
  });
  test("within double ones, inches too", () => {
    expect(words('"The 12" gun and the troops\' lorry burnt," he said.')).toEqual([
      "The 12\" gun and the troops' lorry burnt,",
    ]);
  });
});

describe("a quotation in a quotation", () => {
  test.each([
    ["“He said ‘no’ to us,” she said.", "no"],
    [`"He said 'no' to us," she said.`, "no"],
    [`'He said "no" to us,' she said.`, "no"],
    ["«Он сказал „нет“ нам», — сказала она.", "нет"],
    ["“He said “no” to us,” she said.", "no"],
    [`"He said "no" to us," she said.`, "no"],
  ])("%s", (text, inner) => {
    const [outside, inside, ...rest] = read(text);
    expect(rest).toEqual([]);
    expect(outside).toMatchObject({ depth: 0, closed: true });
    expect(inside).toMatchObject({ depth: 1, closed: true });
    expect(text.slice(inside!.start, inside!.end)).toBe(inner);
  });
  test("both end at once", () => {
    expect(words(`"He said, 'We hold it.'" Then he left.`)).toEqual(["He said, 'We hold it.'", "We hold it."]);
    expect(words("“He said: ‘We hold it.’” Then he left.")).toEqual(["He said: ‘We hold it.’", "We hold it."]);
  });
  test("both begin at once", () => {
    expect(words(`"'Hold' was the word," he said.`)).toEqual(["'Hold' was the word,", "Hold"]);
  });
});

describe("over paragraphs", () => {
  test("marks are repeated and the last one closes", () => {
    const text = "“We came at dawn.\n“We left at dusk.\n“It rained,” he said.";
    expect(words(text)).toEqual(["We came at dawn.", "We left at dusk.", "It rained,"]);
    expect(read(text).map((q) => [q.closed, q.continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });
  test("straight and single marks too", () => {
    expect(read(`He said: "We came.\n"We left," he said.`).map((q) => q.continues)).toEqual([false, true]);
    expect(read("'We came.\n'We left,' he said.").map((q) => q.continues)).toEqual([false, true]);
  });
  test("a picture's caption may stand between", () => {
    const text = "“We came at dawn.\n#A “bridge” in fog\n“It rained,” he said.";
    expect(read(text).map((q) => [text.slice(q.start, q.end), q.continues])).toEqual([
      ["We came at dawn.", false],
      ["bridge", false],
      ["It rained,", true],
    ]);
  });
  test("without a repeated mark, the closing one tells", () => {
    const text = "“We came at dawn.\nIt rained,” he said.";
    expect(words(text)).toEqual(["We came at dawn.", "It rained,"]);
    expect(read(text)[1]).toMatchObject({ mark: "“", closed: true, continues: true });
  });
  test("a mark never closed ends with its paragraph", () => {
    const text = 'He said: "We came at dawn.\nThen came the rain.';
    expect(read(text)).toEqual([{ start: 10, end: 26, mark: '"', depth: 0, closed: false, continues: false }]);
  });
  test("a mark never closed ends where the next quotation of its paragraph begins", () => {
    expect(words('"We came, he said. "We left," she said.')).toEqual(["We came, he said.", "We left,"]);
  });
  test("what stands apart does not run over", () => {
    expect(words("#“Bridge falls\nIt was old.")).toEqual(["“Bridge falls".slice(1)]);
    expect(read("#“Bridge falls\n“It was old,” he said.").map((q) => q.continues)).toEqual([false, false]);
  });
  test("a new quotation after a closed one does not go on", () => {
    expect(read("“We came,” he said.\n“We left,” he said.").map((q) => q.continues)).toEqual([false, false]);
  });
});

describe("whatever the marks", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "`",
    "''",
    " ",
    "\n",
    ".",
    ",",
    "we",
    "The",
    "s",
    "12",
    "—",
    "😀",
  );
  test("quotations lie in their paragraph, are trimmed, nest, and come in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const found = read(text);
        let last = -1;
        const open: { end: number }[] = [];
        for (const q of found) {
          const inside = text.slice(q.start, q.end);
          expect(inside).toBe(inside.trim());
          expect(inside).not.toContain("\n");
          expect(inside).not.toBe("");
          expect(q.start).toBeGreaterThanOrEqual(last);
          last = q.start;
          while (open.length && open.at(-1)!.end <= q.start) open.pop();
          expect(q.depth).toBe(open.length);
          if (open.length) expect(q.end).toBeLessThanOrEqual(open.at(-1)!.end);
          open.push(q);
        }
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
  test("plain quotations come back to the letter in every style", () => {
    const style = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["„", "“"], ["»", "«"]);
    const inner = fc.constantFrom("We hold it.", "It's ours, isn’t it?", "No", "the villagers' wells", "42", "Где?");
    fc.assert(
      fc.property(style, fc.array(inner, { minLength: 1, maxLength: 5 }), ([open, close], inside) => {
        const text = inside.map((words) => `${open}${words}${close} he said`).join(". ");
        expect(words(text)).toEqual(inside);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
