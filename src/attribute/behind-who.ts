import { isAt, type Line } from "./line.ts";
import { hasFinite } from "./phrase.ts";

/** "Marek Oru, who runs the port, said trucks had left": the comma closes what is told of the subject, which stands before it. */
export function behindWho(line: Line, i: number): boolean {
  if (!isAt(line, i - 1, ",")) return false;
  for (let k = i - 2; k > 1; k--) {
    if (isAt(line, k, ",") && reachedBy(line, k + 1)) return !hasFinite(line, 0, k);
    if (isAt(line, k, ",") && !line.timeEnd[k + 1] && k < i - 3 && !isAt(line, k + 1, "who", "which", "whose"))
      return false;
    if (isAt(line, k, "who", "which", "whose") && isAt(line, k - 1, ",")) return !hasFinite(line, 0, k - 1);
  }
  return false;
}

/** "A doctor, reached by telephone, said": a participle and its phrase between commas. */
const reachedBy = (line: Line, k: number): boolean =>
  ["participle", "finite"].includes(line.classes[k] ?? "") &&
  line.words[k]!.lower.endsWith("ed") &&
  isAt(line, k + 1, "through", "by", "in", "at", "on", "near", "from");
