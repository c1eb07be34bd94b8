import { describe, expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { analyse } from "../lang/en/analyse.ts";
import type { ArticleHead, Block } from "../model/article.ts";
import type { PlaceMention } from "../model/reading.ts";
import { locate } from "./locate.ts";

const beat = openBeat("world");

function located(text: string): ReturnType<typeof locate> {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    blocks.push({ type: "paragraph", span: { start: at, end: at + line.length } });
    at += line.length + 1;
  }
  const head = { language: "en", outlet: "North Star Daily" } as ArticleHead;
  return locate({ head, doc: analyse(text, blocks), mentions: findMentions(text, beat), beat });
}
const found = (text: string): string[] => located(text).places.map((place) => place.text);
const first = (text: string): PlaceMention | undefined => located(text).places[0];

describe("a name no table has is a place", () => {
  test.each([
    ["Four people were killed in Harvel on Monday.", ["Harvel"]],
    ["Fighting continued near Harvel and at Tolmar.", ["Harvel", "Tolmar"]],
    ["The garrison withdrew from Harvel overnight.", ["Harvel"]],
    ["Rebels advanced on Harvel and besieged Tolmar.", ["Harvel", "Tolmar"]],
    ["Convoys moved from Harvel to Tolmar.", ["Harvel", "Tolmar"]],
    ["Residents of Harvel fled towards Tolmar, 20 km north of Brenna.", ["Harvel", "Tolmar", "Brenna"]],
    ["The colonel denied that Harvel had fallen.", ["Harvel"]],
    ["Rebels seized Harvel, Tolmar and Brenna, a spokesman said.", ["Harvel", "Tolmar", "Brenna"]],
    ["The militia controls Harvel, Tolmar, Brenna, and most of Oyland.", ["Harvel", "Tolmar", "Brenna", "Oyland"]],
    ["Fighters held Harvel for three days.", ["Harvel"]],
    ["A strike hit the Harvel refugee camp.", ["Harvel"]],
    ["Troops pushed into Harvel’s centre after the fall of Tolmar.", ["Harvel", "Tolmar"]],
    ["It lies in eastern Oyland.", ["Oyland"]],
    ["A drone hit a market in Deir al-Tolm.", ["Deir al-Tolm"]],
    ["The army recaptured the Stonegate Pass and shelled positions around Lake Orm.", ["Stonegate Pass", "Lake Orm"]],
    ["HARVEL (Marlmouth Wire) - The rebels are here.", ["HARVEL"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
  test("with the sort of place its noun tells", () => {
    expect(first("Shells fell on the town of Harvel.")?.kind).toBe("settlement");
    expect(first("They hold most of Oyland province.")).toMatchObject({
      text: "Oyland",
      name: "Oyland province",
      kind: "region",
    });
    expect(first("They crossed the Sorm River.")?.kind).toBe("physical");
    expect(first("Troops entered Oylandia. The Oylandian army denied it.")?.kind).toBe("country");
  });
  test("anywhere else in the article, with one notice for all", () => {
    const { places, notices } = located("Troops entered Harvelm.\nHarvelm was quiet. Nobody in Harvelm slept.");
    expect(places.map((place) => [place.text, place.id, place.candidates])).toEqual(
      Array.from({ length: 3 }, () => ["Harvelm", null, 0]),
    );
    expect(notices.map((notice) => notice.code)).toEqual(["place/unknown"]);
  });
});

describe("near miss: no place is", () => {
  test.each([
    ["a person with a title", "Brigadier Harvel said the town fell. Soldiers loyal to Harvel fled."],
    ["a surname told in full elsewhere", "Officials near Volan denied it. “We will win,” said Idris Volan."],
    ["somebody in apposition", "Nothing was heard from Idris Volan, a spokesman for the Front."],
    ["the body someone works for", "An analyst at Tolmar said so. He works for Tolmar Group."],
    ["a paper", "He wrote in Tolmar that it was over."],
    ["a month, a language, a parliament", "In March the army left. In Arabic it said so. In Parliament, no one spoke."],
    ["a platform", "Videos on Telegram and in Facebook groups showed tanks."],
    ["an outlet or an armed group of the tables", "It said in Reuters copy that orders came from Hamas."],
    ["a unit or an operation", "The Harvel Brigade left in Operation Stone River."],
    ["a people or what is a people’s", "They attacked Oylandians. Tanks stood in Oylandian hands."],
    ["a body with an article", "They took it from the Front and in the Committee nobody spoke."],
    ["an officer by his title", "Orders came from Chief of Staff Arno Helt, and reports to Chief Helt."],
    ["the first word of a sentence", "Shells fell at dawn. Houses were shelled."],
    ["a party, a name with initials", "A vote for Labour in Round 2, said A. J. Harvel."],
  ])("%s", (_, text) => {
    expect(located(text).places.filter((place) => place.id === null)).toEqual([]);
    expect(located(text).notices).toEqual([]);
  });
});
