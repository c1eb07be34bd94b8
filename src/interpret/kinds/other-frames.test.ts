import { expect, test } from "vitest";
import { languageOf } from "../../lang/index.ts";
import type { VerbGroup } from "../clause.ts";
import { framesOf } from "./other-frames.ts";

const verb = (lemma: string, more: Partial<VerbGroup> = {}): VerbGroup => ({
  from: 0,
  to: 1,
  head: 0,
  lemma,
  particle: null,
  voice: "active",
  form: "finite",
  modal: null,
  negation: null,
  past: true,
  perfect: false,
  progressive: false,
  chain: [],
  ...more,
});

test("a frame is found under every verb its table names, whatever part of the name the verb is", () => {
  const table = languageOf("en")!.words.other;
  for (const frame of table.frames)
    for (const name of [...frame.does, ...frame.suffers]) {
      const [first, second] = name.split(" ") as [string, string | undefined];
      const asked = first === "not" ? verb(second!, { negation: { from: 0, to: 1 } }) : verb(first);
      expect(framesOf(asked, table), `${frame.name}: ${name}`).toContain(frame);
      if (second) expect(framesOf(verb(second, { chain: [first] }), table), name).toContain(frame);
    }
});

test("frames come in the table's order, and a verb of none has none", () => {
  const table = languageOf("en")!.words.other;
  const found = framesOf(verb("be", { negation: { from: 0, to: 1 } }), table);
  expect(found.map((f) => table.frames.indexOf(f))).toEqual(
    found.map((f) => table.frames.indexOf(f)).sort((a, b) => a - b),
  );
  expect(framesOf(verb("whistle"), table)).toEqual([]);
});
