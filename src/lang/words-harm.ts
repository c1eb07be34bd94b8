// The word tables of strike, casualties and losses; see words.ts for the rest.

/** Words for attacks with weapons. */
export interface StrikeWords {
  /** Verbs that strike people and things with "on" or "at" behind them: "fired on", "shot at". */
  readonly gunfire: ReadonlySet<string>;
  /** Nouns for troops as what fire is laid on. */
  readonly formations: ReadonlySet<string>;
  /** What a shot at nobody goes into: "the air". */
  readonly nowhere: ReadonlySet<string>;
  /** Before what weapons are aimed at: "at". */
  readonly toward: ReadonlySet<string>;
  /** Weapons on their way over a border: "70 rockets crossed". */
  readonly fly: ReadonlySet<string>;
  readonly launch: ReadonlySet<string>;
  readonly carry: ReadonlySet<string>;
  readonly intercept: ReadonlySet<string>;
  readonly vanish: ReadonlySet<string>;
  readonly pass: ReadonlySet<string>;
  readonly hit: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  readonly sky: ReadonlySet<string>;
  /** Weapons that kill by themselves, those that lie in wait, and verbs of coming upon these. */
  readonly killers: ReadonlySet<string>;
  readonly mines: ReadonlySet<string>;
  readonly treading: ReadonlySet<string>;
  /** Verbs of fire from afar, which strikes forces too. */
  readonly shelling: ReadonlySet<string>;
  /** Verbs of bringing aircraft down. */
  readonly downing: ReadonlySet<string>;
  /** Nouns that are strikes only with a weapon beside them, and those that never are by themselves. */
  readonly raids: ReadonlySet<string>;
  readonly unclear: ReadonlySet<string>;
  readonly plainAttacks: ReadonlySet<string>;
  /** Nouns for what is aimed at. */
  readonly aims: ReadonlySet<string>;
  /** Units that count places struck. */
  readonly spots: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly launchers: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  readonly forces: ReadonlySet<string>;
  readonly projectiles: ReadonlySet<string>;
  readonly ground: ReadonlySet<string>;
  readonly weaponWords: ReadonlySet<string>;
  readonly strikeNouns: ReadonlySet<string>;
  /** What a place comes under, besides strikes by their names. */
  readonly fires: ReadonlySet<string>;
  readonly undergoing: ReadonlySet<string>;
  readonly putting: ReadonlySet<string>;
  readonly criticised: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly attackNouns: ReadonlySet<string>;
  readonly damageNouns: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly together: ReadonlySet<string>;
  readonly successful: ReadonlySet<string>;
  /** Units of weapons on their way; those of which one with an article counts; attackers who are weapons. */
  readonly weapons: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
  readonly crashing: ReadonlySet<string>;
  readonly bombers: ReadonlySet<string>;
  /** Flights to strike, craft, and the verbs that tell them. */
  readonly sorties: ReadonlySet<string>;
  readonly craft: ReadonlySet<string>;
  readonly flying: ReadonlySet<string>;
  /** Units of attacks from the air, and of attacks of no told kind; units that count attacks. */
  readonly raiding: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** "came under fire": the verbs, "under", what falls, and "for" where it is only blame. */
  readonly coming: ReadonlySet<string>;
  readonly beneath: ReadonlySet<string>;
  readonly falls: ReadonlySet<string>;
  readonly blamed: ReadonlySet<string>;
  /** Words of a war in the air, and of one fought with guns and drones. */
  readonly precise: ReadonlySet<string>;
  readonly skyward: ReadonlySet<string>;
  readonly aloft: ReadonlySet<string>;
  readonly afar: ReadonlySet<string>;
  readonly attacks: ReadonlySet<string>;
  readonly defences: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  /** Words of attacks from the air, and what a body that makes them is called. */
  readonly airborne: ReadonlySet<string>;
  readonly airForces: ReadonlySet<string>;
  /** What only armies have: "command posts". */
  readonly military: ReadonlySet<string>;
  /** Verbs by which buildings are done away with, and buildings. */
  /** What is heard of a strike: "explosions". */
  readonly heard: ReadonlySet<string>;
  readonly razing: ReadonlySet<string>;
  readonly buildings: ReadonlySet<string>;
  /** Before the attack in which people were killed: "in". */
  readonly within: ReadonlySet<string>;
}

