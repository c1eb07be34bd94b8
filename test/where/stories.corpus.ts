/**
 * A story of our own about invented wars, and where its claims are. `where` names words of the text, a kind of claim and the places of the
 * claims of this kind that those words carry, in any order; "-" where a claim is of no one place.
 */
export interface Story {
  readonly about: string;
  readonly title: string;
  readonly text: string;
  readonly where: readonly (readonly [words: string, kind: string, ...places: readonly string[]])[];
}

const stories: readonly Story[] = [
  {
    about: "a strike in one town: a dateline, a hospital and a capital that nothing befell",
    title: "Shells hit market in Dorrum, killing at least 14",
    text: `SENNET (Marlmouth Wire) - Shells hit a crowded market in the lakeside town of Dorrum on Friday, killing at least 14 people, health officials said.
Another 30 people were wounded, Dr Anna Peld said at St Brand's Hospital, where the injured were taken.
"We heard three explosions," said Lena Orr, a trader. Two soldiers also died.
The Highland Front blamed the army for the attack. The army denied shelling the town.
Earlier this month, 22 people were killed when a drone struck a bus station in Amarsa. Nobody claimed that attack.
In the capital, Sennet, the government said on Saturday that it would investigate. Lorn Vesk, a minister, said four children had been killed.`,
    where: [
      ["Shells hit a crowded market", "strike", "Dorrum"],
      ["killing at least 14 people", "casualties", "Dorrum"],
      ["Another 30 people were wounded", "casualties", "Dorrum"],
      ["Two soldiers also died", "casualties", "Dorrum"],
      ["shelling the town", "strike", "Dorrum"],
      ["22 people were killed", "casualties", "Amarsa"],
      ["a drone struck a bus station", "strike", "Amarsa"],
      ["four children had been killed", "casualties", "Dorrum"],
    ],
  },
  {
    about: "scenes that follow one another: meanwhile, elsewhere, in a separate incident",
    title: "Rebels push on towards Port Sennet as drones hit the south",
    text: `The Highland Front captured the town of Amarsa on Tuesday after a night of fighting, residents and officials said.
At least 40 soldiers were killed in the assault, the army said. Rebel fighters seized the police station and burned 11 vehicles.
Elsewhere, drones struck a fuel depot in Port Sennet. Three workers were wounded, the governor said.
In Barrow Ford, meanwhile, soldiers held off two attacks. Six rebels were killed there.
In a separate incident, a mine exploded under a minibus near Quillern, killing nine passengers. Five others were hurt.`,
    where: [
      ["captured the town of Amarsa", "control", "Amarsa"],
      ["At least 40 soldiers were killed", "casualties", "Amarsa"],
      ["drones struck a fuel depot", "strike", "Port Sennet"],
      ["Three workers were wounded", "casualties", "Port Sennet"],
      ["Six rebels were killed", "casualties", "Barrow Ford"],
      ["killing nine passengers", "casualties", "Quillern"],
      ["Five others were hurt", "casualties", "Quillern"],
    ],
  },
  {
    about: "words that point back over two sentences: the town, the hub, the area, there",
    title: "Army retakes Orskholt, says it found mass graves",
    text: `Tarvian troops have retaken Orskholt, a road junction 40 kilometres from Sennet, the army said on Monday.
The strategic hub had been held by the Highland Front since May. Rebels had captured the town after a siege of three weeks.
The army said its troops killed 60 fighters there. The Front denied that it had lost the town and said its forces still controlled the area.
General Osk Varr, who commands the army in the region, told reporters in Sennet that the rebels had fled.
More than 2,000 people have fled the town.`,
    where: [
      ["Tarvian troops have retaken", "control", "Orskholt"],
      ["The strategic hub had been held", "control", "Orskholt"],
      ["Rebels had captured the town", "control", "Orskholt"],
      ["killed 60 fighters there", "casualties", "Orskholt"],
      ["it had lost the town", "control", "Orskholt"],
      ["its forces still controlled the area", "control", "Orskholt"],
      ["More than 2,000 people have fled", "evacuation", "Orskholt"],
    ],
  },
  {
    about: "lists: two towns on two days, six here and seven there, towns on both sides of a line",
    title: "Front claims two towns in the lake district",
    text: `The Highland Front said it took Amarsa on Friday and Dorrum on Saturday.
Thirteen people were killed in the fighting, six in Amarsa and seven in Dorrum, a doctor said.
Government jets bombed Lindel and Marrow Bay on Sunday. Shells also fell at Barrow Ford and at Quillern.`,
    where: [
      ["it took Amarsa on Friday and Dorrum on Saturday", "control", "Amarsa", "Dorrum"],
      ["six in Amarsa and seven in Dorrum", "casualties", "-", "Amarsa", "Dorrum"],
      ["jets bombed Lindel and Marrow Bay", "strike", "Lindel", "Marrow Bay"],
    ],
  },
  {
    about: "a whole war and a whole country are no town",
    title: "Tarvian army says 5,000 dead in three months of war",
    text: `More than 5,000 people have been killed in Tarvia since the war began in May, the League's relief office said on Thursday.
The latest deaths came on Wednesday, when shells hit Dorrum. Eight civilians were killed and 20 were wounded.
Since the start of the fighting, 300,000 people have fled their homes, the office said. The army has lost 1,100 soldiers in the war.`,
    where: [
      ["More than 5,000 people have been killed", "casualties", "Tarvia"],
      ["Eight civilians were killed", "casualties", "Dorrum"],
      ["20 were wounded", "casualties", "Dorrum"],
      ["The army has lost 1,100 soldiers", "casualties", "-"],
    ],
  },
  {
    about: "a camp in a region: the place of the story is the camp, not the region's capital where officials speak",
    title: "Militia attack on Hazeldrum camp kills dozens, aid workers say",
    text: `Militiamen attacked the Hazeldrum camp for displaced people in the Upper Lorn region overnight, killing at least 35 people, aid workers said on Sunday.
The attackers arrived on motorbikes and set fire to tents, a camp leader told reporters by telephone. Women and children were among the dead.
"We buried 30 people this morning," the leader said.
The regional governor, Tam Ostrel, speaking in Lornstad, put the toll at 28. He said 12 attackers had been killed.
The camp is home to 9,000 people. Fighters of the same militia killed 15 villagers in Nether Lorn last week.`,
    where: [
      ["killing at least 35 people", "casualties", "Hazeldrum camp"],
      ["12 attackers had been killed", "casualties", "Hazeldrum camp"],
      ["killed 15 villagers", "casualties", "Nether Lorn"],
    ],
  },
  {
    about: "one number of several towns, and what befell an army anywhere",
    title: "Army says it repelled attacks around Dorrum",
    text: `The army said it had repelled seven attacks near Dorrum, Lindel and Marwick on Tuesday. Shelling killed 31 civilians in Dorrum and Lindel.
In Sennet, the capital, a spokesman said rebel forces had lost 400 soldiers over the past week.
A monitoring group said 2,400 fighters had been killed in the offensive.`,
    where: [
      ["repelled seven attacks", "advance", "Dorrum; Lindel; Marwick"],
      ["killed 31 civilians", "casualties", "Dorrum; Lindel"],
      ["rebel forces had lost 400 soldiers", "casualties", "-"],
    ],
  },
  {
    about: "a site under its longer name",
    title: "Rebels say they hold the airport of Amarsa",
    text: `The army shelled the town of Amarsa on Monday. The Highland Front said its fighters had seized Amarsa airport. The army denied that the airport had been lost.`,
    where: [["the airport had been lost", "control", "Amarsa airport"]],
  },
  {
    about:
      "a garrison shut in: who is cut off and who gives up is where the story is; what a whole army is asked to do is not",
    title: "Army says rebels in Orskholt are cut off",
    text: `Tarvian troops closed the last road to Orskholt on Monday, the army said.
The Front's fighters are encircled, General Osk Varr said. Some of the fighters had surrendered, he added.
Twelve rebels laid down their arms overnight. The Highland Front denied that its men were about to surrender.
Many soldiers of the Front are ready to lay down their arms, he said.
President Ada Merrin called on the Front to lay down its arms.`,
    where: [
      ["fighters are encircled", "encirclement", "Orskholt"],
      ["Some of the fighters had surrendered", "surrender", "Orskholt"],
      ["Twelve rebels laid down their arms", "surrender", "Orskholt"],
      ["were about to surrender", "surrender", "Orskholt"],
      ["ready to lay down their arms", "surrender", "-"],
      ["the Front to lay down its arms", "surrender", "-"],
    ],
  },
  {
    about: "where people go is not where they leave",
    title: "Front gives up Amarsa",
    text: `The Highland Front said on Tuesday that it had left the town of Amarsa after a week of shelling.
The redeployment of its fighters to the hills of Marrow Bay was completed at five Sennet time, a commander said.
Sixty people from the town have reached Barrow Ford by bus, a doctor said. Hundreds of families have fled towards Lindel.
The fighters withdrew to Quillern.`,
    where: [
      ["The redeployment of its fighters", "evacuation", "Amarsa"],
      ["Hundreds of families have fled", "evacuation", "Amarsa"],
      ["reached Barrow Ford", "evacuation", "Amarsa"],
      ["withdrew to Quillern", "evacuation", "Amarsa"],
    ],
  },
  {
    about: "a dateline with a day and an agency's name",
    title: "Shells kill six in Dorrum",
    text: `SENNET, July 14. /MARL/. Shells killed six people in Dorrum on Friday, a doctor said. People were fleeing, he added.`,
    where: [["People were fleeing", "evacuation", "Dorrum"]],
  },
  {
    about: "where somebody sits who is quoted, and how far off a town is, are no places of what happened",
    title: "Army and Front both claim Quillern",
    text: `The army took the town of Quillern on Sunday after two days of fighting, residents said.
An analyst at the Institute of War in Port Sennet said nine soldiers were killed. The Interior Ministry in Sennet said that 40 people had been wounded.
Some 200 families have left Quillern, 60 kilometres north of Port Sennet. Three of the wounded have died.`,
    where: [
      ["nine soldiers were killed", "casualties", "Quillern"],
      ["40 people had been wounded", "casualties", "Quillern"],
      ["Three of the wounded have died", "casualties", "Quillern"],
    ],
  },
  {
    about: "whose capital: a country's, a region's, and the one the story has named",
    title: "Fighting spreads in the north",
    text: `Fighters of the Highland Front entered the town of Dorrum, the capital of the Upper Lorn region, on Monday, and shelled the town of Amarsa.
The capital of the Upper Lorn region has been taken, the Front said. The army denied the fall of the provincial capital.
In Sennet, the country's capital, two soldiers were killed when a bomb went off. Eleven people were wounded in the capital, police said.`,
    where: [
      ["Fighters of the Highland Front entered", "advance", "Dorrum"],
      ["has been taken", "control", "Dorrum"],
      ["the fall of the provincial capital", "control", "Dorrum"],
      ["two soldiers were killed", "casualties", "Sennet"],
      ["Eleven people were wounded", "casualties", "Sennet"],
    ],
  },
  {
    about: "what opens a sentence of the outlet's own tells where it is",
    title: "Army loses two towns in a day",
    text: `The Highland Front took the town of Barrow Ford on Monday. It holds the bridge and the market, residents said.
In Lindel, the Highland Front captured the police headquarters after two weeks of siege.
And across the river in Marrow Bay, it has seized the airport.`,
    where: [
      ["captured the police headquarters", "control", "Lindel"],
      ["seized the airport", "control", "Marrow Bay"],
    ],
  },
  {
    about: "places counted without a name, and a part of what is of no one place",
    title: "Army and Front trade fire around Quillern",
    text: `The Highland Front shelled Quillern on Monday, killing four people.
More than 60,000 people have fled four provinces, the relief office said. Another 9,000 have been moved out of several districts.
Fires killed six people in various regions, the office said. Some 300 people have left the two regions of the coast.
The army said it had fired 12 missiles, two of which were shot down.
Thirty soldiers have died on their side, eight of them officers, the Front said.`,
    where: [
      ["killing four people", "casualties", "Quillern"],
      ["killed six people in various regions", "casualties", "-"],
      ["two of which were shot down", "strike", "-", "-"],
      ["eight of them officers", "casualties", "-", "-"],
    ],
  },
  {
    about: "how long a battle lasts makes its dead no whole war's",
    title: "Front tightens its siege of Orskholt",
    text: `The Highland Front broke into Orskholt on Sunday, the army said.
The Front said that assault squads were fighting inside.
Nine civilians have been killed since the shelling began, the mayor said. Twenty were wounded in two weeks.
The Front said that 40 soldiers had been killed since the raid. It killed dozens of soldiers, the army conceded.
Since the war began, 9,000 people have been killed, the relief office said.`,
    where: [
      ["Nine civilians have been killed", "casualties", "Orskholt"],
      ["Twenty were wounded in two weeks", "casualties", "Orskholt"],
      ["40 soldiers had been killed since the raid", "casualties", "Orskholt"],
      ["killed dozens of soldiers", "casualties", "Orskholt"],
      ["assault squads were fighting inside", "advance", "Orskholt"],
      ["9,000 people have been killed", "casualties", "-"],
    ],
  },
  {
    about: "a word that points to a town points there even where its own army struck it",
    title: "Tarvian army bombs Amarsa, which rebels hold",
    text: `Rebels of the Highland Front took Amarsa in Tarvia on Monday. On Tuesday Tarvian jets bombed the town for two hours.`,
    where: [
      ["Rebels of the Highland Front took Amarsa", "control", "Amarsa"],
      ["Tarvian jets bombed the town", "strike", "Amarsa"],
    ],
  },
  {
    about: "where those speak who speak for a country or for more than a town",
    title: "Rockets hit Dorrum",
    text: `The Highland Front shelled the town of Dorrum on Sunday, residents said. The army said three soldiers were killed in Dorrum.
Tam Ostrel, a spokesman for the coalition in Port Sennet, said that nine soldiers had been wounded.
Lena Orr suggested in Amarsa that six rebels had been killed.
Osk Varr, governor of Lornstad, said that 40 houses had been shelled. Eleven people were killed, he said.
In Barrow Ford, a government spokesman said that two children had died.
In Lindel, a doctor said that seven people had been killed.`,
    where: [
      ["nine soldiers had been wounded", "casualties", "Dorrum"],
      ["six rebels had been killed", "casualties", "Dorrum"],
      ["Eleven people were killed", "casualties", "Dorrum"],
      ["two children had died", "casualties", "Dorrum"],
      ["seven people had been killed", "casualties", "Lindel"],
    ],
  },
];
export default stories;
