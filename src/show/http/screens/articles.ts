import type { ArticlesAnswer, ReaderAnswer } from "../../../model/screens.ts";
import { claimColumns } from "../../export/csv.ts";
import { claimFeatures } from "../../export/geojson.ts";
import { partOf, type Screen } from "./screen.ts";
import { articleColumns, tableOf } from "./tables.ts";

/** Articles, newest first. */
export const articles: Screen<ArticlesAnswer> = {
  name: "articles",
  path: "/articles",
  about: "articles that fit the filters, newest first, unread ones too",
  takes: ["offset"],
  answer: (office, asked) => ({
    articles: partOf((which) => office.desk().articles(asked.filters, which), asked),
  }),
  csv: (answer) => tableOf(answer.articles.rows, articleColumns),
};

/** One article as it was stored, with all that was read in it. */
export const reader: Screen<ReaderAnswer> = {
  name: "reader",
  path: "/article/:id",
  about: "one article's text with its claims, chains and notices",
  takes: [],
  answer: (office, { id }) => {
    const desk = office.desk();
    const article = desk.article(id);
    if (!article) return null;
    const revised = article.versions.length > 1;
    return { article, versions: revised ? desk.versions(id) : [], changes: revised ? desk.revision(id) : null };
  },
  csv: ({ article }) => tableOf(article.claims, claimColumns),
  geojson: ({ article }) => claimFeatures(article.claims),
};
