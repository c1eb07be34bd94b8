import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { analyse } from "../lang/en/analyse.ts";
import { locate } from "./locate.ts";

function located(text: string, id = "world"): ReturnType<typeof locate> {
  const beat = openBeat(id);
  const doc = analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
  return locate({ head: {} as Parameters<typeof locate>[0]["head"], doc, mentions: findMentions(text, beat), beat });
}
const names = (text: string): string[] => located(text).places.map((place) => `${place.text} = ${place.name}`);

test("two great towns with a hyphen between are two places, and a double-barrelled town is one", () => {
  expect(names("She came from the Dallas-Fort Worth area.")).toEqual(["Dallas = Dallas", "Fort Worth = Fort Worth"]);
  expect(names("Flights between Seattle-Tacoma and Anchorage are late.")).toEqual([
    "Seattle = Seattle",
    "Tacoma = Tacoma",
    "Anchorage = Anchorage",
  ]);
  expect(names("They met in Winston-Salem.")).toEqual(["Winston-Salem = Winston-Salem"]);
});

test("a plural noun makes areas of all names of its list", () => {
  const text = "Barns burned in Delaware, Marion and Union counties in Ohio.";
  expect(names(text).slice(0, 3)).toEqual([
    "Delaware = Delaware County",
    "Marion = Marion County",
    "Union = Union County",
  ]);
  expect(names("It rained in Kitui and Narok counties.")).toEqual(["Kitui = Kitui County", "Narok = Narok County"]);
  expect(names("Trains stop in Delaware and Marion, Ohio, on both days.")).toEqual([
    "Delaware = Delaware",
    "Marion = Marion",
    "Ohio = Ohio",
  ]);
});

test("a dateline is a town's, not a country's", () => {
  const { places } = located("LEBANON — A Wilson County farmer sold land near Watertown, Tennessee, to the school.");
  expect(places[0]).toMatchObject({ name: "Lebanon", lat: expect.closeTo(36.2, 0) });
  expect(located("Lebanon has asked for help.").places[0]).toMatchObject({ kind: "country" });
});

test("a water that bears a country's name is the water", () => {
  expect(names("They drove cattle to the shores of Lake Chad.")).toEqual(["Lake Chad = Lake Chad"]);
  expect(names("Pilgrims bathed in the Jordan River.")).toEqual(["Jordan River = Jordan River"]);
  expect(names("The envoys left Chad on Monday.")).toEqual(["Chad = Chad"]);
  const text = "Israel said on Monday that Hamas men had been seen beside the Jordan River, north of Jericho.";
  expect(located(text, "gaza-lebanon").places.map((place) => place.name)).toContain("Jordan River");
});

test("a small town its neighbours vouch for is a place; a namesake that speaks is none", () => {
  const game = (rival: string): string => `Tupelo plays Starkville next. In Pontotoc County, New Albany ${rival}.`;
  expect(names(game("edged Booneville"))).toContain("Booneville = Booneville");
  expect(names(`${game("lost")} Booneville said the field was wet.`)).not.toContain("Booneville = Booneville");
  expect(names("The choir edged Booneville out of the prize.")).not.toContain("Booneville = Booneville");
});

test("a name no table has takes the point of the town or region named with it, and no country's", () => {
  const [site] = located("They camped at Oru Vatti Creek near Eugene, Oregon.").places;
  expect(site).toMatchObject({ id: null, candidates: 0, lat: expect.closeTo(44.05, 1) });
  const { places, notices } = located("They camped in the village of Oru Vatti, in Estonia.");
  expect(places[0]).toMatchObject({ text: "Oru Vatti", id: null, lat: null });
  expect(notices[0]?.reason).not.toContain("point");
});
