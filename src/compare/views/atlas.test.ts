import { expect, test } from "vitest";
import { archive } from "../../../bench/synthetic.ts";
import type { Entry } from "../../model/entry.ts";
import { views } from "./index.ts";

const news = archive(40, 20, 6);
let entry = 0;
const entriesOf = (from: number, to: number): readonly Entry[] =>
  Array.from({ length: to - from }, (_, i) => {
    const made = news.entriesOf(from + i, entry);
    entry += made.length;
    return made;
  }).flat();
const view = views.sqlite({ path: ":memory:", of: "test", bytes: (digest) => news.bytes(digest) });
const first = entriesOf(0, 60);
view.apply(first);

test("what the map is told adds up to what the lists of claims and matters tell, with and without filters", () => {
  for (const query of [{}, { side: "VD" }, { kind: "control" }, { psince: "2030-01-02" }, { disputed: true }]) {
    const told = view.atlas(query);
    const { disputed: _, ...ofClaims } = query as { disputed?: boolean };
    expect(told.claims, JSON.stringify(query)).toBe(view.claims(ofClaims).total);
    expect(told.places.reduce((n, p) => n + p.claims, 0) + told.withoutPlace).toBe(told.claims);
    const sums = [...told.matters.values()];
    const matters = [...view.allMatters(query)].filter((m) => m.place !== null);
    expect(sums.reduce((n, s) => n + s.matters, 0)).toBe(matters.length);
    expect(sums.reduce((n, s) => n + s.reports, 0)).toBe(matters.reduce((n, m) => n + m.reports, 0));
    expect(sums.reduce((n, s) => n + s.origins, 0)).toBe(matters.reduce((n, m) => n + m.origins + m.unestablished, 0));
  }
});

test("days are those of everything, whatever days are asked for; places only those that fit", () => {
  const [all, one] = [view.atlas({}), view.atlas({ since: "2030-01-01", until: "2030-01-01" })];
  expect(one.events).toEqual(all.events);
  expect(all.events.reduce((n, d) => n + d.count, 0)).toBe(all.claims - all.withoutTime);
});

test("each speaker makes one side hold a place, and a form is told once", () => {
  const { held, written, places } = view.atlas({ kind: "control", stance: "asserts" });
  expect(held.length).toBeGreaterThan(10);
  expect(new Set(written.map((w) => `${w.place} ${w.form}`)).size).toBe(written.length);
  expect(new Set(held.map((h) => h.place)).size).toBeLessThanOrEqual(places.length);
});

test("an answer that was given before is not given again once there is more", () => {
  const before = view.atlas({});
  expect(view.atlas({})).toBe(before);
  view.apply(entriesOf(60, 70));
  const after = view.atlas({});
  expect(after.claims).toBeGreaterThan(before.claims);
  expect(after.claims).toBe(view.claims({}).total);
});

test("an article that is recorded again with another day of publication is told under that day", () => {
  const again = first.find(({ body }) => body.type === "article");
  if (again?.body.type !== "article") throw new Error("no article in the archive");
  const total = (day: string): number => view.atlas({}).published.find((d) => d.day === day)?.count ?? 0;
  expect(total("2041-07-01")).toBe(0);
  const article = { ...again.body.article, published: "2041-07-01T08:00:00Z" as const };
  view.apply([{ ...again, index: entry++, body: { type: "article", article } }]);
  expect(total("2041-07-01")).toBe(view.claims({ psince: "2041-07-01" }).total);
  expect(total("2041-07-01")).toBeGreaterThan(0);
});
