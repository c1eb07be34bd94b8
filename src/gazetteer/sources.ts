import type { PlaceKind } from "../beat/beat.ts";
import { geoRow, latinForm } from "./geonames.ts";
import { heard } from "./key.ts";
import { registers } from "./registers.ts";
import { cyrillic, latinFormsOf } from "./scripts.ts";
import type { Store } from "./store.ts";

/** A sort of table that can be imported. */
export interface Source {
  readonly kind: string;
  readonly credit: string;
  /** The first line names the columns. */
  readonly header: boolean;
  /** Tables that others lean on are read first. */
  readonly order: number;
  /** Makes a reader of rows: null where a row was kept, else the reason why not. */
  reader(store: Store): (line: string) => string | null;
}

const GEONAMES = "GeoNames (https://www.geonames.org), CC BY 4.0";

/** The sort of a table by its name and first line; null for one that is not known. */
export function sourceOf(name: string, first: string): Source | null {
  const cells = first.split("\t");
  const register = registers.find((one) => one.columns.every((column) => cells.includes(column)));
  if (register) return register.source(cells);
  if (cells.length === 19 && typeof geoRow(first) !== "string") return dump;
  if (cells.length >= 8 && cells.length <= 10 && /^\d+$/.test(cells[0] ?? "") && /^\d+$/.test(cells[1] ?? ""))
    return alternates;
  if (cells.length === 4 && /^[A-Z]{2}\.[^.]+$/.test(cells[0] ?? "") && /admin1/i.test(name)) return areas("region");
  if (cells.length === 4 && /^[A-Z]{2}\.[^.]+\.[^.]+$/.test(cells[0] ?? "") && /admin2/i.test(name))
    return areas("district");
  return null;
}

/** Feature codes that are kept besides all settlements (P) and areas (A), and the kind of place they are. */
const KEPT: Readonly<Record<string, PlaceKind>> = {
  ...Object.fromEntries(
    "STM STMS LK LKS BAY SEA GULF STRT RSV CNL LGN OCN CHN FJD FLLS MT MTS ISL ISLS PEN CAPE HLL HLLS PASS VAL DSRT PLAT DLTA RDGE PLN"
      .split(" ")
      .map((code) => [code, "physical"] as const),
  ),
  ...Object.fromEntries("RGN CONT RGNE AREA".split(" ").map((code) => [code, "region"] as const)),
  ...Object.fromEntries("MILB AIRB AIRP DAM NUCL PRK".split(" ").map((code) => [code, "quarter"] as const)),
};

function kindOf(feature: string, code: string): PlaceKind | null {
  if (feature === "P") return code === "PPLX" ? "quarter" : /^PPL(?:Q|W|H|CH)$/.test(code) ? null : "settlement";
  if (feature !== "A") return KEPT[code] ?? null;
  if (/^PCL/.test(code)) return "country";
  return code === "ADM1" || code === "ADM1H" ? "region" : /^ADM[2345D]/.test(code) ? "district" : null;
}

const dump: Source = {
  kind: "GeoNames dump",
  credit: GEONAMES,
  header: false,
  order: 0,
  reader: (store) => (line) => {
    const row = geoRow(line);
    if (typeof row === "string") return row.replace(/"[^"]*"/, "something else");
    const kind = kindOf(row.feature, row.code);
    if (!kind) return `is of a sort that is not kept (${row.feature}.${row.code})`;
    const admin = row.admin1 && row.country ? `${row.country}.${row.admin1}` : null;
    const { name, lat, lon, alternates: forms } = row;
    const place = store.place({
      id: `gn:${row.id}`,
      code: null,
      name,
      kind,
      lat,
      lon,
      country: row.country || null,
      admin,
      population: row.population || null,
      capital: row.code === "PPLC",
      fame: forms.length,
    });
    const sounds = heard(kind, row.country);
    addForm(store, place, name, sounds, true);
    if (row.ascii !== name) addForm(store, place, row.ascii, sounds, true);
    for (const form of forms) if (form !== name && form !== row.ascii) addForm(store, place, form, sounds, false);
    return null;
  },
};

/** A form as written, and in Latin letters where it is in Cyrillic. */
function addForm(store: Store, place: number, form: string, sounds: boolean, own: boolean): void {
  const blank = { language: null, regime: null, from: null, to: null };
  if (latinForm(form)) store.name(place, { ...blank, form, own }, sounds);
  else if (cyrillic(form))
    for (const { form: other, regime } of latinFormsOf(form))
      store.name(place, { ...blank, form: other, regime, own: false }, sounds);
}

const alternates: Source = {
  kind: "GeoNames alternate names",
  credit: GEONAMES,
  header: false,
  order: 2,
  reader: (store) => (line) => {
    const [, id = "", language = "", form = "", , , colloquial = "", historic = "", from = "", to = ""] =
      line.split("\t");
    if (/^(?:link|post|iata|icao|faac|tcid|unlc|wkdt|phon|abbr|fr_1793)$/.test(language))
      return `is no name but a ${language}`;
    if (form === "") return "has no name";
    const place = store.find("id", `gn:${id}`);
    if (!place) return "names a place that is not in the gazetteer";
    if (!latinForm(form) && !cyrillic(form)) return "is in a script that is not read";
    const old = historic === "1" || to !== "";
    const regime = old ? "former" : colloquial === "1" ? "colloquial" : language || null;
    const whole = { language: language || null, from: from || null, to: to || null, own: language === "en" && !old };
    if (latinForm(form)) store.name(place.n, { ...whole, form, regime }, place.sounds);
    else
      for (const other of latinFormsOf(form))
        store.name(
          place.n,
          { ...whole, form: other.form, regime: old ? "former" : other.regime, own: false },
          place.sounds,
        );
    return null;
  },
};

const areas = (kind: "region" | "district"): Source => ({
  kind: `GeoNames areas of the ${kind === "region" ? "first" : "second"} level`,
  credit: GEONAMES,
  header: false,
  order: 1,
  reader: (store) => (line) => {
    const [code = "", name = "", ascii = "", id = ""] = line.split("\t");
    if (!/^\d+$/.test(id) || name === "") return "has no name or no number";
    const [country = "", first = ""] = code.split(".");
    const blank = { lat: null, lon: null, population: null, capital: false, fame: 1 };
    const place = store.place({ ...blank, id: `gn:${id}`, code, name, kind, country, admin: `${country}.${first}` });
    addForm(store, place, name, false, true);
    if (ascii && ascii !== name) addForm(store, place, ascii, false, true);
    return null;
  },
});
