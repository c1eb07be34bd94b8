import { expect, test } from "vitest";
import { NEUTRAL, pickBeat } from "./pick.ts";

test("the beat is picked by the sides an article names", () => {
  expect(pickBeat("Veldania denied that Lurmian troops had entered Kersholt.")).toBe("invented");
  expect(pickBeat("The RSF said the Sudanese army had left the town.")).toBe("sudan");
  expect(pickBeat("Israel and Hezbollah accused each other.")).toBe("gaza-lebanon");
  expect(pickBeat("M23 rebels and Rwanda rejected what Kinshasa said.")).toBe("congo");
  expect(pickBeat("Baku and Yerevan agreed on a border.")).toBe("am-az");
  expect(pickBeat("Moscow and Kyiv traded accusations after Russian strikes.")).toBe("ru-ua");
});

test("an article that names no side is read with the neutral beat", () => {
  expect(pickBeat("The council of the town met in the evening.")).toBe(NEUTRAL);
  expect(pickBeat("")).toBe(NEUTRAL);
});

test("two beats named equally often give the neutral one", () => {
  expect(pickBeat("Veldania and Lurmia; Russia and Ukraine.")).toBe(NEUTRAL);
});

test("one side alone counts half of two that face each other", () => {
  expect(pickBeat("Russia, Russia, Russia; Veldania and Lurmia.")).toBe("invented");
});

test("places and bodies of a beat speak for it beside one side, or three of them alone", () => {
  expect(pickBeat("The junta's troops left Lashio and Myitkyina; the Arakan Army holds Sittwe.")).toBe("myanmar");
  expect(pickBeat("One street in Lashio.")).toBe(NEUTRAL);
});

test("a name repeated does not outweigh a war", () => {
  expect(pickBeat(`${"Russian ".repeat(40)} Veldania and Lurmia, Veldanian and Lurmian, Veldania and Lurmia.`)).toBe(
    "invented",
  );
});

test("a beat of which one side alone is named gives way to a country it has no part in", () => {
  expect(pickBeat("Malian troops and Russian fighters left a town in Mali, Bamako said. Mali’s army took Kidal.")).toBe(
    "mali",
  );
  expect(
    pickBeat("Kenyan police met Russian envoys in Kenya; Nairobi and Moscow signed. Kenya’s Russian guests left."),
  ).toBe(NEUTRAL);
});

test("an abbreviation that the text explains by other words is no side's", () => {
  expect(pickBeat("The Somali National Army (SNA) left a town; SNA troops, Mogadishu said.")).toBe("somalia");
});

test("one name alone is no war", () => {
  expect(pickBeat("An Islamic State flag. Islamic State again.")).toBe(NEUTRAL);
});

test("a beat whose war began long after a text was published is not the text's", () => {
  const text = "Russian troops and Russian jets; Moscow said the rebels had left. Ukraine sent aid, Kyiv said.";
  expect(pickBeat(text)).toBe("ru-ua");
  expect(pickBeat(text, "2024-02-01")).toBe("ru-ua");
  expect(pickBeat(text, "2014-08-01T10:00:00Z")).toBe("ru-ua");
  expect(pickBeat(text, "1999-12-01")).toBe(NEUTRAL);
});

test("one side alone, by names that other beats have too, tells of no war of the beat's", () => {
  expect(pickBeat("Russian troops hold the hill. Moscow said Russia would stay; the Russian guns fell silent.")).toBe(
    NEUTRAL,
  );
  expect(pickBeat("Russian troops hold the hill near Pokrovsk. Moscow said Russia would stay there.")).toBe("ru-ua");
});
