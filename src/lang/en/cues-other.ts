import type { Attitude } from "../../model/statement.ts";

/** Nouns that are someone's words, with "that" or "by" after them: "the claim that", "assertions by X that". */
export const cueNouns: ReadonlyMap<string, Attitude> = new Map(
  (
    [
      [
        "says",
        "claim assertion statement allegation report announcement contention suggestion insistence admission acknowledgement acknowledgment estimate assessment declaration remark comment argument belief boast reassurance assurance confirmation conclusion accusation charge talk rumour rumor notion narrative version description account",
      ],
      ["denies", "denial rejection"],
      ["predicts", "prediction forecast warning fear"],
      ["demands", "demand call request order appeal proposal"],
    ] as const
  ).flatMap(([attitude, words]) =>
    words.split(" ").flatMap(
      (w) =>
        [
          [w, attitude],
          [`${w}s`, attitude],
        ] as [string, Attitude][],
    ),
  ),
);

/** Nouns that a denial behind a comma can be of: "…, a figure the ministry denies". */
export const deniable: ReadonlySet<string> = new Set([
  ...cueNouns.keys(),
  "figure",
  "number",
  "toll",
  "count",
  "tally",
  "story",
]);

/** Prepositional cues before the one who speaks: "according to X". Longest first. */
export const cuePrepositions: readonly string[] = [
  "according to",
  "in the words of",
  "as reported by",
  "as stated by",
  "as announced by",
  "as told by",
  "as quoted by",
  "in the view of",
  "in the opinion of",
  "in the assessment of",
  "by the account of",
  "by the reckoning of",
  "by the estimate of",
  "by the estimates of",
  "by the count of",
  "by the calculation of",
  "by the calculations of",
  "per",
  "citing",
  "quoting",
];

/** "By his account", "in her words", "in its view": the owner speaks. */
export const ownerCues: readonly (readonly [string, string])[] = [
  ["by", "account"],
  ["by", "estimate"],
  ["by", "estimates"],
  ["by", "reckoning"],
  ["by", "calculation"],
  ["by", "calculations"],
  ["in", "words"],
  ["in", "view"],
  ["in", "opinion"],
  ["in", "assessment"],
  ["in", "telling"],
];

/** Adjectives that make a denial: "it was untrue that", "called the report false". */
export const untrueWords: ReadonlySet<string> = new Set(
  "untrue false wrong incorrect inaccurate baseless unfounded groundless fake fabricated nonsense lie lies disinformation misinformation propaganda fakes fiction".split(
    " ",
  ),
);

/** Adjectives of doubt: "was skeptical about", "is doubtful about". */
export const doubtWords: ReadonlySet<string> = new Set("skeptical sceptical doubtful dubious unconvinced".split(" "));

/** Hearsay in an adverb: "reportedly", "allegedly". */
export const hearsayAdverbs: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** Verbs that let an infinitive of saying count as said: "went on to claim", "continued to insist". */
export const raising: ReadonlySet<string> = new Set(
  "went go goes going gone continued continues continue proceeded proceeds seemed appeared appears".split(" "),
);

/** Participles by which someone unnamed passes a saying on: "is said to have told". */
export const saidTo: ReadonlySet<string> = new Set(
  "said reported believed understood thought alleged known rumoured rumored".split(" "),
);

/** Words that say nothing is said: "did not", "declined to", "refused to". */
export const silence: ReadonlySet<string> = new Set(
  "not n't never cannot declined refused failed refuses declines yet without neither nor hardly rarely".split(" "),
);

/** What somebody who keeps silent does not do: "did not comment", "gave no details", "could not verify". */
export const silentVerbs: ReadonlySet<string> = new Set(
  "comment respond reply elaborate confirm verify acknowledge corroborate say give provide specify disclose answer explain react deny mention address clarify offer detail".split(
    " ",
  ),
);

/** What one who speaks may leave out: ", without giving details" is the outlet's word, ", without hurting anybody" the speaker's. */
export const leftOut: ReadonlySet<string> = new Set(
  "giving providing offering citing elaborating specifying naming mentioning detailing adding saying explaining going presenting producing identifying disclosing confirming commenting further more any evidence details proof elaboration explanation".split(
    " ",
  ),
);

