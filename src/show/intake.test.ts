import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { listen } from "./intake.ts";

test("a fault in one article is that article's failure, and the rest is heard", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-intake-"));
  try {
    for (const n of [1, 2, 3])
      writeFileSync(
        join(folder, `${n}.json`),
        JSON.stringify({
          id: `${n}`,
          outlet: "Island Gazette",
          text: `Article ${n} says that it rained in Toldren all day.`,
        }),
      );
    const choose = (text: string) => {
      if (text.includes("Article 2")) throw new TypeError("a fault of ours");
      return openBeat("invented");
    };
    const told: string[] = [];
    for await (const one of listen([folder], choose))
      told.push(...one.heard.map((h) => h.article.externalId ?? ""), ...one.failures.map((f) => f.code));
    expect(told).toEqual(["1", "flow/fault", "3"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
