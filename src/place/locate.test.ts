import { describe, expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { analyse } from "../lang/en/analyse.ts";
import type { ArticleHead } from "../model/article.ts";
import { locate } from "./locate.ts";

const head: ArticleHead = {
  id: "article:0",
  capture: "capture:0",
  externalId: null,
  url: null,
  outlet: "North Star Daily",
  language: "en",
  title: null,
  byline: null,
  after: null,
  published: null,
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: "",
  blocksSha256: "",
};

function located(text: string, id = "ru-ua"): ReturnType<typeof locate> {
  const beat = openBeat(id);
  const doc = analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
  return locate({ head, doc, mentions: findMentions(text, beat), beat });
}
const names = (text: string, id?: string): string[] =>
  located(text, id).places.map((place) => `${place.text} = ${place.name}`);
const ids = (text: string, id?: string): (string | null)[] => located(text, id).places.map((place) => place.id);
const codes = (text: string, id?: string): string[] => located(text, id).notices.map((notice) => notice.code);

test("what follows a name's first word is no place by itself", () => {
  const { places } = located("Fighters took Jabal Murad on Monday. A tank was hit near Ras al-Naqoura.", "world");
  expect(places.filter((p) => p.role === "place" && ["Murad", "Ras"].includes(p.text)).map((p) => p.name)).toEqual([]);
});

describe("rival and former names", () => {
  test("lead to one entry, and whose form was used is kept", () => {
    const { places } = located(
      "They call it Krasnoarmeysk, or Pokrovsk, or Красноармейск, or Покровськ; some in the Donetsk region write Pokrovske.",
    );
    const towns = places.filter((place) => place.kind === "settlement");
    expect(new Set(towns.map((place) => place.id))).toEqual(new Set(["gn:704422"]));
    expect(towns.map((place) => place.regime)).toEqual(["former-ru", "both", "former-ru-cyrl", "uk", "uk-latin"]);
  });
  test("stand side by side in brackets", () => {
    expect(names("in Prince Aldric (Ferrow)", "invented")).toEqual(["Prince Aldric = Ferrow", "Ferrow = Ferrow"]);
    expect(new Set(ids("in Kersolta (Kersholt)", "invented")).size).toBe(1);
  });
  test("region labels of either side are one area", () => {
    expect(new Set(ids("the Donetsk region, Donetsk Oblast, the Donetsk People’s Republic and the DPR"))).toEqual(
      new Set(["gn:709716"]),
    );
  });
});

describe("two towns of one name", () => {
  test("are told apart by the region named with them", () => {
    expect(ids("a raid on Ostrel in the Saltern region", "invented")[0]).toBe("beat:invented/ostrel-saltern");
    expect(ids("a raid on Ostrel (Dellmarch province)", "invented")[0]).toBe("beat:invented/ostrel-dellmarch");
  });
  test("are told apart by the towns around them", () => {
    expect(ids("They shelled Kersholt, Uldmern and Ostrel.", "invented")[2]).toBe("beat:invented/ostrel-dellmarch");
    expect(ids("They shelled Orrmern and Ostrel.", "invented")[1]).toBe("beat:invented/ostrel-saltern");
  });
  test("stay without an entry where nothing tells, and a notice names both", () => {
    const { places, notices } = located("A convoy left Ostrel.", "invented");
    expect(places.map((place) => [place.id, place.name, place.lat, place.candidates])).toEqual([
      [null, "Ostrel", null, 2],
    ]);
    expect(notices[0]?.code).toBe("place/ambiguous");
    expect(notices[0]?.reason).toContain("beat:invented/ostrel-saltern");
    expect(notices[0]?.reason).toContain("beat:invented/ostrel-dellmarch");
  });
  test("a region after a list holds for the whole list", () => {
    expect(
      ids("near Petropavlovka, Pishchane and Kurilovka (Kharkov region)")
        .slice(0, 3)
        .every((id) => id === null || /^ua:UA63|^gn:/.test(id)),
    ).toBe(true);
  });
});

describe("regions", () => {
  test("under one plural noun are two regions", () => {
    expect(names("in the Dnepropetrovsk and Zaporozhye regions")).toEqual([
      "Dnepropetrovsk = Dnipropetrovsk Oblast",
      "Zaporozhye = Zaporizhzhia Oblast",
    ]);
    expect(names("across the Kharkiv, Sumy and Kherson regions")).toEqual([
      "Kharkiv = Kharkiv Oblast",
      "Sumy = Sumy Oblast",
      "Kherson = Kherson Oblast",
    ]);
  });
  test("near miss: towns in a list without the noun stay towns", () => {
    expect(names("in Kharkiv, Sumy and Kherson")).toEqual(["Kharkiv = Kharkiv", "Sumy = Sumy", "Kherson = Kherson"]);
  });
  test("and rivers are met by their longer names", () => {
    expect(names("the Oskol River in the Kharkov region")).toEqual([
      "Oskol River = Oskil River",
      "Kharkov region = Kharkiv Oblast",
    ]);
  });
});

describe("spellings no table lists", () => {
  test("are met by their spelling", () => {
    expect(names("east of Kupyansk-Vuzlovyi")).toEqual(["Kupyansk-Vuzlovyi = Kupiansk-Vuzlovyi"]);
  });
  test("and with a slip, which is told", () => {
    expect(names("fighting for Kersholt and for Brennmern", "invented")).toEqual([
      "Kersholt = Kersholt",
      "Brennmern = Brenmern",
    ]);
    expect(names("in Kersholt and near Uldbern", "invented")).toEqual(["Kersholt = Kersholt", "Uldbern = Uldmern"]);
    expect(codes("in Kersholt and near Uldbern", "invented")).toEqual(["place/misspelt"]);
  });
  test("near miss: a capitalised word far from anything is left alone", () => {
    expect(names("in Parliament, for Parade, on Monday and at Christmas", "invented")).toEqual([]);
  });
  test("a village no table has is kept as written, and told", () => {
    const { places, notices } = located("Shells fell on the village of Quillmarsh near Kersholt.", "invented");
    expect(places.map((place) => [place.text, place.id])).toEqual([
      ["Quillmarsh", null],
      ["Kersholt", "beat:invented/kersholt"],
    ]);
    expect(notices.map((notice) => notice.code)).toEqual(["place/unknown"]);
  });
  test("a name like one in another region is not taken for it", () => {
    expect(ids("They shelled Orrmern and Brennmerm in the Saltern region.", "invented")[1]).toBeNull();
    expect(ids("They shelled Orrmern and entered Quillmarsh.", "invented")).toEqual(["beat:invented/orrmern", null]);
  });
});

describe("a capital", () => {
  const role = (text: string): string | undefined => located(text, "invented").places[0]?.role;
  test.each([
    "Quessary said on Monday the town had fallen",
    "Sorrenholt has denied it",
    "according to Sorrenholt",
    "Sorrenholt’s claim was rejected",
  ])("speaks: %s", (text) => {
    expect(role(text)).toBe("speaker");
  });
  test.each(["Quessary launched forty drones", "Quessary’s offensive stalled", "the Quessary-installed mayor"])(
    "acts: %s",
    (text) => {
      expect(role(text)).toBe("actor");
    },
  );
  test.each([
    "Veldania’s Ferrow region was shelled",
    "an explosion in Sorrenholt",
    "drones flew over Quessary",
    "Sorrenholt was hit by drones",
  ])("is a place: %s", (text) => {
    expect(role(text)).toBe("place");
  });
  test("near miss: a town that is nobody's capital is a place, whatever the verb", () => {
    expect(role("Kersholt fell silent")).toBe("place");
  });
});

describe("people called like villages", () => {
  test.each([
    "The writer Taras Shevchenko was read aloud.",
    "On Monday Gen. Shevchenko spoke.",
    "A teacher, Volodymyr Shevchenko, left.",
  ])("are no places: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

test("places are in text order and their words are those of the text", () => {
  const text =
    "Kyiv said Kupyansk held; the villages of Kurylivka, Pishchane and Foobarivka in the Kharkiv region did not.";
  const { places } = located(text);
  expect(places.map((place) => text.slice(place.start, place.end))).toEqual(places.map((place) => place.text));
  expect([...places].sort((a, b) => a.start - b.start)).toEqual(places);
});

test("a long list of namesakes is placed in step with its length", () => {
  const cost = (times: number): number => {
    const text =
      "Shells fell on Petropavlivka, Pishchane, Kostiantynivka, Lyman and the village of Nowhereville. ".repeat(times);
    const from = process.cpuUsage();
    located(text);
    return process.cpuUsage(from).user;
  };
  cost(20);
  expect(cost(400) / cost(100)).toBeLessThan(16);
});
