import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { openBooks } from "../../src/flow/open.ts";
import { indexDiffers } from "../../src/flow/same-index.ts";
import { verifyLedger } from "../../src/record/verify.ts";
import { answers, fill } from "./check.ts";
import { type Drill, seeded, Tally } from "./drill.ts";

/** Files that are made again, or are for people only: a flip in them is no damage to the record. */
const rebuildable = /^(index\.sqlite.*|lock|writer|acknowledged)$/;

/** One bit changed anywhere in the folder: verify names the place, or it was in what is made again; never is it served as good. */
export const flipsDrill: Drill = {
  name: "bit flips",
  how: "one bit of one byte of one file: verify names the place; in the index, verify --index does, and a rebuild mends it",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance] = [new Tally({ long }), seeded(seed)];
    const good = join(scratch, "good");
    const books = await openBooks(good);
    await fill(books, 40);
    const wanted = answers(books);
    await books.close();
    const files = readdirSync(good, { recursive: true, encoding: "utf8" })
      .map((name) => join(good, name))
      .filter((path) => statSync(path).isFile() && !path.includes("secret"));
    const sizes = files.map((path) => statSync(path).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    for (let round = 0; round < (long ? 300 : 8); round++) {
      // Half of the flips anywhere, by size; half in a file chosen evenly, so that small ones have their turn.
      let at = Math.floor(chance() * total);
      let which = 0;
      if (round % 2) which = Math.floor(chance() * files.length);
      else while (at >= (sizes[which] ?? 0)) at -= sizes[which++] ?? 0;
      const path = files[which] ?? "";
      const bytes = readFileSync(path);
      if (bytes.length === 0) continue;
      const byte = round % 2 ? Math.floor(chance() * bytes.length) : at;
      const bad = join(scratch, "bad");
      cpSync(good, bad, { recursive: true });
      const name = relative(good, path);
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << Math.floor(chance() * 8));
      writeFileSync(join(bad, name), bytes);
      tally.faults++;
      const verdict = await verifyLedger(bad);
      if (verdict.ok && !rebuildable.test(name)) tally.fault(`a flip in ${name} at byte ${byte} was not noticed`);
      if (rebuildable.test(name)) {
        const again = await openBooks(bad).catch((error: { code?: string }) => error.code ?? "failed");
        // A mark that was changed says that more was acknowledged than there is, or nothing: the ledger may refuse to open, never answer otherwise.
        if (typeof again !== "string") {
          const noticed = await indexDiffers(again);
          if (!noticed && answers(again) !== wanted)
            tally.fault(`a flip in ${name} at byte ${byte} changed answers, unseen`);
          await again.rebuild();
          if (answers(again) !== wanted) tally.fault(`a flip in ${name} at byte ${byte} outlived a rebuild`);
          await again.close();
        } else tally.fault(`a flip in ${name} at byte ${byte} kept the ledger from opening: ${again}`);
      }
      rmSync(bad, { recursive: true });
    }
    return tally.report(40);
  },
};
