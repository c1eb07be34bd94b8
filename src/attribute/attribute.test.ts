import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hearing, said } from "../../test/hearing.ts";
import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import type { Speaker, Statement } from "../model/statement.ts";
import { attribute } from "./attribute.ts";

const words = (text: string, s: Statement): string => s.content.map((c) => text.slice(c.start, c.end)).join(" … ");
const names = (text: string, change = {}, beat = openBeat("invented")): string[] =>
  attribute(hearing(text, change, "paragraph", beat)).statements.map((s) => s.speaker.name);

/** The invented beat with one more body. */
const withBody = (name: string): Beat => {
  const beat = openBeat("invented");
  const body = { ...beat.organisations[0]!, id: "organisations/sample", name, forms: [name], side: "third" };
  return { ...beat, organisations: [...beat.organisations, body] };
};

describe("whom pronouns and short names stand for", () => {
  test("he is the man who spoke last, she the woman", () => {
    expect(names("Viktor Aldemar said the ridge was taken. He said the mill was next.")).toEqual([
      "Viktor Aldemar",
      "Viktor Aldemar",
    ]);
    expect(
      names(
        "Viktor Aldemar said the ridge was taken. Ilena Vosk said it was not. She said the army stood there. He said it had fled.",
      ),
    ).toEqual(["Viktor Aldemar", "Ilena Vosk", "Ilena Vosk", "Viktor Aldemar"]);
  });
  test("it is the body that spoke last, not a person", () => {
    expect(names("Lurmia's defence ministry said the ridge was taken. It added that the mill was next.")).toEqual([
      "Ministry of Defence of Lurmia",
      "Ministry of Defence of Lurmia",
    ]);
  });
  test("a surname takes the full name the article gives, wherever it gives it", () => {
    expect(names("Saarek said the town was calm. Bruno Saarek spoke in the evening.")).toContain("Bruno Saarek");
    expect(
      names("Marek Oru, a deputy governor of Ferrow, said the road was cut. Oru said the bridge was open."),
    ).toEqual(["Marek Oru", "Marek Oru"]);
  });
  test("an office stands for its holder on the day", () => {
    expect(names("The Veldanian defence minister said the road was open.", { published: "2032-05-01" })).toEqual([
      "Emil Daskaro",
    ]);
    expect(names("The Veldanian defence minister said the road was open.", { published: "2032-07-01" })).toEqual([
      "Marit Solheen",
    ]);
  });
  test("the general staff is that of the side that speaks", () => {
    expect(names("The Veldanian army said it had left. The General Staff said the move was planned.")).toEqual([
      "Armed Forces of Veldania",
      "General Staff of the Armed Forces of Veldania",
    ]);
  });
  test("a capital speaks for its state", () => {
    expect(names("Sorrenholt said the bridge held.")).toEqual(["Veldania"]);
  });
  test("a body is never she", () => {
    expect(names("Ilena Vosk came home. Her office said the road was open. “I am glad,” she said.").at(-1)).toBe(
      "Ilena Vosk",
    );
  });
  test("a headline's ministry is the one the text below names", () => {
    const text = "Ridge lost, defence ministry says\nThe Lurmian defence ministry said the ridge was lost.";
    const h = hearing(text);
    const blocks = h.doc.blocks.map((b, i) => (i ? b : { ...b, type: "title" as const }));
    const drafts = attribute({ ...h, doc: { ...h.doc, blocks } }).statements.map((s) => s.speaker.name);
    expect(drafts).toEqual(["Ministry of Defence of Lurmia", "Ministry of Defence of Lurmia"]);
  });
  test("a man's office is not the body that spoke last", () => {
    expect(
      names("Marek Oru said the ferry ran. The Lurmian army said it stood. His office said it would stop.").at(-1),
    ).toBe("unnamed: his office");
  });
  test("a ministry of another trade is not the one that spoke", () => {
    const spoke = "The Lurmian defence ministry said the ridge was lost.";
    expect(names(`${spoke} The ministry said more.`).at(-1)).toBe("Ministry of Defence of Lurmia");
    expect(names(`${spoke} The health ministry said forty were hurt.`).at(-1)).not.toBe(
      "Ministry of Defence of Lurmia",
    );
    expect(names(`${spoke} The defense ministry said it would return.`).at(-1)).toBe("Ministry of Defence of Lurmia");
  });
  test("a man's deputy is somebody else", () => {
    expect(
      names("Viktor Aldemar said the ridge was taken. His deputy told a rally in Port Sorrel that the mill was next."),
    ).toEqual(["Viktor Aldemar", "unnamed: his deputy"]);
  });
  test("a capital inside a name the beat knows is no verb", () => {
    expect(names("The United Concord said the ridge was quiet.", {}, withBody("United Concord"))).toEqual([
      "United Concord",
    ]);
    expect(names("The Armed Watch warned that the ridge was mined.", {}, withBody("Armed Watch"))).toEqual([
      "Armed Watch",
    ]);
  });
  test("residents and a body make a statement each", () => {
    expect(names("Residents and the Lurmian army said the mill had burned.")).toEqual([
      "unnamed: residents",
      "Armed Forces of Lurmia",
    ]);
    expect(names("Residents of the town and the port said the mill had burned.")).toHaveLength(1);
  });
  test("two sides named as one speaker make a statement each", () => {
    expect(names("Veldania and Lurmia said the exchange had taken place.")).toEqual(["Veldania", "Lurmia"]);
  });
});

