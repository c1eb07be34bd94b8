// npm run build: compiles the tables of beats, so that a start opens them instead of reading them (docs/decisions/0017). Writes a
// file a beat, and one for picking among them, to dist/beats.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beatIds } from "../src/beat/load.ts";
import { compileSigns } from "../src/beat/pick.ts";
import { compileBeat } from "../src/place/compile.ts";
import { home } from "../src/text/home.ts";

const folder = join(home(), "dist", "beats");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "all.bin"), compileSigns());
for (const id of beatIds()) writeFileSync(join(folder, `${id}.bin`), compileBeat(id));
