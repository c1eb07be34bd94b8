import type { ClaimAnswer, StatementAnswer } from "../../src/model/answer.ts";

/** A stretch of one line that belongs to the same claims and is or is not somebody's words. */
export interface Piece {
  readonly text: string;
  readonly claims: readonly string[];
  readonly stances: readonly string[];
  readonly said: boolean;
}

interface Edge {
  readonly at: number;
  readonly claim: ClaimAnswer | null;
  readonly open: boolean;
}

/** A text → its lines, each cut where a claim or a statement begins or ends. One pass over sorted edges. */
export function pieces(
  text: string,
  claims: readonly ClaimAnswer[],
  statements: readonly StatementAnswer[],
): readonly (readonly Piece[])[] {
  const edges: Edge[] = [];
  for (const claim of claims)
    edges.push({ at: claim.words.start, claim, open: true }, { at: claim.words.end, claim, open: false });
  for (const s of statements.filter((x) => x.where === "text"))
    for (const part of s.content)
      edges.push({ at: part.start, claim: null, open: true }, { at: part.end, claim: null, open: false });
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1))
    edges.push({ at: i, claim: null, open: true }, { at: i, claim: null, open: false });
  edges.sort((a, b) => a.at - b.at);
  const open = new Map<string, ClaimAnswer>();
  const flat: (Piece & { start: number })[] = [];
  let said = 0,
    at = 0;
  const cut = (to: number): void => {
    if (to <= at) return;
    const here = [...open.values()];
    flat.push({
      start: at,
      text: text.slice(at, to),
      claims: here.map((c) => c.id),
      stances: [...new Set(here.map((c) => c.stance))],
      said: said > 0,
    });
    at = to;
  };
  for (const edge of edges) {
    cut(edge.at);
    if (edge.claim) edge.open ? open.set(edge.claim.id, edge.claim) : open.delete(edge.claim.id);
    else said += edge.open ? 1 : -1;
  }
  cut(text.length);
  return lines(flat);
}

function lines(flat: readonly Piece[]): readonly (readonly Piece[])[] {
  const out: Piece[][] = [[]];
  for (const piece of flat)
    piece.text.split("\n").forEach((text, i) => {
      if (i > 0) out.push([]);
      if (text) out.at(-1)?.push({ ...piece, text });
    });
  return out.filter((l) => l.length);
}
