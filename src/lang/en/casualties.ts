import type { CasualtyWords } from "../words-harm.ts";
import { set } from "./list.ts";
import { valued } from "./rows.ts";

/** Words for what befalls people. Verbs in dictionary form; nouns in every form. */
export const casualties: CasualtyWords = {
  /** Verbs → what is counted. "" counts nobody in particular ("is destroying the unit"). */
  befall: valued({
    killed:
      "kill, slay, murder, execute, slaughter, massacre, assassinate, gun down, shoot dead, behead, lynch, butcher, mow down, cut down, stab to death, hack to death, burn to death, beat to death, burn alive, bury alive, decapitate, martyr, finish off, incinerate",
    wounded: "wound, injure, hurt, maim, hospitalise, hospitalize, mutilate, cripple",
    casualties: "shoot, harm, put out of action, take out of action, knock out of action",
    captured:
      "capture, take prisoner, take captive, take hostage, hold hostage, hold captive, hold prisoner, detain, abduct, kidnap, arrest, apprehend, imprison, jail, carry off, snatch",
    missing: "go missing",
    soldiers: "lose, sacrifice",
    "": "eliminate, liquidate, destroy, neutralise, neutralize, annihilate, wipe out, exterminate, decimate, rout, take out, dispatch, obliterate",
  }),
  seizing: set("seize, round up, catch, take"),
  /** Of verbs of capturing, those that befall nothing but people. */
  arresting: set(
    "take prisoner, take captive, take hostage, hold hostage, hold captive, hold prisoner, detain, abduct, kidnap, arrest, apprehend, imprison, jail",
  ),
  /** Verbs whose subject it befalls. */
  undergo: valued({ killed: "die, perish, succumb, drown", wounded: "bleed" }),
  /** Verbs that bring or bear what a casualty noun names; the subject bears it but for "inflict" and "cause". */
  bear: set(
    "suffer, sustain, take, incur, bear, face, report, record, acknowledge, admit, confirm, have, endure, experience, conceal, hide, mean, cost",
  ),
  inflict: set("inflict, cause, deal, claim, result in, leave, kill"),
  /** Verbs between "losses" and their number. */
  amount: set(
    "amount, total, exceed, reach, pass, be, stand, surpass, number, come, run, top, rise, climb, near, comprise, make up, include, constitute, average",
  ),
  /** Nouns → what they count. */
  nouns: valued({
    killed:
      "death, deaths, fatality, fatalities, dead, martyrdom, killing, killings, deadly toll, death toll, toll, lives, life, fallen",
    wounded: "injury, injuries, wounded, injured, hurt",
    casualties: "casualty, casualties, loss, losses",
    missing: "missing, unaccounted",
  }),
  /** Of these, nouns that mean equipment or ground too: only with a word for people or for weight beside them. */
  open: set("loss, losses, toll, life"),
  weight: set(
    "heavy, significant, high, severe, serious, critical, huge, massive, enormous, colossal, considerable, substantial, mounting, human, personnel, irrecoverable, irreversible, manpower, combat, great, major, crippling, staggering, appalling, unsustainable, big, terrible, troop",
  ),
  /** Nouns for people who make one with "a" before them. */
  person:
    set(`woman, man, child, boy, girl, herder, trader, bystander, relative, guest, neighbour, neighbor, tourist, pilgrim, worshipper, aide, negotiator, correspondent, photographer, cameraman, cadet, recruit, bodyguard, suspect, attacker, assailant, patrolman, pupil, nun, monk, elder, uncle, son, daughter, wife, husband, brother, sister, cousin, hostage, missionary, refugee, civilian, person, soldier, serviceman, policeman, policewoman, officer, driver, teenager, pensioner, resident, worker, farmer, medic, doctor, nurse, journalist, reporter, baby, infant, toddler, pedestrian, villager, mother, father, couple, firefighter, rescuer, guard,
    employee, year-old, commander, general, pilot, colonel, fighter, militant, sniper, student, cyclist, local, head, chief, leader, mayor, governor, minister, scientist, sergeant, lieutenant, major, admiral, imam, grandmother, schoolboy, schoolgirl, volunteer, paramedic, patient, member, foreigner, passenger, sapper, priest`),
  /** Nouns for people in numbers, besides the forces. */
  people: set(
    "dozens, scores, hundreds, thousands, everyone, anyone, villagers, traders, refugees, worshippers, pilgrims, boys, girls, families, students, pupils, farmers, miners, shoppers, commuters, mourners, guests, relatives, neighbours, neighbors, tourists, travellers, herders, fishermen, teachers, monks, nuns, priests, elders, commanders, officials, staff, volunteers, suspects, hostages, bystanders, passersby, demonstrators, protesters, civilians, people, residents, soldiers, troops, servicemen, fighters, units, battalions, brigades, forces, group, grouping, personnel, men, women, children, militants, crew, crews, garrison, detachments, detachment, formations, invaders, occupiers, members, manpower, workers, medics, enemy, it, them, others, many, battalion, infantry, terrorists, mercenaries, groups, saboteurs, attackers, insurgents, rebels, journalists, patients, passengers",
  ),
  /** Of these, those that bear arms: "" verbs befall only them. */
  armed: set(
    "soldiers, troops, servicemen, fighters, units, battalions, brigades, forces, group, grouping, personnel, men, militants, crew, crews, garrison, detachments, detachment, formations, invaders, occupiers, infantry, terrorists, mercenaries, groups, saboteurs, attackers, enemy, manpower, battalion, insurgents, rebels, commandos, it, them, nationalists, nazis, extremists, jihadists, separatists, guerrillas, officers, gunmen, ringleaders, commanders, gendarmes, policemen, militiamen, volunteers, intruders, assailants, raiders, bodyguards, cadets, infiltrators, conscripts, recruits, reservists, marines, paratroopers, sailors, airmen, warriors, bandits, guards, soldier, serviceman, fighter, militant, gunman, gunmen, sniper, airman, sailor, paratrooper, commando, conscript, gendarme, insurgent, guerrilla, jihadist, mercenary, commander, officer, sergeant, lieutenant, colonel, crewman, crewmen",
  ),
  irregulars: set(
    "fighter, fighters, militant, militants, gunmen, terrorist, terrorists, insurgents, rebels, militiamen, jihadists",
  ),
  regulars: set(
    "gendarme, gendarmes, soldier, soldiers, troops, servicemen, servicewomen, conscripts, reservists, policemen",
  ),
  outsiders: set("peacekeeper, peacekeepers"),
  /** A person told by a pronoun: "killed him". */
  him: set("him, her"),
  /** Before those one of whom is told: "among the dead was". */
  amid: set("among, amongst, amid"),
  /** "the dead", "those killed", "the victims" → what befell them. */
  harmed: valued({
    killed: "dead, killed, slain, fallen, victims, fatalities, deceased, martyrs, martyred, deaths",
    wounded: "wounded, injured, hurt",
    captured: "captured, prisoners, captives, detained, arrested, detainees, abducted, kidnapped, hostages",
    missing: "missing, disappeared",
    casualties: "casualties",
  }),
  holding: set("include, includes, included, comprise, comprised, number, numbered"),
  /** Units of counted people. */
  units: set(
    "regiments, platoons, columns, squads, soldiers, people, civilians, killed, wounded, casualties, captured, missing, prisoners, battalions, brigades, bodies, hostages",
  ),
  /** Verbs and words under which people only changed hands: no casualty. */
  exchanged: set(
    "exchange, exchanged, swap, swapped, return, returned, release, released, free, freed, repatriate, repatriated, exchanging",
  ),
  harming: set("kill, wound, injure, hurt"),
  wiping: set("eliminate, liquidate, wipe out, annihilate, exterminate"),
  states: set("dead, wounded, injured, missing, hurt, unaccounted"),
  presumed: set(
    "remain, remains, remained, presumed, feared, reported, confirmed, listed, as, gone, went, go, going, believed, thought, to, be, declared, still, officially, registered, said, recorded, counted",
  ),
  bare: set("life, lives, dead"),
  nobody: set("nobody, no-one, no one, none, neither"),
  deaths: set("death, killing"),
  hostages: set("hostage, hostages, prisoners, captives"),
  corpses: set("bodies, corpses, body, corpse, cadavers"),
  remains: set("remains"),
  existing: set("there"),
  salvaged: set(
    "pulling, pulled, pull, pulls, recovering, recovered, recover, retrieving, retrieved, retrieve, dug, digging, dig, unearthed, exhumed, exhuming, burying, buried",
  ),
  deserted: set("left, leaving, leave, leaves, abandoned, abandoning, abandon, abandons"),
  taking: set("took, taken, take, taking, captured, capture, capturing"),
  jailing: set("hold, keep, detain, imprison"),
  captivity: set("captivity, custody, imprisonment"),
  carrying: set("fly, take, evacuate, transfer, bring, move, transport, airlift, rush, carry, refer"),
  bringing: set(
    "bringing, brings, brought, bring, taking, takes, took, take, pushing, pushes, pushed, raising, raises, raised, lifting, lifted, putting, puts, put",
  ),
  otherLosses: set("equipment, material, territorial, financial, economic, job, power, confirmed"),
  /** What is done with bodies that are no exchange. */
  found: set(
    "reached, arrived, reach, arrive, found, recovered, pulled, retrieved, brought, counted, buried, discovered, identified, unearthed, picked, collected, exhumed, dug, counted, dragged, transported, washed, recovering, finding, pulling, retrieving, counting, pull, removed, removing, taken out, hauled, lifted, delivered, litter, littered, lie, lies, piled, strewn, scattered, floating, showing, shows, show, showed, filmed, photographed, located, find, recover, receive, received, brought in, exhumed, seen, see, saw, counted, lay, lying, left, laid",
  ),
  /** Nouns of deeds → what befell those behind "of". */
  deeds: valued({
    killed:
      "killing, killings, murder, murders, massacre, massacres, slaughter, execution, executions, assassination, assassinations, lynching, beheading, slaying",
    wounded: "wounding, injuring, maiming",
    captured: "abduction, abductions, kidnapping, kidnappings, arrest, arrests, detention, imprisonment",
    missing: "disappearance, disappearances",
  }),
  doings: valued({
    killed: "elimination, liquidation, neutralisation, neutralization, destruction, annihilation",
    captured: "capture, seizure",
    soldiers: "loss",
  }),
  /** "at a cost of", verbs of costing and paying. */
  prices: set("cost, price, expense"),
  costing: set("cost, costs, costing"),
  paying: set("pay"),
  /** Bodies of troops that stand for their people → their unit, and words that make one of them. */
  bodies: valued({
    battalions: "battalion",
    brigades: "brigade",
    regiments: "regiment",
    platoons: "platoon",
    columns: "column",
    squads: "squad",
    convoys: "convoy",
  }),
  formations: set("battalions, brigades, regiments, platoons, columns, squads"),
  entire: set("entire, whole, one, another"),
  walks: set("military, civilian, civilians, uniformed"),
  several: set("some, several, many, others, few"),
  safe: set("safe, unharmed, unhurt, unscathed, uninjured, alive, well, unhurt"),
  surviving: set("survive"),
  everyone: set("everyone, everybody, all"),
  telling: set(
    "report, record, register, confirm, announce, cause, result, suffer, sustain, note, mention, leave, have",
  ),
  under: set("under, beneath, underneath, in"),
  rubble: set("rubble, debris, ruins, wreckage"),
  stuck: set(
    "trapped, buried, stuck, feared, believed, thought, remain, remains, remained, lie, lay, lying, left, entombed, be, to, said, presumed, pinned",
  ),
  fates: set("fate, fates, whereabouts"),
  unknown: set("unknown, unclear, uncertain, unconfirmed, undetermined, mystery"),
  contact: set("contact, communication, communications, touch"),
  losing: set("lost, lose, loses, losing, loss"),
  returning: set("return"),
  failing: set("fail"),
  sustaining: set("suffer, sustain, receive, get, have, incur"),
  injuries: set(
    "wound, wounds, injury, injuries, burn, burns, concussion, concussions, contusion, contusions, fracture, fractures, trauma, shrapnel, amputation, amputations",
  ),
  needing: set("need, require, receive, seek, get"),
  medical: set("medical, hospital, hospitalisation, hospitalization, surgery, first-aid"),
  treating: set("treat, operate, hospitalise, hospitalize"),
  hospitals: set(
    "hospital, hospitals, clinic, clinics, infirmary, ward, wards, surgeons, hospitalised, medics, intensive",
  ),
  admitting: set("treat, admit, receive, take in, accept, register"),
  patients: set(
    "wounds, injuries, burns, shrapnel, gunshot, bullet, wounded, injured, patients, casualties, bullets, blast",
  ),
  conditions: set("condition, hospital, hospitals, coma, surgery, care"),
  being: set("be, remain, stay, lie"),
  number: set("number, toll, total, count, figure, handful, majority, couple, string, series"),
};
