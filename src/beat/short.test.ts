import { describe, expect, test } from "vitest";
import { said } from "../../test/hearing.ts";
import { shortNames } from "./short.ts";

describe("short forms a text introduces", () => {
  test("in brackets, or behind 'or'", () => {
    expect([...shortNames("The Sorrel Front of the Hills (SFH) and the Marsh Workers Army, or MWA, met.")]).toEqual([
      ["SFH", "Sorrel Front of the Hills"],
      ["MWA", "Marsh Workers Army"],
    ]);
  });
  test("take only the words they are the initials of", () => {
    expect(shortNames("On Monday the Grand Marsh Workers Army (MWA) left.").get("MWA")).toBe("Marsh Workers Army");
  });
  test("an agency's mark, a place or a party behind a name is none", () => {
    expect(shortNames("VELN (Meridian) - Marek Oru (R) and Teo Harn (Ferrow) met in Port Ivory (Saltern).").size).toBe(
      0,
    );
  });
});

test("a short form speaks by its full name", () => {
  const names = said("The Marsh Workers Army (MWA) said the mill was lost. MWA said it would return.").map(
    (s) => s.speaker.name,
  );
  expect(names).toEqual(["Marsh Workers Army", "Marsh Workers Army"]);
});