/** What is said where nothing is: "said little about it". */
export const tellsNothing: ReadonlySet<string> = new Set("nothing little anything more less much something".split(" "));

/** Verbs that with "no" tell of a silence: "acknowledged no losses", "offered no evidence". */
export const withholding: ReadonlySet<string> = new Set(
  "acknowledge offer give provide cite present release admit".split(" "),
);

/** Verbs of keeping silent that need no negation: "declined to comment". */
export const declining: ReadonlySet<string> = new Set("declined declines refused refuses failed".split(" "));

/** Modal words: with these a saying is not told as having happened. */
export const modals: ReadonlySet<string> = new Set(
  "can could may might must should would will shall 'll 'd ought cannot wo ca".split(" "),
);

/** What clauses open with that are not the content of the saying before them: "…, after his envoys met". */
export const breaksContent: ReadonlySet<string> = new Set(
  "after before as without following although though amid despite whereas unless ahead shortly hours days weeks months minutes years despite even in".split(
    " ",
  ),
);

/** Openers of a sentence that belong to the outlet, not to the words said. */
export const openers: ReadonlySet<string> = new Set(
  "meanwhile however moreover furthermore but and yet still also nevertheless nonetheless additionally separately conversely likewise then elsewhere".split(
    " ",
  ),
);

/** Nouns a saying is made in or on: "in a statement", "in a video published on Telegram". */
export const occasions: ReadonlySet<string> = new Set(
  "statement statements interview interviews video videos address speech post posts message messages briefing briefings bulletin report reports update updates comment comments remarks conference meeting letter television tv telegram twitter x facebook instagram channel media website page application app recording clip broadcast call release response note summary communique communiqué assessment parliament press conversation evening morning commentary analysis article column tweet thread telephone phone audio visit ceremony session summit trip inspection".split(
    " ",
  ),
);

/** By what means something is said: "said by phone" has no agent. */
export const means: ReadonlySet<string> = new Set(
  "phone telephone text email e-mail mail letter radio video satellite fax cable".split(" "),
);

/** Platforms: a medium, never a hop. */
export const platforms: ReadonlyMap<string, string> = new Map([
  ["telegram", "Telegram"],
  ["twitter", "Twitter"],
  ["x", "X"],
  ["facebook", "Facebook"],
  ["instagram", "Instagram"],
  ["whatsapp", "WhatsApp"],
  ["tiktok", "TikTok"],
  ["youtube", "YouTube"],
  ["vk", "VK"],
  ["vkontakte", "VK"],
  ["weibo", "Weibo"],
  ["truth", "Truth Social"],
  ["linkedin", "LinkedIn"],
  ["bluesky", "Bluesky"],
  ["threads", "Threads"],
  ["rutube", "Rutube"],
  ["max", "Max"],
]);

/** Verbs by which an outlet tells that a speaker told no more: "but gave no figure", "without naming any". */
export const withheld: ReadonlySet<string> = new Set(
  "gave gives giving offered offers offering provided provides providing named names naming cited cites citing produced supplied".split(
    " ",
  ),
);

/** Words that open a phrase of place which the outlet sets before what is said: "Along the coast, …", "Further south, …". A plain "In Ostrel, …" stays. */
export const scenes: ReadonlySet<string> = new Set(
  "along around outside inside across further farther elsewhere south north east west".split(" "),
);

/** What opens a clause of time or condition before the main one: "When Oru said that A, B left". */
export const clauseOpeners: readonly string[] = "when after as while since although though if before once among".split(
  " ",
);

/** What joins a reason or condition to what is said, also behind the saying: "…, Oru said, because the road was cut". */
export const reasons: ReadonlySet<string> = new Set("because since unless until if lest".split(" "));

/** Plurals that may be the object of a preposition or the verb behind a name: "the firing on Concord posts". */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  "posts reports claims notes comments charges orders questions".split(" "),
);

/** Prepositions of place or aim before such a plural. */
export const aims: readonly string[] = "on at near from against into about over".split(" ");

/** Gerunds of deeds that are cues only with another word behind them: "hitting back". */
export const deeds: ReadonlySet<string> = new Set(["hitting"]);
