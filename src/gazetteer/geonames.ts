/** A row of a GeoNames dump (`allCountries.txt`, `XX.txt`, `cities500.txt`), as far as it is used here. Degrees are WGS 84. */
export interface GeoRow {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  /** Other names, in whatever language and script. */
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Feature class: P settlements, A areas, H waters, T heights, L parks and areas, S buildings … */
  readonly feature: string;
  /** Feature code: PPLC, ADM1, STM … */
  readonly code: string;
  /** ISO 3166-1 alpha-2, upper case; "" where none. */
  readonly country: string;
  /** First- and second-level codes, as `admin1CodesASCII.txt` has them after the country's; "" where none. */
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** Number of tab-separated fields of a dump's row. */
const FIELDS = 19;

/** One line of a dump, or what is wrong with it in words. */
export function geoRow(line: string): GeoRow | string {
  const cells = line.split("\t");
  if (cells.length !== FIELDS) return `has ${cells.length} fields, not ${FIELDS}`;
  const [id, name = "", ascii = "", alternates = "", lat, lon, feature = "", code = "", country = ""] = cells;
  const [number, north, east] = [Number(id), Number(lat), Number(lon)];
  if (!Number.isInteger(number) || number <= 0) return `has "${id}" for an id`;
  if (name === "") return "has no name";
  if (!lat || !(Math.abs(north) <= 90)) return `has "${lat}" for a latitude`;
  if (!lon || !(Math.abs(east) <= 180)) return `has "${lon}" for a longitude`;
  const people = Number(cells[14] || 0);
  return {
    id: number,
    name,
    ascii: ascii || name,
    alternates: alternates === "" ? [] : alternates.split(","),
    lat: north,
    lon: east,
    feature,
    code,
    country,
    admin1: cells[10] ?? "",
    admin2: cells[11] ?? "",
    population: Number.isFinite(people) && people > 0 ? people : 0,
  };
}

/** A form an English text may use: Latin letters, at least two of them, no code in capitals ("PAR"). */
export const latinForm = (form: string): boolean =>
  /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’‘`ʻʼ.,() /-]+$/u.test(form) && !/^[A-Z]{2,4}$/.test(form);
