import { expect, test } from "vitest";
import { areas } from "./points.ts";

const place = (name: string, lat: number, lon: number, origins: number) => ({ name, lat, lon, origins });

test("the map opens on the area with the most origins instead of on the whole world", () => {
  const found = areas([place("A", 49, 37, 4), place("B", 48, 36, 4), place("C", -48, -160, 7)]);
  expect(found.map((g) => g.map((s) => s.name))).toEqual([["A", "B"], ["C"]]);
});
