/**
 * The library, on one screen. The command line is its twin: docs/cli.md shows each beside the other.
 *
 *     import { hearInput, openBeat, pickBeat } from "hearsay";
 *     const { heard, failures } = hearInput({ bytes, name, url, media, charset, taken }, (text, published) => openBeat(pickBeat(text, published)));
 *
 * Offsets count UTF-16 code units everywhere.
 */
export type { Beat } from "./beat/beat.ts";
export { beatIds, openBeat } from "./beat/load.ts";
export { pickBeat } from "./beat/pick.ts";
export { compare } from "./compare/compare.ts";
export type { ComparedArticle } from "./compare/input.ts";
export { namingOf } from "./compare/naming.ts";
export { kindOf, kinds } from "./kinds/index.ts";
export type { Article, ArticleHead, Block, Capture } from "./model/article.ts";
export type { Claim, PlaceRef, Stance } from "./model/claim.ts";
export { HearsayError } from "./model/error.ts";
export type { Matter, Position } from "./model/matter.ts";
export type { Quantity } from "./model/quantity.ts";
export type { Notice, PlaceMention, Reading } from "./model/reading.ts";
export type { Hop, Speaker, Statement } from "./model/statement.ts";
export { type Heard, type Hearings, hear, hearInput } from "./pipeline.ts";
export type { Input } from "./read/input.ts";
export type { Span } from "./text/span.ts";
export { version } from "./text/version.ts";
