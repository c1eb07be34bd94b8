import type { Component } from "solid-js";
import { About } from "./about.tsx";
import { Articles } from "./articles.tsx";
import { MapScreen } from "./map.tsx";
import { MatterScreen } from "./matter.tsx";
import { Matters } from "./matters.tsx";
import { Read } from "./read.tsx";
import { Reader } from "./reader.tsx";
import { Verify } from "./verify.tsx";

/** One screen: the addresses it answers to and, where it stands in the menu, its link. */
export interface Screen {
  readonly title: string;
  readonly at: RegExp;
  readonly menu: string | null;
  readonly keepsFilters: boolean;
  readonly View: Component;
}

/** The table of screens; the first answers where no other does. */
export const screens: readonly Screen[] = [
  { title: "Matters", at: /^\/$/, menu: "/", keepsFilters: true, View: Matters },
  { title: "Matter", at: /^\/matter\/./, menu: null, keepsFilters: false, View: MatterScreen },
  { title: "Map and time", at: /^\/map$/, menu: "/map", keepsFilters: true, View: MapScreen },
  { title: "Articles", at: /^\/articles$/, menu: "/articles", keepsFilters: true, View: Articles },
  { title: "Reader", at: /^\/article\/./, menu: null, keepsFilters: false, View: Reader },
  { title: "Read an article", at: /^\/read$/, menu: "/read", keepsFilters: false, View: Read },
  { title: "Verify", at: /^\/verify$/, menu: "/verify", keepsFilters: false, View: Verify },
  { title: "About", at: /^\/about$/, menu: "/about", keepsFilters: false, View: About },
];
