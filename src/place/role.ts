import { cueWords } from "../lang/en/cues.ts";
import { agentEndings, clocks, locative, sayingNouns } from "../lang/en/toponyms.ts";
import type { PlaceMention } from "../model/reading.ts";
import type { Ground, Spot } from "./ground.ts";

/**
 * Whether the name stands for a place, for someone who speaks ("Xtown said") or for someone who acts ("Xtown’s forces",
 * "Xtown launched"). Only names that also are a side's or a state's can speak or act.
 */
export function roleOf(ground: Ground, spot: Spot): PlaceMention["role"] {
  const { words, h } = ground;
  if (clocks.has(words[spot.to]?.key ?? "") && words[spot.to]!.gap === " ") return "actor";
  if (!spot.voice) return "place";
  const before = spot.from > 0 && ground.sentences[spot.from - 1] === spot.sentence ? words[spot.from - 1]!.key : "";
  if (before === "to" && words[spot.from - 2]?.key === "according") return "speaker";
  const next = words[spot.to];
  if (next && h.doc.text.slice(spot.end, next.start) === "-" && agentEndings.has(next.key)) return "actor";
  if (spot.adjective && next?.gap === " " && describes(ground, spot)) return "actor";
  if (words[spot.to - 1]!.possessive) return owner(ground, spot);
  if (locative.has(before) || before === "of" || before === "in") return "place";
  return subject(ground, spot);
}

/** "US envoys": the words are an adjective of the noun after them. */
function describes({ words, tokens, sentences }: Ground, spot: Spot): boolean {
  const tag = sentences[spot.to] === spot.sentence ? tokens.get(words[spot.to]!.start)?.tag : undefined;
  return tag === "NOUN" || tag === "PROPN" || tag === "ADJ";
}

/** "X’s claim" speaks, "X’s forces" act, "X’s northern Y region" is where. */
function owner({ words, sentences, covered, starts }: Ground, spot: Spot): PlaceMention["role"] {
  for (let i = spot.to; i < spot.to + 3 && sentences[i] === spot.sentence; i++) {
    if (sayingNouns.has(words[i]!.key)) return "speaker";
    if (starts.has(words[i]!.start)) return "place";
    if (covered[i]) break;
  }
  return "actor";
}

/** What the verb after the name makes of it; without one it is a place. */
function subject({ words, tokens, sentences, h }: Ground, spot: Spot): PlaceMention["role"] {
  let passive = false;
  for (let i = spot.to; i < spot.to + 5 && sentences[i] === spot.sentence; i++) {
    const word = words[i]!;
    const token = tokens.get(word.start);
    if (word.gap === "" && h.doc.text.slice(words[i - 1]!.end, word.start).trim() !== "," && i === spot.to)
      return "place";
    if (!token) return "place";
    if (token.tag === "ADV" || token.tag === "PART") continue;
    if (token.tag === "AUX") {
      passive = token.lemma === "be";
      continue;
    }
    if (token.tag !== "VERB") return passive ? "place" : i > spot.to ? "actor" : "place";
    if (passive && token.form === "VBN") return "place";
    return cueWords.has(token.lower) ? "speaker" : token.form === "VBG" && i === spot.to ? "place" : "actor";
  }
  return "place";
}
