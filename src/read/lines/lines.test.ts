import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeLines } from "./lines.ts";

/** "type words" a block. */
const shown = (text: string, title: string | null = null): string[] =>
  typeLines(text, { title }).blocks.map((b) => `${b.type} ${text.slice(b.span.start, b.span.end)}`);

const crawl = [
  " date 2031-02-14 Marshal Tells Premier Lower Orlin Is Taken",
  "18:16 GMT 14.02.2031 (Updated: 19:00 GMT 14.02.2031)",
  "© Photo : PalaceThe premier hears the marshal at a field post near Varn. Still of a video.",
  "© Photo : Palace",
  "During the visit the premier said that every task set in January had been met.",
  "🚩 The premier listens to the marshal https://t.co/aaaa pic.twitter.com/bbbb— Harbour Wire (@HarbourWire) February 14, 2031",
  "Over three fifths of Upper Orlin have also been freed, Halas said.",
].join("\n");

describe("a crawled text", () => {
  const typed = typeLines(crawl, { title: null });

  test("gives its headline without the crawl's date, and both times with their words", () => {
    expect(typed.title).toBe("Marshal Tells Premier Lower Orlin Is Taken");
    expect([typed.published, typed.updated]).toEqual(["2031-02-14T18:16:00Z", "2031-02-14T19:00:00Z"]);
    expect([typed.publishedWords, typed.updatedWords]).toEqual(["18:16 GMT 14.02.2031", "19:00 GMT 14.02.2031"]);
  });

  test("parts a credit from the caption glued to it, and knows the post", () => {
    expect(typed.blocks.map((b) => b.type)).toEqual([
      "title",
      "dateline",
      "credit",
      "caption",
      "credit",
      "paragraph",
      "embed",
      "paragraph",
    ]);
    const lines = shown(crawl);
    expect(lines[2]).toBe("credit © Photo : Palace");
    expect(lines[3]).toBe("caption The premier hears the marshal at a field post near Varn. Still of a video.");
    const post = typed.blocks[6]?.post;
    expect(post).toMatchObject({
      author: "Harbour Wire",
      handle: "@HarbourWire",
      date: "February 14, 2031",
      platform: "X",
    });
    expect(post && crawl.slice(post.text.start, post.text.end)).toBe("🚩 The premier listens to the marshal");
  });
});

test("a headline is the first line only where it looks like one", () => {
  expect(shown("Ridge of Ardel lost, command says\nThe command said so on Friday.")[0]).toBe(
    "title Ridge of Ardel lost, command says",
  );
  expect(shown("The command said on Friday that the ridge was lost.\nIt gave no figures.")[0]).toMatch(/^paragraph/);
  expect(shown("The command said nothing")).toEqual(["paragraph The command said nothing"]);
});

test("a headline given apart is a block of the text only where the text begins with it", () => {
  expect(shown("Ridge lost\nThe command said so.", "Ridge  Lost")[0]).toBe("title Ridge lost");
  expect(shown("Snow on the ridge\nThe command said so.", "Ridge lost")[0]).toBe("paragraph Snow on the ridge");
});

test("bylines, place lines and wire marks are told from paragraphs", () => {
  const text =
    "Ridge lost, command says\nBy Ines Karvel and Theo Vance | Salt Press\nORLIN, Sarn (Salt Press) — The command said so on Friday.\n(Salt Press)";
  expect(shown(text)).toEqual([
    "title Ridge lost, command says",
    "byline By Ines Karvel and Theo Vance | Salt Press",
    "dateline ORLIN, Sarn (Salt Press) —",
    "paragraph The command said so on Friday.",
    "credit (Salt Press)",
  ]);
  expect(typeLines(text, { title: null }).byline).toBe("Ines Karvel and Theo Vance | Salt Press");
  expect(shown("ORLIN, November 2. /SALT/. The command said so.")).toEqual([
    "dateline ORLIN, November 2. /SALT/.",
    "paragraph The command said so.",
  ]);
});

