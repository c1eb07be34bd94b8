import type { PlaceId } from "../model/id.ts";
import { Packed, pack } from "../text/packed.ts";
import type { Beat, Place, PlaceName } from "./beat.ts";
import type { Sections } from "./sections.ts";

/** What a compiled file tells of a beat itself: all but its places; and whose spellings the names of places are, each once. */
interface Told {
  readonly beat: Omit<Beat, "places">;
  readonly regimes: readonly Omit<PlaceName, "form">[];
}

/** A place as it stands in the section "places", its id apart: a name is its form and which of the regimes it follows. */
type Line = readonly [
  name: string,
  names: readonly (readonly [form: string, regime: number])[],
  kind: Place["kind"],
  lat: number | null,
  lon: number | null,
  region: PlaceId | null,
  country: string | null,
  population: number | null,
  about?: Place["about"],
];

/** Places of a compiled beat by their numbers, which are their order in the tables; each is made when it is first asked for. */
export interface Rows {
  readonly ids: Packed;
  at(n: number): Place;
}

/** A beat opened from what the build made of its tables, with the sections it has. */
export interface Compiled {
  readonly sections: Sections;
  readonly rows: Rows;
}

const opened = new WeakMap<Beat, Compiled>();

/** What a beat, or the beat it was made from for one article, was compiled to; null for one that was read from its tables. */
export const compiledOf = (beat: Beat): Compiled | null => opened.get(beat.base ?? beat) ?? null;

/** The beat of a compiled file, the same as its tables give. Its places are made one by one, all of them only for who reads `places`. */
export function openCompiled(sections: Sections): Beat {
  const { beat, regimes } = sections.told as Told;
  const rows = rowsOf(sections, regimes);
  let places: readonly Place[] | null = null;
  const made: Beat = {
    ...beat,
    get places() {
      places ??= Object.freeze(Array.from({ length: rows.ids.size }, (_, n) => rows.at(n)));
      return places;
    },
  };
  opened.set(made, { sections, rows });
  return made;
}

function rowsOf(sections: Sections, regimes: Told["regimes"]): Rows {
  const ids = new Packed(sections.of("ids"));
  const lines = Buffer.from(sections.of("places").buffer, sections.of("places").byteOffset);
  const made: Place[] = [];
  const read = (n: number): Place => {
    const [from, to] = ids.numbers(n);
    const line: Line = JSON.parse(lines.toString("utf8", from, to));
    const [name, forms, kind, lat, lon, region, country, population, about] = line;
    const names = forms.map(([form, regime]): PlaceName => ({ form, ...regimes[regime]! }));
    const at = about ? { lat, lon, about } : { lat, lon };
    return Object.freeze({ id: ids.text(n) as PlaceId, name, names, kind, ...at, region, country, population });
  };
  return {
    ids,
    at: (n) => {
      made[n] ??= read(n);
      return made[n];
    },
  };
}

/** What a compiled file is to tell of a beat, and the sections that `openCompiled` needs. */
export function compile(beat: Beat): {
  readonly told: unknown;
  readonly sections: Readonly<Record<string, Uint8Array>>;
} {
  const { places, ...rest } = beat;
  const regimes = new Map<string, number>();
  const numberOf = ({ form: _, ...regime }: PlaceName): number => {
    const key = JSON.stringify(regime);
    const known = regimes.get(key) ?? regimes.size;
    regimes.set(key, known);
    return known;
  };
  const ids = new Map<string, number[]>();
  const lines: Uint8Array[] = [];
  let at = 0;
  for (const place of places) {
    const { name, kind, lat, lon, region, country, population, about } = place;
    const forms = place.names.map((own) => [own.form, numberOf(own)] as const);
    const line: Line = [name, forms, kind, lat, lon, region, country, population];
    const bytes = Buffer.from(JSON.stringify(about ? [...line, about] : line));
    ids.set(place.id, [at, at + bytes.length]);
    at += bytes.length;
    lines.push(bytes);
  }
  const told: Told = { beat: rest, regimes: [...regimes.keys()].map((key) => JSON.parse(key)) };
  return { told, sections: { ids: pack(ids), places: Buffer.concat(lines) } };
}
