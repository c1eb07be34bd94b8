import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine, plain } from "./plain.ts";

test("an escape sequence in an article is shown, not obeyed", () => {
  expect(plain("\u001b[2Jgone\u0007")).toBe("␛[2Jgone␇");
  expect(plain("a\u009b31mb")).toBe("a\\u009b31mb");
});

test("bidi controls cannot reorder a line", () => {
  expect(plain("abc\u202edcba")).toBe("abc\\u202edcba");
});

test("line feeds and tabs stay in a text and become spaces on one line", () => {
  expect(plain("a\n\tb")).toBe("a\n\tb");
  expect(oneLine(" a\n\tb ")).toBe("a b");
});

test("nothing that comes out holds a control character, whatever went in", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(plain(text)),
    ),
    { seed: 20251120, numRuns: 500 },
  );
});
