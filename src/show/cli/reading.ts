import type { Ground } from "../../attribute/learnt/explain.ts";
import type { Candidate } from "../../interpret/story/choose.ts";
import type { ArticleAnswer, ClaimAnswer, StatementAnswer } from "../../model/answer.ts";
import type { Span } from "../../text/span.ts";
import { outletShown } from "../answers.ts";
import { oneLine } from "../plain.ts";
import type { Io } from "./io.ts";
import { paint } from "./io.ts";
import { cells, fold } from "./table.ts";
import { verbs } from "./verbs.ts";

/** What `--explain` knows besides the rules: what the net made of cues, and what places a claim may be of, by claim id. */
export interface Grounds {
  readonly cues: readonly Ground[];
  readonly places: ReadonlyMap<string, readonly Candidate[]>;
}

/**
 * One article as a person reads it on a terminal: each statement with its chain and its claims, in text order; with `explain`, the
 * rule behind each, what the net made of its cue, and why a place that goes without saying was taken.
 */
export function drawReading(a: ArticleAnswer, io: Io, explain: Grounds | null): string {
  const { bold, dim } = paint(io);
  const lines: string[] = [
    bold(oneLine(a.article.title ?? a.article.externalId ?? a.article.id)),
    dim(
      oneLine(
        [
          outletShown(a.article),
          a.article.published && `published ${a.article.published}`,
          a.article.updated && `updated ${a.article.updated}`,
          a.article.url,
        ]
          .filter(Boolean)
          .join(" · "),
      ),
    ),
    "",
  ];
  for (const s of a.statements)
    lines.push(
      ...statement(
        s,
        a.claims.filter((c) => c.statement?.id === s.id),
        io,
        explain,
        a.text,
      ),
      "",
    );
  const own = a.claims.filter((c) => !c.statement);
  if (own.length)
    lines.push(
      bold(`${oneLine(outletShown(a.article))}, in its own voice`),
      ...own.flatMap((c) => claim(c, io, explain)),
      "",
    );
  const noticed = a.notices.map((n) => `  ${n.code}: ${oneLine(n.reason)}`);
  if (noticed.length) lines.push(dim("Notices"), ...noticed.flatMap((n) => hang(n, 4, io.width).map(dim)), "");
  lines.push(dim(tail(a)), "");
  return `${lines.join("\n")}\n`;
}

function statement(
  s: StatementAnswer,
  claims: readonly ClaimAnswer[],
  io: Io,
  explain: Grounds | null,
  text: string,
): string[] {
  const { bold, dim } = paint(io);
  const role = s.speaker.role ? `, ${s.speaker.role}` : "";
  const chain = s.via.map((v) => v.name).join(" › ");
  const to = s.addressee ? ` to ${s.addressee.name}` : "";
  const head = `${s.speaker.name}${role} (${s.speaker.side})${to}`;
  const how = [
    `via ${chain}`,
    s.mode,
    s.cue ? `“${s.cue.text}”` : "no cue",
    s.where === "title" ? "headline" : "",
    explain ? `rule ${s.rule}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
  return [
    bold(oneLine(head)),
    ...hang(`  ${how}`, 4, io.width).map(dim),
    ...hang(`  “${oneLine(s.content.map((c) => c.text).join(" … "))}”`, 3, io.width),
    ...(explain ? why(s, explain.cues, text).flatMap((w) => hang(`    ${w}`, 6, io.width).map(dim)) : []),
    ...claims.flatMap((c) => claim(c, io, explain)),
  ];
}

const share = (x: number): string => (x > 0 && x < 0.005 ? "under 1 %" : `${Math.round(100 * x)} %`);

/** What the net made of a statement's cue: how sure it was, of what, why, and what came next. */
function why(s: StatementAnswer, grounds: readonly Ground[], text: string): string[] {
  const { cue } = s;
  if (s.where === "title" || !cue) return [];
  const ground = grounds.find((g) => g.cue.start < cue.end && cue.start < g.cue.end);
  if (!ground) return [];
  const words = (spans: readonly Span[]): string => oneLine(spans.map((c) => text.slice(c.start, c.end)).join(" … "));
  const because = ground.because.map((b) => `${b.what} ${b.weight > 0 ? "+" : "−"}${Math.abs(b.weight).toFixed(1)}`);
  return [
    `net: “${cue.text}” a cue ${share(ground.likelihood)} (${because.join(", ")}); its words ${share(ground.held)}: “${words(ground.content)}”`,
    ...ground.others.map(
      (o) =>
        `not by ${share(o.by)}: “${words([o.source])}” (${o.not === "said" ? "part of what is said" : `“${ground.source ? words([ground.source]) : "nobody"}” is likelier, ${share(ground.by)}`})`,
    ),
    ...(ground.runnerUp ? [`runner-up ${share(ground.runnerUp.held)}: “${words(ground.runnerUp.content)}”`] : []),
  ];
}

function claim(c: ClaimAnswer, io: Io, explain: Grounds | null): string[] {
  const facts = [
    c.kind,
    c.aspect,
    c.date && `${c.date}${c.dateBasis === "implied" ? " (implied)" : ""}`,
    c.loaded && `its word: “${c.loaded.text}”`,
    c.hedge && `hedge: “${c.hedge.text}”`,
    c.place?.text && c.place.text !== c.place.name ? `written “${c.place.text}”` : "",
    explain ? `rule ${c.rule}` : "",
  ];
  const line = hang(
    `    → ${verbs[c.stance] ?? c.stance}: ${oneLine(c.says)}  [${oneLine(facts.filter(Boolean).join("; "))}]`,
    6,
    io.width,
  );
  const ranked = explain?.places.get(c.id);
  return ranked ? [...line, ...hang(`      ${placed(ranked)}`, 8, io.width)] : line;
}

/** Why a place was taken that the words do not name, and what came next. */
function placed(ranked: readonly Candidate[]): string {
  const of = (c: Candidate): string =>
    `${oneLine(c.place?.name ?? "no place")} ${c.score.toFixed(1)} (${c.grounds.map((g) => `${g.what} ${g.weight > 0 ? "+" : "−"}${Math.abs(g.weight).toFixed(1)}`).join(", ")})`;
  return `place: ${ranked.slice(0, 2).map(of).join("; then ")}`;
}

const tail = (a: ArticleAnswer): string =>
  `${a.statements.length} statements, ${a.claims.length} claims. Read by a machine (Hearsay ${a.reader.version}, beat ${a.reader.beat} ${a.reader.beatVersion}); docs/accuracy.md says how well.`;

/** A line folded to the width, its further lines indented. */
function hang(line: string, indent: number, width: number): string[] {
  const lead = /^ */.exec(line)?.[0] ?? "";
  const [first = "", ...rest] = fold(line.slice(lead.length), Math.max(20, width - Math.max(indent, cells(lead))));
  return [lead + first, ...rest.map((r) => " ".repeat(indent) + r)];
}
