import { set } from "./list.ts";

/** English words around names that tell a place from a person or a body, for finding and resolving places. */

/** Before a name: what follows may well be a place. */
export const beforePlaces: ReadonlySet<string> = set(
  `in, near, at, from, to, toward, towards, around, outside, inside, into, over, across, beyond, above, behind, between, through, against, of, on, for, entered, enter, entering, captured,
  liberated, seized, took, left, reached, stormed, held, shelled, struck, hit, attacked, retook, recaptured, controls, surrounded, encircled, bombed, south, north, east, west, southeast, southwest, northeast, northwest`,
);

/** Of these, words that little but a place follows: a name after them is one even where no table has it. */
export const surelyBeforePlaces: ReadonlySet<string> = set(
  "near, toward, towards, outside, entered, entering, captured, liberated, seized, stormed, retook, recaptured, shelled, encircled",
);

/** Compass words and their like between a preposition and a name: "in eastern X", "in nearby X". */
export const compassWords: ReadonlySet<string> = set(
  `north, south, east, west, northeast, northwest, southeast, southwest, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, central, nearby, neighbouring, neighboring, downtown`,
);

/** Prepositions of place after which a name may well be one, whatever governs them. */
export const likelyBefore: ReadonlySet<string> = set(
  "around, across, through, inside, into, between, behind, beyond, above, over, within, via, throughout, off",
);

/** Parts of Arabic names: "Deir al-X". */
export const nameArticles: ReadonlySet<string> = set(
  "al, el, as, ad, an, ash, az, ar, at, es, ed, en, er, et, ez, esh",
);

/** Of these, prepositions that mean where something is, so that what follows does not speak or act. */
export const locative: ReadonlySet<string> = set(
  "in, near, at, from, to, toward, towards, around, outside, inside, into, over, across, beyond, above, behind, between, through, against, on",
);

/** "the village of X", "X village": nouns that say a name is a place; in "of X" the preposition stands between. */
export const placeNouns: ReadonlySet<string> = set(
  `village, villages, town, towns, city, cities, settlement, settlements, hamlet, hamlets, township, suburb, suburbs, locality, localities, port, stronghold, outskirts, municipality, municipalities, hub, community`,
);

