// Builds beats/ru-ua/settlements.tsv from the gazetteer files beside the project; run by hand:
//   node --import tsx scripts/build-places.ts ../shared/gazetteer
// Rows added by hand stand in beats/ru-ua/places.tsv, which this never touches.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { consonantKey } from "../src/gazetteer/key.ts";
import { russian, russianByRule, ukrainian1965 } from "../src/text/romanise.ts";
import { english } from "./english.ts";

type Line = Readonly<Record<string, string>>;
const folder = process.argv[2] ?? "../shared/gazetteer";

function table(file: string): Line[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").split("\n");
  const names = head.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [names[i] ?? "", cell])));
}

/** Regions of the state codifier: their GeoNames id, whether all their villages are taken, and the name homonyms are told apart by. */
const REGIONS: Record<string, readonly [id: string, villages: boolean, name: string]> = {
  "01": ["gn:703883", false, "Crimea"],
  "05": ["gn:689559", false, "Vinnytsia Oblast"],
  "07": ["gn:689064", false, "Volyn Oblast"],
  "12": ["gn:709929", true, "Dnipropetrovsk Oblast"],
  "14": ["gn:709716", true, "Donetsk Oblast"],
  "18": ["gn:686966", false, "Zhytomyr Oblast"],
  "21": ["gn:687869", false, "Zakarpattia Oblast"],
  "23": ["gn:687699", true, "Zaporizhzhia Oblast"],
  "26": ["gn:707470", false, "Ivano-Frankivsk Oblast"],
  "32": ["gn:703446", false, "Kyiv Oblast"],
  "35": ["gn:705811", false, "Kirovohrad Oblast"],
  "44": ["gn:702657", true, "Luhansk Oblast"],
  "46": ["gn:702549", false, "Lviv Oblast"],
  "48": ["gn:700567", false, "Mykolaiv Oblast"],
  "51": ["gn:698738", false, "Odesa Oblast"],
  "53": ["gn:696634", false, "Poltava Oblast"],
  "56": ["gn:695592", false, "Rivne Oblast"],
  "59": ["gn:692196", true, "Sumy Oblast"],
  "61": ["gn:691649", false, "Ternopil Oblast"],
  "63": ["gn:706482", true, "Kharkiv Oblast"],
  "65": ["gn:706442", true, "Kherson Oblast"],
  "68": ["gn:706370", false, "Khmelnytskyi Oblast"],
  "71": ["gn:710802", false, "Cherkasy Oblast"],
  "73": ["gn:710720", false, "Chernivtsi Oblast"],
  "74": ["gn:710734", true, "Chernihiv Oblast"],
  "80": ["gn:690791", false, "Ukraine"],
  "85": ["gn:703883", false, "Crimea"],
};
/** Forms that are given names first. */
const GIVEN = new Set(["Vladimir"]);
/** Regions whose larger settlements (category X) are all taken; elsewhere only cities. */
const NEAR = new Set(["01", "12", "14", "23", "32", "44", "48", "51", "53", "59", "63", "65", "74"]);

const alternates = new Map(
  table("geonames-ua-names.tsv").map((line) => [line["geonameid"] ?? "", (line["alternatenames"] ?? "").split(",")]),
);
const pairs = new Map(
  table("name-pairs.tsv")
    .filter((line) => !/^(region|river)/.test(line["note"] ?? ""))
    .map((line) => [line["ukrainian"] ?? "", line]),
);
const renamed = new Map<string, Line[]>();
for (const line of table("ua-renamed.tsv"))
  renamed.set(line["katottg"] ?? "", [...(renamed.get(line["katottg"] ?? "") ?? []), line]);
const units = new Map(table("ua-admin-units.tsv").map((line) => [line["katottg"] ?? "", line]));
const settlements = table("ua-settlements.tsv");
const cities = new Set(
  settlements
    .filter((line) => line["category"] === "M" || line["category"] === "K")
    .map((line) => line["name_latn"] ?? ""),
);
const communities = new Map<string, (readonly [lat: number, lon: number])[]>();
for (const line of settlements)
  if (line["lat"])
    communities.set(line["hromada"] ?? "", [
      ...(communities.get(line["hromada"] ?? "") ?? []),
      [Number(line["lat"]), Number(line["lon"])],
    ]);
const common = english(join(folder, "../treebank"));

function wanted(line: Line): boolean {
  const [category, oblast] = [line["category"], line["oblast"] ?? ""];
  if (category === "M" || category === "K") return true;
  const region = REGIONS[oblast];
  if (!region || common.has((line["name_latn"] ?? "").toLowerCase())) return false;
  if (category === "X") return NEAR.has(oblast);
  return region[1] || (line["population"] !== "" && Number(line["population"]) >= 3000 && NEAR.has(oblast));
}

