import type { Beat } from "../beat/beat.ts";
import type { Article, Capture } from "../model/article.ts";
import type { Notice } from "../model/reading.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import type { Draft } from "./formats/format.ts";
import type { Input, ReadArticle } from "./input.ts";
import { languageOf } from "./language.ts";
import { hostOf, outletOf } from "./outlet.ts";

/** Settles what a draft leaves open (outlet, language, hashes, ids) and gives the article with its capture. */
export function finish(draft: Draft, input: Input, media: string, beat: Beat, notices: readonly Notice[]): ReadArticle {
  const bytes = draft.bytes ?? input.bytes;
  const capture = captureOf(bytes, input, media);
  const url = draft.url ?? capture.url;
  const language = languageOf(draft.language, draft.text);
  const textSha256 = sha256(draft.text);
  const article: Article = {
    id: `article:${sha256(canonical([capture.id, textSha256]))}`,
    capture: capture.id,
    externalId: draft.externalId,
    url,
    outlet: outletOf(draft.outlet, hostOf(url), beat),
    language: language.tag,
    title: draft.title,
    byline: draft.byline,
    after: draft.after,
    published: draft.published,
    updated: draft.updated,
    publishedWords: draft.publishedWords,
    updatedWords: draft.updatedWords,
    textSha256,
    blocksSha256: sha256(canonical(draft.blocks)),
    text: draft.text,
    blocks: draft.blocks,
  };
  return {
    capture,
    bytes,
    article,
    notices: [...notices, ...draft.notices, ...language.notices, ...spoilt(draft.text)],
  };
}

function captureOf(bytes: Uint8Array, input: Input, media: string): Capture {
  const digest = sha256(bytes);
  return {
    id: `capture:${sha256(canonical([input.url, digest]))}`,
    url: input.url,
    sha256: digest,
    taken: input.taken,
    media,
    size: bytes.length,
  };
}

/** U+FFFD stands where something could not be decoded: never kept silently. */
function spoilt(text: string): readonly Notice[] {
  const first = text.indexOf("\uFFFD");
  if (first < 0) return [];
  const found = text.match(/\uFFFD/g)?.length ?? 0;
  const reason = `${found} ${found === 1 ? "character" : "characters"} could not be decoded (shown as U+FFFD); the first is marked.`;
  return [{ code: "read/replacement", words: { start: first, end: first + 1 }, reason }];
}
