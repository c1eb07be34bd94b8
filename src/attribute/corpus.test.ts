import { describe, expect, test } from "vitest";
import { hearing, said } from "../../test/hearing.ts";
import { marked } from "../../test/marked.ts";
import plain from "../lang/en/cues.corpus.ts";
import { cueWords, type VerbCue, verbCues } from "../lang/en/cues.ts";
import bodies from "../lang/en/cues-bodies.corpus.ts";
import bounds from "../lang/en/cues-bounds.corpus.ts";
import type { Span } from "../text/span.ts";

const sayings = [...plain, ...bodies, ...bounds];
const words = (text: string, spans: readonly (Span | null)[]): string[] =>
  spans.flatMap((s) => (s ? [text.slice(s.start, s.end).replace(/[,.]$/, "")] : []));

describe("the sayings of the corpus", () => {
  for (const [sentence, speaker, via] of sayings) {
    const { text, spans } = marked(sentence);
    const wanted = spans.q.length > 0;
    test(`${wanted ? "reads" : "finds nothing in"}: ${text}`, () => {
      const found = said(text);
      if (!wanted) return expect(found.map((s) => s.rule)).toEqual([]);
      const hit = found.find(
        (s) =>
          words(text, s.cue ? [s.cue] : []).join() === words(text, spans.c).join() &&
          words(text, s.content).join("|") === words(text, spans.q).join("|"),
      );
      expect(
        found.map((s) => [words(text, [s.cue]), words(text, s.content)]),
        "cue and words said",
      ).toContainEqual([words(text, spans.c), words(text, spans.q)]);
      expect(words(text, [hit!.source])).toEqual(words(text, spans.s));
      if (spans.a.length) expect(hit!.addressee).not.toBeNull();
      if (speaker) expect(hit!.speaker.name).toBe(speaker);
      if (via)
        expect(
          hit!.via
            .slice(1)
            .map((h) => h.name)
            .join(", "),
        ).toBe(via);
      return undefined;
    });
  }
  test("has a near miss for every five examples", () => {
    const misses = sayings.filter(([s]) => !s.includes("<q>")).length;
    expect(misses * 5).toBeGreaterThanOrEqual(sayings.length - misses);
  });
});

/** A sentence in which a cue must be read, made from what may follow it. */
function template(cue: VerbCue): string {
  const past =
    [...cueWords].find(([, readings]) => readings.some((r) => r.cue === cue && r.forms.includes("past")))?.[0] ??
    cue.lemma;
  const verb = cue.particle ? `${past} ${cue.particle}` : past;
  const has = (...frames: string[]): boolean => frames.some((f) => cue.frames.has(f as never));
  if (has("evidence") && has("that")) return `Satellite images ${verb} that the town was empty.`;
  if (has("evidence")) return `Satellite images ${verb} an empty town.`;
  if (cue.lemma === "hold") return `Ilena Vosk ${verb} Lurmia responsible for shelling the town.`;
  if (cue.lemma === "give") return `Ilena Vosk ${verb} a toll of 12.`;
  if (cue.lemma === "register" || cue.lemma === "record") return `Ilena Vosk ${verb} 300 arrivals.`;
  if (has("blame")) return `Ilena Vosk ${verb} Lurmia ${cue.lemma === "accuse" ? "of" : "for"} shelling the town.`;
  if (has("weak") && /^(see|hear|witness)$/.test(cue.lemma))
    return `A Harbour Times correspondent ${verb} the loss of the town.`;
  if (cue.lemma === "put") return `Ilena Vosk ${verb} the losses at 15.`;
  if (cue.lemma === "read") return "The statement read that the town was empty.";
  if (has("addressee") && has("that")) return `Ilena Vosk ${verb} reporters that the town was empty.`;
  if (has("that")) return `Ilena Vosk ${verb} that the town was empty.`;
  if (has("complement")) return `Ilena Vosk ${verb} the report false.`;
  if (has("object")) return `Ilena Vosk ${verb} the loss of the town.`;
  if (has("command")) return `Ilena Vosk ${verb} ${has("to") ? "to " : ""}the army to leave.`;
  if (cue.lemma === "hold") return `Ilena Vosk ${verb} Lurmia responsible for shelling the town.`;
  if (cue.lemma === "give") return `Ilena Vosk ${verb} a toll of 12.`;
  if (cue.lemma === "register" || cue.lemma === "record") return `Ilena Vosk ${verb} 300 arrivals.`;
  if (has("blame")) return `Ilena Vosk ${verb} Lurmia of shelling the town.`;
  if (has("wh")) return `Ilena Vosk ${verb} why the town was empty.`;
  return `“The town was empty,” Ilena Vosk ${verb}.`;
}

describe("every verb of the tables", () => {
  for (const cue of verbCues)
    test(`${cue.lemma} ${cue.particle} is a cue`, () => {
      const sentence = template(cue);
      expect(
        said(sentence).map((s) => s.cue && sentence.slice(s.cue.start, s.cue.end)),
        sentence,
      ).not.toEqual([]);
    });
});

test("the sample hearing takes a text apart as the pipeline does", () => {
  expect(hearing("Vosk left.").doc.sentences).toHaveLength(1);
});
