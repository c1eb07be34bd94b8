import { describe, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import type { Claim } from "../src/model/claim.ts";
import { hearInput } from "../src/pipeline.ts";
import sited, { type Sites } from "./where/sites.corpus.ts";
import stories, { type Story } from "./where/stories.corpus.ts";

// Where the claims of a story are when their own sentence does not say it: in stories of wars that have no beat, all of it invented.

/** The text and the claims of a story, as a program is given them. */
function claimsOf(story: Story | Sites): { readonly text: string; readonly claims: readonly Claim[] } {
  const line = JSON.stringify({ id: "story", title: story.title, text: story.text, published: "2029-07-15" });
  const bytes = new TextEncoder().encode(line);
  const { heard } = hearInput(
    { name: "story.json", bytes, media: "application/json", charset: null, url: null, taken: "2029-07-15T08:00:00Z" },
    () => openBeat("world"),
  );
  const one = heard[0]!;
  return { text: one.article.text, claims: one.reading.claims };
}

describe.each(stories)("$about", (story) => {
  const { text, claims } = claimsOf(story);
  test.each(story.where)("%s: %s", (words, kind, ...places) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const found = claims.filter((c) => c.kind === kind && c.words.start < start + words.length && c.words.end > start);

    expect(found.map((c) => c.place?.name ?? "-").sort()).toEqual([...places].sort());
  });
});

describe.each(sited)("$about", (story) => {
  const { text, claims } = claimsOf(story);
  test.each(story.sites)("%s: %s at %s", (words, kind, site, town) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const found = claims.filter((c) => c.kind === kind && c.words.start < start + words.length && c.words.end > start);

    expect(found.map((c) => [c.place?.text ?? null, c.place?.name])).toEqual([[site, town]]);
  });
});
