import type { Office, Organisation, Outlet, Person } from "./beat.ts";
import { bad, eachRow, type Faults, list, oneOf, optional, type Row, readTable, required } from "./table.ts";

/** What sides and countries there are. A side cell may name a country: in a beat where it is no side it is `third`. */
export interface Camp {
  readonly sides: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Reads an outlets.tsv. */
export function readOutlets(path: string, shown: string, camp: Camp, faults?: Faults): Outlet[] {
  const columns = ["id", "name", "forms", "hosts", "country", "owner", "agency", "marks", "side"];
  return eachRow(
    readTable(path, shown, columns, [], faults),
    (row) => ({
      id: `outlets/${required(row, "id")}`,
      name: required(row, "name"),
      forms: list(row, "forms"),
      hosts: list(row, "hosts"),
      country: optional(row, "country"),
      owner: optional(row, "owner"),
      agency: oneOf(row, "agency", ["yes", ""]) === "yes",
      marks: list(row, "marks"),
      side: sideOf(row, camp),
    }),
    faults,
  );
}

/** Reads an organisations.tsv. */
export function readOrganisations(path: string, shown: string, camp: Camp, faults?: Faults): Organisation[] {
  const columns = ["id", "name", "forms", "side", "parent", "kind"];
  return eachRow(
    readTable(path, shown, columns, [], faults),
    (row) => ({
      id: `organisations/${required(row, "id")}`,
      name: required(row, "name"),
      forms: list(row, "forms"),
      side: sideOf(row, camp),
      state: stateOf(row, camp),
      parent: pointer(row, "parent"),
      kind: required(row, "kind"),
    }),
    faults,
  );
}

/** Reads a people.tsv: a row an office; further rows of a person repeat the id and leave name, forms, side and gender empty. */
export function readPeople(path: string, shown: string, camp: Camp, faults?: Faults): Person[] {
  const columns = ["id", "name", "forms", "side", "gender", "role", "titles", "organisation", "from", "to"];
  const people: Person[] = [];
  const offices = new Map<string, Office[]>();
  eachRow(
    readTable(path, shown, columns, [], faults),
    (row) => {
      const id = `people/${required(row, "id")}`;
      const held = offices.get(id);
      const office = officeOf(row, camp);
      if (held) {
        if (office) held.push(office);
        return;
      }
      const list1: Office[] = office ? [office] : [];
      offices.set(id, list1);
      const gender = oneOf(row, "gender", ["f", "m", ""]);
      people.push({
        id,
        name: required(row, "name"),
        forms: list(row, "forms"),
        offices: list1,
        side: sideOf(row, camp),
        state: stateOf(row, camp),
        gender: gender === "" ? null : gender,
      });
    },
    faults,
  );
  return people;
}

function officeOf(row: Row, camp: Camp): Office | null {
  const role = optional(row, "role");
  if (role === null) return null;
  const office = {
    role,
    titles: list(row, "titles"),
    organisation: bodyOf(row, camp),
    from: day(row, "from"),
    to: day(row, "to"),
  };
  if (office.from && office.to && office.from > office.to) throw bad(row.file, row.line, "to", "lies before from");
  return office;
}

/** The body of an office. A state that is a side of the beat is no body of its own ("state-OS" where OS is a side). */
function bodyOf(row: Row, camp: Camp): string | null {
  const cell = optional(row, "organisation");
  return cell?.startsWith("state-") && camp.sides.has(cell.slice(6)) ? null : pointer(row, "organisation");
}

/** EDTF level 1 days: "2022", "2022-02", "2022-02-24". */
function day(row: Row, column: string): string | null {
  const cell = optional(row, column);
  if (cell !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(cell))
    throw bad(row.file, row.line, column, `is "${cell}", not YYYY, YYYY-MM or YYYY-MM-DD`);
  return cell;
}

function pointer(row: Row, column: string): string | null {
  const cell = optional(row, column);
  return cell === null ? null : `organisations/${cell}`;
}

/** The country a side cell names, or null. */
function stateOf(row: Row, camp: Camp): string | null {
  const cell = optional(row, "side");
  return cell !== null && camp.countries.has(cell) ? cell : null;
}

function sideOf(row: Row, camp: Camp): string {
  const cell = required(row, "side");
  if (cell === "third" || cell === "none" || camp.sides.has(cell)) return cell;
  if (camp.countries.has(cell)) return "third";
  throw bad(
    row.file,
    row.line,
    "side",
    `is "${cell}", which is no side of this beat, no country, not third and not none`,
  );
}
