import type { ClaimAnswer } from "../../model/answer.ts";
import { outletShown } from "../answers.ts";
import { quoted } from "../plain.ts";
import { chainOf, type Export, type Place } from "./export.ts";

/**
 * The newest claims as an Atom feed (RFC 4287), so that a saved question can be followed in any feed reader: an entry a claim, whose id is
 * the claim's own and never changes. The neutral sentence is the title; the words as printed and their chain are the content.
 */
export const atom: Export = {
  name: "atom",
  media: "application/atom+xml; charset=utf-8",
  most: 200,
  write: (claims, place) => {
    const times = claims.map(timeOf).sort();
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Hearsay: claims</title>
<subtitle>Who said what, as read by a machine. No claim here is confirmed or denied by Hearsay.</subtitle>
<id>${xml(place?.self ?? "urn:hearsay:claims")}</id>
${place ? `<link rel="self" href="${xml(place.self)}"/>\n` : ""}<author><name>Hearsay</name></author>
<updated>${times.at(-1) ?? none}</updated>
${claims.map((claim) => entry(claim, place)).join("")}</feed>
`;
  },
};

/** Where nothing tells a time. */
const none = "1970-01-01T00:00:00Z";

function entry(c: ClaimAnswer, place: Place | null): string {
  const page = place && `${place.home}/article/${encodeURIComponent(c.article.id)}#${c.id}`;
  return `<entry>
<title>${xml(`${c.stance}: ${c.says}`)}</title>
<id>urn:hearsay:${xml(c.id)}</id>
${page ? `<link rel="alternate" href="${xml(page)}"/>\n` : ""}${c.article.url ? `<link rel="via" href="${xml(c.article.url)}"/>\n` : ""}<author><name>${xml(c.statement?.speaker.name ?? outletShown(c.article))}</name></author>
<updated>${timeOf(c)}</updated>
${c.article.published ? `<published>${instant(c.article.published)}</published>\n` : ""}<category term="${xml(c.kind)}"/>
<source><title>${xml(outletShown(c.article))}</title><id>${xml(c.article.url ?? `urn:hearsay:${c.article.id}`)}</id><updated>${timeOf(c)}</updated></source>
<content type="text">${xml(`${quoted(c.words.text)} (${chainOf(c)})`)}</content>
</entry>
`;
}

const timeOf = (c: ClaimAnswer): string => {
  const told = c.article.updated ?? c.article.published;
  return told === null ? none : instant(told);
};

/** A day alone stands for its beginning: a feed has no vaguer time. */
const instant = (time: string): string => (time.includes("T") ? time : `${time}T00:00:00Z`);

/** Text as XML 1.0 can hold it. */
const xml = (words: string): string =>
  words
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
