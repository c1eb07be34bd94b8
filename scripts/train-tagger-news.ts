// Sentences of our own making, in the manner of conflict news, with their labels: the treebanks hold few of them.
// Every name is invented. `word/FORM`; a slot in braces is filled by chance from its list. FORM is Penn's, with a letter
// before it where the part of speech is not the usual one: aVBD (auxiliary), sIN (conjunction), pDT (pronoun), dWDT (determiner).

const usual: Readonly<Record<string, string>> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  VB: "VERB",
  VBD: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  VBP: "VERB",
  VBZ: "VERB",
  MD: "AUX",
  IN: "ADP",
  RP: "ADP",
  DT: "DET",
  PDT: "DET",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  WRB: "ADV",
  PRP: "PRON",
  PRP$: "PRON",
  WP: "PRON",
  WDT: "PRON",
  EX: "PRON",
  CC: "CCONJ",
  CD: "NUM",
  TO: "PART",
  POS: "PART",
  UH: "INTJ",
  SYM: "SYM",
  $: "SYM",
  ",": "PUNCT",
  ".": "PUNCT",
  ":": "PUNCT",
  "``": "PUNCT",
  "''": "PUNCT",
  "-LRB-": "PUNCT",
  "-RRB-": "PUNCT",
};
const other: Readonly<Record<string, string>> = {
  a: "AUX",
  s: "SCONJ",
  p: "PRON",
  d: "DET",
  n: "NOUN",
  j: "ADJ",
  y: "SYM",
  x: "PART",
};

const slots: Readonly<Record<string, string>> = {
  people:
    "troops/NNS forces/NNS soldiers/NNS units/NNS fighters/NNS militants/NNS rebels/NNS paratroopers/NNS marines/NNS defenders/NNS servicemen/NNS militiamen/NNS mercenaries/NNS invaders/NNS occupiers/NNS brigades/NNS infantry/NN",
  body: "army/NN military/NN militia/NN government/NN ministry/NN command/NN navy/NN presidency/NN police/NN leadership/NN",
  office:
    "president/NN minister/NN governor/NN mayor/NN spokesman/NN spokeswoman/NN spokesperson/NN commander/NN general/NN envoy/NN ambassador/NN official/NN adviser/NN",
  offices:
    "officials/NNS authorities/NNS commanders/NNS analysts/NNS observers/NNS residents/NNS rescuers/NNS prosecutors/NNS monitors/NNS diplomats/NNS experts/NNS",
  weapon:
    "drones/NNS missiles/NNS rockets/NNS tanks/NNS shells/NNS mortars/NNS bombs/NNS guns/NNS howitzers/NNS UAVs/NNS helicopters/NNS launchers/NNS vehicles/NNS boats/NNS",
  arms: "artillery/NN mortar/NN drone/NN missile/NN rocket/NN tank/NN air/NN bomb/NN gun/NN",
  attack:
    "attack/NN strike/NN assault/NN raid/NN offensive/NN counteroffensive/NN barrage/NN advance/NN push/NN operation/NN ambush/NN counterattack/NN airstrike/NN breakthrough/NN incursion/NN",
  attacks:
    "attacks/NNS strikes/NNS assaults/NNS raids/NNS clashes/NNS advances/NNS airstrikes/NNS offensives/NNS operations/NNS sorties/NNS",
  site: "town/NN village/NN city/NN settlement/NN bridge/NN hill/NN depot/NN airfield/NN refinery/NN port/NN stronghold/NN suburb/NN district/NN outskirts/NNS station/NN plant/NN",
  sites:
    "towns/NNS villages/NNS settlements/NNS positions/NNS strongholds/NNS heights/NNS trenches/NNS outskirts/NNS works/NNS defences/NNS defenses/NNS lines/NNS",
  took: "captured seized took liberated occupied stormed entered cleared retook shelled bombed attacked left lost held besieged encircled reached overran hit struck recaptured defended abandoned raided targeted destroyed surrounded freed secured",
  taken:
    "captured seized taken liberated occupied stormed cleared retaken shelled bombed attacked lost held besieged encircled overrun hit struck recaptured abandoned raided targeted destroyed surrounded freed secured shot",
  take: "capture seize take liberate occupy storm enter clear retake shell bomb attack leave lose hold besiege encircle reach overrun hit strike recapture defend abandon destroy",
  takes:
    "captures seizes takes liberates occupies storms enters retakes shells bombs attacks leaves loses holds besieges encircles reaches hits strikes claims targets",
  taking:
    "capturing seizing taking liberating occupying storming entering clearing retaking shelling bombing attacking leaving losing holding encircling reaching",
  said: "said claimed announced reported confirmed denied stated added insisted stressed noted warned alleged acknowledged admitted declared maintained estimated",
  says: "says claims announces reports confirms denies insists warns admits",
  say: "say claim report confirm deny insist warn estimate",
  killed:
    "killed wounded injured captured lost neutralised eliminated evacuated repelled downed intercepted destroyed shot",
  down: "downed intercepted repelled destroyed shot repulsed thwarted neutralised",
  claim: "claim/NN report/NN statement/NN assertion/NN denial/NN account/NN announcement/NN",
  claims: "claims/NNS reports/NNS statements/NNS assertions/NNS accounts/NNS figures/NNS",
  day: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  month: "January February March April June July August September October November December",
  dir: "eastern northern southern western north-eastern southeastern northwestern central border coastal",
  adj: "heavy fierce new several many other large small elite additional regular fresh local armed",
  num: "2 3 5 7 12 13 20 36 42 70 100 230 1,500 42,851 two three four five seven dozen hundred",
  adv: "fully completely reportedly allegedly heavily still already now also again successfully partially almost nearly",
  Group:
    "Group/NNP Battlegroup/NNP Brigade/NNP Corps/NNPS Army/NNP Division/NNP Front/NNP Regiment/NNP Battalion/NNP Legion/NNP",
  Rank: "Gen. Col. Lt. Maj. General Colonel Major Captain President Minister Governor Mayor Gen Col Mr Dr",
};

