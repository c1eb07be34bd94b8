import { openTrie, packTrie } from "../text/packed-trie.ts";
import type { OpenTrie, Trie } from "../text/trie.ts";
import type { Beat, Mention, Place } from "./beat.ts";
import { compiledOf } from "./compiled.ts";

/** What a name leads to. */
export interface Answer {
  readonly type: Mention["type"];
  readonly id: string;
}

/** The names of a beat as the build compiled them; null for one that was read from its tables. */
export function compiledNames(beat: Beat): Trie<Answer> | null {
  const compiled = beat.base ? null : compiledOf(beat);
  if (!compiled) return null;
  const { ids } = compiled.rows;
  const others: readonly Answer[] = JSON.parse(Buffer.from(compiled.sections.of("answers")).toString("utf8"));
  return openTrie(compiled.sections.of("names"), (n) => others[n - ids.size] ?? { type: "place", id: ids.text(n) });
}

/** Sections for `compiledNames`: an answer's number is its place's, or comes behind those of all places. */
export function compileNames(
  trie: OpenTrie<Answer>,
  places: readonly Place[],
): { readonly names: Uint8Array; readonly answers: Uint8Array } {
  const placed = new Map<string, number>(places.map(({ id }, n) => [id, n]));
  const others = new Map<string, number>();
  const names = packTrie(trie, (answer) => {
    if (answer.type === "place") return placed.get(answer.id)!;
    const key = JSON.stringify(answer);
    const n = others.get(key) ?? places.length + others.size;
    others.set(key, n);
    return n;
  });
  return { names, answers: Buffer.from(`[${[...others.keys()].join(",")}]`) };
}
