import { expect, test } from "vitest";
import type { Block } from "../model/article.ts";
import { unlistedWire } from "./wire.ts";

const told = "The ferry was hit, a harbour official said.";

/** A headline, a dateline of its own or at the head of the paragraph, and the paragraph. */
function article(line: string, apart: boolean): { text: string; blocks: Block[] } {
  const title = "Ferry hit off the cape";
  const text = `${title}\n${line} ${told}`;
  const start = title.length + 1;
  const body = start + line.length + 1;
  const blocks: Block[] = [
    { type: "title", span: { start: 0, end: title.length } },
    ...(apart ? [{ type: "dateline" as const, span: { start, end: start + line.length } }] : []),
    { type: "paragraph", span: { start: apart ? body : start, end: text.length } },
  ];
  return { text, blocks };
}

const wire = (line: string, apart: boolean): string | null => {
  const { text, blocks } = article(line, apart);
  return unlistedWire(text, blocks, [], "Island Gazette");
};

test.each([true, false])(
  "an agency no beat lists is the one a dateline signs with (a block of its own: %s)",
  (apart) => {
    expect(wire("VELN, Reach, Jan 27 (Marlwire) -", apart)).toBe("Marlwire");
    expect(wire("VELN/ORLIN (Presse du Cap) —", apart)).toBe("Presse du Cap");
    expect(wire("PORT-VELN (Salt Press) –", apart)).toBe("Salt Press");
  },
);

test("brackets that sign nothing are no agency", () => {
  expect(wire("VELN (Island Gazette) -", true)).toBeNull();
  expect(wire("The ferry (Marlwire) -", false)).toBeNull();
  expect(wire("VELN (by our own reporter) -", true)).toBeNull();
});
