import type { LossWords } from "../words-harm.ts";
import { set } from "./list.ts";

/** Words for equipment destroyed or lost. Verbs in dictionary form. */
export const losses: LossWords = {
  exceeding: set("exceed, surpass, pass, top"),
  /** Something else destroyed it. */
  destroy: set(
    "destroy, neutralise, neutralize, eliminate, knock out, wipe out, disable, burn, wreck, sink, obliterate, take out, annihilate, incapacitate, liquidate, shoot down, down, blow up, capture, seize",
  ),
  /** Aircraft come down, ships go under: what stands before is lost. */
  perish: set("crash, sink, go down"),
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
    motorcycles, mortars, ground robots, command posts, submarines`),
  touching: set("hit, damage, capture, seize"),
  /** Units that are lost in such lists, but are weapons on their way by themselves. */
  flying: set("drones, missiles, rockets, guided bombs"),
};
