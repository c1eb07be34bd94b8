import type { Digest } from "../model/id.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { blobName, blobsOn, type Tombstone } from "./blobs.ts";
import type { Files } from "./files.ts";
import { misfit } from "./misfit.ts";

/**
 * Holds every file of the blob folder against its name, and every blob that entries name against the folder: it is there, or an entry
 * took it down and its tombstone says which.
 */
export function checkBlobs(
  files: Files,
  named: ReadonlyMap<Digest, number>,
  withdrawn: ReadonlyMap<Digest, Tombstone>,
  checked: { blobs: number; withheld: number },
): void {
  const blobs = blobsOn(files);
  for (const name of files.names("blobs/")) {
    const [, digest, grave] = /^blobs\/([0-9a-f]\/[0-9a-f]{63})(\.withheld)?$/.exec(name) ?? [];
    if (!digest) throw misfit(name, "it is no blob's name");
    if (grave) checkGrave(name, digest.replace("/", ""), files, withdrawn);
    else if (sha256(files.read(name) ?? "") !== digest.replace("/", ""))
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
