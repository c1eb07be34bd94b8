import { z } from "zod";
import { kinds } from "../../kinds/index.ts";
import { HearsayError } from "../../model/error.ts";
import { filterNames } from "../filters.ts";

// What addresses may carry: requests are checked by these, and the OpenAPI document is made from these.

const any = (about: string) => z.string().max(500).optional().describe(about);

const day = (about: string) =>
  z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, "Give a day as YYYY-MM-DD, for example 2025-11-20.")
    .optional()
    .describe(about);

const oneOf = (about: string, values: readonly string[]) =>
  z
    .string()
    .refine((value) => value === "" || values.includes(value.toLowerCase()), `Name one of: ${values.join(", ")}.`)
    .optional()
    .meta({ description: about, enum: [...values] });

const whole = (about: string, least: number) =>
  z
    .string()
    .regex(least > 0 ? /^([1-9]\d{0,8})?$/ : /^\d{0,9}$/, `Give a whole number from ${least}.`)
    .optional()
    .describe(about);

const shapes: Readonly<Record<string, z.ZodType>> = {
  place: any("A place in any spelling or former name a beat knows, or its id"),
  speaker: any("Part of the speaker's name"),
  side: any("The side the speaker speaks for"),
  kind: oneOf(
    "Kind of claim",
    kinds.map((k) => k.name),
  ),
  outlet: any("Part of the outlet's name"),
  stance: oneOf("What the speaker does with it", ["asserts", "denies", "doubts", "predicts", "demands", "asks"]),
  since: day("First day of what is claimed, else of publication"),
  until: day("Last day of what is claimed, else of publication"),
  psince: day("First day of publication"),
  puntil: day("Last day of publication"),
  q: any("Words that must all occur"),
  disputed: any("1: only what somebody denies or differs on"),
  "as-of": any("What was on record then: an instant with its zone, a day, or size:N"),
  limit: whole("Rows a part: 1 to 1000", 1),
  offset: whole("Rows to pass over", 0),
  cursor: any("The next of the part before"),
};

const pick = (names: readonly string[]) =>
  z.strictObject(Object.fromEntries(names.map((n) => [n, shapes[n] ?? any(n)])));

/** Nothing but when it was on record. */
export const bare = pick(["as-of"]);

/** The filters, and nothing besides. */
export const filtered = pick([...filterNames, "as-of"]);

/** The filters and which part of the list. */
export const listed = pick([...filterNames, "limit", "offset", "cursor", "as-of"]);

/** What questions about structure take, and options of their own. */
export const structured = (own: readonly { readonly name: string; readonly about: string }[]) =>
  pick(["place", "kind", "speaker", "side", "outlet", "since", "until", "limit", "cursor", "as-of"]).extend(
    Object.fromEntries(own.map(({ name, about }) => [name, any(about)])),
  );

/** The bare address with values of its own. */
export const withOwn = (own: Readonly<Record<string, string>>) =>
  bare.extend(Object.fromEntries(Object.entries(own).map(([name, about]) => [name, any(about)])));

/** Holds what an address carries against its schema; HearsayError "use/filter" says what is amiss and what fits. */
export function checkQuery(schema: z.ZodObject, query: Readonly<Record<string, string>>): void {
  const checked = schema.safeParse(query);
  if (checked.success) return;
  const [issue] = checked.error.issues;
  const known = Object.keys(schema.shape).join(", ");
  if (issue?.code === "unrecognized_keys")
    throw new HearsayError("use/filter", `There is no filter "${issue.keys[0]}"`, `Name one of: ${known}.`);
  const name = String(issue?.path[0] ?? "");
  const value = query[name] ?? "";
  const says = ["kind", "stance"].includes(name)
    ? `There is no ${name} "${value}"`
    : `"${value}" is no ${/since|until/.test(name) ? "day" : name}`;
  throw new HearsayError("use/filter", says, issue?.message ?? `Name one of: ${known}.`);
}
