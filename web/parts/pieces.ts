import type { ClaimAnswer, StatementAnswer } from "../../src/model/answer.ts";
import type { Block } from "../../src/model/article.ts";

/** A stretch of one line that belongs to the same claims and is or is not somebody's words. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly string[];
  readonly stances: readonly string[];
  readonly said: boolean;
  /** Claims whose words begin here: where an anchor stands. */
  readonly begin: readonly string[];
}

/** A line of the text: its pieces, what sort of block it is, the claims that begin in it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly type: Block["type"];
  readonly pieces: readonly Piece[];
  readonly claims: readonly ClaimAnswer[];
}

interface Edge {
  readonly at: number;
  readonly claim: ClaimAnswer | null;
  readonly open: boolean;
  readonly said: boolean;
}

function edgesOf(
  text: string,
  claims: readonly ClaimAnswer[],
  statements: readonly StatementAnswer[],
): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (start: number, end: number, claim: ClaimAnswer | null, said: boolean): void => {
    edges.push({ at: start, claim, open: true, said }, { at: end, claim, open: false, said });
  };
  for (const claim of claims) add(claim.words.start, claim.words.end, claim, false);
  for (const s of statements) for (const part of s.content) add(part.start, part.end, null, true);
  for (const s of statements)
    for (const hop of s.via) for (const part of hop.carried ?? []) add(part.start, part.end, null, false);
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) add(i, i + 1, null, false);
  return edges.sort((a, b) => a.at - b.at);
}

/** A text → its lines, each cut where a claim, a statement or a hop's words begin or end. One pass over sorted edges. */
export function linesOf(
  text: string,
  claims: readonly ClaimAnswer[],
  statements: readonly StatementAnswer[],
  blocks: readonly Block[],
): readonly Line[] {
  const open = new Map<string, ClaimAnswer>();
  const flat: Piece[] = [];
  const begun: string[] = [];
  let said = 0;
  let at = 0;
  const cut = (to: number): void => {
    if (to <= at) return;
    const here = [...open.values()];
    flat.push({
      start: at,
      text: text.slice(at, to),
      claims: here.map((c) => c.id),
      stances: [...new Set(here.map((c) => c.stance))],
      said: said > 0,
      begin: begun.splice(0),
    });
    at = to;
  };
  for (const edge of edgesOf(text, claims, statements)) {
    cut(edge.at);
    if (edge.claim && edge.open) {
      open.set(edge.claim.id, edge.claim);
      begun.push(edge.claim.id);
    } else if (edge.claim) open.delete(edge.claim.id);
    else if (edge.said) said += edge.open ? 1 : -1;
  }
  cut(text.length);
  return lines(flat, claims, blocks);
}

function lines(flat: readonly Piece[], claims: readonly ClaimAnswer[], blocks: readonly Block[]): readonly Line[] {
  const found: Piece[][] = [[]];
  for (const piece of flat)
    if (piece.text === "\n") found.push([]);
    else found.at(-1)?.push(piece);
  const byId = new Map(claims.map((c) => [c.id, c]));
  let block = 0;
  return found
    .filter((pieces) => pieces.length)
    .map((pieces) => {
      const start = pieces[0]?.start ?? 0;
      const last = pieces.at(-1);
      while (block + 1 < blocks.length && (blocks[block + 1]?.span.start ?? 0) <= start) block++;
      return {
        start,
        end: (last?.start ?? 0) + (last?.text.length ?? 0),
        type: blocks[block]?.type ?? "paragraph",
        pieces,
        claims: pieces.flatMap((p) => p.begin.flatMap((id) => byId.get(id) ?? [])),
      };
    });
}

/** A bracket of the margin: somebody carried what stands between the two offsets. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** 0 for the outlet, one more for each voice within. */
  readonly depth: number;
  readonly name: string;
}

/** Nested attribution as brackets: the outlet around all, each hop around what it carried, the speaker innermost. Equal ones are drawn once. */
export function bracketsOf(text: string, outlet: string, statements: readonly StatementAnswer[]): readonly Bracket[] {
  const found = new Map<string, Bracket>();
  const add = (spans: readonly { start: number; end: number }[], depth: number, name: string): void => {
    if (!spans.length) return;
    const start = Math.min(...spans.map((s) => s.start));
    const end = Math.max(...spans.map((s) => s.end));
    found.set(`${start} ${end} ${depth} ${name}`, { start, end, depth, name });
  };
  add([{ start: 0, end: text.length }], 0, outlet);
  for (const s of statements) {
    for (const [i, hop] of s.via.slice(1).entries()) add(hop.carried ?? s.content, i + 1, hop.name);
    add(s.content, Math.max(1, s.via.length), s.speaker.name);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
}