/** Words for what befalls people. */
export interface CasualtyWords {
  /** Armed people of no state, and those of a state's army. */
  readonly irregulars: ReadonlySet<string>;
  readonly regulars: ReadonlySet<string>;
  /** People who are of neither side wherever they die: "peacekeepers". */
  readonly outsiders: ReadonlySet<string>;
  /** A person told by a pronoun: "killed him". */
  readonly him: ReadonlySet<string>;
  /** Before those one of whom is told: "among the dead was". */
  readonly amid: ReadonlySet<string>;
  /** Words for those harmed → what befell them; verbs, in every form, between them and who they were. */
  readonly harmed: ReadonlyMap<string, string>;
  readonly holding: ReadonlySet<string>;
  /** Of verbs of capturing, those that befall nothing but people. */
  readonly arresting: ReadonlySet<string>;
  /** Verb → unit of those it befalls ("" for none in particular). */
  readonly befall: ReadonlyMap<string, string>;
  readonly undergo: ReadonlyMap<string, string>;
  /** Verbs that capture people where armed people are their object: "seized 40 soldiers". */
  readonly seizing: ReadonlySet<string>;
  readonly bear: ReadonlySet<string>;
  readonly inflict: ReadonlySet<string>;
  readonly amount: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly open: ReadonlySet<string>;
  readonly weight: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly armed: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly exchanged: ReadonlySet<string>;
  /** Verbs that befall nothing but people. */
  readonly harming: ReadonlySet<string>;
  /** Verbs of wiping out, which a pronoun may stand after. */
  readonly wiping: ReadonlySet<string>;
  /** States told after those they befell. */
  readonly states: ReadonlySet<string>;
  /** Words between them. */
  readonly presumed: ReadonlySet<string>;
  /** Nouns that need a number. */
  readonly bare: ReadonlySet<string>;
  /** Words for no person. */
  readonly nobody: ReadonlySet<string>;
  readonly deaths: ReadonlySet<string>;
  /** Verbs, in every form, that bring a count to its new number. */
  readonly bringing: ReadonlySet<string>;
  /** Verbs of holding people, and the state they are held in. */
  readonly jailing: ReadonlySet<string>;
  readonly captivity: ReadonlySet<string>;
  /** Verbs of taking the wounded somewhere: "flown to". */
  readonly carrying: ReadonlySet<string>;
  /** Verbs, in every form, before prisoners that are made. */
  readonly taking: ReadonlySet<string>;
  readonly hostages: ReadonlySet<string>;
  /** The dead told by what is left of them; "remains" only with somebody after it. */
  readonly corpses: ReadonlySet<string>;
  readonly remains: ReadonlySet<string>;
  /** "there are bodies". */
  readonly existing: ReadonlySet<string>;
  /** Verbs, in every form, of getting bodies out from where people lived. */
  readonly salvaged: ReadonlySet<string>;
  /** Verbs, in every form, of leaving one's dead behind. */
  readonly deserted: ReadonlySet<string>;
  /** Words before "losses" that make them no losses of people. */
  readonly otherLosses: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  /** Nouns of deeds with those they befell behind "of" → what befell them; of any people, and of armed people alone. */
  readonly deeds: ReadonlyMap<string, string>;
  readonly doings: ReadonlyMap<string, string>;
  /** "at a cost of"; a verb of costing in every form, and verbs of paying. */
  readonly prices: ReadonlySet<string>;
  readonly costing: ReadonlySet<string>;
  readonly paying: ReadonlySet<string>;
  /** Bodies of troops in the singular → their unit; these units; words before one whole body. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly formations: ReadonlySet<string>;
  readonly entire: ReadonlySet<string>;
  /** Words before "number" phrases of people by what they are: "seven military". */
  readonly walks: ReadonlySet<string>;
  /** People of no told number: "some had been killed". */
  readonly several: ReadonlySet<string>;
  /** States of people nothing befell, verbs of living through, and words for all of them. */
  readonly safe: ReadonlySet<string>;
  readonly surviving: ReadonlySet<string>;
  readonly everyone: ReadonlySet<string>;
  /** Verbs of telling, under which "no casualties" is a count of none. */
  readonly telling: ReadonlySet<string>;
  /** "under the rubble", and the words between it and who is there. */
  readonly under: ReadonlySet<string>;
  readonly rubble: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
  /** "the fate of … is unknown". */
  readonly fates: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  /** "contact was lost with", in every form; verbs of coming back, and of failing to. */
  readonly contact: ReadonlySet<string>;
  readonly losing: ReadonlySet<string>;
  readonly returning: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  /** Verbs whose subject is hurt where their object is an injury, or medical help. */
  readonly sustaining: ReadonlySet<string>;
  readonly injuries: ReadonlySet<string>;
  readonly needing: ReadonlySet<string>;
  readonly medical: ReadonlySet<string>;
  /** Where the wounded are, what is done to them there, and what those are called who were hurt. */
  readonly hospitals: ReadonlySet<string>;
  readonly treating: ReadonlySet<string>;
  readonly admitting: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  /** "is in critical condition". */
  readonly being: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
}

