import { describe, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { hearInput } from "../src/pipeline.ts";

// Whose deed it is that somebody tells, denies or threatens in words that name no doer.

const beat = openBeat("invented");

/** The claims of a text of the invented war, as "stance kind actor", with the statement's words. */
function claims(text: string): string[] {
  const bytes = new TextEncoder().encode(`A day on the isle\n\n${text}\n\nThe ferry ran as on other days.`);
  const { heard } = hearInput(
    { name: "text", bytes, media: "text/plain", charset: null, url: null, taken: "2032-06-10T08:00:00Z" },
    () => beat,
  );
  return heard.flatMap((h) =>
    h.reading.claims.map((c) => `${c.stance} ${c.kind} ${c.actor}${c.statement ? "" : " (outlet)"}`),
  );
}

describe("a deed told without a doer", () => {
  test("is of who claims to have done it", () => {
    expect(claims("Lurmia claimed on Sunday to have hit Kersholt with 18 missiles.")).toContain("asserts strike LM");
    expect(claims("Veldania claimed to have captured Brenmern.")).toContain("asserts control VD");
  });
  test("is of the other where he says it was done to him", () => {
    expect(claims("Veldania said Kersholt had been hit with 18 missiles.")).toContain("asserts strike LM");
  });
  test("is never the outlet's to assert where it is denied", () => {
    const read = claims("Lurmia denied having shelled Kersholt.");
    expect(read.filter((c) => c.endsWith("(outlet)"))).toEqual([]);
  });
  test("is of who is accused of it, each of the other where both accuse", () => {
    expect(claims("Lurmia accused Veldania of violating the ceasefire.")).toContain("asserts other VD");
    expect(claims("Veldania and Lurmia accused each other of violating the ceasefire.").sort()).toEqual([
      "asserts other LM",
      "asserts other VD",
    ]);
  });
  test("is denied where who denies it calls it names", () => {
    const read = claims("Lurmia said Veldania had shelled Brenmern. Veldania rejected it as “a falsehood”.");
    expect(read).toContain("denies strike VD");
    expect(claims("Lurmia said Veldania had shelled Brenmern. Veldania denied it.")).toContain("denies strike VD");
  });
});
