// Our own marked sentences as training texts: sayings of war and wire (src/lang/en/cues.corpus.ts), and thoughts of other kinds of text.
import sayings from "../src/lang/en/cues.corpus.ts";
import type { Marked, Text } from "./attribution-data.ts";
import thoughts from "./thoughts.corpus.ts";

/** How often each comes: they are few beside the thousands of the newspapers. */
const TIMES = 3;

/** The marked sentences, each a text. */
export function ownTexts(): Text[] {
  const texts = [...sayings.map(([marked]) => marked), ...thoughts].map(textOf);
  return Array.from({ length: TIMES }, () => texts).flat();
}

function textOf(marked: string, i: number): Text {
  let text = "";
  const found: Record<string, [number, number][]> = { s: [], c: [], q: [], a: [] };
  const open: [string, number][] = [];
  for (const part of marked.split(/(<\/?[scqa]>)/)) {
    const tag = /^<(\/?)([scqa])>$/.exec(part);
    if (!tag) text += part;
    else if (!tag[1]) open.push([tag[2]!, text.length]);
    else {
      const [name, start] = open.pop()!;
      found[name]!.push([start, text.length]);
    }
  }
  const one: Marked = { source: found["s"]!, cue: found["c"]!, content: found["q"]! };
  const attributions = one.content.length && one.cue.length ? [one] : [];
  return { id: `own-${i}`, text, attributions, deep: false, partial: attributions.length > 0 };
}
