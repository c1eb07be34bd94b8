import { expect, test } from "vitest";
import { lemmaAs, speltAs } from "./spelt.ts";

test("a word is spelt once, in small letters and with a straight apostrophe", () => {
  expect(speltAs("Don’T").lower).toBe("don't");
  expect(speltAs("Don’T").text).toBe("Don’T");
  expect(speltAs("Shelled")).toBe(speltAs("Shelled"));
  expect(["07", "7", "__proto__", "constructor"].map((word) => speltAs(word).text)).toEqual([
    "07",
    "7",
    "__proto__",
    "constructor",
  ]);
});

test("one spelling has a lemma for each label", () => {
  const wound = speltAs("wounded");
  const found = (["VERB/VBD", "ADJ/JJ", "VERB/VBD"] as const).map((label) => {
    const [tag, form] = label.split("/") as ["VERB" | "ADJ", string];
    return lemmaAs(wound, { tag, form });
  });
  expect(found).toEqual(["wound", "wounded", "wound"]);
});