function row(line: Line): string[] {
  const latin = line["name_latn"] ?? "";
  const [region, , regionName] = REGIONS[line["oblast"] ?? ""]!;
  const name = line["category"] === "C" && cities.has(latin) ? `${latin} (${regionName})` : latin;
  return [
    idOf(line),
    name,
    "settlement",
    coordinate(line["lat"]),
    coordinate(line["lon"]),
    region,
    "UA",
    line["population"] ?? "",
    namesOf(line, name).join(";"),
    line["lat"] ? "" : about(line),
  ];
}

/** The middle of the points known in a settlement's community, to two decimals; empty where none is. */
function about(line: Line): string {
  const points = communities.get(line["hromada"] ?? "") ?? [];
  if (points.length === 0) return "";
  const mean = (of: 0 | 1): string => (points.reduce((sum, point) => sum + point[of], 0) / points.length).toFixed(2);
  return `${mean(0)},${mean(1)}`;
}

const idOf = (line: Line): string => (line["geonameid"] ? `gn:${line["geonameid"]}` : `ua:${line["katottg"]}`);
const coordinate = (cell = ""): string => (cell === "" ? "" : String(Number(Number(cell).toFixed(4))));

/** Every form with its regime, first come first kept; forms that fold to one another are one. */
function namesOf(line: Line, name: string): string[] {
  const [uk, latin, big] = [line["name_uk"] ?? "", line["name_latn"] ?? "", line["category"] !== "C"];
  const names = new Map<string, string>();
  const add = (regime: string, form = "", years = ""): void => {
    const key = fold(form);
    if (key === fold(latin) && regime.startsWith("ru-") && form.length > 2) names.set(key, `both=${latin}`);
    if (form.length < 3 || GIVEN.has(form) || key === fold(name) || names.has(key) || common.has(form.toLowerCase()))
      return;
    names.set(key, `${regime}=${form}${years}`);
  };
  const former = (renamed.get(line["katottg"] ?? "") ?? []).map((old) => ({
    uk: old["former_uk"] ?? "",
    latin: old["former_latn"] ?? "",
    to: (old["first_seen"] ?? "").slice(0, 4),
  }));
  handMade(pairs.get(uk), line, latin, add);
  russianForms(line, latin, former, big, add);
  add("uk-latin", ukrainian1965(uk));
  if (/yi$/.test(latin) || /yi /.test(latin)) add("uk-latin", ukrainian1965(uk).replace(/yy\b/g, "y"));
  for (const old of former) {
    add("former", old.latin, old.to ? `[..${old.to}]` : "");
    add("former", ukrainian1965(old.uk), old.to ? `[..${old.to}]` : "");
    if (big) add("former-uk", old.uk);
  }
  for (const form of (line["latin_variants"] ?? "").split(";")) variant(form, latin, former, big, add);
  if (big) add("uk", uk);
  if (name !== latin && !names.has(fold(latin))) names.set(fold(latin), `uk-2010=${latin}`);
  return [...names.values()];
}

type Add = (regime: string, form?: string, years?: string) => void;
type Old = { readonly uk: string; readonly latin: string };

/** The checked pairs: only for the places they were checked for (cities and larger settlements, or villages of the front regions). */
function handMade(pair: Line | undefined, line: Line, latin: string, add: Add): void {
  if (!pair || (line["category"] === "C" && !/village/.test(pair["note"] ?? ""))) return;
  if (/common/.test(pair["note"] ?? "") && line["category"] === "C") return;
  for (const form of (pair["russian_style_en"] ?? "").split(" / "))
    add(sameKey(form, latin) || !pair["former_name_en"] ? "ru-latin" : "former-ru", form);
  for (const form of (pair["russian"] ?? "").split(" / "))
    add(sameKey(russian(form), latin) || !pair["former_name_en"] ? "ru" : "former-ru-cyrl", form);
  add("former", (pair["former_name_en"] ?? "").replace(/ \(.*$/, ""));
}

/** Russian names among GeoNames' alternates: Cyrillic without a Ukrainian letter, of the same consonants as the name or a former one. */
function russianForms(line: Line, latin: string, former: readonly Old[], big: boolean, add: Add): void {
  const checked = pairs.has(line["name_uk"] ?? "") && big;
  let taken = 0;
  for (const form of alternates.get(line["geonameid"] ?? "") ?? []) {
    if (!/^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё][а-яё]*)*$/.test(form) || foreign(form, latin)) continue;
    const own = sameKey(russian(form), latin);
    const old = former.some((name) => sameKey(russian(form), name.latin));
    if ((own && (checked || taken > 1)) || !(own || old)) continue;
    if (!own || russian(form) !== latin) taken++;
    add(own ? "ru-latin" : "former-ru", russian(form));
    if (big) add(own ? "ru" : "former-ru-cyrl", form);
  }
  if (taken === 0 && !checked && line["category"] !== "K") add("ru-rule", russianByRule(line["name_uk"] ?? ""));
}

