import type { Words } from "../words.ts";
import { actors } from "./actors.ts";
import { advance } from "./advance.ts";
import { area } from "./area.ts";
import { casualties } from "./casualties.ts";
import { chain } from "./chain.ts";
import { control } from "./control.ts";
import { encirclement } from "./encirclement.ts";
import { evacuation } from "./evacuation.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import { grammar } from "./grammar.ts";
import { hedges } from "./hedges.ts";
import { forms } from "./inflect.ts";
import { loaded, loadedNames } from "./loaded.ts";
import { losses } from "./losses.ts";
import { denials, denyingDeterminers, evidence, impossible, never, undenying } from "./negation.ts";
import { other } from "./other.ts";
import { parties } from "./parties.ts";
import { placeWords } from "./places.ts";
import { refer } from "./refer.ts";
import { roles } from "./roles.ts";
import { settlements } from "./settlements.ts";
import { story } from "./story.ts";
import { strike } from "./strike.ts";
import { surrender } from "./surrender.ts";

const verbs = new Set(
  [
    chain.asserts,
    chain.attempts,
    chain.denies,
    chain.predicts,
    chain.demands,
    chain.compels,
    control.take,
    control.hold,
    control.lose,
    control.fall,
    control.gaining,
    control.holding,
    control.losing,
    control.becoming,
    control.extending,
    control.remaining,
    control.staying,
    advance.move,
    new Set(advance.moveWith.keys()),
    advance.drive,
    advance.attack,
    advance.light,
    advance.fight,
    advance.clearing,
    advance.repel,
    advance.stall,
    advance.goals,
    advance.breaching,
    advance.yielding,
    advance.sealing,
    advance.sending,
    advance.resisting,
    advance.opening,
    advance.stand,
    advance.come,
    area.gain,
    area.amounting,
    encirclement.verbs,
    encirclement.breaking,
    roles.staying,
    roles.thinking,
    encirclement.cutting,
    encirclement.depriving,
    surrender.verbs,
    surrender.lay,
    evacuation.leave,
    evacuation.flight,
    evacuation.reaching,
    evacuation.shift,
    evacuation.remove,
    evacuation.emptied,
    other.exchange,
    losses.blasting,
    losses.perish,
    new Set(["expire"]),
  ]
    .flatMap((words) => [...words])
    .map((verb) => verb.split(" ")[0]!),
);

const verbForms = new Map<string, string>();
for (const verb of verbs)
  for (const form of forms(verb)) if (!verbForms.has(form) || form === verb) verbForms.set(form, verb);
for (const form of grammar.be) verbForms.set(form, form.startsWith("g") ? "get" : "be");

const nouns =
  "attempt,effort,bid,plan,operation,opportunity,chance,promise,order,push,drive,move,campaign,mission,decision,ability,right,threat,intention,goal,desire,offer,pledge,demand,call,vow,battle,fight,offensive,struggle,willingness,readiness,task".split(
    ",",
  );

