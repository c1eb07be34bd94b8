import { oneLine } from "../plain.ts";
import type { Io } from "./io.ts";
import { cells } from "./table.ts";

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
      const line = `[${"#".repeat(full)}${".".repeat(20 - full)}] ${done}/${all}  `;
      io.err(clear + line + tail(oneLine(name), io.width - 1 - line.length));
    },
    end: () => io.err(clear),
  };
}

/** The end of a name that does not fit: of a path it is what tells files apart. */
function tail(name: string, room: number): string {
  if (cells(name) <= room) return name;
  const chars = [...name];
  while (chars.length && cells(chars.join("")) > room - 1) chars.shift();
  return chars.length ? `…${chars.join("")}` : "";
}
