import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import type { ClaimAnswer } from "../../model/answer.ts";
import { annotation } from "./annotation.ts";
import { atom } from "./atom.ts";
import { exportForms } from "./index.ts";
import { schemaOrg } from "./schema-org.ts";

const words = "captured <Orlin> & \u0001held it";
const voice = {
  name: "Ada Person",
  role: "governor",
  organisation: "Sarn Council",
  side: "SA",
  cue: "said",
  medium: null,
  carried: null,
};
const claim: ClaimAnswer = {
  id: "claim:1f",
  article: {
    ...{
      id: "article:2a",
      externalId: null,
      outlet: "Sarn Courier",
      title: "Orlin",
      url: "https://courier.example/1?a=1&b=2",
      after: null,
    },
    ...{ published: "2032-03-01", updated: null, language: "en", read: true },
  },
  statement: {
    ...{
      id: "s1",
      where: "text",
      content: [],
      cue: null,
      source: null,
      speaker: voice,
      addressee: null,
      mode: "indirect",
    },
    ...{ via: [{ ...voice, name: "Sarn Courier" }], attitude: "", said: "2032-02-29", rule: "r" },
  },
  ...{
    where: "text",
    kind: "control",
    stance: "asserts",
    actor: "SA",
    quantity: null,
    aspect: null,
    loaded: null,
    hedge: null,
  },
  place: { text: "Orlyn", id: "gn:7", name: "Orlin", lat: 1, lon: 2, part: null },
  ...{
    date: null,
    dateBasis: null,
    says: "Sarn holds Orlin",
    words: { start: 3, end: 9, text: words },
    target: null,
    rule: "r",
    entry: 5,
    people: [],
  },
};
const place = { self: "http://127.0.0.1/api/export.atom?kind=control&side=SA", home: "http://127.0.0.1" };

test("a feed is well-formed whatever was printed, and an entry leads to the words and to the source", () => {
  const text = atom.write(
    [claim, { ...claim, id: "claim:2f", article: { ...claim.article, published: "2032-03-02T08:00:00Z" } }],
    place,
  );
  const feed = new DOMParser().parseFromString(text, "text/xml");
  const entries = [...feed.querySelectorAll("entry")];
  expect(entries.map((one) => one.querySelector("id")?.textContent)).toEqual([
    "urn:hearsay:claim:1f",
    "urn:hearsay:claim:2f",
  ]);
  expect(entries[0]?.querySelector("content")?.textContent).toBe(
    "“captured <Orlin> & \ufffdheld it” (Sarn Courier > Ada Person)",
  );
  expect([...(entries[0]?.querySelectorAll("link") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
    "http://127.0.0.1/article/article%3A2a#claim:1f",
    "https://courier.example/1?a=1&amp;b=2", // as written: the parser leaves references in attributes
  ]);
  expect(text.match(/<updated>(.*?)<\/updated>/)?.[1]).toBe("2032-03-02T08:00:00Z");
  expect(text).toContain(`<link rel="self" href="http://127.0.0.1/api/export.atom?kind=control&amp;side=SA"/>`);
  expect(atom.write([], null)).toContain("<updated>1970-01-01T00:00:00Z</updated>");
});

test("an annotation points at its words by quotation, and tells the unit of its offsets", () => {
  const [item] = JSON.parse(annotation.write([claim], null)).items;
  expect(item.target).toMatchObject({
    source: claim.article.url,
    selector: { type: "TextQuoteSelector", exact: words },
  });
  expect(item.target["hearsay:words"]).toEqual({ in: "text", start: 3, end: 9, unit: "UTF-16" });
  expect(item.body.value).toBe("Sarn holds Orlin");
});

test("schema.org is told who claims, where it appeared and which place it is about, and never a rating", () => {
  const text = schemaOrg.write([claim, { ...claim, statement: null, place: null }], null);
  const [said, own] = JSON.parse(text)["@graph"];
  expect(said).toMatchObject({
    "@type": "Claim",
    author: { "@type": "Person", name: "Ada Person", jobTitle: "governor" },
    appearance: { publisher: { name: "Sarn Courier" }, datePublished: "2032-03-01" },
    about: { name: "Orlin", alternateName: "Orlyn", sameAs: "https://www.geonames.org/7" },
  });
  expect(own.author).toEqual({ "@type": "Organization", name: "Sarn Courier" });
  expect(text).not.toMatch(/rating|review/i);
});

test("every form has a name and a media type of its own", () => {
  for (const key of ["name", "media"] as const)
    expect(new Set(exportForms.map((form) => form[key])).size).toBe(exportForms.length);
});
