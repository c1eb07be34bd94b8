import type { EncirclementWords } from "../words-ground.ts";
import { set } from "./list.ts";

/** Words for troops or places cut off on all sides. */
export const encirclement: EncirclementWords = {
  verbs: set(
    "surround, encircle, trap, besiege, cut off, envelop, hem in, blockade, isolate, box in, encompass, block, hole up, corner, bottle up, pen in, wall in, shut in, seal in, ring, pin down, pin, seal off",
  ),
  nouns: set("encirclement, siege, cauldron, envelopment, blockade, entrapment, ring, semi-encirclement, pocket"),
  /** Nouns that can be trapped, beside armed people. */
  bodies: set(
    "column, columns, convoy, convoys, patrol, pocket, outpost, platoon, company, detachment, garrison, group, grouping",
  ),
  sieges: set("siege, blockade, encirclement"),
  /** "the ring around X": the same, with its place. */
  rings: set("ring, cordon, noose, pincer, pincers"),
  around: set("around, round, about, on"),
  buried: set(
    "rubble, debris, underground, mine, mines, mineshaft, collapsed, wreckage, ruins, lift, lifts, elevator, avalanche, snow, flood, floods, floodwater, floodwaters, fire, tunnel, beneath, basement",
  ),
  cutting: set("cut, sever, block, close, seal, cut off, block off, seal off, control, interdict"),
  every: set("all, every, both, last, only, each, main, final"),
  depriving: set("deprive, cut off, starve, strip, rob"),
  ways: set(
    "road, roads, route, routes, line, lines, highway, supplies, supply, access, path, paths, retreat, escape, logistics, communications",
  ),
  severed: set(
    "supplies, supply, rest, main, ammunition, food, fuel, water, reinforcements, resupply, mainland, outside, world, aid, capital, coast, sea, comrades, command, each, routes, logistics",
  ),
  expletive: set("there"),
  laying: set(
    "lay, tighten, impose, maintain, reimpose, enforce, expand, extend, complete, continue, keep up, strengthen, renew, widen, begin, close, announce, intensify, step up, sustain",
  ),
  sieging: set("surround, encircle, besiege, blockade, isolate, envelop, cut off, ring"),
  /** Of `cutting`, what is done to supply lines. */
  severing: set("cut, sever, interdict, cut off, interrupt"),
  /** Before "lines" and "routes": what troops live on. */
  stores: set("supply, logistics, resupply, logistical"),
  wires: set("power, gas, water, electricity, energy, heat, heating, internet, telephone, air, oxygen, fuel"),
  /** "sealed off from X": a town is, no street. */
  sealed: set("seal off"),
  /** "would lead to the encirclement of X". */
  leading: set("lead, amount, result"),
  forming: set("form, appear, emerge, arise, develop"),
  /** Verbs that only troops and towns suffer, and only in a place. */
  blocking: set("block, isolate, pin"),
  garrisons: set("army, government, military"),
  freeing: set("break, lift, end, relieve, break through, break out, escape"),
  /** Who lifts a siege laid it; who breaks it was in it. */
  lifting: set("lift, end"),
  happening: set(
    "be, take, continue, complete, exist, close, tighten, begin, start, last, enter, go on, drag on, persist, resume, intensify, remain, shrink, form, appear, emerge, arise, develop",
  ),
  breaking: set("break, break out, break through, escape, lift, avoid, evade, prevent, spare, avert"),
  /** "risked being cut off", "face encirclement", "is at risk of encirclement": not yet. */
  risking: set("risk, face, threaten, fear"),
  risks: set("risk, danger, threat, brink, verge, edge"),
};
