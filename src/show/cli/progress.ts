import { oneLine } from "../plain.ts";
import type { Io } from "./io.ts";

/** A line that tells how far a batch has come; silent where standard error is no terminal. */
export function progress(io: Io): { step(name: string): void; end(): void } {
  let done = 0;
  if (!io.live) return { step: () => {}, end: () => {} };
  const clear = "\r\u001b[K";
  return {
    step: (name) => {
      done++;
      const line = `${done} read  ${oneLine(name)}`;
      io.err(clear + line.slice(0, Math.max(10, io.width - 1)));
    },
    end: () => io.err(clear),
  };
}
