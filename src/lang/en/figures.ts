import type { FigureWords } from "../words-harm.ts";
import { set } from "./list.ts";

/** Words by which a count is told after its noun. */
export const figures: FigureWords = {
  coming: set("came, come, comes, coming, went, gone, going, risen, grew, grown"),
  giving: set(
    "gave, give, gives, given, giving, estimated, estimate, estimates, estimating, reported, report, reports, reporting, listed, list, lists, listing, counted, revised, updated, presented, described, tallied",
  ),
  at: set("at, to, as, above, past, beyond, over"),
  anyhow: set("at, above, past, beyond"),
  averages: set("average, rate, mean, maximum, record"),
  nil: set("nil, zero, none, nought"),
  by: set("by"),
  from: set("from"),
  to: set("to"),
};
