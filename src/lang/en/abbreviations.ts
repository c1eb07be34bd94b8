import type { SentenceWords } from "../../text/sentences.ts";
import type { Spelling } from "../../text/tokens.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words written with an apostrophe in front, where letters are left out: 'em, 'til. */
export const elided = set("em n til tis twas cause bout cos cuz nuff");

/** Titles and the like: a name or a number follows. */
const before = set(`
  gen lt col maj capt cpt sgt cpl pvt brig adm cmdr cdr cmd comdr mr mrs ms messrs dr prof rev fr hon sen sens rep reps gov govs pres
  amb supt msgr insp det sec atty dep asst st ste ft mt vs v cf viz approx ca e.g i.e spc pfc lt.-gen lt.-col maj.-gen brig.-gen col.-gen`);
const months = set("jan feb mar apr jun jul aug sep sept oct nov dec");
const days = set("mon tue tues wed thu thur thurs fri sat sun");
const numbered = set("no nos fig figs art arts vol vols p pp sect ch par para pt ver op ed res");
/** May end a sentence or not. */
const open = set(
  "inc ltd co corp jr sr etc al bros dept est ave blvd rd sq obl ph.d bn mn avg tel ext govt bde btn regt",
);
const clock = set("a.m p.m");

/** What sentences are told apart by. */
export const sentenceWords: SentenceWords = {
  before,
  numbered: new Set([...numbered, ...months, ...days]),
  open: new Set([...open, ...months, ...days]),
  clock,
  zones:
    set(`time local standard daylight eastern western central pacific greenwich monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december`),
  starters: set(`
    The A An This That These Those It He She They We You I His Her Their Its Our My In On At By For From With After Before During Since While When
    As If Although Though But And Or So Yet However Meanwhile Also There Here Then Now Earlier Later Today Yesterday What Who Where Why How
    Some Many Most Several Both Each Every All No Not Other Another More One Two Three According Despite Under Over Between Until Because
    Officials Authorities Such Only Once Even Still Thus Nor Neither Either To Of About Among Amid Against Through`),
  verbs:
    set(`is are was were has have had will would can could may might must should shall did does do said says say told claimed claims announced reported
    denied confirmed added warned accused called began became took made launched attacked struck fired lost captured seized hit sent`),
  institutions: set(`
    army navy marine marines corps air force forces coast guard military troops soldiers government congress senate house president secretary state department
    embassy ambassador treasury officials official intelligence capitol supreme court administration officers security council general assembly agency
    agencies envoy diplomats citizens authorities lawmakers special central federal national district attorney bank aid mission team command
    commission high human refugee children world peacekeepers peacekeeping investigators inspectors experts monitors`),
  saying: set(
    "asked said says asks exclaimed shouted cried wrote added replied responded wondered continued told tweeted posted quipped demanded",
  ),
};

/** What words are told apart by. */
export const spelling: Spelling = {
  abbreviations: new Set([
    ...before,
    ...months,
    ...set("no nos inc ltd co corp jr sr etc sept bros dept ave blvd mln bln tues thurs"),
  ]),
  units: set(
    "km kms m mm cm kg kgs g t kt kph mph kmh am pm bn mn mln bln k ha gw mw kw kwh mwh sec hrs hr min ft lb lbs mi sq",
  ),
  clitics: ["n't", "'ve", "'re", "'ll", "'s", "'d", "'m"],
  joined: new Map([["cannot", 3]]),
};
