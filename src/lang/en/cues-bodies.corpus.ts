// More sentences of saying, marked as in cues.corpus.ts: by what means, through which papers, by which offices; live pages; short
// answers. Each group has its near misses.
import type { Saying } from "./cues.corpus.ts";

const sayings: readonly Saying[] = [
  // by what means: no agent
  ["<s>Two residents</s> <c>said</c> by phone that <q>the mill was lost</q>.", "unnamed: residents"],
  ["<s>Three shopkeepers</s> <c>reported</c> by text message that <q>the mill was lost</q>."],
  ["<s>A ferryman</s> <c>said</c> by email <q>the mill was lost</q>."],
  ["Two residents named by police left the island."],
  // a saying that closes a line of a live page, its verb and its subject taken for other words
  ["<q>Smoke is rising over the mill</q>, <s>our correspondent</s> <c>reports</c>."],
  ["<q>Boats have left the pier</q>, <s>the Harbour Times correspondent</s> <c>reports</c>."],
  ["<q>The mill is burning</q>, <s>a witness</s> <c>claims</c>."],
  ["The mill was searched for maps, letters, our correspondent's reports."],
  // a body, a colon and what it says, a paragraph of a live page
  ["<s>The Veldanian defence ministry</s><c>:</c> <q>three barges were sunk tonight</q>."],
  ["<s>Osmark's health ministry</s><c>:</c> <q>three people died at the pier</q>.", "Ministry of Health of Osmark"],
  ["<s>The rebel movement</s><c>:</c> <q>we hold the ridge and both mills</q>."],
  ["Shape of the group: three barges, two ferries."],
  ["Force of the army: what you need to know."],
  // coalitions, movements and alliances speak
  ["<s>The coalition</s> <c>dismissed</c> <q>the report about the ferry as “a lie”</q>."],
  ["<s>The alliance</s> <c>denied</c> <q>any part in it</q>."],
  ["<s>The militia</s> <c>claims</c> <q>it holds the quarry</q>."],
  ["The coalition crossed the river."],
  // what films purport to show
  ["<s>Videos on social media</s> <c>purport to show</c> <q>men shooting at boats</q>.", "unnamed: videos"],
  ["<s>A film</s> <c>appears to show</c> <q>a burning ferry</q>.", "unnamed: film"],
  ["<s>A clip</s> <c>purports to show</c> that <q>the ferry is burning</q>.", "unnamed: clip"],
  ["A mill purports to be the oldest."],
  // papers and agencies by their names alone
  ["The Orupa agency quoted <s>Marek Oru</s> as <c>saying</c> that <q>the mill was safe</q>.", "Marek Oru", "Orupa"],
  ["<s>The newspaper Dagnir</s> <c>reported</c> that <q>the mill was safe</q>.", "Dagnir"],
  ["<s>The Tarsk broadcaster</s> <c>said</c> <q>the mill was safe</q>.", "Tarsk"],
  ["<s>A local newspaper</s> <c>said</c> <q>the mill was safe</q>.", "unnamed: local newspaper"],
  // the chain goes on through those without a name
  [
    "The Orupa agency quoted an army spokesman as saying that <s>the corps commander, General Marek Oru,</s> had <c>reported</c> <q>the loss of 16 guns</q>.",
    "Marek Oru",
    "Orupa, unnamed: army spokesman",
  ],
  // offices every state has
  [
    "<s>The Osmark president's office</s> <c>called</c> <q>such acts “criminal”</q>.",
    "Office of the President of Osmark",
  ],
  ["<s>Osmark's MoD</s> <c>said</c> <q>the pier was mined</q>.", "Ministry of Defence of Osmark"],
  [
    "<s>The Defence Ministry (MoD) of Osmark</s> <c>said</c> that <q>the pier was mined</q>.",
    "Ministry of Defence of Osmark",
  ],
  ["<s>The Osmark foreign ministry</s> <c>said</c> <q>it was sorry</q>.", "Ministry of Foreign Affairs of Osmark"],
  ["<s>An office in Osmark</s> <c>said</c> <q>it was sorry</q>.", "Osmark"],
  // one's own figures
  ["Osmark has protested. <c>According to</c> <s>its own figures</s>, <q>ten men died</q>.", "Osmark"],
  ["It lost ten men and drew up its own figures."],
  // a claim that is pointed at, and what the speaker calls it
  ["<s>Marek Oru</s> <c>called</c> <q>that claim “pure fantasy”</q> and said two boats were lost.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>called</c> <q>that report “a joke”</q> but left the island.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> that <q>claims of a retreat were false</q>.", "Marek Oru"],
  ["<s>Teo Harn</s> <c>called</c> <q>the army's figures lies</q>.", "Teo Harn"],
  ["<s>Teo Harn</s> <c>called</c> <q>the report nonsense</q>.", "Teo Harn"],
  ["Teo Harn called the mill nonsense shop."],
  // short quotations that ask or exclaim are no scare quotes; who asks may stand behind
  ["“<q>With whom?</q>” <s>Marek Oru</s> <c>asked</c>.", "Marek Oru"],
  ["“<q>What are we waiting for?</q>” <c>asked</c> <s>one of the ferrymen in a film</s>."],
  ["“<q>Enough!</q>” <s>Ilena Vosk</s> <c>shouted</c>.", "Ilena Vosk"],
  ["“<q>Maybe a thousand,</q>” <c>shrugged</c> <s>Teo Harn</s>, who runs a mill.", "Teo Harn"],
  ["Teo Harn shrugged and smiled."],
  // how it was said is no part of it
  ["“<q>We have no room,</q>” <s>Ilena Vosk</s> <c>said</c>, her voice breaking.", "Ilena Vosk"],
  ["“<q>We have no room,</q>” <s>Ilena Vosk</s> <c>said</c>, his picture in her hand.", "Ilena Vosk"],
  // reports that a passive denies; figures that another denies
  ["Reports that <q>a second ridge had been abandoned</q> were <c>denied by</c> <s>the Veldanian general staff</s>."],
  ["Rumours that <q>he had fled</q> were <c>dismissed by</c> <s>Marek Oru</s>.", "Marek Oru"],
  ["<s>The enemy</s> <c>claims</c> <q>400 dead</q>, a figure dismissed by the ministry as propaganda."],
  ["<s>Lurmia</s> <c>said</c> <q>400 had left</q>, a number Sorrenholt denies.", "Lurmia"],
  ["Lurmia said 400 had left, <q>a number</q> <s>Sorrenholt</s> <c>denies</c>.", "Veldania"],
  ["<s>Lurmia</s> <c>said</c> <q>400 had left, a number of them by boat</q>.", "Lurmia"],
  ["Reports of the ridge fill the archive."],
  // "the first time": the outlet's own measure; relatives that nothing follows
  ["<s>Marek Oru</s> <c>said</c> <q>four boats had sunk</q>, the first time he has named a number.", "Marek Oru"],
  [
    "<s>Marek Oru</s> <c>said</c> <q>nothing had moved him from Teo Harn</q>, who sailed on Monday, drawing a crowd.",
    "Marek Oru",
  ],
  ["<s>Marek Oru</s> <c>said</c> <q>the mill, which the crew calls Old Tom, and the pier were lost</q>.", "Marek Oru"],
  // a length of time before "after": the saying is not the sentence's own
  [
    "A few weeks after <s>Marek Oru</s> <c>announced</c> that <q>the ferry would sail</q>, the crew left the mill.",
    "Marek Oru",
  ],
  ["Hours before <s>Marek Oru</s> <c>said</c> <q>the ferry would sail</q>, the crew left the mill.", "Marek Oru"],
  ["Days after the crew left the mill, <s>Marek Oru</s> <c>said</c> <q>the ferry would sail</q>.", "Marek Oru"],
  // an insertion that a quotation ends, its comma inside the marks
  ["<s>Marek Oru</s>, calling it “a tale,” <c>said</c> <q>the crew could win</q>.", "Marek Oru"],
  ["<s>Marek Oru</s>, speaking of “hard days,” <c>said</c> <q>the crew could win</q>.", "Marek Oru"],
  ["An aide, who requested anonymity to speak freely, left the mill."],
  ["A crew member asked for anonymity to speak of the mill."],
  // papers whose names are words for papers; telegrams; channels
  ["<s>The Post</s> <c>reported</c> that <q>the mill was safe</q>.", "Post"],
  ["<s>The Kestrel Telegram channel</s> <c>reported</c> that <q>the mill was safe</q>.", "Kestrel"],
  ["“<q>You acted bravely,</q>” <s>the minister's telegram</s> <c>reads</c>."],
  ["The post by the pier was lost."],
  // reports inside what is said stay there
  ["<s>Ilena Vosk</s> <c>said</c> <q>she was alarmed by reports that the mill was lost</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>said</c> <q>it was hurt by claims that it had fled</q>.", "Ilena Vosk"],
  // the outlet's word on what was said
  ["<s>Ilena Vosk</s> <c>said</c> <q>300 men had left</q>, a figure that could not be verified.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>said</c> <q>300 men had left</q>, a number which has not been confirmed.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>said</c> <q>300 men had left, a crew that could not swim</q>.", "Ilena Vosk"],
  // who issued a paper speaks; offices with departments; who gives a name
  [
    "<c>According to</c> <s>a statement from the Veldanian defence ministry</s>, <q>the mill was lost</q>.",
    "Ministry of Defence of Veldania",
  ],
  ["<s>A post by Marek Oru</s> <c>said</c> <q>the mill was lost</q>.", "Marek Oru"],
  [
    "<s>A letter published by the Halden Institute</s> <c>said</c> <q>it was late</q>.",
    "Halden Institute for Conflict Studies",
  ],
  ["<s>A statement</s> from last week <c>said</c> <q>the mill was lost</q>."],
  ["<s>Chief of Staff Oskar Tren</s> <c>noted</c> that <q>the mill was lost</q>.", "Oskar Tren"],
  ["<s>Governor Rita Blan of the Hale region</s> <c>said</c> <q>the mill was hit</q>.", "Rita Blan"],
  ["<s>A soldier of General Oskar Tren</s> <c>said</c> <q>the mill was lost</q>.", "unnamed: soldier"],
  ["<s>A nurse who gave only her first name, Lida,</s> <c>said</c> <q>the mill was lost</q>.", "unnamed: nurse"],
  ["<s>The post</s> <c>read</c> “<q>we are done with the mill.</q>”"],
  ["“<q>We are done,</q>” <c>says</c> <s>a sergeant with the call sign Lynx</s>."],
  ["<c>According to</c> <s>Teo Harn</s>, who has lived there for years, <q>the mill is lost</q>.", "Teo Harn"],
  ["The laughing miller nodded to the crew."],
  ["She whispered and wept by turns."],
  ["A statement of accounts was lost."],
  ["The post by the mill was mined."],
  ["Chief of Staff Oskar Tren left the island."],
  ["A nurse who gave her first name, Lida, to the ferry was thanked."],
  ["One of the ferrymen sank with his boat."],
  ["Osmark's foreign ministry burned down."],
  ["The Orupa agency was closed."],
  ["Our correspondent reached the mill."],
  // who passes on what is said: one who quotes, an unnamed teller, a paper told of behind the source
  [
    "“<q>We have taken no prisoners,</q>” the broadcaster Kestrel quoted <s>Ottokar Brann</s> as <c>saying</c>.",
    "Ottokar Brann",
    "Kestrel",
  ],
  [
    "Lurmian outlets quoted <s>Viktor Aldemar</s> as <c>saying</c> that <q>the mill was lost</q>.",
    "Viktor Aldemar",
    "unnamed: Lurmian outlets",
  ],
  [
    "<s>A diver quoted by the Harbour Times</s> <c>said</c> <q>two boats had sunk</q>.",
    "unnamed: diver",
    "The Harbour Times",
  ],
  [
    "<s>Two divers cited by Meridian Press</s> <c>said</c> <q>a boat had sunk</q>.",
    "unnamed: Two divers",
    "Meridian Press",
  ],
  ["A boat cited by the harbour for speeding sank."],
  [
    "<s>Ottokar Brann</s> <c>told</c> <a>lawmakers</a>, according to two people who were there, that <q>the mill was lost</q>.",
    "Ottokar Brann",
    "unnamed: people",
  ],
  [
    "<s>Marek Oru</s> <c>said</c> in an interview with Brightwater that <q>the mill was lost</q>.",
    "Marek Oru",
    "Brightwater",
  ],
  [
    "<s>Marek Oru</s> <c>said</c> in comments to the Harbour Times that <q>the mill was lost</q>.",
    "Marek Oru",
    "The Harbour Times",
  ],
  [
    "<s>The Harbour Times</s> <c>said</c> in an interview with Ilena Vosk that <q>the mill was lost</q>.",
    "The Harbour Times",
  ],
  ["An interview with Brightwater was lost."],
  ["<s>Ilena Vosk</s> <c>urged</c> <a>the Harbour Times</a> to <q>check its facts</q>.", "Ilena Vosk", ""],
  // who tells of it is told by a clause; the place before it stays with what is said
  [
    "<q>In Ferrow</q>, <c>according to</c> <s>a miller who helped with the deal</s>, <q>some 500 people were taken out by boat</q>.",
    "unnamed: miller",
  ],
  ["<q>Two mills burned</q>, <c>according to</c> <s>a nurse who saw it</s>.", "unnamed: nurse"],
  ["A nurse who saw it all left according to plan."],
  // a subject behind which something is put in
  [
    "<s>A local doctor</s>, reached through a cousin, <c>said</c> <q>more than 200 bodies lay in the mill</q>.",
    "unnamed: local doctor",
  ],
  ["<s>A baker</s>, trapped in the mill, <c>said</c> <q>all his boats were gone</q>.", "unnamed: baker"],
  ["<q>Trucks reached the mill, closed by the army</q>, <c>said</c> <s>Marek Oru</s>.", "Marek Oru"],
  // what somebody denies doing, calls a thing, calls on people to do
  ["<s>The Lurmians</s> <c>deny</c> <q>burning the mill</q>."],
  ["<s>Ilena Vosk</s> <c>called</c> <q>the day historic</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>called</c> <q>the night a triumph</q>.", "Ilena Vosk"],
  ["Ilena Vosk called the day before."],
  [
    "<s>Ilena Vosk</s> <c>called on</c> <a>soldiers who had stayed behind</a> to <q>lay down their arms</q>.",
    "Ilena Vosk",
  ],
  ["Quessary has neither confirmed nor denied the attack on the mill."],
  ["Neither Vosk nor Brann denied the attack."],
  // what goes on behind the saying, and what does not
  ["<q>A mill was hit in Ferrow</q>, <s>Marek Oru</s> <c>said</c>, <q>killing 13 people</q>.", "Marek Oru"],
  ["<q>A mill was hit in Ferrow</q>, <s>Marek Oru</s> <c>said</c>, pointing at the smoke.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>a rocket had landed near the mill, without hurting anybody</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>a rocket had landed near the mill</q>, without giving details.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>three ships had shelled Ostra</q>, known to Lurmians as Ostravar.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>three ships had shelled Ostra, known as the oldest port</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>300 men had left</q>, a figure Quessary has dismissed as invented.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>told</c> <a>a press briefing</a> that <q>eight people had died</q>.", "Marek Oru"],
  ["<s>Meridian Press reporters</s> <c>heard</c> <q>two loud blasts near the mill</q>.", "Meridian Press"],
  ["The reporters left the mill."],
  // a quotation that the paragraph goes on behind; what a thing is called in marks; a saying in a clause of time
  ["<s>Ilena Vosk</s> <c>rejected</c> <q>it as “a brazen falsehood”</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>rejected</c> <q>it</q> as the mill burned.", "Ilena Vosk"],
  ["<s>Vosk</s> <c>rejected</c> <q>it</q> as untrue.", "Ilena Vosk"],
  [
    "<c>According to</c> <s>two clerks</s>, <q>the retreat was settled in June</q>, after General Marek Oru had warned Ilena Vosk that the mill was lost.",
  ],
  [
    "According to two clerks, the retreat was settled in June, after <s>General Marek Oru</s> had <c>warned</c> <a>Ilena Vosk</a> that <q>the mill was lost</q>.",
    "Marek Oru",
  ],
  ["<q>The mill burned</q>, after a visit <s>Marek Oru</s> <c>said</c>.", "Marek Oru"],
  ["<s>The Salt Guard</s> <c>claims</c> to <q>have freed Ostra, the oldest port, after 23 days of fighting</q>."],
  [
    "Lurmian state television reported, <c>quoting</c> <s>a clerk</s>, that <q>the mill was lost</q>.",
    "unnamed: clerk",
    "Lurmian state television",
  ],
];
export default sayings;
