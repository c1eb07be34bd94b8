import fc from "fast-check";
import { expect, test } from "vitest";
import { portionsOf, whole } from "./portions.ts";

const paragraph = (start: number, end: number) => ({ type: "paragraph" as const, span: { start, end } });

test("an article of usual length is read in one piece, its blocks as they are", () => {
  const blocks = [paragraph(0, 10), paragraph(11, 20)];
  expect(portionsOf("x".repeat(20), blocks)).toEqual([blocks]);
});

test("a long text is read in portions that hold every unit of every block once, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 8 }), (lengths) => {
      const text = lengths.map((n) => "word. ".repeat(Math.ceil(n / 6)).slice(0, n)).join("\n") + " ".repeat(whole);
      let at = 0;
      const blocks = lengths.map((n) => {
        const block = paragraph(at, at + n);
        at += n + 1;
        return block;
      });
      const parts = portionsOf(text, blocks).flat();
      const units = (list: readonly { span: { start: number; end: number } }[]) =>
        list.map((b) => text.slice(b.span.start, b.span.end)).join("");
      return units(parts) === units(blocks) && parts.every((p) => p.span.end - p.span.start <= 40_000);
    }),
    { seed: 20320914, numRuns: 30 },
  );
});

test("a long block is cut behind a sentence, and never inside a character", () => {
  const sentences = "He said so. ".repeat(20_000);
  for (const p of portionsOf(sentences, [paragraph(0, sentences.length)])
    .flat()
    .slice(0, -1))
    expect(sentences.slice(p.span.start, p.span.end)).toMatch(/\. $/);
  const faces = "\u{1f600}".repeat(80_000);
  for (const p of portionsOf(faces, [paragraph(0, faces.length)]).flat()) expect(p.span.start % 2).toBe(0);
});
