import { describe, expect, test } from "vitest";
import type { JudgementBody, RemarkBody } from "./people.ts";
import { merged, remarks, type Said, standing } from "./people.ts";

const at = "2025-03-01T09:00:00Z";
let next = 0;
const judged = (a: string, b: string, same: boolean, withdrawn = false): Said<JudgementBody> => ({
  entry: next++,
  at,
  body: { type: "judgement", about: "speakers", a, b, same, by: "desk", reason: "" },
  withdrawn: withdrawn ? { entry: next++, at, by: "desk", reason: "" } : null,
});

describe("judgements", () => {
  test("the newest on a pair stands, whichever way round it names them, and what was taken back does not", () => {
    const said = [judged("a", "b", true), judged("b", "a", false), judged("c", "d", true, true)];
    expect(standing(said).map(({ body }) => body.same)).toEqual([false]);
    expect(standing(said, "places")).toEqual([]);
  });

  test("what hangs together goes by one name", () => {
    const names = merged([judged("c", "b", true), judged("b", "a", true), judged("x", "y", true)], "speakers");
    expect([..."abcxyz"].map((name) => names.get(name) ?? name)).toEqual(["a", "a", "a", "x", "x", "z"]);
  });

  test("a merge that is undone is as if it had never been", () => {
    expect(merged([judged("a", "b", true), judged("a", "b", false)], "speakers").size).toBe(0);
    expect(merged([judged("a", "b", true, true)], "speakers").size).toBe(0);
  });

  test("two that were judged apart are not joined by a third", () => {
    const names = merged([judged("a", "c", false), judged("a", "b", true), judged("b", "c", true)], "speakers");
    expect(names.get("a")).toBe(names.get("b"));
    expect(names.get("c") ?? "c").toBe("c");
  });
});

test("what was said is told apart by its sort", () => {
  const body: RemarkBody = { type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note: "" };
  const remark: Said = { entry: 99, at, body, withdrawn: null };
  expect(remarks([judged("a", "b", true), remark])).toEqual([remark]);
});
