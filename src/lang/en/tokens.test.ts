import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokensIn } from "../../text/tokens.ts";
import { spelling } from "./abbreviations.ts";

const cut = (text: string) =>
  tokensIn(text, 0, text.length, spelling)
    .map((t) => text.slice(t.start, t.end))
    .join("|");

describe("words and marks", () => {
  test.each([
    ["north-eastern, Iranian-made Su-34 and HIMARS-type", "north-eastern|,|Iranian-made|Su-34|and|HIMARS-type"],
    ["42,851 drones; 4/5 of it, 70% of $5.5bn", "42,851|drones|;|4/5|of|it|,|70|%|of|$|5.5|bn"],
    ["10-15 km, 10km, 20-year-old, 3rd, 1990s, 18:16", "10|-|15|km|,|10|km|,|20-year-old|,|3rd|,|1990s|,|18:16"],
    ["Vale’s men don't, can’t, cannot; they'll, we’re", "Vale|’s|men|do|n't|,|ca|n’t|,|can|not|;|they|'ll|,|we|’re"],
    ["the soldiers' wells at O'Dell, Slov'yane", "the|soldiers|'|wells|at|O'Dell|,|Slov'yane"],
    ["Gen. Oren of the U.S. Army, Nov. 3, J. Vale", "Gen.|Oren|of|the|U.S.|Army|,|Nov.|3|,|J.|Vale"],
    [
      "See https://example.org/a?b=c, t.me/vale_1. @Vale_2 #news",
      "See|https://example.org/a?b=c|,|t.me/vale_1|.|@Vale_2|#news",
    ],
    ["Mail a.b@example.org or gazeta.ru.", "Mail|a.b@example.org|or|gazeta.ru|."],
    ["“No,” he said—twice – or -- never…", "“|No|,|”|he|said|—|twice|–|or|--|never|…"],
    ["🇫🇷 won! 👩‍🚀?!", "🇫🇷|won|!|👩‍🚀|?!"],
    ["AT&T, T-72B3M, 9K720, Kh-101s", "AT&T|,|T-72B3M|,|9K720|,|Kh-101s"],
    ["(the 'West' group) [sic]", "(|the|'|West|'|group|)|[|sic|]"],
    ["fell in May. Then", "fell|in|May|.|Then"],
    ["Zażółć naïve Kry\u0301m при́клад", "Zażółć|naïve|Kry\u0301m|при́клад"],
  ])("%s", (text, pieces) => expect(cut(text)).toBe(pieces));
});

test("tokens hold every letter once, in order, and no white space", () => {
  const piece = fc.constantFrom(
    "a",
    "Gen",
    "km",
    "12",
    ".",
    ",",
    "'",
    "’s",
    "-",
    "—",
    " ",
    "\n",
    "…",
    "@x",
    "http://",
    "www.",
    "😀",
    "\u0301",
    "%",
    "n't",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const t of tokensIn(text, 0, text.length, spelling)) {
        expect(t.end).toBeGreaterThan(t.start);
        expect(text.slice(last, t.start)).not.toMatch(/\S/);
        expect(text.slice(t.start, t.end)).not.toMatch(/\s/);
        last = t.end;
      }
      expect(text.slice(last)).not.toMatch(/\S/);
    }),
    { seed: 11, numRuns: 3000 },
  );
});
