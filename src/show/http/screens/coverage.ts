import type { ArticleAnswer } from "../../../model/answer.ts";
import type { Coverage } from "../../../model/screens.ts";
import { outletShown } from "../../answers.ts";

/** What was read, by outlet and day of publication; the newest days, the outlets with the most articles. */
export function coverageOf(articles: readonly ArticleAnswer[], mostDays = 45, mostOutlets = 30): Coverage {
  const byOutlet = new Map<string, Map<string, number>>();
  const days = new Set<string>();
  let undated = 0;
  for (const { article } of articles) {
    const day = article.published?.slice(0, 10) ?? null;
    if (day === null) undated++;
    else days.add(day);
    const own = byOutlet.get(outletShown(article)) ?? new Map<string, number>();
    byOutlet.set(outletShown(article), own.set(day ?? "", (own.get(day ?? "") ?? 0) + 1));
  }
  const shown = [...days].sort().slice(-mostDays);
  const outlets = [...byOutlet].map(([name, own]) => ({
    name,
    counts: shown.map((day) => own.get(day) ?? 0),
    total: [...own.values()].reduce((n, m) => n + m, 0),
  }));
  outlets.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  return {
    days: shown,
    outlets: outlets.slice(0, mostOutlets),
    undated,
    moreOutlets: Math.max(0, outlets.length - mostOutlets),
  };
}
