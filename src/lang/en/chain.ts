import type { ChainWords } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** What a governing verb (or adjective after "be") makes of the verb it governs. */
export const chain: ChainWords = {
  asserts:
    set(`continue, start, begin, keep, go on, manage, proceed, come, resume, finish, cease, complete, succeed, help, press on, appear, seem,
    be, get, have, remain, stop, say, report, believe, know, understand, find, show, see, force, compel, oblige, likely, certain, confirm`),
  attempts:
    set(`try, attempt, seek, aim, fight, strive, struggle, prepare, work, intend, plan, want, hope, push, move, look, wish, battle, ready, poised,
    seek, vow, desire, eager, willing, launch, bid, scramble, order, tell, use, like, concentrate, focus`),
  denies: set("fail, unable, difficult, impossible, hard, refuse, decline, neglect, stop, cease, incapable"),
  predicts: set("expect, risk, take, set, go, about, threaten, promise, bound, due, schedule, pledge, likely, plan"),
  demands: set(
    "need, allow, ask, call, urge, demand, require, want, order, let, have, oblige, tell, instruct, advise, command",
  ),
  compels: set("force, compel, oblige, prompt, cause, lead"),
};
