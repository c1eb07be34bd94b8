import type { StrikeWords } from "../words-harm.ts";
import { set } from "./list.ts";

/** Words for attacks with weapons. Verbs in dictionary form, with their particle where they have one; nouns in every form. */
export const strike: StrikeWords = {
  /** Weapons sent on their way. */
  launch: set(
    "launch, fire, send, unleash, deploy, use, drop, release, direct, employ, engage, dispatch, expend, rain, rain down, hurl, lob, shower, aim, loose",
  ),
  gunfire: set("fire, shoot, open fire"),
  formations: set("formations, formation, units, manpower, hardware, personnel, concentrations"),
  nowhere: set("air, sky"),
  fly: set("cross"),
  toward: set("at, into, toward, towards, on, against"),
  /** "came under fire": verbs, the word after them, what falls upon one, and what follows where it is only blame. */
  coming: set("come, be, bring, put, take, fall, remain, stay, keep, live, lie, place"),
  beneath: set("under"),
  falls: set("fire, gunfire, shellfire, shelling, bombardment, bombing, barrage"),
  blamed: set("for, over, about"),
  /** Verbs that carry out what an attack noun names. */
  carry: set(
    "launch, carry out, conduct, make, deliver, inflict, unleash, stage, mount, perform, execute, report, record, fire, continue, follow, step up, intensify, wage, undertake, deal, direct, suffer, endure, come, be, hear, resume, lay, spring",
  ),
  /** Stopped on their way, by fire or by jamming. */
  intercept: set(
    "shoot down, down, intercept, destroy, neutralise, neutralize, suppress, jam, take down, bring down, eliminate, repel, thwart, knock out, shoot, stop, knock down, take out, disable, block, neuter, crash-land, parry, foil",
  ),
  /** Fell on their way without a blow told. */
  vanish: set("lose, disappear, vanish, go missing"),
  /** Not stopped. */
  pass: set("get through, reach, penetrate, slip through, break through, evade, miss, make"),
  /** Struck home. */
  hit: set(
    "hit, blow up, damage, fall, land, crash, slam, explode, wreck, impact, destroy, spark, set off, burn, devastate, ruin, level, rip, tear, detonate, smash, strike, flatten, torch, gut, set fire, set ablaze, set alight, go off, plough, plow, smash into, demolish, raze, pepper, puncture",
  ),
  /** Of these, those that only a weapon does. */
  falling: set("fall, land, crash, slam, explode, detonate, spark, set off, rip, tear, impact, go off, plough, plow"),
  /** What kills people by itself: who is killed by it was struck. */
  killers: set(
    "shell, shells, bomb, bombs, missile, missiles, rocket, rockets, drone, drones, uav, uavs, mortar, mortars, artillery, round, rounds, projectile, projectiles, grenade, grenades, mine, mines, landmine, landmines, ied, ieds, torpedo, torpedoes, warplane, warplanes, jet, jets, helicopter, helicopters, gunship, gunships, bomber, bombers, sniper, snipers, gunfire, shellfire, munition, munitions",
  ),
  /** What lies in wait for who comes by: "hit a mine". */
  mines: set("mine, mines, landmine, landmines, bomb, bombs, ied, ieds, explosive, explosives"),
  /** Verbs of coming upon it. */
  treading: set("hit, strike, trigger, set off, run over, drive over, step on, ride over, detonate"),
  /** Things an attack on the ground is not made on. */
  sites: set(
    "facility, facilities, hospital, hospitals, infrastructure, plant, plants, refinery, depot, depots, port, ports, airfield, airport, school, convoy, market, grid, station, stations, substation, energy, ship, ships, train, church, homes, houses, buildings, clinic, civilians",
  ),
  shelling: set("bomb, shell, bombard"),
  downing: set("shoot down, down, intercept"),
  raids: set("raid, raids"),
  unclear: set("fire, hit, hits, campaign"),
  plainAttacks: set("attack, attacks"),
  aims: set("targets, objects"),
  spots: set(
    "command posts, locations, targets, sites, buildings, positions, airfields, facilities, bases, objects, houses, settlements, regions, villages, towns, districts",
  ),
  /** "blasted out of the sky". */
  sky: set("sky, skies"),
  launchers: set("launcher, launchers, launch, mlrs"),
  /** Words that make an attack one that is told of. */
  reports: set(
    "reports, report, claims, claim, allegations, allegation, accusations, accusation, statements, talk, stories",
  ),
  /** What an assault on the ground is aimed at. */
  forces: set(
    "troops, soldiers, positions, forces, units, defenders, lines, brigade, us, them, him, militants, rebels, fighters, servicemen",
  ),
  /** Weapons that are sent. */
  projectiles: set(
    "artillery, drones, missiles, rockets, bombs, shells, projectiles, munitions, drone, missile, rocket, uavs, mortars, mortar, rounds, grenades, shahed, shaheds, ballistics, shell, bomb, projectile, warhead, grenade, torpedo, torpedoes, uav",
  ),
  /** Meant for a target; whether it struck home is not told. */
  target: set(
    "target, strike, attack, shell, bomb, bombard, pound, pummel, hammer, raid, rocket, blast, batter, strafe, assail, rock, bombed, blitz, open fire, ambush",
  ),
  /** Of these, those that also mean an assault on the ground: strikes only with a weapon, or on what is no force. */
  ground: set("attack, raid, assail, storm, hit, strike, target"),
  /** Where an attack noun stands with these before it, it is by weapons. */
  weaponWords:
    set(`drone, drones, missile, missiles, rocket, rockets, uav, uavs, air, aerial, artillery, mortar, mortars, bomb, bombs, bombing, ballistic, cruise, shelling, kamikaze, airstrike, airstrikes, aviation, mlrs, glide, guided, gliding, projectile, projectiles,
    shell, shells, launchers, shahed, fpv, fragments, debris, warhead, warheads, jets, warplanes, aircraft, bombers, helicopters, munitions, munition, himars, hypersonic, incendiary, precision, long-range, gunfire, fire, missile-and-drone, warplane, gunship, gunships, mine, mines, landmine, landmines, ied, ieds, grenade, grenades, explosive, explosives, torpedo, torpedoes, bomber, howitzer, howitzers, shellfire, firebomb, firebombs, car-bomb, suicide, truck-bomb, sniper, snipers`),
  /** Nouns that are strikes by themselves. */
  strikeNouns: set(
    "strike, strikes, airstrike, airstrikes, air-strike, air-strikes, shelling, shellings, bombardment, bombardments, bombing, bombings, explosion, explosions, blast, blasts, barrage, barrages, salvo, salvos, airstrike's, blitz, raid, raids, ambush, ambushes",
  ),
  /** What a place comes under, besides strikes by their names. */
  fires: set("fire, shellfire, gunfire, crossfire, sniper-fire"),
  /** Verbs of coming or being under fire, and of putting something there. */
  undergoing: set("come, be, remain, stay, live, lie, find"),
  putting: set("put, keep, hold, bring, take, place"),
  /** "under fire for", "under fire over": under criticism. */
  criticised: set("for, over"),
  /** "under fire from X", "under shelling by X". */
  sources: set("from, by"),
  /** Nouns that are strikes with a weapon word before or after them, or on what is no force. */
  attackNouns: set("attack, attacks, assault, assaults, raid, raids, hit, hits, fire, bombing, campaign, onslaught"),
  /** "fire damage on": a strike as some headquarters put it. */
  damageNouns: set("damage, destruction, devastation, flames, fires, hits"),
  /** Things no force is: what an attack on them must be a strike on. */
  targets:
    set(`hotel, hotels, resort, restaurant, mall, stadium, people, crowd, crowds, worshippers, villagers, protesters, passersby, patrol, patrols, peacekeepers, observers, bunker, bunkers, shelter, shelters, watchtower, post, posts, checkpoint, checkpoints, areas, tent, tents, car, cars, vehicle, truck, flats, flat, courtyard, tower, towers, dam, mosque, theatre, theater, kindergarten, clinic, clinics, bus, train, trains, office, offices, square, centre, center, neighbourhood, neighborhood, neighbourhoods, hospital, playground, civilians, residents, headquarters, command, city, cities, town, towns, village, villages, infrastructure, facility, facilities, plant, plants, refinery, refineries, depot, depots, energy, sector, grid, substation, substations, port, ports, airport, airports, airfield, airfields, building, buildings, house, houses, home, homes, hospital, hospitals, school, schools,
    station, stations, warehouse, warehouses, factory, factories, terminal, terminals, bridge, bridges, apartment, apartments, settlement, settlements, region, regions, target, targets, site, sites, base, bases, railway, market, markets, church, block, blocks, locations, location, power, oil, fuel, pipeline, dam, ship, ships, camp, camps, targets, convoy, capital, peninsula, areas, area, ground, launcher, position`),
  /** Prepositions before what is struck. */
  at: set(
    "on, at, against, in, near, across, over, around, into, onto, targeting, throughout, inside, outside, within, to, toward, towards, of",
  ),
  /** Words for the whole of what came. */
  together: set("all, everything, both"),
  /** Attack nouns after these struck home. */
  successful: set("successful, precise, direct, effective"),
  /** Units that are weapons on their way. */
  weapons: set(
    "projectiles, drones, missiles, guided bombs, bombs, rockets, shells, drones and missiles, naval drones, suicide bombers, car bombs",
  ),
  /** Of these, those of which one with an article that hits is one; of those that fall, every one is. */
  single: set("missiles, rockets, car bombs"),
  crashing: set("fall, crash"),
  /** Attackers who are weapons. */
  bombers: set("suicide bombers"),
  /** Flights and craft that strike by flying over. */
  sorties: set("sorties"),
  craft: set("aircraft"),
  flying: set("fly, make, perform, carry out, conduct"),
  /** Units of attacks from the air that an article makes one. */
  raiding: set("airstrikes"),
  /** Strikes of no told kind, by aircraft and else. */
  plain: set("strikes"),
  /** Units that count attacks. */
  attacks: set(
    "strikes, sorties, airstrikes, missile strikes, drone attacks, MLRS attacks, shellings, explosions, attacks",
  ),
  /** Attack nouns by their last word and weapon → unit, where they stand without a number. */
  defences: set("defence, defences, defense, defenses, anti-aircraft, interceptors"),
  off: set("radar, radars"),
  airborne: set(
    "airstrike, airstrikes, air-strike, air-strikes, air strike, air strikes, air raid, air raids, warplane, warplanes, jet, jets, aircraft, bombers, aerial, barrel",
  ),
  airForces: set("air force"),
  /** Words by which a war is told to be fought from afar, and from the air. */
  aloft: set("airstrike, airstrikes, air-strike, air-strikes, warplane, warplanes, jets, aircraft, bombers, sorties"),
  precise: set("precision, high-precision, long-range"),
  skyward: set("air, aerial"),
  afar: set("drone, drones, missile, missiles, rocket, rockets, artillery, shelling, mortar, mortars, howitzers"),
  heard: set("explosion, explosions, blast, blasts"),
  razing: set("destroy, burn, level, flatten, wreck, torch, gut, set fire, set ablaze, set alight"),
  buildings: set(
    "mosque, church, hospital, clinic, school, schools, houses, homes, house, home, building, buildings, market, village, villages, monastery, temple, shops, kindergarten, huts, shelters, camp",
  ),
  military: set(
    "command, bunker, bunkers, launcher, launchers, howitzer, howitzers, battery, batteries, ammunition, airfield, airfields, barracks, hideout, hideouts, arsenal, stronghold, strongholds, terrorist, terrorists, militants",
  ),
  within: set("in, during, with"),
};
