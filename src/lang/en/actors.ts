import type { ActorWords } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** Words for those who act where no side is named. */
export const actors: ActorWords = {
  enemy:
    set(`attackers, assailants, enemy, enemies, enemy's, adversary, adversaries, aggressor, aggressors, invader, invaders, occupier, occupiers, occupant, occupants, foe, opponent, opponents, the other side, occupying, invading,
    terrorist, terrorists, militants, militant, rebels, insurgents, hostile`),
  own: set("our, we, us, ours, ourselves, my, i, me"),
  camps: new Map(
    ["army", "rebel", "insurgent", "paramilitary", "military", "government", "junta"].flatMap(
      (w): [string, string][] => [
        [w, w],
        [w.replace(/y$/, "ie").concat("s"), w],
      ],
    ),
  ),
  forces:
    set(`force, forces, troop, troops, army, armies, unit, units, soldier, soldiers, military, serviceman, servicemen, service, servicewomen, fighter, fighters, brigade, brigades, battalion, battalions,
    regiment, regiments, division, divisions, grouping, groupings, group, groups, battlegroup, battlegroups, paratroopers, marines, infantry, commandos, formations, formation, personnel, detachments, detachment, elements,
    garrison, defenders, defender, corps, assault, crews, crew, gunners, pilots, artillery, aviation, air, navy, fleet, air defence, defences, defenses, defence, defense, men, guards, guard, combatants, airmen, sappers, snipers, reconnaissance`),
  owners: set("his, her, its, their, whose"),
  itself: set("own"),
  loyal: set("loyal, allied, faithful, belonging"),
  singular: set("it, its, he, she, his, her, him, itself, himself, herself"),
  persons: set("he, she, his, her, him, himself, herself"),
  plural: set("they, their, them, themselves, theirs, those"),
};
