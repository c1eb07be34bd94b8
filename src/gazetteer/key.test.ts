import { expect, test } from "vitest";
import { oneSlip } from "../place/forms.ts";
import { consonantKey, spellingKey } from "./key.ts";

test.each([
  ["Horlivka", "Gorlovka"],
  ["Chasiv Yar", "Chasov Yar"],
  ["Avdiivka", "Avdeyevka"],
  ["Dobropillia", "Dobropolye"],
])("%s and %s share their consonants", (a, b) => {
  expect(consonantKey(a)).toBe(consonantKey(b));
});

test.each([
  ["Kostiantynivka", "Kostyantynivka"],
  ["Khmelnytskyi", "Khmelnytskyy"],
  ["Kupiansk-Vuzlovyi", "Kupyansk-Vuzlovyy"],
])("%s and %s are one spelling apart", (a, b) => {
  expect(spellingKey(a)).toBe(spellingKey(b));
});

test("near misses: a spelling key keeps names of different languages apart, a consonant key different names", () => {
  expect(spellingKey("Kostiantynivka")).not.toBe(spellingKey("Konstantinovka"));
  expect(consonantKey("Pokrovsk")).not.toBe(consonantKey("Kupiansk"));
});

test("a slip is one letter more, less or other, or two neighbours swapped", () => {
  for (const slip of ["Stavropl", "Stravropol", "Stavropal", "Stavropolo", "tSavropol"])
    expect(oneSlip("Stavropol", slip)).toBe(true);
  for (const other of ["Stavropol", "Stavrop", "Savtropol", "Sevastopol"])
    expect(oneSlip("Stavropol", other)).toBe(false);
});
