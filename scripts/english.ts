import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Words of ordinary English, lower case, from treebanks beside the project (names left out): a village called like one is not looked for. */
export function english(folder: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => /train\.conllu\.gz$/.test(name)))
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString("utf8")
      .split("\n")) {
      const [, form = "", , tag = ""] = line.split("\t");
      if (tag !== "" && tag !== "PROPN" && tag !== "X" && /^[a-z]+$/.test(form)) words.add(form);
    }
  return words;
}
