// Identifiers carry their kind, in the type and in the ledger alike, so one that strays into the wrong place is seen by
// the compiler and by the eye.

/** Hash of address and bytes: the same bytes from the same address are the same capture, whenever taken. */
export type CaptureId = `capture:${string}`;
/** Hash of capture and text: one capture read two ways is two articles. */
export type ArticleId = `article:${string}`;
/** Hash of article, cue, content and source spans. */
export type StatementId = `statement:${string}`;
/** Hash of article, kind, `words` and `about`: it names where something was said, so a better reading keeps it. */
export type ClaimId = `claim:${string}`;
/** One reading of one article by one version with one beat. */
export type ReadingId = `reading:${string}`;
/** A gazetteer entry: `gn:703656` (GeoNames), `ua:UA63…` (KATOTTG) or `beat:<beat>/<name>`. */
export type PlaceId = `${"gn" | "ua" | "beat"}:${string}`;
/** A side as its beat names it: an ISO 3166-1 alpha-2 code or a body's usual short name; `third`; `none`. */
export type SideId = string;
/** An instant, ISO 8601 in UTC to the second: "2025-11-20T18:16:00Z". */
export type Instant = `${string}Z`;
/** A calendar day, ISO 8601: "2025-11-20". */
export type Day = `${number}-${number}-${number}`;
/** SHA-256, lower-case hex. */
export type Digest = string;
