import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const top = join(dirname(fileURLToPath(import.meta.url)), "../..");
const outDir = "node_modules/.cache/drills";

// The writer as one file, made once: a program that is started hundreds of times must not be compiled each time.
await build({
  configFile: false,
  root: top,
  logLevel: "error",
  build: {
    ssr: "scripts/drills/writer.ts",
    outDir,
    emptyOutDir: false,
    minify: false,
    target: "node20",
    rollupOptions: { output: { entryFileNames: `writer-${process.pid}.mjs` } },
  },
});
const program = join(top, outDir, `writer-${process.pid}.mjs`);
process.on("exit", () => rmSync(program, { force: true }));

/** The command that starts a writer on a folder, from an article to another (null: for good). */
export const writerCommand = (folder: string, from: number, last: number | null): readonly string[] => [
  process.execPath,
  program,
  folder,
  String(from),
  ...(last === null ? [] : [String(last)]),
];

/** A writer at work. */
export interface Writing {
  readonly process: ChildProcess;
  /** Numbers of the articles that were acknowledged so far. */
  readonly acknowledged: number[];
  /** All other lines it said. */
  readonly said: string[];
  /** Resolves when it has said a line that begins so, or has ended. */
  heard(begins: string): Promise<void>;
  /** Resolves when it has ended and all it said was read. */
  readonly ended: Promise<void>;
}

/** How a writer is started: under another program, with other variables, up to a last article. */
export interface Starting {
  readonly under?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly last?: number;
}

/** Starts a writer on a folder, from an article on. */
export function startWriter(folder: string, from: number, { under = [], env = {}, last }: Starting = {}): Writing {
  const [command = "", ...args] = [...under, ...writerCommand(folder, from, last ?? null)];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, ...env } });
  const [acknowledged, said]: [number[], string[]] = [[], []];
  const waiting: { readonly begins: string; readonly done: () => void }[] = [];
  let rest = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("ack ")) acknowledged.push(...line.slice(4).split(" ").map(Number));
      else said.push(line);
      for (const one of waiting) if (line.startsWith(one.begins)) one.done();
    }
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  return {
    process: child,
    acknowledged,
    said,
    ended,
    heard: (begins) => Promise.race([new Promise<void>((done) => waiting.push({ begins, done })), ended]),
  };
}

/** Ends a writer without warning. */
export async function kill(writing: Writing): Promise<void> {
  writing.process.kill("SIGKILL");
  await writing.ended;
}
