import type { Entry } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { readVkey, type Verifier } from "../record/note.ts";
import { anchorsIn, openProof } from "../record/proof.ts";

/** What checking a proof found, in words, step by step. */
export interface ProofVerdict {
  readonly ok: boolean;
  /** One sentence: what is proved, or the first step that fails. */
  readonly summary: string;
  readonly steps: readonly { readonly ok: boolean; readonly says: string }[];
  /** What it does not prove, whatever the steps say. */
  readonly notProved: readonly string[];
  /** The entry as recorded; null where nothing is proved. */
  readonly entry: Entry | null;
  readonly origin: string | null;
  readonly size: number | null;
  /** Of a statement or claim, with a text at hand: how many of its spans read so, and which do not. */
  readonly words: { readonly held: number; readonly orphans: readonly string[] } | null;
}

/** What no proof of ours proves. */
export const notProved: readonly string[] = [
  "that the claim is true, or that its speaker said so: only what was recorded, and that it was not changed since",
  "that it was recorded when it says: the time is the recorder's own clock",
  "that nothing was left out, or recorded late",
  "that there is no second log under the same key: compare checkpoints with others'",
];

/** Keys in a text: one vkey a line; empty lines and lines that begin with # are passed over. HearsayError "ledger/vkey". */
export const keysIn = (text: string): readonly Verifier[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
    .map(readVkey);

/** Checks a proof with nothing but a public key, and with the article's text where there is one. */
export function checkProof(file: Uint8Array, known: readonly Verifier[], text: string | null = null): ProofVerdict {
  try {
    const { checkpoint, entry, index } = openProof(file, known);
    const words = text === null ? null : wordsOf(entry, text);
    const steps = [
      {
        ok: true,
        says: `The checkpoint is signed by ${checkpoint.origin} and names a tree of ${checkpoint.size} entries.`,
      },
      ...checkpoint.seen.map(({ name, time }) => ({ ok: true, says: sawIt(name, time) })),
      { ok: true, says: `The hashes lead from the entry to that tree's root: it is entry ${index}, to the letter.` },
      { ok: true, says: `It was recorded at ${entry.at}, by the recorder's clock, and says: ${gist(entry)}.` },
      ...(words ? [wordsStep(words)] : []),
    ];
    const ok = steps.every((step) => step.ok);
    const summary = ok
      ? `Proved: entry ${index} stands in the log ${checkpoint.origin} of ${checkpoint.size} entries, unchanged.`
      : `The entry is proved, but the text is not the one it was read in.`;
    return { ok, summary, steps, notProved, entry, origin: checkpoint.origin, size: checkpoint.size, words };
  } catch (cause) {
    if (!(cause instanceof HearsayError)) throw cause;
    const says = `${cause.message}. ${cause.hint}`;
    const none = { entry: null, origin: null, size: null, words: null };
    return { ok: false, summary: `Not proved: ${cause.message}.`, steps: [{ ok: false, says }], notProved, ...none };
  }
}

/** That a witness saw a checkpoint, in a sentence. */
export const sawIt = (name: string, time: number): string =>
  `The witness ${name} saw this checkpoint at ${new Date(time * 1000).toISOString().slice(0, 19)}Z, by its own clock, and one that went on from all it had seen.`;

function wordsOf({ body }: Entry, text: string): ProofVerdict["words"] {
  if (body.type !== "statement" && body.type !== "claim") return null;
  const inText = body.spans.filter((span) => span.in === "text");
  const { held, orphans } = anchorsIn(inText, { text, title: null });
  return { held: held.length, orphans: orphans.map(({ start, end }) => `text ${start}..${end}`) };
}

function wordsStep({ held, orphans }: NonNullable<ProofVerdict["words"]>): ProofVerdict["steps"][number] {
  const all = held + orphans.length;
  if (all === 0) return { ok: true, says: "It has no words in the text: they are in the title." };
  return orphans.length
    ? {
        ok: false,
        says: `${orphans.length} of its ${all} spans do not read so in this text (${orphans.join(", ")}). None is looked for elsewhere.`,
      }
    : { ok: true, says: `All ${all} spans of it read in this text as they were recorded.` };
}

/** An entry in half a line. */
function gist({ body }: Entry): string {
  switch (body.type) {
    case "claim": {
      const { id, kind, stance, actor, place } = body.claim;
      return `${id}: ${kind}, ${stance}, about ${actor}${place ? ` at ${place.name}` : ""}, read in ${body.article}`;
    }
    case "statement":
      return `${body.statement.id}: a statement read in ${body.article}`;
    case "article":
      return `${body.article.id}, ${body.article.outlet}, text SHA-256 ${body.article.textSha256}`;
    case "capture":
      return `${body.capture.id}, taken ${body.capture.taken}, bytes SHA-256 ${body.capture.sha256}`;
    case "reading":
      return `${body.reading.id} of ${body.reading.article} by Hearsay ${body.reading.reader.version} is closed`;
    case "remark":
      return `${body.by} on ${body.on}: ${body.verdict}`;
    case "judgement":
      return `${body.by}: ${body.a} and ${body.b} are ${body.same ? "the same" : "not the same"}`;
    default:
      return `a ${body.type}`;
  }
}
