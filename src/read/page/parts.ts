import type { Block } from "../../model/article.ts";
import { type Element, labelsOf } from "./dom.ts";

// What an element of a page is, by its name and labels.

const token = (words: string): RegExp => new RegExp(`(?:^|[-_ ]|[a-z](?=[A-Z]))(?:${words})(?:$|[-_ ])`, "i");

const captionLabel = token(
  "captions?|figcaption|image-desc(?:ription)?|photo-desc(?:ription)?|img-desc(?:ription)?|cutline|wp-caption-text",
);
const creditLabel = token(
  "credits?|copyrights?|photo-author|image-author|photographer|image-source|photo-source|attribution",
);
const leadLabel = token(
  "standfirst|lead|lede|dek|deck|sub-?title|sub-?headline|sub-?heading|intro|announce|article-summary|teaser-text|strapline",
);
const asideLabel = token(
  "related|recommend(?:ed|ations?)?|newsletter|promo|sharing|share|social|comments?|sidebar|breadcrumbs?|footer|nav|navigation|menu|adverts?|" +
    "advertisement|ads?|sponsor(?:ed)?|tags?|outbrain|taboola|most-read|most-popular|cookies?|consent|read-?more|read-?also|see-?also|more-news|trending|subscribe|popup|modal|teasers?",
);
const hiddenLabel = token("visually-?hidden|sr-only|screen-reader-text|screen-reader|is-hidden|d-none|offscreen");
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;
const noText = new Set(
  "script style noscript template iframe svg math object embed canvas audio video map button input select textarea option dialog head title".split(
    " ",
  ),
);

/** Whether an element's words are not shown to a reader. */
export function isHidden(element: Element): boolean {
  if (noText.has(element.localName)) return true;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style && hiddenStyle.test(style)) return true;
  return hiddenLabel.test(labelsOf(element));
}

/** Whether an element stands beside the article: menus, footers, related stories, comments. */
export function isBeside(element: Element): boolean {
  const { localName } = element;
  if (localName === "nav" || localName === "footer" || localName === "aside") return true;
  if (localName === "body" || localName === "html" || localName === "main" || localName === "article") return false;
  return (
    /^(?:navigation|complementary|contentinfo|search|menu)$/.test(element.getAttribute("role") ?? "") ||
    asideLabel.test(labelsOf(element))
  );
}

/** What an element makes of the words in it; null where it does not tell. */
export function typeOf(element: Element, within: Block["type"] | null): Block["type"] | null {
  const { localName } = element;
  const labels = labelsOf(element);
  const photo = within === "caption" || /figure|photo|image|media|picture/.test(labels);
  if (creditLabel.test(labels) && photo) return "credit";
  if (within === "caption" && (localName === "small" || localName === "cite")) return "credit";
  if (localName === "figcaption" || captionLabel.test(labels)) return "caption";
  if (localName === "blockquote") return "quote";
  if (localName === "li") return "list";
  if (
    /^(?:p|div|h2|h3|section)$/.test(localName) &&
    (leadLabel.test(labels) || element.getAttribute("itemprop") === "description")
  )
    return "lead";
  return null;
}

/** Whether an element bounds the article (its blocks all lie within one such). */
export const isScope = (element: Element): boolean =>
  element.localName === "article" ||
  element.localName === "main" ||
  element.getAttribute("role") === "main" ||
  /\barticleBody\b/i.test(element.getAttribute("itemprop") ?? "");
