const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns of people left without a name: "officials", "a source". Singular and plural. */
export const peopleNouns: ReadonlySet<string> = words(`
  official officials source sources authority authorities resident residents witness witnesses eyewitness eyewitnesses analyst analysts expert experts observer observers commander commanders officer officers
  soldier soldiers serviceman servicemen servicewoman troops fighter fighters milblogger milbloggers blogger bloggers channel channels diplomat diplomats leader leaders critic critics people aide aides
  adviser advisers advisor advisors negotiator negotiators insider insiders rescuer rescuers doctor doctors medic medics prosecutor prosecutors investigator investigators police lawmaker lawmakers
  legislator legislators politician politicians minister ministers villager villagers local locals civilian civilians volunteer volunteers activist activists journalist journalists reporter reporters
  correspondent correspondents researcher researchers specialist specialists economist economists historian historians scholar scholars representative representatives spokesman spokeswoman spokesperson
  spokespeople spokespersons executive executives employee employees worker workers survivor survivors relative relatives family families neighbour neighbours neighbor neighbors refugee refugees
  governor governors mayor mayors deputy deputies senator senators ally allies supporter supporters opponent opponents rebel rebels militant militants group groups opposition government governments
  administration administrations military army armies force forces command navy airforce service services agency agencies watchdog outlet outlets newspaper newspapers media broadcaster broadcasters
  commentator commentators pundit pundits intelligence participant participants delegate delegates envoy envoys mediator mediators monitor monitors trader traders operator operators official's engineer engineers
  separatists separatist member members nation nations country countries side sides party parties bloc many some others others' most both several critics veterans veteran prisoners prisoner pilot pilots
  pages page staff enemy adversary militiaman militiamen gunman gunmen insurgent insurgents guerrilla guerrillas combatant combatants conscript conscripts paramilitaries jihadist jihadists islamists protester protesters hostage hostages
  inhabitant inhabitants owner owners elder elders cleric clerics priest priests lawyer lawyers surgeon surgeons paramedic paramedics firefighter firefighters peacekeeper peacekeepers reservist reservists
  recruit recruits sailor sailors organiser organisers organizer organizers campaigner campaigners mercenary mercenaries evacuee evacuees administrator administrators inspector inspectors director directors`);

/** Things that speak as evidence: footage, data. */
export const evidenceNouns: ReadonlySet<string> = words(`
  footage film films image images imagery photo photos photograph photographs picture pictures video videos evidence intelligence data indication indications map maps record records recording recordings clip clips
  screenshot screenshots estimate estimates poll polls survey surveys figures statistics document documents signs sign analysis analyses satellite reports report accounts account study findings
  investigation investigations information`);

/** Counts that speak for whoever keeps them: "military figures". */
export const countNouns: ReadonlySet<string> = words(
  "figures figure data count counts tally statistics records estimates estimate numbers toll",
);

/** Papers and sayings that stand for whoever issued them: "the statement said". */
export const documentNouns: ReadonlySet<string> = words(`
  statement statements report reports briefing bulletin update message post letter communique communiqué release telegram cable document summary assessment account comment comments remarks piece article note announcement
  editorial commentary tweet publication`);

/** Bodies by their common noun, to what kind of body (as a beat's organisations have it). */
export const bodyNouns: ReadonlyMap<string, string> = new Map(
  (
    [
      ["military", "military army troops forces force soldiers armed-forces"],
      ["ministry", "ministry department"],
      ["command", "staff command headquarters"],
      ["office", "office presidency administration palace chancellery embassy consulate"],
      ["agency", "agency service company authority hospital mission board bureau directorate"],
      ["government", "government junta regime leadership cabinet authorities"],
      ["unit", "unit brigade battalion regiment corps division battlegroup grouping wing"],
      ["think tank", "institute institution centre center tank"],
      ["monitor", "project monitor group organisation organization"],
      ["military", "defenders"],
      ["council", "council committee commission parliament assembly legislature"],
      ["court", "court tribunal"],
      ["movement", "coalition alliance movement militia faction"],
      ["branch", "airforce navy coastguard guard"],
    ] as const
  ).flatMap(([kind, list]) => list.split(" ").map((w) => [w, kind] as const)),
);

/** Words of names of bodies that states have: "General Staff", "Air Force", "Ministry". */
export const stateBodies: ReadonlySet<string> = words(
  "staff army forces force navy ministry presidency police prosecutor ombudsman gendarmerie cabinet parliament military government",
);

/** Bodies that movements, alliances and areas have: "the SFH interior ministry". */
export const offshoots: ReadonlySet<string> = words(
  "ministry department office agency mission service command council administration secretariat court delegation authority commission directorate",
);

/** Nouns that may name an addressee though they are no names: "told reporters". */
export const listeners: ReadonlySet<string> = words(
  "reporters journalists lawmakers parliament military commanders nation people media troops soldiers leaders officials allies audience public colleagues broadcaster agency newspaper channel council radio television tv outlet magazine site",
);

/** Capitalised words that make a name a body's and not a person's. */
export const bodyWords: ReadonlySet<string> = words(`
  ministry staff institute institution center centre group army forces force service services command council agency university union nations party house department office administration brigade battalion
  regiment corps division battlegroup bank court committee commission organisation organization association federation foundation authority bureau cabinet parliament senate congress assembly project
  times post news press radio television network media telegraph guardian journal tribune mission fund front movement militia alliance coalition kremlin pentagon police navy troops military defense defence
  guard directorate inspectorate society network board company corporation league observatory watch international republic state states government unit task cross crescent border secretariat embassy presidency
  studies affairs security intelligence`);

