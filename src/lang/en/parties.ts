import type { PartyWords } from "../words-parties.ts";
import { set } from "./list.ts";

/** Words by which an article of a war nobody made a beat for shows who fights in it. */
export const parties: PartyWords = {
  armies: set(
    `army, military, government, junta, regime, forces, troops, soldiers, navy, warplanes, jets, fighter jets, airstrikes, air strikes, artillery, drones, warships, paratroopers,
    commandos, tanks, shelling, gunboats, aircraft, servicemen, conscripts, marines, helicopters, bombardment, bombs, shells, missiles, rockets, troopers, gunship, gunships, bombers, fighter planes`,
  ),
  rulers: set("army, military, government, junta, regime, navy, warplanes, jets, air force, conscripts"),
  ruling: set(
    `army, military, government, junta, regime, navy, warplanes, jets, conscripts, troops, soldiers, soldier, troopers, servicemen, police, policemen, policeman, gendarmes, gendarmerie, commandos, paratroopers,
    marines`,
  ),
  nameless: new Map(
    ["rebel", "insurgent", "separatist", "guerrilla", "jihadist", "militant", "islamist", "gang", "mutineer"].flatMap(
      (w): [string, string][] => [
        [w, `${w}s`],
        [`${w}s`, `${w}s`],
      ],
    ),
  ),
  harm: set(
    `killed, killing, kill, dead, died, wounded, injured, bodies, attack, attacks, attacked, attackers, assailants, gunmen, bomb, bombs, bombing, bombings, bombed, shelled, shelling, shells, airstrike, airstrikes,
    raid, raids, raided, ambush, ambushed, fighting, clashes, clashed, troops, soldiers, soldier, rebels, militants, insurgents, fighters, captured, seized, recaptured, retook, overran, stormed, besieged, offensive,
    frontline, war, ceasefire, truce, missile, missiles, rockets, artillery, explosion, blast, gunfire, massacre, garrison, battalion, brigade, liberated, evacuated, casualties, toll, victims`,
  ),
  weapons: set(
    "jets, fighter, drones, helicopters, aircraft, tanks, missiles, rockets, bombs, shells, gunboats, warships, warplanes, artillery",
  ),
  rebels: set(
    `fighters, fighter, rebels, rebel, militants, militant, militia, militias, militiamen, militiaman, insurgents, insurgent, guerrillas, guerrilla, guerillas, jihadists, separatists, separatist,
    gunmen, insurgency, rebellion, combatants, jihadis, partisans, paramilitaries, paramilitary`,
  ),
  groups: set(
    "rebel group, armed group, militant group, insurgent group, militia, rebel movement, rebel faction, armed movement, armed faction, militant movement, jihadi group, islamist group, extremist group, terrorist group, linked group, backed group, affiliated group, aligned group, allied group, linked militia, backed militia, guerrilla movement, separatist movement, paramilitary force, paramilitary organization, paramilitary organisation, ethnic army, armed organisation, armed organization, gunmen of, gunmen from, rebel army, rebel coalition, rebel alliance, armed coalition, separatist coalition, paramilitary group, jihadist group, separatist group, guerrilla group, rebels of, fighters of, fighters from, fighters with, rebels from, insurgents of, militants of, militants from",
  ),
  articles: set("a, an, the, one"),
  of: set("of"),
  strong: set(
    "army, forces, militia, militias, brigades, legion, fighters, mujahideen, volunteers, guerrillas, rebels, resistance",
  ),
  weak: set(
    "front, movement, alliance, coalition, union, group, organisation, organization, council, league, command, party, state, guard, guards, command",
  ),
  fronts: set("front, movement, alliance, coalition"),
  civil: set(
    "intelligence, research, rights, relief, aid, monitoring, observatory, crisis, studies, media, news, consulting, analytics, risk, advisory, support, refugee, food, health, development, bank, watch",
  ),
  ties: {
    before: /\b(linked|affiliated|allied|aligned|loyal|ties|allegiance|links) (to|with) (the )?$/i,
    after: /^(['’]s)?[ -](affiliates?|branch|branches|offshoot|linked|allied|aligned|affiliated|inspired|backed)\b/i,
  },
  called: set("known, as, called, named, the, calling, itself"),
  offices: set("government, president, defence, defense, foreign, interior, prime, minister, ministry, finance"),
  plain: set(
    `armed, air, defence, defense, national, security, force, forces, army, guard, guards, royal, special, ground, central, command, general, joint, government, military, border, police, coast, naval,
    navy, marine, land, state, federal, republic, peoples, interior, presidential, republican, revolutionary, united, nations, peacekeeping, interim, allied, coalition, international, regional, local, foreign, rebel, enemy, opposition,
    union, front, movement, party, group, council, league, organisation, organization, battlegroup, western, eastern, southern, northern, west, east, south, north, the, of, and, for, main, new, old, upper, lower, home,
    operational, strategic, joint, task, transitional, high, supreme, staff, ministry, relief, red, cross, human, rights, labour, labor, democratic, socialist, communist, conservative, liberal, political`,
  ),
  openers: set(
    `the, a, an, in, on, at, as, by, for, from, to, of, with, when, while, after, before, since, some, many, most, all, both, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, several, hundreds, thousands, dozens, scores, and, but, or, if, our, their, his, her,
    its, this, that, these, those, local, armed, former, more, other, no, not, one, what, who, how, why, where, according, pro, anti, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
    march, april, may, june, july, august, september, october, november, december, us, rebel, rebels, islamist, jihadist, government, fighters, militants, gunmen, insurgents, guerrillas, jihadists, separatists, soldiers, troops, members, commanders, mr, mrs, ms, dr, president, minister, general, colonel, spokesman, spokesperson, heavily, meanwhile, however, then, did, does, do, is, was, are, were, can, could, will, would, has, have, had, should, may, might, later, earlier`,
  ),
  joins: set("of, for, the, and, al, el, ul, de, la, du, des, e, ar"),
  owned: set("people, peoples, women, workers, patriots, soldiers, farmers, peasants"),
  acts: set(
    `struck, launched, fired, attacked, shelled, bombed, bombarded, captured, seized, invaded, retook, recaptured, overran, stormed, raided, downed, intercepted, shot, strikes, attacks, hit, pounded, fires, launches,
    killed, advanced, pushed, besieged, fought, clashed, stormed, ambushed, withdrew, retreated, surrendered, took, holds, held, controls, controlled`,
  ),
  coalitions: set("coalition, alliance"),
  blows: set(
    `struck, launched, fired, attacked, shelled, bombed, bombarded, captured, invaded, raided, downed, intercepted, strikes, strike, airstrike, airstrikes, bombing, bombings, bombardment, shelling, hit, pounded, killed,
    raid, raids, attacks, bombards, bombs, shells, pounding, targeted, destroyed, strafed, wounded, warplanes, gunship, gunships, bombers, raids`,
  ),
  undergoing: set("was, were, been, being, is, are, be, got"),
  doing: set(
    "carried, carry, carrying, out, conducted, conducting, staged, mounted, made, flew, more, than, least, at, some, several, dozens, of, air, new, fresh, heavy, a, the, two, three, four, five, six, have, has, had, been",
  ),
  saying: set(
    "said, says, claimed, claims, that, it, its, had, has, have, they, also, announced, confirmed, reported, denied, were, was",
  ),
  endings: /(?:ian|ean|an|n|ese|ish|i|ic|ite|er)$/u,
};