describe("direct speech", () => {
  test("a quotation that runs on behind its full stop is a second statement of the same speaker without cue and source", () => {
    const text = "“The town is ours,” Vosk said. “Nobody has left it, and nobody will.”";
    const [one, two] = said(text);
    expect([one?.mode, two?.mode]).toEqual(["direct", "direct"]);
    expect([two?.cue, two?.source, two?.speaker.name]).toEqual([null, null, "Ilena Vosk"]);
  });
  test("a quotation of several sentences before its cue is one statement", () => {
    const text = "“We waited. Nobody came. So we left,” Vosk said.";
    expect(said(text).map((s) => words(text, s))).toEqual(["We waited. Nobody came. So we left,"]);
  });
  test("scare quotes are no statement, and make the one round them mixed", () => {
    expect(said("The “Severa” group crossed the river.")).toEqual([]);
    expect(said("Vosk said the “Severa” group had crossed the river.")[0]?.mode).toBe("mixed");
  });
  test("a line of a dash and a name under a quotation names its speaker", () => {
    const text = "“The ridge was taken without a fight.”\n– Lurmian army";
    expect(said(text)[0]?.speaker.name).toBe("Armed Forces of Lurmia");
  });
});

describe("through whom", () => {
  const via = (text: string, change = {}): string[] => said(text, change)[0]!.via.map((h) => h.name);
  test("the outlet comes first", () => expect(via("Vosk said the town was held.")).toEqual(["Island Gazette"]));
  test("an agency that signs the copy is the second hop, unless it is the outlet", () => {
    expect(via("SORRENHOLT, June 9 (Meridian) - Vosk said the town was held.")).toEqual([
      "Island Gazette",
      "Meridian Press",
    ]);
    expect(via("Vosk said the town was held.\n(Meridian)")).toEqual(["Island Gazette", "Meridian Press"]);
    expect(via("Vosk said the town was held.\n(Meridian)", { outlet: "Meridian Press" })).toEqual(["Meridian Press"]);
  });
  test("an agency in a picture's credit or in the middle of a text signs nothing", () => {
    expect(
      via("Vosk said the town was held. A ship of Meridian Press came by.\nThe port is open.\nThe road is open."),
    ).toEqual(["Island Gazette"]);
  });
  test("every hop in the text has its own words", () => {
    const text = "The Red Hall said Aldemar had told Ottokar Brann that the ridge was taken.";
    const [s] = said(text);
    expect(s?.speaker.name).toBe("Viktor Aldemar");
    const hop = s!.via[1]!;
    expect([
      hop.name,
      text.slice(hop.source!.start, hop.source!.end),
      text.slice(hop.cue!.start, hop.cue!.end),
    ]).toEqual(["Red Hall", "The Red Hall", "said"]);
    expect(hop.content!.map((c) => text.slice(c.start, c.end))).toEqual([
      "Aldemar had told Ottokar Brann that the ridge was taken",
    ]);
  });
  test("a platform is a medium, never a hop", () => {
    const [s] = said("Vosk wrote on Telegram that the town was held.");
    expect([s?.medium, s?.via.length]).toEqual(["Telegram", 1]);
  });
});

