import { set } from "./list.ts";

/** English words around names that tell a place from a person or a body, for finding and resolving places. */

/** Before a name: what follows may well be a place. */
export const beforePlaces: ReadonlySet<string> = set(
  `in, near, at, from, to, toward, towards, around, outside, inside, into, over, across, beyond, above, behind, between, through, against, of, on, for, entered, enter, entering, captured,
  liberated, seized, took, left, reached, stormed, held, shelled, struck, hit, attacked, retook, recaptured, controls, surrounded, encircled, bombed, south, north, east, west, southeast, southwest, northeast, northwest`,
);

/** Of these, words that little but a place follows: a name after them is one even where no table has it. */
export const surelyBeforePlaces: ReadonlySet<string> = set(
  "near, toward, towards, outside, entered, entering, captured, liberated, seized, stormed, retook, recaptured, shelled, encircled",
);

/** Of these, prepositions that mean where something is, so that what follows does not speak or act. */
export const locative: ReadonlySet<string> = set(
  "in, near, at, from, to, toward, towards, around, outside, inside, into, over, across, beyond, above, behind, between, through, against, on",
);

/** "the village of X", "X village": nouns that say a name is a place; in "of X" the preposition stands between. */
export const placeNouns: ReadonlySet<string> = set(
  `village, villages, town, towns, city, cities, settlement, settlements, hamlet, hamlets, township, suburb, suburbs, locality, localities, port, stronghold, outskirts, municipality, municipalities, hub, community`,
);

/** After a name: it names the region, not the town; the singular by which the beat lists regions for each word. */
export const regionNouns: ReadonlyMap<string, string> = new Map(
  (
    [
      ["region", "region regions"],
      ["oblast", "oblast oblasts"],
      ["province", "province provinces"],
      ["district", "district districts raion raions"],
      ["territory", "territory territories krai krais"],
    ] as const
  ).flatMap(([one, many]) => many.split(" ").map((word): [string, string] => [word, one])),
);

/** Regions by these words too where a beat lists them by another. */
export const regionWords: readonly string[] = ["region", "oblast", "province", "territory", "krai"];

/** After a name: it is part of a front named after the place. */
export const frontNouns: ReadonlySet<string> = set(
  "direction, directions, sector, sectors, axis, axes, front, area, areas, agglomeration, pocket, bridgehead",
);

/** After a hyphen: the name before it acts ("Xtown-installed"). */
export const agentEndings: ReadonlySet<string> = set(
  "installed, backed, appointed, aligned, led, controlled, held, occupied, allied, supported, affiliated, friendly, run, sponsored, annexed, imposed, drafted, made, brokered",
);

/** Speaking nouns after a possessive: "Xtown’s claim". */
export const sayingNouns: ReadonlySet<string> = set(
  "claim, claims, statement, statements, announcement, denial, account, version, report, reports, assertion, assertions, comment, comments",
);

/** Before a capitalised name that is a person's: ranks and titles not in a beat. */
export const personTitles: ReadonlySet<string> = set(
  `mr, mrs, ms, dr, gen, general, col, colonel, maj, major, capt, captain, lt, sgt, sergeant, private, president, minister, governor, mayor, commander, spokesman, spokeswoman, spokesperson, ambassador,
  senator, professor, pope, king, queen, prince, princess, adviser, advisor, analyst, blogger, resident, lieutenant, admiral, sir, lord, chancellor, deputy, envoy`,
);
