/**
 * Sites and parts without a name of their own, in stories of wars that have no beat, all of it invented. `sites` names words of the text, a
 * kind of claim, the words for its place and the town they are in; null where the claim is of the town as a whole.
 */
export interface Sites {
  readonly about: string;
  readonly title: string;
  readonly text: string;
  readonly sites: readonly (readonly [words: string, kind: string, text: string | null, town: string])[];
}

const stories: readonly Sites[] = [
  {
    about: "the airport, the police headquarters, a bank of the river",
    title: "Front fights its way into Lindel",
    text: `The Highland Front stormed into Lindel on Monday after weeks of siege.
Its fighters seized the main police headquarters, residents said. They now control the western half and have captured its prison.
Drones struck the headquarters of the second brigade on Tuesday. Troops still hold the right bank.
The soldiers hold the airport road. The Front captured the town, a doctor said. The command said the base had no water.`,
    sites: [
      ["seized the main police headquarters", "control", "main police headquarters", "Lindel"],
      ["struck the headquarters", "strike", "headquarters of the second brigade", "Lindel"],
      ["still hold the right bank", "control", "right bank", "Lindel"],
      ["The Front captured the town", "control", null, "Lindel"],
    ],
  },
  {
    about: "a site that a name or town stands with, and one that is any of its sort, are not",
    title: "Drones strike Dorrum",
    text: `Drones hit Dorrum overnight, the army said. A missile struck a depot.
Drones also struck the refinery, the governor said. The Front attacked the Marrow Bay airfield.`,
    sites: [
      ["A missile struck a depot", "strike", null, "Dorrum"],
      ["struck the refinery", "strike", "refinery", "Dorrum"],
    ],
  },
];
export default stories;
