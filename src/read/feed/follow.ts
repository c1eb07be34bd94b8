import { decode } from "../charset.ts";
import type { Unread } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import type { Gathered } from "../gather.ts";
import type { Input } from "../input.ts";
import { sourceOf } from "../read.ts";
import { sniff } from "../sniff.ts";
import type { Entry } from "./entry.ts";

/** Pages of one feed that are read at most. */
const most = 100;

/** Takes one page; never throws. */
export type Pager = (address: string) => Promise<Gathered>;

/**
 * The pages a feed links to, in the feed's order; null where the input is no feed. An entry without an address, and one whose page
 * cannot be had (a failure says why), is read as it stands in the feed.
 */
export function linkedPages(input: Input, take: Pager): AsyncGenerator<Gathered> | null {
  const decoded = decode(input.bytes, input.charset);
  const format = sniff(formats, decoded.text, input.media, input.name);
  return format?.entries ? follow(format.entries(sourceOf(input, decoded)), input, take) : null;
}

async function* follow(found: readonly (Entry | Unread)[], feed: Input, take: Pager): AsyncGenerator<Gathered> {
  const left = new Set<number>();
  for (const [i, one] of found.slice(0, most).entries()) {
    const got = "code" in one || !one.url ? null : await take(one.url);
    if (got) yield got;
    if (got?.type !== "input") left.add(i);
  }
  // As parts of the feed they keep its name and are the articles that they are where the feed is read without its pages.
  if (left.size) yield { type: "input", input: { ...feed, only: left } };
  const rest = found.length - most;
  if (rest <= 0) return;
  yield { type: "left-out", name: feed.name, reason: `${rest} entries more than the ${most} whose pages are read` };
}
