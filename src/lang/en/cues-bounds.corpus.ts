// Where the words said begin and end, and what else a saying leans on: marked as in cues.corpus.ts.
import type { Saying } from "./cues.corpus.ts";

const sayings: readonly Saying[] = [
  // what follows from it goes on behind the saying, though its verb is a cue with another word
  ["<q>Guards raided the quay</q>, <s>Marek Oru</s> <c>said</c>, <q>hitting a mill and two boats</q>.", "Marek Oru"],
  ["<q>The quay was raided</q>, <s>Marek Oru</s> <c>said</c>, pointing at the mill.", "Marek Oru"],
  // a past form that describes its noun beside another is no cue
  ["The mayor's ban was the answer of the council to proven or merely suspected smugglers."],
  ["The old charter of the town sets harsh fines (and exile) against proven or even suspected smugglers."],
  ["Two suspected smugglers were held in the port."],
  ["<s>Ilena Vosk</s> <c>suspected</c> that <q>the clerk had left the port</q>.", "Ilena Vosk"],
  // a whole sentence behind a semicolon is said too, unless somebody else speaks or keeps silent in it
  [
    "<s>Ilena Vosk</s> <c>said</c> that <q>the mill had burned down; two boats were lost at the quay</q>.",
    "Ilena Vosk",
  ],
  [
    '<s>Joren Halv</s> <c>told</c> <a>reporters</a> that <q>Lurmia was in no hurry; if it did not want peace, Veldania would "wait"</q>.',
    "Joren Halv",
  ],
  ["<s>Marek Oru</s> <c>said</c> <q>the road was cut</q>; it could not be verified.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>the ferry had left</q>; asked about the guards, he laughed.", "Marek Oru"],
  ["<s>Ilena Vosk</s> <c>said</c> <q>the ferry had left</q>; nobody on the quay would confirm it.", "Ilena Vosk"],
  ["<q>Two boats sank at noon; a guard was hurt</q>, <c>according to</c> <s>Ilena Vosk</s>.", "Ilena Vosk"],
  [
    '<s>Ilena Vosk</s> was quoted by local media as <c>saying</c> that <q>the town had been "freed today"</q>; the general staff in Quessary declined to confirm it.',
    "Ilena Vosk",
  ],
  // an aside between the subject of what is said and its verb
  ["<s>Lurmia</s> <c>announced</c> that <q>Ferrow, as it calls the harbour, was taken by its guards</q>.", "Lurmia"],
  ["<s>Lurmia</s> <c>announced</c> that <q>Ferrow was taken</q>, as the boats burned in the harbour.", "Lurmia"],
  [
    "<s>Marek Oru</s> <c>reported</c> that, <q>taking advantage of fog, 300 rebels had entered the town</q>.",
    "Marek Oru",
  ],
  // a reason or condition that follows the saying is said too
  [
    "<q>The bridge would fall within days</q>, <s>Ilena Vosk</s> <c>said</c>, <q>because both roads to it were lost</q>.",
    "Ilena Vosk",
  ],
  [
    "<q>Nobody would leave the mill</q>, <s>Joren Halv</s> <c>said</c>, <q>unless the guns fell silent</q>.",
    "Joren Halv",
  ],
  ["<q>The bridge was lost</q>, <s>Ilena Vosk</s> <c>said</c>, hours after the boats had burned.", "Ilena Vosk"],
  // blame is laid on somebody for something
  ["<s>Joren Halv</s> <c>blamed</c> <q>the harbour office for the loss of two boats</q>.", "Joren Halv"],
  ["<s>Ilena Vosk</s> <c>blamed</c> <q>Lurmian shelling for the small number who got out</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>accused</c> Lurmia of <q>shelling the ferry</q>.", "Ilena Vosk"],
  // putting a number somewhere
  ["<s>Ilena Vosk</s> declared that the town was free, <c>putting</c> <q>the number of dead at 500</q>.", "Ilena Vosk"],
  ["<s>Marek Oru</s> <c>put</c> <q>the area still held at less than 200 square kilometres</q>.", "Marek Oru"],
  ["The miners put the boats at anchor."],
  // speaking of doing something
  ["<s>Ilena Vosk</s> <c>spoke of</c> <q>creating a buffer along the river</q>.", "Ilena Vosk"],
  ["<s>Joren Halv</s> <c>spoke of</c> <q>continuing fighting on the edge of the town</q>.", "Joren Halv"],
  // what a noun with a verb behind it was announced to be
  ["<q>The decision to move the guards</q> was <c>announced by</c> <s>Joren Halv</s>.", "Joren Halv"],
  ["<q>A plan to dredge the harbour</q> was <c>announced by</c> <s>Ilena Vosk</s>.", "Ilena Vosk"],
  // a claim held untrue
  [
    "The mill had fallen, it was said. <s>Veldania's army</s> <c>called</c> <q>the assertion</q> untrue.",
    "Armed Forces of Veldania",
  ],
  ["<s>Quessary</s> <c>called</c> <q>the report</q> a lie.", "Lurmia"],
  ["<s>Quessary</s> <c>called</c> <q>the new bridge a lie</q>.", "Lurmia"],
  ['<s>Quessary</s> <c>called</c> <q>the claim "a lie"</q>.', "Lurmia"],
  // a denial of another's claim of something: the words are both's
  ["<s>Ilena Vosk</s> <c>rejected</c> Lurmian statements about <q>a blockade of the town</q>.", "Ilena Vosk"],
  ["Quessary has denied <s>Veldanian</s> <c>claims</c> of <q>a landing near the mill</q>.", "Veldania"],
  ["The council debated Lurmian claims about the mill."],
  ["Lurmian reports of a landing brought people into the streets."],
  // who holds an office, and is named behind it or before it
  [
    "<q>Four boats reached Ferrow on Friday</q>, <c>according to</c> <s>the deputy prime minister, Ilena Vosk</s>.",
    "Ilena Vosk",
  ],
  ["<q>Two people died when a shell hit a house</q>, <c>said</c> <s>the governor there, Joren Halv</s>.", "Joren Halv"],
  [
    "Joren Halv, the governor, <s>who</s> had <c>described</c> <q>the assault as the worst of the war</q>, went home.",
    "Joren Halv",
  ],
  // when a saying was made, told by a bare length of time
  ["<q>The tally was final</q>, hours later <s>Ilena Vosk</s> <c>said</c>.", "Ilena Vosk"],
  ["Hours later <s>a second ministry statement</s> <c>acknowledged</c> <q>the loss</q>."],
  // what the outlet sets behind a saying put in is none of the words said
  [
    "<q>The mills have been taken</q>, <s>Ilena Vosk</s> <c>said</c>, in what would be the first gain in weeks.",
    "Ilena Vosk",
  ],
  ["<q>The bridge was lost</q>, <s>Marek Oru</s> <c>said</c>, as the boats burned in the harbour.", "Marek Oru"],
  [
    "<s>Joren Halv</s> <c>claimed</c> <q>two thirds of the boats were lost</q> - something which pilots treat with caution.",
    "Joren Halv",
  ],
  // a deed joined to what is said, and words that only describe a noun
  [
    "<s>Ilena Vosk</s> <c>said</c> on June 20 that <q>his troops had pushed on</q> and did not rule out a raid on the mill.",
    "Ilena Vosk",
  ],
  ["<s>Ilena Vosk</s> did not <c>rule out</c> <q>a raid on the mill</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> could not <c>exclude</c> that <q>the miners had been there</q>.", "Ilena Vosk"],
  ["Ilena Vosk did not deny the raid."],
  ["The survey covered all boats, excluding the ferries."],
  [
    "<s>Ilena Vosk</s> vowed to fight on, <c>claiming</c> that <q>his guards had merely moved</q>, and announced a pact.",
    "Ilena Vosk",
  ],
  ["<s>Marek Oru</s> <c>announced</c> that <q>the guards and allied forces took the base</q>.", "Marek Oru"],
  // when, where and how a thing was said stands behind it
  ["<s>Marek Oru</s> <c>confirmed</c> <q>the retreat</q> on condition of anonymity.", "Marek Oru"],
  ["<s>Joren Halv</s> <c>declared</c> <q>victory</q> on Sunday.", "Joren Halv"],
  ['<s>Joren Halv</s> had <c>proclaimed</c> <q>the mill "ours"</q> on Sunday.', "Joren Halv"],
  ["<s>Joren Halv</s> <c>admitted</c> <q>the defeat</q> in an audio message.", "Joren Halv"],
  ['Marek Oru went there, and <s>Ilena Vosk</s> <c>vowed</c> there to <q>"eliminate" the rebels</q>.', "Ilena Vosk"],
  // past forms taken for adjectives
  ["<s>Residents</s> <c>related</c> <q>how the bodies had been left on the road</q>.", "unnamed: residents"],
  ["<s>Marek Oru</s> had earlier <c>dismissed</c> <q>talk of the fall of the town</q>.", "Marek Oru"],
  ["The law relates to the harbour."],
  ["Residents described the mill."],
  ["<s>Residents</s> <c>described</c> <q>non-stop explosions</q>.", "unnamed: residents"],
  // denials behind a dash, with an adverb, likened to another's, or called something first
  ["The town was free -- <q>an assertion</q> that was <c>disputed by</c> <s>Ilena Vosk</s>.", "Ilena Vosk"],
  ["It was over, said the clerk, <q>a claim</q> quickly <c>rejected by</c> <s>Ilena Vosk</s>.", "Ilena Vosk"],
  [
    "<s>Marek Oru</s> <c>denied</c>, as Quessary has from the start, that <q>Lurmia had a part in the raid</q>.",
    "Marek Oru",
  ],
  [
    'Oru claimed that <q>the guards had raised a flag</q> — which <s>Ilena Vosk</s> <c>dismissed</c> as "fiction".',
    "Ilena Vosk",
  ],
  ['<s>Ilena Vosk</s> <c>dismissed</c> as "a fairy tale" <q>the claims of the miners\' guild</q>.', "Ilena Vosk"],
  // a colon opens the words said
  [
    "Ilena Vosk gave another number: <q>189 miners had come home</q>, <s>he</s> <c>wrote</c>, <q>including two clerks</q>.",
  ],
  ["<s>Ilena Vosk</s> <c>denied</c> that <q>the village was lost</q>: its men, she said, were resting."],
  // whose reckoning it is; what is being weighed and not told yet
  [
    "<q>Up to 1,500 shells hit Ferrow</q>, <c>by the reckoning of</c> <s>harbour pilots</s>.",
    "unnamed: harbour pilots",
  ],
  ["<s>Marek Oru</s> <c>gave</c> <q>his losses as 118 dead</q>.", "Marek Oru"],
  ["Marek Oru gave his losses no thought."],
  ["Quessary was assessing the damage."],
  // who says it
  [
    "Ilena Vosk criticised the raid; <s>a Lurmian official</s> did not deny it but <c>argued</c> that <q>it was lawful</q>.",
    "unnamed: Lurmian official",
  ],
  ["<q>The Veldanian army has taken the mill</q>, <s>it</s> <c>said</c> on Sunday.", "Armed Forces of Veldania"],
  ["Both <s>Quessary</s> and the coalition have <c>rejected</c> <q>that account</q>.", "Lurmia"],
];
export default sayings;
