import type { Format } from "./formats/format.ts";

/**
 * Chooses the format of a decoded text: by media type, then by the name's ending, then by content. Content overrules a carrier
 * that only says "text", and a name that says JSON where there is one object a line.
 */
export function sniff(formats: readonly Format[], text: string, media: string | null, name: string): Format | null {
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0]?.toLowerCase() ?? null;
  const told =
    formats.find((f) => media !== null && f.media.includes(media)) ??
    formats.find((f) => ending !== null && f.endings.includes(ending));
  const seen = formats.find((f) => f.looks(text)) ?? null;
  if (!told || told.name === "text" || (told.name === "json" && seen?.name === "jsonl")) return seen ?? told ?? null;
  return told;
}