describe("denials", () => {
  test("a denial of a named claim is two statements over the same words", () => {
    const text = "Sorrenholt rejected assertions by Viktor Aldemar that the ridge was lost.";
    expect(said(text).map((s) => [s.speaker.name, s.attitude, words(text, s)])).toEqual([
      ["Veldania", "denies", "the ridge was lost"],
      ["Viktor Aldemar", "says", "the ridge was lost"],
    ]);
  });
  test("where nobody is named there is only the denial", () => {
    expect(names("Sorrenholt denied reports that the ridge was lost.")).toEqual(["Veldania"]);
  });
  test("it was untrue that X denies X", () => {
    const text = "Vosk added that it was untrue that the ridge was lost.";
    expect(said(text).map((s) => [s.attitude, words(text, s)])).toEqual([["denies", "the ridge was lost"]]);
  });
  test("what was not said is no statement", () => {
    for (const text of [
      "Vosk did not say where she was.",
      "The ministry has not acknowledged the loss.",
      "Vosk could say that the war was won.",
      "Nobody said that the ridge was lost.",
    ])
      expect(said(text), text).toEqual([]);
  });
});

describe("texts that pass one report on", () => {
  const bulletin =
    "The Lurmian Defence Ministry reported that the Severa group took the mill.\nThe Veldanian army lost up to 40 troops and a tank.\nThe Yuga group improved its position on the river.\nAir defences shot down 12 drones over the port.";
  test("sentences without cue are the reporter's", () => {
    expect(said(bulletin).map((s) => [s.speaker.name, s.cue === null])).toEqual([
      ["Ministry of Defence of Lurmia", false],
      ...Array(3).fill(["Ministry of Defence of Lurmia", true]),
    ]);
  });
  test("a daily report that runs on is its staff's to the end, or to a subheading", () => {
    const daily =
      "There were 90 clashes over the past day, the General Staff of the Armed Forces of Veldania reported on its page.\nIn the Kersholt direction, the enemy attacked four times. All attempts failed.\nOver the past day the invaders lost two boats.\nSummer fair in Ferrow\nThe fair opens at noon.";
    expect(said(daily).map((s) => s.speaker.name)).toEqual(
      Array(4).fill("General Staff of the Armed Forces of Veldania"),
    );
  });
  test("a ministry's weekly bulletin goes on in its words until another speaks", () => {
    const weekly =
      "Lurmian units took the quarry, the Lurmian Ministry of Defence said in its weekly bulletin.\nEnemy losses came to 90 servicemen.\nOur batteries silenced two guns.\nVosk said the quarry was held.\nThe enemy has often said so.";
    expect(said(weekly).map((s) => s.speaker.name)).toEqual([
      ...Array(3).fill("Ministry of Defence of Lurmia"),
      "Ilena Vosk",
    ]);
  });
  test("an article that only opens with what a body said goes on in the outlet's voice", () => {
    expect(
      said(
        "Lurmian units took the quarry, the Lurmian Ministry of Defence said on Monday.\nThe quarry lies on a hill.\nIn the Kersholt direction, the enemy of Veldania has dug in.",
      ),
    ).toHaveLength(1);
    expect(
      said(
        "Lurmian units took the quarry, the Lurmian Ministry of Defence reported.\nThe quarry lies on a hill, and both armies have fought over it.\nOver the past day rain fell.",
      ),
    ).toHaveLength(1);
  });
  test("in an ordinary article they are the outlet's", () => {
    expect(
      said(
        "Vosk said the mill was held.\nThe mill stands on the river.\nAldemar said it had fallen.\nThe river is wide.",
      ),
    ).toHaveLength(2);
  });
});

