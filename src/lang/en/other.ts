import type { OtherWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for what is none of the kinds and yet checked: exchanges of prisoners and of the dead. */
export const other: OtherWords = {
  exchange: set("exchange, swap, return, repatriate, receive, release, hand over, free, bring"),
  exchanged: set("prisoners, prisoner, pows, pow, captives, bodies, body, remains, detainees, hostages, hostage"),
};
