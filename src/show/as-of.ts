import { HearsayError } from "../model/error.ts";
import type { Ledger } from "../record/ledger.ts";

/**
 * How many entries an "as of" means: "size:360", the first 360 entries; an instant ("2025-11-21T09:00Z"), all that was recorded up to and in that
 * second; a day, all up to its end in UTC. HearsayError "use/as-of" for what is neither, for more entries than there are, and for a time that
 * is not over, of which the answer could still change.
 */
export function sizeAsOf(ledger: Ledger, asOf: string, now: string): number {
  const text = asOf.trim();
  const size = /^size:(\d{1,15})$/.exec(text)?.[1];
  if (size !== undefined) return counted(ledger, Number(size));
  const instant = instantOf(text);
  if (instant >= now.slice(0, 19))
    throw wrong(`${text} is not over`, "Name an instant that has passed: later entries would change the answer.");
  return ledger.sizeAt(`${instant}Z`);
}

function counted(ledger: Ledger, size: number): number {
  if (size <= ledger.size()) return size;
  throw wrong(
    `There are ${ledger.size()} entries, not ${size}`,
    "Name an instant, or a number of entries there have been.",
  );
}

// To the second, UTC, without the Z.
function instantOf(text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.test(text);
  if (!day && !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.test(text))
    throw wrong(`"${text}" is no instant`, "Give it with its zone, such as 2025-11-21T09:00Z, or a day, or size:360.");
  const at = Date.parse(day ? `${text}T23:59:59Z` : text.replace(" ", "T"));
  if (Number.isNaN(at) || (day && !new Date(at).toISOString().startsWith(text)))
    throw wrong(`"${text}" is no instant`, "There is no such day or time.");
  return new Date(at).toISOString().slice(0, 19);
}

const wrong = (message: string, hint: string): HearsayError => new HearsayError("use/as-of", message, hint);
