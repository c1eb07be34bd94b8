import type { PlaceId } from "../model/id.ts";
import type { Place, PlaceKind, PlaceName } from "./beat.ts";
import type { Head, Regime } from "./head.ts";
import { bad, type Faults, list, number, oneOf, optional, type Row, readRows, required } from "./table.ts";

const KINDS: readonly PlaceKind[] = ["settlement", "quarter", "district", "region", "country", "physical"];
const COLUMNS = ["id", "name", "kind", "lat", "lon", "region", "country", "population", "names"];

/**
 * Reads a places.tsv. `names` holds "regime=form" parted by ";", a form's own years after it in brackets: "former=Foo[..2016-05]".
 * The name itself is put among the names where its regime is told: by a cell of its own, or by the beat's `own` for its country.
 */
export function readPlaces(path: string, shown: string, head: Pick<Head, "regimes" | "own">, faults?: Faults): Place[] {
  return readRows(
    path,
    shown,
    COLUMNS,
    ["about"],
    (row) => {
      const [name, kind, country] = [required(row, "name"), oneOf(row, "kind", KINDS), optional(row, "country")];
      const names = list(row, "names").map((cell) => nameOf(row, cell, head.regimes));
      const own = kind === "settlement" ? head.own[country ?? ""] : undefined;
      const told = own === undefined || names.some((other) => other.form === name);
      return {
        id: placeId(row, "id", required(row, "id")),
        name,
        names: told ? names : [nameOf(row, `${own}=${name}`, head.regimes), ...names],
        kind,
        lat: number(row, "lat"),
        lon: number(row, "lon"),
        ...aboutOf(row),
        region: optionalId(row, "region"),
        country,
        population: number(row, "population"),
      };
    },
    faults,
  );
}

function aboutOf(row: Row): Pick<Place, "about"> | null {
  const cell = optional(row, "about");
  if (cell === null) return null;
  const [lat, lon] = cell.split(",").map(Number);
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon))
    throw bad(row.file, row.line, "about", `is "${cell}", not "latitude,longitude"`);
  return { about: { lat, lon } };
}

function nameOf(row: Row, cell: string, regimes: Readonly<Record<string, Regime>>): PlaceName {
  const sign = cell.indexOf("=");
  const plain = sign > 0 && !cell.includes("[") ? regimes[cell.slice(0, sign)] : undefined;
  const own = plain && cell.slice(sign + 1).trim();
  if (plain && own && !own.includes("]")) return named(own, cell.slice(0, sign), plain, "", "");
  const match = /^([a-z0-9-]+)=([^[\]]+)(?:\[([0-9-]*)\.\.([0-9-]*)\])?$/.exec(cell);
  if (!match)
    throw bad(row.file, row.line, "names", `"${cell}" is not of the form regime=name or regime=name[from..to]`);
  const [, tag, form, from, to] = match;
  const regime = regimes[tag ?? ""];
  if (!regime) throw bad(row.file, row.line, "names", `"${tag}" is no regime of this beat's beat.json`);
  return named((form ?? "").trim(), tag ?? "", regime, from, to);
}

const named = (
  form: string,
  tag: string,
  regime: Regime,
  from: string | undefined,
  to: string | undefined,
): PlaceName => ({
  form,
  language: regime.language,
  regime: tag,
  usedBy: regime.usedBy,
  from: from || regime.from,
  to: to || regime.to,
});

function optionalId(row: Row, column: string): PlaceId | null {
  const cell = optional(row, column);
  return cell === null ? null : placeId(row, column, cell);
}

function placeId(row: Row, column: string, cell: string): PlaceId {
  if (!/^(?:gn|ua|beat):./.test(cell))
    throw bad(row.file, row.line, column, `"${cell}" is no place id: gn:…, ua:… or beat:<beat>/…`);
  return cell as PlaceId;
}
