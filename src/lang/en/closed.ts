const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Auxiliary forms that can carry a sentence. */
export const finiteAuxiliaries: ReadonlySet<string> = words(
  "is are was were am has have had does do did isn't aren't wasn't weren't 're 've 'm",
);

/** Auxiliary forms that cannot. */
export const auxiliaries: ReadonlySet<string> = words("be been being having");

/** Personal pronouns and others that stand alone. */
export const personal: ReadonlySet<string> = words(
  "he she it they we i you him them us me himself herself itself themselves everyone everybody nobody someone somebody anyone none nothing everything",
);

/** Prepositions. */
export const prepositions: ReadonlySet<string> = words(
  "of in on at by for from with without to into onto over under against between among during through throughout toward towards across along near inside outside beyond behind above below amid upon within per via despite since until till about around after before as like off up out down than except besides including regarding concerning following",
);

/** Words that open a subordinate clause. */
export const subordinators: ReadonlySet<string> = words(
  "because if when while although though unless whereas whether once where why how as after before since until so lest",
);

/** Coordinating conjunctions. */
export const conjunctions: ReadonlySet<string> = words("and but or nor yet & plus");

/** Adverbs that stand between a subject and its verb. */
export const adverbs: ReadonlySet<string> = words(
  "also not n't never already still just now then again once later earlier previously recently repeatedly publicly reportedly allegedly however meanwhile separately likewise promptly immediately quickly swiftly flatly strongly categorically vehemently officially formally openly further subsequently initially only even too instead briefly bluntly simply explicitly clearly consistently firmly jointly both always often today yesterday tomorrow overnight soon finally first additionally nevertheless nonetheless therefore thus indeed twice thrice almost nearly ever together",
);

/** Verbs that no noun, participle or clause hides behind: forms of being. */
export const being: ReadonlySet<string> = words(
  "is are was were am be been being 's 're isn't aren't wasn't weren't gets got",
);

/** Forms of having. */
export const having: ReadonlySet<string> = words("has have had having 've 'd 's");

/** Words besides the personal ones that stand for a noun. */
export const standing: ReadonlySet<string> = words(
  "this that these those all both each some any many most few several one another other others none nothing anything something what whatever more less much enough there half either neither mine yours ours theirs such same",
);