/** Cyrillic names that are not Russian: Belarusian (o turned a), Ukrainian without its letters, Macedonian, inflected. */
function foreign(form: string, latin: string): boolean {
  const os = (word: string): number => word.toLowerCase().replace(/[^oо]/g, "").length;
  return (
    /ськ|цьк|ивк|йи|[бвгджзклмнпрстфхцчшщ]э|жж[ая]$|лля$|ый?и[вк]/.test(form) ||
    (/у$/.test(form) && !/u$/.test(latin)) ||
    os(form) < os(latin)
  );
}

function variant(form: string, latin: string, former: readonly Old[], big: boolean, add: Add): void {
  if (!/^[\p{L}][\p{L}’' -]+$/u.test(form)) return;
  if (/[oei]v$/.test(form) && !/[oei]v$/.test(latin) && !/iv$/.test(latin)) return;
  const looksRussian = /(ovka|evka|oye|aya|ovo|evo|yevo|ino|insk|ov|ol|sk|skoye)$/.test(form);
  if (sameKey(form, latin)) add(looksRussian ? "ru-latin" : "uk-latin", form);
  else if (former.some((name) => sameKey(form, name.latin))) add("former-ru", form);
  else if (big && form.length > 4 && !/^(Belgrad|Moskva)$/.test(form)) add("older", form);
}

const sameKey = (a: string, b: string): boolean => consonantKey(a) === consonantKey(b);
const fold = (form: string): string =>
  form
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f’'ʼ”″ -]/g, "");

/** Districts of the front regions: named after their centre, whose point stands for them. */
function districts(): string[][] {
  const found: string[][] = [];
  for (const [code, unit] of units) {
    const oblast = code.slice(2, 4);
    if (unit["category"] !== "P" || !NEAR.has(oblast)) continue;
    const adjective = unit["name_latn"] ?? "";
    const centre = settlements
      .filter((line) => line["oblast"] === oblast && line["category"] !== "C")
      .sort((a, b) => shared(b, adjective) - shared(a, adjective))[0];
    if (!centre || shared(centre, adjective) < 4) continue;
    const stem = centre["name_latn"] ?? "";
    const forms = [
      stem,
      ...namesOf(centre, stem)
        .filter((name) => /^(ru-latin|former-ru)=/.test(name))
        .slice(0, 3)
        .map((name) => name.replace(/^[^=]*=/, "").replace(/\[.*/, "")),
    ];
    const names = [
      `uk-2010=${adjective} Raion`,
      ...forms.flatMap((form) => ["district", "Raion"].map((word) => `regional=${form} ${word}`)),
    ].filter((n) => n !== `regional=${stem} Raion`);
    found.push([
      `ua:${code}`,
      `${stem} Raion`,
      "district",
      coordinate(centre["lat"]),
      coordinate(centre["lon"]),
      REGIONS[oblast]![0],
      "UA",
      "",
      names.join(";"),
      "",
    ]);
  }
  return found;
}

/** Settlements of the Russian regions at the border; the ids are the beat's own, since our source has none. */
function borderland(): string[][] {
  const regions: Record<string, string> = { "RU-BEL": "gn:578071", "RU-BRY": "gn:571473", "RU-KRS": "gn:538555" };
  const rows = new Map<string, string[]>();
  const byHand = new Set(
    readFileSync("beats/ru-ua/places.tsv", "utf8")
      .split("\n")
      .map((line) => line.split("\t").slice(1, 2).join()),
  );
  for (const line of table("ru-border-settlements.tsv")) {
    const [name, region] = [line["name_latn"] ?? "", regions[line["region"] ?? ""]];
    if (
      !region ||
      !line["lat"] ||
      name.length < 3 ||
      /\d/.test(name) ||
      byHand.has(name) ||
      common.has(name.toLowerCase())
    )
      continue;
    const slug = `${line["region"]} ${name} ${line["postcode"]}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const point = [coordinate(line["lat"]), coordinate(line["lon"])];
    const own = line["coord"] === "place";
    rows.set(slug, [
      `beat:ru-ua/${slug}`,
      name,
      "settlement",
      own ? point[0]! : "",
      own ? point[1]! : "",
      region,
      "RU",
      "",
      /[а-яё]/i.test(line["name_ru"] ?? "") ? `ru=${line["name_ru"]}` : "",
      own ? "" : point.join(","),
    ]);
  }
  return [...rows.values()];
}

/** How many letters a settlement's name shares with a district's adjective from the start; cities count half a letter more. */
function shared(line: Line, adjective: string): number {
  const name = line["name_latn"] ?? "";
  let at = 0;
  while (at < name.length && name[at] === adjective[at]) at++;
  return at < Math.min(name.length - 3, 6)
    ? 0
    : at + (line["category"] === "M" ? 0.5 : 0) - Math.abs(name.length - at) / 10;
}

const out: string[][] = [];
for (const line of settlements) if (wanted(line)) out.push(row(line));
out.push(...districts(), ...borderland());
out.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
const head = ["id", "name", "kind", "lat", "lon", "region", "country", "population", "names", "about"];
writeFileSync("beats/ru-ua/settlements.tsv", `${[head, ...out].map((cells) => cells.join("\t")).join("\n")}\n`);
console.log(`${out.length} rows`);