/** Nouns that make a speaker neither side's by trade: analysts, think tanks, the press. */
export const bystanders: ReadonlySet<string> = words(`
  analyst analysts expert experts observer observers institute think tank fellow professor researcher researchers historian economist university economists diplomat diplomats watchdog mediators mediator
  journalist journalists reporter correspondent newspaper magazine monitors research`);

/** Government by any name: with a state's name before it, it is the state that speaks. */
export const stateNouns: ReadonlySet<string> = words(
  "leadership government side regime authorities' state diplomacy nation country",
);

/** Peoples' names and parts of the world that belong to no side of any beat by themselves. */
export const foreignWords: ReadonlySet<string> = words(`
  western european american u.s us british german french polish turkish chinese nato un eu u.n indian canadian israeli iranian baltic nordic swiss japanese australian italian spanish dutch norwegian swedish finnish
  international washington brussels london paris berlin beijing ankara washington-based london-based us-based foreign independent global world`);

/** People who speak of places that are not theirs: where their words lie tells no side. */
export const fightingPeople: ReadonlySet<string> = words(
  "commander commanders officer officers soldier soldiers troops fighters fighter forces army military general generals blogger bloggers milblogger milbloggers",
);

/** People of the public: without a side of their own words, whoever spoke before them. */
export const publicPeople: ReadonlySet<string> = words(`
  people many some resident residents local locals civilian civilians witness witnesses eyewitness eyewitnesses volunteer volunteers family families relative relatives survivor survivors neighbour neighbours
  neighbor neighbors refugee refugees villager villagers trader traders worker workers doctor doctors medic medics activist activists patient patients passenger passengers nurse nurses mother father teacher student students
  shopkeeper shopkeepers mothers fathers teachers farmer farmers driver drivers lawyer lawyers surgeon surgeons paramedic paramedics evacuee evacuees inhabitant inhabitants priest priests
  protester protesters hostage hostages owner owners`);

/** Words of offices that states, their provinces and towns have: whoever holds one speaks for the side that has offices. */
export const stateOffices: ReadonlySet<string> = words(`
  army military troops navy airforce government minister ministers ministry president presidential presidency premier prime parliament parliamentary parliamentarian parliamentarians senator senators lawmaker
  lawmakers legislator legislators mp mps congressman congresswoman police policeman policemen gendarmerie gendarmes mayor mayors governor governors prefect prefects prosecutor prosecutors provincial municipal
  commissioner commissioners council councillor councillors councilor councilors district county regional federal state national public interior defence defense headquarters authorities authority official officials
  administration administrator junta cabinet ombudsman magistrate secretary-general attorney`);

/** Words of the offices of towns and provinces: who holds one is of the side whose ground it is. */
export const localOffices: ReadonlySet<string> = words(
  "council councillor councilor mayor police municipal municipality regional provincial district county prefect",
);

/** Words of those who study a war and are no side of it: "a fellow of the institute". */
export const scholars: ReadonlySet<string> = words(
  "institute fellow think professor university institution studies research",
);

/** People at large: "ordered residents to leave" asks something of them and tells it to nobody. */
export const atLarge: ReadonlySet<string> = words(
  "residents people civilians inhabitants villagers families population locals citizens everyone refugees households townspeople",
);

/** People who speak on their own account, whoever spoke before them: "a civil society leader", "a rescue group", "local media". */
export const ownAccount: ReadonlySet<string> = words(
  "civil society hospital medical clinic morgue volunteer media outlet outlets newspaper newspapers channels tribal clan religious aid relief rescue rights charity charities elder elders activists activist club church mosque union",
);

/** "his call sign, Heron": nouns before a name that only say that it is one. */
export const nameNouns: ReadonlySet<string> = words("sign callsign call-sign nickname pseudonym alias");

/** People who fight a state they are of. */
export const rebels: ReadonlySet<string> = words(
  "rebels rebel insurgents insurgent separatists separatist guerrillas guerrilla jihadists jihadist militants militant",
);

/** What is described first and named behind a comma: "a channel close to the army, Kestrel". */
export const channels: ReadonlySet<string> = words(
  "channel page account blog website outlet portal monitor watchdog agency group",
);

/** What an armed body is called once it has been named: "the group's spokesman". */
export const groupNouns: ReadonlySet<string> = words(
  "group movement militia faction organisation organization alliance coalition force paramilitary militants rebels",
);

/** Of those, what no state's army is called. */
export const outlaws: ReadonlySet<string> = words(
  "group movement militia faction organisation organization paramilitary militants rebels",
);

/** What newsrooms set before a headline's colon: a label, and nobody who speaks. */
export const labels: ReadonlySet<string> = words(
  "live watch breaking explainer analysis opinion factbox update updates exclusive timeline photos video interactive map podcast profile key background note correction related",
);

/** Newspeople whose own seeing and hearing is told: "a correspondent saw". */
export const eyewitnesses: ReadonlySet<string> = words(
  "journalist journalists correspondent correspondents reporter reporters photographer photographers videographer crew team producer",
);

/** Words for papers, agencies and stations that stand beside their names: "the Orupa agency", "the newspaper Dagny". */
export const mediaNouns: ReadonlySet<string> = words(
  "agency newspaper channel broadcaster daily weekly website outlet magazine portal tabloid station newswire radio television",
);

/** Words of papers' and stations' names: "Radio Kestrel", "the Port Herald". */
export const mediaWords: ReadonlySet<string> = words(
  "radio tv television news times post herald tribune gazette press journal chronicle broadcasting newspaper telegraph channel",
);

/** Words that end as a people's adjective does and are none: at the head of a sentence they have its capital. */
export const plainAdjectives: ReadonlySet<string> = words(
  "civilian christian guardian historian humanitarian authoritarian totalitarian pedestrian veterinarian foolish selfish english reddish stylish boyish mediterranean european presbyterian utilitarian egalitarian vegetarian",
);
