import { advance } from "./advance.ts";
import { area } from "./area.ts";
import { casualties } from "./casualties.ts";
import { control } from "./control.ts";
import { encirclement } from "./encirclement.ts";
import { evacuation } from "./evacuation.ts";
import type { Kind } from "./kind.ts";
import { losses } from "./losses.ts";
import { other } from "./other.ts";
import { settlements } from "./settlements.ts";
import { strike } from "./strike.ts";
import { surrender } from "./surrender.ts";

/** Every kind of claim, in the order they are documented. */
export const kinds: readonly Kind[] = [
  control,
  settlements,
  area,
  advance,
  encirclement,
  casualties,
  losses,
  strike,
  surrender,
  evacuation,
  other,
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** The kind of that name; `other` for a name this version does not know (a ledger may be newer than the reader). */
export const kindOf = (name: string): Kind => byName.get(name) ?? other;
