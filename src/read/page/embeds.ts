import { months, postOpeners } from "../../lang/en/page.ts";
import { type Element, isElement, isText, labelsOf, squeeze, walk } from "./dom.ts";

/** An embedded post as a page shows it. Absent is null. */
export interface Embed {
  /** All its words, the post's own first. */
  readonly words: string;
  /** The post's own words, a part of `words`. */
  readonly text: string;
  readonly author: string | null;
  readonly handle: string | null;
  readonly date: string | null;
  readonly platform: string | null;
}

const platforms: readonly (readonly [RegExp, string])[] = [
  [/twitter-(?:tweet|video)/, "X"],
  [/\btgme_|telegram-(?:post|widget|embed)|(?:^|[-_ ])telegram(?:$|[-_ ])/, "Telegram"],
  [/\bfb-(?:post|video|xfbml)/, "Facebook"],
  [/instagram-media/, "Instagram"],
  [/bluesky-embed/, "Bluesky"],
  [/tiktok-embed/, "TikTok"],
  [/mastodon-embed/, "Mastodon"],
  [/truthsocial-embed/, "Truth Social"],
];
const hosts: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//, "X"],
  [/^https?:\/\/t\.me\//, "Telegram"],
  [/^https?:\/\/(?:www\.)?facebook\.com\//, "Facebook"],
  [/^https?:\/\/(?:www\.)?instagram\.com\//, "Instagram"],
  [/^https?:\/\/bsky\.app\//, "Bluesky"],
];

/** The platform an element embeds a post of; null for an element that is no embed. */
export function platformOf(element: Element): string | null {
  if (!/^(?:blockquote|div|section|figure)$/.test(element.localName)) return null;
  const labels = labelsOf(element);
  const byLabel = platforms.find(([sign]) => sign.test(labels));
  if (byLabel) return byLabel[1];
  if (element.localName !== "blockquote") return null;
  const cite = element.getAttribute("cite") ?? element.getAttribute("data-href") ?? "";
  return hosts.find(([sign]) => sign.test(cite))?.[1] ?? null;
}

const month = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
const date = new RegExp(
  `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:(?:${month})\\.? \\d{1,2},? \\d{4}|\\d{1,2} (?:${month})\\.?,? \\d{4})|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:+-]+Z?)?`,
  "i",
);
const handle = /\((@[\p{L}\d_.]{1,60})\)/u;
const openers = new RegExp(`^(?:${[...postOpeners].join("|")})\\s+`, "i");

/** Reads an embedded post: its own words, who posted it and when, as the page tells. Null where it holds no words. */
export function embed(element: Element, platform: string): Embed | null {
  const parts = linesIn(element);
  const signed = parts.findIndex(
    (p, i) => i > 0 && (/^[—–-]/.test(p.words) || openers.test(p.words) || p.label === "author" || p.label === "date"),
  );
  const ownAt = parts.findIndex((p) => p.label === "text");
  const own =
    ownAt >= 0 ? [parts[ownAt]] : parts.slice(0, signed < 0 ? parts.length : signed).filter((p) => p.label === null);
  const whole = own.map((p) => p?.words ?? "").join(" ");
  const text = whole.replace(/(?:\s*(?:https?:\/\/\S+|pic\.[a-z.]+\/\w+))+$/, "") || whole;
  const rest = parts.filter((p) => !own.includes(p)).map((p) => p.words);
  if (!text) return null;
  const signature = rest.join(" ");
  const labelled = (label: Label): string | null => parts.find((p) => p.label === label)?.words ?? null;
  return {
    words: [whole, ...rest].join(" "),
    text,
    author: labelled("author") ?? authorOf(signature),
    handle: handle.exec(signature)?.[1] ?? null,
    date: date.exec(labelled("date") ?? signature)?.[0] ?? labelled("date"),
    platform,
  };
}

function authorOf(signature: string): string | null {
  const bare = signature.replace(/^[\s—–-]+/, "").replace(openers, "");
  const cut = bare.search(/ \(@| on [\p{L}\d]/u);
  const dated = date.exec(bare)?.index ?? -1;
  const end = cut >= 0 ? cut : dated;
  const name = (end >= 0 ? bare.slice(0, end) : bare).replace(/[\s,—–-]+$/, "").trim();
  return name && name.length <= 100 ? name : null;
}

type Label = "author" | "date" | "text";
interface Part {
  readonly words: string;
  readonly label: Label | null;
}

/** The embed's words cut at its blocks; text that stands outside of paragraphs (the signature) is a part of its own. */
function linesIn(element: Element): readonly Part[] {
  const parts: Part[] = [];
  let buffer = "";
  let label: Label | null = null;
  const flush = (): void => {
    const words = squeeze(buffer);
    if (words) parts.push({ words, label });
    buffer = "";
    label = null;
  };
  walk(
    element,
    (node) => {
      if (isText(node)) buffer += node.nodeValue ?? "";
      if (!isElement(node)) return false;
      if (node.localName === "br") buffer += " ";
      const own = labelOf(node);
      if (own || blockLike.test(node.localName)) flush();
      if (own) label = own;
      if (node.localName === "time" && !node.firstChild) buffer += node.getAttribute("datetime") ?? "";
      return true;
    },
    (left) => {
      if (labelOf(left) || blockLike.test(left.localName)) flush();
    },
  );
  flush();
  return parts;
}

const blockLike = /^(?:p|div|section|footer|header|blockquote|ul|li)$/;

function labelOf(element: Element): Label | null {
  if (element.localName === "time") return "date";
  const labels = labelsOf(element);
  if (/message_(?:author|owner_name)|post-author/.test(labels)) return "author";
  if (/message_text|post-text|tweet-text/.test(labels)) return "text";
  return /message_date|post-date/.test(labels) ? "date" : null;
}
