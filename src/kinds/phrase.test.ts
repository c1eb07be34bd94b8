import { describe, expect, test } from "vitest";
import type { Quantity } from "../model/quantity.ts";
import { casualties } from "./casualties.ts";
import { control } from "./control.ts";
import { evacuation } from "./evacuation.ts";
import { counted } from "./phrase.ts";

const quantity = (value: number | null, unit: string, comparator: Quantity["comparator"] = "eq"): Quantity => ({
  value,
  high: null,
  comparator,
  unit,
  words: null,
});

describe("a count in words", () => {
  test.each([
    [1, "helicopters", "1 helicopter"],
    [1, "artillery systems", "1 artillery system"],
    [1, "batteries", "1 battery"],
    [1, "clashes", "1 clash"],
    [1, "losses", "1 loss"],
    [1, "aircraft", "1 aircraft"],
    [2, "helicopters", "2 helicopters"],
    [0.5, "km2", "0.5 square kilometres"],
  ])("%d %s", (value, unit, words) => {
    expect(counted(quantity(value, unit))).toBe(words);
  });
});

describe("people of no told side", () => {
  const name = (side: string) => side;
  const told = (actor: string, value: number | null) => ({
    actor,
    quantity: quantity(value, "killed", "ge"),
    aspect: null,
    place: { name: "Orrmera" },
  });

  test("are people, not an unnamed side's", () => {
    expect(casualties.say(told("none", 17), name)).toBe("At least 17 people killed in Orrmera");
    expect(casualties.say(told("none", null), name)).toBe("People killed in Orrmera");
    expect(casualties.say(told("Veln", 17), name)).toBe("At least 17 on the side of Veln killed in Orrmera");
    expect(casualties.ask(told("none", 17), name)).toBe("How many people were killed in Orrmera?");
    expect(casualties.ask(told("Veln", 17), name)).toBe("How many on the side of Veln were killed in Orrmera?");
  });

  test("are counted by who they were where the count says so", () => {
    const soldiers = { ...told("Veln", 900), quantity: quantity(900, "soldiers", "gt") };
    expect(casualties.say(soldiers, name)).toBe("More than 900 soldiers on the side of Veln lost in Orrmera");
    expect(casualties.ask(soldiers, name)).toBe("How many soldiers on the side of Veln were lost in Orrmera?");
  });

  test("leave a place as people or troops", () => {
    expect(evacuation.ask(told("none", 17), name)).toBe("Have people or troops left Orrmera?");
  });
});

describe("who holds what", () => {
  test.each([
    [null, 1, "NOR holds Testville"],
    ["airport", 1, "NOR holds the airport of Testville"],
    ["airport", null, "NOR holds part of Testville"],
  ])("%s, %s", (part, value, words) => {
    const place = { name: "Testville", part };
    expect(control.say({ actor: "NOR", aspect: null, place, quantity: quantity(value, "share") }, (id) => id)).toBe(
      words,
    );
  });
});
