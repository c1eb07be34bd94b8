import type { Kind, NameOf } from "./kind.ts";
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
    const who = leaving(claim.actor, name);
    return sentence(`${many === null ? who : `${who} (${many})`} leave ${placeName(claim)}`);
  },
  ask: (claim, name) => `Have ${leaving(claim.actor, name)} left ${placeName(claim)}?`,
};

const leaving = (actor: string, name: NameOf): string =>
  `people or troops${actor === "none" ? "" : ` of ${sideName(actor, name)}`}`;
