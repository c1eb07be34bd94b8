import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openBeat } from "./load.ts";
import { findMentions, lookup, nameOf, sideOf } from "./mentions.ts";
import { formsOf } from "./names.ts";

const beat = openBeat("invented");
const read = (text: string): string[] =>
  findMentions(text, beat).map((m) => `${m.type} ${text.slice(m.start, m.end)} = ${m.ids.join(" ")}`);

describe("mentions", () => {
  test("a capital is a side that speaks and a place, over the same words", () => {
    expect(read("Sorrenholt said")).toEqual([
      "side Sorrenholt = sides/VD",
      "place Sorrenholt = beat:invented/sorrenholt",
    ]);
  });
  test("a body is found by every name of its side", () => {
    for (const words of [
      "Lurmia's defence ministry",
      "the Lurmian Defense Ministry",
      "Quessary’s ministry of defence",
      "the Defence Ministry of Lurmia",
    ])
      expect(read(words).at(-1)).toMatch(/organisations\/mod-lm$/);
  });
  test("a body two sides have is both, where nothing tells which", () => {
    expect(read("the General Staff said")).toEqual([
      "organisation General Staff = organisations/general-staff-vd organisations/general-staff-lm",
    ]);
  });
  test("a title leads to all who held it", () => {
    expect(read("the Veldanian defence minister")).toEqual([
      "title Veldanian defence minister = people/emil-daskaro people/marit-solheen",
    ]);
  });
  test("a title and the name after it are two mentions", () => {
    expect(read("Lurmian Chancellor Ottokar Brann")).toEqual([
      "title Lurmian Chancellor = people/ottokar-brann",
      "person Ottokar Brann = people/ottokar-brann",
    ]);
  });
  test("two towns of one name are one mention with both", () => {
    expect(read("in Ostrel")).toEqual(["place Ostrel = beat:invented/ostrel-saltern beat:invented/ostrel-dellmarch"]);
  });
  test("an adjective alone is an adjective", () => {
    expect(read("Veldanian drones")).toEqual(["adjective Veldanian = sides/VD"]);
  });
  test.each(["kersholt", "Kersholter", "the brann of it", "xSorrenholt"])("near miss: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("an id leads to its entry, its side and its name", () => {
  expect(lookup(beat, "people/ilena-vosk")?.type).toBe("person");
  expect(sideOf(beat, "people/ilena-vosk")).toBe("VD");
  expect(sideOf(beat, "sides/LM")).toBe("LM");
  expect(sideOf(beat, "beat:invented/kersholt")).toBe("none");
  expect(nameOf(beat, "outlets/meridian")).toBe("Meridian Press");
  expect(lookup(beat, "people/nobody")).toBeNull();
});

test("every form of every place is found where it stands, whatever is around it", () => {
  const forms = beat.places.flatMap((place) => formsOf(place).map((form) => ({ form, id: place.id })));
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.constantFrom("", "near ", "“", "(", "the town of "),
      fc.constantFrom("", "’s", ".", ",", " fell", ")”"),
      ({ form, id }, before, after) => {
        const text = before + form + after;
        const mentions = findMentions(text, beat);
        const hit = mentions.find((m) => m.type === "place" && m.ids.includes(id));
        expect(hit && text.slice(hit.start, hit.end)).toBe(form);
      },
    ),
    { seed: 11, numRuns: 400 },
  );
});

test("mentions lie in the text in order, and overlap only over the same words", () => {
  const words = [
    ...beat.places.flatMap(formsOf),
    ...beat.organisations.map((o) => o.name),
    "and",
    "said",
    "the",
    ",",
    ".",
    "\n",
    "’s",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const mentions = findMentions(text, beat);
      mentions.forEach((mention, i) => {
        const before = mentions[i - 1];
        expect(mention.end).toBeLessThanOrEqual(text.length);
        if (before)
          expect(before.end <= mention.start || (before.start === mention.start && before.end === mention.end)).toBe(
            true,
          );
      });
    }),
    { seed: 13, numRuns: 200 },
  );
});

test("searching takes work in step with the text, also where names begin again and again", () => {
  const long = "General Staff of the Armed Forces of the ".repeat(25_000);
  const cost = (text: string): number => {
    const from = process.cpuUsage();
    findMentions(text, beat);
    const used = process.cpuUsage(from);
    return used.user + used.system;
  };
  findMentions(long.slice(0, 50_000), beat);
  const quarter = cost(long.slice(0, long.length / 4));
  const whole = cost(long);
  expect(long.length).toBeGreaterThan(1_000_000);
  expect(whole / quarter).toBeLessThan(16);
});

test("in a beat without sides a state stands for itself, a person for nobody", () => {
  const world = openBeat("world");
  const side = (text: string): string => sideOf(world, findMentions(text, world)[0]?.ids[0] ?? "");
  expect(side("Ethiopian forces advanced")).toBe("ET");
  expect(side("Haiti said so")).toBe("HT");
  expect(side("NATO said so")).toBe("third");
  const other = openBeat("ru-ua");
  expect(sideOf(other, findMentions("Ethiopian forces", other)[0]?.ids[0] ?? "")).toBe("third");
});

test("a short form that the article spells out for somebody else is not the beat's", () => {
  const world = openBeat("world");
  const bodies = (text: string): readonly string[] =>
    findMentions(text, world).flatMap((m) => (m.type === "organisation" ? m.ids : []));
  expect(bodies("The Salt Navigators Alliance (SNA) said the SNA was late.")).not.toContain("organisations/sna");
  expect(bodies("The Syrian National Army (SNA) said the SNA was late.")).toContain("organisations/sna");
  expect(bodies("PORT, 3 May (SNA) – It was late.")).not.toContain("organisations/sna");
  expect(bodies("The SNA said it was late.")).toContain("organisations/sna");
});
