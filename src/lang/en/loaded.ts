/**
 * Words that take a side or colour the fact they tell, each in every form it is written in; several words stand for a phrase.
 * They are kept beside the neutral meaning, never counted for or against anyone. "Captured", "took", "regained" are plain.
 */
export const loaded: ReadonlySet<string> = new Set(
  `liberate, liberates, liberated, liberating, liberation, liberator, liberators, free, frees, freed, freeing, seize, seizes, seized, seizing, seizure, de-occupied, de-occupy, deoccupied, deoccupation,
  occupy, occupies, occupied, occupying, occupation, occupier, occupiers, occupant, occupants, annexed, annexation, invader, invaders, invading, aggressor, aggressors, enemy, enemies, enemy's, foe, foes, adversary,
  militant, militants, terrorist, terrorists, nazi, nazis, neo-nazi, neo-nazis, ukronazis, fascist, fascists, regime, junta, puppet, bandits, thugs, orcs, rashists, horde, hordes,
  neutralise, neutralised, neutralises, neutralising, neutralize, neutralized, neutralizes, neutralizing, liquidate, liquidated, liquidates, liquidating, liquidation, annihilate, annihilated, annihilating, exterminate, exterminated, cleansed, cleansing,
  mopping up, mopped up, mop up, mopping-up, slaughtered, massacred, massacre, butchered, barbaric, cowardly, heroic, heroically, heroes, treacherous, disorderly, headlong, panicked, unleashed, unleash, unleashes, unleashing, overran-like, routed, crushed, smashed, grabbed, stormtroopers, saboteurs, gangs, savage, brutal, brutally, ruthless, martyred, martyrs, martyr, zionist, colonizers, usurpers, rebels, separatists, ethnic cleansing`
    .trim()
    .split(/\s*,\s*/),
);
