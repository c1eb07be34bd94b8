// Romanisation of names in Cyrillic, for the scripts that build tables; the product itself never romanises.

const UK: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "iu",
  я: "ia",
  ь: "",
  "’": "",
  "'": "",
  "`": "",
};
const UK_FIRST: Record<string, string> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
const BGN: Record<string, string> = { ...UK, є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
const RU: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** Ukrainian by the table of 2010 (Cabinet of Ministers resolution 55). */
export const ukrainian2010 = (name: string): string =>
  byLetter(name.replace(/(з)г/gi, "$1\u0000"), (c, first) =>
    c === "\u0000" ? "gh" : first ? (UK_FIRST[c] ?? UK[c]) : UK[c],
  );

/** Ukrainian by BGN/PCGN 1965, its marks left out. */
export const ukrainian1965 = (name: string): string => byLetter(name, (c) => BGN[c]);

/** Russian as the agencies' English services write it: BGN/PCGN without marks, -ый and -ий as y. */
export function russian(name: string): string {
  const letters = [...name.replace(/ы́/g, "ы")];
  return byLetter(
    letters
      .join("")
      .replace(/(ый|ий)(?=$|[\s-])/g, "ы")
      .replace(/ай(?=$|[\s-])/g, "аи"),
    (c, first, before) => {
      if (c === "е" && (first || /[аеёиоуыэюяъьй]/.test(before))) return "ye";
      if (c === "ё" && /[жчшщ]/.test(before)) return "o";
      return RU[c];
    },
  );
}

function byLetter(name: string, of: (letter: string, first: boolean, before: string) => string | undefined): string {
  let out = "";
  let before = "";
  for (const letter of name) {
    const lower = letter.toLowerCase();
    const first = before === "" || /[\s-]/.test(before);
    const latin = of(lower, first, before) ?? letter;
    out += letter !== lower && latin !== "" ? latin[0]!.toUpperCase() + latin.slice(1) : latin;
    before = lower;
  }
  return out;
}

/** Russian endings of an adjective before a name. */
const endings = (stem: string, end: string): string =>
  end === "а" ? "ая" : end === "е" ? "ое" : stem === "Велик" ? "ие" : "ые";

/**
 * The Russian form of a Ukrainian name by the usual correspondences (-івка -овка, -ське -ское, г g, и i …), romanised: right for about
 * half the names, near for most.
 */
export function russianByRule(name: string): string {
  const russianName = name
    .replace(/’/g, "ъ")
    .replace(/^Зелен(?=[аеи])/, "Зелён")
    .replace(
      /^(Мал|Нов|Стар|Весел|Червон|Велик)([іае])(?= )/,
      (_, stem: string, end: string) => stem + endings(stem, end),
    )
    .replace(/([аеиіоуєїюя])ївка$/i, "$1евка")
    .replace(/([жчшщ])івка$/, "$1евка")
    .replace(/івка$/, "овка")
    .replace(/івськ/g, "овск")
    .replace(
      /(ськ|цьк)(е|а|ий)$/,
      (_, stem: string, end: string) => stem.replace("ь", "") + (end === "е" ? "ое" : end === "а" ? "ая" : "ий"),
    )
    .replace(/ськ$/, "ск")
    .replace(/([нв])е$/, (_, c: string) => (c === "н" ? "ное" : "во"))
    .replace(/(.)\1я$/, "$1ье")
    .replace(/([нчрлв])на$/, "$1ная")
    .replace(/ів$/, "ов")
    .replace(/ка /g, "кая ")
    .replace(/[иі]й(?= |$)/g, "ый");
  return russian(
    russianName
      .replace(/и/g, "и")
      .replace(/і/g, "и")
      .replace(/ї/g, "и")
      .replace(/є/g, "е")
      .replace(/І/g, "И")
      .replace(/Ї/g, "И")
      .replace(/Є/g, "Е")
      .replace(/ґ/g, "г"),
  );
}
