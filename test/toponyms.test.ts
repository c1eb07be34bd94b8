import { describe, expect, test } from "vitest";
import { measureToponyms } from "./toponyms/measure.ts";

describe("places all over the world, in paragraphs of our own", () => {
  test.each([
    ["look", 94, 92],
    ["held", 94, 92],
    ["near", 94, 94],
    ["far", 95, 93],
    ["late", 95, 95],
  ])("are found (%s: F1 at least %d) and put within 161 km (at least %d of all)", (name, f1, all) => {
    const { figures, lines } = measureToponyms(name);
    expect(figures["f1"], lines.join("\n")).toBeGreaterThanOrEqual(f1);
    expect(figures["all"], lines.join("\n")).toBeGreaterThanOrEqual(all);
  });
});
