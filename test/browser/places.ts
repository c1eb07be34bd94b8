import { filtersFrom } from "../../src/show/filters.ts";
import type { Bench } from "./desk.ts";

const all = filtersFrom(() => undefined);

/** The address of the disputed matter about a place. */
export const matterAt = (at: Bench, place: string, kind = "control"): string =>
  `/matter/${encodeURIComponent(at.office.desk().matters({ ...all, place, kind, disputed: true }).rows[0]?.key ?? "")}`;

/** The address of an article by the id it came with. */
export const articleAt = (at: Bench, id: string): string =>
  `/article/${encodeURIComponent(
    at.office
      .desk()
      .articles(all)
      .rows.find((a) => a.externalId === id)?.id ?? "",
  )}`;

/** An address of every screen. */
export const addresses = (at: Bench): readonly string[] => [
  "/",
  "/claims",
  "/claims?place=Nowhere",
  matterAt(at, "Kupyansk"),
  `${matterAt(at, "Kersholt")}/origins`,
  "/map",
  "/drift",
  "/articles",
  articleAt(at, "2025-11-20-sputnik"),
  "/patterns/denials",
  "/patterns/unanswered",
  "/who/Viktor%20Aldemar",
  "/add",
  "/verify",
  "/about",
];
