import type { Digest } from "../model/id.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import type { Auditor } from "./audit.ts";
import { blobName, blobsOn, type Tombstone } from "./blobs.ts";
import type { Files } from "./files.ts";
import { misfit } from "./misfit.ts";

/**
 * Files of which those under a prefix are listed once, when first asked about, and not looked up one by one. What comes later is not seen: a
 * writer at work makes blobs before the entries that name them.
 */
export function listedOnce(files: Files, prefix: string): Files {
  let names: readonly string[] | null = null;
  let there: ReadonlySet<string> | null = null;
  const list = (): readonly string[] => {
    names ??= files.names(prefix);
    return names;
  };
  return {
    ...files,
    names: (of) => (of === prefix ? list() : files.names(of)),
    has: (name) => {
      if (!name.startsWith(prefix)) return files.has(name);
      there ??= new Set(list());
      return there.has(name);
    },
  };
}

/**
 * Holds every file of the blob folder against its name, and every blob that entries name against the folder: it is there, or an entry
 * took it down and its tombstone says which. What was read and hashed with the entries is not read again.
 */
export function checkBlobs(
  files: Files,
  { blobs: named, withdrawn, good }: Pick<Auditor, "blobs" | "withdrawn" | "good">,
  checked: { blobs: number; withheld: number },
): void {
  const blobs = blobsOn(files);
  for (const name of files.names("blobs/")) {
    const [, digest, grave] = /^blobs\/([0-9a-f]\/[0-9a-f]{63})(\.withheld)?$/.exec(name) ?? [];
    if (!digest) throw misfit(name, "it is no blob's name");
    if (grave) checkGrave(name, digest.replace("/", ""), files, withdrawn);
    else if (!good.has(digest.replace("/", "")) && sha256(files.read(name) ?? "") !== digest.replace("/", ""))
      throw misfit(name, "its bytes are not those it is named after");
    else checked.blobs++;
  }
  for (const [digest, entry] of named) {
    if (blobs.state(digest) === "missing") throw misfit(blobName(digest), `it is missing; entry ${entry} names it`);
    if (blobs.state(digest) === "withheld") checked.withheld++;
  }
}

function checkGrave(name: string, digest: Digest, files: Files, withdrawn: ReadonlyMap<Digest, Tombstone>): void {
  const wanted = withdrawn.get(digest);
  if (!wanted) throw misfit(name, "no entry takes these bytes down");
  if (new TextDecoder().decode(files.read(name) ?? undefined) !== canonical(wanted))
    throw misfit(name, `it does not say what entry ${wanted.entry} says, which takes these bytes down`);
  if (files.has(blobName(digest))) throw misfit(name, "the bytes are still there");
}
