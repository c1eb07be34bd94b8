import { readdirSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Beat } from "../beat/beat.ts";
import { clock } from "../flow/flow.ts";
import { HearsayError } from "../model/error.ts";
import { type Hearings, hearInput } from "../pipeline.ts";
import { fetching, fetchPage } from "../read/fetch.ts";
import { type Gathered, gather, holdsArticles } from "../read/gather.ts";
import type { Input } from "../read/input.ts";

/** How far reading goes beyond what is named. */
export interface Reach {
  /** Whether addresses of this machine are read (tests). */
  readonly allowLoopback?: boolean;
  /** Whether the pages that a feed links to are read instead of what stands in it. */
  readonly follow?: boolean;
}

/** Files, folders, "-" and addresses, one by one; see gather. */
export const inputs = (
  names: readonly string[],
  { allowLoopback = false, follow = false }: Reach = {},
): AsyncGenerator<Gathered> =>
  gather(names, {
    taken: clock,
    stdin: process.stdin,
    fetchPage: (address, taken) => fetchPage(address, taken, { ...fetching, allowLoopback }),
    follow: follow ? (pause) => setTimeout(pause) : undefined,
  });

/** About how many files and addresses names stand for: what a progress bar needs to know. Nothing is read, nothing is refused. */
export function countInputs(names: readonly string[]): number {
  const under = (folder: string): number =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (e) => !e.isDirectory() && !e.name.startsWith(".") && holdsArticles(e.name),
    ).length;
  const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  const count = (name: string): number => {
    try {
      return isFolder(name) ? under(name) : 1;
    } catch (cause) {
      if (cause instanceof Error && "code" in cause) return 1; // may not be looked at: reading it will say so
      throw cause;
    }
  };
  return names.reduce((n, name) => n + count(name), 0);
}

/** Pasted text or a dropped file as an input. */
export const pasted = (text: string, name: string): Input => ({
  bytes: new TextEncoder().encode(text),
  name,
  url: null,
  media: null,
  charset: "utf-8",
  taken: clock(),
});

/** One input heard; a fault of ours in it is that input's failure, and the rest goes on. */
function heardSafely(input: Input, choose: (text: string) => Beat): Hearings {
  try {
    return hearInput(input, choose);
  } catch (cause) {
    if (cause instanceof HearsayError && cause.code.startsWith("beat/")) throw cause;
    const message = `A fault of ours stopped it: ${cause instanceof Error ? cause.message : String(cause)}`;
    const hint = "Report it with the article; the rest was taken in.";
    return {
      name: input.name,
      heard: [],
      notices: [],
      failures: [{ name: input.name, line: null, code: "flow/fault", message, hint }],
    };
  }
}

/** What names gave: hearings one by one, then what could not be had. */
export async function* listen(
  names: readonly string[],
  choose: (text: string) => Beat,
  reach: Reach = {},
): AsyncGenerator<Hearings> {
  for await (const one of inputs(names, reach)) {
    if (one.type === "input") yield heardSafely(one.input, choose);
    else if (one.type === "failure") yield { name: one.failure.name, heard: [], notices: [], failures: [one.failure] };
    else
      yield {
        name: one.name,
        heard: [],
        notices: [{ name: one.name, notice: { code: "read/left-out", words: null, reason: one.reason } }],
        failures: [],
      };
  }
}
