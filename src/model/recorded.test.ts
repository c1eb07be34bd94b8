import { describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import { canonical } from "../text/canonical.ts";
import { type EntryBody, entryBytes, identity } from "./entry.ts";
import { fromRecorded, toRecorded, withheldName } from "./recorded.ts";
import type { Hop, Speaker, Statement } from "./statement.ts";

const { article, reading } = sampleHeard(1);
const words = { text: article.text, title: article.title };
const [burnt, freed] = reading.statements as [Statement, Statement];
const speaking = (speaker: Partial<Speaker>): Statement => ({ ...burnt, speaker: { ...burnt.speaker, ...speaker } });

describe("a recorded statement", () => {
  test("does not hold the name or the role of a private person, but where they stand", () => {
    const recorded = toRecorded(burnt, words);
    expect(canonical(recorded)).not.toContain("Hollis");
    expect(canonical(recorded)).not.toContain("baker");
    expect(recorded.speaker.name).toEqual({ in: "text", spans: [{ start: 0, end: 12 }] });
  });

  test("names those whom the beat knows", () => {
    expect(toRecorded(freed, words).speaker).toEqual(freed.speaker);
  });

  test("is read back as it was", () => {
    for (const statement of [burnt, freed, ...reading.headline.statements])
      expect(fromRecorded(toRecorded(statement, words), words)).toEqual(statement);
  });

  test("is read back without the name where the text is withheld", () => {
    const recorded = toRecorded(burnt, words);
    expect(fromRecorded(recorded, { text: null, title: article.title }).speaker.name).toBe(withheldName);
    expect(fromRecorded(recorded, { text: null, title: null }).via[0]?.name).toBe(article.outlet);
  });

  test.each([
    ["a description", { name: "unnamed: local officials" }],
    ["a body", { name: "Village Council", organisation: "Village Council" }],
    ["a name that no words of the article give", { name: "Bakers of the region" }],
    ["a name of which the article gives only a part", { name: "Maria Hollis-Brandt" }],
  ])("keeps %s as it is", (_, speaker) => {
    expect(toRecorded(speaking(speaker), words).speaker.name).toBe(speaker.name);
  });

  test("finds a name whose words stand apart, and takes no part of a word for a name", () => {
    const text = "Olha and Petro Kovalchuk said so. Olhas do.";
    const recorded = toRecorded(speaking({ name: "Olha Kovalchuk", role: null }), { text, title: null });
    expect(recorded.speaker.name).toEqual({
      in: "text",
      spans: [
        { start: 0, end: 4 },
        { start: 15, end: 24 },
      ],
    });
    const none = toRecorded(speaking({ name: "Olh", role: null }), { text, title: null });
    expect(none.speaker.name).toBe("Olh");
  });

  test("points into the title where only the title names", () => {
    const recorded = toRecorded(speaking({ name: "Army" }), words);
    expect(recorded.speaker.name).toEqual({ in: "title", spans: [{ start: 0, end: 4 }] });
  });

  test("keeps the outlet's name, which stands outside the text, and hides another carrier's who is no public person", () => {
    const hop: Hop = { ...(burnt.via[0] as Hop), name: "Maria Hollis", source: { start: 0, end: 12 } };
    const outside: Hop = { ...(burnt.via[0] as Hop), name: "Maria Hollis" };
    const recorded = toRecorded({ ...burnt, via: [outside, hop] }, words);
    expect(recorded.via.map((one) => typeof one.name)).toEqual(["string", "object"]);
  });
});

describe("an entry", () => {
  const body: EntryBody = { type: "remark", on: "claim:1", by: "desk", verdict: "contests", note: "a “note”" };

  test("is recorded as its canonical JSON", () => {
    const entry = { index: 7, at: "2025-03-01T09:00:00Z" as const, body };
    expect(new TextDecoder().decode(entryBytes(entry))).toBe(canonical(entry));
  });

  test("is the same whatever the order of its keys, and another where anything differs", () => {
    const turned = Object.fromEntries(Object.entries(body).reverse()) as unknown;
    expect(identity(turned as EntryBody)).toBe(identity(body));
    expect(identity({ ...body, note: "another" })).not.toBe(identity(body));
  });

  test("of a capture is the same whenever the bytes were taken, and another for another address", () => {
    const { capture } = sampleHeard(1);
    const of = (change: object): string => identity({ type: "capture", capture: { ...capture, ...change } });
    expect(of({ taken: "2030-01-01T00:00:00Z" })).toBe(of({}));
    expect(of({ url: "https://example.org/other" })).not.toBe(of({}));
  });
});
