import type { EvacuationWords, ReferWords, SurrenderWords } from "./words-further.ts";
import type { AdvanceWords, EncirclementWords } from "./words-ground.ts";
import type { CasualtyWords, EventWords, FigureWords, LossWords, StrikeWords } from "./words-harm.ts";
import type { OtherWords } from "./words-other.ts";
import type { PartyWords } from "./words-parties.ts";
import type { StoryWords } from "./words-story.ts";

/**
 * The word tables that interpretation reads by, one per language. Words are lower case; verbs and nouns in dictionary form
 * unless said otherwise. Kinds add their own table.
 */
export interface Words {
  /** Every inflected form of a verb of the tables → its dictionary form ("took" → "take"). */
  readonly verbForms: ReadonlyMap<string, string>;
  readonly grammar: GrammarWords;
  /** Governing verbs by what they make of the verb they govern. */
  readonly chain: ChainWords;
  /** All of `chain`: verbs and adjectives that govern another verb. */
  readonly governors: ReadonlySet<string>;
  /** Governing verbs that take "…ing" ("started pulling"). */
  readonly aspectual: ReadonlySet<string>;
  /** Verbs with the particle that makes them another verb: "pull out". */
  readonly phrasal: ReadonlySet<string>;
  /** Participles that stand as adjectives before a noun ("remaining"). */
  readonly adjectival: ReadonlySet<string>;
  /** Nouns of events that look like verbs ("attacks"). */
  readonly eventNouns: ReadonlySet<string>;
  /** Verbs whose bare past form acts and is not suffered ("advanced"). */
  readonly acting: ReadonlySet<string>;
  /** Nouns that govern a verb with "to" → what they stand for in a chain: "attempts" → "attempt". */
  readonly governingNouns: ReadonlyMap<string, string>;
  /** Words before a number that compare ("over", "up to", "more than"). */
  readonly comparing: ReadonlySet<string>;
  /** Names of fractions: "third", "half". */
  readonly fractions: ReadonlySet<string>;
  readonly roles: RoleWords;
  readonly actors: ActorWords;
  readonly parties: PartyWords;
  readonly places: PlaceWords;
  /** Loaded words and phrases, every form. */
  readonly loaded: ReadonlySet<string>;
  /** Of these, names of people and bodies ("the enemy"). */
  readonly loadedNames: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly denyingDeterminers: ReadonlySet<string>;
  /** Of these, what only counts or adds: "no more than". */
  readonly undenying: ReadonlySet<string>;
  /** Phrases before a verb that deny it: "at no point". */
  readonly never: ReadonlySet<string>;
  /** What denies of something that it takes place: "is impossible". */
  readonly impossible: ReadonlySet<string>;
  /** Nouns for what would bear a claim out: "no evidence that". */
  readonly evidence: ReadonlySet<string>;
  readonly control: ControlWords;
  readonly advance: AdvanceWords;
  readonly settlements: SettlementWords;
  readonly story: StoryWords;
  readonly area: AreaWords;
  readonly encirclement: EncirclementWords;
  readonly surrender: SurrenderWords;
  readonly evacuation: EvacuationWords;
  readonly other: OtherWords;
  readonly refer: ReferWords;
  readonly casualties: CasualtyWords;
  readonly losses: LossWords;
  readonly strike: StrikeWords;
  readonly figures: FigureWords;
  /** Every form of the verbs of these three. */
  readonly events: EventWords;
}

/** Closed classes of the language, lower case. */
export interface GrammarWords {
  /** Forms of the verbs that make the passive and the progressive. */
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly do: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Past forms that are never participles: "fell". */
  readonly pasts: ReadonlySet<string>;
  /** Adverbs that may stand inside a verb group. */
  readonly adverbs: ReadonlySet<string>;
  /** One word or several. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a preposition that belong to it ("further south of"). */
  readonly directions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of the subordinators, those that open what is said or asked. */
  readonly complementizers: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words that may belong to a verb ("pull out"). */
  readonly particles: ReadonlySet<string>;
  readonly clauseAdverbs: ReadonlySet<string>;
}

