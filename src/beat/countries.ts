import type { PlaceId } from "../model/id.ts";
import type { Organisation, Place, PlaceName } from "./beat.ts";
import { bad, eachRow, type Faults, list, number, type Row, readTable, required } from "./table.ts";

/** A country of the shared table: a place, and a state that speaks. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Other names of the state ("the United States": "US"). */
  readonly forms: readonly string[];
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  /** Names of its capital, the usual one first. */
  readonly capital: readonly string[];
  /** The country and its capital. */
  readonly places: readonly Place[];
}

const COLUMNS = [
  "code",
  "name",
  "id",
  "lat",
  "lon",
  "forms",
  "adjectives",
  "demonyms",
  "capital",
  "capital_id",
  "capital_lat",
  "capital_lon",
];

/** Reads a countries.tsv. */
export function readCountries(path: string, shown: string, faults?: Faults): Country[] {
  return eachRow(
    readTable(path, shown, COLUMNS, [], faults),
    (row) => {
      const [code, name, forms, capital] = [
        required(row, "code"),
        required(row, "name"),
        list(row, "forms"),
        list(row, "capital"),
      ];
      const id = idOf(row, "id");
      const base = { population: null, country: code };
      const country: Place = {
        ...base,
        id,
        name,
        names: forms.map(plain),
        kind: "country",
        lat: number(row, "lat"),
        lon: number(row, "lon"),
        region: null,
      };
      const at = { lat: number(row, "capital_lat"), lon: number(row, "capital_lon") };
      const [first = "", ...more] = capital;
      const city: Place = {
        ...base,
        ...at,
        id: idOf(row, "capital_id"),
        name: first,
        names: more.map(plain),
        kind: "settlement",
        region: id,
      };
      return {
        code,
        name,
        forms,
        adjectives: list(row, "adjectives"),
        demonyms: list(row, "demonyms"),
        capital,
        places: first ? [country, city] : [country],
      };
    },
    faults,
  );
}

/** The state of a country as a body that speaks: "Washington said" is the United States. */
export const stateOf = (country: Country): Organisation => ({
  id: `organisations/state-${country.code}`,
  name: country.name,
  forms: [...country.forms, ...country.capital],
  adjectives: [...country.adjectives, ...country.demonyms],
  side: "third",
  state: country.code,
  parent: null,
  kind: "state",
});

const plain = (form: string): PlaceName => ({ form, language: "en", regime: null, usedBy: null, from: null, to: null });

function idOf(row: Row, column: string): PlaceId {
  const cell = required(row, column);
  if (!/^(gn|ua|beat):.+/.test(cell)) throw bad(row.file, row.line, column, `"${cell}" is no place id`);
  return cell as PlaceId;
}
