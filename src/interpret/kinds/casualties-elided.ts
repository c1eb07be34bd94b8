import type { Span } from "../../text/span.ts";
import type { Harm } from "../harm.ts";
import type { Stage } from "../scene.ts";

/** "three people were killed and 34 wounded", "18 dead and 60 wounded": the wounded are of the side of the killed. */
export function elided(scene: Stage, nouns: readonly Harm[], told: readonly Harm[]): readonly Harm[] {
  const out: Harm[] = [];
  for (const noun of nouns) {
    const { about } = noun.found;
    const verb = told.findLast((h) => h.found.about.start < about.start && about.start - h.found.words.end <= 25);
    const list = out.findLast((h) => h.found.quantity?.value != null && listed(scene, h.found.about, about));
    const before = noun.found.actorWords ? undefined : (verb ?? list);
    const { actor, place } = before?.found ?? noun.found;
    out.push(before ? { ...noun, found: { ...noun.found, actor, place: noun.found.place ?? place } } : noun);
  }
  return out;
}

/** "18 dead and 60": two numbers of a list, a few words and a joint between them. */
function listed(scene: Stage, one: Span, other: Span): boolean {
  if (one.end > other.start || other.start - one.end > 40) return false;
  const between = scene.stretch.tokens.filter((t) => t.start >= one.end && t.end <= other.start);
  return (
    between.some((t) => scene.words.events.joints.has(t.lower)) && !between.some((t) => /^(?:ADP|AUX)$/.test(t.tag))
  );
}
