import type { Matter, Position } from "../../model/matter.ts";
import type { OriginCount } from "../../model/structure.ts";
import type { Alike } from "./tree.ts";

/** A report and what of its position bears on whether it can be of another's utterance. */
interface Node {
  readonly stance: Position["stance"];
  readonly speaker: string | null;
  /** Whether an origin is told for it. */
  readonly told: boolean;
}

/**
 * How many origins a matter has where texts that are at least so much alike count as one report: first as they stand, then after each pair
 * of texts that joins something, the likest pair first. In two such texts, reports of one speaker are of one origin, and a report that
 * names nobody is of the origin of the one in the other text that holds the same. What two speakers said stays two.
 */
export function countsOf(matter: Matter, alike: readonly Alike[]): readonly OriginCount[] {
  const groups = new Groups();
  const inArticle = new Map<string, number[]>();
  const byLabel = new Map<string, number>();
  for (const p of matter.positions)
    for (const { report } of p.edges) {
      const speaker = p.origin === null ? null : (p.speaker?.name ?? null);
      const at = groups.add({ stance: p.stance, speaker, told: p.origin !== null });
      inArticle.set(report.article, [...(inArticle.get(report.article) ?? []), at]);
      const first = p.origin === null ? undefined : byLabel.get(p.origin);
      if (first !== undefined) groups.join(first, at);
      else if (p.origin !== null) byLabel.set(p.origin, at);
    }
  const counts: OriginCount[] = [{ threshold: null, ...groups.counted() }];
  for (const { a, b, similarity } of [...alike].sort((x, y) => y.similarity - x.similarity)) {
    let joined = false;
    for (const one of inArticle.get(a) ?? [])
      for (const other of inArticle.get(b) ?? [])
        if (groups.fit(one, other)) joined = groups.join(one, other) || joined;
    if (joined) counts.push({ threshold: Math.round(similarity * 1000) / 1000, ...groups.counted() });
  }
  return counts;
}

/** Which reports are of one origin: a forest of links to the first of each group. */
class Groups {
  readonly #nodes: Node[] = [];
  readonly #up: number[] = [];
  readonly #told: boolean[] = [];

  add(node: Node): number {
    this.#nodes.push(node);
    this.#told.push(node.told);
    return this.#up.push(this.#up.length) - 1;
  }

  /** Whether two reports in texts that are alike can be of one utterance. */
  fit(a: number, b: number): boolean {
    const [one, other] = [this.#nodes[a], this.#nodes[b]];
    if (!one || !other) return false;
    if (one.told && other.told) return one.speaker === other.speaker;
    // A report without a speaker that was joined to one speaker's origin brings no second speaker into it.
    if (this.#told[this.#root(a)] && this.#told[this.#root(b)]) return false;
    return one.stance === other.stance;
  }

  /** Joins two groups; false where they are one. */
  join(a: number, b: number): boolean {
    const [x, y] = [this.#root(a), this.#root(b)];
    if (x === y) return false;
    this.#up[y] = x;
    this.#told[x] = (this.#told[x] ?? false) || (this.#told[y] ?? false);
    return true;
  }

  counted(): Pick<OriginCount, "origins" | "unestablished"> {
    const roots = this.#up.flatMap((up, i) => (up === i ? [i] : []));
    const origins = roots.filter((i) => this.#told[i]).length;
    return { origins, unestablished: roots.length - origins };
  }

  #root(i: number): number {
    const up = this.#up[i] ?? i;
    return up === i ? i : this.#root(up);
  }
}
