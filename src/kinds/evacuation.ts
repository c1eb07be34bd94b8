import type { Kind } from "./kind.ts";
import { counted, placeName, sentence, sideName } from "./phrase.ts";

/** People or troops leaving a place; the actor is those who leave. */
export const evacuation: Kind = {
  name: "evacuation",
  actor: "those it befalls",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: true,
  asked: () => "",
  window: "week",
  say: (claim, name) => {
    const many = counted(claim.quantity);
    const who = `people or troops of ${sideName(claim.actor, name)}`;
    return sentence(`${many === null ? who : `${who} (${many})`} leave ${placeName(claim)}`);
  },
  ask: (claim, name) => `Have people or troops of ${sideName(claim.actor, name)} left ${placeName(claim)}?`,
};
