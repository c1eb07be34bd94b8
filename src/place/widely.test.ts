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

test("another spelling of a town among the text's places is that town, and says so", () => {
  const { places, notices } = located("Shells fell on the town of Ghiryan, south of Tripoli, in Libya.");
  expect(places[0]).toMatchObject({ text: "Ghiryan", name: "Gharyan" });
  expect(notices.map((one) => one.code)).toContain("place/misspelt");
  expect(located("Shells fell on the town of Ghiryan, in Peru.").places[0]).toMatchObject({ id: null });
});

test("a name that says something and is told nowhere to be a place is somebody's", () => {
  expect(names("Anderson told reporters that the bill is dead.")).toEqual([]);
  expect(names("Crews came from Anderson, Indiana. Anderson told them so.")).toContain("Anderson = Anderson");
});

test("somebody's given and family name are no place no table has", () => {
  expect(names("He ran behind Bernard Oruvatti and lost.")).toEqual([]);
  expect(located("He lives in the village of Bernard Oruvatti.").places.map((place) => place.id)).toEqual([null]);
});

test("an unknown name coupled with a place behind a preposition is one, and a day or a body is none", () => {
  expect(names("Workers came from Polgahavatta and Kurunegala in Sri Lanka.")[0]).toMatch(/^Polgahavatta/);
  expect(names("They left in July and Kurunegala was quiet.").join()).not.toContain("July");
});

test("with the article alone it is the river, with a state's words the state", () => {
  const kinds = (text: string): unknown[] => located(text).places.map((place) => place.kind);
  expect(kinds("Barges on the Mississippi are late.")).toEqual(["physical"]);
  expect(kinds("She moved to Mississippi.")).toEqual(["region"]);
  expect(kinds("He stopped short of the Kansas line.")).toEqual(["region"]);
  expect(kinds("He stood on the New York side.")).toEqual(["region"]);
});

test("where somebody comes from, and what a town has, tell a place", () => {
  expect(names("A car driven by Sandra Phillips, 54, of Dadeville was struck.")).toContain("Dadeville = Dadeville");
  expect(names("A Canton woman lost her purse in Massillon, Ohio.")).toContain("Canton = Canton");
  expect(names("The canton is poor.")).toEqual([]);
});

test("a water called after no more than a far town is not that town; a county is one by its abbreviation", () => {
  expect(names("They searched the woods near the Enguri River, in Georgia.")).not.toContain("Enguri = Ankara");
  expect(names("She ran a restaurant in Kinsale, Co. Cork, for years.")).toContain("Co. Cork = County Cork");
  expect(names("They met in Greeley, Co., on Monday.")).toContain("Greeley = Greeley");
});

test("a town is called by its own name where the text calls another place by it", () => {
  const text =
    "Australia has 1,307 cases, most in Victoria, where Melbourne schools are closed. Hong Kong closed its schools.";
  expect(located(text).places.find((place) => place.text === "Victoria")).toMatchObject({
    lat: expect.closeTo(-36.85, 1),
  });
});

test("a province called after its town leaves the bare name to the town", () => {
  expect(located("A line to Mendoza, in Argentina, is planned.").places[0]).toMatchObject({ kind: "settlement" });
  expect(located("Vines froze in the province of Mendoza, in Argentina.").places[0]).toMatchObject({ kind: "region" });
});

test("a noun in small letters is no part of a name no table has, and tells its sort", () => {
  const { places } = located("Lightning struck a church in Oruvatti district, in Rwanda.");
  expect(places[0]).toMatchObject({ text: "Oruvatti", name: "Oruvatti district", kind: "district" });
});
