import type { ReadKind } from "../frame.ts";
import { advance } from "./advance.ts";
import { area } from "./area.ts";
import { casualties } from "./casualties.ts";
import { control } from "./control.ts";
import { encirclement } from "./encirclement.ts";
import { evacuation } from "./evacuation.ts";
import { losses } from "./losses.ts";
import { other } from "./other.ts";
import { settlements } from "./settlements.ts";
import { strike } from "./strike.ts";
import { surrender } from "./surrender.ts";

/** The reader of every kind, in the order they are asked. A kind without a reader is never read. */
export const readers: readonly (readonly [string, ReadKind])[] = [
  ["control", control],
  ["settlements", settlements],
  ["area", area],
  ["advance", advance],
  ["encirclement", encirclement],
  ["casualties", casualties],
  ["losses", losses],
  ["strike", strike],
  ["surrender", surrender],
  ["evacuation", evacuation],
  ["other", other],
];