const templates = `
{Nat} {people} {took}/VBD the/DT {site} of/IN {Place} on/IN {day}/NNP ,/, the/DT {body} said/VBD ./.
{Nat} {people} have/aVBP {taken}/VBN the/DT {dir}/JJ {site} of/IN {Place} ,/, {Rank}/NNP {Name} {said}/VBD ./.
The/DT {body} {said}/VBD that/sIN its/PRP$ {people} had/aVBD {taken}/VBN {num}/CD {sites} in/IN the/DT {Place} region/NN ./.
{Nat} air/NN defenses/NNS shot/VBD down/RP {num}/CD of/IN {num}/CD {weapon} overnight/RB ,/, the/DT air/NN force/NN said/VBD ./.
Air/NN defence/NN shot/VBD them/PRP all/DT down/RP ,/, {offices} said/VBD {day}/NNP ./.
"/'' We/PRP {took}/VBD the/DT {site} ,/, "/'' {Name} {said}/VBD ,/, adding/VBG that/sIN {people} were/aVBD {taking}/VBG the/DT {sites} ./.
"/'' Our/PRP$ {people} hold/VBP {Place} ,/, "/'' {said}/VBD {Rank}/NNP {Name} ,/, {office} of/IN the/DT {Place} {Group} ./.
{Name} ,/, a/DT {body} {office} ,/, told/VBD {Agency} that/sIN the/DT {site} was/aVBD {adv}/RB {taken}/VBN ./.
{Offices} ,/, who/WP have/aVBP {killed}/VBN {adj}/JJ {people} ,/, {say}/VBP their/PRP$ {people} {take}/VBP the/DT {site} ./.
{Place} 's/POS {body} ,/, which/WDT {took}/VBD the/DT {site} last/JJ week/NN ,/, {said}/VBD it/PRP {killed}/VBD more/JJR than/IN {num}/CD {people} ./.
At/IN least/JJS {num}/CD people/NNS were/aVBD killed/VBN and/CC {num}/CD others/NNS wounded/VBN in/IN the/DT {attack} ,/, {offices} said/VBD ./.
The/DT {attack} killed/VBD {num}/CD and/CC wounded/VBD {num}/CD ,/, the/DT {office} said/VBD on/IN {day}/NNP ./.
The/DT {site} ,/, {taken}/VBN by/IN {Nat} {people} in/IN {month}/NNP ,/, is/aVBZ now/RB {adv}/RB under/IN control/NN ./.
The/DT {people} {taken}/VBN in/IN {Place} were/aVBD {taken}/VBN on/IN {day}/NNP ./.
{Place} lost/VBD {num}/CD {weapon} ,/, {num}/CD {weapon} and/CC up/IN to/IN {num}/CD {people} ./.
The/DT enemy/NN lost/VBD up/IN to/IN {num}/CD {people} ,/, {num}/CD {weapon} and/CC an/DT ammunition/NN depot/NN ./.
{Nat} {people} control/VBP about/RB {num}/CD %/yNN of/IN {Place} ,/, according/VBG to/IN the/DT {body} ./.
More/JJR than/IN {num}/CD percent/NN of/IN the/DT {site} is/VBZ under/IN {Nat} control/NN ,/, {Name} {said}/VBD ./.
The/DT {claim} was/aVBD denied/VBN by/IN {Place} 's/POS military/NN ./.
The/DT {claim} that/sIN {Nat} {people} {took}/VBD {Place} could/MD not/xRB be/aVB verified/VBN independently/RB ./.
{Agency} could/MD not/xRB verify/VB the/DT {claims} ./.
Neither/CC side/NN 's/POS {claims} could/MD be/aVB verified/VBN ./.
The/DT {body} denied/VBD {Nat} {claims} that/sIN the/DT {site} had/aVBD fallen/VBN ./.
The/DT {office} dismissed/VBD the/DT {claim} as/IN false/JJ and/CC {said}/VBD the/DT {people} held/VBD their/PRP$ {sites} ./.
Heavy/JJ fighting/NN continues/VBZ near/IN {Place} ,/, where/WRB {people} {take}/VBP {sites} ./.
{Nat} {attacks} continue/VBP in/IN the/DT {Place} direction/NN ./.
The/DT {Nat} military/NN said/VBD it/PRP had/aVBD repelled/VBN {num}/CD {attacks} ./.
The/DT general/JJ staff/NN {said}/VBD {people} repelled/VBD {num}/CD {Nat} {attacks} near/IN {Place} ,/, {Place} and/CC {Place} ./.
Its/PRP$ {people} advanced/VBD {num}/CD kilometres/NNS west/RB of/IN {Place} ,/, the/DT {body} {said}/VBD ./.
Its/PRP$ {people} are/aVBP advancing/VBG towards/IN the/DT {site} and/CC mopping/VBG up/RP {adj}/JJ {people} ./.
{People} fled/VBD ,/, leaving/VBG {weapon} behind/RB ,/, a/DT {office} said/VBD ./.
{People} laid/VBD down/RP their/PRP$ arms/NNS and/CC surrendered/VBD ./.
{num}/CD {Nat} battalions/NNS are/aVBP surrounded/VBN near/IN {Place} ,/, {Name} said/VBD ./.
Civilians/NNS were/aVBD evacuated/VBN from/IN the/DT {dir}/JJ {sites} ./.
The/DT {office} ordered/VBD {people} to/TO {take}/VB the/DT {site} ./.
{Nat} {people} tried/VBD to/TO {take}/VB the/DT {site} but/CC were/aVBD {taken}/VBN back/RB ./.
{Rank}/NNP {Name} {Name} told/VBD reporters/NNS {day}/NNP that/sIN {people} would/MD {take}/VB {Place} ./.
{Nat} {Rank}/NNP {Name} {Name} {said}/VBD {people} had/aVBD {taken}/VBN {Place} ./.
The/DT Institute/NNP of/IN {Place} ,/, a/DT think/NN tank/NN ,/, {said}/VBD {Nat} {people} {took}/VBD {adj}/JJ {sites} ./.
A/DT {Place}-based/JJ think/NN tank/NN said/VBD the/DT {attack} failed/VBD ./.
{Offices} said/VBD {Nat} {arms} {attacks} on/IN {Place} killed/VBD {num}/CD civilians/NNS ./.
A/DT {Nat} {arms} {attack} on/IN {Place} killed/VBD {num}/CD people/NNS overnight/RB ./.
{Nat} {weapon} hit/VBD a/DT {site} in/IN {Place} ,/, killing/VBG {num}/CD people/NNS ./.
{Nat} {weapon} struck/VBD {sites} across/IN the/DT {dir}/JJ region/NN ./.
{Place} launched/VBD {num}/CD {weapon} ,/, of/IN which/WDT {num}/CD were/aVBD {taken}/VBN down/RP ./.
{num}/CD {weapon} and/CC {num}/CD {weapon} were/aVBD {killed}/VBN ,/, it/PRP added/VBD ./.
Over/IN the/DT past/JJ day/NN ,/, {people} {killed}/VBD {num}/CD {weapon} and/CC {num}/CD {people} ./.
{Place} says/VBZ it/PRP {took}/VBD {Place} ;/, {Place} denies/VBZ it/PRP ./.
{Nat} {people} {take}/VBP {Place}
{Nat} {body} {says}/VBZ {people} {took}/VBD {Place}
{Arms} {attack} kills/VBZ {num}/CD in/IN {Place}
{Nat} {attack} on/IN {Place} wounds/VBZ {num}/CD ,/, {offices} {say}/VBP
{Place} {takes}/VBZ {Place} ,/, {Name} {says}/VBZ
{Name} {says}/VBZ {people} hold/VBP {Place} after/IN {attack}
{Place} denies/VBZ {claim} on/IN {Place}
{Place} {site} falls/VBZ as/sIN {Nat} {people} advance/VBP
{People} {take}/VBP {num}/CD {sites} near/IN {Place}
{Nat} {people} advance/VBP near/IN {Place} :/: {Agency}
PLACE ,/, {month}/NNP {num}/CD (/-LRB- AGENCY )/-RRB- --/, {Nat} {people} {took}/VBD {Place} ,/, the/DT {body} said/VBD ./.
PLACE (/-LRB- AGENCY )/-RRB- —/, The/DT {Nat} {body} said/VBD {day}/NNP its/PRP$ {people} {took}/VBD {Place} ./.
By/IN {Name} {Name} ,/, {Agency} {Agency}
{Name} made/VBD the/DT {claim} in/IN a/DT post/NN on/IN {Agency} ./.
"/'' {Nat} {people} {took}/VBD it/PRP ,/, "/'' he/PRP wrote/VBD on/IN {Agency} ./.
In/IN a/DT statement/NN posted/VBN on/IN {Agency} ,/, {Name} {said}/VBD the/DT {site} was/VBD "/'' ours/PRP "/'' ./.
The/DT {body} posted/VBD a/DT video/NN showing/VBG {people} raising/VBG a/DT flag/NN ./.
The/DT video/NN ,/, verified/VBN by/IN {Agency} ,/, shows/VBZ {people} {taking}/VBG a/DT {site} ./.
{People} of/IN the/DT {Nat} {Group} {Group} {took}/VBD {Place} ./.
Units/NNS of/IN the/DT '/'' {Place} '/'' grouping/NN have/aVBP {taken}/VBN the/DT {site} ./.
The/DT {Place} {Group} has/aVBZ {taken}/VBN {adj}/JJ {sites} ,/, the/DT {body} reported/VBD ./.
The/DT Ministry/NNP of/IN Defense/NNP {said}/VBD it/PRP controls/VBZ {num}/CD {sites} ./.
The/DT Defence/NNP Ministry/NNP {said}/VBD {people} killed/VBD {num}/CD {people} and/CC destroyed/VBD {num}/CD {weapon} ./.
{Place} 's/POS General/NNP Staff/NNP {said}/VBD {people} hold/VBP the/DT {dir}/JJ part/NN of/IN the/DT {site} ./.
The/DT {dir}/JJ outskirts/NNS remain/VBP contested/JJ ,/, {offices} {said}/VBD ./.
Fighting/NN raged/VBD as/sIN {people} pushed/VBD into/IN the/DT {site} ./.
The/DT battle/NN rages/VBZ on/RB ./.
The/DT {site} changed/VBD hands/NNS {num}/CD times/NNS ./.
The/DT {site} has/aVBZ been/aVBN {adv}/RB {taken}/VBN ./.
The/DT {sites} have/aVBP been/aVBN {taken}/VBN since/IN {month}/NNP ./.
{Place} has/aVBZ fallen/VBN ,/, {offices} {say}/VBP ./.
{Name} said/VBD the/DT {site} fell/VBD to/IN {Nat} {people} after/IN {num}/CD days/NNS of/IN fighting/NN ./.
{Name} said/VBD {Nat} losses/NNS totalled/VBD {num}/CD {people} since/sIN the/DT {attack} began/VBD ./.
Losses/NNS were/VBD heavy/JJ on/IN both/DT sides/NNS ./.
{Nat} {people} have/aVBP suffered/VBN {adj}/JJ losses/NNS ,/, {offices} estimate/VBP ./.
The/DT {body} puts/VBZ its/PRP$ losses/NNS at/IN {num}/CD dead/JJ and/CC {num}/CD wounded/JJ ./.
The/DT dead/JJ included/VBD {num}/CD children/NNS ,/, the/DT {office} said/VBD ./.
{Name} accused/VBD {Place} of/sIN {taking}/VBG the/DT {site} ./.
{Place} accuses/VBZ {Place} of/sIN targeting/VBG civilians/NNS ,/, which/WDT it/PRP denies/VBZ ./.
{Name} called/VBD the/DT {claims} "/'' false/JJ "/'' ./.
{Name} called/VBD on/IN {people} to/TO lay/VB down/RP arms/NNS ./.
{Name} warned/VBD that/sIN the/DT {people} could/MD {take}/VB {Place} within/IN days/NNS ./.
{Name} ,/, the/DT {Nat} {office} ,/, {said}/VBD {people} would/MD not/xRB {take}/VB the/DT {site} ./.
The/DT {office} did/aVBD not/xRB confirm/VB the/DT {claim} ./.
The/DT {office} said/VBD the/DT {people} did/aVBD n't/xRB {take}/VB {Place} ./.
{Offices} have/aVBP not/xRB commented/VBN ./.
There/EX was/VBD no/DT immediate/JJ comment/NN from/IN {Place} ./.
The/DT {Nat} {people} were/aVBD pushed/VBN back/RB from/IN the/DT {site} ,/, {Name} {said}/VBD ./.
The/DT front/NN line/NN runs/VBZ through/IN the/DT {site} ./.
The/DT {site} serves/VBZ as/IN a/DT supply/NN hub/NN for/IN {Nat} {people} ./.
The/DT {dir}/JJ {site} ,/, home/NN to/IN {num}/CD people/NNS before/IN the/DT war/NN ,/, lies/VBZ near/IN {Place} ./.
Of/IN the/DT {num}/CD {weapon} launched/VBN ,/, {num}/CD were/aVBD {taken}/VBN ./.
Debris/NN from/IN downed/VBN {weapon} fell/VBD on/IN the/DT {site} ./.
Debris/NN fell/VBD on/IN {num}/CD {sites} ,/, sparking/VBG fires/NNS ./.
{Name} :/: "/'' {People} {took}/VBD the/DT {site} ./. "/''
-/: {People} {took}/VBD {Place} ./.
•/: {num}/CD {sites} {taken}/VBN ;/, {num}/CD {weapon} {killed}/VBN ./.
{Nat} {people} ,/, backed/VBN by/IN {arms} fire/NN ,/, {took}/VBD the/DT {sites} ./.
{Nat} shelling/NN of/IN {Place} killed/VBD {num}/CD ,/, the/DT {office} {said}/VBD ./.
{Nat} {people} shelled/VBD {Place} {num}/CD times/NNS ,/, damaging/VBG homes/NNS ./.
The/DT {people} attempted/VBD to/TO break/VB through/IN the/DT {sites} ./.
{People} claim/VBP to/TO have/aVB {taken}/VBN the/DT {site} ./.
{Nat} {people} claimed/VBD to/TO control/VB the/DT whole/JJ {site} ./.
The/DT {body} claims/VBZ control/NN of/IN {num}/CD {sites} ./.
{Place} claims/VBZ gains/NNS in/IN the/DT {dir}/JJ region/NN ./.
{Name} praised/VBD {people} for/sIN {taking}/VBG the/DT {site} ./.
{Name} said/VBD he/PRP was/aVBD informed/VBN that/sIN {people} {took}/VBD {Place} ./.
{Name} reported/VBD to/IN {Name} that/sIN the/DT {site} was/aVBD {taken}/VBN ./.
{Name} ,/, who/WP commands/VBZ the/DT {Group} ,/, said/VBD the/DT {attack} had/aVBD stalled/VBN ./.
The/DT {Nat} {attack} stalled/VBD ,/, {offices} said/VBD ./.
{Offices} said/VBD drones/NNS targeted/VBD an/DT oil/NN refinery/NN and/CC energy/NN facilities/NNS ./.
Power/NN outages/NNS were/aVBD reported/VBN in/IN {Place} and/CC {Place} ./.
Rescue/NN teams/NNS pulled/VBD {num}/CD bodies/NNS from/IN the/DT rubble/NN ./.
{Place} said/VBD it/PRP would/MD {take}/VB part/NN in/IN talks/NNS with/IN {Place} ./.
Peace/NN talks/NNS between/IN {Place} and/CC {Place} stalled/VBD in/IN {month}/NNP ./.
{Place} 's/POS {claim} that/sIN {Nat} {people} {took}/VBD {Place} was/aVBD denied/VBN by/IN {Place} ./.
{Name} 's/POS {claim} the/DT {Nat} military/NN will/MD {take}/VB over/RP ./.
{Nat} {people} hold/VBP the/DT {site} ,/, widely/RB {taken}/VBN by/IN {Nat} {people} as/IN a/DT {attack} ./.
A/DT {site} {taken}/VBN and/CC {taken}/VBN by/IN {people} {said}/VBD nothing/NN ./.
{Place} 's/POS military/NN on/IN {month}/NNP {num}/CD rejected/VBD {claims} by/IN {Place} 's/POS top/JJ general/NN ./.
{Place} rejected/VBD the/DT {claims} and/CC {said}/VBD {people} {took}/VBD them/PRP ./.
The/DT {claims} ,/, the/DT {body} {said}/VBD ,/, rested/VBD on/IN staged/VBN videos/NNS ./.
{Name} listened/VBD to/IN {claims} by/IN commanders/NNS of/IN the/DT {Group} ./.
{Nat} control/NN now/RB extended/VBD to/IN {num}/CD %/yNN of/IN {Place} ./.
The/DT {Abbr} lost/VBD up/IN to/IN {num}/CD {people} ,/, {num}/CD {Abbr} projectiles/NNS and/CC {num}/CD {weapon} ./.
{num}/CD {Abbr} battalions/NNS were/aVBD {taken}/VBN ,/, the/DT {Abbr} said/VBD ./.
The/DT {Abbr} 's/POS {people} {took}/VBD it/PRP ,/, according/VBG to/IN {Abbr} {offices} ./.
They/PRP urged/VBD the/DT {people} to/TO surrender/VB ,/, but/CC they/PRP refused/VBD ./.
The/DT {people} who/WP wanted/VBD to/TO surrender/VB were/aVBD {taken}/VBN by/IN their/PRP$ comrades/NNS ./.
{Nat} {people} had/aVBD everything/NN prepared/VBN for/sIN them/PRP to/TO surrender/VB ./.
The/DT truce/NN ,/, brokered/VBN by/IN {Place} ,/, took/VBD effect/NN on/IN {day}/NNP ./.
`;

