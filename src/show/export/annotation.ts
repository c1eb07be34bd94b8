import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import { chainOf, type Export } from "./export.ts";

/**
 * Claims as W3C Web Annotations (annotation-model, 2017), a collection's page: each points at its words by position and by quotation in the
 * article it was read from. `TextPositionSelector` counts Unicode code points by the recommendation; Hearsay's offsets are UTF-16 units,
 * so they stand under a name of their own and the quotation is what other programs find the words by.
 */
export const annotation: Export = {
  name: "annotation",
  media: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  write: (claims) =>
    `${JSON.stringify({
      "@context": ["http://www.w3.org/ns/anno.jsonld", { hearsay: "urn:hearsay:" }],
      id: "urn:hearsay:claims",
      type: "AnnotationPage",
      startIndex: 0,
      items: claims.map(item),
    })}\n`,
};

const item = (c: ClaimAnswer) => ({
  id: `urn:hearsay:${c.id}`,
  type: "Annotation",
  motivation: "describing",
  creator: { type: "Software", name: "Hearsay" },
  body: {
    type: "TextualBody",
    purpose: "describing",
    format: "text/plain",
    language: "en",
    value: c.says,
    "hearsay:stance": c.stance,
    "hearsay:kind": c.kind,
    "hearsay:speaker": c.statement?.speaker.name ?? outletShown(c.article),
    "hearsay:chain": chainOf(c),
  },
  target: {
    source: c.article.url ?? `urn:hearsay:${c.article.id}`,
    selector: { type: "TextQuoteSelector", exact: c.words.text },
    "hearsay:words": { in: c.where, start: c.words.start, end: c.words.end, unit: "UTF-16" },
  },
});
