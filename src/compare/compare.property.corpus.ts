import fc from "fast-check";
import { kinds } from "../kinds/index.ts";
import { articlesOf } from "./notation.corpus.ts";

// News at random: two sides, a few mouths and places, mostly claims that meet.

const pick = <T>(...all: readonly T[]) => fc.constantFrom(...all);
const speakers = [
  "Ann Vael (NOR)",
  "Bo Lind (SUD)",
  "Anne Vael (NOR)",
  "Vael (NOR)",
  "NOR (NOR)",
  "SUD (SUD)",
  "unnamed: officials (SUD)",
  "Cy Marr (third)",
  "Army of the SUD (SUD)",
  "Staff of the Army of the SUD (SUD)",
];
/** Mostly the everyday case, so that claims meet; now and then anything. */
const mostly = <T>(usual: T, ...all: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: pick(...all) });
const anyKind = kinds.flatMap((kind) => [kind.name, ...kind.aspects.map((aspect) => `${kind.name}.${aspect}`)]);
const quantities = [
  ", =1 share",
  ", >0.8 share",
  ", some share",
  ", =13 settlements",
  ", ~13 settlements",
  ", =20-30 killed",
];
const dates = [
  "",
  ", 2031-05-01",
  ", 2031-05-02, implied",
  ", 2031-05",
  ", 2031",
  ", 2031-04-01/2031-05-02",
  ", 2031-05-20",
];
const line = fc
  .record({
    who: pick(...speakers, "own"),
    stance: mostly("asserts", "asserts", "denies", "denies", "doubts", "predicts", "demands"),
    kind: mostly("control", ...anyKind),
    actor: pick("NOR", "SUD", "none"),
    place: mostly("Testville", "Eastshire; Westshire", "NOR", "-"),
    quantity: mostly("", ...quantities),
    date: mostly(", 2031-05-02", ...dates),
    more: mostly("", ", via Wire", ", to Ann Vael", ", said 2031-05-01", ", of Army of the SUD", ", target c0"),
  })
  .map(
    (one) => `${one.who}: ${one.stance} ${one.kind} ${one.actor}, ${one.place}${one.quantity}${one.date}${one.more}`,
  );
const named = pick("Gazette", "Herald", "Courier", "Mirror").chain((outlet) =>
  mostly("2031-05-02", "2031-05-03", "2031-05-22", "undated").map((day) => `${outlet} ${day}`),
);
/** A few articles. */
export const news = fc
  .dictionary(named, fc.array(line, { minLength: 1, maxLength: 6 }), { minKeys: 2, maxKeys: 5 })
  .map(articlesOf);

/** Articles over a fortnight whose claims lean on each other: figures told with and without place and day, strikes on nowhere. */
export const leaning = fc
  .dictionary(
    pick("Gazette", "Herald", "Courier", "Mirror", "Post", "Globe", "Argus").chain((outlet) =>
      pick("01", "02", "03", "04", "08", "11", "15").map((day) => `${outlet} 2031-05-${day}`),
    ),
    fc.array(
      fc
        .record({
          who: pick("Ann Vael (NOR)", "Anne Vael (NOR)", "Vael (NOR)", "Bo Lind (SUD)", "NOR (NOR)", "own"),
          stance: mostly("asserts", "denies"),
          what: pick(
            "settlements NOR",
            "casualties SUD",
            "losses SUD",
            "strike.launched SUD",
            "strike.hit SUD",
            "control NOR",
          ),
          place: pick("Testville", "-", "Eastshire", "SUD"),
          quantity: pick(", =13 settlements", ", =13 killed", ", =13 tanks", ", >13 killed", ", =0.7 share", ""),
          date: pick("", "", ", 2031-05-02", ", 2031-05-03", ", 2031-05-04, implied", ", 2031-05"),
        })
        .map(({ who, stance, what, place, quantity, date }) => `${who}: ${stance} ${what}, ${place}${quantity}${date}`),
      { minLength: 1, maxLength: 3 },
    ),
    { minKeys: 3, maxKeys: 9 },
  )
  .map(articlesOf);
