import type { Span } from "../src/text/span.ts";

/** What a marked sentence says about one statement. */
export interface Marked {
  /** The sentence without its marks. */
  readonly text: string;
  /** s: source, c: cue, a: addressee, q: words said (several where the saying cuts in). Offsets in `text`, in text order. */
  readonly spans: Readonly<Record<"s" | "c" | "a" | "q", readonly Span[]>>;
}

const tag = /<(\/?)([a-z]+)>/g;

/**
 * Reads a sentence in the notation examples are written in: `<s>Vosk</s> <c>said</c> <q>the town was held</q>.` Marks may nest.
 * A RangeError says which mark is wrong and in which sentence.
 */
export function marked(sentence: string): Marked {
  const spans: Record<string, Span[]> = { s: [], c: [], a: [], q: [] };
  const open: { name: string; start: number }[] = [];
  let text = "";
  let from = 0;
  for (const m of sentence.matchAll(tag)) {
    text += sentence.slice(from, m.index);
    from = m.index + m[0].length;
    const name = m[2]!;
    if (!(name in spans)) throw new RangeError(`Unknown mark <${name}> in: ${sentence}`);
    if (!m[1]) open.push({ name, start: text.length });
    else {
      const last = open.pop();
      if (last?.name !== name)
        throw new RangeError(`</${name}> closes ${last ? `<${last.name}>` : "nothing"} in: ${sentence}`);
      spans[name]!.push({ start: last.start, end: text.length });
    }
  }
  if (open.length) throw new RangeError(`<${open.at(-1)!.name}> is never closed in: ${sentence}`);
  text += sentence.slice(from);
  for (const found of Object.values(spans)) found.sort((a, b) => a.start - b.start);
  const at = (name: string): readonly Span[] => spans[name] ?? [];
  return { text, spans: { s: at("s"), c: at("c"), a: at("a"), q: at("q") } };
}