/** What a governing verb makes of what it governs: "started to" asserts, "tried to" is an attempt, "failed to" denies. */
export interface ChainWords {
  readonly asserts: ReadonlySet<string>;
  readonly attempts: ReadonlySet<string>;
  readonly denies: ReadonlySet<string>;
  readonly predicts: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
  /** Verbs whose object does what follows: "forced them to leave". */
  readonly compels: ReadonlySet<string>;
}

/** Words for those who act where no side is named. */
export interface ActorWords {
  /** Whoever the speaker fights: "the enemy", "invaders". */
  readonly enemy: ReadonlySet<string>;
  /** The speaker's own side: "our", "we". */
  readonly own: ReadonlySet<string>;
  /** Nouns that may mean one side of a war, every form → the form in which names are compared. */
  readonly camps: ReadonlyMap<string, string>;
  /** Nouns for armed people. */
  readonly forces: ReadonlySet<string>;
  /** Owners in the third person: "its". */
  readonly owners: ReadonlySet<string>;
  /** After them: "his own". */
  readonly itself: ReadonlySet<string>;
  /** Before whose forces they are: "loyal to". */
  readonly loyal: ReadonlySet<string>;
  readonly singular: ReadonlySet<string>;
  /** Of these, those for a person. */
  readonly persons: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

/** Words around a place's name. */
export interface PlaceWords {
  /** Nouns that stand for a place told before ("the city") and its sort. */
  readonly sorts: ReadonlyMap<string, "settlement" | "region" | "country" | "site" | "physical">;
  /** Of these, towns that are first of a country or region; and what says that it is no country's. */
  readonly capitals: ReadonlySet<string>;
  readonly local: ReadonlySet<string>;
  /** Sites that a town's name before them names: "airport". */
  readonly named: ReadonlySet<string>;
  /** What may stand between the two: "international". */
  readonly namedAs: ReadonlySet<string>;
  /** One noun for two names: "regions". */
  readonly plurals: ReadonlySet<string>;
  /** Nouns after a name that belong to its form: "region", "direction". */
  readonly after: ReadonlySet<string>;
  /** Of these, those that mean a stretch of front named after the place. */
  readonly fronts: ReadonlySet<string>;
  /** Of these, those that only follow a name. */
  readonly lines: ReadonlySet<string>;
  /** Nouns and adjectives for a part of a place: "outskirts", "northern". */
  readonly parts: ReadonlySet<string>;
  readonly compass: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Nouns that may stand for any place: "the area". */
  readonly loose: ReadonlySet<string>;
  /** Nouns for a part of a town, which point to it: "the outskirts". */
  readonly parted: ReadonlySet<string>;
  /** "territory" after a side's adjective stands for its country. */
  readonly territory: ReadonlySet<string>;
  /** Of a whole country: "the national territory". */
  readonly national: ReadonlySet<string>;
}

/** Words for who holds a place; verbs in dictionary form with their particle ("take over"). */
export interface ControlWords {
  /** States that only one who took a place calls it: "free". */
  readonly free: ReadonlySet<string>;
  readonly take: ReadonlySet<string>;
  readonly hold: ReadonlySet<string>;
  readonly lose: ReadonlySet<string>;
  readonly fall: ReadonlySet<string>;
  /** Verbs that gain, keep or lose what `controlNouns` name. */
  readonly gaining: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  readonly losing: ReadonlySet<string>;
  readonly controlNouns: ReadonlySet<string>;
  /** Nouns for being somewhere in a place: "a foothold". */
  readonly footNouns: ReadonlySet<string>;
  /** Verbs that gain a foothold. */
  readonly footing: ReadonlySet<string>;
  /** "under … control", "in … hands": the nouns and their prepositions. */
  readonly stateNouns: ReadonlySet<string>;
  readonly statePrepositions: ReadonlySet<string>;
  /** Verbs that put a place into such a state. */
  readonly becoming: ReadonlySet<string>;
  readonly takeNouns: ReadonlySet<string>;
  readonly loseNouns: ReadonlySet<string>;
  readonly fallNouns: ReadonlySet<string>;
  /** Adjectives that make an event noun unreal: "planned". */
  readonly unreal: ReadonlySet<string>;
  /** "control extends to". */
  readonly extending: ReadonlySet<string>;
  /** "puts control at 40%". */
  readonly putting: ReadonlySet<string>;
  /** Words before "from" that compare with an earlier share: "up from". */
  readonly compared: ReadonlySet<string>;
  /** "remains <side's adjective>". */
  readonly remaining: ReadonlySet<string>;
  /** Verbs of troops staying in a place. */
  readonly staying: ReadonlySet<string>;
  /** Things in a place that stand for part of it. */
  readonly contained: ReadonlySet<string>;
  /** Sites of a town that there is one of. */
  readonly sites: ReadonlySet<string>;
  readonly wholly: ReadonlySet<string>;
  readonly nearly: ReadonlySet<string>;
  readonly partly: ReadonlySet<string>;
  readonly mostly: ReadonlySet<string>;
  /** Verbs by which the other side takes: who says "occupied" says it of the enemy. */
  readonly hostile: ReadonlySet<string>;
  /** Verbs after an event noun that leave it open: "the liberation is nearing completion". */
  readonly unfinished: ReadonlySet<string>;
  /** Verbs that hold only some of a place: "defend". */
  readonly partial: ReadonlySet<string>;
  /** Of these, verbs of being about in a place, told of a side only. */
  readonly roaming: ReadonlySet<string>;
  /** Of the state nouns, those that take other prepositions ("in … hands"), and these. */
  readonly handNouns: ReadonlySet<string>;
  readonly handPrepositions: ReadonlySet<string>;
  readonly toPrepositions: ReadonlySet<string>;
  /** Verbs that take a place when it is cleared "of" the others. */
  readonly clearing: ReadonlySet<string>;
  /** Verbs that take a place back. */
  readonly again: ReadonlySet<string>;
  /** Governing verbs of a wish or threat: what is to come. */
  readonly wishing: ReadonlySet<string>;
  /** Governing nouns of an undertaking: nothing is taken yet. */
  readonly undertaking: ReadonlySet<string>;
  /** Nouns for what is meant to be: "the aim was to". */
  readonly aims: ReadonlySet<string>;
  /** Near a place and not in it. */
  readonly nearby: ReadonlySet<string>;
  /** Verbs and nouns by which control is asked for. */
  readonly seeking: ReadonlySet<string>;
  /** Nouns for settlements: counted by kind `settlements`. */
  readonly settle: ReadonlySet<string>;
}

/** Words for counts of settlements. */
export interface SettlementWords {
  /** Of settlements that are the subject: "have fallen". */
  readonly falling: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly along: ReadonlySet<string>;
}

/** Words for areas gained, lost or held. */
export interface AreaWords {
  readonly gain: ReadonlySet<string>;
  readonly gainNouns: ReadonlySet<string>;
  readonly loseNouns: ReadonlySet<string>;
  readonly amounting: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly gaining: ReadonlySet<string>;
}

/** Function words by what they do for the reading of claims. */
export interface RoleWords {
  /** "taken by". */
  readonly agent: ReadonlySet<string>;
  readonly agentOrSource: ReadonlySet<string>;
  readonly genitive: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
  /** Links to what is asked for first: "until". */
  readonly terms: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  readonly spread: ReadonlySet<string>;
  readonly contained: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly accompanying: ReadonlySet<string>;
  readonly away: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  readonly concessive: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** What may come, of what befalls a subject: "the town could fall". */
  readonly perhaps: ReadonlySet<string>;
  /** "it would take X a week to leave": the verb and its empty subject. */
  readonly lasting: ReadonlySet<string>;
  readonly expletive: ReadonlySet<string>;
  readonly hypothetical: ReadonlySet<string>;
  readonly able: ReadonlySet<string>;
  readonly duty: ReadonlySet<string>;
  /** Before "…ing" that nobody says happened: "from launching". */
  readonly unasserted: ReadonlySet<string>;
  /** Before a figure given apart from its noun: "put the number at". */
  readonly figure: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly listing: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  /** Verbs over a state: "remained trapped", "are believed trapped". */
  readonly staying: ReadonlySet<string>;
  readonly thinking: ReadonlySet<string>;
}
