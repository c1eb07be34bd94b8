// How fast articles are heard: text → statements, placed claims. The yardstick is the full pipe of wink-nlp (tokens, sentences, tags,
// entities, sentiment, negation) over the same texts. Run: npm run bench hear
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openBeat } from "../src/beat/load.ts";
import { pickBeat } from "../src/beat/pick.ts";
import type { Article } from "../src/model/article.ts";
import { hear } from "../src/pipeline.ts";
import { maker } from "./articles.ts";
import { line, paired } from "./paired.ts";

const nlp = winkNLP(model);
const next = maker(20_261_129);
/** So many that the yardstick takes 150 ms and more. */
const batch = 300;

/** A text's mean number of characters a 365-word article: the same measure for all texts. */
const articleLength = 2230;

console.log(
  line(
    paired<readonly Article[]>({
      name: "text to statements and claims",
      yardstick: "wink-nlp, full pipe",
      prepare: () => Array.from({ length: batch }, () => next()),
      candidate: (articles) => {
        for (const article of articles) hear(article, openBeat(pickBeat(article.text)));
      },
      plain: (articles) => {
        for (const { text } of articles) nlp.readDoc(text);
      },
      counted: {
        unit: "articles of 365 words",
        of: (articles) => articles.reduce((n, a) => n + a.text.length, 0) / articleLength,
      },
      pairs: Number(process.argv[2] ?? 25),
    }),
  ),
);
