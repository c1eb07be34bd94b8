import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import type { Export } from "./export.ts";

/**
 * Claims as schema.org `Claim` in JSON-LD, for fact-checkers' tools: who claims, in which words, where it appears. No `ClaimReview` and
 * no rating is ever written: Hearsay judges no claim. A denial is a claim of its own, told by its words and its text.
 */
export const schemaOrg: Export = {
  name: "jsonld",
  media: "application/ld+json; charset=utf-8",
  write: (claims) => `${JSON.stringify({ "@context": "https://schema.org", "@graph": claims.map(item) })}\n`,
};

const item = (c: ClaimAnswer) => ({
  "@type": "Claim",
  "@id": `urn:hearsay:${c.id}`,
  name: c.says,
  text: c.words.text,
  claimInterpreter: { "@type": "SoftwareApplication", name: "Hearsay" },
  ...(c.statement
    ? { author: claimant(c.statement.speaker) }
    : { author: { "@type": "Organization", name: outletShown(c.article) } }),
  ...(c.statement?.said ? { dateCreated: c.statement.said } : {}),
  appearance: {
    "@type": "NewsArticle",
    ...(c.article.url ? { url: c.article.url } : {}),
    ...(c.article.title ? { headline: c.article.title } : {}),
    ...(c.article.published ? { datePublished: c.article.published } : {}),
    ...(c.article.updated ? { dateModified: c.article.updated } : {}),
    inLanguage: c.article.language,
    publisher: { "@type": "Organization", name: outletShown(c.article) },
  },
  ...(c.place ? { about: place(c.place) } : {}),
});

/** Whether a voice is a person or a body is not recorded: one with an organisation or a role of its own is told as a person. */
const claimant = (voice: NonNullable<ClaimAnswer["statement"]>["speaker"]) => ({
  "@type": voice.organisation !== null || voice.role !== null ? "Person" : "Thing",
  name: voice.name,
  ...(voice.role ? { jobTitle: voice.role } : {}),
  ...(voice.organisation ? { affiliation: { "@type": "Organization", name: voice.organisation } } : {}),
});

const place = (of: NonNullable<ClaimAnswer["place"]>) => ({
  "@type": "Place",
  name: of.name,
  ...(of.text && of.text !== of.name ? { alternateName: of.text } : {}),
  ...(of.id?.startsWith("gn:") ? { sameAs: `https://www.geonames.org/${of.id.slice(3)}` } : {}),
  ...(of.lat !== null && of.lon !== null
    ? { geo: { "@type": "GeoCoordinates", latitude: of.lat, longitude: of.lon } }
    : {}),
});
