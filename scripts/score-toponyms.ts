// Scores toponyms found and resolved on our own marked paragraphs (test/toponyms): node --import tsx scripts/score-toponyms.ts look [-v]
import { measureToponyms } from "../test/toponyms/measure.ts";

for (const name of process.argv.slice(2).filter((word) => !word.startsWith("-"))) {
  const { figures, lines } = measureToponyms(name);
  if (process.argv.includes("-v")) console.log(lines.join("\n"));
  console.log(name, figures);
}
