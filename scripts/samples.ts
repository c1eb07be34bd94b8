// What comparing the samples gives, in the form of samples/expected.json. Printed for a person to check against the texts:
//   node --import tsx scripts/samples.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../src/beat/load.ts";
import { pickBeat } from "../src/beat/pick.ts";
import { compare } from "../src/compare/compare.ts";
import { namingOf } from "../src/compare/naming.ts";
import type { Matter } from "../src/model/matter.ts";
import { hearInput } from "../src/pipeline.ts";
import { beatsOf, type Kept, keptIn } from "../src/show/kept.ts";
import { home } from "../src/text/home.ts";

/** One matter as samples/expected.json holds it: one line of counts, then a line a position. */
export interface Expected {
  readonly question: string;
  readonly counts: string;
  readonly positions: readonly string[];
}

/** The samples of a folder, heard, with the name each article goes by: its file, and its line where a file holds several. */
export function sampleArticles(folder: string): readonly { readonly name: string; readonly kept: Kept }[] {
  const at = join(home(), "samples", folder);
  return readdirSync(at)
    .filter((f) => statSync(join(at, f)).isFile())
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(join(at, file));
      const input = {
        bytes,
        name: file,
        url: `file:${file}`,
        media: null,
        charset: null,
        taken: "2033-01-01T00:00:00Z",
      } as const;
      const { heard, failures } = hearInput(input, (text) => openBeat(pickBeat(text)));
      if (failures.length) throw new Error(`${file}: ${failures[0]?.message}`);
      const stem = file.replace(/\.\w+$/, "");
      return heard.map((h, i) => ({
        name: heard.length > 1 ? `${stem}#${i + 1}` : stem,
        kept: { article: h.article, reading: h.reading, bytes: h.capture.sha256 },
      }));
    });
}

/** Every matter of a folder of samples, in a form people can check. */
export function samplesCompared(folder: string): readonly Expected[] {
  const articles = sampleArticles(folder);
  const names = new Map(articles.map((a) => [a.kept.article.id as string, a.name]));
  const kept = articles.map((a) => a.kept);
  return beatsOf(kept)
    .flatMap((beat) =>
      compare(
        keptIn(beat, kept).map(({ article, reading }) => ({
          article: article.id,
          outlet: article.outlet,
          published: article.published,
          updated: article.updated,
          reading,
          text: article.text,
        })),
        namingOf(beat),
      ),
    )
    .map((m) => expected(m, names))
    .sort((a, b) => (a.question + a.counts < b.question + b.counts ? -1 : 1));
}

function expected(m: Matter, names: ReadonlyMap<string, string>): Expected {
  const n = (q: Matter["positions"][number]["quantity"]): string =>
    q && q.value !== null ? ` ${q.comparator} ${q.value}${q.high === null ? "" : `-${q.high}`} ${q.unit}` : "";
  return {
    question: m.question,
    counts: `${m.from} to ${m.to}: ${m.reports} reports, ${m.outlets} outlets, ${m.origins} origins, ${m.unestablished} not established`,
    positions: m.positions.map((p) => {
      const who = p.speaker ? `${p.speaker.name} (${p.speaker.side})` : "own voice";
      const reports = p.claims.map((c) => names.get(c.article) ?? c.article).sort();
      return `${p.stance}${n(p.quantity)}: ${who}, ${p.said} ← ${reports.join(" ")}`;
    }),
  };
}

if (process.argv[1]?.endsWith("samples.ts"))
  console.log(
    JSON.stringify({ kupiansk: samplesCompared("kupiansk"), invented: samplesCompared("invented") }, null, 1),
  );
