import type { Dirent, Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { HearsayError } from "../model/error.ts";
import type { Instant } from "../model/id.ts";
import { archiveEndings, archivePages } from "./archive/index.ts";
import { linkedPages } from "./feed/follow.ts";
import { formats } from "./formats/index.ts";
import type { Failure, Input } from "./input.ts";
import { hostOf } from "./outlet.ts";

/** What a name turned out to be: bytes to read, something that cannot be had, or a file passed over. */
export type Gathered =
  | { readonly type: "input"; readonly input: Input }
  | { readonly type: "failure"; readonly failure: Failure }
  | { readonly type: "left-out"; readonly name: string; readonly reason: string };

/** What gathering needs from outside. */
export interface Means {
  /** The time now, asked once for each input. */
  readonly taken: () => Instant;
  /** Standard input, read where a name is "-". */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Takes one page from an http(s) address; throws HearsayError. `fetchPage` of fetch.ts is one. */
  readonly fetchPage: (address: string, taken: Instant) => Promise<Input>;
  /** Where given, the pages that a feed links to are read instead of what stands in it; waits so many milliseconds between two of a host. */
  readonly follow?: ((pause: number) => Promise<void>) | undefined;
}

/** Largest file taken, bytes: 256 MiB. */
const most = 256 * 1024 * 1024;

/**
 * Files (an archive gives its pages), folders (searched through, in order of name), "-" for standard input and http(s) addresses → inputs, one by one. Never
 * throws for what is named: what cannot be had is a failure, what a folder holds besides articles is named as left out.
 */
export async function* gather(names: readonly string[], means: Means): AsyncGenerator<Gathered> {
  for (const name of names) {
    try {
      for await (const one of named(name, means)) {
        const linked = one.type === "input" && means.follow ? linkedPages(one.input, pager(means)) : null;
        if (linked) yield* linked;
        else yield one;
      }
    } catch (error) {
      yield { type: "failure", failure: failure(name === "-" ? "standard input" : name, error) };
    }
  }
}

async function* named(name: string, means: Means): AsyncGenerator<Gathered> {
  if (name === "-") yield { type: "input", input: await standardInput(means) };
  else if (/^https?:\/\//i.test(name)) yield { type: "input", input: await means.fetchPage(name, means.taken()) };
  else yield* path(name, means);
}

/** Takes a feed's pages one by one, with a pause between two of one host. What cannot be had is a failure. */
function pager(means: Means): (address: string) => Promise<Gathered> {
  const asked = new Set<string>();
  return async (address) => {
    const host = hostOf(address) ?? "";
    if (asked.has(host)) await means.follow?.(pause);
    asked.add(host);
    try {
      return { type: "input", input: await means.fetchPage(address, means.taken()) };
    } catch (error) {
      return { type: "failure", failure: failure(address, error) };
    }
  };
}

/** Milliseconds between two requests to one host. */
const pause = 1000;

async function standardInput(means: Means): Promise<Input> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of means.stdin) {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    size += bytes.length;
    if (size > most) throw tooLarge("Standard input", size);
    parts.push(bytes);
  }
  return {
    bytes: new Uint8Array(Buffer.concat(parts)),
    name: "standard input",
    url: null,
    media: null,
    charset: null,
    taken: means.taken(),
  };
}

async function* path(name: string, means: Means): AsyncGenerator<Gathered> {
  const about = await stat(name);
  if (!about.isDirectory()) return yield* file(name, about, means);
  let found = 0;
  for await (const one of folder(name, means)) {
    if (one.type !== "left-out") found++;
    yield one;
  }
  if (!found) yield { type: "failure", failure: { name, line: null, ...noArticles } };
}

const noArticles = {
  code: "read/folder-empty",
  message: "The folder holds no articles",
  hint: "Name a folder with .html, .txt, .json, .jsonl, feed or WARC files, or the files themselves.",
};

async function* folder(name: string, means: Means): AsyncGenerator<Gathered> {
  const entries = (await readdir(name, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const at = join(name, entry.name);
    const reason = passedOver(entry);
    if (reason) yield { type: "left-out", name: at, reason };
    else
      try {
        if (entry.isDirectory()) yield* folder(at, means);
        else yield* file(at, await stat(at), means);
      } catch (error) {
        yield { type: "failure", failure: failure(at, error) };
      }
  }
}

const endings: readonly string[] = [...formats.flatMap((f) => f.endings), ...archiveEndings];

/** Whether a file's name says that it holds articles: what of a folder is read. */
export const holdsArticles = (name: string): boolean => endings.some((ending) => name.toLowerCase().endsWith(ending));

function passedOver(entry: Dirent): string | null {
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isDirectory()) return null;
  if (entry.isSymbolicLink() && !holdsArticles(entry.name)) return "a link";
  if (!entry.isFile() && !entry.isSymbolicLink()) return "not a file";
  return holdsArticles(entry.name) ? null : "no ending of an article";
}

async function* file(name: string, about: Stats, means: Means): AsyncGenerator<Gathered> {
  if (!about.isFile() && !about.isFIFO())
    throw new HearsayError("read/not-a-file", "It is neither a file nor a folder", "Name a file.");
  const archived = archivePages(name, means.taken());
  if (archived) return yield* archived;
  if (about.size > most) throw tooLarge("The file", about.size);
  const bytes = new Uint8Array(await readFile(name));
  yield { type: "input", input: { bytes, name, url: null, media: null, charset: null, taken: means.taken() } };
}

const tooLarge = (what: string, size: number): HearsayError =>
  new HearsayError(
    "read/too-large",
    `${what} has ${Math.ceil(size / 1_048_576)} MiB; at most 256 are read`,
    "Split it into smaller files.",
  );

const known: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOENT: ["read/missing", "There is no such file or folder", "Check the path."],
  EACCES: ["read/denied", "It may not be read", "Give yourself the right to read it, or copy it."],
  EPERM: ["read/denied", "It may not be read", "Give yourself the right to read it, or copy it."],
  ELOOP: ["read/missing", "Its links lead in a circle", "Name the file itself."],
};

function failure(name: string, error: unknown): Failure {
  if (error instanceof HearsayError)
    return { name, line: null, code: error.code, message: error.message, hint: error.hint };
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  const [own, message, hint] = known[code] ?? [
    "read/disk",
    `It could not be read (${code || error.message})`,
    "Check the disk and try again.",
  ];
  return { name, line: null, code: own, message, hint };
}
