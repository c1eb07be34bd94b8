import type { Matter, Position } from "../model/matter.ts";

/** One utterance denied by another. */
export interface Denial {
  readonly matter: string;
  /** The origin labels in that matter. */
  readonly affirms: string;
  readonly denies: string;
}

/**
 * Every affirming utterance with every utterance that denies it. Where nobody affirms there is no link: what a denial is aimed at is
 * then not in the articles, and is not guessed. Outlets' own voices have no origin and make no link.
 */
export function denials(matter: Matter): readonly Denial[] {
  const ends = (stance: Position["stance"]) => [
    ...new Set(matter.positions.filter((one) => one.stance === stance).flatMap(({ origin }) => origin ?? [])),
  ];
  const denying = ends("denies");
  return ends("affirms").flatMap((affirms) =>
    denying.filter((denies) => denies !== affirms).map((denies) => ({ matter: matter.key, affirms, denies })),
  );
}
