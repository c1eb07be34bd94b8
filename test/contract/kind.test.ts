import { describe, expect, test } from "vitest";
import { kindOf, kinds } from "../../src/kinds/index.ts";
import type { Proposition } from "../../src/kinds/kind.ts";
import type { Quantity } from "../../src/model/quantity.ts";

const sides: Readonly<Record<string, string>> = { NO: "Norland", SU: "Sudland" };
const name = (side: string) => sides[side] ?? side;
const quantity = (
  value: number | null,
  comparator: Quantity["comparator"],
  unit: string,
  high: number | null = null,
): Quantity => ({
  value,
  high,
  comparator,
  unit,
  words: null,
});
const claim = (over: Partial<Proposition> = {}): Proposition => ({
  actor: "NO",
  place: { name: "Testville" },
  quantity: null,
  aspect: null,
  ...over,
});
const quantities = [
  null,
  quantity(null, null, "share"),
  quantity(1, "eq", "share"),
  quantity(0.8, "gt", "share"),
  quantity(12, "ge", "drones"),
  quantity(20, "range", "killed", 30),
  quantity(13, "le", "settlements"),
  quantity(168.9, "approx", "km2"),
];
const loaded =
  /\b(liberat|freed|free |seiz|occup|invad|enem|milit|terror|neutrali|liquidat|eliminat|regime|captur(?!ed or)|conquer|annex|retak|recaptur|claim)/i;

describe.each(kinds.map((kind) => [kind.name, kind] as const))("the kind %s", (_, kind) => {
  const claims = [null, ...kind.aspects].flatMap((aspect) =>
    quantities.flatMap((q) =>
      [{ name: "Testville" }, null].flatMap((place) =>
        ["NO", "third", "none"].map((actor) => claim({ aspect, quantity: q, place, actor })),
      ),
    ),
  );

  test("says and asks every claim in a sentence without a loaded word or a hole", () => {
    for (const c of claims)
      for (const words of [kind.say(c, name), kind.ask(c, name)]) {
        expect(words).not.toMatch(loaded);
        expect(words).not.toMatch(/undefined|null|NaN| {2}| $/);
        expect(words).toMatch(/^[A-Z0-9]/);
      }
    for (const c of claims) expect(kind.ask(c, name)).toMatch(/\?$/);
  });

  test("says the same of both sides but for their names", () => {
    const swap = (side: string) => name(side === "NO" ? "SU" : side === "SU" ? "NO" : side);
    for (const c of claims.filter((x) => x.actor === "NO")) {
      expect(kind.say({ ...c, actor: "SU" }, swap)).toBe(kind.say(c, name));
      expect(kind.ask({ ...c, actor: "SU" }, swap)).toBe(kind.ask(c, name));
    }
  });

  test("never asks who acts in what is asked, and keeps every comparator it says", () => {
    for (const c of claims) expect(kind.asked(c)).toBe(kind.asked({ ...c, actor: "SU" }));
    if (["control", "settlements", "area", "casualties", "losses", "strike"].includes(kind.name)) {
      expect(kind.say(claim({ quantity: quantity(12, "ge", "drones") }), name)).toMatch(/at least 12/i);
      expect(kind.say(claim({ quantity: quantity(20, "range", "killed", 30) }), name)).toMatch(/between 20 and 30/i);
      expect(kind.say(claim({ quantity: quantity(9, "approx", "km2") }), name)).toMatch(/about 9/i);
    }
  });
});

describe("kinds", () => {
  test("a side that holds a place, all of it or a share, is said plainly", () => {
    const control = kindOf("control");
    expect(control.say(claim({ quantity: quantity(1, "eq", "share") }), name)).toBe("Norland holds Testville");
    expect(control.say(claim({ quantity: quantity(0.8, "gt", "share") }), name)).toBe(
      "Norland holds more than 80% of Testville",
    );
    expect(control.say(claim({ quantity: quantity(null, null, "share") }), name)).toBe(
      "Norland holds part of Testville",
    );
    expect(control.ask(claim(), name)).toBe("Who holds Testville?");
  });

  test("an attack and a hit nobody counted ask one thing, a counted hit another", () => {
    const strike = kindOf("strike");
    expect(strike.asked(claim({ aspect: "hit" }))).toBe(strike.asked(claim()));
    expect(strike.asked(claim({ aspect: "hit", quantity: quantity(3, "eq", "drones") }))).not.toBe(
      strike.asked(claim({ quantity: quantity(3, "eq", "drones") })),
    );
  });

  test("a kind that is not known is read as other", () => expect(kindOf("weather").name).toBe("other"));
});
