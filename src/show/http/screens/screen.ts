import type { FeatureCollection } from "geojson";
import type { Part, Tiles } from "../../../model/screens.ts";
import type { Filters } from "../../filters.ts";
import type { Office } from "../../office.ts";

/** What the address of a screen says: the part of its path that names one thing, its filters, and all it carries. */
export interface Asked {
  readonly id: string;
  readonly filters: Filters;
  /** The tiles this server was told to lay under maps; null for none. */
  readonly tiles: Tiles | null;
  /** A value of the address; "" where it is not there. */
  value(name: string): string;
}

/** A table as CSV has it: heads, then rows. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * A screen of the page. What it shows is its answer and nothing else: the page is drawn from it, `ADDRESS.json` is it to the letter,
 * `.csv` and `.geojson` are made from it.
 */
export interface Screen<A extends object = object> {
  readonly name: string;
  /** "/matter/:id"; an ending comes after it: "/matter/:id.json". */
  readonly path: string;
  readonly about: string;
  /** What its address may carry besides the filters. */
  readonly takes: readonly string[];
  /** Null where there is no such thing. */
  answer(office: Office, asked: Asked): A | null | Promise<A | null>;
  csv?(answer: A): Table;
  geojson?(answer: A): FeatureCollection;
}

/** Rows of a list that one page holds. */
export const perPage = 60;

/** Which row the address begins with. */
export function offsetOf({ value }: Asked): number {
  const given = Number(value("offset"));
  return Number.isInteger(given) && given > 0 && given < 1e9 ? given : 0;
}

/** The part of a list that the address asks for. */
export function part<T>(rows: readonly T[], asked: Asked, size = perPage): Part<T> {
  const offset = offsetOf(asked);
  return { rows: rows.slice(offset, offset + size), total: rows.length, offset, size };
}

/** The same of a list that gives its parts itself. */
export function partOf<T>(
  list: (which: { readonly limit: number; readonly offset: number }) => {
    readonly rows: readonly T[];
    readonly total: number;
  },
  asked: Asked,
  size = perPage,
): Part<T> {
  const offset = offsetOf(asked);
  const { rows, total } = list({ limit: size, offset });
  return { rows, total, offset, size };
}
