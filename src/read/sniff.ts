import type { Format } from "./formats/format.ts";

/** What content may turn out to be where carrier or name say the first: "text" says nothing, and much is written in JSON and XML. */
const overruled: Readonly<Record<string, readonly string[]>> = {
  json: ["jsonl", "json-feed"],
  feed: ["html"],
  html: ["feed"],
};

/**
 * Chooses the format of a decoded text: by media type, then by the name's ending, then by content. Content overrules a carrier
 * that only says "text", a name that says JSON where there is one object a line or a feed, and XML or HTML that is the other.
 */
export function sniff(formats: readonly Format[], text: string, media: string | null, name: string): Format | null {
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0]?.toLowerCase() ?? null;
  const told =
    formats.find((f) => media !== null && f.media.includes(media)) ??
    formats.find((f) => ending !== null && f.endings.includes(ending));
  const seen = formats.find((f) => f.looks(text)) ?? null;
  if (!told || told.name === "text") return seen ?? told ?? null;
  return seen && overruled[told.name]?.includes(seen.name) ? seen : told;
}
