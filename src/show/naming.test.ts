import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { Names, namingFrom } from "./naming.ts";

const [pokrovsk, beat] = ["gn:704422", openBeat("ru-ua")];
const claim = (text: string | null) => ({
  place: { id: pokrovsk, name: "Pokrovsk", text },
  says: "Russia holds Pokrovsk",
});
const article = { claims: [claim("Krasnoarmeisk"), claim(null)] };
const matter = {
  question: "Who holds Pokrovsk?",
  place: { id: pokrovsk, name: "Pokrovsk" },
  reports: 3,
  positions: [{ says: "Russia holds Pokrovsk", claims: [claim("Pokrovske"), claim("Pokrovske"), claim("Pokrovsk")] }],
};

test("places are told by the names asked for; what they are and how many there are stays", () => {
  const told = (naming: Parameters<typeof namingFrom>[0]): string[] =>
    new Names(namingFrom(naming), [beat]).article(article).claims.map((c) => c.says);
  expect(told("")).toEqual(["Russia holds Pokrovsk", "Russia holds Pokrovsk"]);
  expect(told("source")).toEqual(["Russia holds Krasnoarmeisk", "Russia holds Pokrovsk"]);
  expect(told("former")[0]).toMatch(/^Russia holds Krasnoarm/);
  const shown = new Names("former", [beat]).article(article);
  expect(shown.claims.map((c) => c.place)).toEqual(article.claims.map((c) => c.place));
});

test("a name within another word stays, and what a text writes is no pattern", () => {
  const place = { id: "gn:1", name: "Mar", text: "Ma$&r" };
  const { claims } = new Names("source", [beat]).article({ claims: [{ place, says: "Margat's men hold Mar" }] });
  expect(claims[0]?.says).toBe("Margat's men hold Ma$&r");
});

test("a place's name within a side's name stays", () => {
  const side = { ...beat.sides[0]!, name: "Orlin Free Republic" };
  const place = { id: "gn:1", name: "Orlin", text: "Orlyn" };
  const says = "The Orlin Free Republic holds Orlin";
  const { claims } = new Names("source", [{ ...beat, sides: [side] }]).article({ claims: [{ place, says }] });
  expect(claims[0]?.says).toBe("The Orlin Free Republic holds Orlyn");
});

test("a matter asks by the form most of its claims write", () => {
  const shown = new Names("source", [beat]).matter(matter);
  expect(shown.question).toBe("Who holds Pokrovske?");
  expect(shown.reports).toBe(3);
  expect(shown.place).toEqual(matter.place);
  expect(new Names("now", [beat]).matter(matter)).toBe(matter);
});

test("names that are none are refused with what to write instead", () => {
  expect(() => namingFrom("old")).toThrow(/no names "old"/);
});