/** Words for equipment destroyed or lost. */
export interface LossWords {
  /** Verbs whose counted subject is lost: "two jets crashed". */
  readonly perish: ReadonlySet<string>;
  readonly collapsing: ReadonlySet<string>;
  /** What is left of a craft: "the debris of an aircraft". */
  readonly debris: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
  readonly showing: ReadonlySet<string>;
  /** Verbs of amounting that mean more than the number. */
  readonly exceeding: ReadonlySet<string>;
  readonly destroy: ReadonlySet<string>;
  readonly lose: ReadonlySet<string>;
  readonly amount: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Verbs after which one thing with an article is no loss. */
  readonly touching: ReadonlySet<string>;
  readonly flying: ReadonlySet<string>;
  /** Words after "losses" that open their list. */
  readonly opening: ReadonlySet<string>;
  /** Verbs by which equipment comes into other hands: "seized weapons and ammunition". */
  readonly capturing: ReadonlySet<string>;
  readonly blasting: ReadonlySet<string>;
  /** Nouns → the unit they count in. */
  readonly structures: ReadonlyMap<string, string>;
  readonly craft: ReadonlyMap<string, string>;
  /** Nouns for many of a sort, without a number → their unit. */
  readonly hulks: ReadonlyMap<string, string>;
  readonly wrecked: ReadonlySet<string>;
}

/** Words by which a count is told after its noun: "put the toll at", "rose from 3 to 12". Every form. */
export interface FigureWords {
  /** Verbs of amounting that help others too often to be looked for by themselves: "came to". */
  readonly coming: ReadonlySet<string>;
  /** Verbs of telling a count: "gave", "estimated". */
  readonly giving: ReadonlySet<string>;
  /** Before a number that a count is put at; of these, what needs no verb of bringing or telling before. */
  readonly at: ReadonlySet<string>;
  readonly anyhow: ReadonlySet<string>;
  /** "at a daily average of". */
  readonly averages: ReadonlySet<string>;
  /** A count of nothing: "were nil". */
  readonly nil: ReadonlySet<string>;
  /** Before what it rose by, rose from, rose to. */
  readonly by: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** What the three share: their verbs by form, and what bounds a verb's reach. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, readonly string[]>;
  readonly stops: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly function: FunctionWords;
}

/** Function words that the three kinds ask for by what they do. */
export interface FunctionWords {
  /** Between two verbs of one subject. */
  readonly coupling: ReadonlySet<string>;
  /** Before a place that something comes from, or that is only compared. */
  readonly apart: ReadonlySet<string>;
  /** Before a place in a list of things. */
  readonly locating: ReadonlySet<string>;
  /** Before what is used. */
  readonly means: ReadonlySet<string>;
  /** Before what is fired at. */
  readonly upon: ReadonlySet<string>;
  /** Before whose people they are. */
  readonly belonging: ReadonlySet<string>;
  /** Determiners that point to what was told. */
  readonly pointing: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly owning: ReadonlySet<string>;
  readonly there: ReadonlySet<string>;
  /** Adverbs that point to a place told before where nothing follows them: "were fighting inside". */
  readonly inside: ReadonlySet<string>;
  /** What a part is taken of. */
  readonly partitive: ReadonlySet<string>;
  /** Open the parts of a number. */
  readonly including: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
}
