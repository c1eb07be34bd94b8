import type { View } from "../compare/view.ts";
import { HearsayError } from "../model/error.ts";

/** Compares beforehand what has changed, so that questions find it done. */
export interface Settling {
  /** Begins in the background, where it is not under way: a little at a time, and what is asked meanwhile comes in between. */
  soon(): void;
  /** Resolves once nothing is left, or so many milliseconds are over: the rest is done when it is asked for. */
  all(ms?: number): Promise<void>;
  /** Ends it for good. */
  stop(): void;
}

/** Milliseconds that others wait for at most, but for one large stretch. */
const turn = 20;

/**
 * A settling of a view. What is amiss with the index is left for the question that meets it, which says so; a fault of ours is told
 * at once, as a warning of the process.
 */
export function settling(view: View): Settling {
  let [running, stopped] = [false, false];
  const step = (): boolean => {
    const until = performance.now() + turn;
    return !stopped && view.compareSome(() => performance.now() >= until);
  };
  const inBackground = (): void => {
    try {
      running = step();
    } catch (cause) {
      running = false;
      if (!(cause instanceof HearsayError)) process.emitWarning(`Comparing in the background ended: ${String(cause)}`);
    }
    if (running) setImmediate(inBackground);
  };
  return {
    soon: () => {
      if (running || stopped) return;
      running = true;
      setImmediate(inBackground);
    },
    all: async (ms = Number.POSITIVE_INFINITY) => {
      const end = performance.now() + ms;
      while (step() && performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
    },
    stop: () => {
      stopped = true;
    },
  };
}
