import type { OtherWords } from "../words-other.ts";
import { set } from "./list.ts";
import { frames } from "./other-frames.ts";

/** Words for what is none of the kinds and yet checked: exchanges, and the facts of `other-frames.ts`. */
export const other: OtherWords = {
  exchange: set("exchange, swap, return, repatriate, receive, release, hand over, free, bring"),
  taking: set("receive, bring"),
  units: new Map([
    ...["prisoners", "prisoner", "pows", "pow", "captives", "detainees"].map((w): [string, string] => [w, "prisoners"]),
    ...["bodies", "body", "remains"].map((w): [string, string] => [w, "bodies"]),
    ...["hostages", "hostage"].map((w): [string, string] => [w, "hostages"]),
    ...["civilians", "civilian"].map((w): [string, string] => [w, "civilians"]),
  ]),
  frames,
  being: set("be, remain, stay, go, lie, become"),
  keeping: set("keep, leave, render, make, put"),
  having: set("have"),
  lacking: set("no, little, without"),
  without: set("without"),
  asWords: set("as"),
  shut: set("closed, shut, blocked, cut, impassable, sealed, inoperable, idle, severed"),
  living: set("live, survive, spend, struggle, cope"),
  stocks: set("fuel, diesel, food, water, medicine, medicines, flour, supplies, oxygen, blood, bread, ammunition"),
  left: set("left, remaining"),
  spans: set("hour, hours, day, days, week, weeks, month, months"),
  runsOut: set("run out, run out of, run low on, run short of, run low, run dry"),
};
