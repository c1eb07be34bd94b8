import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlaceKind } from "../beat/beat.ts";
import { home } from "../text/home.ts";
import { russian, russianByRule, ukrainian1965 } from "../text/romanise.ts";
import { cyrillic, latinFormsOf } from "./scripts.ts";
import type { Source } from "./sources.ts";
import type { NewName, Store } from "./store.ts";

/** A table with named columns: a state's codifier or register, as exported with tabs. */
export interface Register {
  /** Columns by which it is recognised. */
  readonly columns: readonly string[];
  source(header: readonly string[]): Source;
}

type Cells = (column: string) => string;

function register(
  kind: string,
  credit: string,
  order: number,
  columns: string,
  row: (store: Store, cells: Cells) => string | null,
): Register {
  return {
    columns: columns.split(" "),
    source: (header) => ({
      kind,
      credit,
      header: true,
      order,
      reader: (store) => (line) => {
        const parts = line.split("\t");
        if (parts.length !== header.length) return "has more or fewer fields than the first line";
        return row(store, (column) => (parts[header.indexOf(column)] ?? "").trim());
      },
    }),
  };
}

let codes: ReadonlyMap<string, { readonly admin: string; readonly country: string }> | null = null;

/** Country and first-level code of a region as the registers number or name it. */
function regionOf(code: string): { readonly admin: string; readonly country: string } | null {
  codes ??= new Map(
    readFileSync(join(home(), "data", "gazetteer", "register-regions.tsv"), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([key = "", admin = ""]) => [key, { admin, country: admin.slice(0, 2) }]),
  );
  return codes.get(code) ?? null;
}

const point = (cells: Cells): { readonly lat: number | null; readonly lon: number | null } =>
  cells("lat") && cells("lon") ? { lat: Number(cells("lat")), lon: Number(cells("lon")) } : { lat: null, lon: null };

const named = (form: string, regime: string | null, more: Partial<NewName> = {}): NewName => ({
  form,
  regime,
  language: null,
  from: null,
  to: null,
  own: false,
  ...more,
});

const CODIFIER = "state codifier KATOTTG (facts), points from GeoNames, CC BY 4.0, and the GEOnet Names Server";

function settlement(store: Store, cells: Cells): string | null {
  const [code, uk, latin] = [cells("katottg"), cells("name_uk"), cells("name_latn")];
  if (!code || !uk || !latin) return "has no code or no name";
  const region = regionOf(cells("oblast"));
  if (!region) return "lies in a region that is not known";
  const kind: PlaceKind = "settlement";
  const place = store.place({
    id: cells("geonameid") ? `gn:${cells("geonameid")}` : `ua:${code}`,
    code,
    name: latin,
    kind,
    ...point(cells),
    ...region,
    population: Number(cells("population")) || { K: 5e5, M: 2e4, X: 3e3 }[cells("category")] || null,
    capital: false,
    fame: 1,
  });
  store.name(place, named(latin, "uk-2010", { own: true, language: "uk" }), true);
  store.name(place, named(uk, "uk", { language: "uk" }), true);
  store.name(place, named(ukrainian1965(uk), "uk-latin", { language: "uk" }), true);
  store.name(place, named(russianByRule(uk), "ru-rule", { language: "ru" }), true);
  for (const form of cells("latin_variants").split(";").filter(Boolean))
    store.name(place, named(form, "variant"), true);
  for (const former of cells("former_uk").split(";").filter(Boolean)) {
    const [form = "", seen = ""] = former.split("@");
    for (const one of oldForms(form)) store.name(place, named(one, "former", { to: seen.slice(0, 4) || null }), true);
  }
  return null;
}

/** A name given up, as written, in Latin letters by each usage, and as the other side forms it. */
const oldForms = (form: string): string[] => [
  ...latinFormsOf(form).map((one) => one.form),
  russianByRule(form),
  russian(form),
];

function renamed(store: Store, cells: Cells): string | null {
  const place = store.find("code", cells("katottg"));
  if (!place) return "names a place that is not in the gazetteer (import the codifier with it)";
  if (!cells("former_uk")) return "has no former name";
  const [to, from] = [cells("first_seen").slice(0, 4) || null, cells("first_seen").slice(0, 4) || null];
  for (const form of oldForms(cells("former_uk")))
    store.name(place.n, named(form, "former", { language: "uk", to }), place.sounds);
  store.name(place.n, named(cells("name_latn"), "uk-2010", { language: "uk", from, own: true }), place.sounds);
  return null;
}

