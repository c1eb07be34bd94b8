import type { Context } from "hono";
import { z } from "zod";
import { problem } from "./problem.ts";

/** The JSON of a request, held against its schema; a 400 in words where it is none or does not fit. */
export async function bodyOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T> | Response> {
  let json: unknown;
  try {
    json = await c.req.json();
  } catch (error) {
    return problem(c, 400, "The body is no JSON", error instanceof Error ? error.message : "", "http/body");
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  const why = checked.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ");
  return problem(c, 400, "The body does not fit", why, "http/body");
}

// A person's name and a reason: what every entry of a person has.
const by = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(10_000);

/** What people may send; docs/http.md shows each. */
export const remarkBody = z.strictObject({
  verdict: z.enum(["agrees", "misread", "contests"]),
  note: reason,
  by,
  read: z
    .strictObject({
      kind: z.string().max(40),
      stance: z.enum(["asserts", "denies", "doubts", "predicts", "demands", "asks"]),
      actor: z.string().max(200),
      place: z.string().max(200),
      speaker: z.string().max(200),
      date: z.string().max(40),
      value: z.number(),
      high: z.number(),
      comparator: z.enum(["eq", "gt", "ge", "lt", "le", "approx", "range"]),
      unit: z.string().max(40),
    })
    .partial()
    .optional(),
});

const name = z.string().trim().min(1).max(300);

/** That two things are the same, or are not. */
export const judgementBody = z.strictObject({
  about: z.enum(["speakers", "places", "origins", "matters"]),
  a: name,
  b: name,
  same: z.boolean(),
  by,
  reason,
});

/** That one claim stands in a relation to another. */
export const relationBody = z.strictObject({
  from: name,
  to: name,
  relation: z.enum(["denies", "revises", "repeats", "answers"]),
  by,
  reason,
});

/** Takes a person's entry back. */
export const withdrawalBody = z.strictObject({ entry: z.number().int().nonnegative(), by, reason });

/** Takes an article, or some words, down. */
export const withholdingBody = z
  .strictObject({
    article: name.nullable().default(null),
    words: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
    by,
    reason,
  })
  .refine((what) => what.article !== null || what.words.length > 0, "name an article, or words");

/** A proof to be checked: a .tlog-proof file's text, the public key it must be signed by, and a text to re-read the words in. */
export const proofBody = z.strictObject({
  proof: z.string().min(1).max(1_000_000),
  key: z.string().max(1000).optional(),
  text: z.string().max(12_000_000).optional(),
});
