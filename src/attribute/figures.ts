import { bodyNouns, countNouns } from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import { refersBack } from "./back.ts";
import type { Line } from "./line.ts";
import type { Segment } from "./naming.ts";
import { nounEnd } from "./phrase.ts";
import type { Room } from "./room.ts";

/**
 * "military figures", "the organisation's data": counts that speak are whoever's they are. The body that a noun before them points back
 * to, or null where none does.
 */
export function figuresOf(room: Room, line: Line, { from, to }: Segment): Speaker | null {
  const end = Math.min(to, nounEnd(line, from));
  const head = end - 1;
  if (head <= from || !countNouns.has(line.words[head]!.lower)) return null;
  let owner = head - 1;
  while (
    owner > from &&
    ["adjective", "owner"].includes(line.classes[owner] ?? "") &&
    !bodyNouns.has(line.words[owner]!.lower)
  )
    owner--;
  const noun = line.words[owner]!.lower;
  if (!bodyNouns.has(noun)) return null;
  const found = refersBack(room, line, { from, to: owner + 1 }, noun, true);
  return found && !found.name.startsWith("unnamed") ? found : null;
}
