import type { LossWords } from "../words-harm.ts";
import { set } from "./list.ts";

/** Words for equipment destroyed or lost. Verbs in dictionary form. */
export const losses: LossWords = {
  exceeding: set("exceed, surpass, pass, top"),
  /** Something else destroyed it. */
  destroy: set(
    "destroy, neutralise, neutralize, eliminate, knock out, wipe out, disable, burn, wreck, sink, obliterate, take out, annihilate, incapacitate, liquidate, shoot down, down, blow up, capture, seize, carry off, torch, set on fire, set fire to",
  ),
  /** Aircraft come down, ships go under: what stands before is lost. */
  perish: set("crash, sink, go down"),
  /** Bridges and dams come down. */
  collapsing: set("collapse, fall, give way"),
  debris: set("debris, wreckage, remains, wreck, fragments, hulk"),
  /** Under which one wreck is told: "photographs show a destroyed tank". */
  showing: set("show, see, depict, reveal, picture, film, photograph, find"),
  /** "not a single piece of equipment". */
  pieces: set("piece, pieces, unit, single"),
  /** Its owner is the subject. */
  lose: set("lose, abandon, leave behind, leave, forfeit, sacrifice"),
  /** Verbs between "losses" and the list. */
  amount: set("amount, total, reach, be, stand, include, comprise, come, make up"),
  /** Nouns that open a list of losses. */
  nouns: set("loss, losses, destruction"),
  /** Nouns for equipment where no number stands. */
  things: set(
    "equipment, hardware, vehicles, tanks, weaponry, weapons, armour, armor, artillery, ammunition, matériel, materiel, guns, howitzers, launchers, warships, aircraft, helicopters",
  ),
  /** Units of equipment. */
  units:
    set(`tanks, tanks and armoured vehicles, armoured vehicles, artillery systems, MLRS, vehicles, aircraft, helicopters, air defence systems, electronic warfare stations, ammunition depots, fuel depots, depots, equipment, special equipment, boats, ships, naval drones, radars, launchers,
    motorcycles, mortars, ground robots, command posts, submarines, car bombs, machine guns, rifles`),
  capturing: set("capture, seize, carry off"),
  /** Opens the list of an estimate: "put its losses at". */
  opening: set(":, including, include, includes, of, in, at"),
  /** Blown up from near, by whoever is on the ground. */
  blasting: set("blow up, demolish, dynamite, blow"),
  structures: new Map([
    ...["bridge", "bridges", "overpass", "viaduct"].map((w): [string, string] => [w, "bridges"]),
    ...["dam", "dams"].map((w): [string, string] => [w, "dams"]),
    ...["tunnel", "tunnels"].map((w): [string, string] => [w, "tunnels"]),
    ...["depot", "depots", "dump"].map((w): [string, string] => [w, "depots"]),
    ...["pipeline", "pipelines"].map((w): [string, string] => [w, "pipelines"]),
  ]),
  /** One of them comes to grief: "the helicopter had crashed". */
  craft: new Map([
    ...["helicopter", "chopper"].map((w): [string, string] => [w, "helicopters"]),
    ...["aircraft", "plane", "jet", "warplane", "bomber", "fighter"].map((w): [string, string] => [w, "aircraft"]),
    ...["ship", "warship", "frigate", "vessel", "submarine"].map((w): [string, string] => [w, "ships"]),
    ...["boat", "speedboat"].map((w): [string, string] => [w, "boats"]),
  ]),
  hulks: new Map([
    ...["trucks", "lorries", "vehicles", "cars", "pickups", "jeeps"].map((w): [string, string] => [w, "vehicles"]),
    ...["truck", "lorry", "vehicle", "car", "pickup", "jeep"].map((w): [string, string] => [w, "vehicles"]),
    ...["tanks", "tank"].map((w): [string, string] => [w, "tanks"]),
    ["carrier", "armoured vehicles"],
    ["helicopter", "helicopters"],
    ["jet", "aircraft"],
    ["plane", "aircraft"],
    ["carriers", "armoured vehicles"],
    ["helicopters", "helicopters"],
    ["jets", "aircraft"],
    ["planes", "aircraft"],
  ]),
  /** What equipment is that somebody sees destroyed: "two burned-out tanks". */
  wrecked: set(
    "burning, burned-out, burnt-out, burned, burnt, destroyed, wrecked, charred, gutted, ruined, smashed, abandoned, torched, burned-down",
  ),
  touching: set("hit, damage, capture, seize, carry off"),
  /** Units that are lost in such lists, but are weapons on their way by themselves. */
  flying: set("drones, missiles, rockets, guided bombs"),
};
