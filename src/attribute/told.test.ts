import { describe, expect, test } from "vitest";
import { hearing } from "../../test/hearing.ts";
import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { withParties } from "../beat/local.ts";
import { words } from "../lang/en/words.ts";
import { partiesIn } from "../lang/parties.ts";
import { attribute } from "./attribute.ts";

const invented = openBeat("invented");
/** Who says the last thing in a text, for whom and through whom. */
const last = (text: string, beat: Beat = invented): readonly string[] => {
  const { speaker, via } = attribute(hearing(text, {}, "paragraph", beat)).statements.at(-1)!;
  return [speaker.name, speaker.side, ...via.slice(1).map((hop) => hop.name)];
};

describe("stations and papers told by whose they are", () => {
  test("speak by those words and pass on under them", () => {
    expect(last("Veldanian state television reported that the mill had burned.")[0]).toBe("Veldanian state television");
    expect(last("The mill had burned, Lurmian media reported, citing a guard.")).toContain("Lurmian media");
    expect(last("State television, quoting a guard, reported that the mill had burned.")).toContain("State television");
    expect(last("The official Kestrel news agency said the mill had burned.")[0]).toBe("Kestrel");
  });
  test("one plain word is no name", () => {
    expect(last("The mill had burned, a man told television.")[0]).not.toBe("television");
  });
});

describe("bodies named at length", () => {
  test("keep all that belongs to the name and nothing that tells where they are", () => {
    expect(last("The UN's Office for the Co-ordination of Humanitarian Affairs said 280 people had fled.")[0]).toBe(
      "UN's Office for the Co-ordination of Humanitarian Affairs",
    );
    expect(last("Sorok Medical Centre in Kersholt said two wards were lost.")[0]).toBe("Sorok Medical Centre");
  });
  test("a plain noun with a sentence's capital names nobody", () => {
    expect(last("Aid agencies say most of the people are gone.")[0]).toBe("unnamed: Aid agencies");
  });
});

describe("people who hang on a body or a person", () => {
  test("doctors at a hospital are people, and their hospital does not speak", () => {
    expect(last("The claim was disputed by doctors at the town's Ayder hospital, who reported 27 deaths.")[0]).toBe(
      "unnamed: doctors",
    );
  });
  test("a group that fights an army is not that army", () => {
    expect(last("A guerrilla group fighting Lurmia's army says it took a base.")[0]).toBe("unnamed: guerrilla group");
    expect(last("A group of Lurmia's army says it took a base.")[0]).not.toBe("unnamed: guerrilla group");
  });
  test("an adviser is not whom he advises, and is of his side", () => {
    expect(last("An adviser to Aldemar, Tovan Brisk, dismissed the talk as a tale.")).toEqual(["Tovan Brisk", "LM"]);
    expect(last("Aldemar dismissed the talk as a tale.")[0]).toContain("Aldemar");
  });
  test("his minister and its ambassador are of the side named before", () => {
    expect(last("Viktor Aldemar was silent after his defence minister told him that the mill was lost.")[1]).toBe("LM");
    expect(last("Lurmia was silent; its ambassador, Tovan Brisk, blamed the rain for the delay.")[1]).toBe("LM");
    expect(last("Lurmia was silent; its baker, Tovan Brisk, blamed the rain for the delay.")[1]).toBe("none");
  });
  test("another official is of the body whose official spoke before", () => {
    expect(last("A Lurmian officer said it rained. Tovan Brisk, another official, said the road was cut.")[1]).toBe(
      "LM",
    );
  });
});

describe("armies, arms and armed groups", () => {
  const [first, second] = invented.sides;
  const beat: Beat = {
    ...invented,
    sides: [
      { ...first!, nouns: ["army", "military", "government"] },
      { ...second!, country: first!.country, nouns: ["rebels", "militants"] },
    ],
  };
  test("a group, a militia is none that has the army, whoever was named last", () => {
    expect(last("Lurmia and Veldania were silent. The terror group's armed wing said it was tired.", beat)[1]).toBe(
      "LM",
    );
    expect(last("Lurmia and Veldania were silent. The army's press office said it was tired.", beat)[1]).toBe("VD");
  });
  test("rebels of a country are not its army's side", () => {
    expect(last("Veldanian rebels said they held the hill.", beat)[1]).toBe("LM");
    expect(last("Veldanian troops said they held the hill.", beat)[1]).toBe("VD");
  });
  test("the air force of nobody in particular is a state's", () => {
    expect(last("The Veldanian General Staff said it rained. The air force said 30 drones were shot down.")[0]).toMatch(
      /Air Force/,
    );
  });
  test("joint forces of several are none that spoke before", () => {
    expect(last("The Armed Forces of Lurmia said it rained. The joint forces of former rebels denied it.")[0]).not.toBe(
      "Armed Forces of Lurmia",
    );
  });
});

describe("an armed body by the name its article gives it", () => {
  const read = (text: string): readonly string[] => {
    const base = openBeat("world");
    const beat = withParties(base, partiesIn(text, base, words.parties, null));
    return last(text, beat.sides.length ? beat : openBeat("iraq"));
  };
  test("stays as the article writes it where the table's name is never used", () => {
    expect(last("ISIS fighters left the town, and ISIS said the mill was lost.", openBeat("iraq"))[0]).toBe("ISIS");
    expect(last("The Islamic State group left; ISIS said the mill was lost.", openBeat("iraq"))[0]).toBe(
      "Islamic State",
    );
  });
  test("of several rebel bodies none takes the army from the state", () => {
    const text =
      "Guerrillas of the Salt Front killed two in Colombia; rebels of the Reed Army shot at Colombian troops near Bogota. The defence minister, Tovan Brisk, said the army would stay.";
    expect(read(text)[1]).toBe("CO");
  });
});
