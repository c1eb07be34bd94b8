import type { Instant } from "../../model/id.ts";
import { mediaOf, readable } from "../fetch-media.ts";
import type { Gathered } from "../gather.ts";
import { members } from "./gunzip.ts";
import { answerOf } from "./http.ts";
import { records, type WarcRecord } from "./records.ts";
import { supply } from "./supply.ts";
import { Tally } from "./tally.ts";

/** Bytes of one record, and of one page unpacked: as much as of a page that is fetched. */
const most = 10_000_000;

/** An archive to be read. */
export interface Archive {
  /** How reports call it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** When it was opened: for a record that does not say when it was taken. */
  readonly taken: Instant;
}

/**
 * A WARC file (ISO 28500), packed or not → the pages in it, one by one, as they came from their addresses: the address is the record's,
 * and so is the time they were taken. Damage is a failure that names the byte; what is no page is counted in one line at the end.
 */
export async function* pages(archive: Archive): AsyncGenerator<Gathered> {
  const failures: Gathered[] = [];
  const lost = (at: number, what: string): void => void failures.push(damage(archive.name, at, what));
  const file = supply(archive.bytes);
  const packed = (await file.more(2)) && file.inHand()[0] === 0x1f && file.inHand()[1] === 0x8b;
  const tally = new Tally();
  let found = 0;
  for await (const record of records(packed ? supply(members(file, lost)) : file, most, lost)) {
    found++;
    yield* failures.splice(0);
    const page = pageOf(record, archive);
    if (typeof page === "string") tally.count(page);
    else if (page) yield page;
  }
  yield* failures.splice(0);
  const told = tally.told();
  if (told) yield { type: "left-out", name: archive.name, reason: told };
  if (!found) yield { type: "failure", failure: { name: archive.name, line: null, ...noRecords } };
}

const noRecords = {
  code: "read/archive-empty",
  message: "The archive holds no record that can be read",
  hint: "Check that it is a WARC file, and that it was copied whole.",
};

const damage = (name: string, at: number, what: string): Gathered => ({
  type: "failure",
  failure: {
    name,
    line: null,
    code: "read/archive-damage",
    message: `At byte ${at}: ${what}`,
    hint: "What stands around it was read; copy or fetch the archive once more.",
  },
});

/** What a crawl keeps of itself: no page, and nothing anyone misses. */
const housekeeping = new Set(["warcinfo", "request", "metadata", "conversion", "continuation"]);

/** A record's page; why it has none; null for what a crawl keeps of itself. */
function pageOf(record: WarcRecord, archive: Archive): Gathered | string | null {
  const type = record.fields.get("warc-type")?.toLowerCase() ?? "";
  const address = record.fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
  if (housekeeping.has(type) || !address || !/^https?:/i.test(address)) return null;
  if (type === "revisit") return "revisit";
  if (type !== "response" && type !== "resource") return `of type ${type.slice(0, 20) || "none"}`;
  if (!record.block) return "over 10 MB";
  const kept =
    type === "resource" ? { bytes: record.block, told: record.fields.get("content-type") } : body(record.block);
  if (typeof kept === "string") return kept;
  const [media, charset] = mediaOf(kept.told ?? null);
  if (media !== null && !readable.test(media)) return media;
  if (!kept.bytes.length) return "empty";
  const taken = instantOf(record.fields.get("warc-date")) ?? archive.taken;
  const name = `${archive.name}: ${address}`;
  return { type: "input", input: { bytes: kept.bytes, name, url: address, media, charset, taken } };
}

function body(block: Uint8Array): { readonly bytes: Uint8Array; readonly told: string | undefined } | string {
  const answer = answerOf(block, most);
  if (!answer) return "not HTTP";
  if (answer.status !== 200) return `answered ${answer.status}`;
  return answer.body
    ? { bytes: answer.body, told: answer.fields.get("content-type") }
    : "packed in a way that is not read";
}

/** A record's date (ISO 8601, in UTC); null where it is none. */
function instantOf(date: string | undefined): Instant | null {
  const time = date && /T.*Z$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : (new Date(time).toISOString() as Instant);
}
