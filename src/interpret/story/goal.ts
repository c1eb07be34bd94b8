import type { PlaceRef } from "../../model/claim.ts";
import type { Placed } from "../places.ts";
import type { Stage } from "../scene.ts";

/** How many words may stand between where somebody goes and the word that says so: "to new positions behind the hills of X". */
const reach = 8;

/** Whether a place is named in a stretch only as where somebody goes: "fled to X", "left for X", "to the far bank of the X". */
export function headedFor(place: PlaceRef, scene: Stage): boolean {
  const named = scene
    .placed({ from: 0, to: scene.stretch.tokens.length })
    .filter((p) => p.ref.name === place.name || (p.ref.start < place.end && p.ref.end > place.start));
  return named.length > 0 && named.every((p) => ahead(p, scene));
}

/** Before it stands, in the same phrase, a word of the way to somewhere or a verb of coming there. */
function ahead({ range }: Placed, scene: Stage): boolean {
  const { tokens } = scene.stretch;
  const { evacuation: w, advance } = scene.words;
  for (let k = range.from - 1; k >= Math.max(0, range.from - reach); k--) {
    const t = tokens[k]!;
    if (scene.words.roles.away.has(t.lower)) return false;
    if (t.tag === "ADP" || t.lower === "to") {
      if (w.toward.has(t.lower) || w.bound.has(t.lower)) return tokens[k + 1]?.tag !== "NUM";
      continue;
    }
    if (t.tag === "VERB")
      return scene.clauses.some(
        (c) => c.verb?.head === k && (advance.reach.has(c.verb.lemma) || advance.crossing.has(c.verb.lemma)),
      );
    if (t.tag === "AUX" || (t.tag === "PUNCT" && t.text !== "," && t.text !== "-")) return false;
    if (t.text === "," && !/^(?:PROPN|CCONJ)$/.test(tokens[k + 1]?.tag ?? "")) return false;
  }
  return false;
}
