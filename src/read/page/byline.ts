import { byline as fromLine } from "../lines/byline.ts";
import { namesAt } from "./data.ts";
import { wordsOf } from "./dom.ts";
import { elements, type Page } from "./page.ts";

const fields = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "byl",
];
const places = '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]';

/** Who wrote the article, as the page names them: JSON-LD, meta elements, then what is marked as a byline. Null where it names nobody. */
export function byline(page: Page): string | null {
  const data = page.data.map((d) => namesAt(d, "author").filter(isName)).find((names) => names.length);
  if (data) return listed(data);
  for (const field of fields) {
    const names = (page.metas.get(field) ?? []).map(bare).filter(isName);
    if (names.length) return listed(names);
  }
  for (const element of elements(page, places, 40)) {
    const words = wordsOf(element);
    if (words.length > 160) continue;
    const name = fromLine(words) ?? bare(words);
    if (isName(name) && fromLine(`By ${name}`) !== null) return name;
  }
  return null;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(", ");
const bare = (words: string): string => (fromLine(words) ?? words).trim();
const isName = (name: string): boolean =>
  name.length > 1 && name.length <= 160 && /\p{L}/u.test(name) && !/^https?:|^[@#]|\/\//.test(name);
