import type { GrammarWords } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** Closed classes of English, as far as cutting sentences into clauses needs them. */
export const grammar: GrammarWords = {
  be: set("be, am, is, are, was, were, been, being, 's, 're, 'm, get, gets, got, getting"),
  have: set("have, has, had, having, 've"),
  do: set("do, does, did"),
  modals: set("will, would, can, could, may, might, shall, should, must, wo, ca, 'll, 'd, ought, cannot"),
  pasts: set(
    "fell, took, retook, overtook, undertook, went, underwent, came, overcame, became, gave, drove, broke, withdrew, drew, flew, began, rose, arose, saw, oversaw, shook, spoke, threw, overthrew, wrote, blew, grew, knew, ate, chose, froze, stole, tore, swore, sank, sang, ran, overran, swam, sprang, bore, wore, forgot, hid",
  ),
  negations: set("not, n't, never, no longer, nowhere, nor"),
  adverbs:
    set(`also, now, still, already, just, so, far, then, fully, completely, entirely, almost, nearly, again, soon, today,
    currently, twice, once, even, only, previously, recently, reportedly, allegedly, finally, further, gradually, slowly,
    steadily, successfully, however, meanwhile, both, all, effectively, largely, partly, partially, practically, virtually,
    simultaneously, immediately, quickly, repeatedly, eventually, likely, increasingly, therefore, subsequently, temporarily, probably,
    apparently, officially, firmly, too, ever, always, continuously, initially, formally, first, later, long, constantly, actively`),
  prepositions:
    set(`in, on, at, of, from, to, into, onto, near, around, over, across, along, through, toward, towards, against,
    with, without, by, for, under, within, inside, outside, beyond, behind, between, among, amid, during, after, before, since,
    until, till, about, above, below, beside, besides, despite, off, out of, away from, up to, upon, versus, via, per, as of,
    because of, due to, close to, next to, ahead of, instead of, south of, north of, east of, west of, southeast of, southwest of,
    northeast of, northwest of, following, including, throughout, amidst, outside of, along with, as well as, back from, out from,
    past, like, unlike, than, according to, in front of, in the direction of, as far as, deep into, except, but for`),
  directions: set(
    "north, south, east, west, southeast, southwest, northeast, northwest, north-east, north-west, south-east, south-west, further, deep, deeper, just, right, northward, westward, eastward, southward",
  ),
  subordinators:
    set(`that, because, although, though, while, whereas, if, unless, whether, when, whenever, where, after, before, since,
    until, till, as, once, so that, even though, even if, as if, how, why, what, lest`),
  complementizers: set("that, whether"),
  relatives: set("who, whom, which, whose, that, where"),
  coordinators: set("and, but, or, nor, yet, &"),
  determiners: set(
    "the, a, an, this, that, these, those, its, their, his, her, our, my, your, some, any, no, each, every, another, both, all, either, several, many, most, few, much, more, other",
  ),
  pronouns: set(
    "he, she, it, they, we, i, you, him, them, us, me, this, that, these, those, who, one, many, some, most, all, none, both, there",
  ),
  particles: set("out, back, up, off, away, down, over, in, through, on, forward, ahead, aside"),
  clauseAdverbs: set("however, meanwhile, moreover, furthermore, in addition, besides"),
};