test.each([
  "By Friday the ridge was lost, the command said.",
  "By noon two brigades had crossed the river",
  "The league — a body of nine towns — said so.",
  "Photographs of the ridge show that it was held by nobody, monitors said.",
  "Update on losses: the command gave a figure of 40 for 14 February 2031, more than ever.",
  "On 14 February 2031 the command said that the ridge was lost.",
  "The report (Orlin Press) was denied.",
  "Premier's office — there was no word.",
  "It was quiet – General Halas said on 3 March 2031",
  "The picture is bleak, the marshal said.",
])("prose stays prose: %s", (words) => {
  expect(shown(`The day began with snow on the ridge and ended with rain.\n${words}\nNothing more was said.`)[1]).toBe(
    `paragraph ${words}`,
  );
});

test("lists are items without their bullets; a lone dash is no list", () => {
  expect(shown("Three things were said.\n• One is so.\n• Two is not.\nEnd of it.")).toEqual([
    "paragraph Three things were said.",
    "list One is so.",
    "list Two is not.",
    "paragraph End of it.",
  ]);
  expect(shown("It was said.\n- One is so.\n- Two is not.")[2]).toBe("list Two is not.");
  expect(shown("It was said.\n– General Staff\nAnd so on.")[1]).toBe("paragraph – General Staff");
  expect(shown("It was said.\n1. One is so.\n2. Two is not.")[1]).toBe("list One is so.");
});

test("advertisements and other furniture are no block", () => {
  expect(shown("The ridge was lost.\nAdvertisement\nRead more:\n* * *\nIt was won back.")).toEqual([
    "paragraph The ridge was lost.",
    "paragraph It was won back.",
  ]);
});

test("a wire's mark in capitals under the last paragraph is its credit", () => {
  expect(shown("The ridge was lost, it was said.\nSALT PRESS")[1]).toBe("credit SALT PRESS");
  expect(shown("The ridge was lost, it was said.\nWHAT NOW\nNobody knows, it was said.")[1]).toBe("paragraph WHAT NOW");
});

test("captions keep their credit apart", () => {
  expect(
    shown("One is so, he said.\nEngineers at the junction on May 3, 2031 [Mara Lind/Salt Press]\nTwo is not."),
  ).toEqual([
    "paragraph One is so, he said.",
    "caption Engineers at the junction on May 3, 2031",
    "credit [Mara Lind/Salt Press]",
    "paragraph Two is not.",
  ]);
});

test("a paragraph broken at a fixed width is one block", () => {
  const wrapped = [
    "The command said on Friday that the ridge above the town had been",
    "lost after a week of fighting, and that two of its companies were",
    "still holding the farm at its foot.",
    "",
    "Nobody could check that.",
  ].join("\n");
  expect(typeLines(wrapped, { title: null }).blocks).toHaveLength(2);
  expect(typeLines("One thing was said.\nAnother was not.\nA third came late.", { title: null }).blocks).toHaveLength(
    3,
  );
});

test("a sample may say what it restates", () => {
  const typed = typeLines("after: Salt Press https://salt.example/1\nRidge lost\nThe command said so.", {
    title: null,
  });
  expect(typed.after).toBe("Salt Press https://salt.example/1");
  expect(typed.title).toBe("Ridge lost");
});

test("whatever the text, blocks lie in it, in order, apart, and begin and end with a word", () => {
  const word = fc.constantFrom(
    "© Photo : Kay",
    "By Ann Lee",
    "•",
    "-",
    "1.",
    "18:16 GMT 14.02.2031",
    "Updated: 19:00 GMT",
    "— Ann (@ann) May 3, 2031",
    "ORLIN —",
    "said",
    "Advertisement",
    "[A/B]",
    "\r\n",
    "\n",
    "\n\n",
    " ",
    "\u2028",
    "\u{1f6a9}",
    "date 2031-02-14",
    "pic.twitter.com/x",
    "The",
    "KayThe premier hears it all now",
    "Item 1 of 2 ",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }),
      fc.option(fc.string(), { nil: null }),
      (parts, title) => {
        const text = parts.join(" ");
        let at = 0;
        for (const { span, post } of typeLines(text, { title }).blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const words = text.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          if (post)
            expect(post.text.start >= span.start && post.text.end <= span.end && post.text.start <= post.text.end).toBe(
              true,
            );
          at = span.end;
        }
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});
