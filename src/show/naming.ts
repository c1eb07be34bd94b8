import type { Beat } from "../beat/beat.ts";
import type { ClaimAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";

/** Which names of places are shown: those of today, as the sources write them, or former ones. It changes no id and no count. */
export type NamesShown = "now" | "source" | "former";

const all: readonly NamesShown[] = ["now", "source", "former"];

/** The naming asked for, "now" where none is; one that is none is a HearsayError "use/names". */
export function namingFrom(given: string): NamesShown {
  if (!given) return "now";
  const naming = all.find((one) => one === given);
  if (naming) return naming;
  throw new HearsayError("use/names", `There are no names "${given}"`, `Name one of: ${all.join(", ")}.`);
}

/** A claim's place with the words the claim is told in. */
interface Told {
  readonly place: Pick<NonNullable<ClaimAnswer["place"]>, "id" | "name" | "text"> | null;
  readonly says: string;
}

/** A matter with its positions, as far as they name places. */
interface Asked {
  readonly question: string;
  readonly place: { readonly id: string | null; readonly name: string } | null;
  readonly positions: readonly { readonly says: string; readonly claims: readonly Told[] }[];
}

/** Names of places as a reader wants them; texts of articles and everything that is counted stay as they are. */
export class Names {
  readonly #naming: NamesShown;
  readonly #former = new Map<string, string>();
  /** What the sides are called: a place's name within one stays. */
  readonly #sides: readonly string[];

  constructor(naming: NamesShown, beats: readonly Beat[]) {
    this.#naming = naming;
    this.#sides = beats.flatMap((beat) => beat.sides.flatMap((side) => [side.name, ...side.metonyms]));
    if (naming !== "former") return;
    for (const beat of beats)
      for (const place of beat.places) {
        const former = place.names.find((name) => name.regime?.includes("former"));
        if (former && !this.#former.has(place.id)) this.#former.set(place.id, former.form);
      }
  }

  /** An article's claims, told with the names asked for. */
  article<T extends { readonly claims: readonly Told[] }>(answer: T): T {
    return this.#naming === "now" ? answer : { ...answer, claims: answer.claims.map((claim) => this.#claim(claim)) };
  }

  /** A matter and its positions, told with the names asked for; as the sources write them: as most of its claims do. */
  matter<T extends Asked>(answer: T): T {
    if (this.#naming === "now" || !answer.place) return answer;
    const name = answer.place.name;
    const claims = answer.positions.flatMap((position) => position.claims);
    const shown = this.#shown(answer.place.id, name, mostUsed(claims));
    return {
      ...answer,
      question: this.#renamed(answer.question, name, shown),
      positions: answer.positions.map((position) => ({
        ...position,
        says: this.#renamed(position.says, name, shown),
        claims: position.claims.map((claim) => this.#claim(claim)),
      })),
    };
  }

  #claim<T extends Told>(claim: T): T {
    if (!claim.place) return claim;
    const { id, name, text } = claim.place;
    return { ...claim, says: this.#renamed(claim.says, name, this.#shown(id, name, text)) };
  }

  /** A sentence with a place called otherwise; where its name is a part of another word, or of a side's name, it stays. What is shown is from texts: it is no pattern. */
  #renamed(sentence: string, name: string, shown: string): string {
    const longer = this.#sides.filter((side) => side !== name && side.includes(name) && sentence.includes(side));
    const within = (at: number): boolean =>
      longer.some((side) => {
        for (let from = sentence.indexOf(side); from >= 0; from = sentence.indexOf(side, from + 1))
          if (from <= at && at < from + side.length) return true;
        return false;
      });
    return sentence.replaceAll(name, (found, at: number) =>
      inWord(sentence[at - 1]) || inWord(sentence[at + found.length]) || within(at) ? found : shown,
    );
  }

  #shown(id: string | null, name: string, written: string | null): string {
    return (this.#naming === "source" ? written : id === null ? null : this.#former.get(id)) ?? name;
  }
}

const inWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** The form most of the claims write their place in; the first of those written alike often. */
function mostUsed(claims: readonly Told[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of claims) if (place?.text) counts.set(place.text, (counts.get(place.text) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = form;
  return best;
}