describe("when it was said", () => {
  const day = (text: string): Statement["said"] => said(text, { published: "2032-06-10T08:00:00Z" })[0]?.said ?? null;
  test("a weekday is the last such day on or before publication", () => {
    expect(day("Vosk said on Tuesday the mill was held.")).toEqual({ day: "2032-06-08", basis: "said" });
    expect(day("Vosk said Thursday the mill was held.")).toEqual({ day: "2032-06-10", basis: "said" });
  });
  test("a date takes the year of publication, or the one before where that would lie ahead", () => {
    expect(day("Vosk said on June 3 that the mill was held.")).toEqual({ day: "2032-06-03", basis: "said" });
    expect(day("Vosk said on December 3 that the mill was held.")).toEqual({ day: "2031-12-03", basis: "said" });
  });
  test("a day among the words said is not the day of saying", () => {
    expect(day("Vosk said the mill was taken on Tuesday.")).toEqual({ day: "2032-06-10", basis: "implied" });
  });
  test("what a speaker says later in the article was said on the day told first", () => {
    const days = (text: string): (string | undefined)[] =>
      said(text, { published: "2032-06-10T08:00:00Z" }).map((s) => s.said?.day);
    expect(days("Vosk said on Tuesday that the mill was held. She added that the bridge was too.")).toEqual([
      "2032-06-08",
      "2032-06-08",
    ]);
    expect(
      days("Vosk said on Tuesday that the mill was held. Earlier in the day Aldemar said the mill had fallen."),
    ).toEqual(["2032-06-08", "2032-06-08"]);
    expect(days("Vosk said on Tuesday that the mill was held. On Wednesday she said it had fallen.")).toEqual([
      "2032-06-08",
      "2032-06-09",
    ]);
    expect(days("Vosk said on Tuesday that the mill was held. Aldemar said it had fallen.")).toEqual([
      "2032-06-08",
      "2032-06-10",
    ]);
    expect(days("Vosk said in March that the mill was held. Vosk said it was lost.")).toEqual([
      "2032-03",
      "2032-06-10",
    ]);
  });
  test("without a day of publication nothing is implied", () => {
    expect(said("Vosk said the mill was held.", { published: null })[0]?.said).toBeNull();
  });
});

describe("headlines", () => {
  test("a ministry without a name is the one the article names", () => {
    const known = (...names: string[]): Speaker[] =>
      names.map((name) => ({ name, role: null, organisation: null, side: "LM", id: null }));
    const who = (title: string, speakers: Speaker[]): string | undefined =>
      attribute(hearing(title, {}, "title"), speakers).statements[0]?.speaker.name;
    expect(who("Ridge Taken, Ministry Says", known("Ministry of Defence of Lurmia"))).toBe(
      "Ministry of Defence of Lurmia",
    );
    expect(who("Ridge taken by troops, ministry says", known("Ministry of Defence of Lurmia", "Ilena Vosk"))).toBe(
      "Ministry of Defence of Lurmia",
    );
    expect(who("Ridge taken by troops, ministry says", known("Ministry of Defence", "Ministry of Trade"))).toBe(
      "unnamed: ministry",
    );
  });
  test("a headline is read with the speakers its article names", () => {
    const h = hearing("Kersholt Freed, Aldemar Tells Brann", {}, "title");
    const [s] = attribute(h, [
      { name: "Viktor Aldemar", role: null, organisation: null, side: "LM", id: "people/viktor-aldemar" },
    ]).statements;
    expect([s?.speaker.name, s?.addressee?.name]).toEqual(["Viktor Aldemar", "Ottokar Brann"]);
  });
  test("a name and a colon speak", () => {
    const h = hearing("Aldemar: Kersholt is in our hands", {}, "title");
    expect(attribute(h).statements[0]?.rule).toBe("layout/colon");
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "Vosk",
    "said",
    "that",
    "“",
    "”",
    ",",
    ".",
    "the claim",
    "by",
    "who",
    "according to",
    "denied",
    "Lurmian officials",
    "(",
    ")",
    "adding",
    "was",
    "told",
    "it",
    "\n",
    "on Tuesday",
    "and",
    "quoted",
    "as saying",
    ":",
    "—",
    "12",
    "the ridge was lost",
    "untrue",
    "citing",
    "😀",
  );
  test("spans lie in the text, contents are in order, ids differ and come out the same again", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const h = hearing(text);
        const { statements } = attribute(h);
        for (const s of statements) {
          const all = [
            ...s.content,
            ...(s.cue ? [s.cue] : []),
            ...(s.source ? [s.source] : []),
            ...s.via.flatMap((v) => v.content ?? []),
          ];
          for (const at of all) expect(at.start >= 0 && at.end <= text.length && at.start < at.end).toBe(true);
          expect(s.content.every((c, i) => i === 0 || s.content[i - 1]!.start <= c.start)).toBe(true);
          expect(s.via[0]?.name).toBe("Island Gazette");
        }
        expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
        expect(attribute(hearing(text)).statements).toEqual(statements);
      }),
      { seed: 20320610, numRuns: 150 },
    );
  });
  test("a text without end or sense takes time in step with its length", () => {
    const long = "Vosk said that ".repeat(400);
    expect(() => said(long)).not.toThrow();
  });
});
