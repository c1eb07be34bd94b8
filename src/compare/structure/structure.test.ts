import { describe, expect, test } from "vitest";
import type { Matter } from "../../model/matter.ts";
import { compare } from "../compare.ts";
import { articlesOf, type Example } from "../notation.corpus.ts";
import { concessions } from "./concessions.ts";
import { selfConflicts } from "./conflicts.ts";
import { driftsOf } from "./drift.ts";
import { againstInterest } from "./interest.ts";
import { denialLinks } from "./links.ts";
import { coverageOf, type Read, unanswered } from "./silence.ts";
import { originsAnswer } from "./tree.ts";
import { wordings } from "./wording.ts";

const name = (side: string): string => ({ NOR: "Norland", SUD: "Sudland" })[side] ?? side;
const matters = (articles: Example["articles"]): readonly Matter[] => compare(articlesOf(articles));
const one = (...lines: string[]): readonly Matter[] => matters({ "Gazette 2031-05-02": lines });
const whole = "control NOR, Testville, =1 share";

describe("denials", () => {
  const links = (articles: Example["articles"]) =>
    denialLinks(matters(articles), name).map(
      (l) =>
        `${l.answer.speaker?.name ?? l.answer.outlet} ${l.degree} ${l.target?.speaker?.name ?? l.target?.outlet ?? "-"} ${l.days} ${l.across}: ${l.reason.split(";")[0]}`,
    );

  test("meet what they deny in another article, with the reason", () => {
    expect(
      links({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Herald 2031-05-04": ["Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-04"],
      }),
    ).toEqual(["Bo Lind denies Ann Vael 2 true: says no to the same proposition"]);
  });

  test("need no word of denial where another side is said to hold the place, and a part of it differs", () => {
    expect(
      links({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Herald 2031-05-03": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-03"],
        "Courier 2031-05-03": ["Cy Marr (SUD): asserts control SUD, Testville, some share, 2031-05-03"],
      }),
    ).toEqual([
      "Cy Marr differs Ann Vael 1 true: holds that Sudland has a part of it",
      "Bo Lind denies Ann Vael 1 true: holds that Sudland has the place, or most of it",
    ]);
  });

  test("are answered in part by fighting that goes on, told by the other side within a week", () => {
    const fighting = (who: string, day: string) => ({
      "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
      [`Herald ${day}`]: [`${who}: asserts advance.fighting SUD, Testville, ${day}`],
    });
    expect(links(fighting("Bo Lind (SUD)", "2031-05-03"))).toEqual([
      "Bo Lind partly Ann Vael 1 true: Fighting is under way in Testville: that goes on where it is said to be over",
    ]);
    expect(links(fighting("Hugo Brand (NOR)", "2031-05-03"))).toEqual([]);
    expect(links(fighting("Bo Lind (SUD)", "2031-05-20"))).toEqual([]);
  });

  test("of something no article tells stay without a target", () => {
    expect(links({ "Gazette 2031-05-02": ["Bo Lind (SUD): denies encirclement SUD, Testville, 2031-05-02"] })).toEqual([
      "Bo Lind unspecified - null false: no article that was read tells who said what is denied here",
    ]);
  });
});

describe("against interest", () => {
  const rules = (...lines: string[]) =>
    againstInterest(one(...lines), name).map((row) => `${row.held.speaker?.name}: ${row.rule}`);

  test("goes by the speaker's side, the actor's and the kind, and is the same for every side", () => {
    expect(rules("Ann Vael (NOR): asserts control SUD, Testville, =1 share, 2031-05-02")).toEqual([
      "Ann Vael: another side has or gains it",
    ]);
    expect(rules("Ann Vael (NOR): asserts losses NOR, -, =3 tanks, 2031-05-02")).toEqual([
      "Ann Vael: its own side loses or suffers it",
    ]);
    expect(rules("Ann Vael (NOR): denies control NOR, Testville, =1 share, 2031-05-02")).toEqual([
      "Ann Vael: its own side has not got it",
    ]);
  });

  test("is none where the content is favourable, the speaker speaks for neither, or it is only doubted", () => {
    expect(
      rules(
        `Ann Vael (NOR): asserts ${whole}, 2031-05-02`,
        "Cy Marr (third): asserts control SUD, Eastham, =1 share, 2031-05-02",
        "Ann Vael (NOR): denies losses NOR, -, =3 tanks, 2031-05-02",
        "Ann Vael (NOR): asserts losses SUD, -, =5 aircraft, 2031-05-02",
        "Ann Vael (NOR): doubts control SUD, Westham, =1 share, 2031-05-02",
        "own: asserts control SUD, Northam, =1 share, 2031-05-02",
      ),
    ).toEqual([]);
  });
});

