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
  /** As `hearInput`, with the beat whose names a text holds. What it throws, this rejects with. */
  hear(input: Input): Promise<Hearings>;
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/** Bytes up to which an input is heard at once: a long article, a tenth of a second. Starting the thread takes longer. */
const small = 20_000;

/** Nothing is started before there is something large to hear; from then on the thread stays, with its tables read. */
export function asideHearing(): Aside {
  const waiting = new Map<number, { done(found: Hearings): void; failed(cause: unknown): void }>();
  let worker: Worker | null = null;
  let next = 0;
  const ended = (cause: unknown): void => {
    worker = null;
    for (const { failed } of waiting.values()) failed(cause);
    waiting.clear();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const made = startWorker();
    made.on("message", (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) made.unref();
      if ("hearings" in answer) asked?.done(answer.hearings);
      else asked?.failed(failure(answer.error));
    });
    // One of an ended thread says nothing of the next.
    made.on("error", (cause) => worker === made && ended(cause));
    made.on("exit", () => worker === made && ended(stopped()));
    worker = made;
    return made;
  };
  return {
    hear: (input) =>
      input.bytes.length <= small
        ? new Promise((resolve) => resolve(hearInput(input, (text) => openBeat(pickBeat(text)))))
        : new Promise((done, failed) => {
            const thread = running();
            const id = next++;
            waiting.set(id, { done, failed });
            thread.ref();
            thread.postMessage({ id, input } satisfies Task);
          }),
    close: async () => {
      const last = worker;
      ended(stopped());
      await last?.terminate();
    },
  };
}

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
