import type { Component } from "solid-js";
import type { Word } from "../words.ts";
import { Articles } from "./articles.tsx";
import { Drifts } from "./drift.tsx";
import { MapScreen } from "./map.tsx";
import { Board } from "./matter.tsx";
import { Origins } from "./origins.tsx";
import { Claims, Overview } from "./overview.tsx";
import { About, Add } from "./plain.tsx";
import { Reader } from "./reader.tsx";
import { Verify } from "./verify.tsx";
import { Patterns, Who } from "./who.tsx";

/** A screen as it is drawn: its name on the server, its title, its place in the menu. */
export interface Drawn {
  readonly title: Word;
  /** The address in the menu; null for screens that other screens lead to. */
  readonly menu: string | null;
  /** Whether the menu's link keeps the filters of the address. */
  readonly keepsFilters: boolean;
  // Each screen knows the type of its own answer; the server answers each by its name.
  readonly View: Component<{ answer: never }>;
}

const one = (title: Word, View: Drawn["View"], menu: string | null = null, keepsFilters = false): Drawn => ({
  title,
  menu,
  keepsFilters,
  View,
});

/** Every screen by the name the server gives it. */
export const drawn: Readonly<Record<string, Drawn>> = {
  overview: one("overview", Overview, "/", true),
  claims: one("claims", Claims, "/claims", true),
  map: one("map", MapScreen, "/map", true),
  drift: one("drift", Drifts, "/drift", true),
  patterns: one("patterns", Patterns, "/patterns/denials", true),
  articles: one("articles", Articles, "/articles", true),
  add: one("add", Add, "/add"),
  verify: one("verify", Verify, "/verify"),
  about: one("about", About, "/about"),
  matter: one("matter", Board),
  origins: one("origins", Origins),
  reader: one("reader", Reader),
  who: one("who", Who),
};
