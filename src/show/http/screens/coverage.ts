import type { ReadDay } from "../../../compare/view.ts";
import type { Coverage } from "../../../model/screens.ts";

/** What was read, by outlet and day of publication; the newest days, the outlets with the most articles. */
export function coverageOf(read: readonly ReadDay[], mostDays = 45, mostOutlets = 30): Coverage {
  const byOutlet = new Map<string, Map<string, number>>();
  const days = new Set<string>();
  let undated = 0;
  for (const { outlet, day, count } of read) {
    if (day === null) undated += count;
    else days.add(day);
    const own = byOutlet.get(outlet) ?? new Map<string, number>();
    byOutlet.set(outlet, own.set(day ?? "", count));
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
