import type { Instant } from "../model/id.ts";
import type { Input } from "./input.ts";
/** Not yet. */
export const fetchPage = async (_address: string, _options: { taken: Instant; allowLoopback?: boolean }): Promise<Input> => {
  throw new RangeError("not yet");
};
