import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { openBooks } from "../../src/flow/open.ts";
import { answers, check, fill } from "./check.ts";
import { kill, startWriter } from "./child.ts";
import { type Drill, pause, seeded, Tally } from "./drill.ts";

/** The index is of an older version and is being made again when the program is killed: old or new, never between, and the log untouched. */
export const rebuildDrill: Drill = {
  name: "migration cut",
  how: "index marked as of an older version; SIGKILL while the next start makes it again",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance, folder] = [new Tally({ long }), seeded(seed), join(scratch, "ledger")];
    const articles = long ? 800 : 100;
    const books = await openBooks(folder);
    await fill(books, articles);
    const wanted = answers(books);
    await books.close();
    const log = readFileSync(join(folder, "log"));
    for (let round = 0; round < (long ? 30 : 1); round++) {
      const db = new Database(join(folder, "index.sqlite"));
      db.prepare("UPDATE meta SET value = 'older' WHERE key = 'schema'").run();
      db.close();
      const writing = startWriter(folder, articles, { last: articles - 1 });
      await Promise.race([pause(350 + chance() * (long ? 1500 : 400)), writing.ended]);
      await kill(writing);
      tally.faults++;
      if (!readFileSync(join(folder, "log")).equals(log)) tally.fault("the log changed");
      const again = await openBooks(folder);
      if (answers(again) !== wanted) tally.fault(`round ${round}: other answers than before`);
      await again.close();
    }
    tally.add(
      await check(
        folder,
        Array.from({ length: articles }, (_, n) => n),
        null,
      ),
    );
    return tally.report(articles);
  },
};