describe("a speaker's conflicts", () => {
  const conflicts = (articles: Example["articles"], taken = true) =>
    selfConflicts(matters(articles), { name, taken: () => taken }).map((c) => `${c.speaker.name} ${c.rule} ${c.days}`);

  test("a town told as taken twice; that it is held is no second taking", () => {
    const twice = {
      "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
      "Herald 2031-05-30": [`Ann Vael (NOR): asserts ${whole}, 2031-05-30`],
    };
    expect(conflicts(twice)).toEqual(["Ann Vael told as taken twice 28"]);
    expect(conflicts(twice, false)).toEqual([]);
  });

  test("a share that shrinks; one that grows, or may be the same, is none", () => {
    const shares = (a: string, b: string) => ({
      "Gazette 2031-05-02": [`Ann Vael (NOR): asserts control NOR, Testville, ${a} share, 2031-05-02`],
      "Herald 2031-05-20": [`Ann Vael (NOR): asserts control NOR, Testville, ${b} share, 2031-05-20`],
    });
    expect(conflicts(shares("=0.8", "=0.7"), false)).toEqual(["Ann Vael a smaller figure than before 18"]);
    expect(conflicts(shares("=0.7", "=0.8"), false)).toEqual([]);
    expect(conflicts(shares("=0.8", ">0.7"), false)).toEqual([]);
  });

  test("yes and no; two speakers are no conflict of one", () => {
    const no = (who: string) => ({
      "Gazette 2031-05-02": ["Ann Vael (NOR): denies control SUD, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-06": [`${who}: asserts control SUD, Testville, =1 share, 2031-05-06`],
    });
    expect(conflicts(no("Ann Vael (NOR)"))).toEqual(["Ann Vael yes and no 4"]);
    expect(conflicts(no("Hugo Brand (NOR)"))).toEqual([]);
  });

  test("reports of one utterance that give two figures are told as such", () => {
    expect(
      conflicts({
        "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
        "Herald 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, >0.75 share, 2031-05-02"],
      }),
    ).toEqual(["Ann Vael one utterance told with two figures 0"]);
  });
});

describe("concessions", () => {
  const conceded = (articles: Example["articles"]) =>
    concessions(matters(articles), name).map(
      (c) =>
        `${c.side} ${c.conceded.speaker?.name}: ${c.rule}, ${c.afterClaim} after ${c.claimed.speaker?.name}, ${c.afterDenial}`,
    );

  test("a side that denied and then says so itself, with the days", () => {
    expect(
      conceded({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Herald 2031-05-03": ["Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-03"],
        "Courier 2031-05-28": ["Cy Marr (SUD): asserts control NOR, Testville, =1 share, 2031-05-28"],
      }),
    ).toEqual(["SUD Cy Marr: takes its own denial back, 26 after Ann Vael, 25"]);
  });

  test("a side that says that its own leave", () => {
    expect(
      conceded({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Courier 2031-05-04": ["Cy Marr (SUD): asserts evacuation SUD, Testville, 2031-05-04"],
      }),
    ).toEqual(["SUD Cy Marr: says that its own leave, 2 after Ann Vael, null"]);
    expect(
      conceded({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Courier 2031-05-04": ["Cy Marr (SUD): asserts evacuation SUD, Testville, =300 people, 2031-05-04"],
      }),
    ).toEqual([]);
  });

  test("what was said before the adversary said it, a part, or the adversary's own word concedes nothing", () => {
    expect(
      conceded({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        "Herald 2031-05-03": ["Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-03"],
        "Courier 2031-05-28": ["Hugo Brand (NOR): asserts control NOR, Testville, =1 share, 2031-05-28"],
        "Mirror 2031-05-29": ["Cy Marr (SUD): asserts control NOR, Testville, some share, 2031-05-29"],
      }),
    ).toEqual([]);
  });
});

