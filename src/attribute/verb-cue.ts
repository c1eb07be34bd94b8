import type { Cue } from "./cues.ts";
import type { Subject } from "./subject.ts";

/** What is told of a verb of saying before its form and subject are. */
export type VerbBase = Pick<Cue, "kind" | "lemma" | "attitude" | "frames" | "from" | "to" | "hedge">;

/**
 * A verb as a cue. Written out, since an object spread with keys added behind it has a layout of its own each time, and all that reads
 * many such objects is slow.
 */
export const asCue = (b: VerbBase, form: Cue["form"], subject: Subject | null, head: number): Cue => ({
  kind: b.kind,
  form,
  lemma: b.lemma,
  attitude: b.attitude,
  frames: b.frames,
  from: b.from,
  to: b.to,
  subject,
  head,
  hedge: b.hedge,
});
