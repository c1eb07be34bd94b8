/** Irregular verbs: dictionary form, past, participle (where it differs); forms with "/" between them are equals. */
const verbs = `
arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, befall befell befallen, begin began begun,
behold beheld, bend bent, bet bet, bid bid/bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
broadcast broadcast, build built, burn burnt, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost,
creep crept, cut cut, deal dealt, dig dug, dive dove, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten,
fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecast,
foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got gotten, give gave given, go went gone,
grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known,
lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made, mean meant, meet met,
mislead misled, mistake mistook mistaken, misunderstand misunderstood, mow mowed mown, offset offset, outdo outdid outdone, overcome overcame overcome, override overrode overridden,
overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid, prove proved proven, put put, quit quit, read read,
rebuild rebuilt, redo redid redone, repay repaid, resend resent, rerun reran rerun, retake retook retaken, rethink rethought, rewrite rewrote rewritten, rid rid, ride rode ridden,
ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn, shake shook shaken,
shed shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid,
sling slung, slit slit, smell smelt, sow sowed sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, split split, spoil spoilt, spread spread,
spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, stride strode, strike struck/stricken, strive strove striven, swear swore sworn,
sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, thrust thrust,
tread trod trodden, undergo underwent undergone, undermine undermined, understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, upset upset, wake woke woken,
wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written`;

/** Verb forms no rule gives: "said" to "say". */
export const irregularVerbs: ReadonlyMap<string, string> = new Map([
  ...verbs.split(",").flatMap((line) => {
    const [lemma, ...forms] = line.trim().split(/[ /]/);
    return forms
      .filter((f) => !/ed$/.test(f) || /^(bled|bred|fed|fled|led|shed|sped|misled|rid)$/.test(f))
      .map((f): [string, string] => [f, lemma!]);
  }),
  ...pairs(`am be, are be, is be, was be, were be, been be, being be, 'm be, 're be, has have, had have, having have, 've have, does do, did do, done do, doing do, goes go, gon go,
    'll will, wo will, ca can, sha shall, dying die, lying lie, tying tie, vying vie, overflown overfly, dies die, lies lie, ties tie, vies vie, agreed agree, agreeing agree, freed free,
    freeing free, seeing see, fleeing flee, foreseeing foresee, overseeing oversee, guaranteed guarantee, guaranteeing guarantee, disagreed disagree, decreed decree,
    being be, quizzed quiz, focused focus, focusing focus, focuses focus, biased bias, targeted target, added add, adding add, erred err, erring err, created create, creating create,
    recreated recreate, recreating recreate, combated combat, combating combat, using use, used use, panicked panic, dyed dye, eyed eye, eyeing eye, axed axe, changed change`),
]);

/** Plurals no rule gives. */
export const irregularNouns: ReadonlyMap<string, string> = pairs(`
  men man, women woman, children child, people people, clothes clothes, stimuli stimulus, gentlemen gentleman, monies money, regards regards, whereabouts whereabouts, trousers trousers, surroundings surroundings, feet foot, teeth tooth, geese goose, mice mouse, lives life, wives wife, knives knife, wolves wolf, shelves shelf,
  halves half, leaves leaf, thieves thief, selves self, calves calf, loaves loaf, hooves hoof, scarves scarf, crises crisis, analyses analysis, bases base, theses thesis, oases oasis,
  hypotheses hypothesis, emphases emphasis, diagnoses diagnosis, axes axis, criteria criterion, phenomena phenomenon, data datum, media medium, bacteria bacterium, servicemen serviceman,
  servicewomen servicewoman, spokesmen spokesman, spokeswomen spokeswoman, policemen policeman, firemen fireman, gunmen gunman, countrymen countryman, militiamen militiaman,
  congressmen congressman, businessmen businessman, fishermen fisherman, clergymen clergyman, infantrymen infantryman, riflemen rifleman, frenchmen frenchman,
  englishmen englishman, grandchildren grandchild, news news, series series, species species, means means, headquarters headquarters, barracks barracks, aircraft aircraft, troops troop,
  buses bus, gases gas, viruses virus, campuses campus, bonuses bonus, statuses status, censuses census, focuses focus, choruses chorus, lenses lens, atlases atlas, aliases alias,
  movies movie, ties tie, lies lie, pies pie, zombies zombie, cookies cookie, calories calorie, shoes shoe, toes toe, foes foe, canoes canoe, caches cache, aches ache, headaches headache,
  quizzes quiz, waltzes waltz, dice die, oxen ox, passersby passerby, apexes apex, politics politics, economics economics, physics physics, mathematics mathematics, logistics logistics,
  ethics ethics, athletics athletics, thanks thanks, goods goods, proceeds proceeds, works work, gasses gas, kilometres kilometre, metres metre`);

