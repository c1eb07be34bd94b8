import { list } from "./rows.ts";

// Words that take a side or colour the fact they tell, each in every form it is written in; several words stand for a phrase.
// They are kept beside the neutral meaning, never counted for or against anyone. "Captured", "took", "regained", "rebels", "separatists" and
// "junta" are plain: outlets of every side use them.

/** What is done, or how. */
const deeds = list(`
  liberate, liberates, liberated, liberating, liberation, free, frees, freed, freeing, seize, seizes, seized, seizing, seizure,
  de-occupied, de-occupy, deoccupied, deoccupation, occupy, occupies, occupied, occupying, occupation, annex, annexes, annexed, annexing,
  annexation, secured, encroach, encroached, encroaching, encroachment, invading, aggression,
  neutralise, neutralised, neutralises, neutralising, neutralisation, neutralize, neutralized, neutralizes, neutralizing, neutralization,
  liquidate, liquidated, liquidates, liquidating, liquidation, eliminate, eliminated, eliminates, eliminating, elimination,
  annihilate, annihilated, annihilating, exterminate, exterminated, cleansed, cleansing, ethnic cleansing, cleared,
  mopping up, mopped up, mop up, mopping-up, execute, executed, executes, executing, execution, executions,
  slaughter, slaughtered, slaughtering, massacred, massacre, massacres, carnage, butchered, butchering, beheaded, beheading, bloodbath,
  martyred, martyrdom, terror, collateral damage, regroup, regrouped, regrouping, redeployment,
  barbaric, cowardly, heroic, heroically, treacherous, orderly, disorderly, headlong, panicked, unleashed, unleash, unleashes, unleashing,
  routed, crushed, smashed, grabbed, savage, brutal, brutally, ruthless, zionist`);

/** Whom it is told of. */
const names = list(`
  liberator, liberators, occupier, occupiers, occupant, occupants, invader, invaders, intruder, intruders, aggressor, aggressors,
  enemy, enemies, enemy's, foe, foes, adversary, adversaries, militant, militants, terrorist, terrorists, insurgent, insurgents,
  extremist, extremists, jihadist, jihadists, nationalists, mercenary, mercenaries, nazi, nazis, neo-nazi, neo-nazis, ukronazis,
  fascist, fascists, regime, puppet, puppets, bandit, bandits, thugs, gang, gangs, orcs, rashists, horde, hordes, stormtroopers, saboteurs,
  killers, murderers, criminals, heroes, martyr, martyrs, mujahideen, mujahedeen, mujahidin, colonizers, usurpers`);

/** Words that take a side or colour the fact, every form. */
export const loaded: ReadonlySet<string> = new Set([...deeds, ...names]);
/** Of these, names of people and bodies. */
export const loadedNames: ReadonlySet<string> = new Set(names);
