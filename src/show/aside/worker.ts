import { parentPort } from "node:worker_threads";
import { openBeat } from "../../beat/load.ts";
import { pickBeat } from "../../beat/pick.ts";
import { HearsayError } from "../../model/error.ts";
import { hearInput } from "../../pipeline.ts";
import type { Answer, Task } from "./hearing.ts";

// The thread's end of `hearing.ts`: one input after another is heard, and what was found goes back.

function answer({ id, input }: Task): Answer {
  try {
    return { id, hearings: hearInput(input, (text, published) => openBeat(pickBeat(text, published))) };
  } catch (cause) {
    if (cause instanceof HearsayError)
      return { id, error: { code: cause.code, message: cause.message, hint: cause.hint } };
    return { id, error: { code: null, message: cause instanceof Error ? cause.message : String(cause), hint: "" } };
  }
}

parentPort?.on("message", (task: Task) => {
  const made = answer(task);
  try {
    parentPort?.postMessage(made);
  } catch (cause) {
    const message = `What was found could not be handed back: ${cause instanceof Error ? cause.message : String(cause)}`;
    const error = { code: "flow/thread", message, hint: "Nothing was kept of it. Report it with the text." };
    parentPort?.postMessage({ id: task.id, error } satisfies Answer);
  }
});
// Which input it was cannot be told: the thread ends, and all that wait are sent back.
parentPort?.on("messageerror", (cause) => {
  throw cause;
});
