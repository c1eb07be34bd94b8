import type { OtherFrame, OtherWords } from "../../lang/words-other.ts";
import { keepLast } from "../../text/keep.ts";
import type { VerbGroup } from "../clause.ts";

// The table of frames is long and most verbs tell none of them: which a verb may tell is looked up by the words its names begin with.

/** The frames whose facts a verb may tell, in their order. */
export function framesOf(verb: VerbGroup, words: OtherWords): readonly OtherFrame[] {
  const { heads, byLemma } = indexOf(words);
  const governor = verb.chain.at(-1);
  if (governor === undefined && !verb.negation) return byLemma.get(verb.lemma) ?? [];
  const named = (frame: OtherFrame): boolean => {
    const own = heads.get(frame)!;
    return (governor !== undefined && own.has(governor)) || (verb.negation !== null && own.has("not"));
  };
  const plain = byLemma.get(verb.lemma);
  return words.frames.filter((frame) => plain?.includes(frame) || named(frame));
}

interface Index {
  /** The first words of a frame's verbs: "break" of "break down". */
  readonly heads: ReadonlyMap<OtherFrame, ReadonlySet<string>>;
  /** The frames a verb may tell by itself. */
  readonly byLemma: ReadonlyMap<string, readonly OtherFrame[]>;
}

const indexOf = keepLast((words: OtherWords): Index => {
  const { being, keeping, having, living, frames } = words;
  const first = (verb: string): string => verb.split(" ")[0]!;
  const heads = new Map(frames.map((f) => [f, new Set([...f.does, ...f.suffers].map(first))]));
  const stating = new Set([...being, ...keeping]);
  const lacking = new Set([...being, ...keeping, ...having, ...living, "be"]);
  const verbs = new Set([...lacking, ...[...heads.values()].flatMap((of) => [...of])]);
  const tells = (verb: string, f: OtherFrame): boolean =>
    heads.get(f)!.has(verb) || (f.states.size > 0 && stating.has(verb)) || (f.missed && lacking.has(verb));
  return { heads, byLemma: new Map([...verbs].map((verb) => [verb, frames.filter((f) => tells(verb, f))])) };
});
