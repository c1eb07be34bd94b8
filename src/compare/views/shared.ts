import type { Claim } from "../../model/claim.ts";
import type { Speaker } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { number, type Tables } from "./tables.ts";

// What many claims share is kept once: places as they are written, and whoever is taken to say it. A claim's row holds their numbers.

/** So many numbers of rows are remembered; after that all are forgotten. */
const REMEMBERED = 200_000;

/** The row of a place as a claim writes it, made where there is none; null for no place. */
export function spotOf(tables: Tables, place: Claim["place"]): number | null {
  if (!place) return null;
  const { id, name, lat, lon, text } = place;
  const key = `${id ?? ""}\n${name}\n${lat ?? ""}\n${lon ?? ""}\n${text ?? ""}`;
  return kept(tables, tables.spots, "spots", key, () => {
    const n = tables.run(
      "INSERT INTO spots (key, id, name, form, lat, lon) VALUES (?, ?, ?, ?, ?, ?)",
      ...[key, id, name, text ?? null, lat ?? null, lon ?? null],
    );
    for (const asked of placeKeys(place)) tables.run("INSERT INTO spot_keys (key, spot) VALUES (?, ?)", asked, n);
    return n;
  });
}

/** Everything a place may be asked by: ids, the canonical name and the form in the sentence, folded. */
function placeKeys(place: NonNullable<Claim["place"]>): ReadonlySet<string> {
  const ids = place.id?.split("; ") ?? [];
  return new Set([...ids, ...[place.name, ...place.name.split("; "), place.text ?? ""].map(fold).filter(Boolean)]);
}

/** The row of whoever says a claim: a speaker, or without one the outlet, by all names it is asked for by. */
export function voiceOf(tables: Tables, speaker: Speaker | null, outlet: string): number {
  const key = speaker === null ? `\n${outlet}` : `${speaker.side}\n${speaker.id ?? ""}\n${speaker.name}`;
  return kept(tables, tables.voices, "voices", key, () =>
    tables.run(
      "INSERT INTO voices (key, name, id, folded, side) VALUES (?, ?, ?, ?, ?)",
      ...[key, speaker?.name ?? null, speaker?.id ?? null, fold(speaker?.name ?? outlet), speaker?.side ?? "none"],
    ),
  );
}

function kept(tables: Tables, known: Map<string, number>, table: "spots" | "voices", key: string, make: () => number) {
  const there = known.get(key);
  if (there !== undefined) return there;
  const row = tables.get(`SELECT n FROM ${table} WHERE key = ?`, key);
  const n = row ? number(row, "n") : make();
  if (known.size > REMEMBERED) known.clear();
  known.set(key, n);
  return n;
}

/** Forgets whom no claim names any more: a name that was taken down is to be found nowhere. */
export function forgetVoices(tables: Tables): void {
  tables.voices.clear();
  tables.run("DELETE FROM voices WHERE n NOT IN (SELECT voice FROM claims)");
}
