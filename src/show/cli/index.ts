import { add } from "./add.ts";
import { beat } from "./beat.ts";
import { cite } from "./cite.ts";
import { claims } from "./claims.ts";
import type { Verb } from "./command.ts";
import { compareVerb } from "./compare.ts";
import { demo } from "./demo.ts";
import { diff } from "./diff.ts";
import { exportVerb } from "./export.ts";
import { gazetteer } from "./gazetteer.ts";
import { origins } from "./origins.ts";
import { judgeVerb, relateVerb, remarkVerb, withdrawVerb, withholdVerb } from "./people.ts";
import { prove } from "./prove.ts";
import { read } from "./read.ts";
import { rebuild } from "./rebuild.ts";
import { rereadVerb } from "./reread.ts";
import { serveVerb } from "./serve.ts";
import { structureVerbs } from "./structure.ts";
import { verify } from "./verify.ts";
import { why } from "./why.ts";
import { witnessVerb } from "./witness.ts";

/** The table of commands; docs/cli.md has a section on each, which a test checks. */
export const verbs: readonly Verb[] = [
  read,
  add,
  claims,
  compareVerb,
  ...structureVerbs,
  origins,
  why,
  diff,
  cite,
  prove,
  verify,
  witnessVerb,
  remarkVerb,
  judgeVerb,
  relateVerb,
  withdrawVerb,
  withholdVerb,
  beat,
  rereadVerb,
  gazetteer,
  rebuild,
  exportVerb,
  serveVerb,
  demo,
];
