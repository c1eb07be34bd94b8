// npm run build: compiles the tables of beats, so that a start opens them instead of reading them (docs/decisions/0017). Writes a
// file for each beat that is large enough to gain by it, and one for picking among all, to dist/beats.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beatIds } from "../src/beat/load.ts";
import { compileSigns } from "../src/beat/pick.ts";
import { compileBeat } from "../src/place/compile.ts";
import { home } from "../src/text/home.ts";

/** Bytes of tables from which on a beat is compiled: smaller ones are read some 25 ms slower, and would weigh 600 kB each. */
const LARGE = 150_000;

const bytes = (beat: string): number =>
  readdirSync(beat).reduce((sum, file) => sum + statSync(join(beat, file)).size, 0);

const folder = join(home(), "dist", "beats");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "all.bin"), compileSigns());
for (const id of beatIds())
  if (bytes(join(home(), "beats", id)) >= LARGE) writeFileSync(join(folder, `${id}.bin`), compileBeat(id));
