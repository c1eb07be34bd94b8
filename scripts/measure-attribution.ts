import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LineReader } from "../src/attribute/attribute.ts";
import { learn, netAlone, rulesAlone } from "../src/attribute/learnt/learn.ts";
import { tagger } from "../src/lang/en/tagger.ts";
import { home } from "../src/text/home.ts";
import { textsIn } from "./attribution-data.ts";
import { attributionsOf, type Which } from "./attribution-read.ts";
import { labelled, treebank } from "./treebank.ts";

/** Content found (Jaccard of at least 0.8) and who said what, F1 in per cent, each with its 95 % interval over articles. */
export interface AttributionFigures {
  readonly content: number;
  readonly contentInterval: readonly [number, number];
  readonly who: number;
  readonly whoInterval: readonly [number, number];
  readonly precision: number;
  readonly recall: number;
}

/** What is measured on the texts of other subjects, by name; and the tagger's share of parts of speech right, by treebank. */
export interface AttributionMeasured {
  readonly figures: Readonly<Record<string, AttributionFigures>>;
  readonly tagger: Readonly<Record<string, number>>;
}

/** A row of the table: texts, whose attributions count, who reads, and which of what was read count. */
interface Row {
  readonly name: string;
  readonly set: string;
  readonly subset: "all" | "speech";
  readonly how: LineReader;
  readonly which: Which;
}

const rows: readonly Row[] = [
  { name: "news, all", set: "polnear-dev", subset: "all", how: learn, which: "all" },
  { name: "news, speech (statements alone)", set: "polnear-dev", subset: "speech", how: learn, which: "statements" },
  { name: "news, all (statements alone)", set: "polnear-dev", subset: "all", how: learn, which: "statements" },
  { name: "news, all, rules alone", set: "polnear-dev", subset: "all", how: rulesAlone, which: "all" },
  { name: "news, speech, rules alone", set: "polnear-dev", subset: "speech", how: rulesAlone, which: "statements" },
  { name: "news, all, net alone", set: "polnear-dev", subset: "all", how: netAlone, which: "all" },
  { name: "news, speech, net alone", set: "polnear-dev", subset: "speech", how: netAlone, which: "statements" },
  { name: "other genres (statements alone)", set: "gum-other-dev", subset: "all", how: learn, which: "statements" },
  { name: "other genres, with attitudes", set: "gum-other-dev", subset: "all", how: learn, which: "all" },
  {
    name: "other genres, statements and attitudes that are clauses",
    set: "gum-other-dev",
    subset: "all",
    how: learn,
    which: "clauses",
  },
  { name: "other genres, rules alone", set: "gum-other-dev", subset: "all", how: rulesAlone, which: "statements" },
];

/** Reads the texts in ../shared/attribution each way and scores them; null where they are not there. */
export function measureAttribution(shared: string): AttributionMeasured | null {
  const folder = join(shared, "attribution");
  if (!existsSync(join(folder, "score.mjs"))) return null;
  const work = mkdtempSync(join(tmpdir(), "hearsay-attribution-"));
  try {
    const figures = rows.map((row): [string, AttributionFigures] => [row.name, figuresOf(row, folder, work)]);
    figures.push(["other genres, regex clauses", regexClauses(folder, work)]);
    return { figures: Object.fromEntries(figures), tagger: taggerFigures(join(shared, "treebank")) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function figuresOf({ set, subset, how, which }: Row, folder: string, work: string): AttributionFigures {
  const file = join(work, "read.jsonl");
  const lines = textsIn(join(folder, `${set}.jsonl`)).map(({ id, text }) =>
    JSON.stringify({ id, attributions: attributionsOf(id, text, which, how) }),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  return scored(folder, set, subset, file);
}

function regexClauses(folder: string, work: string): AttributionFigures {
  const file = join(work, "regex.jsonl");
  writeFileSync(file, node(["--import", "tsx", join(home(), "scripts", "regex-clauses.ts"), "gum-other-dev"]));
  return scored(folder, "gum-other-dev", "all", file);
}

function scored(folder: string, set: string, subset: string, file: string): AttributionFigures {
  const printed = node([
    join(folder, "score.mjs"),
    join(folder, `${set}.jsonl`),
    file,
    "--subset",
    subset,
    "--ci",
    "400",
    "--json",
  ]);
  const { content_j80, who_said_what, ci95 } = JSON.parse(printed) as Scored;
  const per = (x: number): number => Math.round(x * 1000) / 10;
  const interval = ([low, high]: readonly [number, number]): [number, number] => [per(low), per(high)];
  return {
    content: per(content_j80.f1),
    contentInterval: interval(ci95.content_j80),
    who: per(who_said_what.f1),
    whoInterval: interval(ci95.who_said_what),
    precision: per(content_j80.p),
    recall: per(content_j80.r),
  };
}

interface Scored {
  readonly content_j80: { readonly p: number; readonly r: number; readonly f1: number };
  readonly who_said_what: { readonly f1: number };
  readonly ci95: Readonly<Record<"content_j80" | "who_said_what", readonly [number, number]>>;
}

function node(args: readonly string[]): string {
  const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28, cwd: home() });
  if (done.status !== 0) throw new Error(`${args[0]} failed: ${done.stderr}`);
  return done.stdout;
}

/** Share of tokens cut alike whose part of speech is right, per cent. */
function taggerFigures(folder: string): Record<string, number> {
  const share = (name: string): number => {
    let [same, right] = [0, 0];
    for (const sentence of treebank(folder, name).map(labelled)) {
      const found = tagger().tag(sentence.map((t) => t.word));
      sentence.forEach((t, i) => {
        if (!t.exact) return;
        same++;
        if (found[i]!.tag === t.label.split("/")[0]) right++;
      });
    }
    return Math.round((1000 * right) / same) / 10;
  };
  return Object.fromEntries(["ewt-dev", "gum-dev", "pud-test"].map((name) => [name, share(name)]));
}
