import { typeLines } from "../lines/lines.ts";
import type { Draft, Format, Parsed, Source } from "./format.ts";

/** Plain text: one article a file, taken apart by its lines; the text is the file's, to the letter. */
export const text: Format = {
  name: "text",
  media: ["text/plain", "text/markdown"],
  endings: [".txt", ".text", ".md"],
  looks: () => true,
  read: readText,
};

function readText(source: Source): Parsed {
  const { after, ...typed } = typeLines(source.text, { title: null });
  if (!typed.blocks.length)
    return {
      drafts: [],
      unread: [
        {
          line: null,
          code: "read/no-text",
          message: "No words stand in it",
          hint: "Give a file with an article's text.",
        },
      ],
    };
  const draft: Draft = {
    ...typed,
    after,
    bytes: null,
    externalId: null,
    url: null,
    outlet: null,
    language: null,
    text: source.text,
    notices: [],
  };
  return { drafts: [draft], unread: [] };
}
