import type { EventEmitter } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { HearsayError } from "../../model/error.ts";
import { type Hearings, hearInput } from "../../pipeline.ts";
import type { Input } from "../../read/input.ts";
import { built, home } from "../../text/home.ts";

/** What the thread is given. */
export interface Task {
  readonly id: number;
  readonly input: Input;
}

/** What the thread gives back: what was found, or why nothing could be; `code` is null for a fault of ours. */
export type Answer =
  | { readonly id: number; readonly hearings: Hearings }
  | {
      readonly id: number;
      readonly error: { readonly code: string | null; readonly message: string; readonly hint: string };
    };

/** Hears inputs; large ones in a thread of their own, so that whoever asks something else meanwhile is answered. */
export interface Aside {
  /**
   * As `hearInput`, with the beat whose names a text holds. What it throws, this rejects with; and with HearsayError "flow/busy" where too much waits
   * already, "flow/thread" where an input or what was found in it cannot be handed over.
   */
  hear(input: Input): Promise<Hearings>;
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/** Bytes up to which an input is heard at once: a long article, a tenth of a second. Starting the thread takes longer. */
const small = 20_000;

/** So many inputs, and bytes in all, wait for the thread at most: who sends more is told to come again. */
const most = { inputs: 64, bytes: 64_000_000 };

/** What is asked of a thread. */
export type Thread = Pick<EventEmitter, "on"> & Pick<Worker, "postMessage" | "ref" | "unref" | "terminate">;

interface Asked {
  readonly bytes: number;
  done(found: Hearings): void;
  failed(cause: unknown): void;
}

/** Nothing is started before there is something large to hear; from then on the thread stays, with its tables read. */
export function asideHearing(start: () => Thread = startWorker): Aside {
  const waiting = new Map<number, Asked>();
  let thread: Thread | null = null;
  let next = 0;
  const take = (id: number): Asked | undefined => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread?.unref();
    return asked;
  };
  const ended = (cause: unknown): void => {
    thread = null;
    for (const { failed } of waiting.values()) failed(cause);
    waiting.clear();
  };
  const running = (): Thread => {
    if (thread) return thread;
    const made = start();
    made.on("message", (answer: Answer) => {
      const asked = take(answer.id);
      if ("hearings" in answer) asked?.done(answer.hearings);
      else asked?.failed(failure(answer.error));
    });
    // One of an ended thread says nothing of the next.
    made.on("error", (cause) => thread === made && ended(cause));
    made.on("exit", () => thread === made && ended(stopped()));
    // Whose answer it was cannot be told: all that wait are sent back, and the next input starts another thread.
    made.on("messageerror", (cause) => {
      if (thread !== made) return;
      ended(notHanded("What was found could not be handed back by the thread that reads", cause));
      void made.terminate();
    });
    thread = made;
    return made;
  };
  const ask = (input: Input, done: Asked["done"], failed: Asked["failed"]): void => {
    if (isFull([...waiting.values()], input.bytes.length)) {
      failed(busy(waiting.size));
      return;
    }
    const to = running();
    const id = next++;
    waiting.set(id, { bytes: input.bytes.length, done, failed });
    to.ref();
    try {
      to.postMessage({ id, input } satisfies Task);
    } catch (cause) {
      take(id)?.failed(notHanded("The text could not be handed to the thread that reads", cause));
    }
  };
  return {
    hear: (input) =>
      new Promise((done, failed) => {
        if (input.bytes.length > small) ask(input, done, failed);
        else done(hearInput(input, (text, published) => openBeat(pickBeat(text, published))));
      }),
    close: async () => {
      const last = thread;
      ended(stopped());
      await last?.terminate();
    },
  };
}

/** Whether another input of so many bytes is too much. One alone never is. */
const isFull = (waiting: readonly Asked[], bytes: number): boolean =>
  waiting.length >= most.inputs ||
  (waiting.length > 0 && waiting.reduce((sum, one) => sum + one.bytes, bytes) > most.bytes);

function startWorker(): Worker {
  const folder = built();
  if (folder) return new Worker(join(folder, "src", "show", "aside", "worker.js"));
  // From the sources: Node reads TypeScript only through tsx, which a thread has to be told of by itself.
  const source = JSON.stringify(pathToFileURL(join(home(), "src", "show", "aside", "worker.ts")).href);
  const begin = `import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(begin, { eval: true });
}

const failure = ({ code, message, hint }: { code: string | null; message: string; hint: string }): Error =>
  code === null ? new Error(message) : new HearsayError(code, message, hint);

const stopped = (): HearsayError =>
  new HearsayError("flow/stopped", "The reading was stopped: the program is ending", "Send it again.");

const busy = (inputs: number): HearsayError =>
  new HearsayError(
    "flow/busy",
    `${inputs} long texts wait to be read already`,
    "Nothing was kept of it: send it again in a while.",
  );

const notHanded = (what: string, cause: unknown): HearsayError =>
  new HearsayError(
    "flow/thread",
    `${what}: ${cause instanceof Error ? cause.message : String(cause)}`,
    "Nothing was kept of it. Report it with the text.",
    cause,
  );
