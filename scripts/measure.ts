import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../src/show/cli/run.ts";
import { home } from "../src/text/home.ts";
import type { AttributionMeasured } from "./measure-attribution.ts";

/** The annotated articles beside the checkout, or null where there are none. */
export const corpus = (): string | null => {
  const at = join(home(), "..", "shared", "corpus");
  return existsSync(join(at, "score.mjs")) ? at : null;
};

/** Figures in per cent, by name. */
export type Figures = Readonly<Record<string, number>>;

/** What one run measures: readings of all, stored and retold articles, and the comparison over them. */
export interface Measured {
  readonly all: Figures;
  readonly stored: Figures;
  readonly retold: Figures;
  readonly matters: Figures;
  /** The comparison with everything read right. */
  readonly oracle: Figures;
  /** Attribution on texts of other subjects, and the tagger; null where the texts are not there. */
  readonly attribution: AttributionMeasured | null;
}

/** Reads and compares the annotated articles as the command line does, and scores both with the corpus' own scorers. */
export async function measure(at: string): Promise<Measured> {
  const work = mkdtempSync(join(tmpdir(), "hearsay-measure-"));
  try {
    const dev = join(at, "dev");
    const readings = await printed(join(work, "read.jsonl"), ["read", "--json", dev]);
    const matters = await printed(join(work, "matters.jsonl"), ["compare", "--json", dev]);
    const threads = join(at, "threads.json");
    const right = join(work, "right");
    mkdirSync(right);
    node([join(at, "score-matters.mjs"), "--oracle", dev, threads, right]);
    const given = join(right, "readings.jsonl");
    const oracle = await printed(join(work, "oracle.jsonl"), ["compare", "--json", "--readings", given, dev]);
    const oracleScore = matterFigures(node([join(at, "score-matters.mjs"), dev, threads, given, oracle]));
    const score = (only: readonly string[]): Figures =>
      readingFigures(node([join(at, "score.mjs"), dev, readings, ...only]));
    return {
      all: score([]),
      stored: score(["--only", "stored"]),
      retold: score(["--only", "retold"]),
      matters: matterFigures(node([join(at, "score-matters.mjs"), dev, threads, readings, matters])),
      oracle: oracleScore,
      attribution: null,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the command line prints. */
export async function output(args: readonly string[]): Promise<string> {
  let out = "";
  const io = {
    out: (s: string) => {
      out += s;
    },
    err: () => {},
    width: 120,
    colour: false,
    live: false,
    env: {},
  };
  const code = await run(args, io);
  if (code !== 0) throw new Error(`hearsay ${args.join(" ")} ended with ${code}`);
  return out;
}

async function printed(file: string, args: readonly string[]): Promise<string> {
  writeFileSync(file, await output(args));
  return file;
}

function node(args: readonly string[]): string {
  const done = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${args[0]} failed: ${done.stderr}`);
  return done.stdout;
}

const after = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);

function readingFigures(text: string): Figures {
  const f1 = (line: string): number => after(text, new RegExp(`^${line}.*F1\\s+([\\d.]+)`, "m"));
  const of = (name: string): number => after(text, new RegExp(`\\b${name}\\s+([\\d.]+)`));
  const extra = /statements\s+([\d.]+)\s+claims \(not core\)\s+([\d.]+)/.exec(text);
  return {
    statements: f1("statements"),
    said: f1("said"),
    core: f1("claims core"),
    full: f1("claims full"),
    speaker: of("speaker"),
    side: of("side"),
    via: of("via"),
    mode: of("mode"),
    addressee: of("addressee"),
    stance: of("stance"),
    actor: of("actor"),
    place: of("place"),
    canonical: of("canonical"),
    quantity: of("quantity"),
    loaded: of("loaded"),
    date: of("date"),
    extraStatements: Number(extra?.[1]),
    extraClaims: Number(extra?.[2]),
    unread: after(text, /(\d+) without a reading/) || 0,
  };
}

function matterFigures(text: string): Figures {
  const f1 = (line: string): number => after(text, new RegExp(`${line}.*F1\\s+([\\d.]+)`));
  return {
    pairs: f1("across articles"),
    bcubed: f1("B-cubed"),
    stance: after(text, /position stance\s+([\d.]+)/),
    denials: f1("denial links"),
    origin: f1("same origin"),
    origins: after(text, /origins count exact\s+([\d.]+)/),
  };
}

/** The file of the figures that the page and docs/accuracy.md show. */
export const figuresFile = (): string => join(home(), "data", "accuracy.json");

/** The figures as they were written last. */
export const figures = (): Measured => JSON.parse(readFileSync(figuresFile(), "utf8"));
