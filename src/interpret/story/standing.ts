import type { Hearing } from "../../lang/doc.ts";
import type { Words } from "../../lang/words.ts";
import type { PlaceMention } from "../../model/reading.ts";
import type { Span } from "../../text/span.ts";
import { firstFrom, lowerOf } from "../lookup.ts";

// How a place stands where it is named: as a dateline, as where somebody speaks, or only to say where another place is.

/** "TOWN, Country (Agency) —", "TOWN -", "TOWN, May 3. /AGENCY/.": where the text's own words begin; 0 where it has no dateline. */
export const datelineEnd = (text: string): number =>
  /^(?:\p{Lu}[\p{Lu} .’'/-]+: |[^\n]{0,3}\p{Lu}[\p{L}.’' /-]+(?:, \p{Lu}[\p{L}. ]+)*(?:, \p{L}+\.? \d{1,2})?(?: ?\([^)\n]{2,50}\))? ?(?:—|–|-{1,2}|\.? \/[^/\n]{2,30}\/\.?) )/u.exec(
    text.slice(0, 160),
  )?.[0].length ?? 0;

/** Where somebody speaks: the source itself, "told reporters in X", "X-based"; within a source's own words ("the ministry in X") it is quoted. */
export function speaks(
  h: Hearing,
  words: Words,
  sentence: number,
  mention: PlaceMention,
  sources: readonly Span[],
): "spoken" | "quoted" | null {
  if (/^-(?:based|born)\b/.test(h.doc.text.slice(mention.end, mention.end + 7))) return "spoken";
  const around = sources.find((s) => s.start <= mention.start && mention.end <= s.end);
  if (around && around.end - around.start === mention.end - mention.start) return "spoken";
  const tokens = h.doc.sentences[sentence]?.tokens ?? [];
  const at = firstFrom(tokens, mention.start);
  let k = at - 1;
  while (k >= 0 && at - k < 4 && (tokens[k]!.tag === "DET" || tokens[k]!.tag === "ADJ")) k--;
  if (tokens[k]?.tag !== "ADP") return null;
  const { listeners, envoys, offices, wide } = words.story;
  const noun = lowerOf(tokens[tokens[k - 1]?.tag === "ADV" ? k - 2 : k - 1]);
  const sits = tokens[k]!.lower !== "of" && tokens[k]!.lower !== "to";
  const speaker = envoys.has(noun) || (sits && (listeners.has(noun) || (around !== undefined && offices.has(noun))));
  if (speaker) return around ? "quoted" : "spoken";
  let to = at;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  if (sits && tokens[k - 1]?.tag === "VERB" && words.grammar.complementizers.has(lowerOf(tokens[to]))) return "spoken";
  if (mention.kind === "settlement" && tokens[k]!.lower === "of" && wide.has(noun)) return "quoted";
  return opensSpeech(h, words, sentence, mention, at, sources) ? "spoken" : null;
}

/** "In X, a government spokesman said": the town a sentence opens with is where one speaks who speaks for a whole country. */
function opensSpeech(
  h: Hearing,
  words: Words,
  sentence: number,
  mention: PlaceMention,
  at: number,
  sources: readonly Span[],
): boolean {
  if (at > 2) return false;
  const next = sources.find((s) => s.start > mention.end && s.start <= mention.end + 2);
  const tokens = h.doc.sentences[sentence]?.tokens ?? [];
  return (
    next !== undefined &&
    tokens.some((t) => t.start >= next.start && t.end <= next.end && words.story.states.has(t.lower))
  );
}

/** "A in the X region", "A, X": the wider place right after a narrower one only says where that is. */
export function framing(text: string, before: PlaceMention | undefined, mention: PlaceMention): boolean {
  if (before?.role !== "place") return false;
  const wider = rank(mention) > rank(before);
  return (
    wider &&
    /^(?:,| ?\(|,? (?:in|of|on|near|outside|inside|at))? ?(?:the |'s |’s )?(?:[\p{L}-]+ ){0,4}$/u.test(
      text.slice(before.end, mention.start),
    )
  );
}

const rank = ({ kind }: PlaceMention): number =>
  kind === "country" ? 3 : kind === "region" ? 2 : kind === "district" ? 1.5 : kind === "quarter" ? 0 : 1;

/** "40 kilometres north of X", "an hour's drive from X": a town that only tells how far another place is. */
export function gauged(h: Hearing, words: Words, sentence: number, mention: PlaceMention): boolean {
  const tokens = h.doc.sentences[sentence]?.tokens ?? [];
  const at = firstFrom(tokens, mention.start);
  let k = at - 1;
  while (k >= 0 && at - k < 4 && /^(?:DET|ADJ|NOUN)$/.test(tokens[k]!.tag)) k--;
  if (tokens[k]?.tag !== "ADP") return false;
  for (let j = k - 1; j >= Math.max(0, k - 6); j--) {
    const word = tokens[j]!.lower;
    if (words.story.lengths.has(word)) return true;
    if (!words.places.compass.has(word) && !/^(?:DET|ADP|ADV|PART)$/.test(tokens[j]!.tag) && tokens[j]!.text !== ")")
      return false;
  }
  return false;
}
