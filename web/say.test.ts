import { expect, test } from "vitest";
import { kinds } from "../src/kinds/index.ts";
import { askOf, callSides, sayOf } from "./say.ts";
import type { Said } from "./sentences/phrases.ts";
import { speak } from "./words.ts";

callSides({ VD: "Veldania", LM: "Lurmia" });
const n = (value: number | null, unit: string, comparator = "eq", high: number | null = null) =>
  ({ value, high, comparator, unit }) as NonNullable<Said["quantity"]>;
const kersholt = { name: "Kersholt" };
const told: readonly Said[] = [
  { kind: "control", actor: "LM", place: kersholt, quantity: n(1, "share") },
  { kind: "control", actor: "RU", place: kersholt, quantity: n(0.7, "share", "gt") },
  { kind: "control", actor: "none", place: kersholt, quantity: n(null, "share") },
  { kind: "casualties", actor: "VD", place: kersholt, quantity: n(17, "killed", "ge") },
  { kind: "casualties", actor: "none", place: null, quantity: n(1200, "casualties", "approx") },
  { kind: "losses", actor: "UA", place: null, quantity: n(150, "drones", "range", 180) },
  { kind: "losses", actor: "UA", place: null, quantity: n(3, "river ferries") },
  { kind: "strike", actor: "LM", place: kersholt, aspect: "intercepted", quantity: n(40, "missiles") },
  { kind: "strike", actor: "third", place: kersholt, quantity: null },
  { kind: "advance", actor: "VD", place: kersholt, aspect: "repelled", quantity: null },
  { kind: "encirclement", actor: "VD", place: kersholt, quantity: n(5000, "soldiers") },
  { kind: "settlements", actor: "VD", place: null, quantity: n(13, "settlements") },
  { kind: "area", actor: "LM", place: kersholt, quantity: n(25.5, "km2") },
  { kind: "evacuation", actor: "none", place: kersholt, quantity: null },
  { kind: "surrender", actor: "LM", place: kersholt, quantity: null },
  { kind: "other", actor: "SAF", place: kersholt, quantity: null },
];

const all = (tongue: string): readonly string[] => {
  speak(tongue);
  const made = told.map(
    (one) => `${sayOf(one, "English")} | ${askOf({ ...one, unit: one.quantity?.unit ?? null }, "English?")}`,
  );
  speak("en");
  return made;
};

test("English comes with the answer", () => {
  expect(new Set(all("en"))).toEqual(new Set(["English | English?"]));
});

test("Ukrainian sentences keep every name as it is, every comparator and no word that takes a side", () => {
  expect(all("uk")).toMatchInlineSnapshot(`
    [
      "Kersholt: тримає Lurmia | Kersholt: хто тримає?",
      "Kersholt: тримає Росія (понад 70 %) | Kersholt: хто тримає?",
      "Kersholt: тримає сторона, яку не названо (частину) | Kersholt: хто тримає?",
      "Людські втрати (Veldania), Kersholt: загиблі — щонайменше 17 | Людські втрати (Veldania), Kersholt: скільки загиблих?",
      "Людські втрати: загиблі, поранені, полонені чи зниклі — близько 1 200 | Людські втрати: скільки загиблих, поранених, полонених чи зниклих?",
      "Втрати техніки (Україна): дрони — від 150 до 180 | Втрати техніки (Україна), дрони: скільки?",
      "Втрати техніки (Україна): river ferries — 3 | Втрати техніки (Україна), river ferries: скільки?",
      "Удар (Lurmia), Kersholt: ракети — 40, перехоплено | Удар (Lurmia), Kersholt, ракети, перехоплено: скільки?",
      "Удар (третя сторона), Kersholt | Kersholt: чи був удар (третя сторона)?",
      "Kersholt: наступ (Veldania) зупинено | Kersholt: чи зупинено наступ (Veldania)?",
      "Kersholt: оточено сили (Veldania), військові — 5 000 | Kersholt: чи оточено сили (Veldania)?",
      "Отримано населених пунктів (Veldania) — 13 | Отримано населених пунктів (Veldania): скільки?",
      "Отримано території (Lurmia) — 25,5 км², Kersholt | Отримано території (Lurmia), Kersholt: скільки?",
      "Kersholt: відходять люди чи війська | Kersholt: чи відійшли люди чи війська?",
      "Kersholt: складають зброю сили (Lurmia) | Kersholt: чи складають зброю сили (Lurmia)?",
      "Висловлення про: SAF, Kersholt | Що сказано про: SAF, Kersholt?",
    ]
  `);
});

test("Russian sentences do the same", () => {
  expect(all("ru")).toMatchInlineSnapshot(`
    [
      "Kersholt: держит Lurmia | Kersholt: кто держит?",
      "Kersholt: держит Россия (более 70 %) | Kersholt: кто держит?",
      "Kersholt: держит сторона, которую не назвали (часть) | Kersholt: кто держит?",
      "Людские потери (Veldania), Kersholt: погибшие — не менее 17 | Людские потери (Veldania), Kersholt: сколько погибших?",
      "Людские потери: погибшие, раненые, пленные или пропавшие — около 1 200 | Людские потери: сколько погибших, раненых, пленных или пропавших?",
      "Потери техники (Украина): дроны — от 150 до 180 | Потери техники (Украина), дроны: сколько?",
      "Потери техники (Украина): river ferries — 3 | Потери техники (Украина), river ferries: сколько?",
      "Удар (Lurmia), Kersholt: ракеты — 40, перехвачено | Удар (Lurmia), Kersholt, ракеты, перехвачено: сколько?",
      "Удар (третья сторона), Kersholt | Kersholt: верно ли, что был удар (третья сторона)?",
      "Kersholt: наступление (Veldania) остановлено | Kersholt: верно ли, что остановлено наступление (Veldania)?",
      "Kersholt: окружены силы (Veldania), военные — 5 000 | Kersholt: верно ли, что окружены силы (Veldania)?",
      "Получено населённых пунктов (Veldania) — 13 | Получено населённых пунктов (Veldania): сколько?",
      "Получено территории (Lurmia) — 25,5 км², Kersholt | Получено территории (Lurmia), Kersholt: сколько?",
      "Kersholt: уходят люди или войска | Kersholt: верно ли, что ушли люди или войска?",
      "Kersholt: складывают оружие силы (Lurmia) | Kersholt: верно ли, что складывают оружие силы (Lurmia)?",
      "Высказывание о: SAF, Kersholt | Что сказано о: SAF, Kersholt?",
    ]
  `);
});

test("swapping the sides swaps nothing but their names", () => {
  const swap = (text: string): string =>
    text.replace(/Veldania|Lurmia/g, (s) => (s === "Lurmia" ? "Veldania" : "Lurmia"));
  for (const tongue of ["uk", "ru"])
    for (const one of told.filter((t) => t.actor === "LM" || t.actor === "VD")) {
      speak(tongue);
      const other = { ...one, actor: one.actor === "LM" ? "VD" : "LM" };
      expect(swap(sayOf(one, ""))).toBe(sayOf(other, ""));
      expect(swap(askOf(one, ""))).toBe(askOf(other, ""));
    }
  speak("en");
});

test("every kind has a sentence and a question of its own in every language", () => {
  for (const tongue of ["uk", "ru"]) {
    speak(tongue);
    const made = kinds.flatMap(({ name, aspects }) =>
      [null, ...aspects].map((aspect) =>
        sayOf({ kind: name, actor: "VD", place: kersholt, aspect, quantity: null }, ""),
      ),
    );
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((text) => text.includes("Veldania") || /бої|бои/.test(text))).toBe(true);
  }
  speak("en");
});
