import { oneLine } from "../plain.ts";
import type { Io } from "./io.ts";
import { fold } from "./table.ts";

/** A bar that tells how far a batch of about `total` inputs has come; silent where standard error is no terminal. */
export function progress(io: Io, total: number): { step(name: string): void; end(): void } {
  let done = 0;
  if (!io.live) return { step: () => {}, end: () => {} };
  const clear = "\r\u001b[K";
  return {
    step: (name) => {
      done++;
      const all = Math.max(total, done);
      const full = Math.round((20 * done) / all);
      const line = `[${"#".repeat(full)}${".".repeat(20 - full)}] ${done}/${all}  ${oneLine(name)}`;
      io.err(clear + (fold(line, Math.max(10, io.width - 1))[0] ?? ""));
    },
    end: () => io.err(clear),
  };
}