function unit(store: Store, cells: Cells): string | null {
  const [code, category] = [cells("katottg"), cells("category")];
  const kind: PlaceKind | null =
    { O: "region" as const, P: "district" as const, H: "district" as const }[category] ?? null;
  if (!kind) return "is no region, district or community";
  const region = regionOf(code.slice(2, 4));
  if (!region) return "lies in a region that is not known";
  const nouns = { O: ["Oblast", "region"], P: ["Raion", "district"], H: ["Hromada", "community"] }[category] ?? [];
  const place = store.place({
    id: `ua:${code}`,
    code,
    name: `${cells("name_latn")} ${nouns[0]}`,
    kind,
    lat: null,
    lon: null,
    ...region,
    population: null,
    capital: false,
    fame: 1,
  });
  for (const noun of nouns)
    store.name(place, named(`${cells("name_latn")} ${noun}`, "uk-2010", { own: true, language: "uk" }), false);
  store.name(place, named(cells("name_uk"), "uk", { language: "uk" }), false);
  return null;
}

function alternateNames(store: Store, cells: Cells): string | null {
  const place = store.find("id", `gn:${cells("geonameid")}`);
  if (!place) return "names a place that is not in the gazetteer (import the codifier or a dump with it)";
  for (const form of [cells("name"), ...cells("alternatenames").split(",")].filter(Boolean))
    if (cyrillic(form))
      for (const one of latinFormsOf(form)) store.name(place.n, named(one.form, one.regime), place.sounds);
    else if (/^[\p{Script=Latin}\p{M}’'ʼ”″ .-]+$/u.test(form)) store.name(place.n, named(form, null), place.sounds);
  return null;
}

function physical(store: Store, cells: Cells): string | null {
  if (!cells("lat")) return "has no point";
  const place = store.place({
    id: `ua:${cells("register_id")}`,
    code: null,
    name: cells("name_latn"),
    kind: "physical",
    ...point(cells),
    country: "UA",
    admin: null,
    population: null,
    capital: false,
    fame: 1,
  });
  store.name(place, named(cells("name_latn"), "uk-2010", { own: true, language: "uk" }), false);
  store.name(place, named(cells("name_uk"), "uk", { language: "uk" }), false);
  return null;
}

function border(store: Store, cells: Cells): string | null {
  const region = regionOf(cells("region"));
  if (!region) return "lies in a region that is not known";
  if (cells("coord") === "") return "has no point";
  const [latin, own] = [cells("name_latn"), cells("coord") === "place"];
  const slug = `${cells("region")}-${latin}-${cells("postcode")}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const at = own ? point(cells) : { lat: null, lon: null };
  const place = store.place({
    id: `gn:post-${slug}`,
    code: null,
    name: latin,
    kind: "settlement",
    ...at,
    ...region,
    population: null,
    capital: false,
    fame: 1,
  });
  store.name(place, named(latin, "ru-latin", { own: true, language: "ru" }), true);
  if (cyrillic(cells("name_ru")))
    for (const one of latinFormsOf(cells("name_ru"))) store.name(place, named(one.form, one.regime), true);
  return null;
}

/** The registers that are known. */
export const registers: readonly Register[] = [
  register(
    "codifier of settlements",
    CODIFIER,
    0,
    "katottg category name_uk name_latn oblast hromada lat lon",
    settlement,
  ),
  register("renamings", CODIFIER, 2, "katottg former_uk former_latn first_seen name_latn", renamed),
  register("codifier of areas", CODIFIER, 1, "katottg category name_uk name_latn parent", unit),
  register(
    "alternate names",
    "GeoNames (https://www.geonames.org), CC BY 4.0",
    2,
    "geonameid name alternatenames",
    alternateNames,
  ),
  register(
    "register of rivers, lakes and hills",
    "State Register of Geographic Names",
    1,
    "register_id name_uk name_latn kind lat lon",
    physical,
  ),
  register(
    "settlements with postal codes",
    "GeoNames postal codes, CC BY 4.0",
    1,
    "name_ru name_latn region postcode lat lon coord",
    border,
  ),
];
