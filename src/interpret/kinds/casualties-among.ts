import type { PlaceRef } from "../../model/claim.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { campOf, type Harm, harm, hasPeople, hasWord, inUnit, namedSide, placeCarried, unnumbered } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { homeOfPeople } from "../people.ts";
import type { Stage } from "../scene.ts";
import { type Item, itemsOf } from "./casualties-list.ts";

/** Words for those harmed ("the dead", "those killed") and what befell them. */
interface Harmed extends Range {
  readonly unit: string;
}

/**
 * "two children were among the dead", "among those killed were a nurse and seven monks", "the dead include four medics": who they
 * were, a claim for each. They are of the side and the place that the toll before is of, where their own words name none.
 */
export function among(scene: Stage, tolls: readonly Harm[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  for (let k = 0; k < tokens.length; k++) {
    const harmed = harmedAt(scene, k);
    const who = harmed && (whoBefore(scene, harmed) ?? whoAfter(scene, harmed));
    if (!harmed || !who) continue;
    const clause = scene.clauses.findLast((c) => c.from <= harmed.from && harmed.from < c.to) ?? scene.clauses[0]!;
    return itemsOf(scene, who).map((item) => claim(scene, clause, harmed, item, tolls));
  }
  return [];
}

/** "the dead", "those killed", "the 40 wounded": a state of people that a definite word opens. */
function harmedAt(scene: Stage, k: number): Harmed | null {
  const { tokens } = scene.stretch;
  const { refer, casualties: w, events } = scene.words;
  const word = lowerOf(tokens[k]);
  if (!(events.function.pointing.has(word) || refer.those.has(word))) return null;
  let to = k + 1;
  while (to < k + 3 && /^(?:NUM|ADJ|ADV)$/.test(tokens[to]?.tag ?? "") && !w.harmed.has(lowerOf(tokens[to]))) to++;
  const unit = w.harmed.get(lowerOf(tokens[to]));
  return unit === undefined ? null : { from: k, to: to + 1, unit };
}

/** "X was among the dead": the words before "was". */
function whoBefore(scene: Stage, harmed: Harmed): Range | null {
  const { tokens } = scene.stretch;
  const { casualties: w, grammar } = scene.words;
  if (!w.amid.has(lowerOf(tokens[harmed.from - 1]))) return null;
  let be = harmed.from - 2;
  while (be > 0 && tokens[be]!.tag === "ADV") be--;
  if (!grammar.be.has(lowerOf(tokens[be]))) return null;
  while (be > 0 && (tokens[be - 1]!.tag === "AUX" || tokens[be - 1]!.tag === "ADV")) be--;
  const clause = scene.clauses.findLast((c) => c.from <= be && be < c.to);
  const from = Math.max(clause?.subject?.from ?? clause?.from ?? 0, 0);
  return from < be ? { from, to: be } : null;
}

/** "among the dead were X", "the dead include X": the words after the verb. */
function whoAfter(scene: Stage, harmed: Harmed): Range | null {
  const { tokens } = scene.stretch;
  const { casualties: w, grammar } = scene.words;
  const led = w.amid.has(lowerOf(tokens[harmed.from - 1]));
  for (let k = harmed.to; k < Math.min(tokens.length, harmed.to + 8); k++) {
    const word = tokens[k]!.lower;
    if (led ? grammar.be.has(word) : w.holding.has(word)) {
      let to = k + 1;
      while (
        to < tokens.length &&
        !/^[;:.()—–]$/.test(tokens[to]!.text) &&
        !scene.words.events.stops.has(tokens[to]!.lower)
      )
        to++;
      return to > k + 1 ? { from: k + 1, to } : null;
    }
    if (tokens[k]!.tag === "VERB" || tokens[k]!.tag === "PUNCT") return null;
  }
  return null;
}

function claim(scene: Stage, clause: Clause, harmed: Harmed, item: Item, tolls: readonly Harm[]): Harm {
  const toll =
    tolls.findLast((h) => h.found.trigger.start < scene.stretch.tokens[harmed.from]!.start)?.found ?? told(scene);
  const place: PlaceRef | null = toll?.place ? { ...toll.place, text: null, part: null } : placeCarried(scene);
  const made = harm(clause, {
    kind: "casualties",
    rule: "casualties/among",
    actor: whose(scene, item) ?? { side: toll?.actor ?? homeOf(scene, item, place), words: null },
    trigger: harmed,
    place,
    quantity: item.quantity ? inUnit(item.quantity, harmed.unit) : unnumbered(harmed.unit),
    coloured: [item],
  });
  return { ...made, found: { ...made.found, about: item.quantity?.words ?? spanOf(scene.stretch, item) } };
}

const whose = (scene: Stage, item: Range): Actor | null =>
  namedSide(scene, item) ?? (hasWord(scene, item, scene.words.casualties.armed) ? campOf(scene, item) : null);

/** How many sentences back a toll may stand that "the dead" are of. */
const near = 3;

const told = (scene: Stage) => {
  const toll = scene.before.findLast((c) => c.kind === "casualties");
  return toll && scene.since(toll.words) <= near ? toll : undefined;
};

/** Of the place where they were, else of the people of who tells it. */
const homeOf = (scene: Stage, item: Range, place: PlaceRef | null): string => {
  const armed = hasWord(scene, item, scene.words.casualties.armed);
  const here = armed ? null : homeOfPeople(scene, place);
  return here ?? (armed || hasPeople(scene, scene.speaker) ? scene.speaker : null) ?? "none";
};
