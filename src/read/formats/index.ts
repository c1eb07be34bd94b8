import { feed } from "./feed.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonl } from "./jsonl.ts";
import { text } from "./text.ts";

/** Every format an article can be given in; the first whose content looks right is taken where nothing else tells. */
export const formats: readonly Format[] = [jsonl, jsonFeed, json, feed, html, text];
