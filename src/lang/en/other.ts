import type { OtherWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for what is none of the kinds and yet checked: exchanges of prisoners and of the dead. */
export const other: OtherWords = {
  exchange: set("exchange, swap, return, repatriate, receive, release, hand over, free, bring"),
  opening: set("open, reopen, re-open, close, close off, rebuild, restore, repair"),
  routes: set(
    "road, roads, route, routes, bridge, bridges, crossing, crossings, corridor, corridors, railway, highway, checkpoint",
  ),
  units: new Map([
    ...["prisoners", "prisoner", "pows", "pow", "captives", "detainees"].map((w): [string, string] => [w, "prisoners"]),
    ...["bodies", "body", "remains"].map((w): [string, string] => [w, "bodies"]),
    ...["hostages", "hostage"].map((w): [string, string] => [w, "hostages"]),
    ...["civilians", "civilian"].map((w): [string, string] => [w, "civilians"]),
  ]),
};
