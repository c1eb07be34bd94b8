import type { MapAnswer } from "../../src/model/screens.ts";
import { form } from "../here.ts";
import { t } from "../words.ts";
import { ask, worded } from "./ask.ts";

/** Loads the map's code and its data side by side; until both are there the box says so. */
export async function map(el: HTMLElement): Promise<void> {
  const note = document.createElement("p");
  note.className = "state";
  note.textContent = t("loading");
  el.append(note);
  try {
    const [{ atlas }, answer] = await Promise.all([import("./atlas.tsx"), ask<MapAnswer>(form("json"))]);
    note.remove();
    await atlas(el, answer);
  } catch (error) {
    note.textContent = worded(error);
    note.setAttribute("role", "alert");
  }
}
