import { z } from "zod";
import { HearsayError } from "../model/error.ts";
import type { Holding, Side } from "./beat.ts";

/** What a regime of names is: whose spelling, in which language and script, since when and until when. */
export interface Regime {
  readonly language: string | null;
  readonly usedBy: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** What it is, for people. */
  readonly note: string;
}

/** A beat's `beat.json`. */
export interface Head {
  readonly name: string;
  readonly version: string;
  readonly zone: string;
  readonly since: string | null;
  /** Other folders of beats/ whose tables are read after its own ("common"). */
  readonly with: readonly string[];
  readonly sides: readonly Side[];
  readonly held: readonly Holding[];
  readonly regimes: Readonly<Record<string, Regime>>;
  /** The regime the `name` column follows, by the place's country: whose spelling the canonical names are. */
  readonly own: Readonly<Record<string, string>>;
}

const words = z.array(z.string().min(1));
const day = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .nullable();
const placeId = z.templateLiteral([z.enum(["gn", "ua", "beat"]), ":", z.string()]);
const side = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  adjectives: words,
  demonyms: words,
  metonyms: words,
  nouns: words.default([]),
  against: words.optional(),
  military: z.string().startsWith("organisations/").nullable(),
  country: placeId.nullable(),
});
const holding = z.strictObject({ place: placeId, side: z.string().min(1), from: day, to: day });
const regime = z.strictObject({
  language: z.string().nullable(),
  usedBy: z.string().nullable(),
  from: day,
  to: day,
  note: z.string(),
});
const head = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  zone: z.string().min(1),
  since: day,
  with: words,
  sides: z.array(side),
  held: z.array(holding).default([]),
  regimes: z.record(z.string(), regime),
  own: z.record(z.string(), z.string()).default({}),
});

/** Reads a `beat.json`; a HearsayError "beat/table" names what is wrong in it. */
export function readHead(text: string, shown: string): Head {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new HearsayError("beat/table", `${shown} is no JSON`, "Mend it; docs/beats.md says what it holds", cause);
  }
  const found = head.safeParse(json);
  if (found.success) return found.data;
  const first = found.error.issues[0];
  throw new HearsayError(
    "beat/table",
    `${shown}: ${first?.path.join(".")}: ${first?.message}`,
    "Mend it; docs/beats.md says what it holds",
  );
}
