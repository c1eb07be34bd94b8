import type { OtherWords } from "../words-further.ts";
import { set } from "./list.ts";

/** Words for what is none of the kinds and yet checked: exchanges of prisoners and of the dead, ways and sites shut, power cut, relief let through or not, truces. */
export const other: OtherWords = {
  exchange: set("exchange, swap, return, repatriate, receive, release, hand over, free, bring"),
  opening: set("open, reopen, re-open, close, close off, rebuild, restore, repair"),
  routes: set(
    "road, roads, route, routes, bridge, bridges, crossing, crossings, corridor, corridors, railway, highway, checkpoint",
  ),
  utilities: set(
    "power, electricity, heating, heat, light, water, gas, internet, communications, telecommunications, telephone, phone, network, networks, connectivity, mains",
  ),
  stocks: set(
    "fuel, medicine, medicines, food, bread, flour, water, diesel, supplies, blood, oxygen, insulin, baby formula",
  ),
  failing: set(
    "cut, cut off, knock out, lose, go out, fail, interrupt, disrupt, shut off, switch off, turn off, restore, sever, go down, run out, run out of",
  ),
  off: set("out, down, off, left, unavailable, absent"),
  lacking: set("without"),
  venues: set(
    `crossing, crossings, border, borders, road, roads, highway, route, airport, airspace, port, terminal, school, schools, university, universities, hospital, hospitals, clinic, clinics, bakery, bakeries, market, markets,
    corridor, bridge, bridges, railway, checkpoint, theatre, pipeline, refinery, factory, mine`,
  ),
  shutting: set(
    "close, shut, shut down, reopen, re-open, close down, block, block off, cut, cut off, sever, seal, seal off, collapse, suspend",
  ),
  shut: set("closed, shut, blocked, cut, impassable, sealed, inoperable, idle, severed"),
  working: set("work, function, operate"),
  spans: set("bridge, bridges, dam, dams, tunnel, tunnels, viaduct, pontoon, pontoons, locks"),
  wrecking: set("blow up, destroy, demolish, breach, collapse, dynamite, mine, blow"),
  convoys: set(
    "convoy, convoys, truck, trucks, lorry, lorries, tanker, tankers, aid, supplies, relief, shipment, shipments, delivery, deliveries",
  ),
  relief: set(
    "aid, food, fuel, flour, humanitarian, relief, medicine, medicines, medical, supplies, supply, water, grain, wheat, convoy, convoys, assistance",
  ),
  passing: set(
    `reach, enter, arrive, get through, cross, come in, go in, turn back, turn away, block, halt, hold up, loot, carry off, delay, deliver, distribute, allow, prevent, stop, get in, pass, let in, ransack, pillage, ambush`,
  ),
  loads: new Map([
    ...["truck", "trucks", "lorry", "lorries", "tanker", "tankers", "vehicles"].map((w): [string, string] => [
      w,
      "vehicles",
    ]),
    ...["tonnes", "tons", "tonne"].map((w): [string, string] => [w, "tonnes"]),
  ]),
  truces: set("ceasefire, cease-fire, ceasefires, truce, armistice"),
  truceActs: set(
    `agree, announce, declare, sign, accept, reject, break, violate, breach, extend, take effect, take, come, enter, begin, start, hold, collapse, expire, fail, end, reach, broker, ignore, observe, respect, abide`,
  ),
  using: set("use, exploit, turn"),
  abuses: set("shield, shields, barracks, base, bases, cover, headquarters, depot, hideout, hideouts"),
  units: new Map([
    ...["prisoners", "prisoner", "pows", "pow", "captives", "detainees"].map((w): [string, string] => [w, "prisoners"]),
    ...["bodies", "body", "remains"].map((w): [string, string] => [w, "bodies"]),
    ...["hostages", "hostage"].map((w): [string, string] => [w, "hostages"]),
    ...["civilians", "civilian"].map((w): [string, string] => [w, "civilians"]),
  ]),
};
