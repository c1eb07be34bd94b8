// The word tables of what happens on the ground: movement of a front, fighting, sieges; see words.ts for the rest.

/** Words for movement of a front: verbs in dictionary form with their particle, nouns in every form. */
export interface AdvanceWords {
  /** Where troops stand who came up to a place: "on the approaches to". */
  readonly edges: ReadonlySet<string>;
  /** Verbs of being somewhere and of coming there: "stand 5 km from X", "have come within sight of X". */
  readonly stand: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
  /** How far: "within", "kilometres", "sight". */
  readonly within: ReadonlySet<string>;
  readonly lengths: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  /** Vehicles that stand for the troops in them. */
  readonly armour: ReadonlySet<string>;
  readonly move: ReadonlySet<string>;
  readonly moveTo: ReadonlySet<string>;
  /** Verb → nouns of its object that make it a movement. */
  readonly moveWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** Movement only where its object is a place: "reached X". */
  readonly reach: ReadonlySet<string>;
  readonly crossing: ReadonlySet<string>;
  readonly drive: ReadonlySet<string>;
  /** Of these, what befalls attackers who get nowhere: "were thrown back". */
  readonly thrown: ReadonlySet<string>;
  readonly attack: ReadonlySet<string>;
  /** Attack verbs whose object is the place. */
  readonly storming: ReadonlySet<string>;
  /** Of these, verbs that lead in where they are over: "stormed the base". */
  readonly entering: ReadonlySet<string>;
  /** Lines of defence, what is done to them and what they do. */
  readonly fronts: ReadonlySet<string>;
  readonly breaching: ReadonlySet<string>;
  readonly yielding: ReadonlySet<string>;
  /** "the gap was sealed". */
  readonly sealing: ReadonlySet<string>;
  readonly gaps: ReadonlySet<string>;
  /** "sent troops across the border": verbs, and what stands before the border. */
  readonly sending: ReadonlySet<string>;
  readonly overs: ReadonlySet<string>;
  readonly resisting: ReadonlySet<string>;
  /** "X would be next", "would open the road to X". */
  readonly following: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly roads: ReadonlySet<string>;
  readonly toward: ReadonlySet<string>;
  /** What is no line of defence though it is called a line: "power lines". */
  readonly wires: ReadonlySet<string>;
  /** What is entered, advanced, reached or stopped and is no ground, no front, no troops. */
  readonly unentered: ReadonlySet<string>;
  readonly unadvanced: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  /** After "fighting": "fighting vehicles". */
  readonly unfought: ReadonlySet<string>;
  /** How a movement goes, right after its verb: "moved deeper". */
  readonly onward: ReadonlySet<string>;
  /** Attack nouns that may be strikes. */
  readonly ambiguous: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly fight: ReadonlySet<string>;
  /** Before whom one fights with: "alongside". */
  readonly beside: ReadonlySet<string>;
  /** Verbs by which fighting costs lives: "clashes left 11 dead". */
  readonly costing: ReadonlySet<string>;
  /** What a whole contest is called: "the battle for X has killed". */
  readonly contests: ReadonlySet<string>;
  /** What armies cross and breach. */
  readonly lines: ReadonlySet<string>;
  readonly clearing: ReadonlySet<string>;
  readonly repel: ReadonlySet<string>;
  readonly stall: ReadonlySet<string>;
  readonly retreat: ReadonlySet<string>;
  readonly ground: ReadonlySet<string>;
  readonly advanceNouns: ReadonlySet<string>;
  readonly attackNouns: ReadonlySet<string>;
  /** Of these, undertakings a side announces of its own. */
  readonly offensives: ReadonlySet<string>;
  readonly operationNouns: ReadonlySet<string>;
  readonly offensiveAdjectives: ReadonlySet<string>;
  readonly clearingAdjectives: ReadonlySet<string>;
  readonly fightingNouns: ReadonlySet<string>;
  readonly happening: ReadonlySet<string>;
  readonly underway: ReadonlySet<string>;
  readonly weapons: ReadonlySet<string>;
  /** Nouns that make a gain or progress one of words or business, not of a front. */
  readonly peaceful: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly weakPlaces: ReadonlySet<string>;
  /** Of these, those that `moveTo` needs. */
  readonly into: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
}

/** Words for being cut off. */
export interface EncirclementWords {
  /** Bodies of troops no side is named by: "the column". */
  readonly bodies: ReadonlySet<string>;
  readonly sieges: ReadonlySet<string>;
  /** What is drawn around a place. */
  readonly rings: ReadonlySet<string>;
  /** Before the place a ring is drawn around. */
  readonly around: ReadonlySet<string>;
  /** Whoever is trapped there is in no siege: "under rubble". */
  readonly buried: ReadonlySet<string>;
  /** "all roads have been cut": verbs, and how many roads. */
  readonly cutting: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
  readonly depriving: ReadonlySet<string>;
  /** What is cut where nobody is surrounded yet. */
  readonly ways: ReadonlySet<string>;
  /** Of these, "supply lines": by which verbs, and the word before them. */
  readonly severing: ReadonlySet<string>;
  readonly stores: ReadonlySet<string>;
  /** What is supplied by wire or pipe, which shuts nobody in. */
  readonly wires: ReadonlySet<string>;
  /** Of `verbs`, those that streets suffer too, and towns only "from" somewhere. */
  readonly sealed: ReadonlySet<string>;
  /** "would lead to the encirclement of X". */
  readonly leading: ReadonlySet<string>;
  /** "a pocket has formed". */
  readonly forming: ReadonlySet<string>;
  /** What somebody is cut off from. */
  readonly severed: ReadonlySet<string>;
  /** "there is no encirclement". */
  readonly expletive: ReadonlySet<string>;
  /** Verbs that only troops suffer in a place. */
  readonly blocking: ReadonlySet<string>;
  /** Verbs and nouns of what may yet come. */
  readonly risking: ReadonlySet<string>;
  readonly risks: ReadonlySet<string>;
  /** Verbs that lay or keep one; verbs that may be done to a town. */
  readonly laying: ReadonlySet<string>;
  readonly sieging: ReadonlySet<string>;
  /** Who is shut in where nobody is named. */
  readonly garrisons: ReadonlySet<string>;
  /** Verbs that end them. */
  readonly freeing: ReadonlySet<string>;
  readonly lifting: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Verbs that say a siege is there. */
  readonly happening: ReadonlySet<string>;
  readonly breaking: ReadonlySet<string>;
}