const starts =
  "Ka Vo Mi Bra Dze Ol Pre Su Ra Ha Ab Ner Kho Tsy Lu Za Ber Gor Ser Du El Wa Mbu Ki Shu Yev Ste Tol Gri Ach".split(
    " ",
  );
const middles = "l r v n lo ri va ni sto mi le ka shi ro ne du li ma ze kha".split(" ");
const personal = "ov enko ev sky skyi in chuk iani ad adi ullah son berg yan uk aty im ian ez mann".split(" ");
const local = "sk ivka ovo grad pil ets abad iv ka ino eh an ar burg ansk ivske ne ton yn a".split(" ");
const national = "ian ish ese i an ic".split(" ");

/** Labelled sentences, `times` for each template, drawn by `random` (0 to 1). */
export function newsSentences(times: number, random: () => number): { word: string; label: string }[][] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const root = () => pick(starts) + pick(middles);
  const fill: Readonly<Record<string, () => string>> = {
    Name: () => `${root()}${pick(personal)}/NNP`,
    Place: () => `${root()}${pick(local)}/NNP`,
    Nat: () => `${root()}${pick(national)}/JJ`,
    Abbr: () =>
      `${pick(["A", "R", "N", "S", "D"])}${pick(["F", "L", "S", "D", "A"])}${pick(["U", "F", "S", "A", "RF"])}/NNP`,
    Agency: () => `${root()}${pick(["x", "news", "press", "gram", "post"])}/NNP`,
  };
  const word = (piece: string): string => {
    const m = /^\{(\w+)\}(.*)$/.exec(piece);
    if (piece === "PLACE") return `${root().toUpperCase()}${pick(local).toUpperCase()}/NNP`;
    if (piece.startsWith("AGENCY")) return "XNA/NNP";
    if (!m) return piece;
    const [name, rest] = [m[1]!, m[2]!];
    const made = fill[name];
    if (made) return rest === "" ? made() : made().replace(/\/\w+$/, rest);
    const list = slots[name] ?? slots[name.toLowerCase()];
    if (!list) throw new RangeError(`No slot ${name}`);
    const chosen = pick(list.split(" "));
    return (slots[name] ? chosen : chosen.charAt(0).toUpperCase() + chosen.slice(1)) + rest;
  };
  const lines = templates.trim().split("\n");
  const found: { word: string; label: string }[][] = [];
  for (const line of lines)
    for (let i = 0; i < times; i++) found.push(opened(line.split(" ").map((p) => labelled(word(p)))));
  return found;
}

/** Every second quotation mark opens. */
function opened(words: { word: string; label: string }[]): { word: string; label: string }[] {
  let open = false;
  return words.map((w) => {
    if (w.label !== "PUNCT/''") return w;
    open = !open;
    return open ? { ...w, label: "PUNCT/``" } : w;
  });
}

function labelled(piece: string): { word: string; label: string } {
  const at = piece.lastIndexOf("/");
  const form = piece.slice(at + 1);
  const marked = usual[form] === undefined ? other[form.charAt(0)] : undefined;
  const penn = marked ? form.slice(1) : form;
  const tag = marked ?? usual[penn];
  if (!tag) throw new RangeError(`No part of speech for ${piece}`);
  return { word: piece.slice(0, at), label: `${tag}/${penn}` };
}