/** Words that stand for one sort of place, small or capital: "the X bridge", "X Bridge", "Mount X". The kind of place they make of the name. */
export const siteNouns: ReadonlyMap<string, "settlement" | "quarter" | "physical"> = new Map(
  (
    [
      ["settlement", "village town city camp camps island commune"],
      ["quarter", "neighbourhood neighborhood neighbourhoods neighborhoods quarter suburb"],
      [
        "physical",
        `river lake pass valley mountain mountains mount hill hills heights ridge plateau gorge forest dam bay strait strip creek canal reservoir ford cape peninsula delta desert island islands gulf sea wadi crossing bridge
        airport airfield airstrip highway road corridor base monastery pagoda junction intersection roundabout crossroads checkpoint`,
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** Between a name and the noun for what it names: "X refugee camp". */
export const siteAdjectives: ReadonlySet<string> = set(
  "refugee, displacement, displaced, military, air, international, border, main, central, teaching, power, industrial, mountain, river, road",
);

/** Before a name and part of it: "Lake X", "Port X". */
export const placeFirst: ReadonlySet<string> = set(
  `lake, port, mount, fort, cape, wadi, tell, tel, jabal, jebel, khan, umm, beit, deir, kafr, kfar, ain, ein, nahr, khirbet, camp, point, saint, san, santa, upper, lower, new, old`,
);

/** Words that open a place's own name, so that what follows alone is another place: "Jabal Oru" is not the town of Oru. */
export const nameOpeners: ReadonlySet<string> = set(
  `mount, fort, port, cape, point, saint, san, santa, wadi, tell, tel, tal, jabal, jebel, khan, umm, beit, deir, kafr, kfar, ain, ein, nahr, khirbet, ras, bab, bir, qasr, sidi, bani, beni, dar, abu`,
);

/** After a name: by whose clocks it is, "at five X time". */
export const clocks: ReadonlySet<string> = set("time");

/** Nouns whose "of X" names a place: "the fall of X", "residents of X". */
export const ofPlace: ReadonlySet<string> = set(
  `capture, recapture, fall, liberation, loss, seizure, occupation, takeover, siege, encirclement, blockade, shelling, bombardment, bombing, pounding, defence, defense, battle, outskirts, suburb, suburbs, streets, centre, center, downtown,
  parts, part, most, half, third, quarter, quarters, edge, edges, entrance, gates, direction, residents, inhabitants, mayor, garrison, defenders, people, north, south, east, west, northeast, northwest, southeast, southwest, evacuation,
  destruction, storming, approaches, control, kilometres, kilometers, km, miles, hills, heights, side, bank, ruins, villages, environs, vicinity, surroundings, surrender, state, province, district, region, governorate, county, republic, territory,
  stretches, swathes, much, rest`,
);

/** Of these, shares that anything may have: "half of X". */
export const placeParts: ReadonlySet<string> = set(
  "parts, part, most, half, third, quarter, quarters, much, rest, people, control, defence, defense, loss, side, direction",
);

/** Verbs of going and bringing, after which "from X" and "to X" are places. */
export const motion: ReadonlySet<string> = set(
  `withdraw, withdrawal, retreat, pull, flee, advance, move, movement, return, travel, drive, march, push, evacuate, evacuation, displace, expel, oust, come, arrive, go, flight, escape, walk, sail, fly, bring, take, transfer, transport, send, deploy,
  deployment, redeploy, rush, launch, fire, head, lead, run, stretch, road, highway, route, train, bus, leave, deliver, crawl, reach, relocate, spread, extend, cut, force, eject, dislodge, clear, recall, remove, ferry, haul, truck, fall, retire, kilometre, kilometer, km, mile, corridor,
  journey, trip, visit, convoy`,
);

/** Nouns and verbs of attack, after which "on X" is a place. */
export const onPlace: ReadonlySet<string> = set(
  `advance, assault, attack, push, strike, airstrike, raid, shelling, offensive, march, fire, fall, bomb, bombardment, drone, rocket, missile, shell, hit, close, converge, drop, siege, barrage, salvo, grip, descend, land, operation, onslaught, hold`,
);

/** Nouns and verbs after which "for X" is a place. */
export const forPlace: ReadonlySet<string> = set(
  "battle, fight, fighting, head, bound, leave, struggle, clash, depart",
);

/** Verbs whose object is a place, besides those of \`surelyBeforePlaces\`; dictionary form. */
export const takesPlace: ReadonlySet<string> = set(
  `enter, capture, liberate, seize, storm, retake, recapture, shell, encircle, besiege, bombard, bomb, surround, reach, leave, overrun, hold, control, defend, occupy, flee, attack, strike, hit, take, lose, abandon, evacuate, raze, blockade, pound, flatten,
  regain, reclaim, search, comb, raid, patrol, reoccupy, invade, garrison, cede, conquer, pummel, conquer, level, approach, cross, bypass, clear, relinquish, secure, visit`,
);

/** Verbs whose subject is a place: "X fell", "X has fallen". */
export const befallsPlace: ReadonlySet<string> = set("fall");

/** Participles that after "was", "has been" tell of a place. */
export const sufferedByPlace: ReadonlySet<string> = set(
  "shelled, bombed, bombarded, besieged, encircled, recaptured, retaken, overrun, liberated, occupied, blockaded, razed, evacuated, pounded, flattened, stormed, seized, emptied, surrounded, lost, cleared",
);

/** Words that may follow a name in place without making an adjective of it: "in X yesterday". */
export const afterPlaces: ReadonlySet<string> = set(
  `yesterday, today, tonight, tomorrow, overnight, north, south, east, west, early, late, last, this, next, hospital, hospitals, market, prison, university, stadium, mosque, church, cathedral, school, garrison, residents, refugee, international, military, airport, airfield, bridge,
  camp, camps, crossing, morning, afternoon, evening, night, is, was, were`,
);

/** Capitalised words that are neither places nor persons, nor part of a place's name. */
export const noPlaces: ReadonlySet<string> = set(
  `english, french, arabic, hebrew, russian, ukrainian, swahili, turkish, spanish, german, armenian, persian, kurdish, chinese, god, allah, satan, christmas, easter, ramadan, eid, passover, orthodox, internet, web, telegram, twitter, facebook,
  instagram, whatsapp, youtube, tiktok, parliament, congress, senate, duma, knesset, article, chapter, resolution, section, annex, phase, stage, group, level, operation, plan, agreement, accord, accords, treaty, pact, convention, charter, act,
  war, wars, offensive, covid, islam, christianity, judaism, sharia, premier, chief, staff, state, states, government, ministry, minister, president, bible, quran, koran, nato, un, eu, figure, table, map, photo, image, video, source, update,
  paragraph, general, headquarters, opposition, cabinet, supreme, court, marine, marines, jihad, ap, am, pm, gmt, utc, est, et, media, social, ceasefire, spring, summer, autumn, winter, jewish, muslim, christian, muslims, christians, jews,
  catholic, western, eastern, northern, southern, northwestern, northeastern, southwestern, southeastern, central, reports, officials, fighting, soldiers, troops, forces, army, rebels, civilians, people, analysts, residents, sources, round, day,
  earth, heaven, hell, zionist, republican, democratic, socialist, communist, conservative, liberal, labour, nobel, olympic, olympics, euro, medicare, brexit, research, north, south, east, west, old, new, upper, lower, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
);

/** Endings that make an adjective or a people of a country's name, put after the name or for its last letter. */
export const peopleEndings: readonly string[] = ["n", "an", "ian", "ese", "ish", "ans", "ns"];

/** Parts of names of places that are none alone: "North X", "New X". */
export const nameParts: ReadonlySet<string> = set(
  "north, south, east, west, northern, southern, eastern, western, central, old, new, upper, lower, state, united, republic, island, islands, federal, democratic, southwest, northwest, southeast, northeast, day",
);

/** Words that carry a capital only because a sentence opens with them; never part of a name. */
export const sentenceOpeners: ReadonlySet<string> = set(
  `i, a, an, the, this, that, these, those, there, here, he, she, it, we, they, you, but, and, or, if, when, while, after, before, since, as, at, in, on, by, for, from, of, to, with, no, not, yes, what, who, which, how, why, where, whose, his, her, its,
  their, our, my, your, some, all, both, many, most, each, every, one, two, three, four, five, six, seven, eight, nine, ten, according, however, although, though, despite, during, earlier, later, now, then, today, yesterday, tomorrow, tonight,
  meanwhile, also, still, only, just, more, less, first, second, third, last, next, another, other, such, about, over, under, around, near, up, down, out, off, into, between, against, so, because, until, unless, once, again, even, like, unlike,
  following, asked, speaking, based, given, local, international, foreign, national, former, any, few, several, hundreds, thousands, dozens, millions, let, will, would, can, could, should, must, do, does, did, have, has, had, is, are, was, were,
  be, than, across, inside, outside, behind, beyond, above, below, through, throughout, towards, toward, within, without, amid, along, among, via, whether, per, except, besides, elsewhere, nearby, neighbouring, neighboring, reported, reportedly`,
);

/** Last words of bodies, media and companies besides those of \`bodyWords\`: "X News". */
export const bodyEndings: ReadonlySet<string> = set(
  `herald, gazette, daily, mail, weekly, review, today, wire, voice, channel, monitor, observer, chronicle, mirror, sun, star, express, tv, fm, online, inc, ltd, corp, co, plc, gmbh, llc, holdings, group, systems, industries, airlines, airways, technologies, energy, oil, gas,
  brigades, battalions, brigade, legion, fighters, rebels, council, rights, club, team, squad, fc, academy, school, college, trust, church, tribune, desk, bulletin, editor, committee, congress, union, league, house, hall, institute, front, front's, hub, lab, labs, software, forum, initiative, programme, program, plan, accord, agreement, accords, treaty, offensive, doctrine, award, prize, conference, summit`,
);

/** Verbs and nouns of writing and speaking: "in X" after them is a paper or a language, no place. */
export const writes: ReadonlySet<string> = set(
  "write, publish, appear, interview, article, op-ed, editorial, column, essay, report, post, read, quote, cite, tell, print, edition, invest, share, stake, speak",
);

/** After a name: it names the region, not the town; the singular by which the beat lists regions for each word. */
export const regionNouns: ReadonlyMap<string, string> = new Map(
  (
    [
      ["region", "region regions"],
      ["oblast", "oblast oblasts"],
      ["province", "province provinces"],
      ["district", "district districts raion raions"],
      ["territory", "territory territories krai krais"],
      ["state", "state states"],
      ["governorate", "governorate governorates muhafazah"],
      ["county", "county counties"],
    ] as const
  ).flatMap(([one, many]) => many.split(" ").map((word): [string, string] => [word, one])),
);

/** After a name: what a state has and a town has not ("the X line", "X lawmakers"). */
export const stateThings: ReadonlySet<string> = set(
  "line, border, side, panhandle, legislature, statehouse, lawmakers, lawmaker, gov, governor, governors, sen, senator, senators, rep, congressman, congresswoman, delegation, turnpike, legislators, legislator",
);

/** Regions by these words too where a beat lists them by another. */
export const regionWords: readonly string[] = [
  "region",
  "oblast",
  "province",
  "territory",
  "krai",
  "state",
  "governorate",
];

/** After a name: it is part of a front named after the place. */
export const frontNouns: ReadonlySet<string> = set(
  "direction, directions, sector, sectors, axis, axes, front, area, areas, agglomeration, pocket, bridgehead",
);

/** After a hyphen: the name before it acts ("Xtown-installed"). */
export const agentEndings: ReadonlySet<string> = set(
  "installed, backed, appointed, aligned, led, controlled, held, occupied, allied, supported, affiliated, friendly, run, sponsored, annexed, imposed, drafted, made, brokered",
);

/** Speaking nouns after a possessive: "Xtown’s claim". */
export const sayingNouns: ReadonlySet<string> = set(
  "claim, claims, statement, statements, announcement, denial, account, version, report, reports, assertion, assertions, comment, comments",
);

/** Before a capitalised name that is a person's: ranks and titles not in a beat. */
export const personTitles: ReadonlySet<string> = set(
  `mr, mrs, ms, dr, gen, general, col, colonel, maj, major, capt, captain, lt, sgt, sergeant, private, president, minister, governor, mayor, commander, spokesman, spokeswoman, spokesperson, ambassador,
  senator, professor, pope, king, queen, prince, princess, adviser, advisor, analyst, blogger, resident, lieutenant, admiral, sir, lord, chancellor, deputy, envoy`,
);

/** Endings of adjectives made of names of countries: "Xian". */
export const adjectiveEnding = /(?:ian|ean|ese|ish|ic)s?$/;

/** Endings of names of peoples and parties: "Xians". */
export const peoplesEnding = /(?:ans|ists|crats|inos|ites)$/;

/** After a name, it is a person's: "X, who", "X, 44,". */
export const personAfter = /^,? who(?:se|m)?\b|^, (?:aged )?\d\d,/;

/** After a name they make an address or a thing of it, not the place: "X Street", "X cheese". */
export const streetNouns: ReadonlySet<string> = set(
  "street, st, avenue, ave, road, rd, drive, boulevard, blvd, lane, court, terrace, place, plaza, parkway, freeway, expressway, turnpike, square, jr, sr, ii, iii",
);

/** Before a name they make a storm or a ship of it: "Hurricane X". */
export const namedThings: ReadonlySet<string> = set(
  "hurricane, typhoon, cyclone, storm, uss, hms, ss, operation, project",
);

/** After a name: an area that bears it as a whole ("X County"), so that the noun belongs to the name. */
export const areaNouns: ReadonlySet<string> = set(
  `county, counties, parish, province, oblast, governorate, district, region, state, prefecture, territory, township, borough, island, islands, river, lake, valley, bay, creek, peninsula, desert, mountains, falls, hills, delta, department, canton, municipality`,
);

/** Before a name and no part of it: "Greater X", "Downtown X". */
export const beforeAreas: ReadonlySet<string> = set(
  `greater, downtown, metro, metropolitan, uptown, midtown, inner, outer, rural, suburban, coastal, north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest, northeastern,
  northwestern, southeastern, southwestern, upper, lower, mid, old, modern, colonial, nearby, neighbouring, neighboring, southernmost, northernmost, mainland`,
);

/** Names of states that are written in capitals throughout, as they are looked up. */
export const acronyms: ReadonlySet<string> = set(
  "us, usa, uk, uae, ussr, drc, dprk, prc, ksa, fyrom, nsw, u s, u k, u s a, u a e, u s s r",
);

/** Last words of a longer name in which a place stands ("X City Council", "the X Marathon"), besides bodies and sites. */
export const thingNouns: ReadonlySet<string> = set(
  `marathon, festival, open, cup, derby, championship, games, olympics, exchange, summit, agreement, protocol, declaration, accord, treaty, museum, stadium, arena, hospital, clinic, airport, airlines, airways, railway, station, library, zoo, park,
  theatre, theater, cathedral, church, mosque, temple, palace, castle, tower, bridge, tunnel, dam, port, harbor, harbour, mill, mine, field, fields, centre, center, mall, hotel, factory, plant, refinery, pipeline, prison, jail, penitentiary, high, middle, elementary,
  college, schools, fire, sheriff, county, city, town, council, legislature, governor, attorney, supreme, superior, circuit, district, fairgrounds, civic, community, public, regional, general, medical, health, memorial, national, central, international, daily,
  sun, star, herald, gazette, chronicle, united, rovers, wanderers, athletic, fc, rangers, city's, chamber, commerce, symphony, orchestra, ballet, opera, film, jazz, fair, parade, metro, transit, water, power, electric, gas, oil, steel, motors, airbase, base, air,
  naval, stock, jaycees, rotary, lions, tigers, bears, eagles, red, white, blue, cowboys, bulls, giants, jets, kings, warriors, state, tech, housing, planning, zoning, board, commission, commissioners, emergency, highway, patrol, troopers, veterans, workers, teachers`,
);

/** After a name that stands before them as an adjective does: a town's own ("the X council", "an X man"). */
export const civicNouns: ReadonlySet<string> = set(
  `council, councillor, councillors, councilman, councilwoman, school, schools, board, police, fire, firefighters, city, town, village, mayor, office, library, hospital, clinic, airport, store, stores, plant, campus, residents, resident, man, woman, men, women, couple, native,
  teen, teenager, boy, girl, church, churches, district, department, community, voters, taxpayers, lawyer, attorney, company, firm, restaurant, bakery, factory, mill, university, college, court, courthouse, courtroom, jail, prison, museum, market, team, club, fans, bar, pub,
  hotel, home, house, apartment, neighborhood, neighbourhood, suburb, suburbs, suburban, area, metro, region, riverfront, waterfront, harbor, harbour, port, beach, beaches, park, bridge, highway, street, streets, shop, shops, business, businesses, businessman,
  businesswoman, branch, bureau, headquarters, facility, warehouse, landfill, farm, farmer, farmers, trawler, ferry, driver, drivers, grandmother, grandfather, mother, father, doctor, nurse, pastor, priest, imam, rabbi, aldermen, mayor, zoo, gin, baker, broker, teacher, teachers, student, students, native, lawmaker, commissioners, officials, sheriff, native, legislature, government, stadium, derby, marathon, festival,
  fairgrounds, cemetery, rally, protests, riots, attacks, bombing, bombings, earthquake, floods, flood, fire, explosion, conference, summit, talks, agreement, stock, stage, theatre, theater, public, municipal, civic, local, downtown, daily, newspaper`,
);