/** The English word tables that interpretation reads by. */
export const words: Words = {
  verbForms,
  grammar,
  chain,
  governors: new Set(
    [chain.asserts, chain.attempts, chain.denies, chain.predicts, chain.demands].flatMap((s) => [...s]),
  ),
  aspectual: new Set(["start", "begin", "continue", "keep", "stop", "resume", "finish", "cease", "be", "go", "quit"]),
  phrasal: new Set(
    `pull out, pull back, take over, hand over, give up, hold on, hold out, shoot down, clear out, mop up, move in, push back, push forward, push through, drive out, drive back, drive off, carry out, break through, break in, break into, lay down,
    set off, wipe out, fall back, win back, take back, take out, move forward, go on, press on, dig in, cut off, close in, bring down, beat back, fight off, fend off, ward off, knock out, claw back, hem in, back off, step back,
    give in, throw back, force out, force back, roll back, get out, break out, come in, come back, burn down, blow up, take up, stand down, hit back, seal off, squeeze out, edge forward, gain on, thin out, melt away, chase out, fly out, box in, throw down, put down, hand in, flush out, root out, pick off, bring out, clear out, turn back, turn away, carry off, hold up, get through, run out, shut down, close down, block off, shut off, switch off, turn off, let in,
    set out, head out, slip out, slip away, steal away, sneak out, pull away, clear off, scramble out, file out, move out, move away, hurry out, walk out, march out, roll out, start out, end up, camp out, make off, fly out, lift out, truck out, bus out, ferry out, transfer out, escort out, lead out, ship out, pick up, box in, wall in, pen in, shut in, stream out, pour out, drive in, move up, close on, come up, come out, give over, pack up,
    push on, push ahead, press ahead, forge ahead, move up, give way, cave in, fall apart, punch through, smash through, fight on, battle on, link up, hurl back, push off, hole up, bottle up, seal in`
      .trim()
      .split(/\s*,\s*/),
  ),
  governingNouns: new Map(
    nouns.flatMap(
      (n) =>
        [
          [n, n],
          [n.endsWith("y") ? `${n.slice(0, -1)}ies` : `${n}s`, n],
        ] as const,
    ),
  ),
  adjectival: new Set([
    "remaining",
    "neighbouring",
    "neighboring",
    "surrounding",
    "ongoing",
    "leading",
    "advancing",
    "attacking",
    "opposing",
    "defending",
    "retreating",
    "invading",
    "occupying",
    "occupied",
    "ruined",
    "damaged",
    "destroyed",
    "besieged",
    "embattled",
  ]),
  eventNouns: new Set([
    ...advance.attackNouns,
    ...advance.advanceNouns,
    ...advance.fightingNouns,
    ...control.takeNouns,
    ...evacuation.nouns,
    "strike",
    "strikes",
    "search",
    "loss",
    "losses",
    "shelling",
    "bombing",
    "control",
    "claim",
    "claims",
    "report",
    "reports",
  ]),
  acting: new Set([
    "expire",
    "roll",
    "march",
    "pour",
    "stream",
    "trek",
    "walk",
    "rush",
    "race",
    "crawl",
    "creep",
    "inch",
    "head",
    "flock",
    "file",
    "swarm",
    "trudge",
    "hurry",
    "escape",
    "depart",
    "arrive",
    "converge",
    "thrust",
    "seep",
    "slip",
    "break",
    "flee",
    "edge",
    "surge",
    "sweep",
    "surrender",
    "capitulate",
    "advance",
    "attack",
    "counterattack",
    "counter-attack",
    "push",
    "move",
    "withdraw",
    "retreat",
    "enter",
    "cross",
    "penetrate",
    "infiltrate",
    "assault",
    "storm",
    "counterattack",
    "progress",
    "clash",
    "proceed",
    "march",
    "retreat",
  ]),
  comparing: new Set([
    "over",
    "about",
    "around",
    "under",
    "up to",
    "more than",
    "less than",
    "fewer than",
    "at least",
    "at most",
    "some",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "upwards of",
    "upward of",
    "close to",
    "as many as",
    "no fewer than",
    "no more than",
    "no less than",
    "above",
    "below",
    "just over",
    "just under",
  ]),
  fractions: new Set([
    "half",
    "third",
    "thirds",
    "quarter",
    "quarters",
    "fourth",
    "fifth",
    "fifths",
    "sixth",
    "eighth",
    "tenth",
    "dozen",
  ]),
  roles,
  actors,
  parties,
  places: placeWords,
  loaded,
  loadedNames,
  hedges,
  denials,
  denyingDeterminers,
  undenying,
  never,
  impossible,
  evidence,
  control,
  advance,
  settlements,
  story,
  area,
  encirclement,
  surrender,
  evacuation,
  other,
  refer,
  casualties,
  losses,
  strike,
  events,
  figures,
};
