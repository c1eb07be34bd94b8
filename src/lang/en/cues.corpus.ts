// Sentences of saying, marked: <s> source, <c> cue, <a> who is told, <q> words said; behind a bar the speaker as named, and "via"
// those between. People and places are those of the invented beat or of no beat at all. A sentence without marks says nothing.

/** An example: a marked sentence, and the canonical speaker with the carriers, outermost first, where they are told. */
export type Saying = readonly [sentence: string, speaker?: string, via?: string];

const sayings: readonly Saying[] = [
  // that-clauses and bare clauses
  ["<s>Ilena Vosk</s> <c>said</c> that <q>Kersholt was still held</q>.", "Ilena Vosk"],
  ["<s>Vosk</s> <c>said</c> <q>the army had left two villages</q>.", "Ilena Vosk"],
  [
    "<s>Viktor Aldemar</s> <c>informed</c> <a>the chancellor</a> that <q>Kersholt has been taken</q>.",
    "Viktor Aldemar",
  ],
  [
    "<s>Lurmia's defence ministry</s> <c>said</c> on Tuesday <q>its troops had entered the town</q>.",
    "Ministry of Defence of Lurmia",
  ],
  [
    "<s>The Veldanian general staff</s> <c>said</c> in a statement that <q>the attack was repelled</q>.",
    "General Staff of the Armed Forces of Veldania",
  ],
  ["<s>Joren Halv, the Ferrow governor,</s> <c>wrote</c> on Telegram that <q>two people were hurt</q>.", "Joren Halv"],
  ["<s>Ferrow's governor, Joren Halv,</s> <c>said</c> <q>a shop had burned down</q>.", "Joren Halv"],
  ["<s>Quessary</s> <c>insists</c> <q>the bridge is in its hands</q>.", "Lurmia"],
  [
    "In its evening report <s>the Veldanian army</s> <c>said</c> <q>fighting went on near the mill</q>.",
    "Armed Forces of Veldania",
  ],
  ["<s>Officials in the port</s> <c>warned</c> that <q>the water might run out within days</q>.", "unnamed: officials"],
  [
    "<s>A Lurmian blogger close to the army</s> <c>claimed</c> that <q>the hill had changed hands twice</q>.",
    "unnamed: Lurmian blogger",
  ],
  // a clause behind the comma that tells a deed of its own is no saying of the words before it
  ["Vosk played for the town, where she posted a record of forty wins."],
  ["Oru came to the port young, when he responded to a call for rowers."],
  ["The clerk reads every draft, and then comes the painter, who adds colour."],
  ["<q>The mill was lost</q>, <s>Ilena Vosk</s> <c>added</c> on Friday.", "Ilena Vosk"],
  ["<q>Two boats were missing</q>, <s>Marek Oru</s> <c>announced</c> early on Monday.", "Marek Oru"],
  ["<q>The ferry would not run</q>, <s>Joren Halv</s> <c>told</c> <a>reporters</a>.", "Joren Halv"],
  ["<q>The quarry was empty</q>, <c>reported</c> <s>Runa Veil</s>, who leads the search.", "Runa Veil"],
  // a bare clause whose verb could be a participle; a number, a night or a morning that opens the words said
  [
    "<s>Reedwatch, a Veldanian mapping project,</s> <c>said</c> <q>Lurmian troops still held both mills</q>.",
    "Reedwatch",
  ],
  ["<s>Ilena Vosk</s> <c>said</c> <q>the defenders still kept the ferry</q>.", "Ilena Vosk"],
  ["<s>Viktor Aldemar</s> <c>said</c> <q>about 40 boats had been sunk</q>.", "Viktor Aldemar"],
  ["<s>Marek Oru</s> <c>said</c> <q>the night had been calm at the harbour</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>overnight shelling had stopped the trains</q>.", "Marek Oru"],
  [
    "Earlier that day <s>Viktor Aldemar</s> had <c>told</c> <a>Ottokar Brann</a> that <q>the quarry had been cleared</q>.",
    "Viktor Aldemar",
  ],
  [
    "<s>The head of a rescue team working near Ferrow, Captain Runa Veil,</s> <c>reported</c> that <q>the tunnel was flooded</q>.",
    "Runa Veil",
  ],
  ["<s>Fire chief Teo Harn</s>, 61, who lives by the mill, <c>said</c>: “<q>We hid in the oven room.</q>”", "Teo Harn"],
  ["Asked about the bridge, <s>Marek Oru</s> <c>said</c> only: “<q>Ask the engineers.</q>”", "Marek Oru"],
  ["<s>Ottokar Brann</s> <c>boasted</c> <q>his fleet would winter in Ferrow</q>.", "Ottokar Brann"],
  ["<s>Ilena Vosk</s> <c>DENIED</c> that <q>the army had left the island</q>.", "Ilena Vosk"],
  ["“<q>They will answer for it</q>,” <c>fumed</c> <s>Marek Oru</s>.", "Marek Oru"],
  ["In a last post <s>Marek Oru</s> <c>announced</c> that <q>the ferry was running</q>.", "Marek Oru"],
  // another's silence, told behind the words said, is the outlet's
  [
    "<s>Ilena Vosk</s> <c>said</c> <q>the mill had been taken</q>, but the Lurmian army did not immediately comment.",
    "Ilena Vosk",
  ],
  [
    "<s>The Lurmian army</s> <c>said</c> <q>40 boats were sunk</q> while Sorrenholt declined to confirm the figure.",
    "Armed Forces of Lurmia",
  ],
  ["<s>Marek Oru</s> <c>said</c> <q>the quarry was empty</q>, and the ministry gave no details.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>the quarry was empty but the ministry did not want it back</q>.", "Marek Oru"],
  // reports and rumours denied; figures disputed
  ["<s>Marek Oru's office</s> <c>denied</c> reports that <q>he had left the island</q>."],
  ["<s>Ilena Vosk</s> <c>denied</c> <q>reports of a retreat</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>dismissed</c> <q>rumours of a retreat</q>.", "Ilena Vosk"],
  ["Ilena Vosk denied him entry."],
  // a saying behind a comma that could be a participle; a role between two insertions
  [
    "<s>Her spokesman, Marek Oru,</s> <c>insisted</c> in a video posted on X that <q>the army was still there</q>.",
    "Marek Oru",
  ],
  [
    "<s>Her spokesman, Marek Oru,</s> <c>claimed</c> at a briefing held by the lake that <q>the ferry sank</q>.",
    "Marek Oru",
  ],
  ["Her spokesman, Marek Oru, quoted in a report published on Monday, left."],
  [
    "<s>Teo Harn, the head of the Grey Company,</s> of which the scouts are part, <c>said</c> <q>the group held both mills</q>.",
    "Teo Harn",
  ],
  // "fall" and "second" that are no times
  ["<s>Analysts</s> <c>say</c> <q>the fall of the mill would be a blow</q>."],
  ["<s>Marek Oru</s> <c>said</c> <q>the second of two bridges was gone</q>.", "Marek Oru"],
  // plain saying whose verb hides, or has none; nothing said
  ["<s>Marek Oru</s> <c>said</c> <q>despite being a ferryman, he could not swim</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>some very strange words</q>.", "Marek Oru"],
  ["Both fleets said almost nothing about their own losses."],
  // what only sets the scene of a quotation; a quotation behind a colon
  ["Asked what he would do, <s>Marek Oru</s> <c>said</c>, “<q>I would swim.</q>”", "Marek Oru"],
  ["On the road north, <s>Marek Oru</s> <c>replied</c>, “<q>I would swim.</q>”", "Marek Oru"],
  ["<s>Marek Oru</s> was blunter still<c>:</c> “<q>I would swim across at once.</q>”", "Marek Oru"],
  ["It did not surprise <s>the miller Teo Harn</s><c>:</c> “<q>I would swim across at once.</q>”", "Teo Harn"],
  ["The sign was plain: “No ferry.”"],
  // a saying inside a clause before the main one; a belief inside what is said
  ["When <s>Marek Oru</s> <c>said</c> <q>the ferry was gone</q>, the crowd left the pier.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>says</c> <q>he is proud of the crew and expects to sail again</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>says</c> <q>the way is long but he feels sure of the crew</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>he knew little of the mill before he announced his plan</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>told</c> <a>the Harbour Times of Ferrow</a> that <q>he would sail</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>said</c> <q>his crew and his friend Teo Harn wrote songs</q>.", "Marek Oru"],
  // a few words between commas; "there" that opens what is said; a commander taken for a verb
  ["<s>Marek Oru</s> <c>claimed</c>, for his part, that <q>there was no ferry</q>.", "Marek Oru"],
  ["<s>Ilena Vosk</s> <c>replied</c>, in turn, that <q>the mill was lost</q>.", "Ilena Vosk"],
  [
    "<s>A Veldanian official</s>, who asked not to be named, <c>told</c> <a>the Harbour Times</a> <q>there was no ferry</q>.",
  ],
  [
    "<s>An aide to the chancellor, Sorrel special forces commander Teo Harn,</s> <c>told</c> <a>reporters</a> that <q>the mill was lost</q>.",
    "Teo Harn",
  ],
  // what newspeople see; silence in "no"; a report put into a saying; quoted as saying behind a quotation
  ["<s>A Harbour Times photographer</s> <c>saw</c> <q>the wreck of a ferry in the village</q>.", "The Harbour Times"],
  ["Residents saw the wreck of a ferry in the village."],
  ["The Lurmian army, which has acknowledged no losses there, left. It offered no evidence."],
  ["<s>Marek Oru</s> <c>offered</c> to <q>free all the sailors</q>.", "Marek Oru"],
  [
    "The Harbour Times, <c>citing</c> <s>Marek Oru</s>, reported this week that <q>forty sailors had drowned</q>.",
    "Marek Oru",
    "The Harbour Times",
  ],
  [
    "“<q>No crew but ours took part</q>,” his press office quoted <s>Marek Oru</s> as <c>saying</c> on Wednesday.",
    "Marek Oru",
  ],
  ["<s>Lurmian officials</s> <c>rejected</c> <q>that claim</q> for days."],
  [
    "<s>Lurmian officials</s> had for months <c>denied</c> Veldanian claims that <q>the mill was mined</q>.",
    "unnamed: Lurmian officials",
  ],
  ["<s>Marek Oru</s> <c>says</c> <q>the firing on Concord posts “may be a crime”</q>.", "Marek Oru"],
  [
    "<q>Lurmia likely holds most of the isle</q>, <s>Marek Oru</s> <c>said</c> in his latest report, but he does not expect it to stay.",
    "Marek Oru",
  ],
  [
    "<s>Marek Oru</s> <c>says</c> <q>the crew beat off nine boats this week</q>, a number the Lurmian side has called “absurd”.",
    "Marek Oru",
  ],
  [
    "<q>Guns are shelling Kersholt, Brenmern and Ostrel</q>, <s>the state-run Lurmian News Agency (LNA)</s> <c>reports</c>.",
    "Lurmian News Agency",
  ],
  ["“<q>The mill is ours!</q>” <c>—</c> <s>Ferrow Council</s> (@ferrow) June 11"],
  ["<s>Marek Oru</s> <c>said</c> <q>two boats were lost</q>, in the worst storm in years.", "Marek Oru"],
  [
    "<s>Marek Oru</s> <c>told</c> <a>reporters</a> that <q>the crews had driven back several boats near the mill, and destroyed five rafts</q>.",
    "Marek Oru",
  ],
  // "having" behind a denial; what one claims to have done, on a day
  ["<s>Marek Oru</s> <c>denied</c> <q>having shelled the mill</q>.", "Marek Oru"],
  ["<s>Ilena Vosk</s> <c>denied</c> <q>being there</q>.", "Ilena Vosk"],
  ["<s>The Lurmian army</s> <c>claimed</c> on Sunday to <q>have hit a ship in the strait with 18 rockets</q>."],
  // a figure put roughly; told to television; a colon behind a name with its office
  ["<s>Marek Oru</s> <c>put</c> <q>the number of dead at “dozens”</q>.", "Marek Oru"],
  ["<s>Marek Oru</s> <c>put</c> <q>the losses at between ten and twelve boats</q>.", "Marek Oru"],
  ["Marek Oru put the lamp at the door."],
  [
    "<s>Marek Oru</s> <c>acknowledged</c> in an audio statement to state television that <q>the mill was lost</q>.",
    "Marek Oru",
  ],
  ["<s>Marek Oru, a boatman from Ferrow,</s> <c>posts</c> on Telegram: “<q>The mill burns.</q>”", "Marek Oru"],
  ["<s>Red Hall spokesman Dorin Kasht</s><c>:</c> “<q>The mill burns.</q>”", "Dorin Kasht"],
  // a live page's time, a body that a state's name opens, one of several
  ["10:50 — <q>The mill is ours</q>, <s>Marek Oru</s> <c>insists</c>.", "Marek Oru"],
  [
    "<s>The Lurmian Republican Workers Army</s> <c>declared</c> that <q>the mill was its own</q>.",
    "Lurmian Republican Workers Army",
  ],
  [
    "<s>One of them, a ferryman who asked for his name to be kept out,</s> <c>put</c> <q>the price at 15</q>.",
    "unnamed: ferryman",
  ],
  // a name behind what describes it; one of several holders of an office
  ["<s>The breakaway Lurmian Republic</s> <c>said</c> <q>the bridge was its own</q>.", "Lurmia"],
  ["<s>A Grey Company boss</s> <c>said</c> <q>his men would stay</q>.", "unnamed: Grey Company boss"],
  ["<s>One Veldanian general</s> <c>said</c> <q>the road was cut</q>.", "unnamed: Veldanian general"],
  // words said that open with "while" or "when" in quotation marks behind an inserted saying
  ["But, <s>Marek Oru</s> <c>noted</c>, “<q>while the bridge stands, nobody crosses it.</q>”", "Marek Oru"],
  ["Yet, <s>Ilena Vosk</s> <c>added</c>, “<q>when the ferry sank, we had no boats left.</q>”", "Ilena Vosk"],
  ["On Monday, <s>Ilena Vosk</s> <c>said</c>, “<q>if the guns fall silent, we will talk.</q>”", "Ilena Vosk"],
  // a claim and, in apposition, who denies it
  [
    "Lurmia said it held the quarry, <q>a claim</q> that was <c>dismissed as fabricated by</c> <s>Ilena Vosk</s>.",
    "Ilena Vosk",
  ],
  ["The quarry fell, Lurmia said on Sunday, <q>a claim</q> <c>rejected by</c> <s>Ilena Vosk</s>.", "Ilena Vosk"],
  ["<q>The quarry fell</q>, <s>Lurmia</s> <c>said</c> on Sunday, the third such loss since spring.", "Lurmia"],
  ["<s>Ilena Vosk</s> <c>dismissed</c> <q>the figure</q> as untrue.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> has often <c>denied</c> <q>that</q>, last on Sunday.", "Ilena Vosk"],
  ["“<q>The road is ours</q>,” <s>Marek Oru</s> was quoted as <c>telling</c> <a>the Quill Herald</a>.", "Marek Oru"],
  ["“<q>The road is ours</q>,” <s>Marek Oru</s> was quoted as <c>saying</c>.", "Marek Oru"],
  ["The quarry, a place dismissed by tourists, lies on a hill."],
  ["<s>Reedwatch</s> <c>has not observed any evidence to confirm</c> <q>the claim</q>.", "Reedwatch"],
  [
    "<s>The Halden Institute</s> <c>has seen no evidence to corroborate</c> <q>either report</q>.",
    "Halden Institute for Conflict Studies",
  ],
  ["The Halden Institute has collected evidence in two villages."],
  // whom long appositions, call signs and insertions introduce; people of the public are of no side
  ["A gunner who gave only <s>his call sign, Otter,</s> <c>insisted</c> <q>the guns were safe</q>.", "Otter"],
  [
    "<s>Minister Odo Farrel</s>, speaking at a hall in Ferrow, flanked by two guards, <c>said</c> <q>the mill was safe</q>.",
    "Odo Farrel",
  ],
  ["<q>It was</q>, <s>Ilena Vosk</s> <c>noted</c>, <q>the third flood since the spring</q>.", "Ilena Vosk"],
  ["A film that, <s>Ilena Vosk</s> <c>said</c>, <q>had been shot at dawn</q>."],
  // where it was, as the outlet sets it; a plain "in" and a time stay
  ["Further south, in Ostrel, <q>two mills burned</q>, <s>Vosk</s> <c>said</c>.", "Ilena Vosk"],
  ["Along the coast road, <q>two mills burned</q>, <c>according to</c> <s>Vosk</s>.", "Ilena Vosk"],
  ["<q>In Ostrel, two mills burned</q>, <s>Vosk</s> <c>said</c>.", "Ilena Vosk"],
  // a report on something, carried by whom it is known from
  [
    "According to the ministry, <s>Emil Daskaro</s> has <c>reported</c> to <a>Ilena Vosk</a> on <q>the end of the siege</q>.",
    "Emil Daskaro",
  ],
  ["On the ridge, Vosk said nothing."],
  // what was left out, and a wish not to be named, are the outlet's to tell
  ["<s>The army</s> <c>denied</c> that <q>the mill was lost</q> but gave no losses of its own."],
  ["<s>Vosk</s> <c>said</c> that <q>two boats sank</q> and named no port.", "Ilena Vosk"],
  ["A baker left the town, asking to remain anonymous."],
  ["A baker left the town, asking that his name not be printed."],
  // a clause about the subject between commas, the verb behind it no turned-round one; a verb joined on, taken for an adjective
  [
    "<s>Sami Pango</s>, who speaks for the crisis committee, <c>said</c> <q>rescuers under a flag had brought out 19 people</q>.",
    "Sami Pango",
  ],
  [
    "<s>Marek Oru</s>, who commands the Amber guards, <c>dismissed</c> <q>Velmar’s figures as “fairy tales”</q>.",
    "Marek Oru",
  ],
  ["<q>The quarry, which lies by the road, fell at noon</q>, <c>said</c> <s>Marek Oru</s>.", "Marek Oru"],
  ["<s>The army</s> denied shelling the mill and <c>called</c> <q>footage of it a fake</q>."],
  [
    "<s>Osmark’s foreign ministry</s> <c>condemned</c> <q>it as a “grave step”</q>.",
    "Ministry of Foreign Affairs of Osmark",
  ],
  ["<s>An officer speaking</s> anonymously <c>says</c> <q>the ridge was left at dawn</q>.", "unnamed: officer"],
  ["<s>He</s> <c>put</c> <q>the number of fighters left at no more than 300</q>."],
  [
    "<q>Sixty trucks were lost</q>, <s>the Concord Organization for Migration</s> <c>estimates</c>.",
    "Concord Organization for Migration",
  ],
  ["<s>Marek Oru, the mayor,</s> <c>called</c> <q>that “a sorry tale”</q>.", "Marek Oru"],
  ["The mayor did not answer letters seeking comment."],
  ["The two navies have told rival stories about the strait."],
  ["They had that day a long talk by the river."],
  ["The general boasted of nothing."],
  // infinitives, gerunds, objects
  ["<s>Quessary</s> <c>claims</c> to <q>have captured the quarry</q>.", "Lurmia"],
  ["<s>The Lurmian army</s> <c>claimed</c> <q>the capture of the station</q>.", "Armed Forces of Lurmia"],
  ["<s>Sorrenholt</s> <c>denied</c> <q>losing the station</q>.", "Veldania"],
  ["<s>Veldania's air force</s> <c>reported</c> <q>downing 41 drones</q>.", "Veldanian Air Force"],
  ["<s>Vosk</s> <c>praised</c> <q>the crews of the ferries</q>.", "Ilena Vosk"],
  ["<s>Sela Morvane</s> <c>vowed</c> to <q>hold the ridge through the winter</q>.", "Sela Morvane"],
  ["<s>Ilena Vosk</s> <c>called on</c> <a>the army</a> to <q>spare the old town</q>.", "Ilena Vosk"],
  ["<s>Vosk</s> <c>urged</c> <a>allies</a> to <q>send more shells</q>.", "Ilena Vosk"],
  ["<s>Lurmia</s> <c>accused</c> Veldania of <q>shelling its own suburbs</q>.", "Lurmia"],
  ["<s>Sorrenholt</s> <c>put</c> <q>the losses at 230</q>.", "Veldania"],
  // before, around, inverted
  ["<q>Three barges were sunk overnight</q>, <s>the Veldanian navy</s> <c>said</c>.", "Veldanian navy"],
  ["<q>The ridge</q>, <s>the ministry in Quessary</s> <c>said</c>, <q>was taken without a fight</q>."],
  ["<q>Four people were wounded</q>, <c>said</c> <s>Anso Krell, the governor of Dellmarch</s>.", "Anso Krell"],
  ["“<q>We hold every street,</q>” <s>Vosk</s> <c>told</c> <a>reporters</a>.", "Ilena Vosk"],
  ["“<q>We hold every street,</q>” <s>Vosk</s> <c>said</c>, “<q>and we will hold them.</q>”", "Ilena Vosk"],
  ["“<q>They have failed,</q>” <s>Vosk</s> <c>said</c> of the attackers.", "Ilena Vosk"],
  ["<s>Vosk</s> <c>said</c> “<q>nobody is leaving.</q>”", "Ilena Vosk"],
  // prepositions and the like
  [
    "<c>According to</c> <s>the Halden Institute</s>, <q>the front has hardly moved</q>.",
    "Halden Institute for Conflict Studies",
  ],
  ["<q>The depot burned for two days</q>, <c>according to</c> <s>residents</s>.", "unnamed: residents"],
  ["As <s>Vosk</s> <c>put</c> it, “<q>the front is holding.</q>”", "Ilena Vosk"],
  // evidence
  [
    "<s>Geolocated footage published on Friday</s> <c>shows</c> <q>Lurmian troops crossing the weir</q>.",
    "unnamed: geolocated footage",
  ],
  // denials of what another claims
  ["<s>Sorrenholt</s> <c>rejected</c> the talk that <q>the town was lost</q>.", "Veldania"],
  [
    "<q>The claim</q> was <c>denied by</c> <s>the Veldanian general staff</s>.",
    "General Staff of the Armed Forces of Veldania",
  ],
  // through others
  [
    "The Red Hall said that <s>Aldemar</s> had <c>reported</c> to <a>Ottokar Brann</a> that <q>the town was taken</q>.",
    "Viktor Aldemar",
    "Red Hall",
  ],
  [
    "LNA quoted <s>Bruno Saarek</s> as <c>saying</c> that <q>the streets were quiet</q>.",
    "Bruno Saarek",
    "Lurmian News Agency",
  ],
  [
    "LNA reported, <c>citing</c> <s>the defence ministry</s>, that <q>the pass was open</q>.",
    "Ministry of Defence of Lurmia",
    "Lurmian News Agency",
  ],
  ["“<q>It is over,</q>” <s>Bruno Saarek</s> <c>told</c> <a>Meridian Press</a>.", "Bruno Saarek", "Meridian Press"],
  // coordination: the second saying shares the subject
  ["<s>Teodor Lisk</s> thanked his men and <c>said</c> <q>the ridge was safe</q>.", "Teodor Lisk"],
  // sayings within and behind other sentences
  ["<s>Quessary</s> <c>claims</c> to <q>hold the quarry</q>, a claim Sorrenholt denies.", "Lurmia"],
  ["Quessary claims to hold the quarry, <q>a claim</q> <s>Sorrenholt</s> <c>denies</c>.", "Veldania"],
  [
    "Two mills burned, Lurmia said, <q>a charge</q> <s>the Veldanian army</s> <c>denied</c>.",
    "Armed Forces of Veldania",
  ],
  ["Lurmia said the ridge was taken, <q>a baseless assertion</q> <s>Veldania</s> <c>denied</c>.", "Veldania"],
  ["Osmark accused Lurmia of <q>jamming its radar</q>, which <s>Quessary</s> <c>denies</c>.", "Lurmia"],
  [
    "<c>Claiming</c> that <q>the garrison was trapped</q>, <s>Lurmian officials</s> urged it to give up.",
    "unnamed: Lurmian officials",
  ],
  ["<s>Residents who fled</s> <c>said</c> <q>soldiers had gone from house to house</q>.", "unnamed: residents"],
  [
    "<s>Sorrenholt</s> <c>said</c> <q>the road was open</q>, with the governor warning that mines remained.",
    "Veldania",
  ],
  ["The army released a film that <s>it</s> <c>said</c> <q>showed the flag over the station</q>."],
  ["<s>Vosk</s>, noting that the bridge was gone, <c>said</c> <q>the ferries would run at night</q>.", "Ilena Vosk"],
  ["<s>Gantz's</s> <c>claim</c> that <q>the mill had fallen</q> was met with silence.", "Yorick Gantz"],
  ["<q>Veldania</q> <c>reportedly</c> <q>struck a fuel depot near the border</q>.", "unnamed: reports"],
  [
    "<s>The Halden Institute</s> <c>has observed no evidence of</c> <q>a crossing</q>.",
    "Halden Institute for Conflict Studies",
  ],
  // near misses
  ["The claim could not be checked."],
  ["The army is reported missing from the plan."],
  ["A woman who asked not to be named left by bus."],
  ["The strip of land called the Reach is mined."],
  ["Sorrenholt did not comment on the report."],
  ["The figures could not be verified."],
  ["Neither army has acknowledged the loss of the bridge."],
  ["The retreat went according to plan."],
  ["Vosk is expected to speak on Friday."],
  ["Dorin Kasht declined to say where the chancellor was."],
  ["The so-called “clean zone” is ten kilometres deep."],
  ["The town fell after a siege of two weeks."],
  ["If Vosk says so, the army will move."],
  ["The ferry that carries the name Red Hall was sunk."],
  // blame laid on a thing or on people; who has to answer for what
  ["<s>Joren Halv, the Ferrow governor,</s> <c>blamed</c> <q>gunners on the far bank</q>.", "Joren Halv"],
  ["<s>Ilena Vosk</s> <c>blamed</c> <q>a fire in the boiler room</q> and left.", "Ilena Vosk"],
  ["<s>Residents</s> <c>blamed</c> <q>the ferry company</q>.", "unnamed: residents"],
  ["<s>The council</s> <c>held</c> the rebels responsible for <q>burning the mill</q>."],
  ["<s>Ilena Vosk</s> <c>held</c> the miners accountable for <q>the loss of the bridge</q>.", "Ilena Vosk"],
  ["The army held the town for three days."],
  ["The owners held the mill for the winter, and sold it."],
  // counting, giving a figure, verifying
  ["<s>The Red Cross</s> <c>registered</c> <q>1,700 displaced people</q>.", "Red Cross"],
  ["<s>The harbour office</s> has <c>recorded</c> <q>at least 30 arrivals since the storm</q>."],
  ["<s>Rescuers</s> <c>gave</c> <q>a toll of 12</q>.", "unnamed: rescuers"],
  ["<s>Ilena Vosk</s> <c>gave</c> <q>a lower figure of 40</q>.", "Ilena Vosk"],
  ["<q>Nine houses stand empty</q>, <s>an official</s> <c>counted</c>."],
  ["The Red Cross registered a new boat."],
  ["The choir recorded its songs in the mill."],
  ["Ilena Vosk gave a flag to the council."],
  ["Ilena Vosk gave no figure."],
  // other sayings: texting, countering, boasting, ruling out
  ["<q>The hill is lost</q>, <s>residents</s> <c>texted</c>.", "unnamed: residents"],
  ["<q>Half the village is ours</q>, <c>countered</c> <s>Joren Halv</s>.", "Joren Halv"],
  ["<s>The rebels</s> <c>boasted of</c> <q>having sunk a barge</q>."],
  ["<s>Ilena Vosk</s> <c>ruled out</c> <q>a truce</q>.", "Ilena Vosk"],
  ["<s>Ilena Vosk</s> <c>contested</c> <q>the count</q>.", "Ilena Vosk"],
  ["<s>The mayor</s> <c>admitted to</c> <q>the loss of two ferries</q>."],
  // a that-clause behind where and when it was said
  [
    "<s>Marek Oru</s> <c>stated</c> on August 15 that <q>Veldanian forces control three villages of the marsh</q>.",
    "Marek Oru",
  ],
  [
    "<s>Joren Halv</s> <c>wrote</c> on Facebook that <q>dozens had drowned and that a large group had been taken prisoner</q>.",
    "Joren Halv",
  ],
  [
    "The bridge is lost, by one account, <q>a claim</q> which <s>the villagers</s> <c>reject</c>.",
    "unnamed: villagers",
  ],
];
export default sayings;