/** Words of the small classes, and comparisons no rule gives. */
export const irregularOthers: ReadonlyMap<string, string> = pairs(`
  an a, n't not, these this, those that, me i, him he, them they, us we, better good, best good, worse bad, worst bad, further far, furthest far, farther far, farthest far, elder old, eldest old,
  less less, least least, more more, most most, fewer few, fewest few, bigger big, biggest big, hotter hot, hottest hot, fitter fit, sadder sad, thinner thin, wetter wet,
  larger large, largest large, later late, latest late, nicer nice, wider wide, widest wide, closer close, closest close, safer safe, safest safe, fiercer fierce, fiercest fierce,
  severer severe, simpler simple, simplest simple, purer pure, finer fine, finest fine, braver brave, bravest brave, whiter white, stranger strange, truer true, gentler gentle,
  stabler stable, rarer rare, rarest rare, freer free, freest free, upper upper, former former, inner inner, outer outer, earlier early, earliest early`);

/** Verbs that end in a doubled consonant of their own, or in an l that is doubled before an ending. */
export const doubled = new Set(
  "add err egg butt purr kill call shell fill pull fall roll sell tell install spell stall drill spill poll grill thrill enroll bill fulfill recall haul quell yell swell smell stroll scroll toll dwell skill drill chill mull dull null lull wall squall tall will ball all distill instill appall refill overfill cull gull bull hull full till mill pass miss press stress dress cross discuss assess address process possess express impress suppress progress witness harass embarrass focus toss bless confess profess guess kiss mass class pass buzz fizz staff stuff sniff scoff cuff bluff huff puff".split(
    " ",
  ),
);

/** Verbs in a mute e that the rules of spelling would miss. */
export const withE = new Set(
  `
  compete complete delete deplete excite unite ignite invite incite cite write recite expedite route dispute execute prosecute persecute contribute distribute attribute
  substitute constitute institute refute salute dilute mute compute interfere persevere adhere cohere sphere explore ignore restore score store deplore implore adore bore core
  intervene convene scene reconvene serene combine examine decline determine mine define refine undermine outline line shine dine fine decline confine imagine engine postpone phone
  tune prune welcome overcome assume resume consume presume arrange change challenge exchange range avenge revenge plunge lunge hinge cringe sponge challenge infringe
  impinge console extradite quote waste paste taste baste massacre persuade evade prearrange rearrange range censure`
    .trim()
    .split(/\s+/),
);
/** Verbs without a mute e that the rules of spelling would give one. */
export const withoutE = new Set(
  `
  visit limit exploit edit credit audit profit benefit inhibit prohibit exhibit deposit commit permit admit submit transmit merit inherit solicit elicit recruit await wait orbit vomit
  spirit suit forfeit pilot pivot ballot plot riot pivot allot spot target market budget rocket blanket trumpet pocket ticket greet meet fleet tweet sweet interpret
  monitor censor neighbor anchor favor harbor honor labor sponsor tailor author doctor mirror error vector rumor color conquer belong long prolong bang hang wrong gang throng
  develop envelop gallop gossip worship ship equip develop worship kidnap wiretap handicap bishop mention question abandon accustom custom poison position station ration function sanction caution
  commission condition auction fashion pension reason season weapon beckon reckon summon cannon imprison open threaten happen strengthen weaken widen tighten broaden deepen hasten
  listen frighten soften harden lessen worsen darken awaken heighten lighten shorten straighten moisten sharpen loosen flatten fasten broaden ruin begin
  consider offer order suffer cover recover discover deliver answer enter gather murder shelter hammer batter shatter scatter counter encounter border transfer differ refer prefer
  number remember render surrender wonder wander hinder ponder plunder thunder blunder power empower lower tower shower flower alter filter monger bother trigger linger
  trial signal total travel cancel label model level fuel channel counsel rebel compel expel repel propel dispel excel patrol control combat format
  alarm arm warm perform inform confirm storm transform bomb tomb climb plumb`
    .trim()
    .split(/\s+/),
);

function pairs(text: string): Map<string, string> {
  return new Map(text.split(",").map((p) => p.trim().split(" ") as [string, string]));
}