describe("silence", () => {
  const sides = [
    { id: "NOR", name: "Norland" },
    { id: "SUD", name: "Sudland" },
  ];
  const read: Read[] = [
    { id: "a", outlet: "Gazette", published: "2031-05-02", of: ["NOR"], speaking: ["NOR"] },
    { id: "b", outlet: "Herald", published: "2031-05-04T10:00:00Z", of: ["SUD"], speaking: ["SUD"] },
    { id: "c", outlet: "Mirror", published: "2031-06-01", of: [], speaking: [] },
  ];
  const silent = (articles: Example["articles"], by: string | null = null, days = 7) =>
    unanswered(matters(articles), coverageOf(read), { days, by, sides }, name);

  test("names the side, the days and what was read of them", () => {
    const [row, ...others] = silent({ "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`] });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      side: "SUD",
      from: "2031-05-02",
      to: "2031-05-09",
      coverage: {
        ...{ articles: 2, outlets: 2, own: { articles: 1, outlets: ["Herald"] }, speaking: 1, complete: true },
        counted: { articles: ["a", "b"], own: ["b"], speaking: ["b"] },
      },
    });
  });

  test("is broken by any position of that side in time, and by fighting it tells of; a later one does not", () => {
    const with_ = (line: string, day: string) =>
      silent({
        "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`],
        [`Herald ${day}`]: [line],
      }).filter((row) => row.held.speaker?.name === "Ann Vael").length;
    expect(with_("Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-04", "2031-05-04")).toBe(0);
    expect(with_("Bo Lind (SUD): asserts advance.fighting NOR, Testville, 2031-05-04", "2031-05-04")).toBe(0);
    expect(with_("Bo Lind (SUD): denies control NOR, Eastham, =1 share, 2031-05-04", "2031-05-04")).toBe(1);
    expect(silent({ "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02`] }, "NOR")).toEqual([]);
  });
});

test("drift keeps comparators, follows each speaker, and says whether both figures can be so", () => {
  const [drift] = driftsOf(
    matters({
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
      "Herald 2031-05-06": ["Bo Lind (SUD): asserts control NOR, Testville, =0.5 share, 2031-05-06"],
      "Courier 2031-05-16": ["Ann Vael (NOR): asserts control NOR, Testville, >0.8 share, 2031-05-16"],
    }),
    name,
  );
  expect(drift?.speakers.map((s) => [s.name, s.steps])).toEqual([
    ["Ann Vael", 2],
    ["Bo Lind", 1],
  ]);
  expect(drift?.steps.map((s) => [s.quantity.comparator, s.change, s.since, s.fits])).toEqual([
    ["eq", null, null, null],
    ["eq", null, null, null],
    ["gt", 0.1, 14, false],
  ]);
});

test("wording tells who uses which word, in whose voice; neutral matters are left out unless asked for", () => {
  const all = one(`Ann Vael (NOR): asserts ${whole}, 2031-05-02`, `own: asserts ${whole}, 2031-05-02`);
  const word = (claim: string) =>
    ({ word: claim === "c0" ? "freed" : null, voice: claim === "c0" ? "quoted" : "own" }) as const;
  const [wording] = wordings(all, word);
  expect(wording?.totals).toEqual([
    { word: "freed", outlets: 1, count: 1 },
    { word: null, outlets: 1, count: 1 },
  ]);
  expect(wording?.words.map((w) => [w.word, w.voice, w.claims])).toEqual([
    ["freed", "quoted", ["c0"]],
    [null, "own", ["c1"]],
  ]);
  expect(wordings(all, () => ({ word: null, voice: "own" }))).toEqual([]);
});

test("the tree of origins has every report once, with its state and every reason", () => {
  const [matter] = matters({
    "Gazette 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02, via Wire`],
    "Herald 2031-05-02": [`Ann Vael (NOR): asserts ${whole}, 2031-05-02, via Wire`],
    "Courier 2031-05-03": [`own: asserts ${whole}`, "Bo Lind (SUD): denies control NOR, Testville, =1 share"],
  });
  const tree = originsAnswer(matter!, [{ a: "x", b: "y", similarity: 0.4 }], 0.5);
  expect(tree.tree.map((t) => [t.origin, t.reports.map((r) => r.state)])).toEqual([
    ["o1", ["same", "same"]],
    ["o2", ["distinct"]],
    [null, ["not established"]],
  ]);
  expect(tree.tree[0]?.reports[1]?.reasons).toEqual(["the same speaker on one day", "both carry Wire"]);
  expect(tree.copies).toEqual([{ a: "x", b: "y", similarity: 0.4, degree: "rewrite" }]);
});
