import { createReadStream } from "node:fs";
import type { Instant } from "../../model/id.ts";
import type { Gathered } from "../gather.ts";
import { bundledPages } from "./wacz.ts";
import { pages } from "./warc.ts";

/** Endings of archives of many pages, in lower case. */
export const archiveEndings: readonly string[] = [".warc", ".warc.gz", ".wacz"];

/** The pages of an archive, one by one, from its file; null where its name is no archive's. It is never held in memory whole. */
export function archivePages(path: string, taken: Instant): AsyncGenerator<Gathered> | null {
  const name = path.toLowerCase();
  if (name.endsWith(".wacz")) return bundledPages(path, path, taken);
  if (!archiveEndings.some((ending) => name.endsWith(ending))) return null;
  return pages({ name: path, bytes: createReadStream(path, { highWaterMark: 1 << 18 }), taken });
}
